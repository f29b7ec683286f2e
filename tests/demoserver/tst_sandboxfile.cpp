#include "app/demoserver/sandbox.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <sys/file.h>
#include <thread>
#include <vector>

/// The database that a sandbox keeps in a file of one's choice, and what it leaves alone beside it.
class TestSandboxFile : public QObject
{
    Q_OBJECT
private slots:
    void databaseIsReused();
    void filesOfOthersStay();
    void leftoverIsRemoved();
    void databaseIsMadeOnce();
    void otherFileIsRefused();
};

namespace {

SandboxOptions few(qint64 tokens)
{
    SandboxOptions options;
    options.tokens = tokens;
    return options;
}

std::unique_ptr<Sandbox> started(const SandboxOptions &options)
{
    auto sandbox = std::make_unique<Sandbox>(options);
    const QString problem = sandbox->start();
    if (!problem.isEmpty())
        qWarning("%s", qUtf8Printable(problem));
    return sandbox;
}

} // namespace

void TestSandboxFile::databaseIsReused()
{
    const QTemporaryDir directory;
    SandboxOptions options = few(40);
    options.database = directory.filePath(QStringLiteral("tokens.sqlite"));
    QStringList ids;
    {
        const auto sandbox = started(options);
        QVERIFY(sandbox->deleteToken(sandbox->ids().first()));
        ids = sandbox->ids();
    }
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList(QStringLiteral("tokens.sqlite")));
    QCOMPARE(started(options)->ids(), ids);
    options.seed = 2;
    QVERIFY(Sandbox(options).start().contains(QStringLiteral("seed 1")));
    options = few(41);
    options.database = directory.filePath(QStringLiteral("tokens.sqlite"));
    QVERIFY(Sandbox(options).start().contains(QStringLiteral("40 tokens")));
}

void TestSandboxFile::filesOfOthersStay()
{
    const QTemporaryDir directory;
    SandboxOptions options = few(1);
    options.database = directory.filePath(QStringLiteral("tokens.sqlite"));
    const QStringList names{QStringLiteral("tokens.sqlite.partial"), QStringLiteral("tokens.sqlite.tmp"),
                            QStringLiteral("tokens.sqlite.letter.txt")};
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear database,");
    }
    started(options);
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QCOMPARE(file.readAll(), "Dear database,");
    }
}

/// What a sandbox that was killed left goes; what another one is writing stays.
void TestSandboxFile::leftoverIsRemoved()
{
    const QTemporaryDir directory;
    SandboxOptions options = few(1);
    options.database = directory.filePath(QStringLiteral("tokens.sqlite"));
    QFile left(options.database + QStringLiteral(".aaaaaa.pat-sandbox"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    QFile written(options.database + QStringLiteral(".bbbbbb.pat-sandbox"));
    QVERIFY(written.open(QIODevice::WriteOnly));
    QCOMPARE(::flock(written.handle(), LOCK_EX), 0);
    started(options);
    QVERIFY(!left.exists());
    QVERIFY(written.exists());
}

/// Several that are started at once for the same file make it whole, and serve the same.
void TestSandboxFile::databaseIsMadeOnce()
{
    const QTemporaryDir directory;
    SandboxOptions options = few(3000);
    options.database = directory.filePath(QStringLiteral("tokens.sqlite"));
    std::array<std::unique_ptr<Sandbox>, 3> sandboxes;
    std::array<QString, 3> problems;
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < sandboxes.size(); ++i) {
        sandboxes[i] = std::make_unique<Sandbox>(options);
        threads.emplace_back([&problems, &sandboxes, i] { problems[i] = sandboxes[i]->start(); });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (std::size_t i = 0; i < sandboxes.size(); ++i) {
        QCOMPARE(problems[i], QString());
        QCOMPARE(sandboxes[i]->ids(), sandboxes[0]->ids());
        QCOMPARE(sandboxes[i]->ids().size(), 3000);
    }
    for (const QString &name : QDir(directory.path()).entryList(QDir::Files))
        QVERIFY2(!name.endsWith(QLatin1String(".pat-sandbox")), qPrintable(name));
}

void TestSandboxFile::otherFileIsRefused()
{
    const QTemporaryDir directory;
    SandboxOptions options = few(1);
    options.database = directory.filePath(QStringLiteral("letter.txt"));
    QFile file(options.database);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear database,");
    file.close();
    QVERIFY(Sandbox(options).start().contains(QStringLiteral("not a database of the sandbox")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "Dear database,");
    options.database = directory.filePath(QStringLiteral("missing/tokens.sqlite"));
    QVERIFY(Sandbox(options).start().contains(QStringLiteral("cannot be written")));
}

QTEST_GUILESS_MAIN(TestSandboxFile)
#include "tst_sandboxfile.moc"
