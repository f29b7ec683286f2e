#pragma once

#include "app/commandline.h"
#include "app/exitstatus.h"
#include "models/decisions/decisionset.h"

#include <QUrl>

#include <optional>

/// What was decided in the window about the tokens of a server, where the line asks for it; null where it does not.
/// Where it cannot be read that is printed, and `failure` is what a script learns.
struct DecidedTokens
{
    SharedDecisions decisions;
    std::optional<ExitStatus> failure;
};
DecidedTokens readDecided(const CommandLine &line, const QUrl &server);
