#include "models/review/scopepower.h"

#include "models/review/rules.h"

#include <algorithm>

Power powerOf(const QString &scope)
{
    if (rules::isMintScope(scope))
        return Power::Mints;
    return rules::isWriteScope(scope) ? Power::Writes : Power::Reads;
}

QStringList byPower(QStringList scopes)
{
    std::stable_sort(scopes.begin(), scopes.end(),
                     [](const QString &one, const QString &other) { return powerOf(one) > powerOf(other); });
    return scopes;
}

ScopeCounts countScopes(const QStringList &scopes)
{
    ScopeCounts counts;
    for (const QString &scope : scopes) {
        const Power power = powerOf(scope);
        ++(power == Power::Mints ? counts.mints : power == Power::Writes ? counts.writes : counts.reads);
    }
    return counts;
}
