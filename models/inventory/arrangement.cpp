#include "models/inventory/arrangement.h"

#include "models/inventory/filtermatcher.h"

#include <algorithm>

namespace {

qint64 decidedOf(const Inventory &inventory, const std::vector<int> &rows, const RowMarks &marks)
{
    return std::count_if(rows.begin(), rows.end(),
                         [&](int row) { return marks.verdictAt(row) != 0 && inventory.row(row).found != 0; });
}

} // namespace

bool dependsOnDecisions(const ArrangementQuery &query)
{
    return query.filter.asksForDecisions() ||
           std::any_of(query.orders.begin(), query.orders.end(),
                       [](const RowOrder &order) { return order.key == RowKey::Decision; });
}

void countDecisions(Arrangement *arrangement, const Inventory &inventory, const RowMarks &marks)
{
    arrangement->decided = decidedOf(inventory, arrangement->rows, marks);
    for (Facet &facet : arrangement->facets) {
        if (facet.kind == FacetKind::Decision)
            facet = decisionFacet(arrangement->rows, marks);
    }
}

Arrangement arranged(const Inventory &inventory, InventoryOrder *order, const ArrangementQuery &query,
                     const QTimeZone &zone, const SharedMarks &marks, const std::atomic<bool> &isCancelled)
{
    const RowMarks ofRows = marks.view();
    Arrangement arrangement{
        query, FilterMatcher(query.filter, inventory, zone, ofRows).matchingRows(), {}, 0, 0, {}, {}, {}};
    if (isCancelled)
        return {};
    arrangement.findings = findingCounts(inventory, arrangement.rows);
    arrangement.notJudged = std::count_if(arrangement.rows.begin(), arrangement.rows.end(),
                                          [&inventory](int row) { return inventory.row(row).notJudged != 0; });
    arrangement.decided = decidedOf(inventory, arrangement.rows, ofRows);
    arrangement.facets = facetsOf(inventory, arrangement.rows, zone, ofRows, marks.gone);
    arrangement.overview = overviewOf(inventory, arrangement.rows, zone);
    if (isCancelled)
        return {};
    if (query.groupedBy) {
        std::vector<Group> groups = groupsOf(inventory, arrangement.rows, *query.groupedBy);
        sortGroups(&groups, query.groupOrder, TextRanks(order->locale(), &isCancelled));
        arrangement.groups = std::make_shared<const std::vector<Group>>(std::move(groups));
    }
    arrangement.rows = order->sorted(std::move(arrangement.rows), query.orders, &isCancelled);
    return arrangement;
}
