#pragma once

#include "app/commandline.h"
#include "models/api/endpoint.h"

#include <optional>

/// The server and the token that command line and environment name; the endpoint is empty where they name none. A
/// problem is one line that never contains the token, and so are warnings: it goes on all the same.
struct FoundEndpoint
{
    std::optional<ApiEndpoint> endpoint;
    QString problem;
    QStringList warnings = {};
};

/// PAT_CONSOLE_TOKEN, which then is no more: neither what this process starts nor whoever reads its environment in
/// /proc finds it. Empty where there is none. To be called before there are threads.
QByteArray takeEnvironmentToken();

FoundEndpoint findEndpoint(const CommandLine &line, const QByteArray &environmentToken);
