#include "models/record/tokenjson.h"
#include "models/reporting/htmlpaper.h"
#include "models/reporting/overviewlabels.h"
#include "models/reporting/recordhash.h"
#include "models/reporting/reviewreport.h"
#include "models/text/displaytext.h"
#include "models/text/findingtext.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/parsedpage.h"
#include "tests/support/randomtokens.h"
#include "tests/support/testtokens.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

/// A review of tokens that are all in memory.
struct Review
{
    explicit Review(QList<Token> list)
        : tokens(std::move(list))
        , inventory(randomtokens::now())
    {
        for (const Token &token : tokens)
            inventory.add(token);
        inventory.finish();
        rows.resize(size_t(inventory.size()));
        std::iota(rows.begin(), rows.end(), 0);
        report.host = u"api.example.com"_s;
        report.writtenBy = u"ada"_s;
        report.isComplete = true;
        report.sha256 = QByteArray(64, 'a');
    }

    ReportSource source() const
    {
        return {&inventory,
                rows,
                [this](int row) { return tokens.at(row); },
                before,
                reportTime(inventory, QTimeZone("Europe/Berlin"), QLocale(QLocale::English, QLocale::UnitedStates)),
                decisions};
    }
    QByteArray html(const ReportOptions &options = {}) const
    {
        QByteArray bytes;
        HtmlPaper paper(u"en"_s, [&bytes](QByteArrayView part) { bytes += part; });
        writeReport(report, source(), options, &paper);
        return bytes;
    }

    QList<Token> tokens;
    Inventory inventory;
    std::vector<int> rows;
    ReviewReport report;
    std::optional<ReportedBefore> before;
    SharedDecisions decisions;
};

ParsedPage parsed(const QByteArray &html)
{
    ParsedPage page = ParsedPage::of(html);
    if (!page.problem.isEmpty())
        qWarning("%s", qPrintable(page.problem));
    return page;
}

/// What is told, without the style sheet and the policy.
QByteArray bodyOf(const QByteArray &html)
{
    return html.sliced(html.indexOf("<body>"));
}

/// The part under a heading, up to the next one.
QByteArray partOf(const QByteArray &html, const QByteArray &key)
{
    const qsizetype begin = html.indexOf(QByteArray(" id=\"" + key + '"'));
    if (begin < 0)
        return {};
    qsizetype end = html.indexOf("<h", begin);
    return html.sliced(begin, (end < 0 ? html.size() : end) - begin);
}

/// As a cell holds it, to its end.
QByteArray cellOf(const QString &text)
{
    return "<bdi>" + text.toUtf8() + "</bdi>";
}

/// All its texts are the same.
QJsonObject recordOf(int number, const QString &text)
{
    using namespace testtokens;
    QJsonObject record = fullRecord(number);
    for (const char *path : {"name", "user.name", "user.email", "user.organization.name", "user.company", "user.role"})
        record = withValue(record, QString::fromLatin1(path), text);
    record = withValue(record, u"id"_s, QString(text + QString::number(number)));
    record = withValue(record, u"revoked"_s, false);
    record = withValue(record, u"expiresAt"_s, QJsonValue::Null);
    record = withValue(record, u"user.id"_s, text);
    return withValue(record, u"scopes"_s, QJsonArray{QString(text + u":write"), u"personalAccessToken:write"_s});
}

Review hostileReview(const QString &text)
{
    Review review({randomtokens::decode(recordOf(1, text)), randomtokens::decode(recordOf(2, text))});
    review.report.host = text;
    review.report.writtenBy = text;
    review.report.query.search = text;
    review.report.where = text;
    review.report.isComplete = false;
    review.report.incompleteBecause = text;
    review.report.remarks = QStringList{text};
    return review;
}

QString randomText(QRandomGenerator *random)
{
    static const QStringList pieces{u"<"_s,      u">"_s,      u"&"_s,        u"\""_s,   u"'"_s,      u"</td>"_s,
                                    u"<!--"_s,   u"-->"_s,    u"]]>"_s,      u"&lt;"_s, u"&#x3c;"_s, u"<script>"_s,
                                    u"\u202E"_s, u"\u200B"_s, u"\uFEFF"_s,   u"\n"_s,   u"\t"_s,     QString(QChar(0)),
                                    u" "_s,      u"a"_s,      u"</style>"_s, u"😀"_s,   u"\u2028"_s, u"javascript:"_s};
    QString text;
    for (int i = random->bounded(1, 40); i > 0; --i)
        text += random->bounded(6) == 0 ? QString(QChar(char16_t(random->bounded(0x10000))))
                                        : pieces.at(random->bounded(int(pieces.size())));
    return text;
}

} // namespace

/// A report as a web page.
class TestHtmlReport : public QObject
{
    Q_OBJECT
private slots:
    void sections_data();
    void sections();
    void countsAgree_data();
    void countsAgree();
    void namesReasons();
    void tellsWhatItIs();
    void standsForItself();
    void escapes_data();
    void escapes();
    void escapesAnything();
    void leavesOutEmails();
    void tellsChanges();
    void tellsDecisions();
    void staysWholeWithoutRecords();
    void isTheSameTwice();
    void listsAll();
    void labelsBars();
};

void TestHtmlReport::sections_data()
{
    QTest::addColumn<bool ReportOptions::*>("option");
    QTest::addColumn<QString>("heading");
    QTest::newRow("all") << static_cast<bool ReportOptions::*>(nullptr) << QString();
    QTest::newRow("summary") << &ReportOptions::summary << u"Summary"_s;
    QTest::newRow("overview") << &ReportOptions::overview << u"Overview"_s;
    QTest::newRow("findings") << &ReportOptions::findings << u"Findings"_s;
    QTest::newRow("not judged") << &ReportOptions::notJudged << u"What could not be judged"_s;
    QTest::newRow("verification") << &ReportOptions::verification << u"How to verify this report"_s;
}

void TestHtmlReport::sections()
{
    QFETCH(bool ReportOptions::*, option);
    QFETCH(const QString, heading);
    QStringList expected{u"Summary"_s, u"Overview"_s, u"Findings"_s, u"What could not be judged"_s,
                         u"How to verify this report"_s};
    ReportOptions options;
    if (option)
        options.*option = false;
    expected.removeAll(heading);
    const QByteArray html = Review(randomtokens::make(300, 5)).html(options);
    const ParsedPage page = parsed(html);
    QCOMPARE(page.problem, QString());
    QCOMPARE(page.textsOf(u"h2"_s), expected);
    QCOMPARE(page.textsOf(u"h1"_s), QStringList{u"Token review of api.example.com"_s});
    QCOMPARE(page.counts[u"table"_s], page.counts[u"caption"_s]);
    // A link leads somewhere.
    static const QRegularExpression link(u"href=\"#([^\"]*)\""_s);
    for (const QRegularExpressionMatch &match : link.globalMatch(QString::fromUtf8(html)))
        QVERIFY2(html.contains(QByteArray(" id=\"" + match.captured(1).toUtf8() + '"')), qPrintable(match.captured()));
}

void TestHtmlReport::countsAgree_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("none") << 0 << quint32(1);
    QTest::newRow("one") << 1 << quint32(1);
    for (const quint32 seed : {2, 3, 2026})
        QTest::addRow("seed %u", seed) << 400 << seed;
}

/// Numbers of the summary, and how many tokens each section names.
void TestHtmlReport::countsAgree()
{
    QFETCH(const int, tokens);
    QFETCH(const quint32, seed);
    const Review review(randomtokens::make(tokens, seed));
    const QByteArray html = review.html();
    QCOMPARE(parsed(html).problem, QString());
    for (const FindingCount &finding : findingCounts(review.inventory, review.rows)) {
        const QByteArray title = ruleTitle(*finding.rule).toHtmlEscaped().toUtf8();
        const QByteArray key = QByteArray("finding-") + finding.rule->key;
        QByteArray name = "<bdi>" + title + "</bdi>";
        if (finding.tokens > 0)
            name = "<a href=\"#" + key + "\">" + name + "</a>";
        const auto cell = [](qint64 number) -> QByteArray {
            return "<td class=\"number\"><bdi>" + QByteArray::number(number) + "</bdi></td>";
        };
        const QByteArray row = "<tr><th scope=\"row\">" + name + "</th><td><bdi>" +
                               severityText(finding.rule->severity).toUtf8() + "</bdi></td>" + cell(finding.tokens) +
                               cell(finding.notJudged) + "</tr>";
        QVERIFY2(html.contains(row), row.constData());
        const QByteArray part = partOf(html, key);
        QCOMPARE(part.isEmpty(), finding.tokens == 0);
        QCOMPARE(part.count("<th scope=\"row\">"), finding.tokens);
        for (const int at : review.rows)
            QCOMPARE(part.contains(cellOf(review.inventory.idAt(at))),
                     (review.inventory.row(at).found & bitOf(*finding.rule)) != 0);
    }
}

/// In the words of the window.
void TestHtmlReport::namesReasons()
{
    const Review review(randomtokens::make(200, 11));
    const QByteArray html = review.html();
    int compared = 0;
    for (const FindingCount &finding : findingCounts(review.inventory, review.rows)) {
        const QByteArray part = partOf(html, QByteArray("finding-") + finding.rule->key);
        for (const int row : review.rows) {
            if ((review.inventory.row(row).found & bitOf(*finding.rule)) == 0)
                continue;
            const QString why = findingText(*finding.rule, review.tokens.at(row), review.source().time);
            QVERIFY(!why.isEmpty());
            QVERIFY2(part.contains(QString(u"<td><bdi>" + why.toHtmlEscaped() + u"</bdi></td>").toUtf8()),
                     qPrintable(why));
            ++compared;
        }
    }
    QVERIFY(compared > 100);
}

void TestHtmlReport::tellsWhatItIs()
{
    Review review(randomtokens::make(3, 1));
    review.report.query.search = u"deploy"_s;
    review.report.query.created.from.day = QDate(2026, 3, 1);
    for (int i = 0; i < 12; ++i)
        review.report.query.ids.append(u"id-%1"_s.arg(i));
    review.report.where = u"state:live"_s;
    const QStringList complete = parsed(review.html()).textsOf(u"dd"_s);
    QVERIFY(complete.contains(u"ada"_s));
    QVERIFY(complete.contains(u"state:live"_s));
    QVERIFY(complete.contains(u"pat-console " PAT_VERSION ""_s));
    QVERIFY(complete.contains(QString(64, u'a')));
    QVERIFY(complete.contains(u"Europe/Berlin (UTC+1)"_s) || complete.contains(u"Europe/Berlin (UTC+2)"_s));
    QVERIFY(complete.contains(u"Yes: the answers of the server prove that no token is missing."_s));
    const QString asked = complete.filter(u"deploy"_s).value(0);
    QVERIFY2(asked.contains(u"Created from 2026-03-01 on"_s), qPrintable(asked));
    QVERIFY2(asked.contains(u"id-9, and 2 more"_s) && !asked.contains(u"id-10"_s), qPrintable(asked));
    review.report.isComplete = false;
    review.report.incompleteBecause = u"the server moved"_s;
    review.report.remarks = QStringList{u"A remark."_s};
    review.report.sha256.clear();
    const ParsedPage page = parsed(review.html());
    QVERIFY(page.textsOf(u"dd"_s).contains(u"No: tokens may be missing: the server moved."_s));
    QVERIFY(page.textsOf(u"p"_s).contains(u"A remark."_s));
    QVERIFY(!page.textsOf(u"dd"_s).contains(QString()));
}

/// No script, nothing from elsewhere, and a policy that knows the style sheet.
void TestHtmlReport::standsForItself()
{
    const QByteArray html = Review(randomtokens::make(300, 4)).html();
    for (const char *word : {"http:", "https:", "//", "<script", "src=", "url(", "@import", "style=", "<link", "<img"})
        QVERIFY2(!html.contains(word), word);
    static const QRegularExpression style(u"<style>(.*)</style>"_s, QRegularExpression::DotMatchesEverythingOption);
    const QByteArray sheet = style.match(QString::fromUtf8(html)).captured(1).toUtf8();
    QVERIFY(!sheet.isEmpty());
    const QByteArray hash = QCryptographicHash::hash(sheet, QCryptographicHash::Sha256).toBase64();
    const QByteArray policy =
        "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-" + hash + "';";
    QVERIFY(html.contains(policy));
    QVERIFY(html.contains("<html lang=\"en\" dir=\"ltr\">"));
    // Each column has the width that the sheet knows.
    static const QRegularExpression column(u"<col class=\"([^\"]*)\">"_s);
    for (const QRegularExpressionMatch &match : column.globalMatch(QString::fromUtf8(html)))
        QVERIFY2(sheet.contains(QByteArray('.' + match.captured(1).toUtf8() + " { width:")),
                 qPrintable(match.captured()));
}

void TestHtmlReport::escapes_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &[name, text] : hostileTexts(u"/tmp/picture.png"_s, u"page.example"_s))
        QTest::newRow(name) << text;
}

void TestHtmlReport::escapes()
{
    QFETCH(const QString, text);
    const QByteArray html = hostileReview(text).html();
    const ParsedPage page = parsed(html);
    QCOMPARE(page.problem, QString());
    QCOMPARE(page.counts[u"h1"_s], 1);
    QCOMPARE(page.counts[u"p"_s], parsed(hostileReview(u"x"_s).html()).counts[u"p"_s]);
    QCOMPARE(page.counts[u"a"_s], parsed(hostileReview(u"x"_s).html()).counts[u"a"_s]);
    const QString shown = displayText(text);
    QVERIFY(page.textsOf(u"dd"_s).contains(shown));
    QVERIFY(page.textsOf(u"th"_s).filter(shown).size() > 2);
}

void TestHtmlReport::escapesAnything()
{
    QRandomGenerator random(20261130);
    for (int i = 0; i < 150; ++i) {
        const QString text = randomText(&random);
        const ParsedPage page = ParsedPage::of(hostileReview(text).html());
        QVERIFY2(page.problem.isEmpty(), qPrintable(page.problem + u" of "_s + text.toHtmlEscaped()));
    }
}

/// Wherever they stand.
void TestHtmlReport::leavesOutEmails()
{
    QJsonObject nameless = recordOf(1, u"of ada@example.com (ada＠example.com)"_s);
    nameless = testtokens::without(nameless, u"user.name"_s);
    nameless = testtokens::without(nameless, u"user.firstName"_s);
    nameless = testtokens::without(nameless, u"user.lastName"_s);
    nameless = testtokens::withValue(nameless, u"user.email"_s, u"eve@mail.example"_s);
    nameless = testtokens::withValue(nameless, u"user.id"_s, u"user-7"_s);
    Review review({randomtokens::decode(nameless), randomtokens::decode(testtokens::fullRecord(2))});
    review.report.query.search = u"bob@example.com"_s;
    review.report.where = u"owner:\"joe@example.com\""_s;
    review.report.writtenBy = u"admin@example.com"_s;
    review.report.remarks = QStringList{u"Ask root@example.com."_s};
    QVERIFY(bodyOf(review.html()).count('@') > 10);
    ReportOptions options;
    options.emails = false;
    const QByteArray html = review.html(options);
    QCOMPARE(parsed(html).problem, QString());
    const QByteArray body = bodyOf(html);
    for (const char *text : {"@", "＠", "example.com)", "mail.example"})
        QVERIFY2(!body.contains(text), text);
    QVERIFY(body.contains("Left out of this report"));
    QVERIFY(partOf(html, "finding-no-expiry").contains("user-7"));
    QVERIFY(!partOf(html, "finding-no-expiry").contains("\"note\"><bdi></bdi>"));
}

void TestHtmlReport::tellsChanges()
{
    using namespace testtokens;
    const QJsonObject first = withValue(fullRecord(1), u"revoked"_s, false);
    const QJsonObject gone = withValue(fullRecord(2), u"name"_s, u"Old <b>one</b>"_s);
    const Review earlier({randomtokens::decode(first), randomtokens::decode(gone)});
    const QJsonObject renamed = withValue(withValue(first, u"name"_s, u"new name"_s), u"revoked"_s, true);
    Review review({randomtokens::decode(renamed), randomtokens::decode(fullRecord(3))});
    const Comparison comparison = compared(earlier.inventory, review.inventory);
    review.before = ReportedBefore{&earlier.inventory, &comparison, comparison.gone, u"a<b>.jsonl"_s};
    const QByteArray html = review.html();
    const ParsedPage page = parsed(html);
    QCOMPARE(page.problem, QString());
    QVERIFY(page.textsOf(u"h2"_s).contains(u"What has changed"_s));
    QVERIFY(page.textsOf(u"dd"_s).contains(u"a<b>.jsonl"_s));
    QVERIFY(partOf(html, "change-new").contains(idOf(3).toUtf8()));
    QVERIFY(partOf(html, "change-gone").contains(idOf(2).toUtf8()));
    QVERIFY(partOf(html, "change-gone").contains("old &lt;b&gt;one&lt;/b&gt;"));
    QVERIFY(partOf(html, "change-revoked").contains("It was revoked."));
    QVERIFY(partOf(html, "change-renamed").contains("new name"));
    QVERIFY(partOf(html, "change-rotated").isEmpty());
    for (const ChangeCount &change : changeCounts(comparison, review.rows, qint64(comparison.gone.size())))
        QCOMPARE(partOf(html, QByteArray("change-") + change.rule->key).count("<th scope=\"row\">"), change.tokens);
    ReportOptions options;
    options.changes = false;
    QVERIFY(!parsed(review.html(options)).textsOf(u"h2"_s).contains(u"What has changed"_s));
}

/// A token whose record cannot be read back is listed by its id.
void TestHtmlReport::tellsDecisions()
{
    Review review(randomtokens::make(60, 5));
    QVERIFY(!review.html().contains("decision-"));
    DecisionSet set;
    const TokenVerdict verdicts[] = {TokenVerdict::Keep, TokenVerdict::Revoke, TokenVerdict::Revoke};
    for (int row = 0; row < 3; ++row) {
        Decision decision{review.inventory.idAt(row),
                          verdicts[row],
                          u"<note %1 to ada@x.example>"_s.arg(row),
                          u"<bert>"_s,
                          randomtokens::now(),
                          decidedOn(review.inventory, row)};
        if (row == 2)
            decision.basis.scopes = QStringList{u"other:read"_s};
        set.put(decision.token.toUtf8(), std::make_shared<const StoredDecision>(StoredDecision{decision, 1}));
    }
    review.decisions = std::make_shared<const DecisionSet>(set);
    const QByteArray html = review.html();
    QVERIFY(parsed(html).problem.isEmpty());
    const QByteArray revoke = partOf(html, "decision-revoke");
    QCOMPARE(revoke.count("&lt;note"), 2);
    QCOMPARE(revoke.count("&lt;bert&gt;, "), 2);
    QCOMPARE(revoke.count("Changed since the decision"), 1);
    QVERIFY(revoke.contains("ada@x.example"));
    QCOMPARE(partOf(html, "decision-keep").count("&lt;note 0"), 1);
    QVERIFY(partOf(html, "decision-ask").isEmpty());
    ReportOptions options;
    options.emails = false;
    QVERIFY(!review.html(options).contains("ada@x.example"));
    options.decisions = false;
    QVERIFY(!review.html(options).contains("decision-"));
}

void TestHtmlReport::staysWholeWithoutRecords()
{
    const Review review(randomtokens::make(50, 8));
    ReportSource source = review.source();
    source.tokenAt = [](int) { return Token(); };
    QByteArray html;
    HtmlPaper paper(u"en"_s, [&html](QByteArrayView part) { html += part; });
    writeReport(review.report, source, {}, &paper);
    QCOMPARE(parsed(html).problem, QString());
    for (const FindingCount &finding : findingCounts(review.inventory, review.rows))
        QCOMPARE(partOf(html, QByteArray("finding-") + finding.rule->key).count("not readable any more"),
                 finding.tokens);
}

void TestHtmlReport::isTheSameTwice()
{
    const Review review(randomtokens::make(500, 9));
    const QByteArray html = review.html();
    QCOMPARE(Review(randomtokens::make(500, 9)).html(), html);
    QVERIFY(Review(randomtokens::make(500, 10)).html() != html);
}

void TestHtmlReport::listsAll()
{
    const Review review(randomtokens::make(5'000, 12));
    const QByteArray html = review.html();
    for (const int row : review.rows) {
        if (review.inventory.row(row).found != 0)
            QVERIFY2(html.contains(cellOf(review.inventory.idAt(row))), qPrintable(review.inventory.idAt(row)));
    }
}

void TestHtmlReport::labelsBars()
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const Review review(randomtokens::make(300, 13));
    const QStringList rows = parsed(review.html()).textsOf(u"tr"_s);
    for (const char *label : {"high", "Later", "Past", "Longer ago", "In the last 30 days", "2025"})
        QVERIFY2(!rows.filter(QString::fromLatin1(label)).isEmpty(), label);
    QCOMPARE(endLabel(u"2026-12"_s, english), u"Dec 2026"_s);
    QCOMPARE(yearLabel(u"unknown"_s, english), u"Not reported"_s);
    QCOMPARE(review.html().count("<rect width=\"100.00\""), 5); // the longest of each
}

QTEST_GUILESS_MAIN(TestHtmlReport)
#include "tst_htmlreport.moc"
