#include "models/settings/connection.h"

#include "models/api/answer.h"
#include "models/api/certificates.h"
#include "models/text/pastedtext.h"

#include <QCoreApplication>

#include <array>

namespace {

constexpr std::array<const char *, connectionMarkCount> markWords{"blue", "teal",   "green", "amber",
                                                                  "red",  "violet", "gray"};

class ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

} // namespace

std::optional<QNetworkProxy> parseProxy(const QString &text, QString *problem)
{
    const QString trimmed = unwrapped(text);
    if (trimmed.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(trimmed.contains(QLatin1String("://")) ? trimmed : QString(u"http://" + trimmed), QUrl::StrictMode);
    const bool isSocks = url.scheme() == u"socks5";
    const bool isWhole = url.isValid() && !url.host().isEmpty() && url.port() > 0;
    const bool isBare = (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery() && !url.hasFragment();
    QString unread;
    if (!problem)
        problem = &unread;
    if (!isWhole || !isBare || (!isSocks && url.scheme() != u"http")) {
        *problem = ConnectionText::tr(
            "A proxy is written as http://proxy.example.com:3128 or socks5://proxy.example.com:1080.");
        return {};
    }
    if (trimmed.contains(u'@')) {
        *problem = ConnectionText::tr("The proxy must not contain a user name or password.");
        return {};
    }
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         quint16(url.port()));
}

std::optional<ApiEndpoint> endpointOf(const Connection &connection, QString *problem)
{
    QString unread;
    if (!problem)
        problem = &unread;
    ApiEndpoint endpoint;
    endpoint.baseUrl = parseBaseUrl(connection.baseUrl, problem);
    if (!endpoint.baseUrl.isValid())
        return {};
    const std::optional<QNetworkProxy> proxy = parseProxy(connection.proxy, problem);
    if (!proxy)
        return {};
    endpoint.proxy = *proxy;
    const std::optional<QList<QSslCertificate>> authorities = readAuthorities(connection.caFile, problem);
    if (!authorities)
        return {};
    endpoint.authorities = *authorities;
    return endpoint;
}

QString titleOf(const Connection &connection)
{
    if (!connection.name.trimmed().isEmpty())
        return connection.name;
    const QUrl url = parseBaseUrl(connection.baseUrl, nullptr);
    return url.isValid() ? hostText(url) : connection.baseUrl;
}

QString originOf(const Connection &connection)
{
    const QUrl url = parseBaseUrl(connection.baseUrl, nullptr);
    if (!url.isValid())
        return {};
    const int port = url.port(url.scheme() == u"https" ? 443 : 80);
    return url.scheme() + u"://" + url.host(QUrl::FullyEncoded) + u':' + QString::number(port);
}

QString markWord(ConnectionMark mark)
{
    return QString::fromLatin1(markWords[std::size_t(mark)]);
}

ConnectionMark markOfWord(const QString &word)
{
    for (std::size_t i = 0; i < markWords.size(); ++i) {
        if (word == QLatin1String(markWords[i]))
            return ConnectionMark(i);
    }
    return ConnectionMark::Blue;
}
