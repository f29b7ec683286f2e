#include "app/demoserver/sandbox.h"
#include "models/decisions/decisionstore.h"
#include "models/session/tokendecisions.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// `--hand-over`: what was decided in the window, as files for the owners of tokens.
class TestHeadlessHandover : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_out = std::make_unique<QTemporaryDir>(); }
    void writes();
    void staysBesideReport();
    void followsFilter();
    void withoutDecisions();
    void refuses_data();
    void refuses();
    void refusesFolders_data();
    void refusesFolders();
    void leavesNothingBehind_data();
    void leavesNothingBehind();

private:
    struct Result
    {
        int status = -1;
        QByteArray output;
        QByteArray error;
    };
    Result run(const QStringList &arguments, const QByteArray &token = {}) const;
    Result handOver(const QStringList &arguments = {}) const
    {
        return run(QStringList{u"--base-url"_s, m_sandbox->baseUrl().toString(), u"--review"_s, u"--hand-over"_s,
                               path(u"out"_s)} +
                   arguments);
    }
    QString path(const QString &name) const { return m_out->filePath(name); }
    static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_out;
    std::unique_ptr<Sandbox> m_sandbox;
    QStringList m_ids;
};

/// Two to be revoked, one to ask about, one to be kept; none of them is revoked already.
void TestHeadlessHandover::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toLocal8Bit());
    QCoreApplication::setOrganizationName(u"pat-console"_s);
    QCoreApplication::setApplicationName(u"pat-console"_s);
    SandboxOptions options;
    options.tokens = 150;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
    m_ids = m_sandbox->ids();
    DecisionStore store(TokenDecisions::pathFor(m_sandbox->baseUrl()));
    QVERIFY2(store.set({{m_ids[3], TokenVerdict::Revoke, u"leaked, soon"_s, u"anna"_s, 1, {}},
                        {m_ids[7], TokenVerdict::Revoke, {}, u"anna"_s, 1, {}},
                        {m_ids[10], TokenVerdict::AskOwner, u"whose is it?"_s, u"anna"_s, 1, {}},
                        {m_ids[9], TokenVerdict::Keep, u"needed"_s, u"anna"_s, 1, {}}}),
             qPrintable(store.problem()));
}

TestHeadlessHandover::Result TestHeadlessHandover::run(const QStringList &arguments, const QByteArray &token) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PAT_CONSOLE_BASE_URL"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(token.isEmpty() ? m_sandbox->token() : token));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM), arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Beside what is printed, which stays as it is.
void TestHeadlessHandover::writes()
{
    const Result result = handOver({u"--format"_s, u"json"_s});
    QCOMPARE(result.status, 0);
    QVERIFY(result.output.contains("\"findings\":") && result.output.count('\n') == 1);
    QCOMPARE(result.error.count('\n'), 1);
    const QStringList names = namesIn(path(u"out"_s));
    QVERIFY(names.contains(u"revoke.txt"_s));
    const QByteArray told = "texts for owners, " + QByteArray::number(names.size() - 1) + ", and ids to revoke, 2.";
    QVERIFY2(result.error.contains(told), result.error.constData());
    QByteArrayList ids = contentOf(path(u"out/revoke.txt"_s)).split('\n');
    QCOMPARE(ids.takeLast(), QByteArray());
    std::sort(ids.begin(), ids.end());
    QByteArrayList expected{m_ids[3].toUtf8(), m_ids[7].toUtf8()};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(ids, expected);
    QByteArray texts;
    struct stat status = {};
    for (const QString &name : names) {
        const QString file = path(u"out/"_s + name);
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
        if (name != u"revoke.txt")
            texts += contentOf(file);
    }
    QCOMPARE(::stat(QFile::encodeName(path(u"out"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
    QCOMPARE(texts.count("   Id: "), 3);
    for (const QString &part : {m_ids[3], m_ids[7], m_ids[10], u"Note: leaked, soon"_s, u"Note: whose is it?"_s})
        QVERIFY2(texts.contains(part.toUtf8()), qPrintable(part));
    QVERIFY(!texts.contains("needed\n"));
}

void TestHeadlessHandover::staysBesideReport()
{
    const Result result = handOver({u"--report"_s, path(u"a.html"_s), u"--fail-on"_s, u"low"_s});
    QCOMPARE(result.status, 6);
    QCOMPARE(namesIn(m_out->path()), (QStringList{u"a.html"_s, u"out"_s}));
    QVERIFY(contentOf(path(u"a.html"_s)).endsWith("</html>\n"));
}

void TestHeadlessHandover::followsFilter()
{
    const Result result = handOver({u"--where"_s, u"decision:ask"_s});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.error.contains("Decisions that --where leaves out: 2."), result.error.constData());
    QCOMPARE(namesIn(path(u"out"_s)).size(), 2);
    QCOMPARE(contentOf(path(u"out/revoke.txt"_s)), QByteArray());
}

void TestHeadlessHandover::withoutDecisions()
{
    SandboxOptions options;
    options.tokens = 5;
    Sandbox other(options);
    QCOMPARE(other.start(), QString());
    const Result result = run(
        {u"--base-url"_s, other.baseUrl().toString(), u"--review"_s, u"--hand-over"_s, path(u"out"_s)}, other.token());
    QCOMPARE(result.status, 0);
    QCOMPARE(namesIn(path(u"out"_s)), QStringList{u"revoke.txt"_s});
    QVERIFY(result.error.contains("texts for owners, 0, and ids to revoke, 0."));
}

void TestHeadlessHandover::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const QString &arguments, const QByteArray &named) {
        QTest::newRow(qPrintable(arguments)) << arguments.split(u' ') << named;
    };
    row(u"--demo --hand-over out"_s, "--hand-over goes with --review only");
    row(u"--demo --export a.csv --hand-over out"_s, "--hand-over goes with --review only");
    row(u"--verify a.csv --hand-over out"_s, "--hand-over");
    row(u"--demo --review --hand-over="_s, "empty");
    row(u"--demo --review --hand-over -"_s, "not standard output");
    row(u"--demo --review --hand-over --where"_s, "--where");
    row(u"--demo --review --hand-over a --hand-over b"_s, "more than once");
}

void TestHeadlessHandover::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    const Result result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.error.contains(named), result.error.constData());
    QCOMPARE(result.error.count('\n'), 1);
}

void TestHeadlessHandover::refusesFolders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("problem");
    QTest::newRow("not empty") << u"full"_s << QByteArray("there is something in that folder");
    QTest::newRow("a file") << u"full/x"_s << QByteArray("it is not a folder");
    QTest::newRow("nowhere") << u"missing/out"_s << QByteArray("No such file");
}

/// Before the server is asked.
void TestHeadlessHandover::refusesFolders()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, problem);
    QVERIFY(QDir(m_out->path()).mkdir(u"full"_s));
    QFile file(path(u"full/x"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    file.close();
    const Result result =
        run({u"--base-url"_s, u"http://127.0.0.1:9/v3"_s, u"--review"_s, u"--hand-over"_s, path(name)});
    QCOMPARE(result.status, 5);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.error.count('\n'), 1);
    QVERIFY2(result.error.contains(problem) && result.error.contains("new or empty"), result.error.constData());
    QCOMPARE(namesIn(m_out->path()), QStringList{u"full"_s});
    QCOMPARE(contentOf(path(u"full/x"_s)), QByteArray("x"));
}

void TestHeadlessHandover::leavesNothingBehind_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("status");
    QTest::newRow("no server") << u"http://127.0.0.1:9/v3"_s << QByteArray("token") << 4;
    QTest::newRow("refused") << m_sandbox->baseUrl().toString() << QByteArray("wrong") << 3;
}

void TestHeadlessHandover::leavesNothingBehind()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, token);
    QFETCH(const int, status);
    QCOMPARE(run({u"--base-url"_s, url, u"--review"_s, u"--hand-over"_s, path(u"out"_s)}, token).status, status);
    QCOMPARE(namesIn(m_out->path()), QStringList());
}

QTEST_GUILESS_MAIN(TestHeadlessHandover)
#include "tst_headlesshandover.moc"
