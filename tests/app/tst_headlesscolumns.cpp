#include "app/demoserver/sandbox.h"
#include "tests/support/fakeserver.h"
#include "tests/support/revieworacle.h"
#include "tests/support/testtokens.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// As the rules are listed for people.
const QStringList rulesInOrder =
    u"used-after-expiry can-mint writes-accounts write-without-expiry owner-without-2fa owner-gone never-used unused "
    "no-expiry long-lived owner-inactive never-rotated ends-soon-in-use contradiction same-name expired-not-revoked"_s
        .split(u' ');

QString yesNo(bool isYes)
{
    return isYes ? u"yes"_s : u"no"_s;
}

/// What each token's row has to be, by its id, of the columns
/// id,status,findings,expiresAt?,lastUsedAt?,user.lastSeenAt?
QHash<QString, QString> expectedRows(const QByteArray &jsonLines, qint64 now)
{
    QHash<QString, QString> rows;
    QHash<QString, QJsonObject> tokens;
    QHash<QStringList, int> names;
    const auto nameOf = [](const QJsonObject &token) {
        return QStringList{token.value(u"userId"_s).toString(), token.value(u"name"_s).toString()};
    };
    for (const QByteArray &line : jsonLines.trimmed().split('\n')) {
        const QJsonObject token = QJsonDocument::fromJson(line).object();
        tokens.insert(token.value(u"id"_s).toString(), token);
        if (ReviewOracle(token, now).isLive() && !nameOf(token)[1].isEmpty())
            ++names[nameOf(token)];
    }
    for (auto it = tokens.constBegin(); it != tokens.constEnd(); ++it) {
        const QJsonObject &token = it.value();
        const ReviewOracle oracle(token, now);
        const QMap<QString, Truth> verdicts = oracle.verdicts();
        QStringList findings;
        for (const QString &rule : rulesInOrder) {
            const bool isFound = rule == u"same-name" ? oracle.isLive() && names.value(nameOf(token)) > 1
                                                      : verdicts.value(rule) == Truth::Yes;
            if (isFound)
                findings += rule;
        }
        const QStringList cells{it.key(),
                                oracle.status(),
                                findings.join(u';'),
                                yesNo(token.contains(u"expiresAt"_s)),
                                yesNo(token.contains(u"lastUsedAt"_s)),
                                yesNo(token.value(u"user"_s).toObject().contains(u"lastSeenAt"_s))};
        rows.insert(it.key(), cells.join(u','));
    }
    return rows;
}

} // namespace

/// Columns of a CSV export that are no fields of the API, as a script asks for them.
class TestHeadlessColumns : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void agreesWithOracle_data();
    void agreesWithOracle();
    void changesNothingElse();
    void judgesAsTheFilterDoes();
    void sortsAndStandsAlone();
    void whatIsNotReadable();

private:
    struct Result
    {
        int status = -1;
        QByteArray output;
        QByteArray error;
    };
    Result run(const QString &url, const QByteArray &token, const QStringList &arguments) const;
    Result exported(const QStringList &arguments) const
    {
        return run(m_sandbox->baseUrl().toString(), m_sandbox->token(), QStringList{u"--export"_s, u"-"_s} + arguments);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestHeadlessColumns::initTestCase()
{
    SandboxOptions options;
    options.tokens = 700;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
}

TestHeadlessColumns::Result TestHeadlessColumns::run(const QString &url, const QByteArray &token,
                                                     const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PAT_CONSOLE_BASE_URL"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(token));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM), QStringList{u"--base-url"_s, url} + arguments,
                  QIODevice::ReadOnly);
    // A server of this test answers from this event loop.
    QSignalSpy ended(&process, &QProcess::finished);
    if (!ended.wait(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestHeadlessColumns::agreesWithOracle_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {3, 11})
        QTest::addRow("%llu", seed) << seed;
}

/// As of the moment that the manifest tells.
void TestHeadlessColumns::agreesWithOracle()
{
    QFETCH(const quint64, seed);
    SandboxOptions options;
    options.tokens = 1'500;
    options.seed = seed;
    Sandbox sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    const QString path = m_folder.filePath(u"columns.csv"_s);
    const QStringList columns = u"id,status,findings,expiresAt?,lastUsedAt?,user.lastSeenAt?"_s.split(u',');
    const QString url = sandbox.baseUrl().toString();
    const Result csv =
        run(url, sandbox.token(), {u"--export"_s, path, u"--manifest"_s, u"--columns"_s, columns.join(u',')});
    QCOMPARE(csv.error, QByteArray());
    QCOMPARE(csv.status, 0);
    const Result lines = run(url, sandbox.token(), {u"--export"_s, u"-"_s, u"--format"_s, u"jsonl"_s});
    QCOMPARE(lines.status, 0);

    QFile file(path);
    QFile manifestFile(path + u".manifest.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly) && manifestFile.open(QIODevice::ReadOnly));
    const QJsonObject manifest = QJsonDocument::fromJson(manifestFile.readAll()).object();
    QCOMPARE(manifest.value(u"columns"_s).toVariant().toStringList(), columns);
    const QDateTime asOf = QDateTime::fromString(manifest.value(u"asOf"_s).toString(), Qt::ISODateWithMs);
    QVERIFY(qAbs(asOf.secsTo(QDateTime::currentDateTimeUtc())) < 120);
    const QHash<QString, QString> expected = expectedRows(lines.output, asOf.toMSecsSinceEpoch());
    QStringList rows = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(rows.takeFirst(), columns.join(u','));
    QCOMPARE(rows.size(), expected.size());
    QSet<QString> seen;
    for (const QString &row : std::as_const(rows)) {
        const QString id = row.section(u',', 0, 0);
        QCOMPARE(row, expected.value(id));
        const QStringList cells = row.split(u',');
        for (qsizetype i = 1; i < cells.size(); ++i) {
            for (const QString &word : cells[i].split(u';'))
                seen.insert(columns[i] + u'=' + word);
        }
    }
    for (const char *word :
         {"status=active", "status=expiring", "status=expired", "status=revoked", "expiresAt?=yes", "expiresAt?=no",
          "lastUsedAt?=no", "user.lastSeenAt?=yes", "findings=same-name", "findings=expired-not-revoked", "findings="})
        QVERIFY2(seen.contains(QString::fromLatin1(word)), word);
}

void TestHeadlessColumns::changesNothingElse()
{
    const Result plain = exported({u"--columns"_s, u"id,name,scopes,user.metadata,expiresAt"_s});
    const Result more = exported({u"--columns"_s, u"id,name,scopes,user.metadata,expiresAt,expiresAt?,status"_s});
    QCOMPARE(plain.status, 0);
    QCOMPARE(more.status, 0);
    const QByteArrayList rows = plain.output.split('\n');
    const QByteArrayList longer = more.output.split('\n');
    QCOMPARE(longer.size(), rows.size());
    bool hasNull = false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QByteArray former = rows[i].trimmed();
        QVERIFY(longer[i].trimmed() == former ||
                longer[i].startsWith(QByteArray(former + ','))); // a cell may hold line breaks
        hasNull = hasNull || (former.endsWith(',') && longer[i].mid(former.size()).startsWith(",yes,"));
    }
    QVERIFY(hasNull); // which an absent one is told from
    const QByteArray usual = exported({}).output.split('\n').constFirst();
    QVERIFY(!usual.contains("status") && !usual.contains("findings") && !usual.contains('?'));
}

/// Filter and columns judge as of one moment, with and without a walk before the export.
void TestHeadlessColumns::judgesAsTheFilterDoes()
{
    const auto rowsOf = [this](const QStringList &arguments) {
        return QString::fromUtf8(exported(arguments).output).split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1);
    };
    QStringList expected;
    for (const QString &row : rowsOf({u"--columns"_s, u"status,id,findings"_s})) {
        const QStringList findings = row.section(u',', 2).split(u';');
        if (row.startsWith(u"active,") && (findings.contains(u"same-name"_s) || findings.contains(u"unused"_s)))
            expected += row;
    }
    QVERIFY(!expected.isEmpty());
    const QStringList rows =
        rowsOf({u"--columns"_s, u"status,id,findings"_s, u"--where"_s, u"state:active finding:same-name,unused"_s});
    QCOMPARE(rows, expected);
    for (const QString &status : rowsOf({u"--columns"_s, u"status"_s, u"--where"_s, u"state:expiring"_s}))
        QCOMPARE(status, u"expiring"_s);
    for (const QString &row : rowsOf({u"--columns"_s, u"findings"_s, u"--where"_s, u"finding:none"_s}))
        QCOMPARE(row, u"\"\""_s);
}

void TestHeadlessColumns::sortsAndStandsAlone()
{
    const Result sorted = exported({u"--columns"_s, u"findings,name?,status"_s, u"--sort"_s, u"-name"_s});
    QCOMPARE(sorted.error, QByteArray());
    QCOMPARE(sorted.status, 0);
    QVERIFY(sorted.output.startsWith("findings,name?,status\r\n"));
    QCOMPARE(sorted.output.count('\n'), 701);
    QCOMPARE(sorted.output.count(",yes,"), 700);
    const Result none = exported({u"--columns"_s, u"status,findings"_s, u"--created-from"_s, u"2099-01-01"_s});
    QCOMPARE(none.status, 0);
    QCOMPARE(none.output, QByteArray("status,findings\r\n"));
}

void TestHeadlessColumns::whatIsNotReadable()
{
    using namespace testtokens;
    const QJsonObject token = withValue(fullRecord(0), u"revoked"_s, false);
    const QList<QJsonObject> records{withValue(token, u"expiresAt"_s, 5), without(fullRecord(1), u"expiresAt"_s),
                                     withValue(fullRecord(2), u"user"_s, QJsonValue::Null)};
    FakeServer server([&records](const FakeRequest &request) {
        return FakeReply::json(request.intParam(u"page"_s, 1) == 1 ? listOf(records) : "[]");
    });
    const Result result = run(server.baseUrl().toString(), "secret",
                              {u"--export"_s, u"-"_s, u"--columns"_s, u"id,expiresAt,expiresAt?,user.name?"_s});
    QCOMPARE(result.status, 0);
    const QByteArrayList rows = result.output.split('\n');
    QVERIFY(rows.contains(QByteArray(idOf(0).toLatin1() + ",5,yes,yes\r")));
    QVERIFY(rows.contains(QByteArray(idOf(1).toLatin1() + ",,no,yes\r")));
    QVERIFY2(result.output.contains(",yes,no\r\n"), result.output.constData());
    const Result judged =
        run(server.baseUrl().toString(), "secret", {u"--export"_s, u"-"_s, u"--columns"_s, u"id,status"_s});
    QVERIFY2(judged.output.contains(QByteArray(idOf(0).toLatin1() + ",unknown\r\n")), judged.output.constData());
}

QTEST_GUILESS_MAIN(TestHeadlessColumns)
#include "tst_headlesscolumns.moc"
