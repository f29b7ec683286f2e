#include "models/api/requestqueue.h"

#include "models/api/answer.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

RequestQueue::RequestQueue(TokenApi *api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RequestQueue::sendNext);
}

RequestQueue::~RequestQueue()
{
    for (const auto &[id, sent] : m_sent)
        m_api->cancel(sent.call);
}

RequestQueue::Id RequestQueue::submit(Priority priority, const PageRequest &request, TokenApi::Callback callback)
{
    return submitAt(0, priority, request, std::move(callback));
}

RequestQueue::Id RequestQueue::submitAt(std::size_t level, Priority priority, const PageRequest &request,
                                        TokenApi::Callback callback)
{
    const Id id = ++m_lastId;
    for (; level < m_fallbacks.size(); ++level) {
        if (std::unique_ptr<QueryFallback> fallback = m_fallbacks[level](request, priority)) {
            m_groups.emplace(id, Group{priority, std::move(callback), std::move(fallback), level + 1});
            askNext(id);
            return id;
        }
    }
    m_waiting.emplace(Key{priority, id}, Entry{priority, request, std::move(callback)});
    sendSoon();
    return id;
}

void RequestQueue::askNext(Id id)
{
    Group &group = m_groups.at(id); // stays where it is while others come
    for (const PageRequest &request : group.fallback->next()) {
        const int number = int(group.members.size());
        group.members.push_back(
            submitAt(group.level, group.priority, request,
                     [this, id, number](const ApiResult &result) { finishMember(id, number, result); }));
    }
}

void RequestQueue::finishMember(Id id, int number, const ApiResult &result)
{
    Group &group = m_groups.at(id);
    group.retries += result.retries;
    group.fallback->add(number, result);
    std::optional<ApiResult> outcome = group.fallback->outcome();
    if (!outcome) {
        askNext(id);
        return;
    }
    outcome->retries = group.retries;
    const TokenApi::Callback callback = std::move(group.callback);
    cancel(id);                    // what is left of it
    callback(std::move(*outcome)); // may destroy this
}

void RequestQueue::cancel(Id id)
{
    if (auto group = m_groups.extract(id); !group.empty()) {
        for (const Id member : group.mapped().members)
            cancel(member);
    } else if (const auto found = find(id); found != m_waiting.end()) {
        m_waiting.erase(found);
    } else if (const auto sent = m_sent.find(id); sent != m_sent.end()) {
        m_api->cancel(sent->second.call);
        m_rate.answered(sent->second.ticket, {}, now());
        m_sent.erase(sent);
        sendSoon();
    } else {
        m_givenUp.erase(id);
    }
}

void RequestQueue::setPriority(Id id, Priority priority)
{
    if (const auto group = m_groups.find(id); group != m_groups.end()) {
        group->second.priority = priority;
        for (const Id member : group->second.members)
            setPriority(member, priority);
    }
    const auto found = find(id);
    if (found == m_waiting.end())
        return;
    auto node = m_waiting.extract(found);
    node.key() = {priority, id};
    node.mapped().priority = priority;
    m_waiting.insert(std::move(node));
    sendSoon();
}

QString RequestQueue::host() const
{
    return hostText(m_api->endpoint().baseUrl);
}

int RequestQueue::waiting() const
{
    return static_cast<int>(m_waiting.size() + m_givenUp.size());
}

int RequestQueue::inFlight() const
{
    return static_cast<int>(m_sent.size());
}

std::map<RequestQueue::Key, RequestQueue::Entry>::iterator RequestQueue::find(Id id)
{
    return std::find_if(m_waiting.begin(), m_waiting.end(), [id](const auto &one) { return one.first.second == id; });
}

qint64 RequestQueue::rateWaitMsecs() const
{
    return m_waiting.empty() ? 0 : m_rate.waitMsecs(m_waiting.begin()->first.first == Priority::Visible, now());
}

/// From the event loop, before it paints: a posted call runs first, a timer would fire after.
void RequestQueue::sendSoon()
{
    if (std::exchange(m_isSending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isSending = false;
            sendNext();
        },
        Qt::QueuedConnection);
}

/// How long a request has to wait.
qint64 RequestQueue::delayOf(const Entry &entry) const
{
    return std::max(entry.notBefore - now(), m_rate.waitMsecs(entry.priority == Priority::Visible, now()));
}

/// An export that the server made wait gets its whole deadline again.
void RequestQueue::extendDeadline(Entry *entry) const
{
    const qint64 wait = entry->priority == Priority::Export ? m_rate.waitMsecs(false, now()) : 0;
    if (wait > 0)
        entry->giveUpAt = std::max(entry->giveUpAt, now() + wait + m_api->endpoint().deadlineMsecs);
}

/// The most urgent request whose time has come, as long as there is one; then looks again when the next one's comes.
void RequestQueue::sendNext()
{
    qint64 wait = -1;
    for (auto it = m_waiting.begin(); it != m_waiting.end() && inFlight() < maxInFlight;) {
        const qint64 delay = delayOf(it->second);
        extendDeadline(&it->second);
        if (it->second.tries > 0 && now() + delay >= it->second.giveUpAt) {
            auto node = m_waiting.extract(it++);
            m_givenUp.emplace(node.key().second, std::move(node.mapped()));
            continue;
        }
        if (delay > 0) {
            wait = wait < 0 ? delay : std::min(wait, delay);
            ++it;
            continue;
        }
        auto node = m_waiting.extract(it++);
        send(node.key().second, std::move(node.mapped()));
    }
    if (wait >= 0 && inFlight() < maxInFlight)
        m_timer.start(int(wait));
    if (!m_givenUp.empty())
        QMetaObject::invokeMethod(this, &RequestQueue::giveUp, Qt::QueuedConnection);
    emit rateChanged();
}

/// Reports the last failure of those whose next try would come too late, for example because others were refused.
void RequestQueue::giveUp()
{
    const QPointer<RequestQueue> self(this);
    while (self && !m_givenUp.empty()) {
        auto node = m_givenUp.extract(m_givenUp.begin());
        ApiResult result;
        result.error = node.mapped().lastError;
        node.mapped().callback(std::move(result)); // may destroy this
    }
}

void RequestQueue::send(Id id, Entry entry)
{
    ++m_requestsSent;
    const RateLimit::Ticket ticket = m_rate.sent(now());
    if (entry.tries == 0)
        entry.giveUpAt = now() + m_api->endpoint().deadlineMsecs;
    const TokenApi::Id call = m_api->get(
        entry.request, [this, id](ApiResult result) { finish(id, std::move(result)); },
        int(std::max<qint64>(1, entry.giveUpAt - now())));
    m_sent.emplace(id, Sent{std::move(entry), call, ticket});
}

void RequestQueue::finish(Id id, ApiResult result)
{
    auto node = m_sent.extract(id);
    if (node.empty())
        return;
    Sent &sent = node.mapped();
    m_rate.answered(sent.ticket, result.rate, now());
    if (result.rate.remaining || !result.error)
        m_isAllowanceTold = result.rate.remaining.has_value();
    if (result.clockLead)
        emit clockRead(*result.clockLead);
    if (result.error && result.error->kind == ApiError::Kind::RateLimited) {
        const int seconds = result.error->retryAfterSeconds;
        m_rate.refused(seconds < 0 ? m_policy.refusedWaitMsecs : seconds * qint64(1000), now());
    }
    result.retries = sent.entry.tries;
    // A repeat that only ran out of what was left of the time says less than what it repeated.
    using Kind = ApiError::Kind;
    const bool isOutOfTime = result.error && sent.entry.tries > 0 &&
                             (result.error->kind == Kind::Timeout ||
                              (result.error->kind == Kind::Proxy && sent.entry.lastError.kind == Kind::Proxy));
    if (isOutOfTime)
        result.error = sent.entry.lastError;
    const bool isRepeated = result.error && tryAgain(id, &sent.entry, *result.error);
    // The next request is sent before anybody looks at the answer.
    const QPointer<RequestQueue> self(this);
    sendNext();
    if (self && !isRepeated)
        sent.entry.callback(std::move(result)); // may destroy this
}

bool RequestQueue::tryAgain(Id id, Entry *entry, const ApiError &error)
{
    ++entry->tries;
    if (!error.isTransient() || entry->tries >= m_policy.tries)
        return false;
    entry->notBefore = now() + backOff(*entry, error);
    extendDeadline(entry);
    if (now() + delayOf(*entry) >= entry->giveUpAt)
        return false;
    ++m_retries;
    entry->lastError = error;
    const Key key{entry->priority, id};
    m_waiting.emplace(key, std::move(*entry));
    return true;
}

qint64 RequestQueue::backOff(const Entry &entry, const ApiError &error) const
{
    // A refusal because of the rate has its own wait, which holds for all.
    if (error.kind == ApiError::Kind::RateLimited)
        return 0;
    const qint64 doubled = qint64(m_policy.firstWaitMsecs) << (entry.tries - 1);
    const qint64 wait = std::min<qint64>(doubled, m_policy.longestWaitMsecs);
    const qint64 jittered = wait / 2 + qint64(QRandomGenerator::global()->bounded(double(wait) + 1));
    return std::max(jittered, qint64(error.retryAfterSeconds) * 1000);
}
