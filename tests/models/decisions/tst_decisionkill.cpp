#include "models/decisions/decisionstore.h"
#include "tests/support/slowness.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 200 / slowness;
/// Where the disk is slow there are fewer.
constexpr int longestMsecs = 25'000;
/// Tokens that are decided in one call; enough that SQLite writes to the file before the end.
constexpr int batch = 400;
/// No run gets so far.
constexpr int callsOfARun = 100'000;
/// A file is used by so many runs, the first of which makes it.
constexpr int runsOfAFile = 5;

} // namespace

/// A program that is killed while it decides leaves all that it was told to be saved, and of what it was at all or
/// nothing.
class TestDecisionKill : public QObject
{
    Q_OBJECT
private slots:
    void killedAtAnyInstant();

private:
    void start(QProcess *process, const QString &path, int first) const
    {
        process->start(QStringLiteral(PAT_DECISION_PROBE),
                       {path, u"t"_s, QString::number(batch), QString::number(first), QString::number(callsOfARun)});
    }
};

void TestDecisionKill::killedAtAnyInstant()
{
    // From the start of the program to its fifth call.
    const QTemporaryDir directory;
    QElapsedTimer elapsed;
    elapsed.start();
    {
        QProcess process;
        start(&process, directory.filePath(u"first.sqlite"_s), 0);
        QByteArray told;
        while (told.count('\n') < 5) {
            QVERIFY(process.waitForReadyRead(20'000));
            told += process.readAllStandardOutput();
        }
        process.kill();
        QVERIFY(process.waitForFinished(20'000));
    }
    const int longest = int(elapsed.elapsed());
    QRandomGenerator random(9);
    int midway = 0; // runs that left a journal
    int told = 0;
    int former = -1; // the number that the file's decisions have
    QString path;
    const QDeadlineTimer deadline(longestMsecs);
    int done = 0;
    for (int i = 0; i < runs && !deadline.hasExpired(); ++i, ++done) {
        const int first = i * callsOfARun;
        if (i % runsOfAFile == 0) {
            path = directory.filePath(QString::number(i) + u".sqlite"_s);
            former = -1;
        }
        QProcess process;
        start(&process, path, first);
        QVERIFY(process.waitForStarted());
        QVERIFY(!process.waitForFinished(1 + random.bounded(longest)));
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        const QList<QByteArray> lines = process.readAllStandardOutput().split('\n'); // the last one is not whole
        const int acknowledged = lines.size() > 1 ? lines[lines.size() - 2].toInt() : former;
        told += int(lines.size()) - 1;
        midway += QFileInfo(path + u"-journal"_s).size() > 0;

        DecisionStore store(path);
        QVERIFY2(store.refresh(), qPrintable(store.problem()));
        const Decision *one = store.decisions()->find("t-0");
        const int found = one ? one->note.toInt() : -1;
        const int next = lines.size() > 1 ? acknowledged + 1 : first;
        QVERIFY2(found == acknowledged || found == next,
                 qPrintable(u"run %1: %2 was told, %3 is there"_s.arg(i).arg(acknowledged).arg(found)));
        QCOMPARE(store.decisions()->size(), one ? batch : 0);
        for (const Decision *decision : store.decisions()->sorted())
            QCOMPARE(decision->note, one->note);
        former = found;
    }
    DecisionStore store(path);
    QVERIFY(store.withdraw({u"t-0"_s}));
    QVERIFY(!QFile::exists(path + u"-journal"_s));
    qInfo("%d runs: %d calls were told to be saved, %d runs were killed within one", done, told, midway);
    // How many it is, a busy machine decides; it was something.
    QVERIFY(told > done / 8);
    QVERIFY(midway > done / 20);
}

QTEST_GUILESS_MAIN(TestDecisionKill)
#include "tst_decisionkill.moc"
