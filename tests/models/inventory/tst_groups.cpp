#include "models/inventory/filtermatcher.h"
#include "models/inventory/groups.h"
#include "models/inventory/groupterm.h"
#include "models/text/partynames.h"
#include "tests/support/randomtokens.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

const qint64 now = randomtokens::now();

Inventory inventoryOf(const QList<Token> &tokens)
{
    Inventory inventory(now);
    for (const Token &token : tokens)
        inventory.add(token);
    inventory.finish();
    return inventory;
}

// ---- What groups should be, told from the tokens themselves ----

struct Membership
{
    QString key;
    Presence presence;
    bool operator==(const Membership &) const = default;
    bool operator<(const Membership &other) const
    {
        return std::tie(key, presence) < std::tie(other.key, other.presence);
    }
};

template <typename T> Membership membership(const QString &id, const QString &name, const Field<T> &holder)
{
    const QString key = id.isEmpty() ? name : id;
    if (!key.isEmpty())
        return {key, Presence::Value};
    return {{}, holder ? Presence::None : presenceOf(holder)};
}

QList<Membership> membershipsOf(const Token &token, GroupKind kind)
{
    const User &user = *token.user;
    switch (kind) {
    case GroupKind::Owner:
        return {membership(firstKnown({user.id.value(), token.userId.value()}), ownerName(token), token.user)};
    case GroupKind::Organization:
        return {membership(user.organization->id.value(), organizationName(*user.organization), user.organization)};
    case GroupKind::Reseller: {
        const Field<Reseller> &own = user.reseller || !user.organization ? user.reseller : user.organization->reseller;
        return {membership(own->id.value(), resellerName(*own), own)};
    }
    case GroupKind::Role:
        return {membership(*user.role, {}, user.role)};
    case GroupKind::Scope:
        break;
    }
    QList<Membership> memberships;
    for (const QString &scope : *token.scopes) {
        if (!memberships.contains(Membership{scope, Presence::Value}))
            memberships.append({scope, Presence::Value});
    }
    return memberships.isEmpty() ? QList{membership({}, {}, token.scopes)} : memberships;
}

QList<const Token *> membersOf(const Group &group, const QList<Token> &tokens)
{
    QList<const Token *> members;
    for (const int row : group.rows)
        members.append(&tokens[row]);
    return members;
}

/// "2026-…", "never" or "unknown", of those that are there: the best by `isBetter`, which takes milliseconds.
template <typename IsBetter>
QString bestOf(const QList<const Token *> &tokens, Field<Instant> Token::*member, IsBetter isBetter)
{
    std::optional<qint64> best;
    for (const Token *token : tokens) {
        const Field<Instant> &field = token->*member;
        if (field && !field->isPlaceholder() && (!best || isBetter(field->msecs, *best)))
            best = field->msecs;
    }
    const bool allNever =
        std::all_of(tokens.begin(), tokens.end(), [member](const Token *token) { return (token->*member).isNull(); });
    return best ? instantText(*best) : allNever ? u"never"_s : u"unknown"_s;
}

QString textOf(Moment moment)
{
    return moment.isKnown() ? instantText(moment.msecs()) : moment.isNever() ? u"never"_s : u"unknown"_s;
}

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT

private slots:
    void putsTogetherWhatBelongsTogether_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<quint32>("seed");
        for (int kind = 0; kind <= int(GroupKind::Scope); ++kind) {
            for (const quint32 seed : {1U, 2U, 3U, 4U})
                QTest::addRow("kind %d, seed %u", kind, seed) << kind << seed;
        }
    }

    void putsTogetherWhatBelongsTogether()
    {
        QFETCH(int, kind);
        QFETCH(quint32, seed);
        const QList<Token> tokens = randomtokens::make(300, seed);
        const Inventory inventory = inventoryOf(tokens);
        std::vector<int> rows;
        for (int row = 290; row >= 0; row -= row % 3 + 1)
            rows.push_back(row);
        std::map<Membership, std::vector<int>> expected;
        std::vector<Membership> order;
        for (const int row : rows) {
            for (const Membership &membership : membershipsOf(tokens[row], GroupKind(kind))) {
                if (expected[membership].empty())
                    order.push_back(membership);
                expected[membership].push_back(row);
            }
        }
        const std::vector<Group> groups = groupsOf(inventory, rows, GroupKind(kind));
        QVERIFY(groups.size() > 2);
        QCOMPARE(groups.size(), expected.size());
        for (size_t i = 0; i < groups.size(); ++i) {
            const Group &group = groups[i];
            QCOMPARE(group.key, order[i].key);
            QCOMPARE(group.presence, order[i].presence);
            QCOMPARE(group.label.isEmpty(), group.key.isEmpty());
            QCOMPARE(group.rows, expected[order[i]]);
        }
    }

    void reckonsUpWhatTokensComeTo_data() { putsTogetherWhatBelongsTogether_data(); }

    void reckonsUpWhatTokensComeTo()
    {
        QFETCH(int, kind);
        QFETCH(quint32, seed);
        const QList<Token> tokens = randomtokens::make(300, seed);
        const Inventory inventory = inventoryOf(tokens);
        std::vector<int> rows(size_t(inventory.size()));
        std::iota(rows.begin(), rows.end(), 0);
        for (const Group &group : groupsOf(inventory, rows, GroupKind(kind))) {
            const QList<const Token *> members = membersOf(group, tokens);
            QList<const Token *> live;
            QStringList scopes;
            for (const Token *token : members) {
                if (isLive(*token, now) == Verdict::Yes) {
                    live.append(token);
                    scopes += *token->scopes;
                }
            }
            scopes.sort();
            scopes.removeDuplicates();
            quint32 found = 0;
            for (const int row : group.rows)
                found |= inventory.row(row).found;
            QCOMPARE(group.live, live.size());
            QCOMPARE(group.liveScopes, scopes);
            QCOMPARE(textOf(group.newestUse), bestOf(members, &Token::lastUsedAt, std::greater<>()));
            QCOMPARE(textOf(group.nextEnd), bestOf(live, &Token::expiresAt, std::less<>()));
            QCOMPARE(group.found, found);
        }
    }

    void namesWhatPeopleRead()
    {
        const auto owned = [](const QString &id, const QJsonValue &user) {
            return randomtokens::decode({{u"id"_s, id}, {u"userId"_s, u"u7"_s}, {u"user"_s, user}});
        };
        const QJsonObject ken{{u"id"_s, u"u1"_s},
                              {u"name"_s, u"Ken"_s},
                              {u"organization"_s, QJsonObject{{u"id"_s, u"o1"_s}, {u"name"_s, u"Labs"_s}}}};
        const Inventory inventory = inventoryOf({owned(u"t0"_s, ken), owned(u"t1"_s, QJsonValue::Null)});
        const std::vector<Group> owners = groupsOf(inventory, std::vector<int>{0, 1}, GroupKind::Owner);
        QCOMPARE(owners.size(), size_t(2));
        QCOMPARE(owners[0].key, u"u1"_s);
        QCOMPARE(owners[0].label, u"Ken"_s);
        QCOMPARE(owners[1].key, u"u7"_s);
        QCOMPARE(owners[1].label, u"u7"_s);
        const std::vector<Group> organizations = groupsOf(inventory, std::vector<int>{0, 1}, GroupKind::Organization);
        QCOMPARE(organizations[0].label, u"Labs"_s);
        QVERIFY(organizations[1].label.isEmpty());
        QVERIFY(groupsOf(inventory, {}, GroupKind::Owner).empty());
    }

    void termsLetGroupsThrough_data() { putsTogetherWhatBelongsTogether_data(); }

    void termsLetGroupsThrough()
    {
        QFETCH(int, kind);
        QFETCH(quint32, seed);
        const Inventory inventory = inventoryOf(randomtokens::make(300, seed));
        std::vector<int> rows(size_t(inventory.size()));
        std::iota(rows.begin(), rows.end(), 0);
        for (const Group &group : groupsOf(inventory, rows, GroupKind(kind))) {
            if (group.key.isEmpty()) // "unknown" stands for what was not reported and for what is not readable
                continue;
            const QString term = groupTerm(inventory, GroupKind(kind), group);
            const ParsedFilter parsed = ReviewFilter::parse(term);
            QVERIFY2(!parsed.error, qPrintable(term));
            const std::vector<int> found = FilterMatcher(parsed.filter, inventory, QTimeZone::utc()).matchingRows();
            QVERIFY2(std::includes(found.begin(), found.end(), group.rows.begin(), group.rows.end()), qPrintable(term));
            const bool isByName = group.label != group.key && !term.contains(group.key);
            QVERIFY2(!isByName || found == group.rows, qPrintable(term)); // ids alone may be others' names
        }
    }

    void namesOfSeveralAreNoTerms()
    {
        const auto owned = [](const QString &id, const QString &user, const QString &name) {
            return randomtokens::decode(
                {{u"id"_s, id}, {u"userId"_s, user}, {u"user"_s, QJsonObject{{u"id"_s, user}, {u"name"_s, name}}}});
        };
        const Inventory inventory = inventoryOf({owned(u"t0"_s, u"u1"_s, u"Ken"_s), owned(u"t1"_s, u"u2"_s, u"KEN"_s),
                                                 owned(u"t2"_s, u"u3"_s, u"Ada \"L\""_s)});
        QStringList terms;
        for (const Group &group : groupsOf(inventory, std::vector<int>{0, 1, 2}, GroupKind::Owner))
            terms.append(groupTerm(inventory, GroupKind::Owner, group));
        QCOMPARE(terms, QStringList({u"owner:\"u1\""_s, u"owner:\"u2\""_s, u"owner:\"Ada \"\"L\"\"\""_s}));
    }
};

QTEST_APPLESS_MAIN(TestGroups)
#include "tst_groups.moc"
