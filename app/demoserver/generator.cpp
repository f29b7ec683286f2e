#include "app/demoserver/generator.h"

#include "app/demoserver/people.h"
#include "app/demoserver/vocabulary.h"

#include <algorithm>
#include <set>
#include <vector>

namespace sandbox {

namespace {

constexpr std::int64_t tokensPerUser = 6;
constexpr std::int64_t mostUsers = 20'000;
/// More than a page holds: a walk by createdAt must cope with a moment that fills pages.
constexpr std::int64_t largestGroup = 130;

/// Ids in their order: rows that are inserted as they lie in the table are inserted fast.
std::vector<Identifier> makeIdentifiers(Random *random, std::int64_t count)
{
    std::vector<Identifier> ids;
    ids.reserve(std::size_t(count));
    const auto less = [](const Identifier &a, const Identifier &b) { return a.key < b.key; };
    const auto same = [](const Identifier &a, const Identifier &b) { return a.key == b.key; };
    while (std::int64_t(ids.size()) < count) {
        while (std::int64_t(ids.size()) < count)
            ids.push_back(randomIdentifier(random));
        std::sort(ids.begin(), ids.end(), less);
        ids.erase(std::unique(ids.begin(), ids.end(), same), ids.end());
    }
    return ids;
}

/// One token after the other.
class TokenMaker
{
public:
    TokenMaker(Random *random, std::vector<Key> owners, const Recipe &recipe)
        : m_random(random)
        , m_owners(std::move(owners))
        , m_now(recipe.now)
    {
    }

    TokenRow make(const Identifier &id)
    {
        TokenRow row;
        row.id = id;
        row.user = m_random->pick(m_owners);
        row.name = makeName();
        row.created = makeCreation();
        row.updated = m_random->percent(40) ? row.created : randomMoment(m_random, row.created.ticks, m_now);
        row.expires = makeExpiry(row.created.ticks);
        row.isRevoked = m_random->percent(7);
        row.lastUsed = sometimes(row.created.ticks, 20, 4);
        row.lastRotated = sometimes(row.created.ticks, 70, 4);
        row.scopes = makeScopes();
        if (m_random->permille(8))
            row.extra = m_random->percent(50)
                            ? R"("lastUsedIp":"203.0.113.)" + std::to_string(m_random->below(255)) + '"'
                            : R"("allowedNetworks":["192.0.2.0/24",null],"priority":1e2)";
        return row;
    }

private:
    std::string makeName()
    {
        if (m_random->permille(8))
            return m_random->pick(vocabulary::hostileNames());
        const std::string name = m_random->pick(vocabulary::tokenNames());
        return m_random->percent(50) ? name : name + " #" + std::to_string(m_random->between(1, 999));
    }

    /// Most are made one by one, some in groups at the same moment.
    Moment makeCreation()
    {
        if (m_groupLeft > 0) {
            --m_groupLeft;
            return m_groupCreation;
        }
        m_groupCreation = randomMoment(m_random, m_now - oldestToken, m_now);
        if (m_random->permille(20))
            m_groupLeft = m_random->between(1, 12);
        if (++m_groups == 100)
            m_groupLeft = largestGroup;
        return m_groupCreation;
    }

    Moment makeExpiry(Ticks created)
    {
        const std::int64_t roll = m_random->below(1000);
        if (roll < 250)
            return {roll < 10 ? Presence::Absent : Presence::Null, 0, 0};
        if (roll < 420)
            return randomMoment(m_random, created, m_now);
        if (roll < 500)
            return randomMoment(m_random, m_now + ticksPerDay, m_now + 30 * ticksPerDay);
        return randomMoment(m_random, m_now + 31 * ticksPerDay, m_now + 700 * ticksPerDay);
    }

    /// Null in `nullPercent`, absent in `absentPercent` of the cases.
    Moment sometimes(Ticks from, int nullPercent, int absentPercent)
    {
        const std::int64_t roll = m_random->below(100);
        if (roll < nullPercent)
            return {Presence::Null, 0, 0};
        if (roll < nullPercent + absentPercent)
            return {Presence::Absent, 0, 0};
        return randomMoment(m_random, from, m_now);
    }

    std::string makeScopes()
    {
        const auto scopes = vocabulary::scopes();
        std::set<std::int64_t> chosen;
        const std::int64_t count = m_random->percent(3) ? 0 : m_random->percent(4) ? 20 : m_random->between(1, 5);
        for (std::int64_t i = 0; i < count; ++i)
            chosen.insert(m_random->below(std::int64_t(scopes.size())));
        std::string json;
        for (const std::int64_t index : chosen)
            json += (json.empty() ? "\"" : ",\"") + std::string(scopes[std::size_t(index)]) + '"';
        return '[' + json + ']';
    }

    Random *m_random;
    std::vector<Key> m_owners;
    Ticks m_now;
    Moment m_groupCreation;
    std::int64_t m_groupLeft = 0;
    std::int64_t m_groups = 0;
};

} // namespace

void generate(const Database &database, const Recipe &recipe)
{
    Random random(recipe.seed);
    RowWriter writer(database);
    const std::int64_t users = std::clamp<std::int64_t>(recipe.tokens / tokensPerUser, 1, mostUsers);
    TokenMaker maker(&random, generatePeople(&writer, &random, users, recipe.now), recipe);
    for (const Identifier &id : makeIdentifiers(&random, recipe.tokens))
        writer.add(maker.make(id));
}

} // namespace sandbox
