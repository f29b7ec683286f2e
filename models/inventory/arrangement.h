#pragma once

#include "models/inventory/facets.h"
#include "models/inventory/grouporder.h"
#include "models/inventory/inventoryorder.h"
#include "models/inventory/overview.h"
#include "models/inventory/reviewfilter.h"

#include <QList>
#include <QTimeZone>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

/// What is asked of an inventory: which tokens, in which order, and in which groups.
struct ArrangementQuery
{
    ReviewFilter filter;
    QList<RowOrder> orders;
    std::optional<GroupKind> groupedBy; ///< empty for tokens alone
    GroupOrder groupOrder;
    bool operator==(const ArrangementQuery &) const = default;
};

/// The rows that match, in their order, and what there is to count of them.
struct Arrangement
{
    ArrangementQuery query;
    std::vector<int> rows;
    QList<FindingCount> findings; ///< of every rule
    qint64 notJudged = 0;         ///< tokens that a rule could not judge
    qint64 decided = 0;           ///< tokens with findings about which something was decided
    QList<Facet> facets;
    Overview overview;
    std::shared_ptr<const std::vector<Group>> groups; ///< in their order; null where none are asked for
};

/// Whether rows or their order are others where something is decided.
bool dependsOnDecisions(const ArrangementQuery &query);
/// Counts anew what was decided, of an arrangement that does not depend on it.
void countDecisions(Arrangement *arrangement, const Inventory &inventory, const RowMarks &marks);

/// In any thread; empty where `isCancelled` was set meanwhile. `order` is used by one thread at a time.
Arrangement arranged(const Inventory &inventory, InventoryOrder *order, const ArrangementQuery &query,
                     const QTimeZone &zone, const SharedMarks &marks, const std::atomic<bool> &isCancelled);
