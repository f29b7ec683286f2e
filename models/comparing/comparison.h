#pragma once

#include "models/inventory/changerules.h"
#include "models/inventory/reviewfilter.h"

#include <QTimeZone>

#include <vector>

/// What has changed between two inventories. A token whose id is in both is the same token. A value: it knows their
/// rows by number.
struct Comparison
{
    std::vector<quint32> changes;  ///< of each later row, see RowMarks
    std::vector<int> earlierRows;  ///< of each later row; -1 of a new token
    std::vector<int> gone;         ///< earlier rows of tokens that are not there any more
    std::vector<int> scopeNumbers; ///< see TokenPair

    /// Of a later row that is not of a new token.
    TokenPair pairAt(int row, const Inventory &earlier, const Inventory &later) const
    {
        return {&earlier, earlierRows[size_t(row)], &later, row, scopeNumbers};
    }
};

/// Both are finished. In any thread.
Comparison compared(const Inventory &earlier, const Inventory &later);
/// The tokens among those that are gone which the filter means, as they were; earlier rows.
std::vector<int> goneRows(const ReviewFilter &filter, const Inventory &earlier, const Comparison &comparison,
                          const QTimeZone &zone);

/// What one rule found.
struct ChangeCount
{
    const ChangeRule *rule;
    qint64 tokens = 0;
};
/// Of every rule, in the rules' order, in later rows and of `gone` tokens.
QList<ChangeCount> changeCounts(const Comparison &comparison, std::span<const int> rows, qint64 gone);

/// Whether a live token has a finding of at least that severity that it was known not to have before; all findings of a
/// new token are new. Of a later row.
bool hasNewFinding(const Comparison &comparison, const Inventory &earlier, const Inventory &later, int row,
                   Severity least);
