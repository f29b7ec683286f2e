#include "models/api/endpoint.h"

#include "models/api/answer.h"
#include "models/text/pastedtext.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace {

class EndpointText
{
    Q_DECLARE_TR_FUNCTIONS(ApiEndpoint)
public:
    static QString noUrl();
    static QString problem(const QString &text, const QUrl &url);
    static QString route(const QString &host, const QString &proxy);
};

QString EndpointText::noUrl()
{
    return tr("The address must be a URL such as https://api.example.com/v3.");
}

/// Why the URL cannot be the API's root; empty where it can.
QString EndpointText::problem(const QString &text, const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return noUrl();
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

QString EndpointText::route(const QString &host, const QString &proxy)
{
    return tr("%1 via %2", "api.example.com via proxy.example.com:3128").arg(host, proxy);
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

/// Most browsers and programs leave the scheme out: a host alone, or with port or path, is meant as https.
QString withScheme(const QString &text)
{
    static const QRegularExpression hasScheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:(?!\\d)|://"));
    if (text.isEmpty() || hasScheme.match(text).hasMatch())
        return text;
    return QLatin1String(text.startsWith(QLatin1String("//")) ? "https:" : "https://") + text;
}

/// Without `.`, `..` and slashes at its ends. QUrl::NormalizePathSegments keeps slashes, and that of Qt 6.4 makes
/// `/a//b` of `/a/.v/b`.
QStringList segmentsOf(const QString &path)
{
    QStringList kept;
    for (const QString &segment : path.split(u'/')) {
        if (segment == u".." && !kept.isEmpty())
            kept.removeLast();
        else if (segment != u"." && segment != u".." && !(segment.isEmpty() && kept.isEmpty()))
            kept.append(segment);
    }
    return kept;
}

/// Makes the API's root of the address: what was copied from a request, or from the API's documentation, leads to the
/// list below it.
void makeRoot(QUrl *url)
{
    QStringList segments = segmentsOf(url->path(QUrl::FullyEncoded));
    const qsizetype list = segments.indexOf(QStringLiteral("personal-access-tokens"));
    if (list >= 0) {
        segments.resize(list);
        url->setQuery(QString());
        url->setFragment(QString());
    }
    while (!segments.isEmpty() && segments.last().isEmpty())
        segments.removeLast();
    const QString path = segments.isEmpty() ? QStringLiteral("/v3") : QString(u'/' + segments.join(u'/'));
    url->setPath(path, QUrl::StrictMode);
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

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QUrl withoutSlash(const QUrl &url)
{
    QUrl bare = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    bare.setPort(portOf(url));
    const QString path = bare.path(QUrl::FullyEncoded);
    if (path.endsWith(u'/'))
        bare.setPath(path.chopped(1), QUrl::StrictMode);
    return bare;
}

QString proxyText(const ApiEndpoint &endpoint)
{
    const QNetworkProxy &proxy = endpoint.proxy;
    if (proxy.type() == QNetworkProxy::NoProxy || endpoint.baseUrl.scheme() != QLatin1String("https"))
        return {};
    const QString name = proxy.hostName().contains(u':') ? QString(u'[' + proxy.hostName() + u']') : proxy.hostName();
    return name + u':' + QString::number(proxy.port());
}

QString routeText(const ApiEndpoint &endpoint)
{
    const QString host = hostText(endpoint.baseUrl);
    const QString proxy = proxyText(endpoint);
    return proxy.isEmpty() ? host : EndpointText::route(host, proxy);
}

QUrl parseBaseUrl(const QString &text, QString *problem)
{
    const QString trimmed = withScheme(unwrapped(text));
    QUrl url(trimmed, QUrl::StrictMode);
    if (url.isValid())
        makeRoot(&url);
    const QString found = EndpointText::problem(trimmed, url);
    if (problem)
        *problem = found;
    if (!found.isEmpty())
        return {};

    // Requests are made from the encoded form. Qt takes a few hosts that it does not read again, such as an IPv6
    // address whose zone is not ASCII. A quote that stood before a slash would go when the address is read again.
    const QByteArray encoded = url.toEncoded();
    if (QUrl::fromEncoded(encoded, QUrl::StrictMode) == url && !encoded.endsWith('\''))
        return url;
    if (problem)
        *problem = EndpointText::noUrl();
    return {};
}
