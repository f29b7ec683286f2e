#pragma once

#include "models/api/answer.h"

#include <QObject>
#include <QTimer>

#include <functional>

/// One request on the wire: owns the reply, drains it under a cap, ends it at its limits and remembers why. Destroying
/// it aborts without a word.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int deadlineMsecs;
        int idleMsecs;
    };

    /// `done` is called once, from within the network's own signals: the object must outlive the call. It deletes the
    /// reply, and must not be destroyed from within such signals at all.
    HttpCall(QNetworkReply *reply, Limits limits, std::function<void()> done);
    ~HttpCall() override;

    /// Goes on with another reply, as though nothing had come yet. The deadline stays; must not have ended.
    void repeatWith(QNetworkReply *reply);
    bool hasEnded() const { return !m_done; }
    /// Whether nothing has come for most of the time that silence may last.
    bool isSilent() const { return m_idle.remainingTime() < m_idle.interval() / 2; }
    /// Ends it because nothing comes any more.
    void giveUp() { stop(Abort::Idle, m_idle.interval()); }

    /// What came, after `done`. Moves the body out.
    Answer takeAnswer();

private:
    void listen();
    void letGo();
    void drain();
    void stop(Abort why, int limitMsecs = 0);
    void finish();

    QNetworkReply *m_reply;
    std::function<void()> m_done;
    QTimer m_deadline;
    QTimer m_idle;
    Answer m_answer;
};
