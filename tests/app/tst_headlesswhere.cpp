#include "app/demoserver/sandbox.h"
#include "models/record/tokenjson.h"
#include "models/review/reviewrules.h"
#include "tests/support/filteroracle.h"
#include "tests/support/sandboxclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

Token tokenOf(const QJsonObject &record)
{
    const QByteArray json = QJsonDocument(record).toJson();
    Token token;
    return decodeRecord({json.data(), size_t(json.size())}, &token) ? Token() : token;
}

/// Keys of the rules that each record has, by the rules themselves; those for several tokens counted here.
QList<QSet<QString>> findingsAt(qint64 now, const QJsonArray &records)
{
    QList<QSet<QString>> findings;
    QMap<std::pair<QString, QString>, QList<qsizetype>> names;
    for (const QJsonValue &record : records) {
        const Token token = tokenOf(record.toObject());
        QSet<QString> keys;
        for (const ReviewRule &rule : reviewRules()) {
            if (rule.judge && rule.judge(token, now) == Verdict::Yes)
                keys.insert(QString::fromLatin1(rule.key));
        }
        if (isLive(token, now) == Verdict::Yes && !token.name->isEmpty())
            names[{*token.userId, *token.name}].append(findings.size());
        findings.append(keys);
    }
    for (const QList<qsizetype> &same : std::as_const(names)) {
        for (const qsizetype i : same) {
            if (same.size() > 1)
                findings[i].insert(u"same-name"_s);
        }
    }
    return findings;
}

QSet<QString> idsAt(qint64 now, const QList<OracleTerm> &terms, const QJsonArray &records)
{
    const FilterOracle oracle(now, QTimeZone(qgetenv("TZ")));
    const QList<QSet<QString>> findings = findingsAt(now, records);
    QSet<QString> ids;
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (oracle.matches(terms, records[i].toObject(), findings[i]))
            ids.insert(records[i].toObject().value(u"id"_s).toString());
    }
    return ids;
}

} // namespace

/// `--where`, as a script asks for it.
class TestHeadlessWhere : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void writesWhatMatches_data();
    void writesWhatMatches();
    void reviewsWhatMatches_data() { writesWhatMatches_data(); }
    void reviewsWhatMatches();
    void writesRecordsUntouched();
    void manifestTellsTheFilter();
    void followsTheQueryToo();
    void sortsWhatMatches();

private:
    struct Result
    {
        int status = -1;
        QByteArray output;
        QByteArray error;
    };
    Result run(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    QJsonArray m_records;
};

void TestHeadlessWhere::initTestCase()
{
    SandboxOptions options;
    options.tokens = 1'000;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
    m_records = SandboxClient(*m_sandbox).all();
    QCOMPARE(m_records.size(), 1'000);
}

TestHeadlessWhere::Result TestHeadlessWhere::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PAT_CONSOLE_BASE_URL"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(m_sandbox->token()));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM),
                  QStringList{u"--base-url"_s, m_sandbox->baseUrl().toString()} + arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestHeadlessWhere::writesWhatMatches_data()
{
    QTest::addColumn<QList<OracleTerm>>("terms");
    const auto row = [](const QList<OracleTerm> &terms) { QTest::newRow(qPrintable(textOf(terms))) << terms; };
    const auto term = [](const QString &field, const QStringList &values, bool isNegated = false) {
        OracleTerm made{field, {}, isNegated};
        for (const QString &value : values)
            made.values.append({value, false});
        return made;
    };
    row({term(u"state"_s, {u"live"_s}), term(u"unused"_s, {u">90d"_s})});
    row({term(u"used"_s, {u"never"_s}), term(u"created"_s, {u"..2025"_s, u"2026-01-01..2026-03"_s})});
    row({term(u"scope"_s, {u"license:*"_s}), term(u"can"_s, {u"write"_s}, true)});
    row({term(u"expires"_s, {u"<30d"_s, u">365d"_s, u"never"_s}), term(u"2fa"_s, {u"no"_s})});
    row({term(u"finding"_s, {u"high"_s}), term(u"finding"_s, {u"can-mint"_s, u"same-name"_s})});
    row({term(u"finding"_s, {u"same-name"_s})});
    row({term(u"finding"_s, {u"none"_s}), term(u"owner"_s, {u"none"_s, u"unknown"_s}, true)});
    row({term({}, {u"an"_s}), term(u"org"_s, {u"a"_s}), term(u"rotated"_s, {u"unknown"_s}, true)});
    row({term(u"state"_s, {u"revoked"_s, u"expired"_s}, true), term(u"role"_s, {u"admin"_s, u"unknown"_s})});
    const QString name = m_records[0].toObject().value(u"name"_s).toString();
    row({{u"name"_s, {{name, true}}, false}});
    row({term(u"updated"_s, {u">1y"_s}), term(u"id"_s, {u"0"_s, u"1"_s, u"a"_s}), term(u"sso"_s, {u"yes"_s}, true)});
}

/// The clock goes on between the two: tokens that change meanwhile are left out.
void TestHeadlessWhere::writesWhatMatches()
{
    QFETCH(const QList<OracleTerm>, terms);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Result result = run({u"--export"_s, u"-"_s, u"--columns"_s, u"id"_s, u"--where"_s, textOf(terms)});
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.status, 0);
    QStringList lines = QString::fromUtf8(result.output).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.takeFirst(), u"id"_s);
    QSet<QString> written(lines.begin(), lines.end());
    QCOMPARE(written.size(), lines.size());
    const QSet<QString> first = idsAt(before - 5'000, terms, m_records);
    const QSet<QString> last = idsAt(QDateTime::currentMSecsSinceEpoch() + 5'000, terms, m_records);
    const QSet<QString> steady = first & last;
    QVERIFY(!steady.isEmpty() && steady.size() < m_records.size());
    QVERIFY(written.contains(steady));
    QVERIFY((first | last).contains(written));
}

void TestHeadlessWhere::reviewsWhatMatches()
{
    QFETCH(const QList<OracleTerm>, terms);
    const Result result = run({u"--review"_s, u"--format"_s, u"json"_s, u"--where"_s, textOf(terms)});
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();
    const qint64 now = QDateTime::fromString(json.value(u"asOf"_s).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    const QSet<QString> meant = idsAt(now, terms, m_records);
    QCOMPARE(json.value(u"tokens"_s).toInteger(), meant.size());
    const QList<QSet<QString>> findings = findingsAt(now, m_records);
    QMap<QString, QStringList> expected;
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        const QString id = m_records[i].toObject().value(u"id"_s).toString();
        for (const QString &rule : meant.contains(id) ? findings[i] : QSet<QString>())
            expected[rule].append(id);
    }
    for (const QJsonValue &value : json.value(u"findings"_s).toArray()) {
        const QJsonObject finding = value.toObject();
        const QString rule = finding.value(u"rule"_s).toString();
        expected[rule].sort();
        QVERIFY2(finding.value(u"ids"_s).toVariant().toStringList() == expected[rule], qPrintable(rule));
    }
}

void TestHeadlessWhere::writesRecordsUntouched()
{
    const QList<QByteArray> all = run({u"--export"_s, u"-"_s, u"--format"_s, u"jsonl"_s}).output.split('\n');
    const Result result = run({u"--export"_s, u"-"_s, u"--format"_s, u"jsonl"_s, u"--where"_s, u"state:revoked"_s});
    QCOMPARE(result.status, 0);
    const QList<QByteArray> some = result.output.split('\n');
    QVERIFY(some.size() > 10 && some.size() < all.size());
    for (const QByteArray &record : some)
        QVERIFY(all.contains(record));
}

void TestHeadlessWhere::manifestTellsTheFilter()
{
    const QString path = m_folder.filePath(u"some.csv"_s);
    const QStringList arguments{u"--export"_s, path, u"--manifest"_s, u"--columns"_s, u"id"_s};
    const auto manifestOf = [&](const QStringList &more) {
        if (run(arguments + more).status != 0)
            return QJsonObject();
        QFile file(path + u".manifest.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    };
    const QJsonObject manifest = manifestOf({u"--where"_s, u" state:revoked   -finding:any "_s});
    QCOMPARE(manifest.value(u"where"_s).toString(), u"state:revoked -finding:any"_s);
    QCOMPARE(manifest.value(u"complete"_s), QJsonValue(true));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 rows = file.readAll().count('\n') - 1;
    QVERIFY(rows > 0);
    QCOMPARE(manifest.value(u"rows"_s).toInteger(), rows);
    QVERIFY(!manifestOf({}).contains(u"where"_s));
}

/// What the server is asked for, and what is kept of it.
void TestHeadlessWhere::followsTheQueryToo()
{
    const QString id = m_records[3].toObject().value(u"id"_s).toString();
    const auto linesOf = [this](const QStringList &arguments) {
        return run(QStringList{u"--export"_s, u"-"_s, u"--columns"_s, u"id"_s} + arguments).output.count('\n');
    };
    QCOMPARE(linesOf({u"--id"_s, id, u"--where"_s, u"id:\"%1\""_s.arg(id.toUpper())}), 2);
    QCOMPARE(linesOf({u"--id"_s, id, u"--where"_s, u"-id:%1"_s.arg(id.left(8))}), 1);
    QCOMPARE(linesOf({u"--created-from"_s, u"2099-01-01"_s, u"--where"_s, u"finding:any"_s}), 1);
}

void TestHeadlessWhere::sortsWhatMatches()
{
    const Result result = run({u"--export"_s, u"-"_s, u"--columns"_s, u"createdAt"_s, u"--sort"_s, u"-createdAt"_s,
                               u"--where"_s, u"finding:same-name,unused"_s});
    QCOMPARE(result.status, 0);
    QStringList lines = QString::fromUtf8(result.output).split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1);
    QVERIFY(lines.size() > 10);
    QVERIFY(std::is_sorted(lines.begin(), lines.end(), std::greater<>()));
}

QTEST_GUILESS_MAIN(TestHeadlessWhere)
#include "tst_headlesswhere.moc"
