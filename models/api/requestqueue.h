#pragma once

#include "models/api/tokenapi.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <unordered_map>

/// What is most urgent, first. A lower value goes before a higher one; equals go in the order they came.
enum class Priority { Visible, Selected, Total, Neighbour, Export };

/// All requests go through here: at most `maxInFlight` at a time, the most urgent first, each with a handle by which it
/// is cancelled or made more urgent. No thread, no mutex.
class RequestQueue : public QObject
{
    Q_OBJECT
public:
    using Id = quint64;
    static constexpr int maxInFlight = 6;

    /// `api` is not owned and must outlive the queue.
    explicit RequestQueue(TokenApi *api, QObject *parent = nullptr);
    ~RequestQueue() override;

    /// Sends from the event loop, so that what is submitted at once goes by priority. The callback is called once,
    /// later, unless the request is cancelled first; it may submit, cancel and destroy the queue.
    Id submit(Priority priority, const QByteArray &query, TokenApi::Callback callback);
    /// Drops a waiting request, aborts a sent one; the callback will not be called. Unknown ids are ignored.
    void cancel(Id id);
    /// Moves a request that still waits. Unknown and sent ids are ignored.
    void setPriority(Id id, Priority priority);

    /// Who answers, for messages.
    QString host() const;
    int waiting() const;
    int inFlight() const;

private:
    struct Entry
    {
        Priority priority;
        QByteArray query;
        TokenApi::Callback callback;
    };
    struct Sent
    {
        Entry entry;
        TokenApi::Id call;
    };
    /// Ids grow, so equals go in the order they came.
    using Key = std::pair<Priority, Id>;

    std::map<Key, Entry>::iterator find(Id id);
    void sendNext();
    void send(Id id, Entry entry);
    void finish(Id id, ApiResult result);

    TokenApi *m_api;
    std::map<Key, Entry> m_waiting;
    std::unordered_map<Id, Sent> m_sent;
    QTimer m_timer;
    Id m_lastId = 0;
};
