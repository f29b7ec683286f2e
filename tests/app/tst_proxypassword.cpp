#include "tests/support/fakeserver.h"
#include "tests/support/secretrun.h"
#include "tests/support/secretsearch.h"
#include "tests/support/testcertificates.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString console = QStringLiteral(PAT_CONSOLE_PROGRAM);

/// Asks for user and password, and leads whoever has them to a server on this machine, wherever they want to go.
class FakeProxy : public QTcpServer
{
public:
    FakeProxy(quint16 target, const QByteArray &credentials)
        : m_target(target)
        , m_wanted("Basic " + credentials.toBase64())
    {
        connect(this, &QTcpServer::newConnection, this, [this] { meet(nextPendingConnection()); });
        listen(QHostAddress::LocalHost);
    }

    QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
    int refusals() const { return m_refusals; }

private:
    void meet(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(client, &QTcpSocket::readyRead, this, [this, client, server] {
            if (server->state() == QAbstractSocket::UnconnectedState)
                open(client, server);
            else
                server->write(client->readAll());
        });
    }

    void open(QTcpSocket *client, QTcpSocket *server)
    {
        if (!client->peek(64 * 1024).contains("\r\n\r\n"))
            return;
        const QByteArray request = client->readAll();
        if (request.contains(QByteArray("Proxy-Authorization: " + m_wanted + "\r\n"))) {
            connect(server, &QTcpSocket::connected, client,
                    [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
            server->connectToHost(QHostAddress::LocalHost, m_target);
            return;
        }
        ++m_refusals;
        client->write("HTTP/1.1 407 Who are you?\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
                      "Content-Length: 0\r\nConnection: close\r\n\r\n");
        client->disconnectFromHost();
    }

    quint16 m_target;
    QByteArray m_wanted;
    int m_refusals = 0;
};

} // namespace

/// A proxy with a password, without a window: the password comes from a file or standard input and goes to the proxy,
/// and nowhere else.
class TestProxyPassword : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goesThrough_data();
    void goesThrough();
    void refusesFiles_data();
    void refusesFiles();
    void wrongPasswordIsNotTold();
    void warnsOfReadableFiles();

private:
    /// With `file` as the option's value, through a proxy that wants `credentials`.
    RunResult run(const QString &file, const QByteArray &credentials, const QByteArray &input = {});

    TestCertificates m_certificates;
    SecretRun m_run;
    FakeServer m_server;
};

void TestProxyPassword::initTestCase()
{
    QVERIFY2(m_certificates.makeAuthority(), m_certificates.output().constData());
    QVERIFY(
        m_certificates.make(u"api"_s, u"api"_s, u"DNS:api.example.com"_s, u"20200101000000Z"_s, u"20480101000000Z"_s));
    m_server.setTls(m_certificates.serverConfiguration(u"api"_s));
}

RunResult TestProxyPassword::run(const QString &file, const QByteArray &credentials, const QByteArray &input)
{
    const FakeProxy proxy(m_server.port(), credentials);
    QProcessEnvironment variables = m_run.environment();
    variables.remove(u"QT_LOGGING_RULES"_s);
    variables.insert(u"PAT_CONSOLE_TOKEN"_s, u"some-token"_s);
    return m_run.run(console,
                     {u"--base-url"_s, u"https://api.example.com/v3"_s, u"--ca-file"_s, m_certificates.authorityPath(),
                      u"--proxy"_s, proxy.url(), u"--proxy-password-file"_s, file, u"--export"_s, u"-"_s,
                      u"--columns"_s, u"id"_s},
                     variables, input);
}

void TestProxyPassword::goesThrough_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("credentials");
    QTest::newRow("one line") << QByteArray("ada:s3cret\n") << QByteArray("ada:s3cret");
    QTest::newRow("Windows editor") << QByteArray("\xEF\xBB\xBF"
                                                  "ada:s3cret\r\n\r\n")
                                    << QByteArray("ada:s3cret");
    QTest::newRow("colons, quotes and spaces") << QByteArray("ada:\" s:3 cret \"") << QByteArray("ada:\" s:3 cret \"");
    QTest::newRow("beyond Latin-1") << QByteArray("ada:\xD0\xBF\xC3\xA9\xF0\x9F\x98\x80")
                                    << QByteArray("ada:\xD0\xBF\xC3\xA9\xF0\x9F\x98\x80");
    QTest::newRow("no password") << QByteArray("ada:") << QByteArray("ada:");
}

void TestProxyPassword::goesThrough()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, credentials);
    const RunResult file = run(m_run.writeFile(u"password"_s, content, ownerOnly), credentials);
    QVERIFY2(file.status == 0, file.error.constData());
    QCOMPARE(file.output, QByteArray("id\r\n"));
    QCOMPARE(file.error, QByteArray());
    const RunResult input = run(u"-"_s, credentials, content);
    QVERIFY2(input.status == 0, input.error.constData());
}

void TestProxyPassword::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("\n");
    QTest::newRow("no user") << QByteArray(":s3cret");
    QTest::newRow("password alone") << QByteArray("s3cret");
    QTest::newRow("two lines") << QByteArray("ada:s3cret\nbob:s3cret");
    QTest::newRow("too large") << QByteArray(100'000, 's') + ":3cret";
}

void TestProxyPassword::refusesFiles()
{
    QFETCH(const QByteArray, content);
    m_server.clearRequests();
    const RunResult result = run(m_run.writeFile(u"password"_s, content, ownerOnly), "ada:s3cret");
    QCOMPARE(result.status, 2);
    QCOMPARE(result.error.count('\n'), 1);
    QVERIFY(!result.error.contains("s3cret"));
    QCOMPARE(m_server.count(), 0);
    QCOMPARE(run(m_run.path(u"missing"_s), "ada:s3cret").status, 2);
}

void TestProxyPassword::wrongPasswordIsNotTold()
{
    m_server.clearRequests();
    const RunResult result = run(m_run.writeFile(u"password"_s, "ada:" + m_run.secret(), ownerOnly), "ada:other");
    QCOMPARE(result.status, 4);
    QVERIFY2(result.error.contains("password"), result.error.constData());
    QCOMPARE(SecretSearch(m_run.secret()).in(result.error), QByteArray());
    QVERIFY(QFile::remove(m_run.path(u"password"_s)));
    QCOMPARE(m_run.foundInFiles(), QByteArray());
    QCOMPARE(m_server.count(), 0);
}

void TestProxyPassword::warnsOfReadableFiles()
{
    const RunResult result =
        run(m_run.writeFile(u"password"_s, "ada:s3cret", ownerOnly | QFile::ReadOther), "ada:s3cret");
    QCOMPARE(result.status, 0);
    QVERIFY2(result.error.contains("chmod 600"), result.error.constData());
    QVERIFY(!result.error.contains("s3cret"));
}

QTEST_GUILESS_MAIN(TestProxyPassword)
#include "tst_proxypassword.moc"
