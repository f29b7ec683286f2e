#include "models/inventory/reviewfilter.h"
#include "tests/support/hostiletexts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// `-owner=ken|"Ken Thompson"`: what a filter was understood as, apart from how it was typed.
QString understood(const ReviewFilter &filter)
{
    QStringList terms;
    for (const FilterTerm &term : filter.terms()) {
        QStringList values;
        for (const FilterValue &value : term.values())
            values += value.isQuoted ? u"\"%1\""_s.arg(value.text) : value.text;
        const QString field = term.field() == FilterField::Words ? QString() : infoOf(term.field()).name + u'=';
        terms += (term.isNegated() ? u"-"_s : QString()) + field + values.join(u'|');
    }
    return terms.join(u" & "_s);
}

} // namespace

/// How the text of a filter is read.
class TestReviewFilter : public QObject
{
    Q_OBJECT
private slots:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void keepsTextsOfValues_data();
    void keepsTextsOfValues();
    void termsOfCells_data();
    void termsOfCells();
    void changesByTerm();
    void tellsWhatItDependsOn_data();
    void tellsWhatItDependsOn();
};

void TestReviewFilter::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const QString &text, const QString &meaning) {
        QTest::newRow(qPrintable(text.isEmpty() ? u"nothing"_s : text)) << text << meaning;
    };
    row(u""_s, u""_s);
    row(u" \t\n"_s, u""_s);
    row(u"license server"_s, u"license & server"_s);
    row(u"\"license server\""_s, u"\"license server\""_s);
    row(u"-\"license server\""_s, u"-\"license server\""_s);
    row(u"\"state:live\""_s, u"\"state:live\""_s);
    row(u"\"\"\"a\"\"\""_s, u"\"\"a\"\""_s);
    row(u"--foo"_s, u"--foo"_s);
    row(u"a,b"_s, u"a,b"_s);
    row(u"(a)"_s, u"(a)"_s);
    row(u"a\u00A0b\u2028c"_s, u"a & b & c"_s);
    row(u"state:active,expiring"_s, u"state=active|expiring"_s);
    row(u"STATE:Live"_s, u"state=Live"_s);
    row(u"-state:\"revoked\""_s, u"-state=\"revoked\""_s);
    row(u"scope:license:write"_s, u"scope=license:write"_s);
    row(u"scope:license:*,user:read"_s, u"scope=license:*|user:read"_s);
    row(u"scope:\"a b\",c"_s, u"scope=\"a b\"|c"_s);
    row(u"can:read,write,mint"_s, u"can=read|write|mint"_s);
    row(u"used:never,>90d"_s, u"used=never|>90d"_s);
    row(u"unused:>=90D"_s, u"unused=>=90D"_s);
    row(u"unused:<4h,unknown"_s, u"unused=<4h|unknown"_s);
    row(u"created:2026-01..2026-03"_s, u"created=2026-01..2026-03"_s);
    row(u"created:2026,..2020,2027-01-31.."_s, u"created=2026|..2020|2027-01-31.."_s);
    row(u"updated:2026-03-15T10:00:00Z..2026-03-15T12:00:00.5+02:00"_s,
        u"updated=2026-03-15T10:00:00Z..2026-03-15T12:00:00.5+02:00"_s);
    row(u"rotated:never"_s, u"rotated=never"_s);
    row(u"expires:past,never,unknown,<=2w,>1y,<6m"_s, u"expires=past|never|unknown|<=2w|>1y|<6m"_s);
    row(u"created:2024-02-29"_s, u"created=2024-02-29"_s);
    row(u"owner:ken,\"Ken \"\"T\"\" Thompson\""_s, u"owner=ken|\"Ken \"T\" Thompson\""_s);
    row(u"owner:none org:unknown"_s, u"owner=none & org=unknown"_s);
    row(u"name:12:30 id:a-b"_s, u"name=12:30 & id=a-b"_s);
    row(u"2fa:no -sso:yes"_s, u"2fa=no & -sso=yes"_s);
    row(u"finding:never-used,high finding:none"_s, u"finding=never-used|high & finding=none"_s);
    row(u"tag:-x company:(y) role:\"none\""_s, u"tag=-x & company=(y) & role=\"none\""_s);
}

void TestReviewFilter::understands()
{
    QFETCH(const QString, text);
    const ParsedFilter parsed = ReviewFilter::parse(text);
    QVERIFY2(!parsed.error, qPrintable(parsed.error.value_or(FilterError()).problem));
    QTEST(understood(parsed.filter), "meaning");
    QCOMPARE(parsed.filter.isEmpty(), parsed.filter.terms().isEmpty());
    QVERIFY(ReviewFilter::parse(parsed.filter.text()).filter == parsed.filter);
}

void TestReviewFilter::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("term"); // that is marked
    QTest::addColumn<QString>("word"); // of the problem
    const auto row = [](const QString &text, const QString &term, const QString &word) {
        QTest::newRow(qPrintable(text)) << text << term << word;
    };
    row(u"a foo:bar b"_s, u"foo:bar"_s, u"The fields are: state, scope,"_s);
    row(u"http://example.com/"_s, u"http://example.com/"_s, u"quotation marks"_s);
    row(u"owners:ken"_s, u"owners:ken"_s, u"owner"_s);
    row(u"x  -tags:\"a b\" y"_s, u"-tags:\"a b\""_s, u"The nearest are: tag"_s);
    row(u"statee:live"_s, u"statee:live"_s, u"The nearest are: state."_s);
    row(u":x"_s, u":x"_s, u"There is no field \"\"."_s);
    row(u"Changed:any"_s, u"Changed:any"_s, u"changed: needs an earlier review to compare with (--against FILE)."_s);
    row(u"Decision:keep"_s, u"Decision:keep"_s, u"not available here"_s);
    row(u"a state: b"_s, u"state:"_s, u"empty"_s);
    row(u"name:\"\""_s, u"name:\"\""_s, u"name:none"_s);
    row(u"owner:ken,"_s, u"owner:ken,"_s, u"empty"_s);
    row(u"owner:,ken"_s, u"owner:,ken"_s, u"empty"_s);
    row(u"id:"_s, u"id:"_s, u"empty"_s);
    row(u"a - b"_s, u"-"_s, u"minus"_s);
    row(u"a -"_s, u"-"_s, u"minus"_s);
    row(u"\"\""_s, u"\"\""_s, u"nothing between"_s);
    row(u"b \"license server"_s, u"\"license server"_s, u"not closed"_s);
    row(u"owner:\"ken"_s, u"owner:\"ken"_s, u"not closed"_s);
    row(u"c\"d e\" f"_s, u"c\"d e\""_s, u"inside a word"_s);
    row(u"name:c\"d\""_s, u"name:c\"d\""_s, u"inside a word"_s);
    row(u"\"c\"d f"_s, u"\"c\"d"_s, u"closing quotation mark"_s);
    row(u"\"c\",\"d\""_s, u"\"c\",\"d\""_s, u"closing quotation mark"_s);
    row(u"name:\"c\"d"_s, u"name:\"c\"d"_s, u"closing quotation mark"_s);
    row(u"state:live,dead"_s, u"state:live,dead"_s, u"\"dead\""_s);
    row(u"can:fly"_s, u"can:fly"_s, u"read, write, mint"_s);
    row(u"2fa:maybe"_s, u"2fa:maybe"_s, u"yes, no, unknown"_s);
    row(u"finding:never"_s, u"finding:never"_s, u"never-used"_s);
    for (const char *value : {"yesterday",
                              "2026-13",
                              "2026-02-30",
                              "26",
                              "20260",
                              "0000",
                              "2026-1",
                              "..",
                              "2026..x",
                              "x..2026",
                              ">90",
                              "90d",
                              ">d",
                              ">-1d",
                              ">1234567d",
                              "> 90d",
                              "=90d",
                              "2026-03-15T10:00",
                              "2026-03-15T10:00:00",
                              "2026-03-15T25:00:00Z",
                              "2026...2027",
                              "never..",
                              "past",
                              "never",
                              "'2026'"})
        row(u"created:"_s + QString::fromLatin1(value), {}, u"created:"_s);
    row(u"used:past"_s, u"used:past"_s, u"2026-01..2026-03"_s);
    row(u"created:\"2026-03\n\""_s, u"created:\"2026-03\n\""_s, u"created:"_s);
    row(u"created:2026-03..2026-01"_s, u"created:2026-03..2026-01"_s, u"before its start"_s);
    row(u"created:2026-03-02T00:00:00Z..2026-03-01T00:00:00Z"_s,
        u"created:2026-03-02T00:00:00Z..2026-03-01T00:00:00Z"_s, u"before its start"_s);
    row(u"unused:never"_s, u"unused:never"_s, u"an age such as >90d"_s);
    row(u"unused:2026"_s, u"unused:2026"_s, u"an age such as >90d"_s);
}

void TestReviewFilter::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, term);
    QFETCH(const QString, word);
    const ParsedFilter parsed = ReviewFilter::parse(text);
    QVERIFY(parsed.error.has_value());
    QVERIFY(parsed.filter.isEmpty());
    const FilterError error = parsed.error.value_or(FilterError());
    if (!term.isEmpty())
        QCOMPARE(text.mid(error.at, error.length), term);
    QVERIFY2(error.problem.contains(word), qPrintable(error.problem));
    QVERIFY2(!error.problem.contains(u"%1"_s), qPrintable(error.problem));
}

void TestReviewFilter::keepsTextsOfValues_data()
{
    QTest::addColumn<QString>("value");
    for (const auto &[name, text] : hostileTexts(u"/x.png"_s, u"http://127.0.0.1:1/"_s))
        QTest::newRow(name) << text;
    for (const char *text : {"\"",  "\"\"", "\"\"\"",  "a\"",   "\"a",       "a,b",        ",",          "-",    "-a",
                             "--",  "none", "unknown", "*",     "license:*", "state:live", ":",          "a:b",  " ",
                             " a ", "a\nb", "\t",      "never", "2026",      ">90d",       "a\" -b:\"c", "\",\""})
        QTest::newRow(qPrintable(u"text %1"_s.arg(QString::fromLatin1(text)))) << QString::fromLatin1(text);
    QTest::newRow("zero") << QString(u"a\0b"_s);
    QTest::newRow("half a pair") << QString(QChar(0xD800));
}

/// What a cell holds comes back as one value of the right field, whatever it is.
void TestReviewFilter::keepsTextsOfValues()
{
    QFETCH(const QString, value);
    for (const bool isNegated : {false, true}) {
        for (const char *name : {"", "owner", "org", "reseller", "role", "tag", "company", "name", "id", "scope"}) {
            const QString field = QString::fromLatin1(name);
            const QString text = filterTerm(field, value, isNegated);
            const ReviewFilter filter = ReviewFilter::parse(u"state:live %1 used:never"_s.arg(text)).filter;
            QVERIFY2(filter.terms().size() == 3, qPrintable(text));
            const FilterTerm &term = filter.terms()[1];
            QCOMPARE(term.text(), text);
            QCOMPARE(term.isNegated(), isNegated);
            QCOMPARE(term.field() == FilterField::Words ? QString() : infoOf(term.field()).name, field);
            QCOMPARE(term.values().size(), 1);
            QCOMPARE(term.values().constFirst().text, value);
            QVERIFY(term.values().constFirst().isQuoted || field.isEmpty() || field == u"scope");
        }
    }
}

void TestReviewFilter::termsOfCells_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << filterTerm({}, u"ken"_s) << u"ken"_s;
    QTest::newRow("phrase") << filterTerm({}, u"ken t"_s, true) << u"-\"ken t\""_s;
    QTest::newRow("address") << filterTerm({}, u"http://a"_s) << u"\"http://a\""_s;
    QTest::newRow("owner") << filterTerm(u"owner"_s, u"ken"_s) << u"owner:\"ken\""_s;
    QTest::newRow("scope") << filterTerm(u"scope"_s, u"license:write"_s) << u"scope:license:write"_s;
    QTest::newRow("scope that looks like a beginning")
        << filterTerm(u"scope"_s, u"license:*"_s) << u"scope:\"license:*\""_s;
    QTest::newRow("state") << filterTerm(u"state"_s, u"expired"_s, true) << u"-state:expired"_s;
    QTest::newRow("day") << filterTerm(u"created"_s, u"2026-03-15"_s) << u"created:2026-03-15"_s;
    QTest::newRow("finding") << filterTerm(u"finding"_s, u"never-used"_s) << u"finding:never-used"_s;
    QTest::newRow("nobody") << filterWordTerm(u"owner"_s, u"none"_s, true) << u"-owner:none"_s;
}

void TestReviewFilter::termsOfCells()
{
    QFETCH(const QString, term);
    QTEST(term, "text");
    QVERIFY(!ReviewFilter::parse(term).error);
}

void TestReviewFilter::changesByTerm()
{
    const ReviewFilter filter = ReviewFilter::parse(u"  state:live   \"a b\" "_s).filter;
    QCOMPARE(filter.text(), u"state:live \"a b\""_s);
    QCOMPARE(filter.without(0).text(), u"\"a b\""_s);
    QCOMPARE(filter.without(0).without(0), ReviewFilter());
    const FilterTerm term = ReviewFilter::parse(u"-used:never"_s).filter.terms().constFirst();
    QCOMPARE(filter.with(term).text(), u"state:live \"a b\" -used:never"_s);
    QCOMPARE(filter.with(term).with(term), filter.with(term));
    QVERIFY(filter.with(term) != filter);
    QCOMPARE(filter.with(term).without(2), filter);
}

void TestReviewFilter::tellsWhatItDependsOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("namesDays");
    QTest::addColumn<bool>("needsAllTokens");
    const auto row = [](const QString &text, bool namesDays, bool needsAllTokens) {
        QTest::newRow(qPrintable(text)) << text << namesDays << needsAllTokens;
    };
    row(u"2026 used:>90d used:never"_s, false, false);
    row(u"created:2026-03-15T10:00:00Z.."_s, false, false);
    row(u"created:..2026"_s, true, false);
    row(u"a -used:>3d,2026-03"_s, true, false);
    row(u"finding:unused,high,medium"_s, false, false);
    row(u"decision:revoke,outdated"_s, false, false);
    for (const char *value : {"same-name", "low", "any", "none", "unused,Same-Name"})
        row(u"-finding:"_s + QString::fromLatin1(value), false, true);
}

void TestReviewFilter::tellsWhatItDependsOn()
{
    QFETCH(const QString, text);
    const ParsedFilter parsed = ReviewFilter::parse(text, {false, true});
    QVERIFY(!parsed.error);
    QTEST(parsed.filter.namesDays(), "namesDays");
    QTEST(parsed.filter.needsAllTokens(), "needsAllTokens");
}

QTEST_GUILESS_MAIN(TestReviewFilter)
#include "tst_reviewfilter.moc"
