#pragma once

#include "models/inventory/rowkeys.h"

#include <QList>

#include <array>
#include <memory>
#include <span>
#include <utility>

struct RowOrder
{
    RowKey key = RowKey::Name;
    bool isDescending = false;
    bool operator==(const RowOrder &) const = default;
};

/// Sorts rows of one inventory, see RowKey. Texts are collated when they are first sorted by, and known from then on:
/// one object for as long as there is the inventory, used by one thread at a time.
class InventoryOrder
{
public:
    /// The inventory is finished. Marks are those of its rows.
    InventoryOrder(std::shared_ptr<const Inventory> inventory, const QLocale &locale, SharedMarks marks = {});

    /// Others of the same rows.
    void setMarks(SharedMarks marks) { m_marks = std::move(marks); }
    const QLocale &locale() const { return m_locale; }

    /// By the first order; rows that are equal by the next, and in the end by their position in the inventory, which no
    /// direction turns round. Returns no rows where `cancelled`, which may be null, became true.
    std::vector<int> sorted(std::vector<int> rows, const QList<RowOrder> &orders,
                            const std::atomic<bool> *cancelled = nullptr);

private:
    struct Item
    {
        quint64 key;
        int row;
    };
    void rank(RowKey key, const TextRanks &ranks);
    void readKeys(std::span<Item> items, RowOrder order) const;
    void sort(std::span<Item> items, std::span<const RowOrder> orders, const TextRanks &ranks) const;

    std::shared_ptr<const Inventory> m_inventory;
    QLocale m_locale;
    SharedMarks m_marks;
    std::array<std::vector<quint64>, rowKeyCount> m_ranks; ///< see RowKeyInfo::ofAll; empty until they are needed
};
