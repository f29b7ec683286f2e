#pragma once

#include "models/api/responseheaders.h"

#include <QtGlobal>

#include <deque>
#include <optional>

/// How fast requests may be sent, learned from the server's headers and nothing else: without them there is no limit.
/// Pure arithmetic over moments in milliseconds of any clock that only runs forward.
///
/// The server counts in windows that begin with their first request, and says with each answer what remained when it
/// counted that request. Answers overtake each other, so what is left is the lowest number reported in this window,
/// less the requests on their way, which may not have been counted. Others may spend the same allowance: a tenth of it
/// is left to them, unless the user waits for what is asked.
class RateLimit
{
public:
    /// What the caller keeps for a request until its answer arrives.
    struct Ticket
    {
        int window;
        int lowest; ///< the lowest number known when it was sent: an answer with as many or more was counted later
        qint64 sentAt;
    };

    /// A request is sent.
    Ticket sent(qint64 now);
    /// Its answer came, or it ended without one (then without headers).
    void answered(const Ticket &ticket, const RateHeaders &headers, qint64 now);
    /// The server refused it with 429: nothing is sent for that long.
    void refused(qint64 waitMsecs, qint64 now);

    /// How long the next request has to wait; 0 for not at all.
    qint64 waitMsecs(bool mayUseReserve, qint64 now) const;
    /// Of the window that is running, as far as is known.
    std::optional<int> remaining(qint64 now) const;
    std::optional<int> limit() const { return m_limit; }

private:
    bool isOver(qint64 now) const { return m_end && now >= *m_end; }
    void rollOver(qint64 now);
    void begin(int remaining, std::optional<qint64> end);
    void learn(int remaining, std::optional<qint64> end);
    void keepUnaccounted(qint64 now);
    bool isOfThisWindow(const Ticket &ticket, const RateHeaders &headers) const;
    std::optional<qint64> endOf(const RateHeaders &headers, qint64 now) const;
    int left() const { return *m_lowest - m_inFlight - int(m_unaccounted.size()); }

    int m_inFlight = 0;
    std::deque<qint64> m_unaccounted; ///< when requests ended without an answer; the server may still count them
    int m_window = 0;
    std::optional<int> m_limit;  ///< of a whole window: the most that was ever seen
    std::optional<int> m_lowest; ///< the lowest number reported to remain in this window
    std::optional<qint64> m_end; ///< the latest moment at which this window ends; nothing before its first answer
    qint64 m_blockedUntil = 0;
};
