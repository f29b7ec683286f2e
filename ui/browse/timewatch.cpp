#include "ui/browse/timewatch.h"

#include <QGuiApplication>

#include <utility>

namespace {

/// A timer stands still while the computer sleeps; this is how late it may be afterward.
constexpr qint64 longestWaitMsecs = 60'000;

} // namespace

TimeWatch::TimeWatch(std::function<qint64()> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TimeWatch::look);
    // Who comes back to the window after the computer slept does not wait.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this] {
        if (m_timer.isActive())
            look();
    });
}

void TimeWatch::waitFor(qint64 moment)
{
    m_moment = moment;
    m_timer.start(int(qBound<qint64>(1, moment - m_clock(), longestWaitMsecs)));
}

void TimeWatch::look()
{
    if (m_clock() < m_moment) {
        waitFor(m_moment);
        return;
    }
    m_timer.stop();
    emit come();
}
