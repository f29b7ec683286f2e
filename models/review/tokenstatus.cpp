#include "models/review/tokenstatus.h"

#include "models/review/rules.h"

namespace {

constexpr qint64 expiringWithin = rules::expiringDays * rules::msecsPerDay;

} // namespace

bool hasEnd(const Token &token)
{
    return token.expiresAt && !token.expiresAt->isPlaceholder();
}

TokenStatus tokenStatus(const Token &token, qint64 nowMsecs)
{
    if (*token.revoked)
        return TokenStatus::Revoked;
    if (hasEnd(token) && token.expiresAt->msecs <= nowMsecs)
        return TokenStatus::Expired;
    if (token.revoked.isUnreadable() || token.expiresAt.isUnreadable())
        return TokenStatus::Unknown;
    if (!hasEnd(token))
        return TokenStatus::Active;
    return token.expiresAt->msecs - nowMsecs <= expiringWithin ? TokenStatus::Expiring : TokenStatus::Active;
}

std::optional<qint64> nextStatusChange(const Token &token, qint64 nowMsecs)
{
    if (!hasEnd(token))
        return {};
    const TokenStatus status = tokenStatus(token, nowMsecs);
    const qint64 end = token.expiresAt->msecs;
    for (const qint64 moment : {end - expiringWithin, end}) {
        if (moment > nowMsecs && tokenStatus(token, moment) != status)
            return moment;
    }
    return {};
}
