#include "models/inventory/groups.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace {

constexpr int noGroup = -1;

/// Puts rows into groups, which know nothing but their rows then.
class Grouping
{
public:
    explicit Grouping(const Inventory &inventory)
        : m_inventory(inventory)
    {
        m_groupOfMissing.fill(noGroup);
    }

    void addByOwner(std::span<const int> rows, OwnerTrait trait)
    {
        std::vector<int> groupOfOwner(m_inventory.owners().size(), noGroup);
        QHash<QString, int> groupOfKey;
        for (const int row : rows) {
            const quint32 owner = m_inventory.row(row).owner;
            int &group = groupOfOwner[owner];
            if (group == noGroup)
                group = groupOf(traitOf(m_inventory.owners()[owner], trait), &groupOfKey);
            m_groups[size_t(group)].rows.push_back(row);
        }
    }

    void addByScope(std::span<const int> rows)
    {
        std::vector<int> groupOfScope(size_t(m_inventory.scopes().size()), noGroup);
        for (const int row : rows) {
            const std::span<const quint16> scopes = m_inventory.scopesAt(row);
            for (const quint16 scope : scopes) {
                int &group = groupOfScope[scope];
                if (group == noGroup)
                    group = addGroup(m_inventory.scopes()[scope], m_inventory.scopes()[scope], Presence::Value);
                std::vector<int> &members = m_groups[size_t(group)].rows;
                if (members.empty() || members.back() != row) // a token may name a scope twice
                    members.push_back(row);
            }
            if (scopes.empty())
                m_groups[size_t(groupOfMissing(m_inventory.row(row).scopes))].rows.push_back(row);
        }
    }

    std::vector<Group> take() { return std::move(m_groups); }

private:
    int addGroup(const QString &key, const QString &label, Presence presence)
    {
        Group group;
        group.key = key;
        group.label = label;
        group.presence = presence;
        m_groups.push_back(std::move(group));
        return int(m_groups.size()) - 1;
    }

    int groupOf(const InventoryParty &party, QHash<QString, int> *groupOfKey)
    {
        if (party.id.isEmpty())
            return groupOfMissing(party.presence);
        const auto known = groupOfKey->constFind(party.id);
        if (known != groupOfKey->constEnd())
            return *known;
        return *groupOfKey->insert(party.id, addGroup(party.id, party.name, Presence::Value));
    }

    /// Where there is nothing in a value, there is none.
    int groupOfMissing(Presence presence)
    {
        const Presence why = presence == Presence::Value ? Presence::None : presence;
        int &group = m_groupOfMissing[size_t(why)];
        if (group == noGroup)
            group = addGroup({}, {}, why);
        return group;
    }

    const Inventory &m_inventory;
    std::vector<Group> m_groups;
    std::array<int, size_t(Presence::NotReadable) + 1> m_groupOfMissing;
};

/// The earliest or latest of moments, by `isBetter`.
template <typename IsBetter> class BestMoment
{
public:
    void add(Moment moment)
    {
        if (!moment.isKnown())
            m_isDoubtful = m_isDoubtful || !moment.isNever();
        else if (!m_best.isKnown() || IsBetter()(moment.msecs(), m_best.msecs()))
            m_best = moment;
    }
    Moment moment() const
    {
        if (m_best.isKnown() || m_isDoubtful)
            return m_best;
        return Moment(Field<Instant>::null());
    }

private:
    Moment m_best;
    bool m_isDoubtful = false;
};

/// Reckons up what the tokens of a group come to, one group after the other.
class GroupSummary
{
public:
    explicit GroupSummary(const Inventory &inventory)
        : m_inventory(inventory)
        , m_placeOfScope(size_t(inventory.scopes().size()))
        , m_scopes(inventory.scopes())
        , m_isSeen(size_t(inventory.scopes().size()))
    {
        std::vector<quint16> numbers(m_placeOfScope.size());
        std::iota(numbers.begin(), numbers.end(), quint16(0));
        std::sort(numbers.begin(), numbers.end(),
                  [&inventory](quint16 a, quint16 b) { return inventory.scopes()[a] < inventory.scopes()[b]; });
        for (size_t place = 0; place < numbers.size(); ++place)
            m_placeOfScope[numbers[place]] = quint16(place);
        m_scopes.sort();
    }

    void fill(Group *group)
    {
        BestMoment<std::greater<>> newestUse;
        BestMoment<std::less<>> nextEnd;
        for (const int row : group->rows) {
            const InventoryRow &is = m_inventory.row(row);
            newestUse.add(is.lastUsed);
            group->found |= is.found;
            if (!isLiveAt(m_inventory, row))
                continue;
            ++group->live;
            nextEnd.add(is.expires);
            for (const quint16 scope : m_inventory.scopesAt(row))
                addScope(m_placeOfScope[scope]);
        }
        group->newestUse = newestUse.moment();
        group->nextEnd = nextEnd.moment();
        group->liveScopes = takeScopes();
    }

private:
    void addScope(quint16 place)
    {
        if (!m_isSeen[place])
            m_places.push_back(place);
        m_isSeen[place] = true;
    }

    QStringList takeScopes()
    {
        std::sort(m_places.begin(), m_places.end());
        QStringList scopes;
        scopes.reserve(qsizetype(m_places.size()));
        for (const quint16 place : m_places) {
            scopes.append(m_scopes[place]);
            m_isSeen[place] = false;
        }
        m_places.clear();
        return scopes;
    }

    const Inventory &m_inventory;
    std::vector<quint16> m_placeOfScope; ///< where a scope stands among the sorted ones
    QStringList m_scopes;                ///< sorted
    std::vector<char> m_isSeen;          ///< of each place, in the group under way
    std::vector<quint16> m_places;       ///< those that are seen
};

} // namespace

OwnerTrait traitOf(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Organization:
        return OwnerTrait::Organization;
    case GroupKind::Reseller:
        return OwnerTrait::Reseller;
    case GroupKind::Role:
        return OwnerTrait::Role;
    case GroupKind::Owner:
    case GroupKind::Scope:
        break;
    }
    return OwnerTrait::Owner;
}

std::vector<Group> groupsOf(const Inventory &inventory, std::span<const int> rows, GroupKind kind)
{
    Grouping grouping(inventory);
    if (kind == GroupKind::Scope)
        grouping.addByScope(rows);
    else
        grouping.addByOwner(rows, traitOf(kind));
    std::vector<Group> groups = grouping.take();
    GroupSummary summary(inventory);
    for (Group &group : groups)
        summary.fill(&group);
    return groups;
}
