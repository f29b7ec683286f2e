#include "models/inventory/groupterm.h"

#include "models/inventory/filterterm.h"
#include "models/inventory/ownertrait.h"
#include "models/inventory/reviewfilter.h"
#include "models/inventory/termtest.h"

#include <algorithm>

namespace {

QString fieldOf(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Owner:
        return QStringLiteral("owner");
    case GroupKind::Organization:
        return QStringLiteral("org");
    case GroupKind::Reseller:
        return QStringLiteral("reseller");
    case GroupKind::Role:
        return QStringLiteral("role");
    case GroupKind::Scope:
        break;
    }
    return QStringLiteral("scope");
}

/// Whether the term finds the owners of a group, and no others. One id may have had several names.
bool findsExactly(const Inventory &inventory, const QString &text, OwnerTrait trait, const QString &key)
{
    const ReviewFilter filter = ReviewFilter::parse(text).filter;
    if (filter.isEmpty())
        return false;
    const TermTest test = termTest(filter.terms().constFirst(), inventory.now(), QTimeZone::utc());
    const std::span<const InventoryOwner> owners = inventory.owners();
    return std::all_of(owners.begin(), owners.end(), [&](const InventoryOwner &owner) {
        return test.ofOwner(owner) == (traitOf(owner, trait).id == key);
    });
}

} // namespace

QString groupTerm(const Inventory &inventory, GroupKind kind, const Group &group)
{
    const QString field = fieldOf(kind);
    if (group.key.isEmpty())
        return filterWordTerm(field,
                              group.presence == Presence::None ? QStringLiteral("none") : QStringLiteral("unknown"));
    if (kind == GroupKind::Scope)
        return filterTerm(field, group.key);
    const QString named = filterTerm(field, group.label);
    return findsExactly(inventory, named, traitOf(kind), group.key) ? named : filterTerm(field, group.key);
}
