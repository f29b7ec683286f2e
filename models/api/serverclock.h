#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <utility>

/// What time it is: by this computer's clock, or by the server's where that one differs by more than two minutes. What
/// is said to be expired then is so for the server, too.
class ServerClock : public QObject
{
    Q_OBJECT
public:
    /// `local` gives milliseconds since 1970 UTC.
    explicit ServerClock(std::function<qint64()> local)
        : m_local(std::move(local))
    {
    }

    qint64 now() const { return m_local() + m_lead; }
    /// An answer shows that the server's clock is ahead of this computer's by so much.
    void learn(qint64 leadMsecs);
    /// "This computer's clock is 3 hours behind the server's."; empty where it is not.
    QString text() const;
    static QString advice();

signals:
    /// `now` gives other moments than before.
    void changed();
    /// The clocks differ; once.
    void foundWrong();

private:
    std::function<qint64()> m_local;
    qint64 m_lead = 0; ///< 0 where it is too little to count
    bool m_isTold = false;
};
