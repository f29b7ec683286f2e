#pragma once

#include "models/inventory/inventory.h"
#include "models/inventory/ownertrait.h"

/// What tokens are put together by: what belongs to their owner, or each of their scopes.
enum class GroupKind { Owner, Organization, Reseller, Role, Scope };
/// What of the owner; of a kind that belongs to one.
OwnerTrait traitOf(GroupKind kind);

/// Tokens that have something in common, and what they come to.
struct Group
{
    QString key;                         ///< the id of an owner, an organization or a reseller; a role; a scope
    QString label;                       ///< what people read; both are empty where there is none
    Presence presence = Presence::Value; ///< why there is none
    std::vector<int> rows;               ///< in the order in which they were given
    qint64 live = 0;                     ///< tokens that are neither revoked nor known to be expired, see isLive
    QStringList liveScopes;              ///< of those together, sorted, each once
    /// Of all tokens; never where it is never of all that were not used, and not reported otherwise.
    Moment newestUse;
    /// Of live tokens, the same.
    Moment nextEnd;
    quint32 found = 0; ///< what any of them has, see InventoryRow::found
};

/// In the order in which the rows name them. A token belongs to one group; to as many as it has scopes where it is put
/// to scopes.
std::vector<Group> groupsOf(const Inventory &inventory, std::span<const int> rows, GroupKind kind);
