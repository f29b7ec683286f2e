#include "models/inventory/inventory.h"
#include "models/record/tokenjson.h"
#include "models/review/rules.h"
#include "models/text/findingtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const qint64 now = parseInstant(u"2026-06-01T00:00:00Z")->msecs;

/// A live token that no rule has anything against, and of which all can be judged. Fields after its own win, so that
/// `fields` names what is different.
Token tokenWith(const QByteArray &fields, const QByteArray &ownersFields = {}, const QByteArray &id = "t1")
{
    QByteArray json = R"({"createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-02-01T00:00:00Z","name":"ci",
        "expiresAt":"2026-12-01T00:00:00Z","revoked":false,"scopes":["license:read"],"userId":"u1",
        "lastUsedAt":"2026-05-30T00:00:00Z","lastRotatedAt":"2026-03-01T00:00:00Z","user":{"id":"u1",
        "createdAt":"2020-01-01T00:00:00Z","updatedAt":"2020-01-01T00:00:00Z","twoFactorEnabled":true,
        "googleSsoEnabled":false,"lastLoginAt":"2026-05-29T00:00:00Z","lastSeenAt":"2026-05-30T00:00:00Z"}})";
    const auto replace = [](QJsonObject *object, const QByteArray &with) {
        const QJsonObject other = QJsonDocument::fromJson('{' + with + '}').object();
        for (auto it = other.begin(); it != other.end(); ++it) {
            object->remove(it.key());
            if (it.value() != QJsonValue(u"absent"_s))
                object->insert(it.key(), it.value());
        }
    };
    QJsonObject object = QJsonDocument::fromJson(json).object();
    QJsonObject owner = object.value(u"user"_s).toObject();
    replace(&owner, ownersFields);
    object.insert(u"user"_s, owner);
    replace(&object, fields);
    object.insert(u"id"_s, QString::fromLatin1(id));
    json = QJsonDocument(object).toJson();
    Token token;
    const auto error = decodeRecord({json.data(), size_t(json.size())}, &token);
    return error ? Token() : token;
}

Inventory inventoryOf(const QList<Token> &tokens)
{
    Inventory inventory(now);
    for (const Token &token : tokens)
        inventory.add(token);
    inventory.finish();
    return inventory;
}

QList<FindingCount> countsOf(const Inventory &inventory)
{
    std::vector<int> rows(size_t(inventory.size()));
    std::iota(rows.begin(), rows.end(), 0);
    return findingCounts(inventory, rows);
}

/// "unused" for those that hold, "unused?" for those that cannot be judged, in the order of the rules.
QStringList verdictsOn(const QList<Token> &tokens)
{
    QStringList verdicts;
    for (const FindingCount &finding : countsOf(inventoryOf(tokens))) {
        if (finding.tokens > 0)
            verdicts += QString::fromLatin1(finding.rule->key);
        if (finding.notJudged > 0)
            verdicts += QString::fromLatin1(finding.rule->key) + u'?';
    }
    return verdicts;
}

} // namespace

/// Every rule on both sides of its threshold, and what becomes of values that are null, absent or not readable.
class TestReview : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void reasons();
    void thresholdsAreSet_data();
    void thresholdsAreSet();
    void scopes_data();
    void scopes();
    void sameNames();
    void everyRuleHasKeyAndTitle();
};

void TestReview::judges_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("owner");
    QTest::addColumn<QStringList>("verdicts");
    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &owner, const QString &verdicts) {
        QTest::newRow(name) << fields << owner << verdicts.split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", "", "", u""_s);
    row("never used", R"("lastUsedAt":null)", "", u"never-used"_s);
    row("never used, 30 days old",
        R"("lastUsedAt":null,"createdAt":"2026-05-02T00:00:00Z","updatedAt":"2026-05-03T00:00:00Z","lastRotatedAt":null)",
        "", u"never-used"_s);
    row("never used, not 30 days old",
        R"("lastUsedAt":null,"createdAt":"2026-05-02T00:00:00.001Z","updatedAt":"2026-05-03T00:00:00Z","lastRotatedAt":null)",
        "", u""_s);
    row("use not reported", R"("lastUsedAt":"absent")", "", u"never-used? unused? contradiction?"_s);
    row("use not readable", R"("lastUsedAt":7)", "", u"never-used? unused? contradiction?"_s);
    row("use is a placeholder", R"("lastUsedAt":"0001-01-01T00:00:00Z")", "", u"never-used? unused? contradiction?"_s);
    row("used 90 days ago", R"("lastUsedAt":"2026-03-03T00:00:00Z")", "", u"unused"_s);
    row("used later", R"("lastUsedAt":"2026-03-03T00:00:00.001Z")", "", u""_s);
    row("never expires", R"("expiresAt":null)", "", u"no-expiry"_s);
    row("end not reported", R"("expiresAt":"absent")", "",
        u"used-after-expiry? no-expiry? long-lived? ends-soon-in-use? contradiction? expired-not-revoked?"_s);
    row("end is a placeholder", R"("expiresAt":"9999-12-31T23:59:59Z")", "",
        u"used-after-expiry? no-expiry? long-lived? ends-soon-in-use? contradiction? expired-not-revoked?"_s);
    row("end not reported, can write", R"("expiresAt":"absent","scopes":["license:write"])", "",
        u"used-after-expiry? write-without-expiry? no-expiry? long-lived? ends-soon-in-use? contradiction? expired-not-revoked?"_s);
    row("lives 365 days", R"("expiresAt":"2027-01-01T00:00:00Z")", "", u"long-lived"_s);
    row("lives a little less", R"("expiresAt":"2026-12-31T23:59:59.999Z")", "", u""_s);
    row("expired", R"("expiresAt":"2026-05-31T00:00:00Z")", "", u"expired-not-revoked"_s);
    row("expired now", R"("expiresAt":"2026-06-01T00:00:00Z")", "", u"expired-not-revoked"_s);
    row("expired and revoked", R"("expiresAt":"2026-05-31T00:00:00Z","revoked":true)", "", u""_s);
    row("expired, others unasked", R"("expiresAt":"2026-05-31T00:00:00Z","scopes":["user:write"],"user":null)", "",
        u"expired-not-revoked"_s);
    row("used after its end", R"("expiresAt":"2026-05-20T00:00:00Z","revoked":true)", "", u"used-after-expiry"_s);
    row("revoked, others unasked", R"("revoked":true,"expiresAt":null,"lastUsedAt":null,"scopes":["user:write"])", "",
        u""_s);
    row("revoked not readable", R"("revoked":null,"expiresAt":null)", "", u"no-expiry? same-name?"_s);
    row("mints", R"("scopes":["personalAccessToken:write"])", "", u"can-mint"_s);
    row("writes accounts", R"("scopes":["license:read","user:write"])", "", u"writes-accounts"_s);
    row("writes for ever", R"("scopes":["license:write"],"expiresAt":null)", "", u"write-without-expiry no-expiry"_s);
    row("scopes not readable", R"("scopes":null)", "", u"can-mint? writes-accounts?"_s);
    row("no second factor", "", R"("twoFactorEnabled":false)", u"owner-without-2fa"_s);
    row("single sign-on alone", "", R"("twoFactorEnabled":false,"googleSsoEnabled":true)", u""_s);
    row("sign-on not reported", "", R"("twoFactorEnabled":false,"googleSsoEnabled":"absent")", u"owner-without-2fa?"_s);
    row("factor not reported", "", R"("twoFactorEnabled":"absent")", u"owner-without-2fa?"_s);
    row("owner gone", R"("user":null)", "", u"owner-gone"_s);
    row("owner not reported", R"("user":"absent")", "", u"owner-without-2fa? owner-gone? owner-inactive?"_s);
    row("owner seen 90 days ago", "", R"("lastSeenAt":"2026-03-03T00:00:00Z","lastLoginAt":null)", u"owner-inactive"_s);
    row("owner seen later", "", R"("lastSeenAt":"2026-03-03T00:00:00.001Z","lastLoginAt":null)", u""_s);
    row("owner never seen, logged in", "", R"("lastSeenAt":null)", u""_s);
    row("owner never seen, logged in long ago", "", R"("lastSeenAt":null,"lastLoginAt":"2025-01-01T00:00:00Z")",
        u"owner-inactive"_s);
    row("owner never seen", "", R"("lastSeenAt":null,"lastLoginAt":null)", u"owner-inactive"_s);
    row("new owner never seen", "", R"("lastSeenAt":null,"lastLoginAt":null,"createdAt":"2026-05-01T00:00:00Z")",
        u""_s);
    row("sight not reported, logged in", "", R"("lastSeenAt":"absent")", u""_s);
    row("sight not reported", "", R"("lastSeenAt":"absent","lastLoginAt":"2025-01-01T00:00:00Z")",
        u"owner-inactive?"_s);
    row("never rotated in a year", R"("createdAt":"2025-06-01T00:00:00Z","expiresAt":null,"lastRotatedAt":null)", "",
        u"no-expiry never-rotated"_s);
    row("never rotated in less", R"("createdAt":"2025-06-01T00:00:00.001Z","expiresAt":null,"lastRotatedAt":null)", "",
        u"no-expiry"_s);
    row("rotation not reported", R"("createdAt":"2025-01-01T00:00:00Z","expiresAt":null,"lastRotatedAt":"absent")", "",
        u"no-expiry never-rotated? contradiction?"_s);
    row("ends soon, in use", R"("expiresAt":"2026-07-01T00:00:00Z")", "", u"ends-soon-in-use"_s);
    row("ends later", R"("expiresAt":"2026-07-01T00:00:00.001Z")", "", u""_s);
    row("ends soon, used 30 days ago", R"("expiresAt":"2026-06-10T00:00:00Z","lastUsedAt":"2026-05-02T00:00:00Z")", "",
        u"ends-soon-in-use"_s);
    row("ends soon, used before", R"("expiresAt":"2026-06-10T00:00:00Z","lastUsedAt":"2026-05-01T00:00:00Z")", "",
        u""_s);
    row("used before it was created", R"("lastUsedAt":"2025-12-31T00:00:00Z")", "", u"unused contradiction"_s);
    row("created in the future",
        R"("createdAt":"2026-06-02T00:00:00Z","updatedAt":"2026-06-02T00:00:00Z","lastUsedAt":null,"lastRotatedAt":null)",
        "", u"contradiction"_s);
    row("used while it is read", R"("lastUsedAt":"2026-06-01T01:00:00Z")", "", u""_s);
    row("used in the future", R"("lastUsedAt":"2026-06-01T01:00:00.001Z")", "", u"contradiction"_s);
}

void TestReview::judges()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, owner);
    const Token token = tokenWith(fields, owner);
    QCOMPARE(token.id, u"t1"_s);
    QTEST(verdictsOn({token}), "verdicts");
    // Whatever holds is told with its facts.
    for (const ReviewRule &rule : reviewRules()) {
        if (!rule.judge || rule.judge(token, now) != Verdict::Yes)
            continue;
        const QString text = findingText(rule, token, {now, QTimeZone::utc(), QLocale::c()});
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
    }
}

void TestReview::reasons()
{
    const auto reason = [](const char *key, const Token &token) {
        const auto rules = reviewRules();
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [key](const ReviewRule &one) { return std::string_view(one.key) == key; });
        return findingText(*rule, token, {now, QTimeZone::utc(), QLocale::c()});
    };
    const Token unused = tokenWith(R"("lastUsedAt":"2026-02-01T00:00:00Z")");
    QCOMPARE(reason("unused", unused), u"Last used 1 Feb 2026, 120 day(s) before this review; the threshold is 90."_s);
    const Token writer = tokenWith(R"("expiresAt":null,"scopes":["license:read","user:write","role:write"])");
    QCOMPARE(reason("writes-accounts", writer), u"It can change accounts, roles or users: user:write, role:write."_s);
    const Token neverSeen = tokenWith({}, R"("lastSeenAt":null,"lastLoginAt":"2025-06-01T00:00:00Z")");
    QCOMPARE(reason("owner-inactive", neverSeen),
             u"The owner was never seen, and last logged in 1 Jun 2025, 365 day(s) before this review; "
             "the threshold is 90."_s);
    QCOMPARE(reason("same-name", tokenWith({})), u"Its owner has at least one other live token with the name “ci”."_s);
}

void TestReview::thresholdsAreSet_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("owner");
    QTest::addColumn<int>("days"); // at which it still is a finding
    QTest::addColumn<int>("next"); // at which it is none
    const QByteArray unused = R"("lastUsedAt":null,"lastRotatedAt":null)";
    QTest::newRow("neverUsedDays never-used") << unused << QByteArray() << 151 << 152;
    QTest::newRow("unusedDays unused") << QByteArray(R"("lastUsedAt":"2026-05-02T00:00:00Z")") << QByteArray() << 30
                                       << 31;
    QTest::newRow("longLivedDays long-lived") << QByteArray() << QByteArray() << 334 << 335;
    QTest::newRow("ownerInactiveDays owner-inactive") << QByteArray() << QByteArray() << 2 << 3;
    QTest::newRow("neverRotatedDays never-rotated")
        << QByteArray(R"("lastRotatedAt":null)") << QByteArray() << 151 << 152;
    QTest::newRow("inUseDays ends-soon-in-use")
        << QByteArray(R"("expiresAt":"2026-06-10T00:00:00Z")") << QByteArray() << 2 << 1;
}

/// Both sides of one that is not the default; the reason names it.
void TestReview::thresholdsAreSet()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, owner);
    QFETCH(const int, days);
    QFETCH(const int, next);
    const QList<QByteArray> names = QByteArray(QTest::currentDataTag()).split(' ');
    const auto info =
        std::ranges::find_if(thresholdInfos(), [&names](const ThresholdInfo &one) { return names[0] == one.key; });
    const auto rule =
        std::ranges::find_if(reviewRules(), [&names](const ReviewRule &one) { return names[1] == one.key; });
    QVERIFY(info != thresholdInfos().end() && rule != reviewRules().end());
    const Token token = tokenWith(fields, owner);
    Thresholds thresholds;
    for (const int wanted : {next, days}) {
        thresholds.*info->days = wanted;
        Inventory inventory(ReviewBasis(now, thresholds));
        inventory.add(token);
        inventory.finish();
        QCOMPARE((inventory.row(0).found & bitOf(*rule)) != 0, wanted == days);
    }
    if (names[0] == "inUseDays")
        return; // tells the moments alone
    const QString text = findingText(*rule, token, {now, QTimeZone::utc(), QLocale::c()}, thresholds);
    QVERIFY2(text.endsWith(u"the threshold is %1."_s.arg(days)), qPrintable(text));
}

void TestReview::scopes_data()
{
    QTest::addColumn<bool>("mints");
    QTest::addColumn<bool>("changesAccounts");
    QTest::newRow("personalAccessToken:write") << true << false;
    QTest::newRow("personal-access-tokens:write") << true << false;
    QTest::newRow("PersonalAccessToken.Write") << true << false;
    QTest::newRow("personalAccessToken:read") << false << false;
    QTest::newRow("account:write") << false << true;
    QTest::newRow("accounts/write") << false << true;
    QTest::newRow("role:write") << false << true;
    QTest::newRow("user:write") << false << true;
    QTest::newRow("user:read") << false << false;
    QTest::newRow("userGroup:write") << false << false;
    QTest::newRow("license:write") << false << false;
    QTest::newRow("") << false << false;
    QTest::newRow(":write") << false << false;
}

void TestReview::scopes()
{
    const QString scope = QString::fromLatin1(QTest::currentDataTag());
    QTEST(rules::isMintScope(scope), "mints");
    QTEST(rules::isAccountWriteScope(scope), "changesAccounts");
}

void TestReview::sameNames()
{
    const Token first = tokenWith({}, {}, "t1");
    const Token second = tokenWith({}, {}, "t2");
    const Inventory inventory =
        inventoryOf({second, first, tokenWith(R"("userId":"u2")", {}, "t3"), tokenWith(R"("name":"CI")", {}, "t4"),
                     tokenWith(R"("revoked":true)", {}, "t5"), tokenWith(R"("name":"")", {}, "t6"),
                     tokenWith(R"("name":"")", {}, "t7"), tokenWith(R"("name":null)", {}, "t8")});
    QCOMPARE(inventory.size(), 8);
    QStringList same;
    for (int row = 0; row < inventory.size(); ++row) {
        if ((inventory.row(row).found & bitOf(sameNameRule())) != 0)
            same += inventory.idAt(row);
    }
    QCOMPARE(same, QStringList({u"t2"_s, u"t1"_s}));
    for (const FindingCount &finding : countsOf(inventory)) {
        if (finding.rule == &sameNameRule())
            QCOMPARE(finding.notJudged, 1);
    }
    QCOMPARE(verdictsOn({first}), QStringList());
    QCOMPARE(verdictsOn({first, second}), QStringList(u"same-name"_s));
}

/// Scripts name them, and people read them.
void TestReview::everyRuleHasKeyAndTitle()
{
    QStringList keys;
    QStringList titles;
    for (const ReviewRule &rule : reviewRules()) {
        keys += QString::fromLatin1(rule.key);
        titles += ruleTitle(rule);
    }
    titles.removeAll(QString());
    QCOMPARE(titles.size(), keys.size());
    titles.removeDuplicates();
    QCOMPARE(titles.size(), keys.size());
    keys.sort();
    QCOMPARE(keys.join(u' '), u"can-mint contradiction ends-soon-in-use expired-not-revoked long-lived never-rotated "
                              "never-used no-expiry owner-gone owner-inactive owner-without-2fa same-name unused "
                              "used-after-expiry write-without-expiry writes-accounts"_s);
}

QTEST_APPLESS_MAIN(TestReview)
#include "tst_review.moc"
