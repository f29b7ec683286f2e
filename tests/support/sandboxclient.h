#pragma once

#include "app/demoserver/sandbox.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrlQuery>

/// What came back for a request.
struct SandboxAnswer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonArray records() const;
    QJsonObject object() const;
};

/// Asks a sandbox, one request after the other, each bounded in time.
class SandboxClient
{
public:
    explicit SandboxClient(const Sandbox &sandbox);

    /// `query` is sent as it is.
    SandboxAnswer get(const QByteArray &query = {});
    SandboxAnswer send(const QByteArray &method, const QByteArray &path, const QByteArray &authorization,
                       const QByteArray &body = {});
    /// All records, page by page. `query` without page and limit.
    QJsonArray all(const QByteArray &query = {}, int limit = 100);
    /// The bytes of one connection that the server ends: `request` must ask for that.
    QByteArray raw(const QByteArray &request) const;

    QByteArray bearer;

private:
    QNetworkAccessManager m_network;
    QUrl m_baseUrl;
};

/// `name=value`, both percent-encoded.
QByteArray parameter(const QString &name, const QString &value);
QStringList idsOf(const QJsonArray &records);
