#include "app/demoserver/sandbox.h"
#include "tests/support/bendablelist.h"
#include "tests/support/fakeserver.h"
#include "tests/support/revieworacle.h"
#include "tests/support/sandboxclient.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `--review` as a nightly job runs it.
class TestHeadlessReview : public QObject
{
    Q_OBJECT
private slots:
    void agreesWithOracle_data();
    void agreesWithOracle();
    void formatsAgree();
    void followsTheQuery();
    void failsOnFindings();
    void refuses_data();
    void refuses();
    void requiresProof();
    void tellsWhatWentWrong();

private:
    struct Result
    {
        int status = -1;
        QByteArray output;
        QByteArray error;
    };
    Result run(const QStringList &arguments, const QByteArray &token = {}) const;
    Result review(const Sandbox &sandbox, const QStringList &arguments = {}) const;

    QTemporaryDir m_folder;
};

TestHeadlessReview::Result TestHeadlessReview::run(const QStringList &arguments, const QByteArray &token) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PAT_CONSOLE_BASE_URL"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(token));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM), arguments, QIODevice::ReadOnly);
    // A server of this test answers from this event loop.
    QSignalSpy ended(&process, &QProcess::finished);
    if (!ended.wait(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

TestHeadlessReview::Result TestHeadlessReview::review(const Sandbox &sandbox, const QStringList &arguments) const
{
    return run(QStringList{u"--base-url"_s, sandbox.baseUrl().toString(), u"--review"_s} + arguments, sandbox.token());
}

void TestHeadlessReview::agreesWithOracle_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 7, 2026})
        QTest::addRow("%llu", seed) << seed;
}

/// Number for number and id for id.
void TestHeadlessReview::agreesWithOracle()
{
    QFETCH(const quint64, seed);
    SandboxOptions options;
    options.tokens = 2'000;
    options.seed = seed;
    Sandbox sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    const Result result = review(sandbox, {u"--format"_s, u"json"_s});
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(json.value(u"host"_s).toString(), sandbox.baseUrl().authority());
    QCOMPARE(json.value(u"complete"_s).toBool(), true);
    QCOMPARE(json.value(u"tokens"_s).toInteger(), 2'000);
    const qint64 now = QDateTime::fromString(json.value(u"asOf"_s).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    QVERIFY(qAbs(now - QDateTime::currentMSecsSinceEpoch()) < 120'000);

    QMap<QString, QStringList> ids;
    QMap<QString, int> notJudged;
    QMap<QStringList, QStringList> names;
    const QJsonArray records = SandboxClient(sandbox).all();
    for (const QJsonValue &record : records) {
        const QJsonObject token = record.toObject();
        const QString id = token.value(u"id"_s).toString();
        const ReviewOracle oracle(token, now);
        const QMap<QString, Truth> verdicts = oracle.verdicts();
        for (auto it = verdicts.begin(); it != verdicts.end(); ++it) {
            if (it.value() == Truth::Yes)
                ids[it.key()] += id;
            notJudged[it.key()] += it.value() == Truth::Unknown;
        }
        if (oracle.isLive() && !token.value(u"name"_s).toString().isEmpty())
            names[{token.value(u"userId"_s).toString(), token.value(u"name"_s).toString()}] += id;
    }
    for (const QStringList &same : std::as_const(names)) {
        if (same.size() > 1)
            ids[u"same-name"_s] += same;
    }
    int rules = 0;
    for (const QJsonValue &value : json.value(u"findings"_s).toArray()) {
        const QJsonObject finding = value.toObject();
        const QString rule = finding.value(u"rule"_s).toString();
        QStringList found = finding.value(u"ids"_s).toVariant().toStringList();
        found.sort();
        ids[rule].sort();
        QVERIFY2(found == ids[rule], qPrintable(rule));
        QVERIFY2(finding.value(u"tokens"_s).toInteger() == found.size(), qPrintable(rule));
        QVERIFY2(
            finding.value(u"notJudged"_s).toInteger() == notJudged[rule],
            qPrintable(
                u"%1: %2, not %3"_s.arg(rule).arg(finding.value(u"notJudged"_s).toInteger()).arg(notJudged[rule])));
        ++rules;
    }
    QCOMPARE(rules, 16);
    QVERIFY(!ids[u"same-name"_s].isEmpty() && !ids[u"owner-gone"_s].isEmpty() && notJudged[u"no-expiry"_s] > 0);
}

/// What people and tables read is what machines read.
void TestHeadlessReview::formatsAgree()
{
    SandboxOptions options;
    options.tokens = 500;
    Sandbox sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    const QJsonArray findings =
        QJsonDocument::fromJson(review(sandbox, {u"--format"_s, u"json"_s}).output).object()[u"findings"_s].toArray();
    QByteArrayList csv = review(sandbox, {u"--format"_s, u"csv"_s}).output.split('\n');
    const QByteArray text = review(sandbox).output;
    QCOMPARE(csv.takeFirst(), "rule,severity,tokens,notJudged,ids\r");
    QVERIFY2(text.startsWith(
                 QByteArray(sandbox.baseUrl().authority().toUtf8() + ": tokens reviewed: 500, complete, as of 20")),
             text.constData());
    for (const QJsonValue &value : findings) {
        const QJsonObject finding = value.toObject();
        const QByteArray rule = finding[u"rule"_s].toString().toUtf8();
        const QByteArray tokens = QByteArray::number(finding[u"tokens"_s].toInteger());
        const QByteArray notJudged = QByteArray::number(finding[u"notJudged"_s].toInteger());
        const QByteArray ids = finding[u"ids"_s].toVariant().toStringList().join(u';').toUtf8();
        QCOMPARE(csv.takeFirst(), rule + ',' + finding[u"severity"_s].toString().toUtf8() + ',' + tokens + ',' +
                                      notJudged + ',' + ids + '\r');
        const bool isShown = tokens != "0" || notJudged != "0";
        QCOMPARE(text.contains(QByteArray('\n' + rule.leftJustified(22) + tokens.rightJustified(9) +
                                          notJudged.rightJustified(13))),
                 isShown);
    }
}

void TestHeadlessReview::followsTheQuery()
{
    SandboxOptions options;
    options.tokens = 50;
    Sandbox sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    const QString id = idsOf(SandboxClient(sandbox).all()).constFirst();
    const auto tokensOf = [this, &sandbox](const QStringList &arguments) {
        const Result result = review(sandbox, QStringList{u"--format"_s, u"json"_s} + arguments);
        return QJsonDocument::fromJson(result.output).object().value(u"tokens"_s).toInt(-1);
    };
    QCOMPARE(tokensOf({}), 50);
    QCOMPARE(tokensOf({u"--id"_s, id}), 1);
    QCOMPARE(tokensOf({u"--created-from"_s, u"2099-01-01"_s}), 0);
}

/// One token that has findings of the lowest severity alone, and others.
void TestHeadlessReview::failsOnFindings()
{
    SandboxOptions options;
    options.tokens = 500;
    Sandbox sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    const auto statusOf = [this, &sandbox](const QStringList &arguments) { return review(sandbox, arguments).status; };
    QCOMPARE(statusOf({}), 0);
    QCOMPARE(statusOf({u"--fail-on"_s, u"high"_s}), 6);
    QCOMPARE(statusOf({u"--fail-on"_s, u"low"_s, u"--created-from"_s, u"2099-01-01"_s}), 0);

    QStringList low;
    QStringList others;
    const QByteArray output = review(sandbox, {u"--format"_s, u"json"_s}).output;
    for (const QJsonValue &value : QJsonDocument::fromJson(output).object()[u"findings"_s].toArray()) {
        const QJsonObject finding = value.toObject();
        (finding[u"severity"_s] == u"low"_s ? low : others) += finding[u"ids"_s].toVariant().toStringList();
    }
    low.removeIf([&others](const QString &id) { return others.contains(id); });
    QVERIFY(!low.isEmpty());
    QCOMPARE(statusOf({u"--id"_s, low.constFirst(), u"--fail-on"_s, u"low"_s}), 6);
    QCOMPARE(statusOf({u"--id"_s, low.constFirst(), u"--fail-on"_s, u"medium"_s}), 0);
    QCOMPARE(statusOf({u"--id"_s, others.constFirst(), u"--fail-on"_s, u"Low"_s}), 6);
}

void TestHeadlessReview::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const QString &arguments, const QByteArray &named) {
        QTest::newRow(qPrintable(arguments)) << arguments.split(u' ') << named;
    };
    row(u"--demo --review --export x.csv"_s, "--export");
    row(u"--demo --review --screenshot x.png"_s, "--screenshot");
    row(u"--demo --review --sort name"_s, "--sort");
    row(u"--demo --review --columns id"_s, "--columns");
    row(u"--demo --review --manifest"_s, "--manifest");
    row(u"--demo --review --format jsonl"_s, "text, json or csv");
    row(u"--demo --review --fail-on new"_s, "high, medium, low or new-high");
    row(u"--demo --fail-on high"_s, "--review");
    row(u"--demo --format json"_s, "--review");
    row(u"--demo --require-complete"_s, "--review");
    row(u"--review"_s, "--base-url");
}

void TestHeadlessReview::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    const Result result = run(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.error.count('\n'), 1);
    QVERIFY2(result.error.contains(named), result.error.constData());
}

/// A server that refuses bounds of creation is read in pages, which prove nothing.
void TestHeadlessReview::requiresProof()
{
    Bends bends;
    bends.bound = Bends::Bound::Refused;
    BendableList list(bends, 1);
    list.fill(250, 1, false);
    FakeServer server([&list](const FakeRequest &request) {
        const BendableList::Reply reply = list.answer(request.rawQuery);
        return FakeReply::answer(reply.status, reply.body);
    });
    const QStringList arguments{u"--base-url"_s, server.baseUrl().toString(), u"--review"_s, u"--format"_s, u"json"_s};
    const Result told = run(arguments, "secret");
    QCOMPARE(told.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(told.output).object();
    QCOMPARE(json[u"complete"_s], QJsonValue(false));
    QCOMPARE(json[u"tokens"_s].toInt(), 250);
    QVERIFY2(told.error.contains("may lack tokens"), told.error.constData());
    const Result refused = run(arguments + QStringList(u"--require-complete"_s), "secret");
    QCOMPARE(refused.status, 4);
    QCOMPARE(refused.output, QByteArray());
    QVERIFY2(refused.error.contains("--require-complete"), refused.error.constData());
}

void TestHeadlessReview::tellsWhatWentWrong()
{
    SandboxOptions options;
    options.tokens = 50;
    Sandbox sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    const QStringList arguments{u"--review"_s, u"--base-url"_s};
    const Result refused = run(arguments + QStringList(sandbox.baseUrl().toString()), "wrong");
    QCOMPARE(refused.status, 3);
    const Result alone = run(arguments + QStringList(u"http://127.0.0.1:9/v3"_s), "wrong");
    QCOMPARE(alone.status, 4);
    for (const Result &result : {refused, alone}) {
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(result.error.count('\n'), 1);
    }
}

QTEST_GUILESS_MAIN(TestHeadlessReview)
#include "tst_headlessreview.moc"
