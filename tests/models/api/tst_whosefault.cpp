#include "models/api/tokenapi.h"
#include "tests/support/fakeserver.h"
#include "tests/support/textrequest.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;

/// Over real sockets: right answers in another wrapping are taken; of the rest the user is told whose fault it is, and
/// what helps.
class TestWhoseFault : public QObject
{
    Q_OBJECT
private slots:
    void wrappingsAreTaken_data();
    void wrappingsAreTaken();
    void packedBombIsRefused();
    void onlyCutBodiesAreCalledSo_data();
    void onlyCutBodiesAreCalledSo();
    void problemsAreRead();
    void slashIsFollowed_data();
    void slashIsFollowed();
    void slashIsLearned();
    void otherRedirectsAreNotFollowed_data();
    void otherRedirectsAreNotFollowed();
    void circleIsLeft();
    void othersThanTheApi_data();
    void othersThanTheApi();
    void theApiItself_data();
    void theApiItself();
    void statusesSayWhatHelps_data();
    void statusesSayWhatHelps();
    void plainRefusalSaysBoth();
    void refusalsBeforeTheApi_data();
    void refusalsBeforeTheApi();
    void pagesOfNginx_data();
    void pagesOfNginx();
    void proxies_data();
    void proxies();
    void proxyWithoutAKnownSchemeIsAskedOnce();
    void proxyThatClosesIsNoSilence_data();
    void proxyThatClosesIsNoSilence();
    void pageOfAProxyIsNotTheServers();
    void refusalsOfSocks();
    void missingProxies_data();
    void missingProxies();
    void silentProxy();
    void handshakes_data();
    void handshakes();
};

namespace {

const QByteArray page = R"([{"id":"1"}])";
const QByteArray html = "<!DOCTYPE html><html><title>Attention required</title><body>Sorry</body></html>";
const QByteArray tunnelIsThere = "HTTP/1.1 200 OK\r\n\r\n";

/// Says the same to whoever has said something, and closes, or keeps silent.
class Parrot : public QTcpServer
{
public:
    explicit Parrot(QByteArray words, bool closes = true)
    {
        connect(this, &QTcpServer::newConnection, this, [this, words, closes] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, words, closes] {
                heard += socket->readAll();
                socket->write(words);
                if (closes)
                    socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }
    QByteArray heard;
};

ApiAccess endpointOf(const QUrl &url)
{
    ApiAccess endpoint;
    endpoint.baseUrl = url;
    endpoint.credential = Credential("secret.bearer-1");
    endpoint.deadlineMsecs = 20'000;
    endpoint.idleMsecs = 20'000;
    return endpoint;
}

ApiResult get(const ApiAccess &endpoint, const QByteArray &query = "page=1&limit=100")
{
    TokenApi api(endpoint);
    std::optional<ApiResult> result;
    api.get(textRequest(query), [&result](ApiResult one) { result = std::move(one); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
        qFatal("no answer");
    return *result;
}

QString told(const ApiResult &result)
{
    return result.error ? QString(errorText(*result.error) + u' ' + errorAdvice(*result.error)) : QString();
}

/// Packed as zlib does with these window bits: 31 for gzip, 15 for deflate, -15 for deflate without its frame.
QByteArray packed(const QByteArray &text, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(text.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray alert(int number)
{
    return QByteArray("\x15\x03\x03\x00\x02\x02", 6) + char(number);
}

} // namespace

void TestWhoseFault::wrappingsAreTaken_data()
{
    QTest::addColumn<FakeReply>("reply");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &type,
                        const FakeReply::Headers &headers = {}) {
        QTest::newRow(name) << FakeReply::answer(200, body, type, headers);
    };
    const QByteArray mark = "\xEF\xBB\xBF";
    const QByteArray json = "application/json";
    row("plain", page, json);
    row("byte order mark", mark + page, json);
    row("text", page, "text/json; charset=utf-8");
    row("experimental", page, "text/x-json");
    row("of a vendor", page, "application/vnd.example.v3+json");
    row("byte order mark twice", mark + mark + page, json);
    row("byte order mark after white space", "\r\n " + mark + ' ' + page, json);
    row("the same type twice", page, json, {{"Content-Type", "application/json"}});
    row("gzip", packed(page, 31), json, {{"Content-Encoding", "gzip"}});
    row("gzip by its old name", packed(page, 31), json, {{"Content-Encoding", "X-GZip"}});
    row("gzip in two parts", packed(page.left(5), 31) + packed(page.mid(5), 31), json, {{"Content-Encoding", "gzip"}});
    row("gzip that is said to be deflate", packed(page, 31), json, {{"Content-Encoding", "deflate"}});
    row("gzip that is none", page, json, {{"Content-Encoding", "gzip"}});
    row("gzip of the name alone", mark + page, json, {{"Content-Encoding", "x-gzip"}});
    row("deflate", packed(page, 15), json, {{"Content-Encoding", "deflate"}});
    row("deflate without its frame", packed(page, -15), json, {{"Content-Encoding", "Deflate"}});
    row("all of it", packed(mark + page, 31), "text/json", {{"Content-Encoding", "gzip"}});
}

void TestWhoseFault::wrappingsAreTaken()
{
    QFETCH(FakeReply, reply);
    FakeServer server([&](const FakeRequest &) { return reply; });
    const ApiResult result = get(endpointOf(server.baseUrl()));
    QVERIFY2(!result.error, qPrintable(told(result)));
    QCOMPARE(result.body, page);
    QVERIFY(result.body.capacity() >= result.body.size() + bodyPadding);
}

void TestWhoseFault::packedBombIsRefused()
{
    const QByteArray bomb = packed('[' + QByteArray(64 * 1024 * 1024, ' ') + ']', 31);
    FakeServer server([&](const FakeRequest &) { return FakeReply::json(bomb, {{"Content-Encoding", "gzip"}}); });
    const ApiResult result = get(endpointOf(server.baseUrl()));
    QVERIFY(result.error);
    QVERIFY2(told(result).contains(u"larger than 32 MiB"), qPrintable(told(result)));
}

void TestWhoseFault::onlyCutBodiesAreCalledSo_data()
{
    QTest::addColumn<FakeReply>("reply");
    QTest::addColumn<bool>("isCut");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const auto whole = [](const char *name, const QByteArray &body) {
        QTest::addRow("%s, its length", name) << FakeReply::json(body) << false;
        QTest::addRow("%s, chunks", name) << FakeReply::chunked(body) << false;
    };
    const auto open = [&head](const char *name, const QByteArray &body, bool isCut) {
        QTest::addRow("%s, no length", name) << FakeReply::raw(head + "\r\n" + body) << isCut;
    };
    whole("something behind", page + " x");
    whole("a comma too many", R"([{"id":"1"},])");
    whole("another beginning", "hello]");
    whole("half a list", R"([{"id":"1"},{"id")");
    open("something behind", page + " x", false);
    open("a comma too many", R"([{"id":"1"},])", false);
    open("another beginning", "hello]", false);
    open("half a list", R"([{"id":"1"},{"id")", true);
    open("half a text", R"([{"id":"1}]")", true);
    open("an inner list", R"([{"id":"1","scopes":["\\\"]"])", true);
    QTest::newRow("less than its length") << FakeReply::raw(head + "Content-Length: 99\r\n\r\n" + page) << true;
    QTest::newRow("half a chunk") << FakeReply::raw(head + "Transfer-Encoding: chunked\r\n\r\n20\r\n" + page) << true;
    QTest::newRow("half of gzip") << FakeReply::raw(head + "Content-Encoding: gzip\r\n\r\n" + packed(page, 31).left(15))
                                  << true;
}

/// Another try may bring a right one all the same.
void TestWhoseFault::onlyCutBodiesAreCalledSo()
{
    QFETCH(FakeReply, reply);
    QFETCH(bool, isCut);
    FakeServer server([&](const FakeRequest &) { return reply; });
    const ApiResult result = get(endpointOf(server.baseUrl()));
    QVERIFY(result.error);
    QVERIFY(result.error->isTransient());
    QVERIFY2(told(result).contains(u"it was cut off") == isCut, qPrintable(told(result)));
    QVERIFY2(told(result).contains(u"it does not begin and end as one does") != isCut, qPrintable(told(result)));
}

void TestWhoseFault::problemsAreRead()
{
    FakeServer server([](const FakeRequest &) {
        return FakeReply::answer(400, R"({"type":"about:blank","title":"Bad Request","detail":"No such field"})",
                                 "application/problem+json");
    });
    QVERIFY(told(get(endpointOf(server.baseUrl()))).contains(u"No such field"));
}

void TestWhoseFault::slashIsFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location"); ///< with the server's origin in place of %1
    const QByteArray path = "/v3/personal-access-tokens/";
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d, path", status) << status << path;
        QTest::addRow("%d, whole", status) << status << "%1" + path;
        QTest::addRow("%d, with the query", status) << status << path + "?page=1&id%5Beq%5D=7&search=a%20b";
        QTest::addRow("%d, written otherwise", status) << status << path + "?page=1&id[eq]=7&search=a+b";
        QTest::addRow("%d, in another order", status) << status << path + "?search=a+b&id%5Beq%5D=7&page=1";
        QTest::addRow("%d, relative", status) << status << QByteArray("personal-access-tokens/");
    }
}

/// Once, with the query of the request and the token, which stays with its origin.
void TestWhoseFault::slashIsFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    FakeServer server;
    location.replace("%1", server.baseUrl().adjusted(QUrl::RemovePath).toEncoded());
    server.setHandler([&](const FakeRequest &request) {
        return request.path.endsWith('/') ? FakeReply::json(page)
                                          : FakeReply::answer(status, {}, {}, {{"Location", location}});
    });
    const ApiResult result = get(endpointOf(server.baseUrl()), "page=1&id%5Beq%5D=7&search=a%20b");
    QVERIFY2(!result.error, qPrintable(told(result)));
    QCOMPARE(result.body, page);
    QCOMPARE(server.count(), 2);
    QCOMPARE(server.requests().last().target, "/v3/personal-access-tokens/?page=1&id%5Beq%5D=7&search=a%20b");
    QCOMPARE(server.requests().last().header("Authorization"), "Bearer secret.bearer-1");
}

void TestWhoseFault::slashIsLearned()
{
    FakeServer server([](const FakeRequest &request) {
        return request.path.endsWith('/') ? FakeReply::json(page)
                                          : FakeReply::answer(301, {}, {}, {{"Location", request.path + '/'}});
    });
    TokenApi api(endpointOf(server.baseUrl()));
    int answers = 0;
    const auto count = [&answers](const ApiResult &result) { answers += result.error ? 0 : 1; };
    api.get(textRequest("page=1"), count);
    QTRY_COMPARE(answers, 1);
    api.get(textRequest("page=1"), count);
    QTRY_COMPARE(answers, 2);
    QCOMPARE(server.count(), 3);
}

void TestWhoseFault::otherRedirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location"); ///< with another server's origin in place of %1, its own one of %2
    const QByteArray path = "/v3/personal-access-tokens/";
    QTest::newRow("another port") << 301 << "%1" + path;
    QTest::newRow("another scheme") << 301 << "%s" + path;
    QTest::newRow("another host") << 301 << "http://localhost" + path;
    QTest::newRow("a user") << 301 << "%u" + path;
    QTest::newRow("another path") << 301 << QByteArray("/v3/elsewhere/");
    QTest::newRow("two slashes") << 301 << path + '/';
    QTest::newRow("another query") << 301 << path + "?ticket=1";
    QTest::newRow("a fragment") << 301 << path + "#x";
    QTest::newRow("the same") << 301 << QByteArray("/v3/personal-access-tokens");
    QTest::newRow("half of the query") << 302 << path + "?page=1";
    QTest::newRow("more of the query") << 307 << path + "?page=1&limit=100&limit=100";
}

void TestWhoseFault::otherRedirectsAreNotFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    FakeServer other;
    FakeServer server;
    const QByteArray port = QByteArray::number(server.port());
    location.replace("%1", other.baseUrl().adjusted(QUrl::RemovePath).toEncoded());
    location.replace("%s", QByteArray("https://127.0.0.1:" + port));
    location.replace("%u", QByteArray("http://me:pw@127.0.0.1:" + port));
    location.replace("localhost", QByteArray("localhost:" + port));
    server.setHandler([&](const FakeRequest &) { return FakeReply::answer(status, {}, {}, {{"Location", location}}); });
    const ApiResult result = get(endpointOf(server.baseUrl()));
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, ApiError::Kind::Redirect);
    const bool isRound = location == "/v3/personal-access-tokens" || location.endsWith("#x");
    QCOMPARE(told(result).contains(u"same address"), isRound);
    QTest::qWait(30);
    QCOMPARE(server.count(), 1);
    QCOMPARE(other.connectionCount(), 0);
}

void TestWhoseFault::circleIsLeft()
{
    FakeServer server([](const FakeRequest &request) {
        const QByteArray target = request.path.endsWith('/') ? request.path.chopped(1) : request.path + '/';
        return FakeReply::answer(301, {}, {}, {{"Location", target}});
    });
    const ApiResult result = get(endpointOf(server.baseUrl()));
    QCOMPARE(server.count(), 2);
    QVERIFY2(told(result).contains(u"leads back to the same address"), qPrintable(told(result)));
    QVERIFY(!told(result).contains(u"Enter the address"));
}

void TestWhoseFault::othersThanTheApi_data()
{
    QTest::addColumn<FakeReply>("reply");
    QTest::addColumn<bool>("mayPass");
    const auto row = [](const char *name, int status, const QByteArray &body, const QByteArray &type, bool mayPass,
                        const FakeReply::Headers &headers = {}) {
        QTest::newRow(name) << FakeReply::answer(status, body, type, headers) << mayPass;
    };
    const FakeReply::Headers basic{{"WWW-Authenticate", "Basic realm=\"staging\""}};
    row("401 with a page", 401, html, "text/html", false);
    row("401 that wants Basic", 401, {}, {}, false, basic);
    row("401 that wants Basic, with a page", 401, html, "text/html", false, basic);
    row("401 that wants Negotiate", 401, "no", "text/plain", false, {{"WWW-Authenticate", "Negotiate"}});
    row("403 with a page", 403, html, "text/html; charset=utf-8", false);
    row("403 with a page of no type", 403, html, {}, false);
    row("403 with a page called text", 403, html, "text/plain", false);
    row("403 in plain text", 403, "Access denied by policy 17", "text/plain", false);
    row("403 in words of no type", 403, "blocked", "application/octet-stream", false);
    row("403 of a store", 403, "<?xml version=\"1.0\"?><Error/>", "application/xml", false);
    row("407", 407, {}, {}, false, {{"Proxy-Authenticate", "Basic realm=x"}});
    row("511", 511, html, "text/html", false);
    row("502", 502, html, "text/html", true);
    row("503", 503, html, "text/html", true);
    row("504", 504, html, "text/html", true);
}

void TestWhoseFault::othersThanTheApi()
{
    QFETCH(FakeReply, reply);
    QFETCH(bool, mayPass);
    FakeServer server([&](const FakeRequest &) { return reply; });
    const ApiResult result = get(endpointOf(server.baseUrl()));
    const QString text = told(result);
    QVERIFY2(text.contains(u"omething between this computer and the API"), qPrintable(text));
    for (const QString &word :
         {u"This token may not"_s, u"this token"_s, u"This token"_s, u"Change the search"_s, u"<"_s})
        QVERIFY2(!text.contains(word), qPrintable(text));
    QCOMPARE(result.error->isTransient(), mayPass);
}

void TestWhoseFault::theApiItself_data()
{
    QTest::addColumn<FakeReply>("reply");
    QTest::addColumn<QString>("word");
    const QByteArray message = R"({"message":"Invalid","code":"X"})";
    const FakeReply::Headers basic{{"WWW-Authenticate", "Basic realm=\"api\""}};
    QTest::newRow("401") << FakeReply::answer(401, message) << u"accept this token"_s;
    QTest::newRow("401 that wants Basic")
        << FakeReply::answer(401, message, "application/json", basic) << u"accept this token"_s;
    QTest::newRow("401 that wants a bearer")
        << FakeReply::answer(401, {}, {}, {{"WWW-Authenticate", "Bearer, Basic realm=x"}}) << u"accept this token"_s;
    QTest::newRow("401 without a word") << FakeReply::answer(401, {}, {}) << u"accept this token"_s;
    QTest::newRow("403") << FakeReply::answer(403, message) << u"scope"_s;
    QTest::newRow("403 without a word") << FakeReply::answer(403, {}, {}) << u"scope"_s;
    QTest::newRow("502") << FakeReply::answer(502, message) << u"answered 502"_s;
}

void TestWhoseFault::theApiItself()
{
    QFETCH(FakeReply, reply);
    QFETCH(QString, word);
    FakeServer server([&](const FakeRequest &) { return reply; });
    const QString text = told(get(endpointOf(server.baseUrl())));
    QVERIFY2(text.contains(word), qPrintable(text));
    QVERIFY2(!text.contains(u"between"), qPrintable(text));
}

void TestWhoseFault::statusesSayWhatHelps_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("word");
    const QByteArray plain = "page=1&limit=100";
    const auto row = [](int status, const QByteArray &query, const QString &word) {
        QTest::addRow("%d, %s", status, query.constData()) << status << query << word;
    };
    const QString change = u"Change the search"_s;
    row(400, plain, u"Check that the address"_s);
    row(422, plain, u"Check that the address"_s);
    for (const char *asked : {"&search=x", "&sort=-name", "&id%5Beq%5D=1", "&createdAt%5Bgte%5D=2026-01-01"}) {
        row(400, plain + asked, change);
        row(422, plain + asked, change);
        row(409, plain + asked, u"Check that the address"_s);
    }
    row(402, plain + "&search=x", u"subscription"_s);
    row(404, plain + "&search=x", u"/v3"_s);
    row(405, plain + "&search=x", u"/v3"_s);
    row(410, plain, u"version of the API is gone"_s);
    row(414, plain, u"fewer ids"_s);
    row(421, plain + "&search=x", u"not responsible for this name"_s);
    row(431, plain + "&search=x", u"larger headers"_s);
    row(451, plain + "&search=x", u"law"_s);
}

void TestWhoseFault::statusesSayWhatHelps()
{
    QFETCH(int, status);
    QFETCH(QByteArray, query);
    QFETCH(QString, word);
    FakeServer server([&](const FakeRequest &) { return FakeReply::answer(status, R"({"message":"No"})"); });
    const QString text = told(get(endpointOf(server.baseUrl()), query));
    QVERIFY2(text.contains(word), qPrintable(text));
    QCOMPARE(text.contains(u"Change the search"), word == u"Change the search");
}

/// Whoever sends plain text may be the API all the same: what was said is shown, and both ways out.
void TestWhoseFault::plainRefusalSaysBoth()
{
    FakeServer server(
        [](const FakeRequest &) { return FakeReply::answer(403, "Access denied by <b>policy</b> 17", "text/plain"); });
    const QString text = told(get(endpointOf(server.baseUrl())));
    for (const QString &word : {u"answered 403"_s, u"content type is text/plain"_s, u"may have answered"_s,
                                u"Access denied by policy 17"_s, u"firewall"_s, u"personalAccessToken:read"_s})
        QVERIFY2(text.contains(word), qPrintable(text));
}

void TestWhoseFault::refusalsBeforeTheApi_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("nginx") << QByteArray("<html>\r\n<head><title>400 Bad Request</title></head></html>")
                           << QByteArray("text/html");
    QTest::newRow("IIS") << QByteArray("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><HTML><HEAD><TITLE>Bad "
                                       "Request</TITLE></HEAD><BODY><h2>Bad Request - Invalid URL</h2></BODY></HTML>")
                         << QByteArray("text/html; charset=us-ascii");
    QTest::newRow("Apache") << QByteArray("<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\"><html></html>")
                            << QByteArray("text/html; charset=iso-8859-1");
    QTest::newRow("Go") << QByteArray("400 Bad Request: malformed Host header")
                        << QByteArray("text/plain; charset=utf-8");
    QTest::newRow("of no type") << QByteArray("<html></html>") << QByteArray();
}

/// A web server that does not hand the request on knows nothing of searches.
void TestWhoseFault::refusalsBeforeTheApi()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    FakeServer server([&](const FakeRequest &) { return FakeReply::answer(400, body, type); });
    for (const QByteArray query : {"page=1&limit=100", "page=1&limit=100&search=x"}) {
        const ApiResult result = get(endpointOf(server.baseUrl()), query);
        const QString text = told(result);
        QCOMPARE(result.error->kind, ApiError::Kind::BadRequest); // an export without a filter may work
        QVERIFY2(!result.error->isAboutQuery, qPrintable(text));
        QVERIFY2(text.contains(u"answered 400"), qPrintable(text));
        QVERIFY2(text.contains(u"may have answered in its place"), qPrintable(text));
        QVERIFY2(!text.contains(u"Change the search") && !text.contains(u"<"), qPrintable(text));
    }
}

void TestWhoseFault::pagesOfNginx_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("reason");
    QTest::newRow("client certificate") << QByteArray("400 No required SSL certificate was sent")
                                        << u"wants a certificate of this computer"_s;
    QTest::newRow("https") << QByteArray("400 The plain HTTP request was sent to HTTPS port") << u"https alone"_s;
    QTest::newRow("headers") << QByteArray("400 Request Header Or Cookie Too Large") << u"headers are too large"_s;
}

/// It answers 400 to what has no status of its own.
void TestWhoseFault::pagesOfNginx()
{
    QFETCH(QByteArray, title);
    QFETCH(QString, reason);
    FakeServer server([&](const FakeRequest &) {
        return FakeReply::answer(400, "<html><head><title>" + title + "</title></head></html>", "text/html");
    });
    const QString text = told(get(endpointOf(server.baseUrl()), "page=1&limit=100"));
    QVERIFY2(text.contains(reason), qPrintable(text));
    QVERIFY2(!text.contains(u"Change the search"), qPrintable(text));
}

void TestWhoseFault::proxies_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &words, const QString &reason) {
        QTest::newRow(name) << words << reason;
    };
    const auto status = [](const QByteArray &line, const QByteArray &header = {}) {
        return QByteArray("HTTP/1.1 " + line + "\r\n" + header + "Content-Length: 0\r\n\r\n");
    };
    row("forbids", status("403 Forbidden"), u"forbids"_s);
    row("does not take it", status("405 Method Not Allowed"), u"forbids"_s);
    row("finds nothing", status("404 Not Found"), u"found no way"_s);
    row("wants a password", status("407 x", "Proxy-Authenticate: Basic realm=x\r\n"), u"password"_s);
    row("wants something", status("407 x"), u"password"_s);
    row("fails", status("500 x"), u"did not make the connection"_s);
    row("bad gateway", status("502 x"), u"did not make the connection"_s);
    row("unavailable", status("503 x"), u"could not reach the server"_s);
    row("gateway timeout", status("504 x"), u"did not make the connection"_s);
    row("is none", QByteArray(100, 'x'), u"does not answer as a proxy"_s);
    row("closes the tunnel", tunnelIsThere, u"closed the connection"_s);
    row("closes at once", {}, u"closed the connection"_s);
    row("wants NTLM", status("407 x", "Proxy-Authenticate: NTLM\r\n"), u"NTLM; the console can use Basic and Digest"_s);
    row("wants Negotiate or NTLM", status("407 x", "Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n"),
        u"Negotiate, NTLM; the console"_s);
    row("wants Kerberos with a ticket", status("407 x", "proxy-authenticate: Negotiate YII=, NTLM TlRM==\r\n"),
        u"Negotiate, NTLM; the console"_s);
    row("wants NTLM or Basic", status("407 x", "Proxy-Authenticate: NTLM\r\nProxy-Authenticate: basic realm=x\r\n"),
        u"password"_s);
    row("wants Digest", status("407 x", "Proxy-Authenticate: Digest realm=\"x\", nonce=\"a, NTLM b\"\r\n"),
        u"password"_s);
}

void TestWhoseFault::proxies()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, reason);
    Parrot proxy(words);
    ApiAccess endpoint = endpointOf(QUrl(u"https://api.example.test/v3"_s));
    endpoint.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
    if (!words.contains(" 407 ")) {
        endpoint.proxy.setUser(u"me"_s);
        endpoint.proxy.setPassword(u"hidden"_s);
    }
    const QString text = told(get(endpoint));
    QVERIFY2(text.startsWith(u"The proxy 127.0.0.1:%1 does not lead to api.example.test: "_s.arg(proxy.serverPort())),
             qPrintable(text));
    QVERIFY2(text.contains(reason), qPrintable(text));
    QVERIFY2(!text.contains(u"(99)") && !text.contains(u"hidden"), qPrintable(text));
    QVERIFY(!proxy.heard.contains("secret.bearer"));
}

/// Qt would log in again and again, as whoever it thinks fit, until the deadline.
void TestWhoseFault::proxyWithoutAKnownSchemeIsAskedOnce()
{
    for (const bool closes : {true, false}) {
        Parrot proxy("HTTP/1.1 407 x\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n", closes);
        ApiAccess endpoint = endpointOf(QUrl(u"https://api.example.test/v3"_s));
        endpoint.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
        const ApiResult result = get(endpoint);
        QCOMPARE(result.error->kind, ApiError::Kind::Proxy);
        QCOMPARE(result.error->status, 407);
        QVERIFY(!result.error->isTransient());
        QCOMPARE(proxy.heard.count("CONNECT api.example.test:443 HTTP/1.1\r\n"), 1);
        QVERIFY(!proxy.heard.contains("Authorization"));
    }
}

/// Within a second or so, repeats included: it does not read as silence.
void TestWhoseFault::proxyThatClosesIsNoSilence_data()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<bool>("listens");
    for (const bool listens : {true, false}) {
        QTest::addRow("http, %d", listens) << QNetworkProxy::HttpProxy << listens;
        QTest::addRow("socks, %d", listens) << QNetworkProxy::Socks5Proxy << listens;
    }
}

void TestWhoseFault::proxyThatClosesIsNoSilence()
{
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(bool, listens);
    QTcpServer closing;
    connect(&closing, &QTcpServer::newConnection, &closing, [&] {
        QTcpSocket *socket = closing.nextPendingConnection();
        if (listens)
            connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::disconnectFromHost);
        else
            socket->disconnectFromHost();
    });
    QVERIFY(closing.listen(QHostAddress::LocalHost));
    ApiAccess endpoint = endpointOf(QUrl(u"https://api.example.test/v3"_s));
    endpoint.deadlineMsecs = 20'000;
    endpoint.idleMsecs = 20'000;
    endpoint.proxy = QNetworkProxy(type, u"127.0.0.1"_s, closing.serverPort());
    QElapsedTimer timer;
    timer.start();
    const QString text = told(get(endpoint));
    QVERIFY2(text.contains(u"it closed the connection"), qPrintable(text));
    QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
}

/// What a proxy shows in the place of a tunnel is no fault of the server's TLS.
void TestWhoseFault::pageOfAProxyIsNotTheServers()
{
    Parrot proxy("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html);
    ApiAccess endpoint = endpointOf(QUrl(u"https://api.example.test/v3"_s));
    endpoint.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
    const QString text = told(get(endpoint));
    QVERIFY2(text.contains(u"the proxy 127.0.0.1:%1 may have answered"_s.arg(proxy.serverPort())), qPrintable(text));
    QVERIFY2(text.contains(u"whoever runs the proxy"), qPrintable(text));
}

/// Qt says the same of all of them.
void TestWhoseFault::refusalsOfSocks()
{
    for (const int code : {1, 2, 4}) {
        QTcpServer socks;
        connect(&socks, &QTcpServer::newConnection, &socks, [&] {
            QTcpSocket *socket = socks.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, code] {
                const bool isGreeting = socket->readAll().size() < 5;
                socket->write(isGreeting ? QByteArray("\5\0", 2)
                                         : QByteArray("\5X\0\1\0\0\0\0\0\0", 10).replace('X', char(code)));
            });
        });
        QVERIFY(socks.listen(QHostAddress::LocalHost));
        ApiAccess endpoint = endpointOf(QUrl(u"https://api.example.test/v3"_s));
        endpoint.proxy = QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, socks.serverPort());
        const QString text = told(get(endpoint));
        QVERIFY2(text.contains(u"it found no way to the server, or does not allow it"), qPrintable(text));
    }
}

void TestWhoseFault::missingProxies_data()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("reason");
    QTest::newRow("http") << QNetworkProxy::HttpProxy << u"127.0.0.1"_s << u"nothing answers at its address"_s;
    QTest::newRow("socks") << QNetworkProxy::Socks5Proxy << u"127.0.0.1"_s << u"nothing answers at its address"_s;
    QTest::newRow("no name") << QNetworkProxy::HttpProxy << u"nowhere.invalid"_s << u"no proxy of that name"_s;
}

void TestWhoseFault::missingProxies()
{
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(QString, host);
    QFETCH(QString, reason);
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    ApiAccess endpoint = endpointOf(QUrl(u"https://api.example.test/v3"_s));
    endpoint.proxy = QNetworkProxy(type, host, port);
    const QString text = told(get(endpoint));
    QVERIFY2(text.contains(u"The proxy %1:%2 "_s.arg(host).arg(port)), qPrintable(text));
    QVERIFY2(text.contains(reason), qPrintable(text));
    QVERIFY2(!text.contains(u"(99)"), qPrintable(text));
}

void TestWhoseFault::silentProxy()
{
    Parrot proxy({}, false);
    ApiAccess endpoint = endpointOf(QUrl(u"https://api.example.test/v3"_s));
    endpoint.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
    endpoint.idleMsecs = 300;
    const ApiResult result = get(endpoint);
    QVERIFY2(told(result).startsWith(u"The proxy 127.0.0.1:"), qPrintable(told(result)));
    QVERIFY2(told(result).contains(u"nothing came for 0.3 s"), qPrintable(told(result)));
    QVERIFY(result.error->isTransient());
}

void TestWhoseFault::handshakes_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("details");
    QTest::newRow("plain http") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
                                << u"does not speak TLS"_s << u"wrong version number"_s;
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << u"does not speak TLS"_s << u"wrong version"_s;
    QTest::newRow("client certificate") << alert(116) << u"wants a certificate of this computer"_s
                                        << u"certificate required"_s;
    QTest::newRow("bad certificate") << alert(42) << u"wants a certificate of this computer"_s << u"bad certificate"_s;
    QTest::newRow("handshake failure") << alert(40) << u"may want a certificate"_s << u"handshake failure"_s;
    QTest::newRow("old TLS") << alert(70) << u"before 1.2"_s << u"protocol version"_s;
    QTest::newRow("unknown host") << alert(112) << u"knows no host of that name"_s << u"unrecognized name"_s;
    QTest::newRow("anything else") << alert(80) << u"the handshake failed"_s << u"internal error"_s;
}

/// In words, OpenSSL's own as details; and the clock has nothing to do with it.
void TestWhoseFault::handshakes()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, reason);
    QFETCH(QString, details);
    Parrot server(words);
    const ApiResult result = get(endpointOf(QUrl(u"https://127.0.0.1:%1/v3"_s.arg(server.serverPort()))));
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, ApiError::Kind::Tls);
    const QString happened = errorText(*result.error);
    QVERIFY2(happened.contains(reason) && !happened.contains(u"SSL"), qPrintable(happened));
    const QString advice = errorAdvice(*result.error);
    QVERIFY2(advice.contains(details) && !advice.contains(u"clock"), qPrintable(advice));
}

QTEST_GUILESS_MAIN(TestWhoseFault)
#include "tst_whosefault.moc"
