#include "app/credentials.h"
#include "tests/support/fakeserver.h"
#include "tests/support/secretrun.h"
#include "tests/support/secretsearch.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <memory>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// What others on the same machine could see of the process that holds a token.
class TestHardening : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_run = std::make_unique<SecretRun>(); }
    void isNotInProc_data();
    void isNotInProc();
    void childrenDoNotInherit();
    void warnsOfReadableFiles_data();
    void warnsOfReadableFiles();
    void dumpsNoCore();
    void othersCannotReadMemory();
    void programIsHardenedInReleases();

private:
    std::unique_ptr<SecretRun> m_run;
};

namespace {

const QString console = QStringLiteral(PAT_CONSOLE_PROGRAM);
const QByteArray probe = PAT_HARDENING_PROBE;
constexpr uid_t nobody = 65534;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Starts the probe with a secret, waits until it holds it, and ends it by SIGSEGV. Whether a core was dumped.
bool dumpsCore(const QByteArray &program, const QByteArray &argument, const QByteArray &secret,
               const QByteArray &folder)
{
    int in[2];
    int out[2];
    if (::pipe(in) != 0 || ::pipe(out) != 0)
        return false;
    const pid_t pid = ::fork();
    if (pid == 0) {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
        if (::chdir(folder.constData()) != 0)
            ::_exit(1);
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::close(in[1]);
        ::execl(program.constData(), program.constData(), argument.constData(), nullptr);
        ::_exit(1);
    }
    ::close(in[0]);
    ::close(out[1]);
    const QByteArray line = secret + '\n';
    char byte = 0;
    if (::write(in[1], line.constData(), size_t(line.size())) == line.size() && ::read(out[0], &byte, 1) == 1)
        ::kill(pid, SIGSEGV);
    else
        ::kill(pid, SIGKILL);
    int status = 0;
    ::waitpid(pid, &status, 0);
    ::close(in[1]);
    ::close(out[0]);
    return WIFSIGNALED(status) && WCOREDUMP(status);
}

/// Whether another process of the user nobody can open the memory of the probe, which runs as nobody, too.
bool canReadMemory(const QString &argument, const QByteArray &secret, bool *isRunning)
{
    QProcess process;
    process.setChildProcessModifier([] {
        if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
            ::_exit(1);
    });
    process.start(QString::fromLocal8Bit(probe), {argument});
    process.write(secret + '\n');
    *isRunning = process.waitForReadyRead(10'000) && process.readLine() == "ready\n";
    const QByteArray memory = "/proc/" + QByteArray::number(process.processId()) + "/mem";
    const pid_t reader = ::fork();
    if (reader == 0) {
        const bool isNobody = ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
        ::_exit(isNobody && ::open(memory.constData(), O_RDONLY | O_CLOEXEC) >= 0 ? 0 : 1);
    }
    int status = 0;
    ::waitpid(reader, &status, 0);
    process.kill();
    process.waitForFinished();
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

void TestHardening::isNotInProc_data()
{
    QTest::addColumn<bool>("isInEnvironment");
    QTest::addColumn<QString>("goal");
    for (const bool isInEnvironment : {true, false}) {
        for (const char *goal : {"--export", "--screenshot"})
            QTest::addRow("%s, token from %s", goal, isInEnvironment ? "the environment" : "a file")
                << isInEnvironment << QString::fromLatin1(goal);
    }
}

/// While it waits for an answer.
void TestHardening::isNotInProc()
{
    QFETCH(const bool, isInEnvironment);
    QFETCH(const QString, goal);
    FakeServer server;
    server.hold();
    QProcessEnvironment variables = m_run->environment();
    QStringList arguments{u"--base-url"_s, server.baseUrl().toString(), goal, m_run->path(u"out"_s)};
    if (isInEnvironment)
        variables.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(m_run->secret()));
    else
        arguments << u"--token-file"_s << m_run->writeFile(u"token"_s, m_run->secret(), ownerOnly);
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(console, arguments);
    QTRY_VERIFY_WITH_TIMEOUT(server.heldCount() > 0, 20'000);
    const QString folder = u"/proc/%1/"_s.arg(process.processId());
    const QByteArray commandLine = contentOf(folder + u"cmdline");
    const QByteArray inherited = contentOf(folder + u"environ");
    process.kill();
    process.waitForFinished();
    const SecretSearch search(m_run->secret());
    QVERIFY(commandLine.contains("--base-url"));
    QCOMPARE(search.in(commandLine), QByteArray());
#ifndef PAT_HARDENED
    QVERIFY(inherited.contains("QT_LOGGING_RULES")); // only root may read that of a hardened one
#endif
    QCOMPARE(search.in(inherited), QByteArray());
}

void TestHardening::childrenDoNotInherit()
{
    qputenv("PAT_CONSOLE_TOKEN", m_run->secret());
    QCOMPARE(takeEnvironmentToken(), m_run->secret());
    QVERIFY(!qEnvironmentVariableIsSet("PAT_CONSOLE_TOKEN"));
    QCOMPARE(takeEnvironmentToken(), QByteArray());
    QProcess child;
    child.start(u"env"_s, {});
    QVERIFY(child.waitForFinished());
    const QByteArray output = child.readAll();
    QVERIFY(output.contains("PATH="));
    QCOMPARE(SecretSearch(m_run->secret()).in(output), QByteArray());
}

void TestHardening::warnsOfReadableFiles_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("isWarned");
    QTest::newRow("owner") << int(ownerOnly) << false;
    QTest::newRow("owner, read only") << int(QFile::ReadOwner) << false;
    QTest::newRow("group") << int(ownerOnly | QFile::ReadGroup) << true;
    QTest::newRow("all") << int(ownerOnly | QFile::ReadGroup | QFile::ReadOther) << true;
    QTest::newRow("standard input") << -1 << false;
}

void TestHardening::warnsOfReadableFiles()
{
    QFETCH(const int, mode);
    QFETCH(const bool, isWarned);
    FakeServer server;
    QProcessEnvironment variables = m_run->environment();
    variables.remove(u"QT_LOGGING_RULES"_s);
    const QString tokenFile =
        mode < 0 ? u"-"_s : m_run->writeFile(u"token"_s, m_run->secret(), QFile::Permissions(mode));
    const RunResult result = m_run->run(console,
                                        {u"--base-url"_s, server.baseUrl().toString(), u"--token-file"_s, tokenFile,
                                         u"--export"_s, m_run->path(u"out.csv"_s)},
                                        variables, mode < 0 ? m_run->secret() : QByteArray());
    QCOMPARE(result.status, 0); // a warning, no more
    QCOMPARE(result.error.count('\n'), isWarned ? 1 : 0);
    QCOMPARE(result.error.contains("chmod 600"), isWarned);
    QCOMPARE(SecretSearch(m_run->secret()).in(result.error), QByteArray());
}

void TestHardening::dumpsNoCore()
{
    const QByteArray folder = QFile::encodeName(m_run->path({}));
    QVERIFY(!dumpsCore(probe, "hardened", m_run->secret(), folder));
    QCOMPARE(QDir(m_run->path({})).entryList(QDir::Files), QStringList());
    if (!dumpsCore(probe, "plain", m_run->secret(), folder))
        QSKIP("This machine lets nobody dump core, so that the difference cannot be shown.");
}

void TestHardening::othersCannotReadMemory()
{
    if (::getuid() != 0)
        QSKIP("Only root can become somebody else for a try.");
    bool isRunning = false;
    QVERIFY(!canReadMemory(u"hardened"_s, m_run->secret(), &isRunning));
    if (!isRunning)
        QSKIP("Others may not run what was built here.");
    if (!canReadMemory(u"plain"_s, m_run->secret(), &isRunning))
        QSKIP("This machine lets nobody read memory, so that the difference cannot be shown.");
}

/// And not in other builds, where debuggers and sanitizers need their way.
void TestHardening::programIsHardenedInReleases()
{
    FakeServer server;
    server.hold();
    QProcess process;
    QProcessEnvironment variables = m_run->environment();
    variables.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(m_run->secret()));
    process.setProcessEnvironment(variables);
    process.setChildProcessModifier([] {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
    });
    process.start(console, {u"--base-url"_s, server.baseUrl().toString(), u"--export"_s, m_run->path(u"o.csv"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(server.heldCount() > 0, 20'000);
    const QByteArray limits = contentOf(u"/proc/%1/limits"_s.arg(process.processId()));
    process.kill();
    process.waitForFinished();
    const qsizetype at = limits.indexOf("Max core file size");
    QVERIFY(at >= 0);
    const bool isZero =
        limits.mid(at, limits.indexOf('\n', at) - at).simplified().startsWith("Max core file size 0 0 ");
#ifdef PAT_HARDENED
    QVERIFY(isZero);
#else
    rlimit own{};
    ::getrlimit(RLIMIT_CORE, &own);
    QCOMPARE(isZero, own.rlim_max == 0);
#endif
}

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
