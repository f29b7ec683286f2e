#include "models/api/serverclock.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace {

/// Clocks that are set by hand are that far apart, and an answer may have been on its way for a while.
constexpr qint64 tolerableMsecs = 2 * 60 * 1000;
/// Answers that are this far apart say the same.
constexpr qint64 jitterMsecs = 30 * 1000;

struct ClockText
{
    Q_DECLARE_TR_FUNCTIONS(ServerClock)
public:
    static QString span(qint64 msecs);
};

QString ClockText::span(qint64 msecs)
{
    const int minutes = int(std::min<qint64>((msecs + 30'000) / 60'000, std::numeric_limits<int>::max() - 1'000));
    if (minutes < 2 * 60)
        return tr("%n minute(s)", nullptr, minutes);
    const int hours = (minutes + 30) / 60;
    return hours < 2 * 24 ? tr("%n hour(s)", nullptr, hours) : tr("%n day(s)", nullptr, (hours + 12) / 24);
}

} // namespace

void ServerClock::learn(qint64 leadMsecs)
{
    const qint64 lead = std::abs(leadMsecs) > tolerableMsecs ? leadMsecs : 0;
    if (lead == m_lead || (lead != 0 && m_lead != 0 && std::abs(lead - m_lead) <= jitterMsecs))
        return;
    m_lead = lead;
    emit changed();
    if (m_lead != 0 && !std::exchange(m_isTold, true))
        emit foundWrong();
}

QString ServerClock::text() const
{
    if (m_lead == 0)
        return {};
    const QString span = ClockText::span(std::abs(m_lead));
    return m_lead > 0 ? ClockText::tr("This computer's clock is %1 behind the server's.").arg(span)
                      : ClockText::tr("This computer's clock is %1 ahead of the server's.").arg(span);
}

QString ServerClock::advice()
{
    return ClockText::tr("What has expired, and when, is reckoned by the server's clock. Set this computer's.");
}
