#include "app/credentials.h"

#include "models/api/certificates.h"
#include "models/credentials/pastedtoken.h"
#include "models/files/bytepath.h"
#include "models/settings/connection.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <sys/stat.h>

namespace {

constexpr const char *variable = "PAT_CONSOLE_TOKEN";
/// Far above any token; a file beyond is something else.
constexpr qint64 mostSecretBytes = 64 * 1024;

struct CredentialsText
{
    Q_DECLARE_TR_FUNCTIONS(Credentials)
};

/// Why a file is no place for a secret; empty where it is one. Pipes are read by whom they were made for.
QString permissionWarning(const QFile &file, const QString &path)
{
    struct stat status = {};
    if (::fstat(file.handle(), &status) != 0 || !S_ISREG(status.st_mode) || (status.st_mode & (S_IRGRP | S_IROTH)) == 0)
        return {};
    return CredentialsText::tr(
               "Other users of this machine can read the file %1, which holds a secret. Take that right "
               "from them: chmod 600 %1")
        .arg(path);
}

/// At the beginning of a sentence.
QString nameOf(const QString &path)
{
    return path == u"-" ? CredentialsText::tr("Standard input") : CredentialsText::tr("The file %1").arg(path);
}

struct SecretFile
{
    QByteArray content;
    QString problem;
    QString warning;
};

SecretFile readSecretFile(const QString &path)
{
    QFile file;
    if (path == u"-")
        file.open(stdin, QIODevice::ReadOnly); // read below as empty where it is closed
    else if (const QString problem = openForReading(&file, path); !problem.isEmpty())
        return {{},
                CredentialsText::tr("The file that is named cannot be read: %1. Name a file, not the secret itself.")
                    .arg(problem),
                {}};
    SecretFile secret;
    if (path != u"-")
        secret.warning = permissionWarning(file, path);
    secret.content = file.read(mostSecretBytes + 1);
    if (secret.content.size() > mostSecretBytes)
        secret.problem = CredentialsText::tr("%1 is too large to hold a secret alone.", "The file x").arg(nameOf(path));
    return secret;
}

QString readToken(const CommandLine &line, const QByteArray &environmentToken, FoundAccess *found)
{
    QByteArray text = environmentToken;
    if (!line.tokenFile.isEmpty()) {
        const SecretFile file = readSecretFile(line.tokenFile);
        if (!file.problem.isEmpty())
            return file.problem;
        text = file.content;
        found->warnings.append(file.warning);
    }
    const PastedToken pasted = readPastedToken(decodedSecret(text));
    found->access->credential = Credential(pasted.token);
    if (pasted.problem.isEmpty() && !pasted.token.isEmpty())
        return {};
    if (line.tokenFile.isEmpty() && pasted.problem.isEmpty())
        return CredentialsText::tr("No token: name a file with --token-file, or set PAT_CONSOLE_TOKEN.");
    const QString source = line.tokenFile.isEmpty() ? QString::fromLatin1(variable) : nameOf(line.tokenFile);
    return CredentialsText::tr("%1 holds no token that can be used. %2", "The file x …")
        .arg(source, pasted.problem.isEmpty() ? CredentialsText::tr("It is empty.") : pasted.problem);
}

/// A password may hold everything but a line break, colons, spaces and quotes included.
QString readProxyPassword(const QString &path, FoundAccess *found)
{
    const SecretFile file = readSecretFile(path);
    if (!file.problem.isEmpty())
        return file.problem;
    found->warnings.append(file.warning);
    QString text = decodedSecret(file.content);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    // Qt sends Latin-1, and question marks for what is beyond: that has to be UTF-8, as which such bytes are read.
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0xFF; }))
        text = QString::fromLatin1(text.toUtf8());
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || text.contains(u'\n') || text.contains(u'\r'))
        return CredentialsText::tr("%1 has to hold one line, USER:PASSWORD, for the proxy.", "The file x")
            .arg(nameOf(path));
    found->access->proxy.setUser(text.first(colon));
    found->access->proxy.setPassword(text.sliced(colon + 1));
    return {};
}

/// How to get there, and whom to trust on the way.
QString readRoute(const CommandLine &line, FoundAccess *found)
{
    ApiAccess &endpoint = *found->access;
    QString problem;
    const std::optional<QNetworkProxy> proxy = parseProxy(line.proxy, &problem);
    if (!proxy && line.proxy.contains(u'@'))
        return QString(problem + u' ' + CredentialsText::tr("A file holds them: --proxy-password-file."));
    if (!proxy)
        return problem;
    if (proxy->type() != QNetworkProxy::NoProxy && isLoopback(endpoint.baseUrl))
        return CredentialsText::tr("--proxy is not for a server on this machine: leave it out.");
    endpoint.proxy = *proxy;
    if (!line.proxyPasswordFile.isEmpty()) {
        if (problem = readProxyPassword(line.proxyPasswordFile, found); !problem.isEmpty())
            return problem;
    }
    if (!line.caFile.isEmpty() && endpoint.baseUrl.scheme() != u"https")
        return CredentialsText::tr("--ca-file is for https alone: leave it out.");
    const std::optional<QList<QSslCertificate>> authorities = readAuthorities(line.caFile, &problem);
    if (!authorities)
        return problem;
    endpoint.authorities = *authorities;
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

FoundAccess findAccess(const CommandLine &line, const QByteArray &environmentToken)
{
    if (line.baseUrl.isEmpty())
        return {};
    FoundAccess found;
    found.access.emplace();
    found.access->baseUrl = parseBaseUrl(line.baseUrl, &found.problem);
    if (found.problem.isEmpty())
        found.problem = readRoute(line, &found);
    if (found.problem.isEmpty())
        found.problem = readToken(line, environmentToken, &found);
    found.warnings.removeAll(QString());
    if (!found.problem.isEmpty())
        found.access.reset();
    return found;
}
