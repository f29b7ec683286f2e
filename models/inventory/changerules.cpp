#include "models/inventory/changerules.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <vector>

namespace {

/// Whether the server said something that could be read, null included.
bool isTold(Presence presence)
{
    return presence == Presence::Value || presence == Presence::None;
}

bool isTold(YesNo value)
{
    return value != YesNo::NotReported && value != YesNo::NotReadable;
}

bool isTold(Moment moment)
{
    return !moment.isAbsent() && !moment.isUnreadable();
}

bool isOther(YesNo was, YesNo is)
{
    return isTold(was) && isTold(is) && was != is;
}

/// Never, and a moment that stands for none, come before every other.
bool isLater(Moment was, Moment is)
{
    return isTold(was) && is.isKnown() && (!was.isKnown() || was.msecs() < is.msecs());
}

const InventoryOwner &ownerBefore(const TokenPair &pair)
{
    return pair.earlier->ownerAt(pair.earlierRow);
}

const InventoryOwner &ownerNow(const TokenPair &pair)
{
    return pair.later->ownerAt(pair.laterRow);
}

bool isRevoked(const TokenPair &pair)
{
    return isTold(pair.was().revoked) && pair.was().revoked != YesNo::Yes && pair.is().revoked == YesNo::Yes;
}

/// The scopes of both as the earlier inventory numbers them, sorted, each once. Scopes that it does not know get
/// numbers below 0.
struct ScopeNumbers
{
    explicit ScopeNumbers(const TokenPair &pair)
    {
        for (const quint16 scope : pair.earlier->scopesAt(pair.earlierRow))
            before.push_back(scope);
        for (const quint16 scope : pair.later->scopesAt(pair.laterRow))
            now.push_back(pair.scopeNumbers[scope] >= 0 ? pair.scopeNumbers[scope] : -1 - int(scope));
        for (std::vector<int> *scopes : {&before, &now}) {
            std::sort(scopes->begin(), scopes->end());
            scopes->erase(std::unique(scopes->begin(), scopes->end()), scopes->end());
        }
    }
    std::vector<int> before;
    std::vector<int> now;
};

/// In the same order, as most are.
bool haveSameScopes(const TokenPair &pair)
{
    const std::span<const quint16> before = pair.earlier->scopesAt(pair.earlierRow);
    const std::span<const quint16> now = pair.later->scopesAt(pair.laterRow);
    return std::equal(before.begin(), before.end(), now.begin(), now.end(),
                      [&pair](quint16 was, quint16 is) { return pair.scopeNumbers[is] == int(was); });
}

bool areScopesTold(const TokenPair &pair)
{
    return isTold(pair.was().scopes) && isTold(pair.is().scopes);
}

bool isWidened(const TokenPair &pair)
{
    if (!areScopesTold(pair) || haveSameScopes(pair))
        return false;
    const ScopeNumbers scopes(pair);
    return !std::includes(scopes.before.begin(), scopes.before.end(), scopes.now.begin(), scopes.now.end());
}

bool isNarrowed(const TokenPair &pair)
{
    if (!areScopesTold(pair) || haveSameScopes(pair))
        return false;
    const ScopeNumbers scopes(pair);
    return !std::includes(scopes.now.begin(), scopes.now.end(), scopes.before.begin(), scopes.before.end());
}

/// One that stands for none is as good as never.
bool isEndMoved(const TokenPair &pair)
{
    const Moment was = pair.was().expires;
    const Moment is = pair.is().expires;
    return isTold(was) && isTold(is) && (was.isKnown() || is.isKnown()) && was != is;
}

bool isRotated(const TokenPair &pair)
{
    return isLater(pair.was().lastRotated, pair.is().lastRotated);
}

bool isRenamed(const TokenPair &pair)
{
    return isTold(pair.was().name) && isTold(pair.is().name) &&
           (pair.was().nameHash != pair.is().nameHash ||
            pair.earlier->nameAt(pair.earlierRow) != pair.later->nameAt(pair.laterRow));
}

bool isOfOtherOwner(const TokenPair &pair)
{
    const QString &was = ownerBefore(pair).id;
    const QString &is = ownerNow(pair).id;
    return !was.isEmpty() && !is.isEmpty() && was != is;
}

bool isOfOtherRole(const TokenPair &pair)
{
    const InventoryOwner &was = ownerBefore(pair);
    const InventoryOwner &is = ownerNow(pair);
    return isTold(was.rolePresence) && isTold(is.rolePresence) && was.role != is.role;
}

bool isOfOtherTwoFactor(const TokenPair &pair)
{
    return isOther(ownerBefore(pair).twoFactor, ownerNow(pair).twoFactor);
}

bool isOfOtherSso(const TokenPair &pair)
{
    return isOther(ownerBefore(pair).sso, ownerNow(pair).sso);
}

/// By its id: one that has another name is the same.
bool isOfOtherOrganization(const TokenPair &pair)
{
    const InventoryParty &was = ownerBefore(pair).organization;
    const InventoryParty &is = ownerNow(pair).organization;
    if (!isTold(was.presence) || !isTold(is.presence))
        return false;
    return was.presence != is.presence || (!was.id.isEmpty() && !is.id.isEmpty() && was.id != is.id);
}

bool isUsed(const TokenPair &pair)
{
    return isLater(pair.was().lastUsed, pair.is().lastUsed);
}

bool hasNewFinding(const TokenPair &pair)
{
    return newFindings(pair.was(), pair.is()) != 0;
}

bool hasGoneFinding(const TokenPair &pair)
{
    return goneFindings(pair.was(), pair.is()) != 0;
}

constexpr ChangeRule allChanges[] = {
    {"new", QT_TRANSLATE_NOOP("Changes", "New"), nullptr},
    {"gone", QT_TRANSLATE_NOOP("Changes", "Gone"), nullptr},
    {"revoked", QT_TRANSLATE_NOOP("Changes", "Revoked since"), isRevoked},
    {"scopes-widened", QT_TRANSLATE_NOOP("Changes", "Scopes were added"), isWidened},
    {"scopes-narrowed", QT_TRANSLATE_NOOP("Changes", "Scopes were taken away"), isNarrowed},
    {"end-moved", QT_TRANSLATE_NOOP("Changes", "Its end was moved"), isEndMoved},
    {"rotated", QT_TRANSLATE_NOOP("Changes", "Rotated since"), isRotated},
    {"renamed", QT_TRANSLATE_NOOP("Changes", "Renamed"), isRenamed},
    {"owner-changed", QT_TRANSLATE_NOOP("Changes", "Has another owner"), isOfOtherOwner},
    {"role", QT_TRANSLATE_NOOP("Changes", "Owner has another role"), isOfOtherRole},
    {"two-factor", QT_TRANSLATE_NOOP("Changes", "Owner's two-factor authentication was turned on or off"),
     isOfOtherTwoFactor},
    {"sso", QT_TRANSLATE_NOOP("Changes", "Owner's single sign-on was turned on or off"), isOfOtherSso},
    {"organization", QT_TRANSLATE_NOOP("Changes", "Owner has another organization"), isOfOtherOrganization},
    {"used", QT_TRANSLATE_NOOP("Changes", "Used since"), isUsed},
    {"finding-new", QT_TRANSLATE_NOOP("Changes", "Has a new finding"), hasNewFinding},
    {"finding-gone", QT_TRANSLATE_NOOP("Changes", "Lost a finding"), hasGoneFinding},
};
static_assert(std::size(allChanges) <= 32, "each has a bit of RowMarks::changes");

const ChangeRule &ruleOfOne(size_t index)
{
    Q_ASSERT(!allChanges[index].holds);
    return allChanges[index];
}

} // namespace

std::span<const ChangeRule> changeRules()
{
    return allChanges;
}

const ChangeRule &newRule()
{
    return ruleOfOne(0);
}

const ChangeRule &goneRule()
{
    return ruleOfOne(1);
}

QString ruleTitle(const ChangeRule &rule)
{
    return QCoreApplication::translate("Changes", rule.title);
}

QString changeTitle(const QString &key)
{
    for (const ChangeRule &rule : changeRules()) {
        if (key == QLatin1String(rule.key))
            return ruleTitle(rule);
    }
    return QCoreApplication::translate("Changes", "No change");
}

quint32 bitOf(const ChangeRule &rule)
{
    return quint32(1) << (&rule - allChanges);
}

QStringList changeKeys(quint32 changes)
{
    QStringList keys;
    for (const ChangeRule &rule : changeRules()) {
        if ((changes & bitOf(rule)) != 0)
            keys += QString::fromLatin1(rule.key);
    }
    return keys;
}

quint32 changesOf(const TokenPair &pair)
{
    quint32 changes = 0;
    for (const ChangeRule &rule : allChanges) {
        if (rule.holds && rule.holds(pair))
            changes |= bitOf(rule);
    }
    return changes;
}

quint32 newFindings(const InventoryRow &was, const InventoryRow &is)
{
    return is.found & ~(was.found | was.notJudged);
}

quint32 goneFindings(const InventoryRow &was, const InventoryRow &is)
{
    return was.found & ~(is.found | is.notJudged);
}

QStringList addedScopes(const TokenPair &pair)
{
    const ScopeNumbers scopes(pair);
    QStringList added;
    for (const quint16 scope : pair.later->scopesAt(pair.laterRow)) {
        const QString &name = pair.later->scopes()[scope];
        if (!std::binary_search(scopes.before.begin(), scopes.before.end(), pair.scopeNumbers[scope]))
            added += name;
    }
    added.removeDuplicates();
    return added;
}

QStringList removedScopes(const TokenPair &pair)
{
    const ScopeNumbers scopes(pair);
    QStringList removed;
    for (const quint16 scope : pair.earlier->scopesAt(pair.earlierRow)) {
        const QString &name = pair.earlier->scopes()[scope];
        if (!std::binary_search(scopes.now.begin(), scopes.now.end(), int(scope)))
            removed += name;
    }
    removed.removeDuplicates();
    return removed;
}
