#include "app/sandbox/bearer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

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

QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

} // namespace

Bearer makeBearer(const QString &email, const QStringList &scopes)
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("HS256")},
                             {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const QJsonObject claims{
        {QStringLiteral("email"), email},
        {QStringLiteral("scope"), QJsonArray::fromStringList(scopes)},
        {QStringLiteral("exp"), QDateTime::currentDateTimeUtc().addYears(1).toSecsSinceEpoch()},
    };
    const QByteArray content = encode(header) + '.' + encode(claims);
    const QByteArray signature = QMessageAuthenticationCode::hash(content, randomKey(), QCryptographicHash::Sha256);
    return {content + '.' + encode(signature), scopes};
}

} // namespace sandbox
