#pragma once

#include "models/inventory/inventoryowner.h"

/// What tokens are put together by that belongs to their owner.
enum class OwnerTrait { Owner, Organization, Reseller, Role };

/// The owner under that trait: `id` tells one from another, `name` is what people read, and neither is empty where the
/// other is not. Both are where there is none; `presence` says why, and never is Value then.
InventoryParty traitOf(const InventoryOwner &owner, OwnerTrait trait);
