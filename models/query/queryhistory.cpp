#include "models/query/queryhistory.h"

namespace {

constexpr qsizetype mostQuestions = 200;

/// Whether one text is the other with more of it typed, or less. From or to nothing is a step of its own: it is where
/// the user wants to get back to.
bool isTypedOn(const QString &before, const QString &after)
{
    return !before.isEmpty() && !after.isEmpty() && (after.startsWith(before) || before.startsWith(after));
}

/// A term more is a step of its own.
bool isTermTypedOn(const QString &before, const QString &after)
{
    return isTypedOn(before, after) && before.count(u' ') == after.count(u' ');
}

bool isTypedOn(const Question &before, Question after)
{
    if (before.where == after.where) {
        if (!isTypedOn(before.query.search, after.query.search))
            return false;
        after.query.search = before.query.search;
    }
    return after.query == before.query && (before.where == after.where || isTermTypedOn(before.where, after.where));
}

} // namespace

void QueryHistory::visit(const Question &asked)
{
    const Question question{onNoDay(asked.query), asked.where};
    if (m_current >= 0 && m_questions[m_current] == question)
        return;
    const bool isTyping = m_current >= 0 && isTypedOn(m_questions[m_current], question);
    m_questions.resize(m_current + 1);
    if (isTyping) {
        m_questions[m_current] = question;
        return;
    }
    m_questions.append(question);
    if (m_questions.size() > mostQuestions)
        m_questions.removeFirst();
    m_current = m_questions.size() - 1;
}

void QueryHistory::replace(const TokenQuery &query)
{
    if (m_current >= 0)
        m_questions[m_current].query = onNoDay(query);
}

void QueryHistory::clear()
{
    m_questions.clear();
    m_current = -1;
}

Question QueryHistory::back()
{
    if (canGoBack())
        --m_current;
    return m_questions.value(m_current);
}

Question QueryHistory::forward()
{
    if (canGoForward())
        ++m_current;
    return m_questions.value(m_current);
}
