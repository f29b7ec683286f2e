#include "models/comparing/comparison.h"
#include "tests/support/comparedtokens.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace comparedtokens;

namespace {

QStringList keysOf(quint32 changes)
{
    QStringList keys;
    for (const ChangeRule &rule : changeRules()) {
        if ((changes & bitOf(rule)) != 0)
            keys += QString::fromLatin1(rule.key);
    }
    return keys;
}

} // namespace

/// What is a change, on both sides of each rule, and what becomes of values that are null, absent or not readable.
class TestComparison : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void judgesNothingThatIsNotTold_data();
    void judgesNothingThatIsNotTold();
    void newAndGone();
    void tellsIdsApart();
    void scopesByName();
    void everyRuleHasKeyTitleAndText();
};

void TestComparison::judges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("ownerBefore");
    QTest::addColumn<QByteArray>("ownerAfter");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QString &changes) {
        QTest::newRow(name) << before << after << QByteArray() << QByteArray() << changes;
    };
    const auto owner = [](const char *name, const QByteArray &before, const QByteArray &after, const QString &changes) {
        QTest::newRow(name) << QByteArray() << QByteArray() << before << after << changes;
    };
    row("the same", "", "", u""_s);
    row("what no rule is about", R"("updatedAt":"2026-04-05T00:00:00Z")", R"("updatedAt":"2026-05-05T00:00:00Z","x":1)",
        u""_s);
    row("revoked", "", R"("revoked":true)", u"revoked"_s);
    row("revoked before", R"("revoked":true)", R"("revoked":true)", u""_s);
    row("not revoked any more", R"("revoked":true)", "", u""_s);

    row("scope added", "", R"("scopes":["license:read","license:write"])", u"scopes-widened"_s);
    row("scope taken away", R"("scopes":["a:read","b:read"])", R"("scopes":["b:read"])", u"scopes-narrowed"_s);
    row("scope replaced", R"("scopes":["a:read"])", R"("scopes":["A:read"])", u"scopes-widened scopes-narrowed"_s);
    row("scopes in another order, one twice", R"("scopes":["a:read","b:read"])",
        R"("scopes":["b:read","a:read","b:read"])", u""_s);
    row("no scopes any more", "", R"("scopes":[])", u"scopes-narrowed"_s);

    row("end later", "", R"("expiresAt":"2027-03-04T00:00:00Z")", u"end-moved"_s);
    row("end sooner by a millisecond", "", R"("expiresAt":"2027-03-02T23:59:59.999Z")", u"end-moved"_s);
    row("end in other words", "", R"("expiresAt":"2027-03-03T01:00:00+01:00")", u""_s);
    row("end taken away", "", R"("expiresAt":null)", u"end-moved finding-new"_s);
    row("end given", R"("expiresAt":null)", "", u"end-moved finding-gone"_s);
    row("never, still", R"("expiresAt":null)", R"("expiresAt":null)", u""_s);
    row("end moved to what stands for never", "", R"("expiresAt":"9999-12-31T23:59:59Z")", u"end-moved"_s);
    row("never, told otherwise", R"("expiresAt":null)", R"("expiresAt":"9999-12-31T23:59:59Z")", u""_s);

    row("rotated", "", R"("lastRotatedAt":"2026-05-20T00:00:00Z")", u"rotated"_s);
    row("rotated for the first time", R"("lastRotatedAt":null)", R"("lastRotatedAt":"2026-05-20T00:00:00Z")",
        u"rotated"_s);
    row("rotated earlier than was told", "", R"("lastRotatedAt":"2026-03-20T00:00:00Z")", u""_s);
    row("used", "", R"("lastUsedAt":"2026-05-31T00:00:00Z")", u"used"_s);
    row("used for the first time", R"("lastUsedAt":null)", R"("lastUsedAt":"2026-05-31T00:00:00Z")",
        u"used finding-gone"_s);
    row("used after what stands for never", R"("lastUsedAt":"0001-01-01T00:00:00Z")",
        R"("lastUsedAt":"2026-05-31T00:00:00Z")", u"used"_s);
    row("use forgotten", "", R"("lastUsedAt":null)", u"finding-new"_s);

    row("renamed", "", R"("name":"cd")", u"renamed"_s);
    row("renamed to capitals", "", R"("name":"CI")", u"renamed"_s);
    row("renamed to none", "", R"("name":"")", u"renamed"_s);

    owner("another owner", "", R"("id":"u2")", u"owner-changed"_s);
    row("owner gone, known by its id", "", R"("user":null)", u"finding-new"_s);
    row("owner gone, another id", "", R"("user":null,"userId":"u2")", u"owner-changed finding-new"_s);
    owner("another role", "", R"("role":"admin")", u"role"_s);
    owner("role in capitals", "", R"("role":"User")", u"role"_s);
    owner("no role any more", "", R"("role":null)", u"role"_s);
    owner("no role, still", R"("role":null)", R"("role":null)", u""_s);
    owner("two-factor off", "", R"("twoFactorEnabled":false)", u"two-factor finding-new"_s);
    owner("two-factor on", R"("twoFactorEnabled":false)", "", u"two-factor finding-gone"_s);
    owner("two-factor null", "", R"("twoFactorEnabled":null)", u"two-factor"_s);
    owner("sso on", "", R"("googleSsoEnabled":true)", u"sso"_s);
    owner("sso off", R"("googleSsoEnabled":true)", "", u"sso"_s);
    owner("another organization", "", R"("organization":{"id":"o2","name":"One"})", u"organization"_s);
    owner("organization renamed", "", R"("organization":{"id":"o1","name":"Eins"})", u""_s);
    owner("no organization any more", "", R"("organization":null)", u"organization"_s);
    owner("an organization now", R"("organization":null)", "", u"organization"_s);
    owner("another address and name", "", R"("name":"Kenneth","email":"k@example.com")", u""_s);

    row("finding by the passing of time", R"("expiresAt":"2026-05-31T12:00:00Z")",
        R"("expiresAt":"2026-05-31T12:00:00Z")", u"finding-new"_s);
    row("revoked, so that nothing is found", R"("scopes":["user:write"])", R"("scopes":["user:write"],"revoked":true)",
        u"revoked finding-gone"_s);
    row("finding that could not be judged before", R"("scopes":"absent")", R"("scopes":["user:write"])", u""_s);
    row("finding that cannot be judged now", R"("scopes":["user:write"])", R"("scopes":7)", u""_s);
    row("all at once", R"("scopes":["user:write"])",
        R"("revoked":true,"scopes":["b:read"],"expiresAt":"2027-04-01T00:00:00Z","name":"x",
           "lastRotatedAt":"2026-05-20T00:00:00Z","lastUsedAt":"2026-05-31T00:00:00Z",
           "user":{"id":"u9","role":"r","twoFactorEnabled":false,"googleSsoEnabled":true,"organization":null})",
        u"revoked scopes-widened scopes-narrowed end-moved rotated renamed owner-changed role two-factor sso "
        u"organization "
        "used finding-gone"_s);
}

void TestComparison::judges()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArray, ownerBefore);
    QFETCH(const QByteArray, ownerAfter);
    const Inventory earlier = inventoryOf({tokenWith(before, ownerBefore)}, then);
    const Inventory later = inventoryOf({tokenWith(after, ownerAfter)}, now);
    const Comparison comparison = compared(earlier, later);
    QCOMPARE(comparison.earlierRows, std::vector<int>{0});
    QVERIFY(comparison.gone.empty());
    QTEST(keysOf(comparison.changes.at(0)).join(u' '), "changes");
}

void TestComparison::judgesNothingThatIsNotTold_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isOwners");
    const auto row = [](const char *field, const char *value, bool isOwners) {
        QTest::newRow(field) << QByteArray(field) << QByteArray(value) << isOwners;
    };
    row("revoked", "true", false);
    row("scopes", R"(["x:read"])", false);
    row("expiresAt", R"("2027-02-02T00:00:00Z")", false);
    row("lastRotatedAt", R"("2026-05-20T00:00:00Z")", false);
    row("lastUsedAt", R"("2026-05-20T00:00:00Z")", false);
    row("name", R"("x")", false);
    row("user", R"({"id":"u2","role":"r","twoFactorEnabled":true,"googleSsoEnabled":true,"organization":null})", false);
    row("role", R"("r")", true);
    row("twoFactorEnabled", "true", true);
    row("googleSsoEnabled", "true", true);
    row("organization", R"({"id":"o2"})", true);
}

/// Neither way round.
void TestComparison::judgesNothingThatIsNotTold()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, isOwners);
    const auto with = [&](const QByteArray &json) {
        const QByteArray fields = '"' + field + "\":" + json;
        return isOwners ? tokenWith("", fields) : tokenWith(fields + (field == "user" ? R"(,"userId":"absent")" : ""));
    };
    for (const char *untold : {R"("absent")", "7"}) {
        for (const bool isFirst : {true, false}) {
            const Inventory earlier = inventoryOf({with(isFirst ? QByteArray(untold) : value)}, then);
            const Inventory later = inventoryOf({with(isFirst ? value : QByteArray(untold))}, then);
            QCOMPARE(keysOf(compared(earlier, later).changes.at(0)), QStringList());
        }
    }
}

void TestComparison::newAndGone()
{
    const Inventory earlier = inventoryOf({tokenWith("", "", u"a"_s), tokenWith("", "", u"b"_s)}, then);
    const Inventory later = inventoryOf({tokenWith("", "", u"c"_s), tokenWith("", "", u"a"_s)}, now);
    const Comparison comparison = compared(earlier, later);
    QCOMPARE(comparison.earlierRows, (std::vector<int>{-1, 0}));
    QCOMPARE(comparison.gone, std::vector<int>{1});
    QCOMPARE(keysOf(comparison.changes[0]), QStringList{u"new"_s});
    QCOMPARE(keysOf(comparison.changes[1]), QStringList());
    const int rows[] = {0, 1};
    QMap<QString, qint64> counts;
    for (const ChangeCount &count : changeCounts(comparison, rows, 1))
        counts.insert(QString::fromLatin1(count.rule->key), count.tokens);
    QCOMPARE(counts.size(), qsizetype(changeRules().size()));
    QCOMPARE(counts.take(u"new"_s), 1);
    QCOMPARE(counts.take(u"gone"_s), 1);
    QCOMPARE(counts.values().count(0), counts.size());
    QCOMPARE(compared(inventoryOf({}, then), later).changes, (std::vector<quint32>{1, 1}));
    QCOMPARE(compared(earlier, inventoryOf({}, now)).gone, (std::vector<int>{0, 1}));
}

/// As the inventory does: a UUID in capitals is another id.
void TestComparison::tellsIdsApart()
{
    const QStringList ids{u"5f0c2a52-7f6a-4d53-9d3a-1c1f6b7d0a11"_s,
                          u"5F0C2A52-7F6A-4D53-9D3A-1C1F6B7D0A11"_s,
                          u"{5f0c2a52-7f6a-4d53-9d3a-1c1f6b7d0a11}"_s,
                          u"x"_s,
                          u"X"_s,
                          u"0"_s};
    QList<Token> tokens;
    for (const QString &id : ids)
        tokens.append(tokenWith("", "", id));
    const Inventory earlier = inventoryOf(tokens, then);
    std::reverse(tokens.begin(), tokens.end());
    QCOMPARE(compared(earlier, inventoryOf(tokens, then)).earlierRows, (std::vector<int>{5, 4, 3, 2, 1, 0}));
}

/// Two inventories number the same scopes otherwise.
void TestComparison::scopesByName()
{
    const Inventory earlier = inventoryOf(
        {tokenWith(R"("scopes":["a","b","c"])", "", u"1"_s), tokenWith(R"("scopes":["c","x"])", "", u"2"_s)}, then);
    const Inventory later = inventoryOf({tokenWith(R"("scopes":["x","new","c","c","new"])", "", u"2"_s),
                                         tokenWith(R"("scopes":["c","b","a"])", "", u"1"_s)},
                                        then);
    const Comparison comparison = compared(earlier, later);
    QCOMPARE(keysOf(comparison.changes[0]), QStringList{u"scopes-widened"_s});
    QCOMPARE(keysOf(comparison.changes[1]), QStringList());
    QCOMPARE(addedScopes(comparison.pairAt(0, earlier, later)), QStringList{u"new"_s});
    QCOMPARE(removedScopes(comparison.pairAt(0, earlier, later)), QStringList());
}

void TestComparison::everyRuleHasKeyTitleAndText()
{
    QSet<QByteArray> keys;
    for (const ChangeRule &rule : changeRules()) {
        keys.insert(rule.key);
        QVERIFY2(!ruleTitle(rule).isEmpty(), rule.key);
        QCOMPARE(!rule.holds, &rule == &newRule() || &rule == &goneRule());
    }
    QCOMPARE(keys.size(), qsizetype(changeRules().size()));
    QCOMPARE(QByteArray(newRule().key), QByteArray("new"));
    QCOMPARE(QByteArray(goneRule().key), QByteArray("gone"));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
