#pragma once

/// What a script learns from the exit status.
enum class ExitStatus { Done = 0, BadArguments = 2, Refused = 3, Network = 4, File = 5, Findings = 6, Differs = 7 };
