#pragma once

/// How much a finding weighs, from the least.
enum class Severity { Low, Medium, High };
