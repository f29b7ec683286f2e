#include "models/api/ratelimit.h"

#include <algorithm>

namespace {

/// Where a 429 does not say how long.
constexpr qint64 defaultBlockMsecs = 1'000;
/// What a moment may have lost when it was written in milliseconds, and clocks that are read one after the other: a
/// burst that comes a moment too early counts in the window before.
constexpr qint64 cutOffMsecs = 20;

} // namespace

int RateLimit::sent(qint64 now)
{
    if (isOver(now))
        rollOver();
    ++m_inFlight;
    if (m_remaining)
        m_remaining = *m_remaining - 1;
    return m_window;
}

/// A new window begins with the next request: when it ends is known from its first answer.
void RateLimit::rollOver()
{
    ++m_window;
    m_untold = 0;
    m_end.reset();
    m_remaining = m_limit.value_or(0) - m_inFlight;
}

void RateLimit::answered(int window, const RateHeaders &headers, qint64 now)
{
    m_inFlight = std::max(0, m_inFlight - 1);
    if (window != m_window)
        return;
    if (!headers.remaining) {
        ++m_untold;
        return;
    }
    const int told = *headers.remaining;
    m_limit = std::max(m_limit.value_or(0), told + 1);
    const std::optional<qint64> end = endOf(headers, now);
    // What is in flight or was given up may or may not be counted in what was told. More than all together means
    // another window.
    const bool isAnotherWindow = m_remaining && told > *m_remaining + m_inFlight + m_untold;
    if (!m_remaining || isAnotherWindow) {
        m_remaining = told - m_inFlight - m_untold;
        m_end = end;
        return;
    }
    m_remaining = std::min(*m_remaining, told);
    if (end)
        m_end = m_end ? std::min(*m_end, *end) : *end;
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

void RateLimit::refused(int retryAfterSeconds, qint64 now)
{
    const qint64 wait = retryAfterSeconds < 0 ? defaultBlockMsecs : retryAfterSeconds * qint64(1000);
    m_blockedUntil = std::max(m_blockedUntil, now + wait);
}

qint64 RateLimit::waitMsecs(bool mayUseReserve, qint64 now) const
{
    if (now < m_blockedUntil)
        return m_blockedUntil - now;
    // Without an end there is nothing to wait for. At most a queue's few requests go out before one is known.
    if (!m_remaining || !m_end || isOver(now))
        return 0;
    const int reserve = mayUseReserve ? 0 : (m_limit.value_or(0) + 9) / 10;
    return *m_remaining > reserve ? 0 : *m_end - now;
}

std::optional<int> RateLimit::remaining(qint64 now) const
{
    if (!m_remaining)
        return {};
    return isOver(now) ? m_limit : std::optional(std::max(0, *m_remaining));
}
