#include "models/comparing/comparison.h"

#include "models/inventory/filtermatcher.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <string_view>
#include <utility>

namespace {

/// The rows of an inventory by their ids, told apart as the inventory tells them.
class RowsById
{
public:
    explicit RowsById(const Inventory &inventory)
        : m_inventory(&inventory)
    {
        m_rows.reserve(size_t(inventory.size()));
        for (int row = 0; row < inventory.size(); ++row)
            m_rows.emplace_back(hashOf(inventory, row), row);
        std::sort(m_rows.begin(), m_rows.end());
    }

    /// Of the token that another inventory has in that row; -1 for none.
    int find(const Inventory &other, int row) const
    {
        const size_t hash = hashOf(other, row);
        auto at = std::lower_bound(m_rows.begin(), m_rows.end(), std::pair(hash, 0));
        for (; at != m_rows.end() && at->first == hash; ++at) {
            if (isSame(at->second, other, row))
                return at->second;
        }
        return -1;
    }

private:
    static size_t hashOf(const Inventory &inventory, int row)
    {
        const InventoryRow &is = inventory.row(row);
        if (is.hasUuid)
            return qHashBits(is.id.data(), sizeof is.id, QHashSeed::globalSeed());
        const std::string_view id = inventory.idAt(row, nullptr);
        return qHashBits(id.data(), id.size(), QHashSeed::globalSeed());
    }

    bool isSame(int row, const Inventory &other, int otherRow) const
    {
        const InventoryRow &one = m_inventory->row(row);
        const InventoryRow &two = other.row(otherRow);
        if (one.hasUuid != two.hasUuid)
            return false;
        return one.hasUuid ? one.id == two.id : m_inventory->idAt(row, nullptr) == other.idAt(otherRow, nullptr);
    }

    const Inventory *m_inventory;
    std::vector<std::pair<size_t, int>> m_rows; ///< by a hash of their ids
};

/// What `earlier` calls each of later's scopes.
std::vector<int> scopeNumbers(const Inventory &earlier, const Inventory &later)
{
    QHash<QString, int> known;
    for (qsizetype i = 0; i < earlier.scopes().size(); ++i)
        known.insert(earlier.scopes()[i], int(i));
    std::vector<int> numbers;
    numbers.reserve(size_t(later.scopes().size()));
    for (const QString &scope : later.scopes())
        numbers.push_back(known.value(scope, -1));
    return numbers;
}

} // namespace

Comparison compared(const Inventory &earlier, const Inventory &later)
{
    const RowsById known(earlier);
    std::vector<bool> isThere(size_t(earlier.size()));
    Comparison comparison;
    comparison.scopeNumbers = scopeNumbers(earlier, later);
    comparison.changes.reserve(size_t(later.size()));
    comparison.earlierRows.reserve(size_t(later.size()));
    for (int row = 0; row < later.size(); ++row) {
        const int before = known.find(later, row);
        comparison.earlierRows.push_back(before);
        comparison.changes.push_back(before < 0 ? bitOf(newRule()) : changesOf(comparison.pairAt(row, earlier, later)));
        if (before >= 0)
            isThere[size_t(before)] = true;
    }
    for (int row = 0; row < earlier.size(); ++row) {
        if (!isThere[size_t(row)])
            comparison.gone.push_back(row);
    }
    return comparison;
}

std::vector<int> goneRows(const ReviewFilter &filter, const Inventory &earlier, const Comparison &comparison,
                          const QTimeZone &zone)
{
    std::vector<quint32> changes(size_t(earlier.size()));
    for (const int row : comparison.gone)
        changes[size_t(row)] = bitOf(goneRule());
    const FilterMatcher matcher(filter, earlier, zone, {changes});
    std::vector<int> rows;
    std::copy_if(comparison.gone.begin(), comparison.gone.end(), std::back_inserter(rows),
                 [&matcher](int row) { return matcher.matches(row); });
    return rows;
}

QList<ChangeCount> changeCounts(const Comparison &comparison, std::span<const int> rows, qint64 gone)
{
    QList<ChangeCount> counts;
    for (const ChangeRule &rule : changeRules())
        counts.append({&rule, &rule == &goneRule() ? gone : 0});
    for (const int row : rows) {
        for (quint32 bits = comparison.changes[size_t(row)]; bits != 0; bits &= bits - 1)
            ++counts[std::countr_zero(bits)].tokens;
    }
    return counts;
}

bool hasNewFinding(const Comparison &comparison, const Inventory &earlier, const Inventory &later, int row,
                   Severity least)
{
    if (!isLiveAt(later, row))
        return false;
    const int before = comparison.earlierRows[size_t(row)];
    const quint32 found = before < 0 ? later.row(row).found : newFindings(earlier.row(before), later.row(row));
    return highestSeverity(found).value_or(Severity::Low) >= least && found != 0;
}
