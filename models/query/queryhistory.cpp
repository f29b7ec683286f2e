#include "models/query/queryhistory.h"

namespace {

constexpr qsizetype mostQueries = 200;

/// Whether one is the other with more of the search typed, or less. From or to nothing is a step of its own: it is
/// where the user wants to get back to.
bool isTypedOn(const TokenQuery &before, TokenQuery after)
{
    const bool isPart = after.search.startsWith(before.search) || before.search.startsWith(after.search);
    if (before.search.isEmpty() || after.search.isEmpty() || !isPart)
        return false;
    after.search = before.search;
    return after == before;
}

} // namespace

void QueryHistory::visit(const TokenQuery &asked)
{
    const TokenQuery query = onNoDay(asked);
    if (m_current >= 0 && m_queries[m_current] == query)
        return;
    const bool isTyping = m_current >= 0 && isTypedOn(m_queries[m_current], query);
    m_queries.resize(m_current + 1);
    if (isTyping) {
        m_queries[m_current] = query;
        return;
    }
    m_queries.append(query);
    if (m_queries.size() > mostQueries)
        m_queries.removeFirst();
    m_current = m_queries.size() - 1;
}

void QueryHistory::replace(const TokenQuery &query)
{
    if (m_current >= 0)
        m_queries[m_current] = onNoDay(query);
}

void QueryHistory::clear()
{
    m_queries.clear();
    m_current = -1;
}

TokenQuery QueryHistory::back()
{
    if (canGoBack())
        --m_current;
    return m_queries.value(m_current);
}

TokenQuery QueryHistory::forward()
{
    if (canGoForward())
        ++m_current;
    return m_queries.value(m_current);
}
