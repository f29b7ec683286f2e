#include "models/text/scopetext.h"

#include "models/review/scopepower.h"

#include <QCoreApplication>

namespace {

struct ScopeText
{
    Q_DECLARE_TR_FUNCTIONS(ScopeText)
};

} // namespace

QString scopeCountsText(const QStringList &scopes, const QLocale &locale)
{
    const ScopeCounts counts = countScopes(scopes);
    QStringList parts;
    if (counts.mints > 0)
        parts += ScopeText::tr("mint", "lets create tokens");
    if (counts.writes > 0)
        parts += ScopeText::tr("%1 write", "number of scopes").arg(locale.toString(counts.writes));
    if (counts.reads > 0)
        parts += ScopeText::tr("%1 read", "number of scopes").arg(locale.toString(counts.reads));
    return parts.join(ScopeText::tr(", ", "between parts of a list"));
}

QString scopesText(const QStringList &scopes, const QLocale &locale)
{
    if (scopes.isEmpty())
        return {};
    return ScopeText::tr("%1 · %2", "what scopes let do · the scopes")
        .arg(scopeCountsText(scopes, locale), byPower(scopes).join(QStringLiteral(", ")));
}
