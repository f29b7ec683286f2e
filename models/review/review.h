#pragma once

#include "models/review/reviewrules.h"

#include <QHash>
#include <QStringList>

#include <utility>
#include <vector>

/// What one rule found.
struct Finding
{
    const ReviewRule *rule;
    QStringList ids;      ///< of the tokens it holds for, sorted
    qint64 notJudged = 0; ///< tokens of which what decides was not reported, or could not be read
};

/// Judges tokens by all rules, one after the other, as of one moment. Keeps ids and the names of live tokens, not the
/// tokens.
class Review
{
public:
    /// `nowMsecs` since 1970 UTC, by the server's clock where that is known.
    explicit Review(qint64 nowMsecs);

    void add(const Token &token);

    qint64 now() const { return m_now; }
    qint64 tokens() const { return m_tokens; }
    /// Of every rule, in the rules' order, also of those that found nothing.
    QList<Finding> findings() const;

private:
    void addName(const Token &token);

    using OwnersName = std::pair<QString, QString>; ///< id of the owner, name of the token
    qint64 m_now;
    qint64 m_tokens = 0;
    std::vector<Finding> m_findings;
    QHash<OwnersName, QStringList> m_names; ///< ids of live tokens
    qint64 m_namesNotJudged = 0;
};
