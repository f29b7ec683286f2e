#pragma once

#include "models/api/tokenapi.h"

#include <QObject>

#include <functional>
#include <list>

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

    /// The callback is called once, later, unless the request is cancelled first.
    Id submit(Priority priority, const QByteArray &query, TokenApi::Callback callback);
    /// Drops a waiting request, aborts a sent one; the callback will not be called. Unknown ids are ignored.
    void cancel(Id id);
    /// Moves a request that still waits. Unknown and sent ids are ignored.
    void setPriority(Id id, Priority priority);

    int waiting() const;
    int inFlight() const;

private:
    struct Entry;
    void sendNext();

    TokenApi *m_api;
    std::list<Entry> m_waiting;
    QHash<Id, TokenApi::Id> m_sent;
    Id m_lastId = 0;
};
