#include "models/review/tokenstatus.h"

#include "models/review/rules.h"

namespace {

constexpr qint64 expiringWithin = rules::expiringDays * rules::msecsPerDay;

} // namespace

const char *statusKey(TokenStatus status)
{
    constexpr const char *keys[] = {"active", "expiring", "expired", "revoked", "unknown"};
    return keys[int(status)];
}

bool hasEnd(const Token &token)
{
    return token.expiresAt && !token.expiresAt->isPlaceholder();
}

TokenStatus tokenStatus(const Token &token, qint64 nowMsecs)
{
    return tokenStatus(*token.revoked, hasEnd(token) ? std::optional(token.expiresAt->msecs) : std::nullopt,
                       token.revoked.isUnreadable() || token.expiresAt.isUnreadable(), nowMsecs);
}

TokenStatus tokenStatus(bool isRevoked, std::optional<qint64> end, bool isUnreadable, qint64 nowMsecs)
{
    if (isRevoked)
        return TokenStatus::Revoked;
    if (end && *end <= nowMsecs)
        return TokenStatus::Expired;
    if (isUnreadable)
        return TokenStatus::Unknown;
    if (!end)
        return TokenStatus::Active;
    return *end - nowMsecs <= expiringWithin ? TokenStatus::Expiring : TokenStatus::Active;
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
