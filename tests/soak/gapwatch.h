#pragma once

#include "tests/support/roundclock.h"

#include <QString>
#include <QTimer>

#include <algorithm>

/// How long the event loop does not come round, and how much of that this thread has computed: what other processes
/// take of the machine adds to the first alone. Unlike bench's GapMeter it keeps nothing but the longest ones, and can
/// be told when what is done is not the window's.
class GapWatch
{
public:
    struct Longest
    {
        double gap = 0;  ///< milliseconds
        double busy = 0; ///< the same, of this thread's own work
        QString during;
    };

    GapWatch()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.callOnTimeout([this] { split(); });
    }

    void start()
    {
        m_isPaused = false;
        m_round.start();
        m_tick.start(2);
    }
    void pause()
    {
        if (!m_isPaused)
            split();
        m_tick.stop();
        m_isPaused = true;
    }
    /// What comes next is another one of the user's actions, which real hands do not do in the same round.
    void split()
    {
        if (m_isPaused)
            return;
        const double busy = m_round.busy();
        m_longest.gap = std::max(m_longest.gap, m_round.elapsed());
        if (busy > m_longest.busy) {
            m_longest.busy = busy;
            m_longest.during = m_step;
        }
        m_round.start();
    }
    void setStep(const QString &step) { m_step = step; }
    Longest take() { return std::exchange(m_longest, {}); }

private:
    QTimer m_tick;
    RoundClock m_round;
    Longest m_longest;
    QString m_step;
    bool m_isPaused = true;
};
