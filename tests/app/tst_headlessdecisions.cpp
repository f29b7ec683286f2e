#include "app/demoserver/sandbox.h"
#include "models/decisions/decisionstore.h"
#include "models/session/tokendecisions.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What was decided in the window, as scripts read it: `decision:` and the columns of an export.
class TestHeadlessDecisions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void columns();
    void filter_data();
    void filter();
    void review();
    void withoutDecisions();
    void fileThatIsNone();

private:
    struct Result
    {
        int status = -1;
        QByteArray output;
        QByteArray error;
    };
    Result run(const Sandbox &sandbox, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    QStringList m_ids;
};

/// Two to be revoked, one to be kept, and one whose owner was another.
void TestHeadlessDecisions::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toLocal8Bit());
    QCoreApplication::setOrganizationName(u"pat-console"_s);
    QCoreApplication::setApplicationName(u"pat-console"_s);
    SandboxOptions options;
    options.tokens = 150;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
    m_ids = m_sandbox->ids();
    const QString path = TokenDecisions::pathFor(m_sandbox->baseUrl());
    QVERIFY2(path.startsWith(m_folder.path()), qPrintable(path));
    DecisionStore store(path);
    QVERIFY2(store.set({{m_ids[3], TokenVerdict::Revoke, u"=leaked, \"soon\""_s, u"anna"_s, 1, {}},
                        {m_ids[7], TokenVerdict::Revoke, {}, u"anna"_s, 1, {}},
                        {m_ids[9], TokenVerdict::Keep, u"needed"_s, u"anna"_s, 1, {}},
                        {m_ids[11], TokenVerdict::AskOwner, {}, u"anna"_s, 1, {{}, u"another owner"_s, {}}}}),
             qPrintable(store.problem()));
}

TestHeadlessDecisions::Result TestHeadlessDecisions::run(const Sandbox &sandbox, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PAT_CONSOLE_BASE_URL"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(sandbox.token()));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM),
                  QStringList{u"--base-url"_s, sandbox.baseUrl().toString()} + arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestHeadlessDecisions::columns()
{
    const Result csv = run(*m_sandbox, {u"--export"_s, u"-"_s, u"--columns"_s, u"id,decision,note"_s});
    QCOMPARE(csv.error, QByteArray());
    QCOMPARE(csv.status, 0);
    QByteArrayList lines = csv.output.trimmed().split('\n');
    QCOMPARE(lines.size(), m_ids.size() + 1);
    for (QByteArray &line : lines)
        line = line.trimmed();
    QCOMPARE(lines.takeFirst(), QByteArray("id,decision,note"));
    const auto of = [this](int number) { return m_ids[number].toUtf8(); };
    QVERIFY(lines.contains(of(3) + ",revoke,\"'=leaked, \"\"soon\"\"\"")); // guarded as other texts are
    QVERIFY(lines.contains(of(7) + ",revoke,"));
    QVERIFY(lines.contains(of(9) + ",keep,needed"));
    QVERIFY(lines.contains(of(0) + ",,"));
}

void TestHeadlessDecisions::filter_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("revoke") << u"decision:revoke"_s << QList<int>{3, 7};
    QTest::newRow("any, not keep") << u"decision:any -decision:keep"_s << QList<int>{3, 7, 11};
    QTest::newRow("outdated") << u"decision:outdated"_s << QList<int>{11};
    QTest::newRow("keep or ask") << u"decision:keep,ask"_s << QList<int>{9, 11};
}

void TestHeadlessDecisions::filter()
{
    QFETCH(const QString, where);
    QFETCH(const QList<int>, numbers);
    const QStringList everything{u"--export"_s, u"-"_s, u"--columns"_s, u"id"_s};
    qint64 before = m_sandbox->requestCount();
    QCOMPARE(run(*m_sandbox, everything).status, 0);
    const qint64 once = m_sandbox->requestCount() - before;
    before = m_sandbox->requestCount();
    const Result csv = run(*m_sandbox, everything + QStringList{u"--where"_s, where});
    const qint64 requests = m_sandbox->requestCount() - before;
    // A decision takes one record to judge: the tokens are not read twice. Walks at once send one request more or less.
    QVERIFY2(2 * requests < 3 * once, qPrintable(u"%1 requests, %2 without a filter"_s.arg(requests).arg(once)));
    QCOMPARE(csv.error, QByteArray());
    QStringList ids = QString::fromUtf8(csv.output).simplified().split(u' ').mid(1);
    ids.sort();
    QStringList expected;
    for (const int number : numbers)
        expected += m_ids[number];
    expected.sort();
    QCOMPARE(ids, expected);
}

void TestHeadlessDecisions::review()
{
    const Result review = run(*m_sandbox, {u"--review"_s, u"--where"_s, u"decision:none"_s, u"--format"_s, u"json"_s});
    QCOMPARE(review.error, QByteArray());
    QVERIFY2(review.output.contains("\"tokens\":146"), review.output.left(200).constData());
}

/// Of a server about whose tokens nothing was decided.
void TestHeadlessDecisions::withoutDecisions()
{
    SandboxOptions options;
    options.tokens = 5;
    Sandbox other(options);
    QCOMPARE(other.start(), QString());
    const Result csv =
        run(other, {u"--export"_s, u"-"_s, u"--columns"_s, u"decision"_s, u"--where"_s, u"decision:none"_s});
    QCOMPARE(csv.status, 0);
    QCOMPARE(csv.output, QByteArray("decision\r\n\"\"\r\n\"\"\r\n\"\"\r\n\"\"\r\n\"\"\r\n"));
    QVERIFY(!QFile::exists(TokenDecisions::pathFor(other.baseUrl())));
}

void TestHeadlessDecisions::fileThatIsNone()
{
    SandboxOptions options;
    options.tokens = 5;
    Sandbox other(options);
    QCOMPARE(other.start(), QString());
    const QString path = TokenDecisions::pathFor(other.baseUrl());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5'000, 'x')) == 5'000);
    file.close();
    const Result csv = run(other, {u"--export"_s, u"-"_s, u"--columns"_s, u"decision"_s});
    QCOMPARE(csv.status, 5);
    QVERIFY2(csv.error.contains(path.toUtf8()), csv.error.constData());
    QCOMPARE(csv.output, QByteArray());
    QCOMPARE(run(other, {u"--export"_s, u"-"_s, u"--columns"_s, u"name"_s}).status, 0); // which needs none
}

QTEST_GUILESS_MAIN(TestHeadlessDecisions)
#include "tst_headlessdecisions.moc"
