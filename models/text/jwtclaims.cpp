#include "models/text/jwtclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype mostTokenBytes = 32 * 1024;
constexpr qsizetype mostTextChars = 200;
constexpr qsizetype mostScopes = 100;
/// The years 1970 to 9999, in seconds.
constexpr double lastSecond = 253'402'300'799;

/// An object in base64url without padding, as every part of a JWT but the last; empty for anything else.
std::optional<QJsonObject> readPart(QByteArrayView part)
{
    const auto decoded = QByteArray::fromBase64Encoding(part.toByteArray(),
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    if (!document.isObject())
        return {};
    return document.object();
}

QString readText(const QJsonObject &claims, QLatin1String key)
{
    return claims.value(key).toString().left(mostTextChars);
}

std::optional<qint64> readTime(const QJsonObject &claims, QLatin1String key)
{
    const QJsonValue value = claims.value(key);
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || !std::isfinite(seconds) || seconds < 0 || seconds > lastSecond)
        return {};
    return static_cast<qint64>(seconds) * 1000;
}

/// One text with spaces, as OAuth has it, or a list; under one of the names that are in use.
QStringList readScopes(const QJsonObject &claims)
{
    QStringList scopes;
    for (const QLatin1String key : {QLatin1String("scope"), QLatin1String("scopes"), QLatin1String("scp")}) {
        const QJsonValue value = claims.value(key);
        const QStringList words = value.toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            scopes += word.left(mostTextChars);
        const QJsonArray list = value.toArray();
        for (const auto &item : list) {
            if (item.isString())
                scopes += item.toString().left(mostTextChars);
        }
        if (!scopes.isEmpty())
            break;
    }
    return scopes.first(std::min(scopes.size(), mostScopes));
}

} // namespace

std::optional<JwtClaims> readJwtClaims(QByteArrayView bearer)
{
    if (bearer.size() > mostTokenBytes || std::count(bearer.begin(), bearer.end(), '.') != 2)
        return {};
    const qsizetype first = bearer.indexOf('.');
    const qsizetype second = bearer.lastIndexOf('.');
    const auto header = readPart(bearer.first(first));
    const auto payload = readPart(bearer.sliced(first + 1, second - first - 1));
    if (!header || !payload || !header->value(QLatin1String("alg")).isString())
        return {};
    JwtClaims claims;
    claims.subject = readText(*payload, QLatin1String("sub"));
    claims.email = readText(*payload, QLatin1String("email"));
    claims.issuer = readText(*payload, QLatin1String("iss"));
    claims.scopes = readScopes(*payload);
    claims.issuedMsecs = readTime(*payload, QLatin1String("iat"));
    claims.expiresMsecs = readTime(*payload, QLatin1String("exp"));
    return claims;
}
