#pragma once

#include "models/query/tokenquery.h"

#include <QList>

/// What was asked: of the server, and of a review of its answer.
struct Question
{
    TokenQuery query;
    QString where; ///< the review's filter as text; empty for all that the server answers

    bool operator==(const Question &) const = default;
};

/// The questions that were asked, one after the other, and which of them shows. Bounded: the oldest go. Periods are
/// kept without the days that they meant, see onDay.
class QueryHistory
{
public:
    /// Another question is asked: what was ahead of the current one is forgotten. A search or a filter's term that is
    /// typed on, or shortened, counts as one.
    void visit(const Question &asked);
    /// The current one asks the server for something else, as when its sort was refused.
    void replace(const TokenQuery &query);
    void clear();

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_questions.size(); }
    /// The one before, or after, which is now the current one; the current one where there is none.
    Question back();
    Question forward();

private:
    QList<Question> m_questions;
    qsizetype m_current = -1;
};
