#include "tests/support/sandboxclient.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTcpSocket>

namespace {

constexpr int deadlineMsecs = 10'000;
constexpr QLatin1String listPath("/v3/personal-access-tokens");

} // namespace

QJsonArray SandboxAnswer::records() const
{
    return QJsonDocument::fromJson(body).array();
}

QJsonObject SandboxAnswer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

SandboxClient::SandboxClient(const Sandbox &sandbox)
    : bearer(sandbox.token())
    , m_baseUrl(sandbox.baseUrl())
{
}

SandboxAnswer SandboxClient::get(const QByteArray &query)
{
    return send("GET", listPath.latin1() + (query.isEmpty() ? QByteArray() : '?' + query), "Bearer " + bearer);
}

SandboxAnswer SandboxClient::send(const QByteArray &method, const QByteArray &path, const QByteArray &authorization,
                                  const QByteArray &body)
{
    const QByteArray address = m_baseUrl.toEncoded(QUrl::RemovePath) + path;
    const QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(deadlineMsecs);
    if (!authorization.isNull())
        request.setRawHeader("Authorization", authorization);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    // Qt knows that a HEAD has no body in its answer only where it is no custom request.
    const std::unique_ptr<QNetworkReply> reply(method == "HEAD" ? m_network.head(request)
                                                                : m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    SandboxAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    answer.body = reply->readAll();
    return answer;
}

QJsonArray SandboxClient::all(const QByteArray &query, int limit)
{
    QJsonArray all;
    for (int page = 1;; ++page) {
        QByteArray full = "page=" + QByteArray::number(page) + "&limit=" + QByteArray::number(limit);
        if (!query.isEmpty())
            full += '&' + query;
        const QJsonArray records = get(full).records();
        for (const QJsonValue record : records)
            all.append(record);
        if (records.size() < limit)
            return all;
    }
}

QByteArray SandboxClient::raw(const QByteArray &request) const
{
    QTcpSocket socket;
    socket.connectToHost(m_baseUrl.host(), quint16(m_baseUrl.port()));
    if (!socket.waitForConnected(deadlineMsecs))
        return {};
    socket.write(request);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(deadlineMsecs)) {
    }
    return socket.readAll();
}

QByteArray parameter(const QString &name, const QString &value)
{
    return QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
}

QStringList idsOf(const QJsonArray &records)
{
    QStringList ids;
    for (const QJsonValue record : records)
        ids.append(record[QStringLiteral("id")].toString());
    return ids;
}
