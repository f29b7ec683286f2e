#include "models/api/tokenapi.h"
#include "tests/support/fakeserver.h"
#include "tests/support/qtbehavior.h"
#include "tests/support/textrequest.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

/// The network code over a real socket, against every way we know of an answer going wrong.
class TestApi : public QObject
{
    Q_OBJECT
private slots:
    void requestIsExact();
    void queryPassesUntouched_data();
    void queryPassesUntouched();
    void successCarriesBodyAndHeaders();
    void bodiesArriveWhole_data();
    void bodiesArriveWhole();
    void statuses_data();
    void statuses();
    void badAnswers_data();
    void badAnswers();
    void earlyHintIsNoPage_data();
    void earlyHintIsNoPage();
    void retryAfterIsRead();
    void messageNeverShowsTheBearer();
    void redirectIsNeverFollowed_data();
    void redirectIsNeverFollowed();
    void challengesAreNotAnswered_data();
    void challengesAreNotAnswered();
    void cookiesAreNotReplayed();
    void deadlineEndsADrip();
    void neighborsOfAStuckRequestAreSentAgain();
    void othersToTheSameServerAreSentAgain();
    void idleEndsSilence();
    void tooLargeIsEnded();
    void longErrorBodyIsNotAwaited();
    void refusedIsUnreachable();
    void environmentProxyIsIgnored();
    void cancelMeansNoCallback();
    void destroyMeansNoCallback();
    void callbackIsNeverInsideGet();
    void callbackMayDestroyTheApi();

private:
    ApiResult get(TokenApi &api, const QByteArray &query = {});
};

static ApiAccess endpointOf(const FakeServer &server)
{
    ApiAccess endpoint;
    endpoint.baseUrl = server.baseUrl();
    endpoint.credential = Credential("secret.bearer-1");
    endpoint.deadlineMsecs = 20'000;
    endpoint.idleMsecs = 20'000;
    return endpoint;
}

ApiResult TestApi::get(TokenApi &api, const QByteArray &query)
{
    ApiResult result;
    bool isDone = false;
    api.get(textRequest(query), [&](ApiResult got) {
        result = std::move(got);
        isDone = true;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isDone, 25'000); }();
    return result;
}

static QByteArray largeBody(int size)
{
    return "[\"" + QByteArray(size - 4, 'x') + "\"]";
}

void TestApi::requestIsExact()
{
    FakeServer server;
    TokenApi api(endpointOf(server));
    const ApiResult result = get(api, "page=1&limit=100");
    QVERIFY(!result.error);
    QCOMPARE(server.count(), 1);
    const FakeRequest &request = server.requests().first();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/v3/personal-access-tokens?page=1&limit=100");
    QCOMPARE(request.header("Authorization"), "Bearer secret.bearer-1");
    QCOMPARE(request.header("Accept"), "application/json");
    QCOMPARE(request.header("User-Agent"), "pat-console/" PAT_VERSION);
    QVERIFY(request.header("Accept-Encoding").contains("gzip")); // tunnels and gateways pack unasked
    QCOMPARE(request.header("Upgrade"), "");
    QCOMPARE(request.header("Cookie"), "");
}

void TestApi::queryPassesUntouched_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("plus and space") << QByteArray("search=a%2Bb%20c&page=1");
    QTest::newRow("brackets") << QByteArray("createdAt%5Bgte%5D=2026-01-01T00%3A00%3A00.1234567Z");
    QTest::newRow("delimiters") << QByteArray("search=a%26b%3Dc%23d%3Fe%2Ff%25%22%3C%3E%7C%5C%5E%60%7B%7D");
    QTest::newRow("percent text") << QByteArray("search=%2541");
    QTest::newRow("unicode") << QByteArray("search=%E6%9D%B1%E4%BA%AC%F0%9F%98%80");
    QTest::newRow("control") << QByteArray("search=%00%0D%0AX%3A%20y");
}

void TestApi::queryPassesUntouched()
{
    QFETCH(QByteArray, query);
    FakeServer server;
    TokenApi api(endpointOf(server));
    QVERIFY(!get(api, query).error);
    QTEST(server.requests().first().rawQuery, "query");
}

void TestApi::successCarriesBodyAndHeaders()
{
    FakeServer server([](const FakeRequest &) {
        return FakeReply::json("[{}]", {{"Pagination-Count", "321"},
                                        {"Link", "<http://x/?page=4>; rel=\"last\""},
                                        {"X-Rate-Limit-Limit", "5s"},
                                        {"X-Rate-Limit-Remaining", "49"},
                                        {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"},
                                        {"X-Rate-Limit-Reset", "1994-11-06T08:49:40.0000000Z"}});
    });
    TokenApi api(endpointOf(server));
    const ApiResult result = get(api);
    QVERIFY(!result.error);
    QCOMPARE(result.body, "[{}]");
    QVERIFY(result.body.capacity() >= result.body.size() + bodyPadding);
    QCOMPARE(result.total, std::optional<qint64>(321));
    QCOMPARE(result.lastPage, std::optional(4));
    QCOMPARE(result.rate.remaining, std::optional(49));
    QCOMPARE(result.rate.periodSeconds, std::optional(5));
    QCOMPARE(result.rate.resetMsecs, std::optional(3000));
    QCOMPARE(api.inFlight(), 0);
}

void TestApi::bodiesArriveWhole_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("a page") << 217'000 << false;
    QTest::newRow("a page in chunks") << 217'000 << true;
    QTest::newRow("above the read buffer") << 5'000'000 << false;
    QTest::newRow("above the read buffer in chunks") << 5'000'000 << true;
    QTest::newRow("exactly at the cap") << 32 * 1024 * 1024 << false;
}

void TestApi::bodiesArriveWhole()
{
    QFETCH(int, size);
    QFETCH(bool, isChunked);
    const QByteArray body = largeBody(size);
    FakeServer server(
        [&](const FakeRequest &) { return isChunked ? FakeReply::chunked(body, 60'000) : FakeReply::json(body); });
    TokenApi api(endpointOf(server));
    for (int round = 0; round < 2; ++round) {
        const ApiResult result = get(api);
        QVERIFY(!result.error);
        QVERIFY(result.body == body);
        QVERIFY(result.body.capacity() >= result.body.size() + bodyPadding);
    }
    QCOMPARE(server.connectionCount(), 1);
}

void TestApi::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isTransient");
    const auto row = [](int status, Kind kind, bool isTransient) {
        QTest::addRow("%d", status) << status << kind << isTransient;
    };
    row(201, Kind::Protocol, false);
    row(204, Kind::Protocol, false);
    row(206, Kind::Protocol, false);
    row(300, Kind::Redirect, false);
    row(301, Kind::Redirect, false);
    row(302, Kind::Redirect, false);
    row(304, Kind::Redirect, false);
    row(307, Kind::Redirect, false);
    row(400, Kind::BadRequest, false);
    row(401, Kind::Unauthorized, false);
    row(403, Kind::Forbidden, false);
    row(404, Kind::NotFound, false);
    row(402, Kind::BadRequest, false);
    row(407, Kind::Intercepted, false);
    row(408, Kind::BadRequest, true);
    row(413, Kind::BadRequest, false);
    row(418, Kind::BadRequest, false);
    row(429, Kind::RateLimited, true);
    row(500, Kind::Server, true);
    row(502, Kind::Intercepted, true);
    row(511, Kind::Intercepted, false);
    row(503, Kind::Server, true);
}

void TestApi::statuses()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    const bool isHtml = status == 502;
    FakeServer server([&](const FakeRequest &) {
        const QByteArray body = status == 204 || status == 304 ? ""
                                : isHtml                       ? "<h1>Bad gateway</h1>"
                                                               : R"({"message":"No","code":"X1"})";
        return FakeReply::answer(status, body, isHtml ? "text/html" : "application/json");
    });
    TokenApi api(endpointOf(server));
    const ApiResult result = get(api);
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, kind);
    QCOMPARE(result.error->status, status);
    QCOMPARE(result.error->host, u"127.0.0.1:%1"_s.arg(server.port()));
    QTEST(result.error->isTransient(), "isTransient");
    QCOMPARE(result.error->serverMessage, status < 400 || isHtml ? QString() : u"No"_s);
    QVERIFY(result.body.isEmpty());
    QCOMPARE(server.count(), 1);
    QVERIFY(!errorText(*result.error).isEmpty());
}

void TestApi::badAnswers_data()
{
    QTest::addColumn<FakeReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isTransient");
    const auto row = [](const char *name, const FakeReply &reply, Kind kind, bool isTransient) {
        QTest::newRow(name) << reply << kind << isTransient;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    row("cut before its length", FakeReply::raw(ok + "Content-Length: 100\r\n\r\n[{}]"), Kind::Protocol, true);
    row("reset before its length", FakeReply::raw(ok + "Content-Length: 100\r\n\r\n[{}", FakeReply::Ending::Reset),
        Kind::Protocol, true);
    row("two lengths", FakeReply::raw(ok + "Content-Length: 4\r\nContent-Length: 9\r\n\r\n[{}]"), Kind::Protocol, true);
    row("cut inside a chunk", FakeReply::raw(ok + "Transfer-Encoding: chunked\r\n\r\n20\r\n[{}, {"), Kind::Protocol,
        true);
    row("cut between chunks", FakeReply::raw(ok + "Transfer-Encoding: chunked\r\n\r\n5\r\n[{}, \r\n"), Kind::Protocol,
        true);
    row("garbage chunk size", FakeReply::raw(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n[{}]"), Kind::Protocol,
        true);
    row("cut without a length", FakeReply::raw(ok + "\r\n[{}, {\"id\":"), Kind::Protocol, true);
    row("empty", FakeReply::json(""), Kind::Protocol, true);
    row("only white space", FakeReply::json(" \r\n"), Kind::Protocol, true);
    row("empty chunked", FakeReply::chunked(""), Kind::Protocol, true);
    row("html", FakeReply::answer(200, "<html></html>", "text/html"), Kind::Protocol, false);
    row("no type", FakeReply::answer(200, "[]", ""), Kind::Protocol, false);
    row("garbage called gzip", FakeReply::json("garbage", {{"Content-Encoding", "gzip"}}), Kind::Protocol, true);
    row("packed in another way", FakeReply::json("garbage", {{"Content-Encoding", "compress"}}), Kind::Protocol, false);
    row("cut inside the head", FakeReply::raw("HTTP/1.1 200 OK\r\nContent-Ty"), Kind::Unreachable, true);
    // Qt takes words that are no HTTP for a connection that closed
    row("not HTTP", FakeReply::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n"), Kind::Unreachable, true);
    row("closed", FakeReply::closed(), Kind::Unreachable, true);
    row("reset", FakeReply::reset(), Kind::Unreachable, true);
}

void TestApi::badAnswers()
{
    QFETCH(FakeReply, reply);
    QFETCH(Kind, kind);
    FakeServer server([&](const FakeRequest &) { return reply; });
    TokenApi api(endpointOf(server));
    const ApiResult result = get(api);
    QVERIFY(result.error);
    QVERIFY2(result.error->kind == kind, qPrintable(errorText(*result.error)));
    QTEST(result.error->isTransient(), "isTransient");
    QVERIFY(result.body.isEmpty());

    // Whatever came, the next request is not harmed.
    server.setHandler({});
    QVERIFY(!get(api).error);
}

void TestApi::earlyHintIsNoPage_data()
{
    QTest::addColumn<bool>("isAlone");
    QTest::newRow("alone") << true;
    QTest::newRow("then the answer") << false;
}

void TestApi::earlyHintIsNoPage()
{
    QFETCH(const bool, isAlone);
    FakeServer server([&](const FakeRequest &) {
        FakeReply reply = isAlone ? FakeReply::raw({}, FakeReply::Ending::KeepAlive) : FakeReply::json("[]");
        reply.head.prepend("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
        return reply;
    });
    ApiAccess endpoint = endpointOf(server);
    endpoint.idleMsecs = 500;
    TokenApi api(endpoint);
    const ApiResult result = get(api);
    if (!isAlone && !takesEarlyHintForAnswer) {
        QVERIFY(!result.error);
        QCOMPARE(result.body, "[]");
        return;
    }
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, takesEarlyHintForAnswer ? Kind::Protocol : Kind::Timeout);
    QVERIFY(result.error->isTransient());
    QVERIFY(result.body.isEmpty());
}

void TestApi::retryAfterIsRead()
{
    FakeServer server([](const FakeRequest &) {
        return FakeReply::answer(429, "Quota exceeded.", "text/plain", {{"Retry-After", "3"}});
    });
    TokenApi api(endpointOf(server));
    const ApiResult result = get(api);
    QVERIFY(result.error);
    QCOMPARE(result.error->retryAfterSeconds, 3);
    QCOMPARE(result.error->serverMessage, u"Quota exceeded."_s);
}

void TestApi::messageNeverShowsTheBearer()
{
    FakeServer server([](const FakeRequest &request) {
        return FakeReply::answer(401, "Bad header: " + request.header("Authorization"), "text/plain");
    });
    TokenApi api(endpointOf(server));
    const ApiResult result = get(api);
    QVERIFY(result.error);
    QCOMPARE(result.error->serverMessage, u"Bad header: Bearer …"_s);
}

void TestApi::redirectIsNeverFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestApi::redirectIsNeverFollowed()
{
    QFETCH(int, status);
    FakeServer other;
    FakeServer server([&](const FakeRequest &) {
        return FakeReply::answer(status, {}, {}, {{"Location", other.baseUrl().toEncoded() + "/stolen?x=1"}});
    });
    TokenApi api(endpointOf(server));
    const ApiResult result = get(api);
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, Kind::Redirect);
    QCOMPARE(result.error->detail, u"it leads to http://127.0.0.1:%1"_s.arg(other.port()));
    QTest::qWait(30);
    QCOMPARE(other.connectionCount(), 0);
    QCOMPARE(server.count(), 1);
}

void TestApi::challengesAreNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("digest") << QByteArray("Digest realm=\"x\", nonce=\"y\"");
    QTest::newRow("ntlm") << QByteArray("NTLM");
    QTest::newRow("negotiate") << QByteArray("Negotiate");
    QTest::newRow("bearer") << QByteArray("Bearer error=\"invalid_token\"");
}

void TestApi::challengesAreNotAnswered()
{
    QFETCH(QByteArray, challenge);
    FakeServer server([&](const FakeRequest &) {
        return FakeReply::answer(401, R"({"message":"No"})", "application/json", {{"WWW-Authenticate", challenge}});
    });
    TokenApi api(endpointOf(server));
    const ApiResult result = get(api);
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, Kind::Unauthorized);
    QCOMPARE(result.error->serverMessage, u"No"_s);
    QTest::qWait(20);
    QCOMPARE(server.count(), 1);
}

void TestApi::cookiesAreNotReplayed()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::json("[]", {{"Set-Cookie", "id=1; Path=/"}}); });
    TokenApi api(endpointOf(server));
    QVERIFY(!get(api).error);
    QVERIFY(!get(api).error);
    QCOMPARE(server.count(), 2);
    QCOMPARE(server.requests().last().header("Cookie"), "");
}

void TestApi::deadlineEndsADrip()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::json(largeBody(1000)).withDrip(20); });
    ApiAccess endpoint = endpointOf(server);
    endpoint.deadlineMsecs = 300;
    endpoint.idleMsecs = 150;
    TokenApi api(endpoint);
    const ApiResult result = get(api);
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, Kind::Timeout);
    QCOMPARE(result.error->detail, u"it was not complete after 0.3 s"_s);
}

/// Connections are left together; that is never told as the server's doing.
void TestApi::neighborsOfAStuckRequestAreSentAgain()
{
    FakeServer server([asked = 0](const FakeRequest &request) mutable {
        if (request.rawQuery == "page=1")
            return FakeReply::hang();
        return ++asked == 1 ? FakeReply::json(largeBody(1000)).withDrip(20) : FakeReply::json("[]");
    });
    TokenApi api(endpointOf(server));
    std::optional<ApiResult> neighbor;
    std::optional<ApiResult> stuck;
    api.get(textRequest("page=2"), [&](ApiResult got) { neighbor = std::move(got); });
    api.get(
        textRequest("page=1"), [&](ApiResult got) { stuck = std::move(got); }, 300);
    QTRY_VERIFY(stuck && neighbor);
    QVERIFY(stuck->error);
    QCOMPARE(stuck->error->kind, Kind::Timeout);
    QVERIFY2(!neighbor->error, qPrintable(neighbor->error ? neighbor->error->detail : QString()));
    QCOMPARE(neighbor->body, "[]");
    QVERIFY(server.count() >= 3); // Qt, too, may send again what a connection took along
    QCOMPARE(api.inFlight(), 0);
}

/// As where an export goes on beside a connection that has been opened anew, and that ends, or gets stuck.
void TestApi::othersToTheSameServerAreSentAgain()
{
    FakeServer server([asked = 0](const FakeRequest &request) mutable {
        if (request.rawQuery == "page=1")
            return FakeReply::hang();
        return ++asked % 2 == 1 ? FakeReply::json(largeBody(1000)).withDrip(20) : FakeReply::json("[]");
    });
    TokenApi api(endpointOf(server));
    auto other = std::make_unique<TokenApi>(endpointOf(server));
    for (const bool isDropped : {false, true}) {
        std::optional<ApiResult> result;
        std::optional<ApiResult> stuck;
        const int before = server.count();
        api.get(textRequest("page=2"), [&](ApiResult got) { result = std::move(got); });
        other->get(
            textRequest("page=1"), [&](ApiResult got) { stuck = std::move(got); }, 300);
        QTRY_COMPARE(server.count(), before + 2);
        if (isDropped)
            other.reset();
        else
            QTRY_VERIFY(stuck);
        QTRY_VERIFY(result);
        QVERIFY2(!result->error, qPrintable(result->error ? result->error->detail : QString()));
    }
}

void TestApi::idleEndsSilence()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::hang(); });
    ApiAccess endpoint = endpointOf(server);
    endpoint.idleMsecs = 100;
    TokenApi api(endpoint);
    const ApiResult result = get(api);
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, Kind::Timeout);
    QCOMPARE(result.error->detail, u"nothing came for 0.1 s"_s);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestApi::tooLargeIsEnded()
{
    const QByteArray body = largeBody(34 * 1024 * 1024);
    FakeServer server([&](const FakeRequest &) { return FakeReply::json(body); });
    TokenApi api(endpointOf(server));
    const ApiResult result = get(api);
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, Kind::Protocol);
    QCOMPARE(result.error->detail, u"it is larger than 32 MiB"_s);
    QVERIFY(result.body.isEmpty());
    QVERIFY(!result.error->isTransient());
}

void TestApi::longErrorBodyIsNotAwaited()
{
    FakeServer server([&](const FakeRequest &) {
        return FakeReply::raw("HTTP/1.1 500 x\r\nContent-Type: text/plain\r\n\r\n" + QByteArray(200'000, 'x'),
                              FakeReply::Ending::KeepAlive);
    });
    TokenApi api(endpointOf(server));
    const ApiResult result = get(api);
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, Kind::Server);
    QCOMPARE(result.error->serverMessage.size(), 1000);
}

void TestApi::refusedIsUnreachable()
{
    FakeServer server;
    const ApiAccess endpoint = endpointOf(server);
    server.stop();
    TokenApi api(endpoint);
    const ApiResult result = get(api);
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, Kind::Unreachable);
    QCOMPARE(errorText(*result.error),
             u"The connection to %1 failed: the server refused it."_s.arg(endpoint.baseUrl.authority()));
}

void TestApi::environmentProxyIsIgnored()
{
    FakeServer proxy;
    FakeServer server;
    qputenv("http_proxy", QByteArray("http://127.0.0.1:" + QByteArray::number(proxy.port())));
    TokenApi api(endpointOf(server));
    const ApiResult result = get(api);
    qunsetenv("http_proxy");
    QVERIFY(!result.error);
    QCOMPARE(proxy.connectionCount(), 0);
    QCOMPARE(server.count(), 1);
}

void TestApi::cancelMeansNoCallback()
{
    FakeServer server;
    server.hold();
    TokenApi api(endpointOf(server));
    int calls = 0;
    // What is cancelled before it has begun is not sent, however much time the network's thread would have. A busy
    // machine gives it some between the two calls as well, so that one or the other may go.
    constexpr int tries = 10;
    for (int i = 0; i < tries; ++i) {
        const TokenApi::Id before = api.get(textRequest("page=1"), [&](const ApiResult &) { ++calls; });
        QMetaObject::invokeMethod(
            &api, [] { QThread::msleep(30); }, Qt::QueuedConnection);
        api.cancel(before);
    }
    const TokenApi::Id during = api.get(textRequest("page=2"), [&](const ApiResult &) { ++calls; });
    QTRY_VERIFY(server.paramsOf(u"page"_s).contains(u"2"_s));
    QVERIFY(server.paramsOf(u"page"_s).count(u"1"_s) <= tries / 2);
    api.cancel(during);
    api.cancel(during);
    api.cancel(12345);
    QCOMPARE(api.inFlight(), 0);
    server.release();
    QTest::qWait(50);
    QCOMPARE(calls, 0);
    QVERIFY(!get(api, "page=3").error);
}

void TestApi::destroyMeansNoCallback()
{
    FakeServer server;
    server.hold();
    auto api = std::make_unique<TokenApi>(endpointOf(server));
    int calls = 0;
    for (int i = 0; i < 3; ++i)
        api->get(textRequest("page=1"), [&](const ApiResult &) { ++calls; });
    QTRY_COMPARE(server.heldCount(), 3);
    api.reset();
    server.release();
    QTest::qWait(50);
    QCOMPARE(calls, 0);
}

void TestApi::callbackIsNeverInsideGet()
{
    // A port that nothing can listen on fails at once: still not inside get().
    ApiAccess endpoint;
    endpoint.baseUrl = QUrl(u"http://256.256.256.256:1/v3"_s);
    endpoint.credential = Credential("x");
    TokenApi api(endpoint);
    bool isInside = true;
    bool isDone = false;
    api.get(textRequest("page=1"), [&](const ApiResult &result) {
        QVERIFY(!isInside);
        QVERIFY(result.error);
        isDone = true;
    });
    isInside = false;
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 25'000);
}

void TestApi::callbackMayDestroyTheApi()
{
    FakeServer server;
    auto api = std::make_unique<TokenApi>(endpointOf(server));
    int calls = 0;
    for (int i = 0; i < 3; ++i) {
        api->get(textRequest("page=1"), [&](const ApiResult &) {
            ++calls;
            api.reset();
        });
    }
    QTRY_COMPARE(calls, 1);
    QTest::qWait(50);
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestApi)
#include "tst_api.moc"
