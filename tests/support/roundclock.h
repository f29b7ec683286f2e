#pragma once

#include <QElapsedTimer>

#include <ctime>

/// What a round of the event loop has taken: on the clock, and of this thread's own work, to which other processes add
/// nothing. Milliseconds.
class RoundClock
{
public:
    void start()
    {
        m_since.start();
        m_threadMillis = threadMillis();
    }
    double elapsed() const { return double(m_since.nsecsElapsed()) / 1e6; }
    double busy() const { return threadMillis() - m_threadMillis; }

private:
    static double threadMillis()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    QElapsedTimer m_since;
    double m_threadMillis = 0;
};
