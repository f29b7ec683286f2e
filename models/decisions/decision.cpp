#include "models/decisions/decision.h"

#include "models/inventory/inventory.h"
#include "models/inventory/rowmarks.h"

#include <algorithm>
#include <utility>

namespace {

constexpr std::pair<BasisChange, const char *> basisKeys[] = {
    {BasisChange::Scopes, "scopes"},
    {BasisChange::Owner, "owner"},
    {BasisChange::End, "end"},
};

QString neverEnds()
{
    return QStringLiteral("never");
}

/// A placeholder is as good as never.
QString endText(Moment expires)
{
    if (expires.isAbsent() || expires.isUnreadable())
        return {};
    return expires.isKnown() ? instantText(expires.msecs()) : neverEnds();
}

QStringList sortedOnce(QStringList scopes)
{
    scopes.sort();
    scopes.removeDuplicates();
    return scopes;
}

} // namespace

QString verdictWord(TokenVerdict verdict)
{
    return QString::fromLatin1(decisionWords[size_t(verdict) - 1]);
}

QString verdictTitle(TokenVerdict verdict)
{
    return decisionTitle(verdictWord(verdict));
}

std::optional<TokenVerdict> verdictOfWord(QStringView word)
{
    for (const TokenVerdict verdict : {TokenVerdict::Keep, TokenVerdict::Revoke, TokenVerdict::AskOwner}) {
        if (word == verdictWord(verdict))
            return verdict;
    }
    return {};
}

DecidedOn decidedOn(const Token &token)
{
    DecidedOn basis;
    if (token.scopes || token.scopes.isNull())
        basis.scopes = sortedOnce(*token.scopes);
    basis.owner = token.user->id.value();
    if (basis.owner.isEmpty())
        basis.owner = token.userId.value();
    basis.end = endText(Moment(token.expiresAt));
    return basis;
}

DecidedOn decidedOn(const Inventory &inventory, int row)
{
    DecidedOn basis;
    const InventoryRow &is = inventory.row(row);
    if (is.scopes == Presence::Value || is.scopes == Presence::None) {
        QStringList scopes;
        for (const quint16 scope : inventory.scopesAt(row))
            scopes += inventory.scopes()[scope];
        basis.scopes = sortedOnce(std::move(scopes));
    }
    basis.owner = inventory.ownerAt(row).id;
    basis.end = endText(is.expires);
    return basis;
}

bool isEndText(const QString &text)
{
    if (text.isEmpty() || text == neverEnds())
        return true;
    const std::optional<Instant> instant = parseInstant(text);
    return instant && instantText(instant->msecs) == text;
}

BasisChanges whatChanged(const Decision &decision, const DecidedOn &now)
{
    const DecidedOn &was = decision.basis;
    BasisChanges changes;
    changes.setFlag(BasisChange::Scopes, was.scopes && now.scopes && *was.scopes != *now.scopes);
    changes.setFlag(BasisChange::Owner, !was.owner.isEmpty() && !now.owner.isEmpty() && was.owner != now.owner);
    changes.setFlag(BasisChange::End, !was.end.isEmpty() && !now.end.isEmpty() && was.end != now.end);
    return changes;
}

BasisChanges whatChanged(const Decision &decision, const Token &token)
{
    return whatChanged(decision, decidedOn(token));
}

QStringList basisChangeKeys(BasisChanges changes)
{
    QStringList keys;
    for (const auto &[change, key] : basisKeys) {
        if (changes.testFlag(change))
            keys += QString::fromLatin1(key);
    }
    return keys;
}
