#include "tests/faults/blackhole.h"
#include "tests/qtfacts/qtfacts.h"
#include "tests/support/fakeserver.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray page = R"([{"id":"one"},{"id":"two"}])";

QByteArray gzipOf(const QByteArray &content)
{
    QByteArray out(content.size() + 100, Qt::Uninitialized);
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

FakeReply gzipped(const QByteArray &bytes)
{
    return FakeReply::json(bytes, {{"Content-Encoding", "gzip"}});
}

QByteArray fields(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "X-Field-" + QByteArray::number(i) + ": value\r\n";
    return lines;
}

FakeReply headed(const QByteArray &head)
{
    FakeReply reply = FakeReply::raw({}, FakeReply::Ending::KeepAlive);
    reply.head = head + "\r\n";
    reply.body = page;
    return reply;
}

FakeReply endlessHeaders()
{
    return FakeReply::raw("HTTP/1.1 200 OK\r\n", FakeReply::Ending::KeepAlive).withEndless("X-Field: value\r\n");
}

QString endOf(const QNetworkReply &reply)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    return u"%1, status %2, %3 bytes"_s.arg(QVariant::fromValue(reply.error()).toString(), status.toString())
        .arg(reply.bytesAvailable());
}

/// Keeps what clients send first, and never answers.
class SilentListener : public QTcpServer
{
public:
    SilentListener()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++connections;
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { bytes += socket->readAll(); });
        });
    }
    QUrl url() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(serverPort())); }

    QByteArray bytes;
    int connections = 0;
};

} // namespace

/// Qt as it is, not as TokenApi sets it up.
class TestQtFactsNetwork : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void redirects();
    void timeOutInQueue();
    void timeOutOfDrip();
    void connectionsPerHost();
    void endsWithoutError_data();
    void endsWithoutError();
    void wordsThatAreNoHttp();
    void lengthOfGzip();
    void headerFields();
    void interimReplies();
    void endlessHeadersHoldUp();
    void endlessHeadersAreWaitedFor();
    void stuckConnection();
    void stuckHandshake();
    void httpTwo();
    void cookies();
    void ntlm();
    void proxyOfTheEnvironment();
    void lineBreakInHeader();
    void reasonPhrase();
    void abortInside();
    void abortOfWhatFailed();
    void sendsAgain();
    void inflatesBeyondAnyBound();

private:
    QNetworkReply *get(const QUrl &url) { return m_network->get(QNetworkRequest(url)); }
    /// After half a second also one that has not ended.
    QNetworkReply *finished(const QUrl &url)
    {
        QNetworkReply *reply = get(url);
        for (int i = 0; i < 100 && !reply->isFinished(); ++i)
            QTest::qWait(5);
        return reply;
    }

    std::unique_ptr<QNetworkAccessManager> m_network;
};

void TestQtFactsNetwork::init()
{
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setProxy(QNetworkProxy::NoProxy);
}

void TestQtFactsNetwork::redirects()
{
    FakeServer other;
    FakeServer server([&](const FakeRequest &) {
        return FakeReply::answer(302, {}, {}, {{"Location", other.baseUrl().toEncoded()}});
    });
    QNetworkRequest request(server.baseUrl());
    request.setRawHeader("Authorization", "Bearer secret");
    QNetworkReply *reply = m_network->get(request);
    QTRY_VERIFY(reply->isFinished());
    tellFact(u"a redirect is followed by default"_s, other.count() == 1);
    tellFact(u"`Authorization` goes along to another origin"_s,
             other.count() == 1 && other.requests().first().header("Authorization") == "Bearer secret");
}

void TestQtFactsNetwork::timeOutInQueue()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::json(page).withDelay(300); });
    QNetworkRequest request(server.baseUrl());
    request.setTransferTimeout(450);
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 12; ++i)
        replies.append(m_network->get(request));
    QTRY_VERIFY(std::all_of(replies.begin(), replies.end(), [](QNetworkReply *one) { return one->isFinished(); }));
    const auto late = std::count_if(replies.begin(), replies.end(), [](QNetworkReply *one) {
        return one->error() == QNetworkReply::OperationCanceledError;
    });
    tellFact(u"a transfer time-out starts while a request waits for a connection, and ends it as if cancelled"_s,
             late > 0, u"%1 of 12"_s.arg(late));
}

void TestQtFactsNetwork::timeOutOfDrip()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::json("[1,2]").withDrip(120); });
    QNetworkRequest request(server.baseUrl());
    request.setTransferTimeout(300);
    QNetworkReply *reply = m_network->get(request);
    QTRY_VERIFY(reply->isFinished());
    tellFact(u"a transfer time-out starts anew with every byte"_s, reply->error() == QNetworkReply::NoError);
}

void TestQtFactsNetwork::connectionsPerHost()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::hang(); });
    for (int i = 0; i < 20; ++i)
        get(server.baseUrl());
    QTest::qWait(200);
    tellFact(u"six connections a host"_s, server.connectionCount() == 6, QString::number(server.connectionCount()));
}

void TestQtFactsNetwork::endsWithoutError_data()
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray gzip = gzipOf(page);

    QTest::addColumn<FakeReply>("reply");
    QTest::newRow("gzip cut in the middle") << gzipped(gzip.first(gzip.size() / 2));
    QTest::newRow("gzip cut in its header") << gzipped(gzip.first(5));
    QTest::newRow("two lengths that differ") << headed(ok + "Content-Length: 10\r\nContent-Length: 27\r\n");
    QTest::newRow("a negative length") << headed(ok + "Content-Length: -5\r\n").withEnding(FakeReply::Ending::Close);
    QTest::newRow("a length that is no number")
        << headed(ok + "Content-Length: many\r\n").withEnding(FakeReply::Ending::Close);
}

void TestQtFactsNetwork::endsWithoutError()
{
    QFETCH(const FakeReply, reply);
    FakeServer server([&](const FakeRequest &) { return reply; });
    const QNetworkReply *got = finished(server.baseUrl());
    tellFact(u"no error for "_s + QString::fromLatin1(QTest::currentDataTag()),
             got->isFinished() && got->error() == QNetworkReply::NoError, endOf(*got));
}

void TestQtFactsNetwork::wordsThatAreNoHttp()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::raw("SSH-2.0-OpenSSH_9.2\r\n"); });
    const QNetworkReply *got = finished(server.baseUrl());
    tellFact(u"words that are no HTTP count as a connection that closed"_s,
             got->error() == QNetworkReply::RemoteHostClosedError, endOf(*got));
}

void TestQtFactsNetwork::lengthOfGzip()
{
    FakeServer server([](const FakeRequest &) { return gzipped(gzipOf(page)); });
    QNetworkReply *reply = finished(server.baseUrl());
    tellFact(u"gzip is asked for and inflated by default"_s,
             server.requests().first().header("Accept-Encoding").contains("gzip") && reply->readAll() == page,
             QString::fromLatin1(server.requests().first().header("Accept-Encoding")));
    tellFact(u"`Content-Length` is dropped where Qt inflates"_s, !reply->hasRawHeader("Content-Length"));
    QNetworkRequest request(server.baseUrl());
    request.setRawHeader("Accept-Encoding", "identity");
    reply = m_network->get(request);
    QTRY_VERIFY(reply->isFinished());
    tellFact(u"a request that names encodings is not inflated"_s, reply->readAll() == gzipOf(page));
}

void TestQtFactsNetwork::headerFields()
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    FakeServer server([&](const FakeRequest &) {
        return headed(ok + fields(200) + "Content-Length: 27\r\n").withEnding(FakeReply::Ending::Close);
    });
    const QNetworkReply *reply = finished(server.baseUrl());
    const auto count = reply->rawHeaderPairs().size();
    tellFact(u"of more than 100 header fields all are dropped, without an error"_s,
             reply->error() == QNetworkReply::NoError && count == 0, u"%1 fields, "_s.arg(count) + endOf(*reply));
    server.setHandler(
        [&](const FakeRequest &) { return headed(ok + "X-Twice: a\r\nX-Twice: b\r\nContent-Length: 27\r\n"); });
    tellFact(u"fields of one name are joined by a comma"_s, finished(server.baseUrl())->rawHeader("X-Twice") == "a, b");
}

void TestQtFactsNetwork::interimReplies()
{
    FakeServer server([](const FakeRequest &) {
        FakeReply reply = FakeReply::json(page);
        reply.head.prepend("HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n");
        return reply;
    });
    const QNetworkReply *reply = finished(server.baseUrl());
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    tellFact(u"a 103 reply ends the request, without an error"_s,
             status == 103 && reply->error() == QNetworkReply::NoError, endOf(*reply));
}

void TestQtFactsNetwork::endlessHeadersHoldUp()
{
    FakeServer bad([](const FakeRequest &) { return endlessHeaders(); });
    FakeServer good;
    get(bad.baseUrl());
    QTest::qWait(300);
    const QNetworkReply *reply = get(good.baseUrl());
    QTest::qWait(400);
    tellFact(u"endless headers keep all other requests from going on"_s, !reply->isFinished());
    bad.stop(); // or it would be waited for, see below
    QTest::qWait(300);
}

void TestQtFactsNetwork::endlessHeadersAreWaitedFor()
{
    if (qEnvironmentVariable("PAT_QT_FACTS") != u"all")
        QSKIP("Takes 5 s: with PAT_QT_FACTS=all");
    FakeServer bad([](const FakeRequest &) { return endlessHeaders(); });
    QNetworkReply *reply = get(bad.baseUrl());
    QTest::qWait(300);
    QElapsedTimer timer;
    timer.start();
    delete reply;
    m_network.reset();
    tellFact(u"a request under endless headers is waited for when its manager goes"_s, timer.elapsed() > 1'000,
             u"%1 ms"_s.arg(timer.elapsed()));
    bad.stop();
}

void TestQtFactsNetwork::stuckConnection()
{
    FakeServer server;
    server.stop();
    auto hole = std::make_unique<BlackHole>(server.port());
    const QNetworkReply *stuck = get(server.baseUrl());
    QTest::qWait(200);
    delete stuck;
    hole.reset();
    server.restart();
    QElapsedTimer timer;
    timer.start();
    finished(server.baseUrl());
    tellFact(u"a connection that is still being made is handed to the next request"_s, timer.elapsed() > 400,
             u"%1 ms"_s.arg(timer.elapsed()));
}

void TestQtFactsNetwork::stuckHandshake()
{
    SilentListener server;
    const QNetworkReply *stuck = get(server.url());
    QTRY_VERIFY(!server.bytes.isEmpty());
    delete stuck;
    get(server.url());
    QTest::qWait(200);
    tellFact(u"a handshake that is under way is handed to the next request"_s, server.connections == 1,
             u"%1 connections"_s.arg(server.connections));
}

void TestQtFactsNetwork::httpTwo()
{
    SilentListener server;
    get(server.url());
    QTRY_VERIFY(!server.bytes.isEmpty());
    tellFact(u"HTTP/2 is offered by default"_s, server.bytes.contains("\x02h2"));
}

void TestQtFactsNetwork::cookies()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::json(page, {{"Set-Cookie", "a=b; Path=/"}}); });
    finished(server.baseUrl());
    finished(server.baseUrl());
    tellFact(u"cookies are kept and sent by default"_s, server.requests().last().header("Cookie") == "a=b");
}

void TestQtFactsNetwork::ntlm()
{
    FakeServer server([](const FakeRequest &) {
        return FakeReply::answer(401, {}, {}, {{"WWW-Authenticate", "NTLM"}});
    });
    finished(server.baseUrl());
    tellFact(u"a server that asks for NTLM is answered without asking anybody"_s,
             server.requests().last().header("Authorization").startsWith("NTLM"),
             QString::number(server.count()) + u" requests");
}

void TestQtFactsNetwork::proxyOfTheEnvironment()
{
    qputenv("http_proxy", "http://127.0.0.1:8080");
    const QNetworkProxyQuery query(QUrl(u"http://server.example/"_s));
    const QNetworkProxy proxy = QNetworkProxyFactory::systemProxyForQuery(query).value(0);
    qunsetenv("http_proxy");
    tellFact(u"`http_proxy` is used by default"_s,
             QNetworkProxyFactory::usesSystemConfiguration() && proxy.port() == 8080);
}

void TestQtFactsNetwork::lineBreakInHeader()
{
    FakeServer server;
    QNetworkRequest request(server.baseUrl());
    request.setRawHeader("Authorization", "Bearer a\r\nX-Injected: 1");
    QNetworkReply *reply = m_network->get(request);
    QTRY_VERIFY(reply->isFinished());
    tellFact(u"a line break in a header's value makes a header of its own"_s,
             server.count() == 1 && server.requests().first().header("X-Injected") == "1");
}

void TestQtFactsNetwork::reasonPhrase()
{
    FakeServer server([](const FakeRequest &) {
        return FakeReply::raw("HTTP/1.1 500 <b>No</b>\r\nContent-Length: 0\r\n\r\n", FakeReply::Ending::KeepAlive);
    });
    tellFact(u"the reason phrase goes into `errorString()` as it is"_s,
             finished(server.baseUrl())->errorString().contains(u"<b>No</b>"));
}

void TestQtFactsNetwork::abortInside()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::hang(); });
    QNetworkReply *reply = get(server.baseUrl());
    bool isInside = false;
    bool hasFinishedInside = false;
    connect(reply, &QNetworkReply::finished, this, [&] { hasFinishedInside = isInside; });
    QTRY_COMPARE(server.count(), 1);
    isInside = true;
    reply->abort();
    isInside = false;
    tellFact(u"`abort()` emits `finished` before it returns"_s, hasFinishedInside);
}

void TestQtFactsNetwork::abortOfWhatFailed()
{
    static int warnings = 0;
    FakeServer server;
    server.stop();
    const auto former =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++warnings; });
    for (int i = 0; i < 5; ++i) {
        QNetworkReply *reply = get(server.baseUrl());
        QTest::qWait(i);
        QThread::msleep(20); // the error comes, and is not told of yet
        reply->abort();
    }
    QTest::qWait(20);
    qInstallMessageHandler(former);
    tellFact(u"`abort()` of a reply whose error is on its way prints a warning"_s, warnings > 0,
             u"%1 of 5"_s.arg(warnings));
}

void TestQtFactsNetwork::sendsAgain()
{
    int count = 0;
    FakeServer server([&](const FakeRequest &) { return ++count == 2 ? FakeReply::closed() : FakeReply::json(page); });
    finished(server.baseUrl());
    const QNetworkReply *reply = finished(server.baseUrl());
    tellFact(u"a request is sent again where a connection that was used before closes"_s,
             reply->error() == QNetworkReply::NoError && server.count() == 3);
}

void TestQtFactsNetwork::inflatesBeyondAnyBound()
{
    const QByteArray bomb = gzipOf(QByteArray(9 * 1024 * 1024, ' '));
    FakeServer server([&](const FakeRequest &) { return gzipped(bomb); });
    const QNetworkReply *reply = finished(server.baseUrl());
    tellFact(u"what inflates to less than 10 MiB is never a bomb"_s, reply->error() == QNetworkReply::NoError,
             u"%1 KiB made %2 KiB"_s.arg(bomb.size() / 1024).arg(reply->bytesAvailable() / 1024));
}

QTEST_GUILESS_MAIN(TestQtFactsNetwork)
#include "tst_qtfacts_network.moc"
