#include "models/inventory/inventoryorder.h"

#include <algorithm>

InventoryOrder::InventoryOrder(std::shared_ptr<const Inventory> inventory, const QLocale &locale, SharedMarks marks)
    : m_inventory(std::move(inventory))
    , m_locale(locale)
    , m_marks(std::move(marks))
{
}

std::vector<int> InventoryOrder::sorted(std::vector<int> rows, const QList<RowOrder> &orders,
                                        const std::atomic<bool> *cancelled)
{
    const TextRanks ranks(m_locale, cancelled);
    for (const RowOrder &order : orders)
        rank(order.key, ranks);
    std::vector<Item> items;
    items.reserve(rows.size());
    for (const int row : rows)
        items.push_back({0, row});
    sort(items, orders, ranks);
    if (ranks.isCancelled())
        return {};
    for (size_t i = 0; i < items.size(); ++i)
        rows[i] = items[i].row;
    return rows;
}

void InventoryOrder::rank(RowKey key, const TextRanks &ranks)
{
    const RowKeyInfo &info = infoOf(key);
    std::vector<quint64> &known = m_ranks[size_t(key)];
    if (!info.ofAll || !known.empty() || ranks.isCancelled())
        return;
    std::vector<quint64> made = info.ofAll(*m_inventory, ranks);
    if (!ranks.isCancelled())
        known = std::move(made);
}

void InventoryOrder::readKeys(std::span<Item> items, RowOrder order) const
{
    const RowKeyInfo &info = infoOf(order.key);
    const std::vector<quint64> &ranks = m_ranks[size_t(order.key)];
    const RowMarks marks = m_marks.view();
    for (Item &item : items) {
        if (info.ofMarks)
            item.key = info.ofMarks(marks, item.row);
        else if (info.ofRow)
            item.key = info.ofRow(*m_inventory, item.row);
        else
            item.key = ranks[info.isOfOwners ? m_inventory->row(item.row).owner : size_t(item.row)];
        if (order.isDescending && item.key <= mostSortValue)
            item.key = mostSortValue - item.key;
    }
}

/// Those that the first order leaves equal are sorted again, by the rest.
void InventoryOrder::sort(std::span<Item> items, std::span<const RowOrder> orders, const TextRanks &ranks) const
{
    if (ranks.isCancelled())
        return;
    if (!orders.empty())
        readKeys(items, orders.front());
    std::sort(items.begin(), items.end(),
              [](const Item &a, const Item &b) { return a.key != b.key ? a.key < b.key : a.row < b.row; });
    if (orders.size() < 2)
        return;
    for (auto first = items.begin(); first != items.end();) {
        const auto last =
            std::find_if(first, items.end(), [key = first->key](const Item &item) { return item.key != key; });
        if (last - first > 1)
            sort(std::span<Item>(first, last), orders.subspan(1), ranks);
        first = last;
    }
}
