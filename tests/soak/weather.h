#pragma once

#include "tests/support/fakeserver.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

/// Makes good answers bad at random: one in twenty-five on fair days, and for some seconds every half minute nearly
/// all. Counts what it did.
class Weather
{
public:
    explicit Weather(quint32 seed);

    FakeReply strike(const FakeReply &good);
    /// Nothing is struck while it is calm.
    void setCalm(bool isCalm) { m_isCalm = isCalm; }
    qint64 strikes() const { return m_strikes; }

private:
    bool isStorm();
    FakeReply bad(const FakeReply &good);
    FakeReply cut(const FakeReply &good);

    QRandomGenerator m_random;
    QElapsedTimer m_clock;
    qint64 m_nextStorm = 0;
    qint64 m_stormEnd = 0;
    qint64 m_strikes = 0;
    bool m_isCalm = false;
};
