#include "models/inventory/ownertrait.h"

namespace {

InventoryParty partyOf(const InventoryOwner &owner, OwnerTrait trait)
{
    switch (trait) {
    case OwnerTrait::Owner:
        return {owner.id, owner.name, owner.presence};
    case OwnerTrait::Organization:
        return owner.organization;
    case OwnerTrait::Reseller:
        return owner.reseller;
    case OwnerTrait::Role:
        break;
    }
    return {owner.role, owner.role, owner.rolePresence};
}

} // namespace

InventoryParty traitOf(const InventoryOwner &owner, OwnerTrait trait)
{
    InventoryParty party = partyOf(owner, trait);
    if (party.id.isEmpty())
        party.id = party.name;
    if (party.name.isEmpty())
        party.name = party.id;
    if (party.id.isEmpty() && party.presence == Presence::Value)
        party.presence = Presence::None;
    return party;
}
