#pragma once

#include "app/commandline.h"
#include "models/api/endpoint.h"

/// What a script learns from the exit status.
enum class ExitStatus { Done = 0, BadArguments = 2, Refused = 3, Network = 4, File = 5 };

/// Writes everything that matches to a file or standard output; needs a QCoreApplication, no display. Says on standard
/// error how far it is, where that is a terminal, and in one line why it failed.
ExitStatus runHeadlessExport(const CommandLine &line, const ApiEndpoint &endpoint);

/// One line on standard error.
void printProblem(const QString &problem);
