#include "checking.h"

#include "models/text/jwtclaims.h"

#include <QJsonDocument>
#include <QJsonObject>

// The input is taken twice: as a whole token, and as the payload of a token that is otherwise in order.

namespace {

constexpr qint64 lastMsec = 253'402'300'799'000;

void checkTime(const std::optional<qint64> &msecs)
{
    check(!msecs || (*msecs >= 0 && *msecs <= lastMsec && *msecs % 1000 == 0), "a time is in the years 1970 to 9999",
          QString::number(msecs.value_or(0)));
}

void checkBounds(const JwtClaims &claims)
{
    for (const QString &text : {claims.subject, claims.email, claims.issuer})
        check(text.size() <= 200, "a text is bounded", text);
    check(claims.scopes.size() <= 100, "the number of scopes is bounded");
    for (const QString &scope : claims.scopes)
        check(scope.size() <= 200, "a scope is bounded", scope);
    checkTime(claims.issuedMsecs);
    checkTime(claims.expiresMsecs);
}

/// Nothing but the signature, and the token's length, may differ without a difference.
void checkSignatureDoesNotMatter(const QByteArray &bearer, const std::optional<JwtClaims> &claims)
{
    const QByteArray unsignedToken = bearer.left(bearer.lastIndexOf('.') + 1);
    check(readJwtClaims(unsignedToken) == claims, "the signature does not change what a token says");
}

QByteArray tokenOf(const QByteArray &payload)
{
    constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray(R"({"alg":"none"})").toBase64(base64) + '.' + payload.toBase64(base64) + '.';
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = bytesOf(data, size);
    if (const std::optional<JwtClaims> claims = readJwtClaims(input)) {
        checkBounds(*claims);
        checkSignatureDoesNotMatter(input, claims);
        check(input.count('.') == 2, "a token has three parts");
    }
    const QByteArray bearer = tokenOf(input);
    const std::optional<JwtClaims> claims = readJwtClaims(bearer);
    const QJsonDocument document = QJsonDocument::fromJson(input);
    check(claims.has_value() == (document.isObject() && bearer.size() <= 32 * 1024),
          "every object is read, and nothing else");
    if (!claims)
        return 0;
    checkBounds(*claims);
    const QString subject = document.object().value(QStringLiteral("sub")).toString();
    check(claims->subject == subject.left(200), "the subject is the token's", claims->subject);
    return 0;
}
