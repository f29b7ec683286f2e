#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

/// Tells once when a moment has come, by the clock on the wall: also after the computer slept, and after the clock was
/// set. Looks at most once a minute until then.
class TimeWatch : public QObject
{
    Q_OBJECT

public:
    /// `clock` gives milliseconds since 1970 UTC.
    explicit TimeWatch(std::function<qint64()> clock, QObject *parent = nullptr);

    /// Replaces the moment that is waited for.
    void waitFor(qint64 moment);
    qint64 moment() const { return m_moment; }

signals:
    void come();

private:
    void look();

    std::function<qint64()> m_clock;
    qint64 m_moment = 0;
    QTimer m_timer;
};
