#pragma once

#include "models/api/ratelimit.h"
#include "models/api/tokenapi.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

/// What is most urgent, first. A lower value goes before a higher one; equals go in the order they came.
enum class Priority { Visible, Probe, Prefetch, Export };

/// How often a GET that failed for a passing reason is sent, and how long it waits in between: twice as long each time,
/// give or take a half, so that clients that failed together do not come back together.
struct RetryPolicy
{
    int tries = 4;
    int firstWaitMsecs = 250;
    int longestWaitMsecs = 8'000;
    int refusedWaitMsecs = 5'000; ///< after a 429 that does not say how long: the API's documented window
};

/// Other requests in place of one, asked in rounds, and the answer made of theirs: what a server does not do by itself
/// is done here, and whoever asked does not notice.
class QueryFallback
{
public:
    virtual ~QueryFallback() = default;
    /// What to ask now, beside what is on its way. Called at the start, where it asks something, and after each answer.
    virtual QList<PageRequest> next() = 0;
    /// The answer, good or not, to one of them: counted from 0 in the order they were asked.
    virtual void add(int number, const ApiResult &result) = 0;
    /// Empty as long as something is missing. Where it is there, what is still on its way is dropped.
    virtual std::optional<ApiResult> outcome() = 0;
};

/// All requests go through here: at most `maxInFlight` at a time and no faster than the server allows, the most urgent
/// first, each with a handle by which it is cancelled or made more urgent. Failures that may pass are tried again
/// before anybody hears of them, but within the endpoint's deadline, counted from the first try: whoever waits for rows
/// has an answer by then. An export waits as long as the server asks it to: its deadline is extended by that. No
/// thread, no mutex.
class RequestQueue : public QObject
{
    Q_OBJECT
public:
    using Id = quint64;
    static constexpr int maxInFlight = 6;

    /// `api` is not owned and must outlive the queue.
    explicit RequestQueue(TokenApi *api, QObject *parent = nullptr);
    ~RequestQueue() override;

    void setRetryPolicy(const RetryPolicy &policy) { m_policy = policy; }
    /// Makes what to ask in a request's place; null for nothing.
    using FallbackMaker = std::function<std::unique_ptr<QueryFallback>(const PageRequest &request, Priority priority)>;
    /// The first that has something to ask is taken; what it asks is handed to those after it alone.
    void setFallbacks(std::vector<FallbackMaker> fallbacks) { m_fallbacks = std::move(fallbacks); }

    /// Sends from the event loop, so that what is submitted at once goes by priority. The callback is called once,
    /// later, unless the request is cancelled first; it may submit, cancel and destroy the queue.
    Id submit(Priority priority, const PageRequest &request, TokenApi::Callback callback);
    /// Drops a waiting request, aborts a sent one; the callback will not be called. Unknown ids are ignored.
    void cancel(Id id);
    /// Moves a request that still waits. Unknown and sent ids are ignored.
    void setPriority(Id id, Priority priority);

    /// Who answers, for messages.
    QString host() const;
    ApiError unreadable(const DecodeError &error) const { return m_api->unreadable(error); }
    int waiting() const; ///< not sent, or given up and not reported yet
    int inFlight() const;
    /// Since the queue was made, repeats included; and the repeats alone.
    qint64 requestsSent() const { return m_requestsSent; }
    qint64 retries() const { return m_retries; }
    /// What is left of the server's allowance, and how large the whole of it is, where the server says so.
    /// Nothing once it answers without a word about it.
    std::optional<int> rateRemaining() const { return m_isAllowanceTold ? m_rate.remaining(now()) : std::nullopt; }
    std::optional<int> rateLimit() const { return m_rate.limit(); }
    /// How long the most urgent request has to wait, for the server's sake; 0 for not at all.
    qint64 rateWaitMsecs() const;

signals:
    /// An answer shows the server's time: so many ms ahead of this computer's.
    void clockRead(qint64 leadMsecs);
    /// The allowance or the wait for it has changed.
    void rateChanged();

private:
    struct Entry
    {
        Priority priority;
        PageRequest request;
        TokenApi::Callback callback;
        int tries = 0;
        qint64 notBefore = 0;
        qint64 giveUpAt = 0;     ///< of one that was sent
        ApiError lastError = {}; ///< the same
    };
    struct Sent
    {
        Entry entry;
        TokenApi::Id call;
        RateLimit::Ticket ticket;
    };
    /// A request in whose place others are sent.
    struct Group
    {
        Priority priority;
        TokenApi::Callback callback;
        std::unique_ptr<QueryFallback> fallback;
        std::size_t level; ///< of the first maker of fallbacks that its members are handed to
        std::vector<Id> members = {};
        int retries = 0;
    };
    /// Ids grow, so equals go in the order they came.
    using Key = std::pair<Priority, Id>;

    qint64 now() const { return m_clock.elapsed(); }
    Id submitAt(std::size_t level, Priority priority, const PageRequest &request, TokenApi::Callback callback);
    void askNext(Id id);
    void finishMember(Id id, int number, const ApiResult &result);
    std::map<Key, Entry>::iterator find(Id id);
    void sendSoon();
    void sendNext();
    void send(Id id, Entry entry);
    void finish(Id id, ApiResult result);
    bool tryAgain(Id id, Entry *entry, const ApiError &error);
    void extendDeadline(Entry *entry) const;
    void giveUp();
    qint64 delayOf(const Entry &entry) const;
    qint64 backOff(const Entry &entry, const ApiError &error) const;

    TokenApi *m_api;
    RetryPolicy m_policy;
    RateLimit m_rate;
    bool m_isAllowanceTold = false; ///< by the last success
    std::map<Key, Entry> m_waiting;
    std::unordered_map<Id, Sent> m_sent;
    std::map<Id, Entry> m_givenUp; ///< their time is over; about to be reported
    std::unordered_map<Id, Group> m_groups;
    std::vector<FallbackMaker> m_fallbacks;
    QTimer m_timer;           ///< until the next request may go
    bool m_isSending = false; ///< `sendNext` is about to be called
    QElapsedTimer m_clock;
    Id m_lastId = 0;
    qint64 m_requestsSent = 0;
    qint64 m_retries = 0;
};
