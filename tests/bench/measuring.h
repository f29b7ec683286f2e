#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <cstdio>

#include "tests/bench/figures.h"
#include "tests/support/roundclock.h"

inline double millis(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Runs the event loop as an application does, without sleeping in between as QTest's waits do.
template <typename Condition> void waitUntil(Condition condition)
{
    QTimer late; // ends with this call, unlike a single shot
    late.setSingleShot(true);
    late.start(120'000);
    while (late.isActive() && !condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    if (!late.isActive())
        std::puts("  (waited for two minutes, and gave up)");
}

inline void waitFor(qint64 msecs)
{
    bool isOver = false;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    timer.callOnTimeout([&isOver] { isOver = true; });
    timer.start(int(msecs));
    waitUntil([&isOver] { return isOver; });
}

inline double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// How long the event loop does not come round. Other processes add to the time between two ticks, not to what this
/// thread has computed meanwhile.
class GapMeter
{
public:
    GapMeter()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.callOnTimeout([this] {
            m_gaps.add(m_round.elapsed());
            m_busy.add(m_round.busy());
            m_round.start();
        });
        m_round.start();
        m_tick.start(1);
    }

    const Figures &gaps() const { return m_gaps; }
    const Figures &busy() const { return m_busy; }

private:
    QTimer m_tick;
    RoundClock m_round;
    Figures m_gaps;
    Figures m_busy;
};
