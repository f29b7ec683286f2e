#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class RequestQueue;

/// Says once that a server makes an export wait, where that takes longer than a few seconds: in one go, or in many
/// short waits between which nothing comes. Says so again after rows have come meanwhile.
class WaitNotice : public QObject
{
public:
    /// `rows` tells how many have come; `say` gets the seconds that are left, and is called from the event loop. The
    /// queue is not owned.
    WaitNotice(const RequestQueue *queue, std::function<qint64()> rows, std::function<void(qint64 seconds)> say);

private:
    void look();

    const RequestQueue *m_queue;
    std::function<qint64()> m_rows;
    std::function<void(qint64)> m_say;
    QTimer m_timer;
    QElapsedTimer m_sinceRows;
    qint64 m_rowsBefore = -1;
    bool m_isSaid = false;
};
