#pragma once

#include "models/inventory/groups.h"
#include "models/inventory/textranks.h"

/// What groups are shown and sorted by.
enum class GroupColumn { Name, Tokens, Live, Scopes, NewestUse, NextEnd, Findings };
constexpr int groupColumnCount = int(GroupColumn::Findings) + 1;

struct GroupOrder
{
    GroupColumn column = GroupColumn::Tokens;
    bool isDescending = true;
    bool operator==(const GroupOrder &) const = default;
};

/// By values: scopes by the most that they let do, findings by the weightiest. What has no value stands at the end
/// whatever the direction, never before not reported. Groups that are equal stay in their order. Of no use where the
/// ranks were cancelled.
void sortGroups(std::vector<Group> *groups, GroupOrder order, const TextRanks &ranks);
