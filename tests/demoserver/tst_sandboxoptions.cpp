#include "tests/support/sandboxclient.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <thread>

/// What a sandbox's options do, what tests may do to it while it serves, and how it starts and stops.
class TestSandboxOptions : public QObject
{
    Q_OBJECT
private slots:
    void rateIsLimited();
    void totalIsSentOnDemand();
    void latencyIsKept();
    void scopeIsDemanded();
    void changesShow();
    void changesWhileServing();
    void insertKeepsTheTimeAsWritten();
    void takenPortIsRefused();
    void stopDoesNotWaitForIdleConnections();
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

void TestSandboxOptions::rateIsLimited()
{
    SandboxOptions options = few(3);
    options.rate = SandboxRate{3, 2};
    const auto sandbox = started(options);
    SandboxClient client(*sandbox);
    for (int remaining = 2; remaining >= 0; --remaining) {
        const SandboxAnswer answer = client.get(remaining == 1 ? "page=0" : "");
        QCOMPARE(answer.status, remaining == 1 ? 400 : 200);
        QCOMPARE(answer.headers.value("x-rate-limit-limit"), "2s");
        QCOMPARE(answer.headers.value("x-rate-limit-remaining").toInt(), remaining);
        const QString reset = QString::fromLatin1(answer.headers.value("x-rate-limit-reset"));
        QVERIFY(reset.endsWith(u'Z'));
        const qint64 ahead = QDateTime::currentDateTimeUtc().msecsTo(QDateTime::fromString(reset, Qt::ISODateWithMs));
        QVERIFY2(ahead > -100 && ahead <= 2000, qPrintable(reset));
    }
    const SandboxAnswer refused = client.get();
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.headers.value("retry-after").toInt() >= 1);
    QVERIFY(refused.headers.value("retry-after").toInt() <= 2);
    QCOMPARE(sandbox->requestCount(), 4);
    QCOMPARE(sandbox->refusedCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(client.get().status, 200, 4000);
}

void TestSandboxOptions::totalIsSentOnDemand()
{
    SandboxOptions options = few(130);
    options.totalHeader = true;
    const auto sandbox = started(options);
    SandboxClient client(*sandbox);
    const QByteArray half = parameter(QStringLiteral("createdAt[gt]"), QStringLiteral("2025-01-01T00:00:00Z"));
    const QByteArray one = parameter(QStringLiteral("id[eq]"), sandbox->ids().first());
    for (const QByteArray &query :
         {QByteArray("limit=7"), QByteArray("search=deploy"), half, one, QByteArray(half + "&sort=name")}) {
        const SandboxAnswer answer = client.get(query);
        const QByteArray filter = query.startsWith("limit") ? QByteArray() : query;
        QCOMPARE(answer.headers.value("pagination-count").toInt(), client.all(filter).size());
        QCOMPARE(answer.headers.value("x-total-count"), answer.headers.value("pagination-count"));
    }
}

void TestSandboxOptions::latencyIsKept()
{
    SandboxOptions options = few(1);
    options.latencyMs = 150;
    const auto sandbox = started(options);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(SandboxClient(*sandbox).get().status, 200);
    QVERIFY(timer.elapsed() >= 150);
}

void TestSandboxOptions::scopeIsDemanded()
{
    SandboxOptions options = few(3);
    options.demandScope = QStringLiteral("personalAccessToken:read");
    const auto sandbox = started(options);
    SandboxClient client(*sandbox);
    QCOMPARE(client.get().status, 200);
    client.bearer = sandbox->tokenWithoutScope();
    QCOMPARE(client.get().status, 403);
    QVERIFY(client.get().object().contains(QStringLiteral("message")));
}

void TestSandboxOptions::changesShow()
{
    const auto sandbox = started(few(30));
    SandboxClient client(*sandbox);
    const QString id = sandbox->insertToken({QStringLiteral("Näme %"), {}, {}});
    QCOMPARE(sandbox->ids().last(), id);
    const QByteArray search = parameter(QStringLiteral("search"), QStringLiteral("nÄME %"));
    QCOMPARE(idsOf(client.all(search)), QStringList(id));
    QCOMPARE(idsOf(client.all("sort=-createdAt")).first(), id);
    QVERIFY(sandbox->renameToken(id, QStringLiteral("other")));
    QVERIFY(client.all(search).isEmpty());
    QCOMPARE(client.get(parameter(QStringLiteral("id[eq]"), id)).records().first()[QStringLiteral("name")].toString(),
             QStringLiteral("other"));
    QVERIFY(sandbox->deleteToken(id));
    QVERIFY(!sandbox->deleteToken(id));
    QVERIFY(!sandbox->renameToken(id, QStringLiteral("gone")));
    QVERIFY(!sandbox->deleteToken(QStringLiteral("no id")));
    QCOMPARE(idsOf(client.all({}, 10)), sandbox->ids());
    QCOMPARE(sandbox->ids().size(), 30);
}

void TestSandboxOptions::changesWhileServing()
{
    const auto sandbox = started(few(500));
    SandboxClient client(*sandbox);
    const QStringList before = sandbox->ids();
    std::atomic<bool> isDone = false;
    std::thread changer([&] {
        QStringList own;
        for (int i = 0; i < 300; ++i) {
            own.append(sandbox->insertToken({QStringLiteral("passing"), {}, {}}));
            if (own.size() > 10)
                sandbox->deleteToken(own.takeFirst());
            sandbox->renameToken(own.last(), QStringLiteral("passing by"));
        }
        for (const QString &id : own)
            sandbox->deleteToken(id);
        isDone = true;
    });
    int bad = 0;
    int rounds = 0;
    for (; !isDone || rounds < 5; ++rounds) {
        // What comes and goes is the newest: the oldest records must stay where they are.
        for (const QByteArray query : {"limit=100&page=3", "search=passing", "sort=-name&page=2", "sort=-createdAt"})
            bad += client.get(query).status == 200 ? 0 : 1;
        bad += idsOf(client.get("limit=100&page=2").records()) == before.mid(100, 100) ? 0 : 1;
    }
    changer.join();
    QCOMPARE(bad, 0);
    QCOMPARE(sandbox->ids(), before);
}

void TestSandboxOptions::insertKeepsTheTimeAsWritten()
{
    const auto sandbox = started(few(0));
    SandboxClient client(*sandbox);
    QVERIFY(client.all().isEmpty());
    QVERIFY(sandbox->insertToken({QStringLiteral("x"), QStringLiteral("2026-01-01"), {}}).isEmpty());
    const QString time = QStringLiteral("2026-01-01T00:00:00.1200000Z");
    QVERIFY(!sandbox->insertToken({QStringLiteral("x"), time, time}).isEmpty());
    const QJsonObject record = client.all().first().toObject();
    QCOMPARE(record.value(QStringLiteral("createdAt")).toString(), time);
    QCOMPARE(record.value(QStringLiteral("expiresAt")).toString(), time);
    QVERIFY(record.value(QStringLiteral("lastUsedAt")).isNull());
}

void TestSandboxOptions::takenPortIsRefused()
{
    const auto first = started(few(1));
    SandboxOptions options = few(1);
    options.port = first->baseUrl().port();
    QVERIFY(Sandbox(options).start().contains(QString::number(options.port)));
}

void TestSandboxOptions::stopDoesNotWaitForIdleConnections()
{
    const auto sandbox = started(few(1));
    SandboxClient client(*sandbox);
    QCOMPARE(client.get().status, 200);
    QTcpSocket idle;
    idle.connectToHost(QStringLiteral("127.0.0.1"), quint16(sandbox->baseUrl().port()));
    QVERIFY(idle.waitForConnected(5000));
    idle.write("GET /v3");
    QElapsedTimer timer;
    timer.start();
    sandbox->stop();
    QVERIFY(timer.elapsed() < 2000);
    sandbox->stop();
    QVERIFY(!sandbox->start().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxOptions)
#include "tst_sandboxoptions.moc"
