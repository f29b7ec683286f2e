#pragma once

#include "models/inventory/groups.h"

/// The term of a filter that lets through the tokens of a group: by the name where that finds all of them and
/// nobody else of the inventory, by the id otherwise. Groups of what is not there are `none` or `unknown`, as a filter
/// knows them.
QString groupTerm(const Inventory &inventory, GroupKind kind, const Group &group);
