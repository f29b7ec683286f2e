#include "models/api/endpoint.h"

#include "models/api/answer.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ApiEndpoint)
public:
    static QString problem(const QString &text, const QUrl &url);
    static QString route(const QString &host, const QNetworkProxy &proxy);
};

/// Why the URL cannot be the API's root; empty where it can.
QString Words::problem(const QString &text, const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return tr("The address must be a URL such as https://api.example.com/v3.");
    // An empty user name leaves only the sign, which QUrl drops.
    const qsizetype authority = text.indexOf(QLatin1String("//")) + 2;
    if (!url.userInfo().isEmpty() || text.mid(authority, text.indexOf(u'/', authority) - authority).contains(u'@'))
        return tr("The address must not contain a user name or password; the token is entered separately.");
    if (url.hasQuery() || url.hasFragment())
        return tr("The address must not contain a query (?) or a fragment (#).");
    if (url.port() == 0)
        return tr("The address must not name port 0.");
    if (scheme == QLatin1String("http") && !isLoopback(url))
        return tr("The address must start with https://, because anybody on the way could read the token.");
    return {};
}

QString Words::route(const QString &host, const QNetworkProxy &proxy)
{
    const QString name = proxy.hostName().contains(u':') ? QString(u'[' + proxy.hostName() + u']') : proxy.hostName();
    return tr("%1 via %2", "api.example.com via proxy.example.com:3128")
        .arg(host, QString(name + u':' + QString::number(proxy.port())));
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

QString routeText(const ApiEndpoint &endpoint)
{
    const QString host = hostText(endpoint.baseUrl);
    const bool isDirect =
        endpoint.proxy.type() == QNetworkProxy::NoProxy || endpoint.baseUrl.scheme() != QLatin1String("https");
    return isDirect ? host : Words::route(host, endpoint.proxy);
}

bool isValidBearer(const QByteArray &bearer)
{
    return !bearer.isEmpty() && std::all_of(bearer.begin(), bearer.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

QUrl parseBaseUrl(const QString &text, QString *problem)
{
    const QString trimmed = text.trimmed();
    QUrl url(trimmed, QUrl::StrictMode);
    const QString found = Words::problem(trimmed, url);
    if (problem)
        *problem = found;
    if (!found.isEmpty())
        return {};

    url = url.adjusted(QUrl::NormalizePathSegments);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path.isEmpty() ? QStringLiteral("/v3") : path, QUrl::StrictMode);
    return url;
}
