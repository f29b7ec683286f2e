#include "app/demoserver/bearer.h"

#include "models/qtversions.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace sandbox {

namespace {

QByteArray encode(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encode(const QJsonObject &object)
{
    return encode(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Bearer makeBearer(const QString &email, const QStringList &scopes, quint64 seed)
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("HS256")},
                             {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const QDateTime expires(QDate(2040, 1, 1), QTime(0, 0), utcZone);
    const QJsonObject claims{
        {QStringLiteral("email"), email},
        {QStringLiteral("scope"), QJsonArray::fromStringList(scopes)},
        {QStringLiteral("exp"), expires.toSecsSinceEpoch()},
    };
    const QByteArray content = encode(header) + '.' + encode(claims);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(content, QByteArray::number(seed), QCryptographicHash::Sha256);
    return {content + '.' + encode(signature), scopes};
}

} // namespace sandbox
