#include "models/api/answer.h"
#include "models/decisions/decisionstore.h"
#include "models/files/sqlite.h"
#include "models/inventory/inventory.h"
#include "models/session/tokendecisions.h"
#include "tests/support/smalldisk.h"
#include "tests/support/testdecisions.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

/// Who may not do what root may. To be taken back; others keep what they are where the test is not run by root.
class Nobody
{
public:
    Nobody()
    {
        if (::geteuid() == 0)
            m_isOther = ::seteuid(nobody) == 0;
    }
    ~Nobody()
    {
        if (m_isOther)
            (void)!::seteuid(0);
    }
    Q_DISABLE_COPY_MOVE(Nobody)

    static bool own(const QString &path)
    {
        return ::geteuid() != 0 || ::chown(QFile::encodeName(path).constData(), nobody, gid_t(-1)) == 0;
    }

private:
    bool m_isOther = false;
};

bool setMode(const QString &path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// What is decided about a token, empty for nothing.
std::optional<Decision> decisionIn(const DecisionStore &store, const QString &token)
{
    const Decision *decision = store.decisions()->find(token.toStdString());
    return decision ? std::optional(*decision) : std::nullopt;
}

QString noteIn(const DecisionStore &store, const QString &token)
{
    const std::optional<Decision> decision = decisionIn(store, token);
    return decision ? decision->note : u"none"_s;
}

/// Sentences for people, with the file's name.
bool isPlain(const QString &problem, const QString &path)
{
    static const QStringList slang{u"SQL"_s, u"database"_s, u"schema"_s, u"such"_s, u"commit"_s, u"%1"_s, u"%2"_s};
    const QString words = QString(problem).remove(path);
    return words.size() < problem.size() && problem.endsWith(u'.') &&
           std::none_of(slang.begin(), slang.end(),
                        [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

} // namespace

class TestDecisionStore : public QObject
{
    Q_OBJECT
private slots:
    void isNamedByItsServer_data();
    void isNamedByItsServer();
    void init();
    void comesBack_data();
    void comesBack();
    void isRefused_data();
    void isRefused();
    void basisOfTokens_data();
    void basisOfTokens();
    void changedSince_data();
    void changedSince();
    void setsNeverChange();
    void nothingIsMadeBeforeTheFirstDecision();
    void onlyTheOwnerMayRead();
    void undoesOneAfterTheOther();
    void undoesWithdrawals();
    void undoLeavesNewerOnesOfOthers();
    void seesWhatAnotherInstanceDoes();
    void twoProcesses();
    void manyAtOnce();
    void waitsForAnother();
    void strangeFiles_data();
    void strangeFiles();
    void damagedPage();
    void mayNotBeWritten_data();
    void mayNotBeWritten();
    void mayNotBeRead();
    void fullDisk_data();
    void fullDisk();
    void movedAway_data();
    void movedAway();

private:
    QString path(const QString &name = u"decisions.sqlite"_s) const { return m_directory->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestDecisionStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestDecisionStore::comesBack_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::newRow("keep") << testDecision(u"a"_s, TokenVerdict::Keep);
    QTest::newRow("revoke") << testDecision(u"a"_s, TokenVerdict::Revoke, u"not used"_s);
    QTest::newRow("ask") << testDecision(u"a"_s, TokenVerdict::AskOwner, u"Really?\nHe left."_s);
    QTest::newRow("a note of every kind")
        << testDecision(u"a"_s, TokenVerdict::Keep, u"'\"; \U0001F600 \u202E \u0000 ü"_s);
    QTest::newRow("the longest note") << testDecision(u"a"_s, TokenVerdict::Keep, QString(2'000, u'ä'));
    QTest::newRow("an id of any kind") << testDecision(u"‘ü’ \n';--"_s);
    Decision decision = testDecision(u"a"_s);
    decision.who = u"Zoë O'Neil"_s;
    decision.whenMsecs = -1;
    QTest::newRow("who and when") << decision;
    decision.basis = {};
    QTest::newRow("nothing known") << decision;
    decision.basis.scopes = QStringList();
    decision.basis.end = u"never"_s;
    QTest::newRow("no scopes, no end") << decision;
}

void TestDecisionStore::comesBack()
{
    QFETCH(Decision, decision);
    DecisionStore store(path());
    QVERIFY2(store.set({decision}), qPrintable(store.problem()));
    QCOMPARE(decisionIn(store, decision.token), std::optional(decision));
    DecisionStore again(path());
    QVERIFY2(again.refresh(), qPrintable(again.problem()));
    QCOMPARE(again.decisions()->size(), 1);
    QCOMPARE(decisionIn(again, decision.token), std::optional(decision));
    QCOMPARE(again.decisions()->verdictNumber(decision.token.toStdString()), quint8(decision.verdict));
    QCOMPARE(again.decisions()->verdictNumber("another"), quint8(0));
}

void TestDecisionStore::isRefused_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::newRow("a note too long") << testDecision(u"b"_s, TokenVerdict::Keep, QString(2'001, u'x'));
    QTest::newRow("no token") << testDecision(QString());
}

void TestDecisionStore::isRefused()
{
    QFETCH(Decision, decision);
    DecisionStore store(path());
    QVERIFY(store.set({testDecision(u"a"_s)}));
    QVERIFY(!store.set({testDecision(u"c"_s), decision}));
    QVERIFY(store.problem().endsWith(u'.'));
    QCOMPARE(store.decisions()->size(), 1);
    QVERIFY(store.undo());
    QCOMPARE(store.decisions()->size(), 0);
}

void TestDecisionStore::basisOfTokens_data()
{
    using Scopes = std::optional<QStringList>;
    QTest::addColumn<Token>("token");
    QTest::addColumn<DecidedOn>("basis");
    Token token;
    token.id = u"a"_s;
    QTest::newRow("nothing reported") << token << DecidedOn{};
    token.scopes = QStringList{u"b"_s, u"a"_s, u"b"_s};
    token.userId = u"u1"_s;
    token.expiresAt = *parseInstant(u"2027-01-01T01:00:00.1239+01:00");
    const DecidedOn known{Scopes(QStringList{u"a"_s, u"b"_s}), u"u1"_s, u"2027-01-01T00:00:00.123Z"_s};
    QTest::newRow("all of it") << token << known;
    User user;
    user.id = u"u2"_s;
    token.user = user;
    QTest::newRow("the owner as reported with it") << token << DecidedOn{known.scopes, u"u2"_s, known.end};
    token.scopes = Field<QStringList>::null();
    token.expiresAt = Field<Instant>::null();
    QTest::newRow("none") << token << DecidedOn{Scopes(QStringList()), u"u2"_s, u"never"_s};
    token.expiresAt = *parseInstant(u"0001-01-01T00:00:00Z");
    QTest::newRow("an end that stands for none") << token << DecidedOn{Scopes(QStringList()), u"u2"_s, u"never"_s};
    token.scopes = Field<QStringList>::unreadable();
    token.expiresAt = Field<Instant>::unreadable();
    QTest::newRow("not readable") << token << DecidedOn{{}, u"u2"_s, {}};
    token.expiresAt = *parseInstant(u"0002-01-01T00:00:00Z");
    QTest::newRow("an early day") << token << DecidedOn{{}, u"u2"_s, u"0002-01-01T00:00:00.000Z"_s};
}

void TestDecisionStore::basisOfTokens()
{
    QFETCH(Token, token);
    QFETCH(DecidedOn, basis);
    QCOMPARE(decidedOn(token), basis);
    QVERIFY(isEndText(basis.end));
    Inventory inventory{ReviewBasis(0)};
    inventory.add(token);
    inventory.finish();
    QCOMPARE(decidedOn(inventory, 0), basis);
    Decision decision = testDecision(token.id);
    decision.basis = basis;
    QCOMPARE(whatChanged(decision, token), BasisChanges());
}

void TestDecisionStore::changedSince_data()
{
    using Scopes = std::optional<QStringList>;
    QTest::addColumn<DecidedOn>("was");
    QTest::addColumn<DecidedOn>("is");
    QTest::addColumn<QStringList>("changes");
    const DecidedOn known{Scopes(QStringList{u"a"_s}), u"u1"_s, u"never"_s};
    QTest::newRow("nothing") << known << known << QStringList();
    QTest::newRow("scopes") << known << DecidedOn{Scopes(QStringList{u"a"_s, u"b"_s}), u"u1"_s, u"never"_s}
                            << QStringList{u"scopes"_s};
    QTest::newRow("no scopes any more") << known << DecidedOn{Scopes(QStringList()), u"u1"_s, u"never"_s}
                                        << QStringList{u"scopes"_s};
    QTest::newRow("owner") << known << DecidedOn{known.scopes, u"u2"_s, u"never"_s} << QStringList{u"owner"_s};
    QTest::newRow("end") << known << DecidedOn{known.scopes, u"u1"_s, u"2027-01-01T00:00:00.000Z"_s}
                         << QStringList{u"end"_s};
    QTest::newRow("all") << known << DecidedOn{Scopes(QStringList{u"b"_s}), u"u2"_s, u"2027-01-01T00:00:00.000Z"_s}
                         << QStringList{u"scopes"_s, u"owner"_s, u"end"_s};
    QTest::newRow("not reported now") << known << DecidedOn{} << QStringList();
    QTest::newRow("not reported then") << DecidedOn{} << known << QStringList();
}

void TestDecisionStore::changedSince()
{
    QFETCH(DecidedOn, was);
    QFETCH(DecidedOn, is);
    QFETCH(QStringList, changes);
    Decision decision = testDecision(u"a"_s);
    decision.basis = was;
    QCOMPARE(basisChangeKeys(whatChanged(decision, is)), changes);
}

void TestDecisionStore::setsNeverChange()
{
    DecisionStore store(path());
    QVERIFY(store.set(testDecisions(3)));
    const SharedDecisions before = store.decisions();
    QVERIFY(store.set({testDecision(u"token-000001"_s, TokenVerdict::Revoke)}));
    QVERIFY(store.withdraw({u"token-000002"_s}));
    QCOMPARE(before->size(), 3);
    QCOMPARE(before->verdictNumber("token-000001"), quint8(TokenVerdict::Keep));
    QCOMPARE(store.decisions()->size(), 2);
    QCOMPARE(store.decisions()->verdictNumber("token-000001"), quint8(TokenVerdict::Revoke));
}

void TestDecisionStore::nothingIsMadeBeforeTheFirstDecision()
{
    DecisionStore store(path(u"new/decisions.sqlite"_s));
    QVERIFY(store.refresh());
    QVERIFY(store.set({}));
    QVERIFY(store.withdraw({u"a"_s}));
    QVERIFY(!store.canUndo());
    QVERIFY(store.undo());
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void TestDecisionStore::onlyTheOwnerMayRead()
{
    const mode_t former = ::umask(0);
    DecisionStore store(path(u"new/folder/decisions.sqlite"_s));
    const bool isSet = store.set({testDecision(u"a"_s)});
    ::umask(former);
    QVERIFY2(isSet, qPrintable(store.problem()));
    QCOMPARE(modeOf(path(u"new"_s)), 0700);
    QCOMPARE(modeOf(path(u"new/folder"_s)), 0700);
    QCOMPARE(modeOf(path(u"new/folder/decisions.sqlite"_s)), 0600);
    QVERIFY(setMode(path(u"new/folder/decisions.sqlite"_s), 0644));
    DecisionStore again(path(u"new/folder/decisions.sqlite"_s));
    QVERIFY(again.refresh());
    QCOMPARE(modeOf(path(u"new/folder/decisions.sqlite"_s)), 0600);
    QCOMPARE(QDir(path(u"new/folder"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"decisions.sqlite"_s});
}

void TestDecisionStore::undoesOneAfterTheOther()
{
    DecisionStore store(path());
    QVERIFY(store.set(
        {testDecision(u"a"_s, TokenVerdict::Keep, u"1"_s), testDecision(u"b"_s, TokenVerdict::Keep, u"1"_s)}));
    QVERIFY(store.set(
        {testDecision(u"b"_s, TokenVerdict::Revoke, u"2"_s), testDecision(u"c"_s, TokenVerdict::Keep, u"2"_s)}));
    QVERIFY(store.set(
        {testDecision(u"b"_s, TokenVerdict::AskOwner, u"3"_s), testDecision(u"b"_s, TokenVerdict::Keep, u"4"_s)}));
    QCOMPARE(noteIn(store, u"b"_s), u"4"_s);
    const auto notes = [](const DecisionStore &of) {
        return QStringList{noteIn(of, u"a"_s), noteIn(of, u"b"_s), noteIn(of, u"c"_s)};
    };
    for (const QStringList &expected : {QStringList{u"1"_s, u"2"_s, u"2"_s}, QStringList{u"1"_s, u"1"_s, u"none"_s},
                                        QStringList{u"none"_s, u"none"_s, u"none"_s}}) {
        QVERIFY(store.canUndo());
        const std::optional<DecisionUndo> undone = store.undo();
        QVERIFY(undone);
        QCOMPARE(undone->newer, 0);
        QCOMPARE(notes(store), expected);
        DecisionStore again(path());
        QVERIFY(again.refresh());
        QCOMPARE(notes(again), expected);
    }
    QVERIFY(!store.canUndo());
}

void TestDecisionStore::undoesWithdrawals()
{
    DecisionStore store(path());
    QVERIFY(store.set(testDecisions(10)));
    QVERIFY(store.withdraw({u"token-000001"_s, u"token-000002"_s, u"unknown"_s}));
    QCOMPARE(store.decisions()->size(), 8);
    DecisionStore other(path());
    QVERIFY(other.set({testDecision(u"token-000002"_s, TokenVerdict::Revoke, u"other"_s)}));
    QCOMPARE(other.decisions()->size(), 9);
    const std::optional<DecisionUndo> undone = store.undo();
    QVERIFY(undone);
    QCOMPARE(undone->restored, 1);
    QCOMPARE(undone->newer, 1);
    QCOMPARE(store.decisions()->size(), 10);
    QCOMPARE(noteIn(store, u"token-000002"_s), u"other"_s);
    QVERIFY(store.undo()); // the first change, of which one token is the other's now
    QCOMPARE(store.decisions()->size(), 1);
    QCOMPARE(noteIn(store, u"token-000002"_s), u"other"_s);
}

void TestDecisionStore::undoLeavesNewerOnesOfOthers()
{
    DecisionStore store(path());
    DecisionStore other(path());
    QVERIFY(store.set({testDecision(u"a"_s), testDecision(u"b"_s), testDecision(u"c"_s)}));
    QVERIFY(other.set({testDecision(u"b"_s)})); // the same, decided once more
    QVERIFY(other.withdraw({u"c"_s}));
    const std::optional<DecisionUndo> undone = store.undo();
    QVERIFY(undone);
    QCOMPARE(undone->restored, 1);
    QCOMPARE(undone->newer, 2);
    QCOMPARE(noteIn(store, u"a"_s), u"none"_s);
    QCOMPARE(noteIn(store, u"b"_s), QString());
    QCOMPARE(noteIn(store, u"c"_s), u"none"_s);
    QVERIFY(other.undo());
    QCOMPARE(noteIn(other, u"c"_s), QString());
}

void TestDecisionStore::seesWhatAnotherInstanceDoes()
{
    DecisionStore store(path());
    DecisionStore other(path());
    QVERIFY(store.refresh());
    QVERIFY(other.set({testDecision(u"a"_s)}));
    QCOMPARE(store.decisions()->size(), 0);
    QVERIFY(store.refresh());
    QCOMPARE(store.decisions()->size(), 1);
    const SharedDecisions before = store.decisions();
    QVERIFY(store.refresh());
    QCOMPARE(store.decisions(), before); // nothing is read where nothing was changed
    QVERIFY(store.set({testDecision(u"b"_s)}));
    QVERIFY(other.withdraw({u"a"_s}));
    QCOMPARE(other.decisions()->size(), 1);
    QVERIFY(store.set({testDecision(u"c"_s)}));
    QCOMPARE(store.decisions()->size(), 2);
    QCOMPARE(noteIn(store, u"a"_s), u"none"_s);
}

void TestDecisionStore::twoProcesses()
{
    constexpr int calls = 40;
    QProcess process;
    process.start(QStringLiteral(PAT_DECISION_PROBE), {path(), u"other"_s, u"50"_s, u"0"_s, QString::number(calls)});
    QVERIFY(process.waitForStarted());
    DecisionStore store(path());
    for (int i = 0; i < calls; ++i) {
        QVERIFY2(store.set(testDecisions(50, TokenVerdict::Keep, QString::number(i))), qPrintable(store.problem()));
        QVERIFY(store.refresh());
        // The other's are whole at every moment.
        for (int token = 1; token < 50; ++token)
            QCOMPARE(noteIn(store, u"other-%1"_s.arg(token)), noteIn(store, u"other-0"_s));
    }
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(store.refresh());
    QCOMPARE(store.decisions()->size(), 100);
    QCOMPARE(noteIn(store, u"other-49"_s), QString::number(calls - 1));
    QCOMPARE(noteIn(store, u"token-000049"_s), QString::number(calls - 1));
}

void TestDecisionStore::manyAtOnce()
{
    constexpr int count = 100'000;
    const QList<Decision> decisions = testDecisions(count, TokenVerdict::Revoke, u"not used since 2024"_s);
    DecisionStore store(path());
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY2(store.set(decisions), qPrintable(store.problem()));
    qInfo("%d decided in %lld ms", count, elapsed.restart());
    DecisionStore again(path());
    QVERIFY(again.refresh());
    qInfo("read in %lld ms", elapsed.restart());
    QCOMPARE(again.decisions()->size(), count);
    QVERIFY(again.set({testDecision(u"token-099999"_s)}));
    qInfo("one more in %lld ms", elapsed.restart());
    qint64 revoked = 0;
    for (const Decision &decision : decisions)
        revoked += again.decisions()->verdictNumber(decision.token.toStdString()) == quint8(TokenVerdict::Revoke);
    qInfo("looked up in %lld ms", elapsed.restart());
    QCOMPARE(revoked, count - 1);
    const std::optional<DecisionUndo> undone = store.undo();
    qInfo("taken back in %lld ms", elapsed.restart());
    QVERIFY(undone);
    QCOMPARE(undone->restored, count - 1);
    QCOMPARE(undone->newer, 1);
    QCOMPARE(store.decisions()->size(), 1);
}

void TestDecisionStore::waitsForAnother()
{
    DecisionStore store(path());
    QVERIFY(store.set({testDecision(u"a"_s)}));
    Database other(path().toStdString(), Database::Access::ReadWrite);
    {
        const Transaction writing(&other, true);
        QVERIFY(store.refresh());
        QVERIFY(!store.set({testDecision(u"b"_s)}));
        QVERIFY2(isPlain(store.problem(), path()), qPrintable(store.problem()));
        QCOMPARE(store.decisions()->size(), 1);
    }
    QVERIFY(store.set({testDecision(u"b"_s)}));
    QCOMPARE(store.decisions()->size(), 2);
}

void TestDecisionStore::strangeFiles_data()
{
    QTest::addColumn<std::function<bool(const QString &path)>>("make");
    QTest::addColumn<bool>("isTaken");
    using Make = std::function<bool(const QString &path)>;
    const auto row = [](const char *name, bool isTaken, const Make &make) { QTest::newRow(name) << make << isTaken; };
    const auto sql = [](const std::string &statements) {
        return [statements](const QString &path) {
            Database(path.toStdString(), Database::Access::Create).run(statements);
            return true;
        };
    };
    const auto ours = [](const std::string &statements) {
        return [statements](const QString &path) {
            DecisionStore store(path);
            if (!store.set(testDecisions(3)))
                return false;
            Database(path.toStdString(), Database::Access::ReadWrite).run(statements);
            return true;
        };
    };
    row("empty, as a killed process leaves it", true, [](const QString &path) { return put(path, {}); });
    row("text", false, [](const QString &path) { return put(path, QByteArray(5'000, 'x')); });
    row("a byte", false, [](const QString &path) { return put(path, "x"); });
    row("a line", false, [](const QString &path) { return put(path, QByteArray(511, 'x')); });
    row("a few lines", false, [](const QString &path) { return put(path, QByteArray(512, 'x')); });
    row("zeros", false, [](const QString &path) { return put(path, QByteArray(5'000, '\0')); });
    row("cut off", false, [&ours](const QString &path) { return ours("SELECT 1")(path) && QFile::resize(path, 100); });
    row("of another program", false, sql("CREATE TABLE decisions(token TEXT)"));
    row("of another program with a version", false, sql("PRAGMA user_version = 1"));
    row("of another program with an id", false, sql("PRAGMA application_id = 7; CREATE TABLE a(b)"));
    row("of a newer version", false, ours("PRAGMA user_version = 2"));
    row("without its table", false, ours("DROP TABLE decisions"));
    row("without a column", false, ours("ALTER TABLE decisions DROP COLUMN note"));
    row("a folder", false, [](const QString &path) { return QDir().mkdir(path); });
    row("a pipe", false, [](const QString &path) { return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0; });
    row("a link to itself", false, [](const QString &path) { return QFile::link(path, path); });
}

void TestDecisionStore::strangeFiles()
{
    using Make = std::function<bool(const QString &path)>;
    QFETCH(Make, make);
    QFETCH(bool, isTaken);
    QVERIFY(make(path()));
    const bool isFile = QFileInfo(path()).isFile();
    const QByteArray before = isFile ? contentOf(path()) : QByteArray();
    DecisionStore store(path());
    QCOMPARE(store.refresh(), isTaken);
    QCOMPARE(store.set({testDecision(u"a"_s)}), isTaken);
    QVERIFY2(isTaken || isPlain(store.problem(), path()), qPrintable(store.problem()));
    QCOMPARE(store.decisions()->size(), isTaken ? 1 : 0);
    QVERIFY(isTaken || !isFile || contentOf(path()) == before);
    if (!isTaken) { // moved away, as was advised
        QVERIFY(QFile::rename(path(), path(u"away"_s)));
        QVERIFY2(store.set({testDecision(u"a"_s)}), qPrintable(store.problem()));
    }
}

void TestDecisionStore::damagedPage()
{
    constexpr qint64 pageSize = 4096;
    constexpr qsizetype count = 2'000;
    QVERIFY(DecisionStore(path()).set(testDecisions(count)));
    QFile file(path());
    QVERIFY(file.size() > 40 * pageSize);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(20 * pageSize));
    QCOMPARE(file.write(QByteArray(pageSize, '\xFF')), pageSize);
    file.close();
    const QByteArray before = contentOf(path());
    DecisionStore store(path());
    QVERIFY(!store.refresh());
    QVERIFY2(isPlain(store.problem(), path()), qPrintable(store.problem()));
    const qsizetype readable = store.decisions()->size();
    QVERIFY2(readable > 0 && readable < count, qPrintable(QString::number(readable)));
    QVERIFY(!store.set({testDecision(u"a"_s)}));
    QCOMPARE(store.decisions()->size(), readable);
    QCOMPARE(contentOf(path()), before);
    // Moved away, and brought back, as was advised.
    QList<Decision> kept;
    for (const Decision *decision : store.decisions()->sorted())
        kept.append(*decision);
    QVERIFY(QFile::rename(path(), path(u"away"_s)));
    QVERIFY2(store.set(kept), qPrintable(store.problem()));
    QCOMPARE(store.decisions()->size(), readable);
}

void TestDecisionStore::mayNotBeWritten_data()
{
    QTest::addColumn<bool>("hasFile");
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::newRow("the folder") << true << 0500 << 0600;
    QTest::newRow("the file") << true << 0700 << 0400;
    QTest::newRow("both") << true << 0500 << 0400;
    QTest::newRow("a folder without the file") << false << 0500 << 0600;
}

void TestDecisionStore::mayNotBeWritten()
{
    QFETCH(bool, hasFile);
    QFETCH(int, folderMode);
    QFETCH(int, fileMode);
    const QString folder = path(u"folder"_s);
    const QString file = folder + u"/decisions.sqlite"_s;
    QVERIFY(QDir().mkdir(folder) && setMode(m_directory->path(), 0755) && Nobody::own(folder));
    const Nobody nobodyNow;
    if (hasFile)
        QVERIFY(DecisionStore(file).set(testDecisions(3)) && setMode(file, mode_t(fileMode)));
    QVERIFY(setMode(folder, mode_t(folderMode)));
    DecisionStore store(file);
    QVERIFY2(store.refresh(), qPrintable(store.problem()));
    QCOMPARE(store.decisions()->size(), hasFile ? 3 : 0);
    QVERIFY(!store.set({testDecision(u"a"_s)}));
    QVERIFY2(isPlain(store.problem(), file), qPrintable(store.problem()));
    QCOMPARE(store.decisions()->size(), hasFile ? 3 : 0);
    // As was advised, and with the same store.
    QVERIFY(setMode(folder, 0700) && (!hasFile || setMode(file, 0600)));
    QVERIFY2(store.set({testDecision(u"a"_s)}), qPrintable(store.problem()));
    QCOMPARE(store.decisions()->size(), hasFile ? 4 : 1);
}

void TestDecisionStore::mayNotBeRead()
{
    QVERIFY(setMode(m_directory->path(), 0755) && Nobody::own(m_directory->path()));
    const Nobody nobodyNow;
    QVERIFY(DecisionStore(path()).set(testDecisions(3)));
    QVERIFY(setMode(path(), 0));
    DecisionStore store(path());
    QVERIFY(!store.refresh());
    QVERIFY2(isPlain(store.problem(), path()), qPrintable(store.problem()));
    QVERIFY(!store.set({testDecision(u"a"_s)}));
    QVERIFY(setMode(path(), 0600));
    QVERIFY(store.refresh());
    QCOMPARE(store.decisions()->size(), 3);
}

void TestDecisionStore::fullDisk_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("bytes");
    QTest::newRow("at the first decision") << 0 << 100;
    QTest::newRow("in the middle of the first decisions") << 0 << 1'000'000;
    QTest::newRow("at the journal") << 5'000 << 300;
    QTest::newRow("in the middle of the journal") << 5'000 << 200'000;
    QTest::newRow("in the middle of the file") << 5'000 << 3'000'000;
}

void TestDecisionStore::fullDisk()
{
    QFETCH(int, before);
    QFETCH(int, bytes);
    DecisionStore store(path());
    QVERIFY(store.set(testDecisions(before, TokenVerdict::Keep, u"before"_s)));
    const QByteArray content = contentOf(path());
    {
        const SmallDisk disk{rlim_t(bytes)};
        QVERIFY(!store.set(testDecisions(50'000, TokenVerdict::Revoke, u"after"_s)));
        QVERIFY2(isPlain(store.problem(), path()), qPrintable(store.problem()));
        QVERIFY2(store.problem().contains(u"room"_s), qPrintable(store.problem()));
        QCOMPARE(store.decisions()->size(), before);
        QVERIFY(store.refresh());
        QVERIFY(!store.undo() || before == 0 || bytes > 1'000'000);
    }
    DecisionStore again(path());
    QVERIFY2(again.refresh(), qPrintable(again.problem()));
    QCOMPARE(again.decisions()->size(), store.decisions()->size());
    QVERIFY(store.decisions()->size() != before || contentOf(path()) == content || before == 0);
    QVERIFY2(store.set(testDecisions(50'000, TokenVerdict::Revoke, u"after"_s)), qPrintable(store.problem()));
    QVERIFY(again.refresh());
    QCOMPARE(noteIn(again, u"token-049999"_s), u"after"_s);
}

void TestDecisionStore::movedAway_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("nothing in its place") << false;
    QTest::newRow("another file in its place") << true;
}

void TestDecisionStore::movedAway()
{
    QFETCH(bool, isReplaced);
    DecisionStore store(path());
    QVERIFY(store.set(testDecisions(3)));
    QVERIFY(QFile::rename(path(), path(u"away"_s)));
    if (isReplaced)
        QVERIFY(DecisionStore(path()).set({testDecision(u"a"_s)}));
    for (int tries = 0; tries < 2; ++tries) {
        QVERIFY(!store.set({testDecision(u"b"_s)}));
        QVERIFY2(isPlain(store.problem(), path()), qPrintable(store.problem()));
        QCOMPARE(store.decisions()->size(), 3);
    }
    QCOMPARE(QFile::exists(path()), isReplaced);
    QFile::remove(path());
    QVERIFY(QFile::rename(path(u"away"_s), path()));
    QVERIFY2(store.set({testDecision(u"b"_s)}), qPrintable(store.problem()));
    DecisionStore again(path());
    QVERIFY(again.refresh());
    QCOMPARE(again.decisions()->size(), 4);
}

/// A name that changed would lose what was decided.
void TestDecisionStore::isNamedByItsServer_data()
{
    QTest::addColumn<QUrl>("server");
    QTest::addColumn<QString>("name");
    QTest::newRow("host") << QUrl(u"https://api.example.com/v3"_s) << u"api.example.com"_s;
    QTest::newRow("port") << QUrl(u"https://api.example.com:8443/v3"_s) << u"api.example.com-8443"_s;
    QTest::newRow("user") << QUrl(u"https://anna:secret@api.example.com/v3"_s) << u"api.example.com"_s;
    QTest::newRow("IPv6") << QUrl(u"http://[::1]:8080/v3"_s) << u"__1-8080"_s;
    QTest::newRow("umlaut") << QUrl(u"https://m\u00fcnchen.de/v3"_s) << u"m\u00fcnchen.de"_s;
    QTest::newRow("underscore") << QUrl(u"https://my_host/v3"_s) << u"my_host"_s;
}

void TestDecisionStore::isNamedByItsServer()
{
    QFETCH(const QUrl, server);
    QFETCH(const QString, name);
    QCOMPARE(hostFileName(hostText(server)), name);
    QVERIFY(TokenDecisions::pathFor(server).endsWith(u"/decisions/"_s + name + u".sqlite"_s));
}

QTEST_GUILESS_MAIN(TestDecisionStore)
#include "tst_decisionstore.moc"
