#include "models/comparing/changetext.h"
#include "models/comparing/comparison.h"
#include "models/inventory/filtermatcher.h"
#include "tests/support/comparedtokens.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace comparedtokens;

/// What is made of changes: filters, findings that are new, and sentences.
class TestChanges : public QObject
{
    Q_OBJECT
private slots:
    void filters_data();
    void filters();
    void newFindingsOfLiveTokens();
    void texts_data();
    void texts();
};

void TestChanges::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows"); // later ones, and those that are gone
    const auto row = [](const QString &text, const QString &rows) { QTest::newRow(qPrintable(text)) << text << rows; };
    row(u""_s, u"0 1 2 3 | 1 2"_s);
    row(u"changed:any"_s, u"0 1 2 | 1 2"_s);
    row(u"changed:none"_s, u"3 |"_s);
    row(u"-changed:any"_s, u"3 |"_s);
    row(u"changed:new"_s, u"0 |"_s);
    row(u"changed:gone"_s, u"| 1 2"_s);
    row(u"changed:Renamed,gone"_s, u"1 | 1 2"_s);
    row(u"changed:any -changed:new,used"_s, u"1 | 1 2"_s);
    row(u"changed:any name:old"_s, u"| 2"_s);
    row(u"changed:\"used\""_s, u"2 |"_s);
}

void TestChanges::filters()
{
    QFETCH(const QString, text);
    const Inventory earlier =
        inventoryOf({tokenWith("", "", u"b"_s), tokenWith("", "", u"g1"_s), tokenWith(R"("name":"old")", "", u"g2"_s),
                     tokenWith("", "", u"c"_s), tokenWith("", "", u"d"_s)},
                    then);
    const Inventory later =
        inventoryOf({tokenWith("", "", u"a"_s), tokenWith(R"("name":"cd")", "", u"b"_s),
                     tokenWith(R"("lastUsedAt":"2026-05-20T00:00:00Z")", "", u"c"_s), tokenWith("", "", u"d"_s)},
                    now);
    const Comparison comparison = compared(earlier, later);
    const ParsedFilter parsed = ReviewFilter::parse(text, {true, false});
    QVERIFY(!parsed.error);
    QCOMPARE(parsed.filter.asksForChanges(), text.contains(u"changed"));
    QCOMPARE(parsed.filter.needsAllTokens(), text.contains(u"changed"));
    QStringList rows;
    for (const int row : FilterMatcher(parsed.filter, later, QTimeZone::utc(), {comparison.changes}).matchingRows())
        rows += QString::number(row);
    rows += u"|"_s;
    for (const int row : goneRows(parsed.filter, earlier, comparison, QTimeZone::utc()))
        rows += QString::number(row);
    QTEST(rows.join(u' '), "rows");
}

void TestChanges::newFindingsOfLiveTokens()
{
    const QByteArray high = R"("scopes":["user:write"])";
    const Inventory earlier = inventoryOf({tokenWith("", "", u"a"_s), tokenWith(high, "", u"b"_s),
                                           tokenWith(R"("scopes":7)", "", u"c"_s), tokenWith("", "", u"d"_s)},
                                          then);
    const Inventory later = inventoryOf(
        {tokenWith(high, "", u"a"_s), tokenWith(high, "", u"b"_s), tokenWith(high, "", u"c"_s),
         tokenWith(R"("expiresAt":null)", "", u"d"_s), tokenWith(high, "", u"e"_s), tokenWith("", "", u"f"_s),
         tokenWith(high + R"(,"revoked":true)", "", u"g"_s),
         tokenWith(R"("expiresAt":"2026-05-20T00:00:00Z","lastUsedAt":"2026-05-21T00:00:00Z")", "", u"h"_s)},
        now);
    const Comparison comparison = compared(earlier, later);
    const auto rowsOf = [&](Severity least) {
        QString rows;
        for (int row = 0; row < later.size(); ++row) {
            if (hasNewFinding(comparison, earlier, later, row, least))
                rows += later.idAt(row);
        }
        return rows;
    };
    QCOMPARE(rowsOf(Severity::High), u"ae"_s); // h has ended
    QCOMPARE(rowsOf(Severity::Medium), u"ade"_s);
}

void TestChanges::texts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("text");
    const auto row = [](const QByteArray &key, const QByteArray &before, const QByteArray &after, const QString &text) {
        QTest::addRow("%s %s", key.constData(), after.constData()) << before << after << key << text;
    };
    row("revoked", "", R"("revoked":true)", u"It was revoked."_s);
    row("scopes-widened", "", R"("scopes":["license:write","b"])", u"Scopes were added: license:write, b."_s);
    row("scopes-narrowed", "", R"("scopes":[])", u"Scopes were taken away: license:read."_s);
    row("end-moved", "", R"("expiresAt":null)", u"Its end was moved from 3 Mar 2027 to never."_s);
    row("end-moved", "", R"("expiresAt":"9999-12-31T23:59:59Z")",
        u"Its end was moved from 3 Mar 2027 to a date that stands for never."_s);
    row("end-moved", "", R"("expiresAt":"2027-03-03T10:00:00Z")",
        u"Its end was moved from 3 Mar 2027, 00:00:00 UTC · 2027-03-03T00:00:00.000Z to 3 Mar 2027, 10:00:00 UTC · "
        "2027-03-03T10:00:00.000Z."_s);
    row("rotated", R"("lastRotatedAt":null)", R"("lastRotatedAt":"2026-05-20T00:00:00Z")",
        u"It was rotated 20 May 2026; never before."_s);
    row("used", "", R"("lastUsedAt":"2026-05-20T00:00:00Z")",
        u"It was used 20 May 2026; the last time before was 15 Apr 2026."_s);
    row("renamed", R"("name":"Build Server")", R"("name":"x")",
        u"It was renamed; its name was “build server”, in small letters."_s);
    row("renamed", "", R"("name":"CI")", u"It was renamed: small letters and capitals in its name are others."_s);
    row("owner-changed", "", R"("user":{"id":"u2","name":"Rob"})", u"Its owner was Ken, and is Rob now."_s);
    row("owner-changed", "", R"("user":{"id":"u2","name":"Ken"})", u"Its owner was Ken u1, and is Ken u2 now."_s);
    row("role", "", R"("user":{"role":null})", u"The owner's role was user, and is none now."_s);
    row("two-factor", "", R"("user":{"twoFactorEnabled":false})",
        u"The owner's two-factor authentication is off now."_s);
    row("sso", "", R"("user":{"googleSsoEnabled":true})", u"The owner's single sign-on is on now."_s);
    row("organization", "", R"("user":{"organization":{"id":"o2","name":"Two"}})",
        u"The owner's organization was One, and is Two now."_s);
    row("organization", "", R"("user":{"organization":{"id":"o2","name":"One"}})",
        u"The owner's organization was o1, and is o2 now."_s);
    row("finding-new", "", R"("scopes":["user:write"],"expiresAt":null)",
        u"Found now, and not before: Can change accounts, roles or users; Can write and never expires; Never "
        "expires."_s);
    row("finding-gone", R"("expiresAt":null)", "", u"Found before, and not now: Never expires."_s);
}

void TestChanges::texts()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArray, key);
    const Inventory earlier = inventoryOf({tokenWith(before)}, then);
    const Inventory later = inventoryOf({tokenWith(after)}, now);
    const Comparison comparison = compared(earlier, later);
    const auto rule = std::find_if(changeRules().begin(), changeRules().end(),
                                   [&key](const ChangeRule &one) { return one.key == key; });
    QVERIFY((comparison.changes[0] & bitOf(*rule)) != 0);
    QTEST(changeText(*rule, comparison, earlier, later, 0, {now, QTimeZone::utc(), QLocale(u"en"_s)}), "text");
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
