#include "app/credentials.h"

#include <QCoreApplication>
#include <QFile>

namespace {

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

QString readToken(const QString &path, QByteArray *token)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return CredentialsText::tr("The token file %1 cannot be read: %2.").arg(path, file.errorString());
    *token = file.read(mostTokenBytes + 1);
    *token = token->size() > mostTokenBytes ? QByteArray() : trimmedToken(*token);
    return {};
}

} // namespace

FoundEndpoint findEndpoint(const CommandLine &line)
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
    if (line.tokenFile.isEmpty())
        endpoint.bearer = trimmedToken(qgetenv("PAT_CONSOLE_TOKEN"));
    else if (problem = readToken(line.tokenFile, &endpoint.bearer); !problem.isEmpty())
        return {{}, problem};
    if (endpoint.bearer.isEmpty() && line.tokenFile.isEmpty())
        return {{}, CredentialsText::tr("No token: name a file with --token-file, or set PAT_CONSOLE_TOKEN.")};
    if (!isValidBearer(endpoint.bearer))
        return {{},
                CredentialsText::tr("The token is empty or holds characters that a token cannot have. Copy it again, "
                                    "whole and alone.")};
    return {endpoint, {}};
}
