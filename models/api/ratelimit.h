#pragma once

#include "models/api/responseheaders.h"

#include <QtGlobal>

#include <optional>

/// How fast requests may go, learned from what the server tells and nothing else: without headers there is no limit.
/// Pure arithmetic over moments in milliseconds of any clock that only runs forward.
///
/// The server counts in windows that begin with their first request. Every request is taken off the allowance when it
/// is sent, and what the server says remains corrects that downwards, for others may spend the same allowance. A tenth
/// of it is left to them, unless the user waits for what is asked.
class RateLimit
{
public:
    /// A request goes out. The number returned belongs to `answered`.
    int sent(qint64 now);
    /// Its answer came, or it ended without one (then without headers).
    void answered(int window, const RateHeaders &headers, qint64 now);
    /// The server refused it with 429; `retryAfterSeconds` < 0 where it did not say until when.
    void refused(int retryAfterSeconds, qint64 now);

    /// How long the next request has to wait; 0 for not at all.
    qint64 waitMsecs(bool mayUseReserve, qint64 now) const;
    /// Of the window that is running, as far as is known.
    std::optional<int> remaining(qint64 now) const;
    std::optional<int> limit() const { return m_limit; }

private:
    bool isOver(qint64 now) const { return m_end && now >= *m_end; }
    void rollOver();
    std::optional<qint64> endOf(const RateHeaders &headers, qint64 now) const;

    int m_inFlight = 0;
    int m_untold = 0; ///< of this window, ended without the server's word: given up, or broken; counted all the same
    int m_window = 0;
    std::optional<int> m_limit;     ///< of a whole window: the most that was ever seen
    std::optional<int> m_remaining; ///< of this window, with what is in flight taken off
    std::optional<qint64> m_end;    ///< the latest moment at which this window ends; nothing before its first answer
    qint64 m_blockedUntil = 0;
};
