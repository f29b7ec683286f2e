#include "models/decisions/decisionfile.h"
#include "models/decisions/decisionmerge.h"
#include "models/decisions/decisionstore.h"
#include "tests/support/smalldisk.h"
#include "tests/support/testdecisions.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// A set as a store would hold it.
DecisionSet setOf(const QList<Decision> &decisions)
{
    DecisionSet set;
    for (const Decision &decision : decisions)
        set.put(decision.token.toUtf8(), std::make_shared<const StoredDecision>(StoredDecision{decision, 1}));
    return set;
}

QList<Decision> listOf(const DecisionSet &set)
{
    QList<Decision> decisions;
    for (const Decision *decision : set.sorted())
        decisions.append(*decision);
    return decisions;
}

QStringList notesOf(const QList<Decision> &decisions)
{
    QStringList notes;
    for (const Decision &decision : decisions)
        notes += decision.token + u':' + decision.note;
    return notes;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Decision at(Decision decision, qint64 whenMsecs)
{
    decision.whenMsecs = whenMsecs;
    return decision;
}

} // namespace

class TestDecisionMerge : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void goesThroughAFile();
    void isReadByPeople();
    void isWrittenWholeOrNot();
    void partsMayBeLeftOut();
    void brokenFiles_data();
    void brokenFiles();
    void brokenDecisions_data();
    void brokenDecisions();
    void sides();
    void choices_data();
    void choices();
    void bothComeToTheSame();
    void twoReviewers();
    void importMindsOthers_data();
    void importMindsOthers();
    void choicesAreKept();
    void importOfNothing();

private:
    QString path(const QString &name = u"anna.json"_s) const { return m_directory->filePath(name); }
    DecisionReading readingOf(const QByteArray &json) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

DecisionReading TestDecisionMerge::readingOf(const QByteArray &json) const
{
    QFile file(path());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.flush();
    return isWritten ? readDecisions(path()) : DecisionReading();
}

void TestDecisionMerge::goesThroughAFile()
{
    Decision unknown = testDecision(u"c"_s, TokenVerdict::AskOwner);
    unknown.basis = {};
    unknown.who.clear();
    Decision none = testDecision(u"d"_s);
    none.basis.scopes = QStringList();
    none.basis.end = u"never"_s;
    const QList<Decision> decisions{
        testDecision(u"a \"\n"_s, TokenVerdict::Keep, u"'\"\\\n \U0001F600 \u202E \u0000"_s),
        testDecision(u"b"_s, TokenVerdict::Revoke, QString(2'000, u'ä')), unknown, none};
    QCOMPARE(writeDecisions(path(), u"api.example.com"_s, setOf(decisions)), QString());
    const DecisionReading reading = readDecisions(path());
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.file.host, u"api.example.com"_s);
    QCOMPARE(reading.file.decisions, decisions);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
    QCOMPARE(writeDecisions(path(), u"h"_s, {}), QString());
    QCOMPARE(readDecisions(path()).problem, QString());
}

void TestDecisionMerge::isReadByPeople()
{
    QCOMPARE(writeDecisions(path(), u"h"_s, setOf({testDecision(u"b"_s, TokenVerdict::AskOwner, u"who?"_s)})),
             QString());
    QCOMPARE(contentOf(path()),
             R"({"host":"h","kind":"decisions","program":"pat-console","version":1,"decisions":[
{"end":"2027-01-01T00:00:00.000Z","note":"who?","owner":"owner-1","scopes":["account:read","user:write"],)"
             R"("token":"b","verdict":"ask","when":"2026-11-30T20:36:40.123Z","who":"anna"}
]}
)");
}

void TestDecisionMerge::isWrittenWholeOrNot()
{
    QCOMPARE(writeDecisions(path(), u"h"_s, setOf({testDecision(u"b"_s)})), QString());
    const QByteArray before = contentOf(path());
    {
        const SmallDisk disk(10'000);
        const QString problem = writeDecisions(path(), u"h"_s, setOf(testDecisions(1'000)));
        QVERIFY2(problem.contains(path()) && problem.endsWith(u'.'), qPrintable(problem));
    }
    QCOMPARE(contentOf(path()), before);
    QVERIFY(!writeDecisions(path(u"no folder/anna.json"_s), u"h"_s, {}).isEmpty());
    QVERIFY(!writeDecisions(m_directory->path(), u"h"_s, {}).isEmpty());
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"anna.json"_s});
}

void TestDecisionMerge::partsMayBeLeftOut()
{
    const DecisionReading reading = readingOf(R"({"program": "pat-console", "kind": "decisions", "version": 1,
        "host": "h", "later": [1], "decisions": [{"token": "a", "verdict": "keep", "when": "2026-11-30T21:38:07+01:00",
        "scopes": ["b", "a", "b"], "more": {}}]})");
    QCOMPARE(reading.problem, QString());
    Decision decision;
    decision.token = u"a"_s;
    decision.whenMsecs = parseInstant(u"2026-11-30T20:38:07Z")->msecs;
    decision.basis.scopes = QStringList{u"a"_s, u"b"_s};
    QCOMPARE(reading.file.decisions, QList<Decision>{decision});
}

void TestDecisionMerge::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    const QByteArray right = R"({"program":"pat-console","kind":"decisions","version":1,"host":"h","decisions":[]})";
    const auto changed = [&](const char *from, const char *to) { return QByteArray(right).replace(from, to); };
    QTest::newRow("empty") << QByteArray() << u"damaged"_s;
    QTest::newRow("cut off") << right.chopped(1) << u"damaged"_s;
    QTest::newRow("text behind it") << right + "x" << u"damaged"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"damaged"_s;
    QTest::newRow("of another program") << changed("pat-console", "another") << u"damaged"_s;
    QTest::newRow("a manifest") << changed("decisions\",\"v", "manifest\",\"v") << u"damaged"_s;
    QTest::newRow("no version") << changed("\"version\":1,", "") << u"damaged"_s;
    QTest::newRow("version 2") << changed(":1,", ":2,") << u"newer"_s;
    QTest::newRow("version 1.5") << changed(":1,", ":1.5,") << u"newer"_s;
    QTest::newRow("version 0") << changed(":1,", ":0,") << u"damaged"_s;
    QTest::newRow("version as text") << changed(":1,", ":\"1\",") << u"damaged"_s;
    QTest::newRow("no host") << changed("\"host\":\"h\",", "") << u"damaged"_s;
    QTest::newRow("a number for a host") << changed("\"h\"", "7") << u"damaged"_s;
    QTest::newRow("no decisions") << changed(",\"decisions\":[]", "") << u"damaged"_s;
    QTest::newRow("an object of decisions") << changed("[]", "{}") << u"damaged"_s;
    QTest::newRow("a number for a decision") << changed("[]", "[7]") << u"number 1"_s;
    QTest::newRow("null for a decision") << changed("[]", "[null]") << u"number 1"_s;
}

void TestDecisionMerge::brokenFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const DecisionReading reading = readingOf(json);
    QVERIFY2(reading.problem.contains(word) && reading.problem.contains(path()), qPrintable(reading.problem));
    QVERIFY2(reading.problem.endsWith(u"Nothing was imported."), qPrintable(reading.problem));
    QVERIFY(reading.file.decisions.isEmpty());
}

void TestDecisionMerge::brokenDecisions_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value"); // undefined for one that is left out
    const QJsonValue absent(QJsonValue::Undefined);
    for (const char *member : {"token", "verdict", "when"})
        QTest::addRow("no %s", member) << QString::fromLatin1(member) << absent;
    for (const char *member : {"token", "verdict", "note", "who", "when", "owner", "end", "scopes"}) {
        QTest::addRow("a number for %s", member) << QString::fromLatin1(member) << QJsonValue(7);
        QTest::addRow("null for %s", member) << QString::fromLatin1(member) << QJsonValue();
    }
    QTest::newRow("an empty token") << u"token"_s << QJsonValue(QString());
    QTest::newRow("another verdict") << u"verdict"_s << QJsonValue(u"Keep"_s);
    QTest::newRow("a note too long") << u"note"_s << QJsonValue(QString(2'001, u'x'));
    QTest::newRow("when without a zone") << u"when"_s << QJsonValue(u"2026-11-30T20:38:07"_s);
    QTest::newRow("an end that is none") << u"end"_s << QJsonValue(u"soon"_s);
    QTest::newRow("text for scopes") << u"scopes"_s << QJsonValue(u"a"_s);
    QTest::newRow("a number among scopes") << u"scopes"_s << QJsonValue(QJsonArray{u"a"_s, 7});
    QTest::newRow("the same token again") << u"token"_s << QJsonValue(u"first"_s);
}

void TestDecisionMerge::brokenDecisions()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QCOMPARE(writeDecisions(path(), u"h"_s, setOf({testDecision(u"first"_s), testDecision(u"second"_s)})), QString());
    QJsonObject file = QJsonDocument::fromJson(contentOf(path())).object();
    QJsonArray decisions = file.value(u"decisions").toArray();
    QJsonObject second = decisions.at(1).toObject();
    if (value.isUndefined())
        second.remove(member);
    else
        second.insert(member, value);
    decisions[1] = second;
    file.insert(u"decisions", decisions);
    const DecisionReading reading = readingOf(QJsonDocument(file).toJson());
    QVERIFY2(reading.problem.contains(u"number 2"_s) && reading.problem.contains(member) &&
                 reading.problem.endsWith(u"Nothing was imported."_s),
             qPrintable(reading.problem));
    QVERIFY(reading.file.decisions.isEmpty());
}

void TestDecisionMerge::sides()
{
    const DecisionSet mine =
        setOf({testDecision(u"same"_s), testDecision(u"mine"_s), testDecision(u"verdict"_s, TokenVerdict::Keep, u"n"_s),
               testDecision(u"note"_s, TokenVerdict::Keep, u"mine"_s)});
    Decision same = at(testDecision(u"same"_s), 5);
    same.who = u"bert"_s;
    same.basis = {};
    const QList<Decision> theirs{same, testDecision(u"theirs"_s),
                                 testDecision(u"verdict"_s, TokenVerdict::Revoke, u"n"_s),
                                 testDecision(u"note"_s, TokenVerdict::Keep, u"theirs"_s)};
    const DecisionMerge merge = mergeDecisions(mine, theirs);
    QCOMPARE(merge.same, 1);
    QCOMPARE(merge.added, QList<Decision>{theirs[1]});
    QCOMPARE(merge.conflicts.size(), 2);
    QCOMPARE(merge.conflicts[0].mine, *mine.find("verdict"));
    QCOMPARE(merge.conflicts[0].theirs, theirs[2]);
    QCOMPARE(merge.conflicts[1].mine, *mine.find("note"));
    QCOMPARE(merge.conflicts[1].theirs, theirs[3]);
}

void TestDecisionMerge::choices_data()
{
    QTest::addColumn<QList<ConflictChoice>>("choices");
    QTest::addColumn<QStringList>("set");
    QTest::newRow("mine") << QList{ConflictChoice::Mine, ConflictChoice::Mine} << QStringList{u"new:theirs"_s};
    QTest::newRow("theirs") << QList{ConflictChoice::Theirs, ConflictChoice::Theirs}
                            << QStringList{u"new:theirs"_s, u"a:theirs"_s, u"b:theirs"_s};
    QTest::newRow("each its own") << QList{ConflictChoice::Theirs, ConflictChoice::Mine}
                                  << QStringList{u"new:theirs"_s, u"a:theirs"_s};
    QTest::newRow("one for two") << QList{ConflictChoice::Theirs} << QStringList{u"new:theirs"_s, u"a:theirs"_s};
    QTest::newRow("none") << QList<ConflictChoice>() << QStringList{u"new:theirs"_s};
}

void TestDecisionMerge::choices()
{
    QFETCH(QList<ConflictChoice>, choices);
    QFETCH(QStringList, set);
    const auto decided = [](const QString &token, const QString &note, qint64 when) {
        return at(testDecision(token, TokenVerdict::Keep, note), when);
    };
    const DecisionMerge merge = mergeDecisions(
        setOf({decided(u"a"_s, u"mine"_s, 2), decided(u"b"_s, u"mine"_s, 2)}),
        {decided(u"new"_s, u"theirs"_s, 1), decided(u"a"_s, u"theirs"_s, 1), decided(u"b"_s, u"theirs"_s, 3)});
    QCOMPARE(notesOf(decisionsToSet(merge, choices)), set);
}

void TestDecisionMerge::bothComeToTheSame()
{
    QList<Decision> several;
    for (const qint64 when : {1, 2}) {
        for (const TokenVerdict verdict : {TokenVerdict::Keep, TokenVerdict::Revoke}) {
            for (const QString &note : {u"a"_s, u"b"_s})
                several.append(at(testDecision(u"t"_s, verdict, note), when));
        }
    }
    for (const Decision &one : several) {
        for (const Decision &other : several) {
            const auto later = [](const DecisionConflict &conflict) {
                return laterOf(conflict) == ConflictChoice::Mine ? conflict.mine : conflict.theirs;
            };
            QCOMPARE(later({one, other}), later({other, one}));
            QCOMPARE(later({one, other}).whenMsecs, std::max(one.whenMsecs, other.whenMsecs));
        }
    }
}

void TestDecisionMerge::twoReviewers()
{
    DecisionStore anna(path(u"anna.sqlite"_s));
    DecisionStore bert(path(u"bert.sqlite"_s));
    QVERIFY(anna.set({testDecision(u"a"_s, TokenVerdict::Keep, u"anna"_s), testDecision(u"b"_s)}));
    QVERIFY(bert.set({at(testDecision(u"a"_s, TokenVerdict::Revoke, u"bert"_s), 1), testDecision(u"c"_s)}));
    QCOMPARE(writeDecisions(path(u"anna.json"_s), u"h"_s, *anna.decisions()), QString());
    QCOMPARE(writeDecisions(path(u"bert.json"_s), u"h"_s, *bert.decisions()), QString());
    const auto import = [](DecisionStore *store, const QString &file) {
        const QList<Decision> theirs = readDecisions(file).file.decisions;
        const std::optional<DecisionImport> asked = store->import(theirs, {}, {});
        if (!asked || asked->isDone || asked->merge.conflicts.isEmpty())
            return false;
        QList<ConflictChoice> choices;
        for (const DecisionConflict &conflict : asked->merge.conflicts)
            choices.append(laterOf(conflict));
        const std::optional<DecisionImport> done = store->import(theirs, asked->merge.conflicts, choices);
        return done && done->isDone;
    };
    QVERIFY(import(&anna, path(u"bert.json"_s)));
    QVERIFY(import(&bert, path(u"anna.json"_s)));
    QCOMPARE(listOf(*anna.decisions()), listOf(*bert.decisions()));
    QCOMPARE(anna.decisions()->size(), 3);
    QCOMPARE(anna.decisions()->find("a")->note, u"anna"_s);
    QVERIFY(bert.undo()); // an import is one change
    QCOMPARE(bert.decisions()->size(), 2);
    QCOMPARE(bert.decisions()->find("a")->note, u"bert"_s);
}

/// Another instance decides while somebody chooses: what nobody has seen is not written over.
void TestDecisionMerge::importMindsOthers_data()
{
    QTest::addColumn<QList<Decision>>("meanwhile");
    QTest::addColumn<QStringList>("withdrawn");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<QStringList>("after");
    const QList<Decision> nothing;
    const auto mine = [](const QString &token, TokenVerdict verdict) {
        return QList<Decision>{testDecision(token, verdict, u"other"_s)};
    };
    QTest::newRow("nothing") << nothing << QStringList() << true << QStringList{u"a:theirs"_s, u"new:theirs"_s};
    QTest::newRow("about another token") << mine(u"z"_s, TokenVerdict::AskOwner) << QStringList() << true
                                         << QStringList{u"a:theirs"_s, u"new:theirs"_s, u"z:other"_s};
    QTest::newRow("a new conflict") << mine(u"new"_s, TokenVerdict::Keep) << QStringList() << false
                                    << QStringList{u"a:mine"_s, u"new:other"_s};
    QTest::newRow("the conflict is another")
        << mine(u"a"_s, TokenVerdict::Keep) << QStringList() << false << QStringList{u"a:other"_s};
    QTest::newRow("the conflict is gone") << nothing << QStringList{u"a"_s} << false << QStringList();
    QTest::newRow("they have come to the same")
        << QList<Decision>{testDecision(u"new"_s, TokenVerdict::Revoke, u"theirs"_s)} << QStringList() << true
        << QStringList{u"a:theirs"_s, u"new:theirs"_s};
}

void TestDecisionMerge::importMindsOthers()
{
    QFETCH(const QList<Decision>, meanwhile);
    QFETCH(const QStringList, withdrawn);
    QFETCH(const bool, isDone);
    QFETCH(const QStringList, after);
    DecisionStore store(path(u"mine.sqlite"_s));
    DecisionStore other(path(u"mine.sqlite"_s));
    const QList<Decision> theirs{testDecision(u"a"_s, TokenVerdict::Revoke, u"theirs"_s),
                                 testDecision(u"new"_s, TokenVerdict::Revoke, u"theirs"_s)};
    QVERIFY(store.set({testDecision(u"a"_s, TokenVerdict::Keep, u"mine"_s)}));
    const std::optional<DecisionImport> asked = store.import(theirs, {}, {});
    QVERIFY(asked && !asked->isDone && asked->imported == 0);
    QCOMPARE(asked->merge.conflicts.size(), 1);
    QCOMPARE(notesOf(listOf(*store.decisions())), QStringList{u"a:mine"_s});
    QVERIFY(other.set(meanwhile) && other.withdraw(withdrawn));
    const std::optional<DecisionImport> done = store.import(theirs, asked->merge.conflicts, {ConflictChoice::Theirs});
    QVERIFY(done);
    QCOMPARE(done->isDone, isDone);
    QCOMPARE(notesOf(listOf(*store.decisions())), after);
    QVERIFY(other.refresh());
    QCOMPARE(notesOf(listOf(*other.decisions())), after);
}

/// What was chosen of a conflict is kept where it is the same.
void TestDecisionMerge::choicesAreKept()
{
    const auto conflict = [](const QString &token, const QString &note) {
        return DecisionConflict{testDecision(token, TokenVerdict::Keep, note),
                                testDecision(token, TokenVerdict::Revoke)};
    };
    const QList<DecisionConflict> before{conflict(u"a"_s, {}), conflict(u"b"_s, {}), conflict(u"c"_s, {})};
    const QList<ConflictChoice> choices(3, ConflictChoice::Theirs);
    const QList<DecisionConflict> now{conflict(u"a"_s, {}), conflict(u"b"_s, u"another"_s), conflict(u"bb"_s, {}),
                                      conflict(u"c"_s, {})};
    using enum ConflictChoice;
    QCOMPARE(sameChoices(now, before, choices), (QList{Theirs, Mine, Mine, Theirs}));
    QCOMPARE(sameChoices(now, before, {Theirs}), (QList{Theirs, Mine, Mine, Mine}));
    QCOMPARE(sameChoices({}, before, choices), QList<ConflictChoice>());
}

/// With nothing to import no file is made.
void TestDecisionMerge::importOfNothing()
{
    DecisionStore store(path(u"mine.sqlite"_s));
    const std::optional<DecisionImport> nothing = store.import({}, {}, {});
    QVERIFY(nothing && nothing->isDone && nothing->imported == 0);
    QVERIFY(!QFile::exists(path(u"mine.sqlite"_s)));
    QVERIFY(!store.import({testDecision(u"a"_s), testDecision({})}, {}, {}));
    QVERIFY(!store.problem().isEmpty() && !QFile::exists(path(u"mine.sqlite"_s)));
}

QTEST_GUILESS_MAIN(TestDecisionMerge)
#include "tst_decisionmerge.moc"
