#pragma once

#include "app/commandline.h"
#include "app/exitstatus.h"
#include "models/api/credential.h"

/// Reads everything that matches and prints what a review finds to standard output, as the line's format says, after it
/// has written the report that the line asks for; nothing where either failed. Needs a QCoreApplication, no display;
/// for a PDF a QGuiApplication. Says on standard error how far it is, where that is a terminal, and what has to be
/// known of the result.
ExitStatus runHeadlessReview(const CommandLine &line, const ApiAccess &access);
