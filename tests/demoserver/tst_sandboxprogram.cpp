#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

/// pat-sandbox as a program: what it prints, how it ends, and what it leaves behind.
class TestSandboxProgram : public QObject
{
    Q_OBJECT
private slots:
    void signalEndsIt_data();
    void signalEndsIt();
    void signalEndsTheMaking();
    void badArguments_data();
    void badArguments();
    void cannotServe();
    void helpAndVersion();

private:
    void begin(QProcess *process, const QStringList &arguments);

    QTemporaryDir m_temporary;
};

constexpr int patience = 20'000;

void TestSandboxProgram::begin(QProcess *process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), m_temporary.path());
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(PAT_SANDBOX), arguments);
}

void TestSandboxProgram::signalEndsIt_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestSandboxProgram::signalEndsIt()
{
    QFETCH(int, number);
    QProcess process;
    begin(&process,
          {QStringLiteral("--tokens"), QStringLiteral("50"), QStringLiteral("--rate"), QStringLiteral("50/5")});
    QVERIFY(process.waitForReadyRead(patience));
    const QString line = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression form(
        QStringLiteral("^READY (http://127\\.0\\.0\\.1:\\d+/v3) [\\w-]+\\.[\\w-]+\\.[\\w-]+\\n$"));
    const QRegularExpressionMatch match = form.match(line);
    QVERIFY2(match.hasMatch(), qPrintable(line));
    const QUrl url(match.captured(1));
    QTcpSocket idle;
    idle.connectToHost(url.host(), quint16(url.port()));
    QVERIFY(idle.waitForConnected(patience));
    QVERIFY(!QDir(m_temporary.path()).isEmpty());

    ::kill(pid_t(process.processId()), number);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAll(), QByteArray());
    QVERIFY(QDir(m_temporary.path()).isEmpty());
}

void TestSandboxProgram::signalEndsTheMaking()
{
    const QString file = m_temporary.filePath(QStringLiteral("tokens.sqlite"));
    QProcess process;
    begin(&process, {QStringLiteral("--tokens=5000000"), QStringLiteral("--database"), file});
    QVERIFY(process.waitForStarted(patience));
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(m_temporary.path()).isEmpty(), patience);
    QElapsedTimer timer;
    timer.start();
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QVERIFY(QDir(m_temporary.path()).isEmpty());
}

void TestSandboxProgram::badArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments : {"--nonsense", "stray", "--port=x", "--port=65536", "--port=-1", "--tokens=x",
                                  "--tokens=-1", "--tokens=99999999999", "--seed=x", "--latency-ms=-5", "--rate=50",
                                  "--rate=0/5", "--rate=50/0", "--rate=a/b", "--rate=1/2/3", "--database=", "--tokens"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
}

void TestSandboxProgram::badArguments()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    begin(&process, arguments);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    const QByteArray reason = process.readAllStandardError();
    QVERIFY2(reason.startsWith("pat-sandbox: ") && reason.count('\n') == 1, reason.constData());
}

void TestSandboxProgram::cannotServe()
{
    QProcess process;
    begin(&process, {QStringLiteral("--database"), m_temporary.path()});
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

void TestSandboxProgram::helpAndVersion()
{
    QProcess help;
    begin(&help, {QStringLiteral("--help")});
    QVERIFY(help.waitForFinished(patience));
    QCOMPARE(help.exitCode(), 0);
    QVERIFY(help.readAllStandardOutput().contains("--latency-ms"));
    QProcess version;
    begin(&version, {QStringLiteral("--version")});
    QVERIFY(version.waitForFinished(patience));
    QCOMPARE(version.readAllStandardOutput(), "pat-sandbox " PAT_VERSION "\n");
}

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"
