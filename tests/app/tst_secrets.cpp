#include "tests/support/fakeserver.h"
#include "tests/support/secretrun.h"
#include "tests/support/secretsearch.h"
#include "tests/support/testtokens.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The program as its users run it: wherever it writes, the token is not in it.
class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_run = std::make_unique<SecretRun>(); }
    void searchFindsEveryForm_data();
    void searchFindsEveryForm();
    void staysOnItsWay_data();
    void staysOnItsWay();
    void proxyIsOnlyTheOneNamed();
    void proxySeesNoToken();
    void refusesRoutes_data();
    void refusesRoutes();

private:
    std::unique_ptr<SecretRun> m_run;
};

namespace {

const QString console = QStringLiteral(PAT_CONSOLE_PROGRAM);

/// A server that nobody may call, or whose caller says something and gets `reply`.
class Canary
{
public:
    explicit Canary(const QByteArray &reply = {})
    {
        m_server.listen(QHostAddress::LocalHost);
        if (reply.isEmpty())
            return;
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, reply] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, reply] {
                m_heard += socket->readAll();
                socket->write(reply);
                socket->disconnectFromHost();
            });
        });
    }
    QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    const QByteArray &heard() const { return m_heard; }
    bool isUntouched()
    {
        m_server.waitForNewConnection(0);
        return !m_server.hasPendingConnections();
    }

private:
    QTcpServer m_server;
    QByteArray m_heard;
};

} // namespace

void TestSecrets::searchFindsEveryForm_data()
{
    QTest::addColumn<QByteArray>("haystack");
    const QByteArray secret = "pat_0123456789-ABCDEFGHIJKL_mnopqrstuvwxyz-98765";
    const QByteArray part = secret.mid(7, 12);
    QTest::newRow("whole") << QByteArray("x" + secret + "y");
    QTest::newRow("part") << QByteArray("x" + part + "y");
    QTest::newRow("base64") << secret.toBase64();
    QTest::newRow("base64 of a header") << QByteArray("Bearer " + secret).toBase64();
    QTest::newRow("base64 of a longer header") << QByteArray("user:Bearer " + secret).toBase64();
    QTest::newRow("hexadecimal") << secret.toHex();
    QTest::newRow("percent") << QByteArray("%" + secret.toHex('%'));
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(secret).utf16()),
                                          secret.size() * 2);
}

void TestSecrets::searchFindsEveryForm()
{
    QFETCH(const QByteArray, haystack);
    const SecretSearch search("pat_0123456789-ABCDEFGHIJKL_mnopqrstuvwxyz-98765");
    QVERIFY(!search.in(haystack).isEmpty());
    QVERIFY(search.in("pat_0123456").isEmpty());
    QVERIFY(search.in(QByteArray(1000, 'A')).isEmpty());
}

void TestSecrets::staysOnItsWay_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("goal");
    for (const char *source : {"environment", "file", "standard input"}) {
        QTest::addRow("export, token from %s", source) << QString::fromLatin1(source) << u"page"_s << u"out.csv"_s;
        QTest::addRow("window, token from %s", source) << QString::fromLatin1(source) << u"page"_s << u"out.png"_s;
    }
    QTest::newRow("export of records") << u"file"_s << u"page"_s << u"out.jsonl"_s;
    for (const char *answer : {"quoted", "quoted in part", "redirect", "garbage", "closed"}) {
        QTest::addRow("export, %s", answer) << u"file"_s << QString::fromLatin1(answer) << u"out.csv"_s;
        QTest::addRow("window, %s", answer) << u"file"_s << QString::fromLatin1(answer) << u"out.png"_s;
    }
}

/// strace writes down all that the program writes anywhere: the token is in requests to its own origin, and in nothing
/// else, whatever the server does and however much the program is asked to tell.
void TestSecrets::staysOnItsWay()
{
    QFETCH(const QString, source);
    QFETCH(const QString, answer);
    QFETCH(const QString, goal);
    Canary other;
    FakeServer server([&](const FakeRequest &request) {
        if (answer == u"quoted")
            return FakeReply::answer(401, "{\"message\":\"No: " + request.header("Authorization") + "\"}");
        if (answer == u"quoted in part")
            return FakeReply::answer(403, "no token " + m_run->secret().mid(4, 30) + " nor " + m_run->secret().left(14),
                                     "text/plain");
        if (answer == u"redirect")
            return FakeReply::answer(302, {}, {}, {{"Location", other.url().toLatin1() + '/' + m_run->secret()}});
        if (answer == u"garbage")
            return FakeReply::raw("garbage " + m_run->secret() + "\r\n\r\n");
        if (answer == u"closed")
            return FakeReply::closed();
        return FakeReply::json(testtokens::pageFor(request, 150));
    });
    QProcessEnvironment variables = m_run->environment();
    QStringList arguments{u"--base-url"_s, server.baseUrl().toString()};
    if (source == u"environment")
        variables.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(m_run->secret()));
    else
        arguments << u"--token-file"_s
                  << (source == u"file" ? m_run->writeFile(u"token"_s, m_run->secret(), ownerOnly) : u"-"_s);
    arguments << (goal.endsWith(u"png") ? u"--screenshot"_s : u"--export"_s) << m_run->path(goal);
    const QStringList strace{u"-f"_s,
                             u"-qq"_s,
                             u"-yy"_s,
                             u"-s"_s,
                             u"1000000"_s,
                             u"-o"_s,
                             m_run->path(u"strace"_s),
                             u"-e"_s,
                             u"trace=write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg,splice"_s,
                             console};
    const RunResult result = m_run->run(u"strace"_s, strace + arguments, variables, m_run->secret() + '\n');
    if (result.error.contains("PTRACE"))
        QSKIP("This machine lets nobody trace.");
    QVERIFY2(answer != u"page" || result.status == 0, result.error.constData());
    QVERIFY(server.count() > 0);

    const SecretSearch search(m_run->secret());
    QCOMPARE(search.in(result.output), QByteArray());
    QCOMPARE(search.in(result.error), QByteArray());
    QCOMPARE(m_run->foundInFiles(), QByteArray());
    QVERIFY(other.isUntouched());
    QFile log(m_run->path(u"strace"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray origin = "->127.0.0.1:" + QByteArray::number(server.port()) + "]>";
    int onItsWay = 0;
    for (const QByteArray &line : log.readAll().split('\n')) {
        if (search.in(line).isEmpty())
            continue;
        ++onItsWay;
        QVERIFY2(line.contains(origin) && line.toLower().contains("authorization: bearer"), line.constData());
    }
    QVERIFY2(onItsWay > 0, "strace did not see the requests");
}

/// What the environment names as a proxy is not used, for https neither.
void TestSecrets::proxyIsOnlyTheOneNamed()
{
    Canary canary;
    FakeServer server;
    QProcessEnvironment variables = m_run->environment();
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        variables.insert(QString::fromLatin1(name), canary.url());
    variables.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(m_run->secret()));
    const RunResult plain = m_run->run(
        console, {u"--base-url"_s, server.baseUrl().toString(), u"--export"_s, m_run->path(u"a.csv"_s)}, variables);
    QCOMPARE(plain.status, 0);
    QVERIFY(server.count() > 0);
    const RunResult secure = m_run->run(
        console, {u"--base-url"_s, u"https://127.0.0.1:9/v3"_s, u"--export"_s, m_run->path(u"b.csv"_s)}, variables);
    QCOMPARE(secure.status, 4);
    QVERIFY(canary.isUntouched());
}

/// A proxy that is named is told where to, and nothing more.
void TestSecrets::proxySeesNoToken()
{
    Canary proxy("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
    QProcessEnvironment variables = m_run->environment();
    variables.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(m_run->secret()));
    const RunResult result = m_run->run(console,
                                        {u"--base-url"_s, u"https://api.example.com/v3"_s, u"--proxy"_s, proxy.url(),
                                         u"--export"_s, m_run->path(u"a.csv"_s)},
                                        variables);
    QCOMPARE(result.status, 4);
    QVERIFY2(proxy.heard().startsWith("CONNECT api.example.com:443 HTTP/1.1\r\n"), proxy.heard().constData());
    QCOMPARE(SecretSearch(m_run->secret()).in(proxy.heard()), QByteArray());
}

void TestSecrets::refusesRoutes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char *arguments, const char *word) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QByteArray(word);
    };
    row("--base-url http://api.example.com/v3", "https://");
    row("--base-url http://192.168.0.1/v3", "https://");
    row("--base-url http://127.0.0.1.example.com/v3", "https://");
    row("--base-url https://user@api.example.com/v3", "user name");
    row("--base-url https://user:password@api.example.com/v3", "user name");
    row("--base-url http://127.0.0.1@api.example.com/v3", "user name");
    row("--base-url https://api.example.com/v3 --proxy proxy", "http://proxy.example.com:3128");
    row("--base-url https://api.example.com/v3 --proxy ftp://proxy:21", "http://proxy.example.com:3128");
    row("--base-url https://api.example.com/v3 --proxy http://user:password@proxy:3128", "user name");
    row("--base-url https://api.example.com/v3 --proxy http://me@proxy:3128", "--proxy-password-file");
    row("--base-url http://127.0.0.1:9/v3 --proxy http://127.0.0.1:3128", "--proxy");
    row("--demo --proxy http://127.0.0.1:3128", "--proxy");
    row("--base-url http://127.0.0.1:9/v3 --ca-file x", "--ca-file");
}

void TestSecrets::refusesRoutes()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, word);
    QProcessEnvironment variables = m_run->environment();
    variables.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(m_run->secret()));
    const RunResult result = m_run->run(console, arguments + QStringList{u"--export"_s, u"-"_s}, variables);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.error.contains(word), result.error.constData());
    QVERIFY2(!result.error.contains("password@"), result.error.constData());
    QCOMPARE(SecretSearch(m_run->secret()).in(result.error), QByteArray());
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
