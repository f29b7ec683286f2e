#include "models/inventory/grouporder.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace {

/// What has a value comes before what has none.
enum class ValueKind { Value, Never, Missing };

struct GroupKey
{
    ValueKind kind = ValueKind::Value;
    qint64 value = 0;
};

GroupKey keyOf(Moment moment)
{
    if (moment.isKnown())
        return {ValueKind::Value, moment.msecs()};
    return {moment.isNever() ? ValueKind::Never : ValueKind::Missing, 0};
}

GroupKey keyOf(const ScopeCounts &scopes)
{
    if (scopes.mints + scopes.writes + scopes.reads == 0)
        return {ValueKind::Missing, 0};
    // A token has no more than 65,535 scopes.
    return {ValueKind::Value, (qint64(scopes.mints) << 32) + (qint64(scopes.writes) << 16) + scopes.reads};
}

GroupKey keyOf(const Group &group, GroupColumn column)
{
    switch (column) {
    case GroupColumn::Name:
        break; // by ranks
    case GroupColumn::Tokens:
        return {ValueKind::Value, qint64(group.rows.size())};
    case GroupColumn::Live:
        return {ValueKind::Value, group.live};
    case GroupColumn::Scopes:
        return keyOf(countScopes(group.liveScopes));
    case GroupColumn::NewestUse:
        return keyOf(group.newestUse);
    case GroupColumn::NextEnd:
        return keyOf(group.nextEnd);
    case GroupColumn::Findings: {
        const std::optional<Severity> highest = highestSeverity(group.found);
        return {ValueKind::Value, highest ? (qint64(*highest) << 32) + std::popcount(group.found) : -1};
    }
    }
    return {};
}

std::vector<GroupKey> keysOfNames(const std::vector<Group> &groups, const TextRanks &ranks)
{
    std::vector<QString> names;
    names.reserve(groups.size());
    for (const Group &group : groups)
        names.push_back(group.label);
    const std::vector<quint32> places = ranks.of(names);
    std::vector<GroupKey> keys(groups.size());
    for (size_t i = 0; i < keys.size() && i < places.size(); ++i)
        keys[i] = {groups[i].key.isEmpty() ? ValueKind::Missing : ValueKind::Value, places[i]};
    return keys;
}

} // namespace

void sortGroups(std::vector<Group> *groups, GroupOrder order, const TextRanks &ranks)
{
    std::vector<GroupKey> keys;
    if (order.column == GroupColumn::Name)
        keys = keysOfNames(*groups, ranks);
    for (size_t i = keys.size(); i < groups->size(); ++i)
        keys.push_back(keyOf((*groups)[i], order.column));
    std::vector<size_t> places(groups->size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::stable_sort(places.begin(), places.end(), [&keys, &order](size_t one, size_t other) {
        const GroupKey &a = keys[one];
        const GroupKey &b = keys[other];
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return order.isDescending ? b.value < a.value : a.value < b.value;
    });
    std::vector<Group> sorted;
    sorted.reserve(groups->size());
    for (const size_t place : places)
        sorted.push_back(std::move((*groups)[place]));
    *groups = std::move(sorted);
}
