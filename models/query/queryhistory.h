#pragma once

#include "models/query/tokenquery.h"

#include <QList>

/// The queries that were asked, one after the other, and which of them shows. Bounded: the oldest go. Periods are kept
/// without the days that they meant, see onDay.
class QueryHistory
{
public:
    /// Another query is asked for: what was ahead of the current one is forgotten. A search that is typed on, or
    /// shortened, counts as one.
    void visit(const TokenQuery &asked);
    /// The current one has become another, as when its sort was refused.
    void replace(const TokenQuery &query);
    void clear();

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_queries.size(); }
    /// The one before, or behind, which is now the current one; the current one where there is none.
    TokenQuery back();
    TokenQuery forward();

private:
    QList<TokenQuery> m_queries;
    qsizetype m_current = -1;
};
