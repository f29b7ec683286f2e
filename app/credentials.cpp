#include "app/credentials.h"

#include "models/api/certificates.h"
#include "models/connection/connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>
#include <cstring>

namespace {

constexpr const char *variable = "PAT_CONSOLE_TOKEN";
/// Far above any token; a file beyond is something else.
constexpr qint64 mostTokenBytes = 64 * 1024;

struct CredentialsText
{
    Q_DECLARE_TR_FUNCTIONS(Credentials)
};

/// Without the newline that an editor leaves.
QByteArray trimmedToken(QByteArray text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    return text;
}

/// Why a file is no place for a secret; empty where it is one. Pipes are read by whom they were made for.
QString permissionWarning(const QFile &file)
{
    const QFileInfo info(file);
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    if (!info.isFile() || !(info.permissions() & others))
        return {};
    return CredentialsText::tr("Other users of this machine can read the token file %1. Take that right from them: "
                               "chmod 600 %1")
        .arg(file.fileName());
}

QString readToken(const QString &path, QByteArray *token, QString *warning)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return CredentialsText::tr("The token file %1 cannot be read: %2.").arg(path, file.errorString());
    if (path != u"-")
        *warning = permissionWarning(file);
    *token = file.read(mostTokenBytes + 1);
    *token = token->size() > mostTokenBytes ? QByteArray() : trimmedToken(*token);
    return {};
}

/// How to get there, and whom to trust on the way.
QString readRoute(const CommandLine &line, ApiEndpoint *endpoint)
{
    QString problem;
    const std::optional<QNetworkProxy> proxy = parseProxy(line.proxy, &problem);
    if (!proxy)
        return problem;
    if (proxy->type() != QNetworkProxy::NoProxy && isLoopback(endpoint->baseUrl))
        return CredentialsText::tr("--proxy is not for a server on this machine: leave it out.");
    endpoint->proxy = *proxy;
    const std::optional<QList<QSslCertificate>> authorities = readAuthorities(line.caFile, &problem);
    if (!authorities)
        return problem;
    endpoint->authorities = *authorities;
    return {};
}

} // namespace

QByteArray takeEnvironmentToken()
{
    char *value = ::getenv(variable);
    if (!value)
        return {};
    const QByteArray token(value);
    // Where the kernel shows it; unsetenv alone leaves the bytes in place.
    std::memset(value, '\0', std::strlen(value));
    ::unsetenv(variable);
    return token;
}

FoundEndpoint findEndpoint(const CommandLine &line, const QByteArray &environmentToken)
{
    if (line.baseUrl.isEmpty() && line.tokenFile.isEmpty())
        return {};
    if (line.baseUrl.isEmpty())
        return {{}, CredentialsText::tr("--token-file needs --base-url: which server is the token for?")};
    ApiEndpoint endpoint;
    QString problem;
    endpoint.baseUrl = parseBaseUrl(line.baseUrl, &problem);
    if (!endpoint.baseUrl.isValid())
        return {{}, problem};
    if (problem = readRoute(line, &endpoint); !problem.isEmpty())
        return {{}, problem};
    QString warning;
    if (line.tokenFile.isEmpty())
        endpoint.bearer = trimmedToken(environmentToken);
    else if (problem = readToken(line.tokenFile, &endpoint.bearer, &warning); !problem.isEmpty())
        return {{}, problem};
    if (endpoint.bearer.isEmpty() && line.tokenFile.isEmpty())
        return {{}, CredentialsText::tr("No token: name a file with --token-file, or set PAT_CONSOLE_TOKEN.")};
    if (!isValidBearer(endpoint.bearer))
        return {{},
                CredentialsText::tr("The token is empty or holds characters that a token cannot have. Copy it again, "
                                    "whole and alone.")};
    return {endpoint, {}, warning};
}
