#pragma once

#include "app/commandline.h"
#include "app/exitstatus.h"
#include "models/api/credential.h"

/// Writes everything that matches to a file or standard output; needs a QCoreApplication, no display. Says on standard
/// error how far it is, where that is a terminal, and in one line why it failed.
ExitStatus runHeadlessExport(const CommandLine &line, const ApiAccess &access);
