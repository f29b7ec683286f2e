#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

/// What an access token that is a JWT says about itself. Nobody has checked it: good for orientation, and for nothing
/// else. Texts are bounded, but not prepared for display.
struct JwtClaims
{
    QString subject;
    QString email;
    QString issuer;
    QStringList scopes;
    std::optional<qint64> issuedMsecs;  ///< since 1970 UTC
    std::optional<qint64> expiresMsecs; ///< the same

    bool operator==(const JwtClaims &) const = default;
};

/// The claims of a JSON Web Token, signed in whatever way; empty for any other token. A claim of a wrong type or out of
/// range is left out, too large a token has none.
std::optional<JwtClaims> readJwtClaims(QByteArrayView bearer);
