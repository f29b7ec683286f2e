#include "tests/support/sandboxclient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <sys/resource.h>
#include <vector>

/// The sandbox among many connections: those that are silent, slow or delayed hold up neither the others nor its end.
class TestSandboxCrowd : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void silentOnesLeaveRoom_data();
    void silentOnesLeaveRoom();
    void whoDoesNotReadHoldsUpNobody();
    void answersAreDelayedSideBySide();
    void stopDoesNotWaitForDelays();
    void longBodyEndsTheConnection();
    void fewDescriptorsEndNothing();
};

namespace {

using Sockets = std::vector<std::unique_ptr<QTcpSocket>>;

constexpr int patienceMsecs = 10'000;
constexpr int momentMsecs = 1000;

std::unique_ptr<Sandbox> servingSandbox(int latencyMs = 0)
{
    SandboxOptions options;
    options.tokens = 150;
    options.latencyMs = latencyMs;
    auto sandbox = std::make_unique<Sandbox>(options);
    const QString problem = sandbox->start();
    if (!problem.isEmpty())
        qWarning("%s", qUtf8Printable(problem));
    return sandbox;
}

/// Connections that have all sent `bytes`.
Sockets crowd(int count, const QUrl &url, const QByteArray &bytes)
{
    Sockets sockets;
    for (int i = 0; i < count; ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(url.host(), quint16(url.port()));
        if (!socket->waitForConnected(patienceMsecs))
            return {};
        socket->write(bytes);
        if (!bytes.isEmpty() && !socket->waitForBytesWritten(patienceMsecs))
            return {};
        sockets.push_back(std::move(socket));
    }
    return sockets;
}

QByteArray pageRequest(const QByteArray &token)
{
    return "GET /v3/personal-access-tokens?limit=100 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token +
           "\r\n\r\n";
}

} // namespace

void TestSandboxCrowd::initTestCase()
{
    // Both ends of each connection are in this process.
    rlimit files = {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &files), 0);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 4096);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &files), 0);
}

void TestSandboxCrowd::silentOnesLeaveRoom_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("200 half-sent") << 200 << QByteArray("GET /v3/personal-access-tokens HTTP/1.1\r\nHost: local");
    QTest::newRow("600 half-sent") << 600 << QByteArray("GET /v3/personal-access-tokens HTTP/1.1\r\nHost: local");
    QTest::newRow("600 in their first line") << 600 << QByteArray("GET /v3");
    QTest::newRow("600 with half a body")
        << 600 << QByteArray("POST /v3 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf");
    QTest::newRow("600 without a word") << 600 << QByteArray();
}

void TestSandboxCrowd::silentOnesLeaveRoom()
{
    QFETCH(int, count);
    QFETCH(QByteArray, bytes);
    const auto sandbox = servingSandbox();
    const Sockets silent = crowd(count, sandbox->baseUrl(), bytes);
    QCOMPARE(int(silent.size()), count);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(SandboxClient(*sandbox).get().status, 200);
    QVERIFY2(timer.elapsed() < momentMsecs, qPrintable(QString::number(timer.elapsed())));
    timer.start();
    sandbox->stop();
    QVERIFY2(timer.elapsed() < momentMsecs, qPrintable(QString::number(timer.elapsed())));
}

void TestSandboxCrowd::whoDoesNotReadHoldsUpNobody()
{
    const auto sandbox = servingSandbox();
    const Sockets deaf = crowd(60, sandbox->baseUrl(), pageRequest(sandbox->token()).repeated(50));
    QCOMPARE(int(deaf.size()), 60);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(SandboxClient(*sandbox).get().status, 200);
    QVERIFY2(timer.elapsed() < patienceMsecs / 2, qPrintable(QString::number(timer.elapsed())));
    timer.start();
    sandbox->stop();
    QVERIFY2(timer.elapsed() < momentMsecs, qPrintable(QString::number(timer.elapsed())));
}

void TestSandboxCrowd::answersAreDelayedSideBySide()
{
    constexpr int latencyMs = 200;
    constexpr int count = 10;
    const auto sandbox = servingSandbox(latencyMs);
    QElapsedTimer timer;
    timer.start();
    const Sockets sockets = crowd(count, sandbox->baseUrl(), pageRequest(sandbox->token()));
    QCOMPARE(int(sockets.size()), count);
    for (const auto &socket : sockets) {
        QVERIFY(socket->bytesAvailable() > 0 || socket->waitForReadyRead(patienceMsecs));
        QVERIFY(socket->peek(12) == "HTTP/1.1 200");
    }
    const qint64 elapsed = timer.elapsed();
    QVERIFY2(elapsed >= latencyMs && elapsed < count * latencyMs / 2, qPrintable(QString::number(elapsed)));
}

void TestSandboxCrowd::stopDoesNotWaitForDelays()
{
    const auto sandbox = servingSandbox(60'000);
    const Sockets sockets = crowd(10, sandbox->baseUrl(), pageRequest(sandbox->token()));
    QTRY_COMPARE_WITH_TIMEOUT(sandbox->requestCount(), 10, patienceMsecs);
    QElapsedTimer timer;
    timer.start();
    sandbox->stop();
    QVERIFY2(timer.elapsed() < momentMsecs, qPrintable(QString::number(timer.elapsed())));
}

void TestSandboxCrowd::longBodyEndsTheConnection()
{
    const auto sandbox = servingSandbox();
    const SandboxClient client(*sandbox);
    const QByteArray head = "POST /v3 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ";
    QVERIFY(client.raw(head + "1000000\r\n\r\n" + QByteArray(1'000'000, 'x')).startsWith("HTTP/1.1 404"));
    QVERIFY(client.raw(head + "9000000\r\n\r\n" + QByteArray(9'000'000, 'x')).isEmpty());
}

void TestSandboxCrowd::fewDescriptorsEndNothing()
{
    QProcess server;
    server.setChildProcessModifier([] {
        const rlimit few = {40, 40};
        setrlimit(RLIMIT_NOFILE, &few);
    });
    server.start(QStringLiteral(PAT_SANDBOX), {QStringLiteral("--tokens=150")});
    QVERIFY(server.waitForReadyRead(patienceMsecs));
    const QList<QByteArray> ready = server.readLine().trimmed().split(' ');
    QCOMPARE(ready.size(), 3);
    const QUrl url = QUrl::fromEncoded(ready.at(1));
    {
        const Sockets silent = crowd(200, url, "GET /v3");
        QCOMPARE(int(silent.size()), 200);
    }
    // The others have gone: there is room again.
    const Sockets right = crowd(1, url, pageRequest(ready.at(2)));
    QCOMPARE(int(right.size()), 1);
    QVERIFY(right.front()->waitForReadyRead(patienceMsecs));
    QVERIFY(right.front()->peek(12) == "HTTP/1.1 200");
    server.terminate();
    QVERIFY(server.waitForFinished(patienceMsecs));
    QCOMPARE(server.exitCode(), 0);
    QCOMPARE(server.readAllStandardError(), QByteArray());
}

QTEST_GUILESS_MAIN(TestSandboxCrowd)
#include "tst_sandboxcrowd.moc"
