#pragma once

#include "app/commandline.h"
#include "models/api/endpoint.h"

#include <optional>

/// The server and the token that command line and environment name; the endpoint is empty where they name none. A
/// problem is one line that never contains the token.
struct FoundEndpoint
{
    std::optional<ApiEndpoint> endpoint;
    QString problem;
};

FoundEndpoint findEndpoint(const CommandLine &line);
