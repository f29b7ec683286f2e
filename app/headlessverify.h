#pragma once

#include "app/commandline.h"
#include "app/exitstatus.h"

/// Compares an exported file with its manifest, or a report with the records that it is said to be of, and prints one
/// line: that they agree on standard output, all else on standard error.
ExitStatus runHeadlessVerify(const CommandLine &line);
