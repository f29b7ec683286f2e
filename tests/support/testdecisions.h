#pragma once

#include "models/decisions/decision.h"

#include <QList>
#include <QString>

/// A decision by anna about a token with two scopes that ends in 2027.
inline Decision testDecision(const QString &token, TokenVerdict verdict = TokenVerdict::Keep, const QString &note = {})
{
    Decision decision;
    decision.token = token;
    decision.verdict = verdict;
    decision.note = note;
    decision.who = QStringLiteral("anna");
    decision.whenMsecs = 1'796'071'000'123;
    decision.basis.scopes = QStringList{QStringLiteral("account:read"), QStringLiteral("user:write")};
    decision.basis.owner = QStringLiteral("owner-1");
    decision.basis.end = QStringLiteral("2027-01-01T00:00:00.000Z");
    return decision;
}

/// About tokens that are called as in a list of `count`, `token-000000` and on.
inline QList<Decision> testDecisions(int count, TokenVerdict verdict = TokenVerdict::Keep, const QString &note = {})
{
    QList<Decision> decisions;
    decisions.reserve(count);
    for (int i = 0; i < count; ++i)
        decisions.append(testDecision(QStringLiteral("token-%1").arg(i, 6, 10, QLatin1Char('0')), verdict, note));
    return decisions;
}
