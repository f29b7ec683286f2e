#include "models/api/ratelimit.h"

#include <algorithm>
#include <limits>

namespace {

/// What a moment may have lost when it was written in milliseconds, and clocks that are read one after the other: a
/// burst that is sent a moment too early counts in the window before.
constexpr qint64 cutOffMsecs = 20;
/// How long a request that was given up may still be on its way.
constexpr qint64 unaccountedMsecs = 1'000;
constexpr qint64 maxUnaccountedMsecs = 60'000;
/// When to look again where an answer has to come first.
constexpr qint64 untilAnswerMsecs = 100;

} // namespace

RateLimit::Ticket RateLimit::sent(qint64 now)
{
    if (isOver(now))
        rollOver(now);
    ++m_inFlight;
    return {m_window, m_lowest.value_or(std::numeric_limits<int>::max()), now};
}

/// A new window begins with the next request: when it ends is known from its first answer.
void RateLimit::rollOver(qint64 now)
{
    std::erase_if(m_unaccounted, [now](qint64 endedAt) { return now - endedAt >= unaccountedMsecs; });
    begin(m_limit.value_or(0), {});
}

void RateLimit::begin(int remaining, std::optional<qint64> end)
{
    ++m_window;
    m_lowest = remaining;
    m_end = end;
}

void RateLimit::learn(int remaining, std::optional<qint64> end)
{
    m_lowest = std::min(m_lowest.value_or(remaining), remaining);
    if (end)
        m_end = std::min(m_end.value_or(*end), *end);
}

void RateLimit::answered(const Ticket &ticket, const RateHeaders &headers, qint64 now)
{
    m_inFlight = std::max(0, m_inFlight - 1);
    if (!headers.remaining) {
        keepUnaccounted(now);
        return;
    }
    const int remaining = *headers.remaining;
    m_limit = std::max(m_limit.value_or(0), remaining + 1);
    std::erase_if(m_unaccounted, [&ticket](qint64 endedAt) { return ticket.sentAt - endedAt >= unaccountedMsecs; });
    if (ticket.window == m_window && remaining >= ticket.lowest)
        begin(remaining, endOf(headers, now));
    else if (isOfThisWindow(ticket, headers))
        learn(remaining, endOf(headers, now));
}

/// What was sent in a window may have been counted in the next.
bool RateLimit::isOfThisWindow(const Ticket &ticket, const RateHeaders &headers) const
{
    if (ticket.window == m_window)
        return true;
    if (headers.resetMsecs && headers.periodSeconds)
        return *headers.resetMsecs > *headers.periodSeconds * 500;
    return *headers.remaining >= ticket.lowest;
}

void RateLimit::keepUnaccounted(qint64 now)
{
    // Without a server's headers nothing would remove them again.
    while (!m_unaccounted.empty() && now - m_unaccounted.front() > maxUnaccountedMsecs)
        m_unaccounted.pop_front();
    m_unaccounted.push_back(now);
}

/// Never too early: both clocks may count whole seconds, and a window that began with an earlier request ends earlier.
std::optional<qint64> RateLimit::endOf(const RateHeaders &headers, qint64 now) const
{
    std::optional<qint64> end;
    if (headers.resetMsecs)
        end = now + *headers.resetMsecs + (*headers.resetMsecs % 1000 == 0 ? 1000 : cutOffMsecs);
    if (headers.periodSeconds) {
        const qint64 latest = now + *headers.periodSeconds * qint64(1000);
        end = end ? std::min(*end, latest) : latest;
    }
    return end;
}

void RateLimit::refused(qint64 waitMsecs, qint64 now)
{
    m_blockedUntil = std::max(m_blockedUntil, now + waitMsecs);
}

qint64 RateLimit::waitMsecs(bool mayUseReserve, qint64 now) const
{
    if (now < m_blockedUntil)
        return m_blockedUntil - now;
    if (!m_lowest || isOver(now))
        return 0;
    const int reserve = mayUseReserve ? 0 : (m_limit.value_or(0) + 9) / 10;
    if (left() > reserve)
        return 0;
    if (m_end)
        return *m_end - now;
    // An answer says when this window ends; if none is on its way, somebody has to ask.
    return m_inFlight > 0 ? untilAnswerMsecs : 0;
}

std::optional<int> RateLimit::remaining(qint64 now) const
{
    if (!m_lowest)
        return {};
    return isOver(now) ? m_limit : std::optional(std::max(0, left()));
}
