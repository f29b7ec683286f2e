#include "app/demoserver/sandbox.h"
#include "models/files/atomicfile.h"
#include "tests/support/slowness.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 200 / slowness;

} // namespace

/// A program that is killed in the middle of an export leaves the former file or the whole new one, and the next start
/// clears what else it left.
class TestExportKill : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void killedAtAnyInstant();
    void anothersPartIsLeftAlone();

private:
    QStringList entries() const
    {
        return QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QByteArray content() const;
    void startExport(QProcess *process, const QString &search) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestExportKill::initTestCase()
{
    SandboxOptions options;
    options.tokens = 3'000;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
    m_directory = std::make_unique<QTemporaryDir>();
}

QByteArray TestExportKill::content() const
{
    QFile file(m_directory->filePath(u"tokens.csv"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExportKill::startExport(QProcess *process, const QString &sort) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(m_sandbox->token()));
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(PAT_CONSOLE_PROGRAM),
                   {u"--base-url"_s, m_sandbox->baseUrl().toString(), u"--export"_s,
                    m_directory->filePath(u"tokens.csv"_s), u"--manifest"_s, u"--sort"_s, sort});
}

void TestExportKill::killedAtAnyInstant()
{
    // What whole files look like, and how long one takes.
    QSet<QByteArray> whole;
    qint64 longest = 0;
    for (const QString &sort : {u"createdAt"_s, u"-name"_s}) {
        QElapsedTimer elapsed;
        elapsed.start();
        QProcess process;
        startExport(&process, sort);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 0);
        whole.insert(content());
        longest = std::max(longest, elapsed.elapsed());
    }
    QCOMPARE(whole.size(), 2);
    QRandomGenerator random(9);
    int killed = 0;
    for (int i = 0; i < runs; ++i) {
        QProcess process;
        startExport(&process, i % 2 == 0 ? u"createdAt"_s : u"-name"_s);
        QVERIFY(process.waitForStarted());
        // The instants are spread over the run, and some lie behind it.
        if (!process.waitForFinished(1 + random.bounded(int(longest)))) {
            ::kill(pid_t(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished(20'000));
            ++killed;
        }
        QVERIFY2(whole.contains(content()), qPrintable(u"run %1"_s.arg(i)));
    }
    qInfo("%d of %d were killed before their end", killed, runs);
    QVERIFY(killed >= runs / 4);
    QProcess process;
    startExport(&process, u"createdAt"_s);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(entries(), (QStringList{u"tokens.csv"_s, u"tokens.csv.manifest.json"_s}));
}

void TestExportKill::anothersPartIsLeftAlone()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.csv"_s);
    AtomicFile first;
    QVERIFY(first.open(path));
    QFile stale(directory.filePath(u".b.csv.pat-part"_s));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    QFile foreign(directory.filePath(u".a.csv.part"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.close();
    AtomicFile second;
    QVERIFY(!second.open(path));
    QVERIFY(!stale.exists());
    QVERIFY(foreign.exists());
    first.device().write("first");
    QVERIFY(first.device().flush());
    QVERIFY(first.commit());
    QVERIFY(second.open(path));
    QVERIFY(second.commit());
}

QTEST_GUILESS_MAIN(TestExportKill)
#include "tst_exportkill.moc"
