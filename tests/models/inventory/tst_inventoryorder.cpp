#include "models/inventory/changerules.h"
#include "models/inventory/inventoryorder.h"
#include "models/text/partynames.h"
#include "tests/support/randomtokens.h"

#include <QCollator>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <bit>
#include <numeric>
#include <random>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const qint64 now = randomtokens::now();

std::shared_ptr<const Inventory> inventoryOf(const QList<Token> &tokens)
{
    auto inventory = std::make_shared<Inventory>(now);
    for (const Token &token : tokens)
        inventory->add(token);
    inventory->finish();
    return inventory;
}

std::vector<int> allRows(qsizetype count)
{
    std::vector<int> rows(static_cast<size_t>(count));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

// ---- What the order should be, told from the tokens themselves ----

/// What stands where: values, then what has none, in this order.
enum Place { Value, None, Placeholder, NotReported, NotReadable };

struct Expected
{
    Place place = Value;
    std::vector<qint64> numbers; // of a value
    QString text;                // of a value, where there are no numbers
};

template <typename T> Place placeOf(const Field<T> &field)
{
    return field ? Value : field.isNull() ? None : field.isAbsent() ? NotReported : NotReadable;
}

Expected momentOf(const Field<Instant> &field)
{
    if (field && field->isPlaceholder())
        return {Placeholder, {}, {}};
    return {placeOf(field), {field->msecs}, {}};
}

Expected endOf(const Field<Instant> &field)
{
    constexpr qint64 latest = std::numeric_limits<qint64>::max();
    if (field.isNull())
        return {Value, {latest}, {}};
    return field && field->isPlaceholder() ? Expected{Value, {latest - 1}, {}} : momentOf(field);
}

Expected textOf(const QString &text)
{
    return {text.isEmpty() ? None : Value, {}, text};
}

/// What belongs to the owner, who has to be there.
template <typename T> Expected ofOwner(const Token &token, const Field<T> &field, const Expected &value)
{
    if (!token.user)
        return {placeOf(token.user), {}, {}};
    return field ? value : Expected{placeOf(field), {}, {}};
}

Expected resellerOf(const Token &token)
{
    const User &user = *token.user;
    const Field<Reseller> &own = user.reseller || !user.organization ? user.reseller : user.organization->reseller;
    return ofOwner(token, own, textOf(resellerName(*own)));
}

Expected scopesOf(const Token &token)
{
    if (!token.scopes)
        return {placeOf(token.scopes), {}, {}};
    qint64 power = 3;
    for (const QString &scope : *token.scopes)
        power = std::min<qint64>(power, scope == u"personalAccessToken:write" ? 0 : scope.endsWith(u"write") ? 1 : 2);
    return {Value, {power, -token.scopes->size()}, {}};
}

Expected statusOf(const Token &token)
{
    switch (tokenStatus(token, now)) {
    case TokenStatus::Expiring:
        return {Value, {0}, {}};
    case TokenStatus::Active:
        return {Value, {1}, {}};
    case TokenStatus::Expired:
        return {Value, {2}, {}};
    case TokenStatus::Revoked:
        return {Value, {3}, {}};
    case TokenStatus::Unknown:
        break;
    }
    return {NotReadable, {}, {}};
}

/// UUIDs come first, by their digits.
Expected idOf(const Token &token)
{
    if (token.id.startsWith(u"token"))
        return {Value, {1, token.id.mid(6).toInt()}, {}};
    Expected expected{Value, {0}, {}};
    for (const QChar digit : token.id)
        expected.numbers.push_back(digit.unicode());
    return expected;
}

/// Findings are judged with all tokens together.
using FoundIn = QHash<QString, std::pair<qint64, qint64>>; // id; severity, most severe first, and less their number

FoundIn findingsIn(const QList<Token> &tokens)
{
    QHash<std::pair<QString, QString>, QStringList> live; // ids by owner and name
    FoundIn found;
    const auto add = [&found](const QString &id, const ReviewRule &rule) {
        auto &[severity, less] = found[id];
        severity = std::min(severity, -1 - qint64(rule.severity));
        --less;
    };
    for (const Token &token : tokens) {
        for (const ReviewRule &rule : reviewRules()) {
            if (rule.judge && rule.judge(token, now) == Verdict::Yes)
                add(token.id, rule);
        }
        if (isLive(token, now) == Verdict::Yes && token.userId && !token.name->isEmpty())
            live[{*token.userId, *token.name}].append(token.id);
    }
    for (const QStringList &ids : std::as_const(live)) {
        for (const QString &id : ids.size() > 1 ? ids : QStringList())
            add(id, sameNameRule());
    }
    return found;
}

/// Some of a token, or none; the same at every call.
quint32 changesOf(const QString &id)
{
    QRandomGenerator random(quint32(qHash(id, 1)));
    quint32 changes = 0;
    for (const ChangeRule &rule : changeRules())
        changes |= random.bounded(8) == 0 ? bitOf(rule) : 0;
    return changes;
}

/// The first kind of change first, then who has more of them.
Expected changesIn(const Token &token)
{
    const QStringList keys = changeKeys(changesOf(token.id));
    if (keys.isEmpty())
        return {None, {}, {}};
    qint64 first = 0;
    while (keys.constFirst() != QLatin1String(changeRules()[size_t(first)].key))
        ++first;
    return {Value, {first, -keys.size()}, {}};
}

/// Also the same at every call.
quint8 verdictOf(const QString &id)
{
    const size_t hash = qHash(id, 2);
    const auto verdict = quint8(hash & 3);
    return verdict != 0 && (hash & 16) != 0 ? quint8(verdict | outdatedVerdict) : verdict;
}

/// What changed since the decision first; revoke, ask, keep.
Expected decisionOf(const Token &token)
{
    const quint8 verdict = verdictOf(token.id);
    if (verdict == 0)
        return {None, {}, {}};
    const qint64 place = (verdict & 3) == 2 ? 0 : (verdict & 3) == 3 ? 1 : 2;
    return {Value, {(verdict & outdatedVerdict) != 0 ? 0 : 1, place}, {}};
}

Expected expectedOf(RowKey key, const Token &token, const FoundIn &found)
{
    const User &user = *token.user;
    switch (key) {
    case RowKey::Changes:
        return changesIn(token);
    case RowKey::Decision:
        return decisionOf(token);
    case RowKey::Name:
        return token.name ? textOf(*token.name) : Expected{placeOf(token.name), {}, {}};
    case RowKey::Status:
        return statusOf(token);
    case RowKey::Owner:
        return token.user || token.user.isNull() ? textOf(ownerName(token)) : Expected{placeOf(token.user), {}, {}};
    case RowKey::Organization:
        return ofOwner(token, user.organization, textOf(organizationName(*user.organization)));
    case RowKey::Scopes:
        return scopesOf(token);
    case RowKey::Created:
        return momentOf(token.createdAt);
    case RowKey::Updated:
        return momentOf(token.updatedAt);
    case RowKey::Expires:
        return endOf(token.expiresAt);
    case RowKey::LastUsed:
        return momentOf(token.lastUsedAt);
    case RowKey::LastRotated:
        return momentOf(token.lastRotatedAt);
    case RowKey::Id:
        return idOf(token);
    case RowKey::Findings:
        return found.contains(token.id) ? Expected{Value, {found[token.id].first, found[token.id].second}, {}}
                                        : Expected{None, {}, {}};
    case RowKey::Email:
        return ofOwner(token, token.user, textOf(*user.email));
    case RowKey::Role:
        return ofOwner(token, user.role, textOf(*user.role));
    case RowKey::TwoFactor:
        return ofOwner(token, user.twoFactorEnabled, {Value, {*user.twoFactorEnabled ? 1 : 0}, {}});
    case RowKey::Sso:
        return ofOwner(token, user.googleSsoEnabled, {Value, {*user.googleSsoEnabled ? 1 : 0}, {}});
    case RowKey::LastLogin:
        return token.user ? momentOf(user.lastLoginAt) : Expected{placeOf(token.user), {}, {}};
    case RowKey::Company:
        return ofOwner(token, user.company, textOf(*user.company));
    case RowKey::Reseller:
        return resellerOf(token);
    case RowKey::Tags:
        return ofOwner(token, user.tags, textOf(user.tags->join(u", "_s)));
    }
    return {};
}

/// Below 0 where `a` comes first.
int compared(const Expected &a, const Expected &b, bool isDescending, const QCollator &collator)
{
    if (a.place != b.place)
        return a.place < b.place ? -1 : 1;
    if (a.place != Value)
        return 0;
    int order = a.numbers < b.numbers ? -1 : b.numbers < a.numbers ? 1 : 0;
    if (order == 0)
        order = collator.compare(a.text, b.text);
    return isDescending ? -order : order;
}

std::vector<int> expectedOrder(const QList<Token> &tokens, std::vector<int> rows, const QList<RowOrder> &orders,
                               const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const FoundIn found = findingsIn(tokens);
    std::vector<std::vector<Expected>> expected;
    for (const RowOrder &order : orders) {
        std::vector<Expected> &column = expected.emplace_back();
        for (const Token &token : tokens)
            column.push_back(expectedOf(order.key, token, found));
    }
    std::sort(rows.begin(), rows.end());
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        for (size_t i = 0; i < expected.size(); ++i) {
            const int order =
                compared(expected[i][size_t(a)], expected[i][size_t(b)], orders[qsizetype(i)].isDescending, collator);
            if (order != 0)
                return order < 0;
        }
        return false;
    });
    return rows;
}

// ---- Small inventories, by their names ----

QList<Token> tokensWith(const QString &key, const QJsonArray &values)
{
    QList<Token> tokens;
    for (const QJsonValue &value : values) {
        QJsonObject record{{u"id"_s, QString::number(tokens.size())}, {u"revoked"_s, false}};
        if (!value.isUndefined() && value != QJsonValue(u"absent"_s))
            record.insert(key, value);
        tokens.append(randomtokens::decode(record));
    }
    return tokens;
}

} // namespace

class TestInventoryOrder : public QObject
{
    Q_OBJECT

private slots:
    void ordersAsTheTokensSay_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("second");
        QTest::addColumn<bool>("isDescending");
        for (int key = 0; key < rowKeyCount; ++key) {
            for (const bool isDescending : {false, true}) {
                for (const int second : {-1, int(RowKey::Name), int(RowKey::Expires), (key + 7) % rowKeyCount}) {
                    QTest::addRow("%d, %s, then %d", key, isDescending ? "descending" : "ascending", second)
                        << key << second << isDescending;
                }
            }
        }
    }

    void ordersAsTheTokensSay()
    {
        QFETCH(int, key);
        QFETCH(int, second);
        QFETCH(bool, isDescending);
        static const QList<Token> tokens = randomtokens::make(700, 4);
        static const std::shared_ptr<const Inventory> inventory = inventoryOf(tokens);
        const QLocale locale(QLocale::German);
        QList<RowOrder> orders{{RowKey(key), isDescending}};
        if (second >= 0)
            orders.append({RowKey(second), !isDescending});
        orders.append({RowKey::Role, isDescending});
        std::vector<int> rows = allRows(tokens.size());
        std::shuffle(rows.begin(), rows.end(), std::mt19937(unsigned(key)));
        rows.resize(600);
        auto changes = std::make_shared<std::vector<quint32>>();
        auto verdicts = std::make_shared<std::vector<quint8>>();
        for (const Token &token : tokens) {
            changes->push_back(changesOf(token.id));
            verdicts->push_back(verdictOf(token.id));
        }
        InventoryOrder order(inventory, locale, {changes, verdicts});
        const std::vector<int> sorted = order.sorted(rows, orders);
        QCOMPARE(sorted, expectedOrder(tokens, rows, orders, locale));
        QCOMPARE(order.sorted(rows, orders), sorted); // with the ranks of the first time
    }

    void readsTextsAsPeopleDo_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("German") << QLocale(QLocale::German)
                                << QStringList{u"Apfel"_s, u"Ärger"_s, u"Auto"_s, u"item 2"_s, u"item 10"_s,
                                               u"Ofen"_s,  u"Öl"_s,    u"Opa"_s,  u"Zebra"_s};
        QTest::newRow("Swedish") << QLocale(QLocale::Swedish)
                                 << QStringList{u"Apfel"_s, u"Auto"_s,  u"item 2"_s, u"item 10"_s, u"Ofen"_s,
                                                u"Opa"_s,   u"Zebra"_s, u"Ärger"_s,  u"Öl"_s};
        QTest::newRow("no language") << QLocale::c()
                                     << QStringList{u"Apfel"_s, u"Ärger"_s, u"auto"_s, u"item 2"_s, u"item 10"_s};
    }

    void readsTextsAsPeopleDo()
    {
        QFETCH(QLocale, locale);
        QFETCH(QStringList, names);
        QJsonArray given = QJsonArray::fromStringList(names);
        given.prepend(u""_s);
        given.prepend(given.takeAt(given.size() - 1));
        const QList<Token> tokens = tokensWith(u"name"_s, given);
        InventoryOrder order(inventoryOf(tokens), locale);
        QStringList sorted;
        for (const int row : order.sorted(allRows(tokens.size()), {{RowKey::Name}}))
            sorted += *tokens[row].name;
        QCOMPARE(sorted, names + QStringList(u""_s));
    }

    void leavesAtTheEndWhatHasNoValue_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonArray>("values");
        QTest::addColumn<std::vector<int>>("ascending");
        QTest::addColumn<std::vector<int>>("descending");
        const QJsonArray moments{7,
                                 u"absent"_s,
                                 u"9999-12-31T23:59:59Z"_s,
                                 QJsonValue::Null,
                                 u"2026-02-01T00:00:00Z"_s,
                                 u"2026-01-01T00:00:00Z"_s,
                                 u"1969-01-01T00:00:00Z"_s};
        QTest::newRow("used") << int(RowKey::LastUsed) << u"lastUsedAt"_s << moments
                              << std::vector<int>{6, 5, 4, 3, 2, 1, 0} << std::vector<int>{4, 5, 6, 3, 2, 1, 0};
        QTest::newRow("expires, never is the latest")
            << int(RowKey::Expires) << u"expiresAt"_s << moments << std::vector<int>{6, 5, 4, 2, 3, 1, 0}
            << std::vector<int>{3, 2, 4, 5, 6, 1, 0};
        // These have to be there, and not to be null.
        const QJsonArray scopes{7,
                                QJsonValue::Null,
                                QJsonArray(),
                                QJsonArray{u"a:read"_s},
                                QJsonArray{u"a:read"_s, u"b:read"_s},
                                QJsonArray{u"a:write"_s},
                                QJsonArray{u"personalAccessToken:write"_s}};
        QTest::newRow("scopes") << int(RowKey::Scopes) << u"scopes"_s << scopes << std::vector<int>{6, 5, 4, 3, 2, 0, 1}
                                << std::vector<int>{2, 3, 4, 5, 6, 0, 1};
        const QJsonArray ends{7, u"2026-05-01T00:00:00Z"_s, u"2027-05-01T00:00:00Z"_s, u"2026-06-02T00:00:00Z"_s};
        QTest::newRow("status") << int(RowKey::Status) << u"expiresAt"_s << ends << std::vector<int>{3, 2, 1, 0}
                                << std::vector<int>{1, 2, 3, 0};
        const QJsonArray names{7, QJsonValue::Null, u""_s, u"b"_s, u"a"_s, u"B"_s};
        QTest::newRow("names, case apart") << int(RowKey::Name) << u"name"_s << names
                                           << std::vector<int>{4, 3, 5, 2, 0, 1} << std::vector<int>{3, 5, 4, 2, 0, 1};
    }

    void leavesAtTheEndWhatHasNoValue()
    {
        QFETCH(int, key);
        QFETCH(QString, field);
        QFETCH(QJsonArray, values);
        QFETCH(std::vector<int>, ascending);
        QFETCH(std::vector<int>, descending);
        const QList<Token> tokens = tokensWith(field, values);
        InventoryOrder order(inventoryOf(tokens), QLocale(QLocale::English));
        QCOMPARE(order.sorted(allRows(tokens.size()), {{RowKey(key)}}), ascending);
        QCOMPARE(order.sorted(allRows(tokens.size()), {{RowKey(key), true}}), descending);
    }

    void leavesEqualsAsTheInventoryHasThem()
    {
        const QList<Token> tokens = tokensWith(u"name"_s, {u"x"_s, u"x"_s, u"x"_s, u"x"_s});
        InventoryOrder order(inventoryOf(tokens), QLocale(QLocale::English));
        const std::vector<int> rows{2, 0, 3, 1};
        for (const bool isDescending : {false, true})
            QCOMPARE(order.sorted(rows, {{RowKey::Name, isDescending}}), allRows(4));
        QCOMPARE(order.sorted(rows, {}), allRows(4));
        QCOMPARE(order.sorted({}, {{RowKey::Name}}), std::vector<int>());
    }

    void givesUpWhereItIsCancelled()
    {
        const QList<Token> tokens = tokensWith(u"name"_s, {u"b"_s, u"a"_s});
        InventoryOrder order(inventoryOf(tokens), QLocale(QLocale::English));
        std::atomic<bool> cancelled = true;
        QCOMPARE(order.sorted({0, 1}, {{RowKey::Name}}, &cancelled), std::vector<int>());
        cancelled = false;
        QCOMPARE(order.sorted({0, 1}, {{RowKey::Name}}, &cancelled), (std::vector<int>{1, 0}));
    }

    void knowsTheKeyOfEachColumn()
    {
        QSet<int> keys;
        for (int column = 0; column < columnCount; ++column)
            keys.insert(int(keyOf(Column(column))));
        QCOMPARE(keys.size(), columnCount);
        QCOMPARE(keyOf(Column::Name), RowKey::Name);
        QCOMPARE(keyOf(Column::Expires), RowKey::Expires);
        QCOMPARE(keyOf(Column::Id), RowKey::Id);
    }
};

QTEST_APPLESS_MAIN(TestInventoryOrder)
#include "tst_inventoryorder.moc"
