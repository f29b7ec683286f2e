#include "models/token/token.h"

TokenStatus tokenStatus(const Token &token, qint64 nowMsecs)
{
    constexpr qint64 expiringWithin = 30LL * 24 * 60 * 60 * 1000;
    if (token.revoked)
        return TokenStatus::Revoked;
    if (!token.expiresAt)
        return TokenStatus::Active;
    if (token.expiresAt->msecs <= nowMsecs)
        return TokenStatus::Expired;
    return token.expiresAt->msecs - nowMsecs <= expiringWithin ? TokenStatus::Expiring : TokenStatus::Active;
}
