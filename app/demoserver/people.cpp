#include "app/demoserver/people.h"

#include "app/demoserver/jsonwriter.h"
#include "app/demoserver/vocabulary.h"

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

constexpr Ticks oldestAge = 6 * 365 * ticksPerDay;
constexpr std::int64_t mostMetadata = 40;

void writeMoment(JsonWriter *json, std::string_view key, const Moment &moment)
{
    if (moment.presence == Presence::Value)
        json->text(key, ticksText(moment.ticks, moment.digits));
    else if (moment.presence == Presence::Null)
        json->null(key);
}

/// A text that some records have, some have not, and of which some do not say.
void writeSometimes(JsonWriter *json, Random *random, std::string_view key, std::string_view value)
{
    const std::int64_t chance = random->below(100);
    if (chance < 75)
        json->text(key, value);
    else if (chance < 92)
        json->null(key);
}

Ticks writeBirth(JsonWriter *json, Random *random, const Identifier &id, Ticks from, Ticks now)
{
    const Moment created = randomMoment(random, from, now);
    json->text("id", id.text);
    writeMoment(json, "createdAt", created);
    writeMoment(json, "updatedAt", randomMoment(random, created.ticks, now));
    return created.ticks;
}

Link randomLink(Random *random, const std::vector<Key> &targets, int chance)
{
    const std::int64_t roll = random->below(100);
    const Key key = random->pick(targets);
    if (roll < chance)
        return {roll % 25 == 3 ? Reference::IdOnly : Reference::Whole, key};
    return {roll % 4 == 0 ? Reference::Absent : Reference::Null, 0};
}

std::vector<Key> generateResellers(RowWriter *writer, Random *random, Ticks now)
{
    std::vector<Key> made;
    for (const char *name : vocabulary::resellers()) {
        ResellerRow row;
        row.id = randomIdentifier(random);
        JsonWriter json;
        writeBirth(&json, random, row.id, now - oldestAge, now - oldestToken);
        json.text("name", name);
        writeSometimes(&json, random, "email", "partners@reseller" + std::to_string(made.size() + 1) + ".example");
        writeSometimes(&json, random, "description", "Sells in the region; settles by quarter.");
        json.number("allowedUsers", random->between(10, 500));
        json.number("allowedOrganizations", random->between(1, 50));
        row.fields = json.take();
        writer->add(row);
        made.push_back(row.id.key);
    }
    return made;
}

void writeAddress(JsonWriter *json, Random *random)
{
    const std::int64_t roll = random->below(100);
    if (roll < 15)
        json->null("address");
    if (roll < 22)
        return;
    const vocabulary::Place &place = random->pick(vocabulary::places());
    json->openObject("address");
    json->text("addressLine1", std::to_string(random->between(1, 240)) + " Example Road");
    writeSometimes(json, random, "addressLine2", "Floor " + std::to_string(random->between(1, 30)));
    json->text("city", place.city);
    writeSometimes(json, random, "state", place.state);
    json->text("country", place.country);
    writeSometimes(json, random, "postalCode", place.postalCode);
    json->close('}');
}

std::vector<Key> generateOrganizations(RowWriter *writer, Random *random, const std::vector<Key> &resellers,
                                       std::int64_t count, Ticks now)
{
    std::vector<Key> made;
    const auto names = vocabulary::organizations();
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t round = i / std::int64_t(names.size());
        OrganizationRow row;
        row.id = randomIdentifier(random);
        row.reseller = randomLink(random, resellers, 40);
        JsonWriter json;
        writeBirth(&json, random, row.id, now - oldestAge, now - oldestToken);
        const std::string name = names[std::size_t(i) % names.size()];
        json.text("name", round == 0 ? name : name + ' ' + std::to_string(round + 1));
        writeSometimes(&json, random, "email", "office@org" + std::to_string(i + 1) + ".example");
        writeSometimes(&json, random, "description", "Customer since the first release.");
        json.number("allowedUsers", random->between(1, 1000));
        writeAddress(&json, random);
        row.fields = json.take();
        writer->add(row);
        made.push_back(row.id.key);
    }
    return made;
}

void writeMetadata(JsonWriter *json, Random *random, Ticks created, Ticks now)
{
    const std::int64_t roll = random->below(100);
    if (roll < 5)
        json->null("metadata");
    if (roll < 8)
        return;
    const std::int64_t count = roll < 10 ? random->between(20, mostMetadata) : roll < 50 ? 0 : random->between(1, 4);
    const auto keys = vocabulary::metadataKeys();
    json->openArray("metadata");
    for (std::int64_t i = 0; i < count; ++i) {
        json->openObject();
        if (!random->percent(3))
            writeBirth(json, random, randomIdentifier(random), created, now);
        const std::string key = keys[std::size_t(i) % keys.size()];
        json->text("key", i < std::int64_t(keys.size()) ? key : key + std::to_string(i));
        json->text("value",
                   random->percent(5) ? "çà et là: \"½\" 🧾" : "value-" + std::to_string(random->below(10'000)));
        if (random->percent(50))
            json->list("viewPermissions", {"admin", "support"});
        else if (random->percent(50))
            json->null("viewPermissions");
        json->boolean("visible", random->percent(70));
        json->close('}');
    }
    json->close(']');
}

void writeTail(JsonWriter *json, Random *random, Ticks created, Ticks now)
{
    writeMetadata(json, random, created, now);
    const auto tags = vocabulary::tags();
    std::vector<std::string_view> chosen;
    for (const char *tag : tags) {
        if (random->percent(12))
            chosen.emplace_back(tag);
    }
    if (random->percent(6))
        json->null("tags");
    else if (!random->percent(3))
        json->list("tags", chosen);
    if (random->percent(80))
        json->openObject("emailPreference").boolean("metrics", random->percent(50)).close('}');
    else if (random->percent(50))
        json->null("emailPreference");
    if (random->percent(1))
        json->raw("preferredLanguage", R"({"code":"fr","fallback":["en",null]})");
}

/// "Anna Björk" with `anna.bjoerk@…`; the tenth of that name has a number in the mailbox.
void writeName(UserRow *row, JsonWriter *json, Random *random, std::int64_t number)
{
    const auto people = vocabulary::people();
    const vocabulary::Person &person = people[std::size_t(number) % people.size()];
    const std::int64_t round = number / std::int64_t(people.size());
    row->name = std::string(person.given) + ' ' + person.family;
    row->email = person.mailbox + (round == 0 ? "" : std::to_string(round + 1)) + "@mail.example";
    json->text("name", row->name);
    writeSometimes(json, random, "firstName", person.given);
    writeSometimes(json, random, "lastName", person.family);
    json->text("email", row->email);
}

/// Times of visits: of many, never (null), and of some, not reported.
void writeVisit(JsonWriter *json, Random *random, std::string_view key, Ticks from, Ticks now)
{
    Moment visit = randomMoment(random, from, now);
    const std::int64_t roll = random->below(100);
    if (roll < 18)
        visit.presence = roll < 12 ? Presence::Null : Presence::Absent;
    writeMoment(json, key, visit);
}

Key generateUser(RowWriter *writer, Random *random, const std::vector<Key> &organizations,
                 const std::vector<Key> &resellers, std::int64_t number, Ticks now)
{
    UserRow row;
    row.id = randomIdentifier(random);
    row.organization = randomLink(random, organizations, 70);
    row.reseller = randomLink(random, resellers, 15);
    // The first users are whole, so that the smallest sandbox has something to show.
    if (number % 41 == 7)
        row.presence = Presence::Null;
    else if (number % 41 == 23)
        row.presence = Presence::Absent;
    JsonWriter json;
    const Ticks created = writeBirth(&json, random, row.id, now - oldestAge, now - oldestToken);
    writeName(&row, &json, random, number);
    writeSometimes(&json, random, "role", random->pick(vocabulary::roles()));
    json.boolean("twoFactorEnabled", random->percent(60)).boolean("googleSsoEnabled", random->percent(20));
    writeVisit(&json, random, "lastLoginAt", created, now);
    writeSometimes(&json, random, "company", random->pick(vocabulary::organizations()));
    json.boolean("allowCustomerPortalAccess", random->percent(30));
    if (random->percent(85))
        json.list("roles", {random->pick(vocabulary::roles()), "viewer"});
    else if (random->percent(50))
        json.null("roles");
    writeVisit(&json, random, "lastSeenAt", created, now);
    writeTail(&json, random, created, now);
    row.fields = json.take();
    writer->add(row);
    return row.id.key;
}

} // namespace

std::vector<Key> generatePeople(RowWriter *writer, Random *random, std::int64_t users, Ticks now)
{
    const std::vector<Key> resellers = generateResellers(writer, random, now);
    const std::int64_t organizationCount = std::clamp<std::int64_t>(users / 8, 3, 2000);
    const std::vector<Key> organizations = generateOrganizations(writer, random, resellers, organizationCount, now);
    std::vector<Key> owners;
    for (std::int64_t i = 0; i < users; ++i)
        owners.push_back(generateUser(writer, random, organizations, resellers, i, now));
    return owners;
}

Moment randomMoment(Random *random, Ticks from, Ticks to)
{
    constexpr std::array digitsOf = {0, 0, 0, 0, 0, 0, 3, 3, 6, 7, 7, 1, 2, 4, 5};
    const int digits = random->pick(digitsOf);
    Ticks unit = ticksPerSecond;
    for (int i = 0; i < digits; ++i)
        unit /= 10;
    const Ticks ticks = random->between(from, std::max(from, to));
    // Rounded up where that does not leave the span, so that nothing is updated before it was created.
    const Ticks up = (ticks + unit - 1) / unit * unit;
    if (up <= to)
        return {Presence::Value, up, digits};
    return {Presence::Value, ticks, mostDigits};
}

Identifier randomIdentifier(Random *random)
{
    const std::uint64_t high = random->next();
    return makeIdentifier(high, random->next());
}

} // namespace sandbox
