#pragma once

#include "models/inventory/inventory.h"

#include <QList>
#include <QString>

#include <span>

/// A token as two inventories have it, the earlier one and a later one.
struct TokenPair
{
    const InventoryRow &was() const { return earlier->row(earlierRow); }
    const InventoryRow &is() const { return later->row(laterRow); }

    const Inventory *earlier;
    int earlierRow;
    const Inventory *later;
    int laterRow;
    std::span<const int> scopeNumbers; ///< what `earlier` calls each of later's scopes; -1 for none
};

/// What can have changed of a token since an earlier review. What was not reported, or could not be read, at one of the
/// two moments cannot be judged: that is no change.
struct ChangeRule
{
    const char *key;   ///< as scripts name it
    const char *title; ///< to be translated
    /// Null of `newRule` and `goneRule`, whose tokens are in one of two inventories alone, and have no other change.
    bool (*holds)(const TokenPair &pair);
};

/// All rules, in the order in which they are shown.
std::span<const ChangeRule> changeRules();
const ChangeRule &newRule();
const ChangeRule &goneRule();
QString ruleTitle(const ChangeRule &rule);
/// The title of a rule by its key; of `none` that nothing has changed.
QString changeTitle(const QString &key);
/// Of the rule in RowMarks::changes.
quint32 bitOf(const ChangeRule &rule);

/// The rules that hold, as in RowMarks::changes.
quint32 changesOf(const TokenPair &pair);
/// The keys of the rules that hold.
QStringList changeKeys(quint32 changes);

/// Findings that hold now and were known not to hold before, as in InventoryRow::found.
quint32 newFindings(const InventoryRow &was, const InventoryRow &is);
/// Findings that held before and are known not to hold now.
quint32 goneFindings(const InventoryRow &was, const InventoryRow &is);

/// What is in the later scopes alone, or in the earlier ones alone, each once.
QStringList addedScopes(const TokenPair &pair);
QStringList removedScopes(const TokenPair &pair);
