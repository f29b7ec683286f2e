#include "models/api/requestqueue.h"

#include "models/api/answer.h"

#include <algorithm>
#include <utility>

RequestQueue::RequestQueue(TokenApi *api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RequestQueue::sendNext);
}

RequestQueue::~RequestQueue()
{
    for (const auto &[id, sent] : m_sent)
        m_api->cancel(sent.call);
}

RequestQueue::Id RequestQueue::submit(Priority priority, const QByteArray &query, TokenApi::Callback callback)
{
    const Id id = ++m_lastId;
    m_waiting.emplace(Key{priority, id}, Entry{priority, query, std::move(callback)});
    m_timer.start(0);
    return id;
}

void RequestQueue::cancel(Id id)
{
    if (const auto found = find(id); found != m_waiting.end()) {
        m_waiting.erase(found);
    } else if (const auto sent = m_sent.find(id); sent != m_sent.end()) {
        m_api->cancel(sent->second.call);
        m_sent.erase(sent);
        m_timer.start(0);
    }
}

void RequestQueue::setPriority(Id id, Priority priority)
{
    const auto found = find(id);
    if (found == m_waiting.end())
        return;
    auto node = m_waiting.extract(found);
    node.key() = {priority, id};
    node.mapped().priority = priority;
    m_waiting.insert(std::move(node));
    m_timer.start(0);
}

QString RequestQueue::host() const
{
    return hostText(m_api->endpoint().baseUrl);
}

int RequestQueue::waiting() const
{
    return static_cast<int>(m_waiting.size());
}

int RequestQueue::inFlight() const
{
    return static_cast<int>(m_sent.size());
}

std::map<RequestQueue::Key, RequestQueue::Entry>::iterator RequestQueue::find(Id id)
{
    return std::find_if(m_waiting.begin(), m_waiting.end(), [id](const auto &one) { return one.first.second == id; });
}

void RequestQueue::sendNext()
{
    while (!m_waiting.empty() && inFlight() < maxInFlight) {
        auto node = m_waiting.extract(m_waiting.begin());
        send(node.key().second, std::move(node.mapped()));
    }
}

void RequestQueue::send(Id id, Entry entry)
{
    const TokenApi::Id call = m_api->get(entry.query, [this, id](ApiResult result) { finish(id, std::move(result)); });
    m_sent.emplace(id, Sent{std::move(entry), call});
}

void RequestQueue::finish(Id id, ApiResult result)
{
    auto node = m_sent.extract(id);
    if (node.empty())
        return;
    m_timer.start(0);
    node.mapped().entry.callback(std::move(result)); // may destroy this
}
