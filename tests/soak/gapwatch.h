#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTimer>

#include <algorithm>
#include <ctime>

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
        begin();
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
        const double busy = threadMillis() - m_threadMillis;
        m_longest.gap = std::max(m_longest.gap, double(m_since.nsecsElapsed()) / 1e6);
        if (busy > m_longest.busy) {
            m_longest.busy = busy;
            m_longest.during = m_step;
        }
        begin();
    }
    void setStep(const QString &step) { m_step = step; }
    Longest take() { return std::exchange(m_longest, {}); }

private:
    static double threadMillis()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void begin()
    {
        m_since.start();
        m_threadMillis = threadMillis();
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    double m_threadMillis = 0;
    Longest m_longest;
    QString m_step;
    bool m_isPaused = true;
};
