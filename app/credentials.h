#pragma once

#include "app/commandline.h"
#include "models/api/credential.h"

#include <optional>

/// The server and the token that command line and environment name; `access` is empty where they name none. A
/// problem is one line that never contains the token, and so are warnings: it goes on all the same.
struct FoundAccess
{
    std::optional<ApiAccess> access;
    QString problem;
    QStringList warnings = {};
};

/// PAT_CONSOLE_TOKEN, which then is no more: neither what this process starts nor whoever reads its environment in
/// /proc finds it. Empty where there is none. To be called before there are threads.
QByteArray takeEnvironmentToken();

FoundAccess findAccess(const CommandLine &line, const QByteArray &environmentToken);
