#include "models/token/token.h"

namespace {

constexpr qint64 expiringWithin = 30LL * 24 * 60 * 60 * 1000;

} // namespace

TokenStatus tokenStatus(const Token &token, qint64 nowMsecs)
{
    if (token.revoked)
        return TokenStatus::Revoked;
    if (!token.expiresAt)
        return TokenStatus::Active;
    if (token.expiresAt->msecs <= nowMsecs)
        return TokenStatus::Expired;
    return token.expiresAt->msecs - nowMsecs <= expiringWithin ? TokenStatus::Expiring : TokenStatus::Active;
}

std::optional<qint64> nextStatusChange(const Token &token, qint64 nowMsecs)
{
    if (!token.expiresAt)
        return {};
    const TokenStatus status = tokenStatus(token, nowMsecs);
    const qint64 end = token.expiresAt->msecs;
    for (const qint64 moment : {end - expiringWithin, end}) {
        if (moment > nowMsecs && tokenStatus(token, moment) != status)
            return moment;
    }
    return {};
}
