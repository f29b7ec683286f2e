#include "models/review/review.h"

Review::Review(qint64 nowMsecs)
    : m_now(nowMsecs)
{
    for (const ReviewRule &rule : reviewRules())
        m_findings.push_back({&rule, {}});
}

void Review::add(const Token &token)
{
    ++m_tokens;
    addName(token);
    for (Finding &finding : m_findings) {
        const Verdict verdict = finding.rule->judge ? finding.rule->judge(token, m_now) : Verdict::No;
        if (verdict == Verdict::Yes)
            finding.ids.append(token.id);
        else if (verdict == Verdict::Unknown)
            ++finding.notJudged;
    }
}

/// A token without a name has no other of the same.
void Review::addName(const Token &token)
{
    const Verdict live = isLive(token, m_now);
    if (live == Verdict::No || (token.name && token.name->isEmpty()))
        return;
    if (live == Verdict::Unknown || !token.name || !token.userId)
        ++m_namesNotJudged;
    else
        m_names[{*token.userId, *token.name}].append(token.id);
}

QList<Finding> Review::findings() const
{
    QList<Finding> findings(m_findings.begin(), m_findings.end());
    for (Finding &finding : findings) {
        if (!finding.rule->judge) {
            for (const QStringList &ids : m_names) {
                if (ids.size() > 1)
                    finding.ids += ids;
            }
            finding.notJudged = m_namesNotJudged;
        }
        finding.ids.sort();
    }
    return findings;
}
