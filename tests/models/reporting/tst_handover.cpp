#include "models/record/tokenjson.h"
#include "models/reporting/handover.h"
#include "models/reporting/handoverfolder.h"
#include "models/reporting/handovermail.h"
#include "models/text/displaytext.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/randomtokens.h"
#include "tests/support/smalldisk.h"
#include "tests/support/testdecisions.h"
#include "tests/support/testtokens.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <numeric>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Who owns a token, as a server tells it; what is empty is null.
struct Person
{
    QString id;
    QString name;
    QString email;
};

/// A token of a review, and what was decided about it.
struct Decided
{
    QString id;
    QString name;
    Person owner;
    std::optional<TokenVerdict> verdict;
    QString note = {};
    bool isRevoked = false;
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Token tokenOf(const Decided &decided)
{
    using namespace testtokens;
    QJsonObject record = fullRecord();
    record = withValue(record, u"id"_s, decided.id);
    record = withValue(record, u"name"_s, decided.name);
    record = withValue(record, u"revoked"_s, decided.isRevoked);
    record = withValue(record, u"createdAt"_s, u"2026-01-02T03:04:05Z"_s);
    record = withValue(record, u"expiresAt"_s, QJsonValue::Null);
    record = withValue(record, u"lastUsedAt"_s, QJsonValue::Null);
    record = withValue(record, u"scopes"_s, QJsonArray{u"user:read"_s, u"account:read"_s});
    for (const auto &[path, text] : {std::pair("user.id", decided.owner.id),
                                     {"userId", decided.owner.id},
                                     {"user.name", decided.owner.name},
                                     {"user.firstName", QString()},
                                     {"user.lastName", QString()},
                                     {"user.email", decided.owner.email}})
        record = withValue(record, QString::fromLatin1(path), orNull(text));
    return randomtokens::decode(record);
}

/// A review of tokens that are all in memory.
struct Review
{
    explicit Review(const QList<Decided> &list)
        : inventory(randomtokens::now())
    {
        DecisionSet set;
        for (const Decided &one : list) {
            tokens += tokenOf(one);
            inventory.add(tokens.last());
            if (one.verdict)
                set.put(one.id.toUtf8(), std::make_shared<StoredDecision>(
                                             StoredDecision{testDecision(one.id, *one.verdict, one.note), 1}));
        }
        inventory.finish();
        decisions = std::make_shared<const DecisionSet>(set);
        rows.resize(size_t(inventory.size()));
        std::iota(rows.begin(), rows.end(), 0);
    }

    ReportSource source() const
    {
        return {&inventory,
                rows,
                [this](int row) { return tokens.at(row); },
                {},
                reportTime(inventory, QTimeZone("Europe/Berlin"), QLocale(QLocale::English, QLocale::UnitedStates)),
                decisions};
    }
    QList<Handover> handovers() const { return handoversOf(source()); }
    QString text(int owner = 0) const { return handoverText(handovers().at(owner), source(), u"api.example.com"_s); }

    QList<Token> tokens;
    Inventory inventory;
    std::vector<int> rows;
    SharedDecisions decisions;
};

const Person ada{u"u-1"_s, u"Ada"_s, u"ada@mail.example"_s};
constexpr auto toRevoke = TokenVerdict::Revoke;
constexpr auto toAsk = TokenVerdict::AskOwner;

QString summaryOf(const QList<Handover> &handovers)
{
    QStringList parts;
    for (const Handover &one : handovers)
        parts += u"%1 <%2> %3/%4"_s.arg(handoverTitle(one), one.email, QString::number(one.toRevoke.size()),
                                        QString::number(one.toAsk.size()));
    return parts.join(u"; ");
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

/// What is handed over to the owners of tokens: texts, letters, files.
class TestHandover : public QObject
{
    Q_OBJECT
private slots:
    void groups_data();
    void groups();
    void leavesOutWhatDoesNotShow();
    void leavesOutRevokedTokens();
    void tellsAToken();
    void notes_data();
    void notes();
    void tellsWhatChanged();
    void tellsWithoutRecord();
    void hostile_data();
    void hostile();
    void listsAll();
    void listsIds();
    void addresses_data();
    void addresses();
    void writesLetters();
    void longLetters();
    void fileNames_data();
    void fileNames();
    void folder_data();
    void folder();
    void refusesFolders_data();
    void refusesFolders();
    void takesBackWhatWasWritten();
};

void TestHandover::groups_data()
{
    QTest::addColumn<QList<Decided>>("tokens");
    QTest::addColumn<QString>("expected");
    const Person other{u"u-2"_s, u"Ada"_s, u"ada2@mail.example"_s};
    QTest::newRow("nothing decided") << QList<Decided>{{u"1"_s, u"a"_s, ada, {}}} << QString();
    QTest::newRow("kept") << QList<Decided>{{u"1"_s, u"a"_s, ada, TokenVerdict::Keep}} << QString();
    QTest::newRow("one owner") << QList<Decided>{{u"1"_s, u"a"_s, ada, toRevoke},
                                                 {u"2"_s, u"b"_s, ada, toAsk},
                                                 {u"3"_s, u"c"_s, ada, TokenVerdict::Keep},
                                                 {u"4"_s, u"d"_s, ada, toRevoke}}
                               << u"Ada <ada@mail.example> 2/1"_s;
    QTest::newRow("same name, different ids")
        << QList<Decided>{{u"1"_s, u"a"_s, ada, toRevoke}, {u"2"_s, u"b"_s, other, toAsk}}
        << u"Ada <ada@mail.example> 1/0; Ada <ada2@mail.example> 0/1"_s;
    QTest::newRow("same name, no ids") << QList<Decided>{{u"1"_s, u"a"_s, {{}, u"Ada"_s, u"a@x.example"_s}, toRevoke},
                                                         {u"2"_s, u"b"_s, {{}, u"Ada"_s, u"b@x.example"_s}, toRevoke}}
                                       << u"Ada <a@x.example> 1/0; Ada <b@x.example> 1/0"_s;
    QTest::newRow("renamed meanwhile") << QList<Decided>{{u"1"_s, u"a"_s, ada, toRevoke},
                                                         {u"2"_s, u"b"_s, {u"u-1"_s, u"Ada L."_s, {}}, toRevoke}}
                                       << u"Ada <ada@mail.example> 2/0"_s;
    QTest::newRow("by e-mail, by id, and not known")
        << QList<Decided>{{u"1"_s, u"a"_s, {}, toAsk},
                          {u"2"_s, u"b"_s, {u"u-9"_s, {}, {}}, toAsk},
                          {u"3"_s, u"c"_s, {u"u-8"_s, {}, u"b@x.example"_s}, toAsk}}
        << u"Owner not known <> 0/1; b@x.example <b@x.example> 0/1; u-9 <> 0/1"_s;
    QTest::newRow("by names") << QList<Decided>{{u"1"_s, u"a"_s, {u"u-1"_s, u"zoe"_s, {}}, toAsk},
                                                {u"2"_s, u"a"_s, {u"u-2"_s, u"Émile"_s, {}}, toAsk},
                                                {u"3"_s, u"a"_s, {u"u-3"_s, u"ben"_s, {}}, toAsk}}
                              << u"ben <> 0/1; Émile <> 0/1; zoe <> 0/1"_s;
}

void TestHandover::groups()
{
    QFETCH(const QList<Decided>, tokens);
    QFETCH(const QString, expected);
    QCOMPARE(summaryOf(Review(tokens).handovers()), expected);
}

void TestHandover::leavesOutWhatDoesNotShow()
{
    Review review({{u"1"_s, u"a"_s, ada, toRevoke}, {u"2"_s, u"b"_s, ada, toAsk}, {u"3"_s, u"c"_s, ada, {}}});
    QCOMPARE(notHandedOver(review.source()), 0);
    review.rows = {1, 2};
    QCOMPARE(summaryOf(review.handovers()), u"Ada <ada@mail.example> 0/1"_s);
    QCOMPARE(notHandedOver(review.source()), 1);
    review.decisions = nullptr;
    QVERIFY(review.handovers().isEmpty());
    QCOMPARE(notHandedOver(review.source()), 0);
}

/// Somebody may have done it meanwhile: nothing is left to be asked for, and no owner is told of nothing.
void TestHandover::leavesOutRevokedTokens()
{
    const Review review(
        {{u"1"_s, u"rotated away"_s, ada, TokenVerdict::Revoke, {}, true},
         {u"2"_s, u"to do"_s, ada, TokenVerdict::Revoke},
         {u"3"_s, u"asked and done"_s, Person{u"u-2"_s, u"Bo"_s, {}}, TokenVerdict::AskOwner, {}, true}});
    const QList<Handover> handovers = review.handovers();
    QCOMPARE(handovers.size(), 1);
    QCOMPARE(handovers.first().toRevoke, std::vector<int>{1});
    QVERIFY(handovers.first().toAsk.empty());
    QCOMPARE(idsToRevoke(handovers, review.inventory).lines, QByteArray("2\n"));
    QVERIFY(!review.text().contains(u"rotated away"_s));
}

void TestHandover::tellsAToken()
{
    const Review review({{u"tok-2"_s, u"zeta"_s, ada, toRevoke, u"left in May"_s},
                         {u"tok-1"_s, u"Alpha"_s, ada, toRevoke},
                         {u"tok-3"_s, u"gamma"_s, ada, toAsk}});
    const QString text = review.text();
    QVERIFY2(text.startsWith(u"Review of the access tokens on api.example.com\nAs of: "), qPrintable(text));
    QVERIFY(text.contains(u"\nOwner: Ada, ada@mail.example, u-1\n"));
    QVERIFY(text.contains(u"\n\nTo be revoked: 2 token(s)\nPlease revoke these tokens"));
    QVERIFY(
        text.contains(u"\n\nTo be answered: 1 token(s)\nPlease answer for each of these tokens: is it still needed"));
    const qsizetype first = text.indexOf(u"\n\n1. Alpha\n   Id: tok-1\n");
    const qsizetype second = text.indexOf(u"\n\n2. zeta\n   Id: tok-2\n");
    const qsizetype third = text.indexOf(u"\n\n1. gamma\n   Id: tok-3\n");
    QVERIFY2(first > 0 && second > first && third > second, qPrintable(text));
    const QString zeta = text.sliced(second, third - second);
    QVERIFY2(zeta.contains(u"\n   Created: 2 Jan 2026\n   Last used: never\n   Expires: never\n   Status: Active\n   "
                           "Scopes: user:read, account:read\n"),
             qPrintable(zeta));
    QVERIFY2(zeta.contains(u"\n   Found: Never expires. It has no end. Created 2 Jan 2026, "), qPrintable(zeta));
    QVERIFY2(zeta.contains(u"\n   Decision: Revoke, by anna, 30 Nov 2026"), qPrintable(zeta));
    QVERIFY2(zeta.contains(u"\n   Note: left in May\n"), qPrintable(zeta));
    QCOMPARE(text.count(u"Note:"), 1);
    QVERIFY(text.endsWith(u'\n') && !text.endsWith(u"\n\n"));
    QCOMPARE(review.text(), text);
}

void TestHandover::notes_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("told");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("line breaks") << u"one\ntwo\r\nthree\rfour"_s
                                 << u"   Note: one\n      two\n      three\n      four\n"_s;
    QTest::newRow("blank lines") << u"\n\none\n\n\ntwo\n"_s << u"   Note: one\n      two\n"_s;
    QTest::newRow("a token of its own") << u"x\n\n2. other\n   Id: tok-2"_s
                                        << u"   Note: x\n      2. other\n         Id: tok-2\n"_s;
    QTest::newRow("line separator") << u"one\u2028two"_s << u"   Note: one‹U+2028›two\n"_s;
    QTest::newRow("bidi") << u"a\u202Eb"_s << u"   Note: a‹U+202E›b\n"_s;
    QTest::newRow("the longest") << QString(Decision::longestNote, u'\u202E')
                                 << QString(u"   Note: "_s + u"‹U+202E›"_s.repeated(Decision::longestNote) + u'\n');
    QTest::newRow("places") << u"%1 %2 %n"_s << u"   Note: %1 %2 %n\n"_s;
}

void TestHandover::notes()
{
    QFETCH(const QString, note);
    QFETCH(const QString, told);
    const QString text = Review({{u"1"_s, u"a"_s, ada, toAsk, note}}).text();
    if (told.isEmpty())
        QVERIFY2(!text.contains(u"Note"), qPrintable(text));
    else
        QVERIFY2(text.endsWith(told), qPrintable(text));
}

/// A decision that holds for what the token was.
void TestHandover::tellsWhatChanged()
{
    const QString text = Review({{u"1"_s, u"a"_s, ada, toAsk}}).text();
    QVERIFY(text.contains(u"(the token has changed since)\n"));
    Review same({{u"1"_s, u"a"_s, ada, toAsk}});
    DecisionSet set;
    Decision decision = testDecision(u"1"_s, toAsk);
    decision.basis = decidedOn(same.tokens.first());
    decision.who.clear();
    set.put("1", std::make_shared<StoredDecision>(StoredDecision{decision, 1}));
    same.decisions = std::make_shared<const DecisionSet>(set);
    QVERIFY2(same.text().endsWith(u"   Decision: Ask the owner, 30 Nov 2026\n"), qPrintable(same.text()));
}

void TestHandover::tellsWithoutRecord()
{
    Review review({{u"tok-1"_s, u"a"_s, ada, toAsk, u"why"_s}});
    review.tokens = {Token()};
    const QString text = review.text();
    QVERIFY2(text.contains(u"\n1. not readable any more\n   Id: tok-1\n   Found: "), qPrintable(text));
    QVERIFY(text.endsWith(u"   Note: why\n"));
}

void TestHandover::hostile_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &[name, text] : hostileTexts(u"/tmp/picture.png"_s, u"http://127.0.0.1/page"_s))
        QTest::newRow(name) << text;
}

/// In every text of others: each stays in its line, and is shown as everywhere.
void TestHandover::hostile()
{
    QFETCH(const QString, text);
    const Person plain{u"u-1"_s, u"Ada"_s, u"ada@mail.example"_s};
    const Person owner{text, text, text};
    Review known({{u"1"_s, u"a"_s, plain, toAsk, u"b"_s}});
    Review review({{u"1"_s, text, owner, toAsk, text}});
    const QList<Handover> handovers = review.handovers();
    QCOMPARE(handovers.size(), 1);
    const QString told = handoverText(handovers.first(), review.source(), text);
    const auto lines = told.split(u'\n');
    QCOMPARE(lines.first(), QString(u"Review of the access tokens on "_s + displayText(text)));
    const qsizetype noteLines = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').count(u'\n');
    QCOMPARE(lines.size(), known.text().split(u'\n').size() + noteLines);
    for (const QString &line : lines)
        QCOMPARE(displayText(line, 100'000), line);
    const QString subject = handoverSubject(text);
    QCOMPARE(displayText(subject, 10'000), subject);
    QVERIFY(!isPlainAddress(text));
    for (const QString &name : handoverFileNames(handovers)) {
        QVERIFY2(name.endsWith(u".txt") && !name.contains(u'/') && !name.startsWith(u'.') && !name.startsWith(u'-'),
                 qPrintable(name));
        QCOMPARE(displayText(name), name);
        QVERIFY(name.toUtf8().size() <= 255);
    }
}

void TestHandover::listsAll()
{
    QList<Decided> tokens;
    for (int i = 0; i < 3'000; ++i)
        tokens.append({u"tok-%1"_s.arg(i, 5, 10, QLatin1Char('0')), u"name"_s, ada, i % 2 == 0 ? toRevoke : toAsk});
    const Review review(tokens);
    const QString text = review.text();
    for (const Decided &token : tokens)
        QVERIFY2(text.contains(QString(u"\n   Id: "_s + token.id + u'\n')), qPrintable(token.id));
    QVERIFY(text.contains(u"\n1,500. name\n"));
    QCOMPARE(idsToRevoke(review.handovers(), review.inventory).ids, 1'500);
}

void TestHandover::listsIds()
{
    const QString uuid = u"0b1e0f6e-6f0a-4e0e-9a43-0d5a3f2f7a10"_s;
    const Review review({{uuid, u"b"_s, ada, toRevoke},
                         {u"x\n11111111-1111-4111-8111-111111111111"_s, u"c"_s, ada, toRevoke},
                         {u"r\r"_s, u"d"_s, ada, toRevoke},
                         {u"s\u2028"_s, u"d"_s, ada, toRevoke},
                         {u"é %1"_s, u"a"_s, ada, toRevoke},
                         {u"asked"_s, u"a"_s, ada, toAsk},
                         {u"first"_s, u"z"_s, {u"u-0"_s, u"Aaron"_s, {}}, toRevoke}});
    const IdsToRevoke ids = idsToRevoke(review.handovers(), review.inventory);
    QCOMPARE(ids.lines, QString(u"first\né %1\n"_s + uuid + u'\n').toUtf8());
    QCOMPARE(ids.ids, 3);
    QCOMPARE(ids.leftOut, 3);
}

void TestHandover::addresses_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("isPlain");
    for (const char *plain : {"a@b", "ada.l+x@mail.example", "o'brien@x-y.example", "émile@münchen.example", "_@1.de"})
        QTest::newRow(plain) << QString::fromUtf8(plain) << true;
    for (const char *bad : {"",          "ada",         "@x",          "ada@",        "a@b@c",     "a@b,c@d",
                            "a@b;c@d",   "a@b?bcc=c@d", "a@b&bcc=c@d", "a%0Abcc:c@d", "a@b%0Abcc", "Ada <a@b>",
                            "\"a b\"@c", "a b@c",       " a@b",        "a@b ",        "a@b\n",     "a@b\r\nBcc: c@d",
                            "a\tb@c",    "-x@b",        "a@-b",        "a@b\u202E",   "a\u200B@b", "a@[127.0.0.1]",
                            "a:b@c",     "a\\b@c",      "a(b)@c",      "a@b\u2028"})
        QTest::addRow("not %s", QByteArray(bad).toPercentEncoding(" @,;?&<>\":()[]").constData())
            << QString::fromUtf8(bad) << false;
    QTest::newRow("null") << QString(u"a@b"_s + QChar(0) + u"c"_s) << false;
    QTest::newRow("long") << QString(QString(250, u'a') + u"@b.de"_s) << false;
}

void TestHandover::addresses()
{
    QFETCH(const QString, email);
    QFETCH(const bool, isPlain);
    QCOMPARE(isPlainAddress(email), isPlain);
}

void TestHandover::writesLetters()
{
    const QString text = u"a+b & c=d?e#f%41 \"q\" 'r'\n\nü 😀 ‹U+202E›\n"_s;
    const QString subject = u"50% & more? #1 +"_s;
    const QString email = u"a+b.c'd#e@mail.example"_s;
    const MailDraft draft = mailDraft(email, subject, text);
    QVERIFY(draft.hasText && draft.url.isValid());
    const QByteArray sent = draft.url.toEncoded();
    QVERIFY2(
        sent.startsWith("mailto:a%2Bb.c%27d%23e@mail.example?subject=50%25%20%26%20more%3F%20%231%20%2B&body=a%2Bb"),
        sent.constData());
    QVERIFY(sent.contains("%0D%0A%0D%0A%C3%BC%20%F0%9F%98%80"));
    QCOMPARE(draft.url.path(QUrl::FullyDecoded), email);
    const QUrlQuery query(draft.url);
    QCOMPARE(query.queryItems().size(), 2);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), subject);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), QString(text).replace(u"\n"_s, u"\r\n"_s));
}

/// At the bound the text is in, beyond it is not.
void TestHandover::longLetters()
{
    const qsizetype around = mailDraft(u"a@b"_s, u"s"_s, {}).url.toEncoded().size();
    const MailDraft longest = mailDraft(u"a@b"_s, u"s"_s, QString(longestMailUrl - around, u'x'));
    QVERIFY(longest.hasText);
    QCOMPARE(longest.url.toEncoded().size(), longestMailUrl);
    const MailDraft longer = mailDraft(u"a@b"_s, u"s"_s, QString(longestMailUrl - around + 1, u'x'));
    QVERIFY(!longer.hasText);
    QCOMPARE(longer.url.toEncoded(), QByteArray("mailto:a@b?subject=s"));
    QVERIFY(!mailDraft(u"a@b"_s, u"s"_s, QString(2'000, u'é')).hasText);
}

void TestHandover::fileNames_data()
{
    QTest::addColumn<QList<Person>>("owners");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("name and id") << QList<Person>{{u"0b1e0f6e-6f0a"_s, u"Ada Lovelace"_s, {}}}
                                 << QStringList{u"Ada-Lovelace-0b1e0f6e.txt"_s};
    QTest::newRow("same name") << QList<Person>{{u"12345678-a"_s, u"Ada"_s, {}}, {u"12345678-b"_s, u"ada"_s, {}}}
                               << QStringList{u"Ada-12345678.txt"_s, u"ada-12345678-2.txt"_s};
    QTest::newRow("paths") << QList<Person>{{u"../../x"_s, u"../../etc/passwd"_s, {}}}
                           << QStringList{u"etc-passwd-x.txt"_s};
    QTest::newRow("revoke") << QList<Person>{{{}, u"Revoke"_s, {}}} << QStringList{u"Revoke-2.txt"_s};
    QTest::newRow("no letters") << QList<Person>{{u"---"_s, u"..."_s, {}}, {{}, u"//"_s, {}}}
                                << QStringList{u"owner.txt"_s, u"owner-2.txt"_s};
    QTest::newRow("id alone") << QList<Person>{{u"u-9"_s, {}, {}}} << QStringList{u"u-9.txt"_s};
    QTest::newRow("other letters") << QList<Person>{{u"7"_s, u"東京 محمد"_s, {}}} << QStringList{u"東京-محمد-7.txt"_s};
    QTest::newRow("long") << QList<Person>{{QString(300, u'7'), QString(300, u'東'), {}}}
                          << QStringList{QString(QString(40, u'東') + u"-77777777.txt"_s)};
}

void TestHandover::fileNames()
{
    QFETCH(const QList<Person>, owners);
    QFETCH(const QStringList, names);
    QList<Handover> handovers;
    for (const Person &owner : owners)
        handovers.append({owner.id, owner.name.isEmpty() ? owner.id : owner.name, owner.email, {}, {}});
    QCOMPARE(handoverFileNames(handovers), names);
}

void TestHandover::folder_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("new") << false;
    QTest::newRow("empty") << true;
}

void TestHandover::folder()
{
    QFETCH(const bool, isThere);
    const QTemporaryDir around;
    const QString path = around.filePath(u"out"_s);
    QVERIFY(!isThere || QDir().mkdir(path));
    const Review review({{u"1"_s, u"a"_s, ada, toRevoke}, {u"2"_s, u"b"_s, {u"u-2"_s, u"Bo"_s, {}}, toAsk}});
    HandoverFolder folder(path + u'/');
    QVERIFY2(folder.check(), qPrintable(folder.problem()));
    QCOMPARE(QDir(path).exists(), isThere); // nothing is changed before
    QVERIFY2(folder.write(review.handovers(), review.source(), u"api.example.com"_s), qPrintable(folder.problem()));
    QCOMPARE(namesIn(path), (QStringList{u"Ada-u-1.txt"_s, u"Bo-u-2.txt"_s, u"revoke.txt"_s}));
    QCOMPARE(contentOf(path + u"/Ada-u-1.txt"_s), review.text(0).toUtf8());
    QCOMPARE(contentOf(path + u"/revoke.txt"_s), QByteArray("1\n"));
    struct stat status = {};
    for (const QString &name : namesIn(path)) {
        QCOMPARE(::stat(QFile::encodeName(path + u'/' + name).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QVERIFY(isThere || (status.st_mode & 0777U) == 0700U);
    QVERIFY(!HandoverFolder(path).check()); // a second time
}

void TestHandover::refusesFolders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("problem");
    QTest::newRow("not empty") << u"full"_s << u"there is something in that folder"_s;
    QTest::newRow("a hidden file") << u"hidden"_s << u"there is something in that folder"_s;
    QTest::newRow("a file") << u"file"_s << u"it is not a folder"_s;
    QTest::newRow("nowhere") << u"missing/out"_s << u"No such file"_s;
    QTest::newRow("root") << u"/"_s << u"there is something in that folder"_s;
}

void TestHandover::refusesFolders()
{
    QFETCH(const QString, path);
    QFETCH(const QString, problem);
    const QTemporaryDir around;
    QVERIFY(QDir(around.path()).mkpath(u"full/sub"_s) && QDir(around.path()).mkpath(u"hidden"_s));
    for (const QString &name : {u"file"_s, u"hidden/.x"_s}) {
        QFile file(around.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const Review review({{u"1"_s, u"a"_s, ada, toRevoke}});
    HandoverFolder folder(QDir(around.path()).absoluteFilePath(path));
    QVERIFY(!folder.check());
    QVERIFY2(folder.problem().contains(problem), qPrintable(folder.problem()));
    QVERIFY(!folder.write(review.handovers(), review.source(), u"host"_s));
    QCOMPARE(namesIn(around.path()), (QStringList{u"file"_s, u"full"_s, u"hidden"_s}));
}

/// A disk that is full in the middle: a folder that was there stays as it was.
void TestHandover::takesBackWhatWasWritten()
{
    QList<Decided> tokens{{u"tok"_s, u"name"_s, {u"u-0"_s, u"Aaron"_s, {}}, toRevoke}};
    for (int i = 0; i < 500; ++i)
        tokens.append({u"tok-%1"_s.arg(i), u"name"_s, ada, toRevoke, QString(500, u'n')});
    const Review review(tokens);
    const QTemporaryDir around;
    QVERIFY(QDir(around.path()).mkdir(u"there"_s));
    for (const QString &name : {u"new"_s, u"there"_s}) {
        HandoverFolder folder(around.filePath(name));
        QVERIFY(folder.check());
        const SmallDisk disk(50'000);
        QVERIFY(!folder.write(review.handovers(), review.source(), u"host"_s));
        QVERIFY2(folder.problem().contains(u"too large"), qPrintable(folder.problem()));
    }
    QCOMPARE(namesIn(around.path()), QStringList{u"there"_s});
    QCOMPARE(namesIn(around.filePath(u"there"_s)), QStringList());
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
