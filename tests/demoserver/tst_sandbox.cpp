#include "tests/support/sandboxclient.h"

#include <QTest>

/// The sandbox as a server: whom it lets in and what it refuses.
class TestSandbox : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void bearers_data();
    void bearers();
    void hosts_data();
    void hosts();
    void otherMethodsAreNotAllowed_data();
    void otherMethodsAreNotAllowed();
    void otherPathsAreNotFound_data();
    void otherPathsAreNotFound();
    void badParametersAreRefused_data();
    void badParametersAreRefused();
    void limits_data();
    void limits();
    void brokenEncodingIsRefused_data();
    void brokenEncodingIsRefused();
    void targetIsDecodedOnce();
    void garbageIsRefused();

private:
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;
};

void TestSandbox::initTestCase()
{
    SandboxOptions options;
    options.tokens = 150;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
    QVERIFY(m_sandbox->baseUrl().isValid());
    QCOMPARE(m_sandbox->baseUrl().host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(m_sandbox->baseUrl().path(), QStringLiteral("/v3"));
    m_client = std::make_unique<SandboxClient>(*m_sandbox);
}

void TestSandbox::bearers_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    const QByteArray token = m_sandbox->token();
    QTest::newRow("ours") << QByteArray("Bearer " + token) << 200;
    QTest::newRow("scheme in another case") << QByteArray("bearer " + token) << 200;
    QTest::newRow("with few scopes") << QByteArray("Bearer " + m_sandbox->tokenWithoutScope()) << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("no scheme") << token << 401;
    QTest::newRow("other scheme") << QByteArray("Basic " + token) << 401;
    QTest::newRow("empty") << QByteArray("Bearer ") << 401;
    QTest::newRow("cut") << QByteArray("Bearer " + token.chopped(1)) << 401;
    QTest::newRow("longer") << QByteArray("Bearer " + token + 'x') << 401;
    QTest::newRow("malformed") << QByteArray("Bearer a b") << 401;
}

void TestSandbox::bearers()
{
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    const SandboxAnswer answer = m_client->send("GET", "/v3/personal-access-tokens", authorization);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("content-type"), "application/json");
    QVERIFY(answer.headers.value("date").endsWith(" GMT"));
    QVERIFY(!answer.headers.contains("x-rate-limit-limit"));
    QVERIFY(!answer.headers.contains("x-total-count"));
    if (status == 401) {
        QVERIFY(!answer.object().value(QStringLiteral("message")).toString().isEmpty());
        QVERIFY(!answer.object().value(QStringLiteral("code")).toString().isEmpty());
        QCOMPARE(answer.headers.value("www-authenticate"), "Bearer");
    }
}

void TestSandbox::hosts_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    QTest::newRow("address") << QByteArray("Host: 127.0.0.1\r\n") << 200;
    QTest::newRow("address and port") << QByteArray("Host: 127.0.0.1:8080\r\n") << 200;
    QTest::newRow("localhost") << QByteArray("Host: LocalHost:1\r\n") << 200;
    QTest::newRow("none") << QByteArray() << 421;
    QTest::newRow("two") << QByteArray("Host: 127.0.0.1\r\nHost: localhost\r\n") << 421;
    QTest::newRow("elsewhere") << QByteArray("Host: evil.example\r\n") << 421;
    QTest::newRow("looks like it") << QByteArray("Host: 127.0.0.1.evil.example\r\n") << 421;
    QTest::newRow("no port") << QByteArray("Host: localhost:evil\r\n") << 421;
}

void TestSandbox::hosts()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, status);
    const QByteArray answer =
        m_client->raw("GET /v3/personal-access-tokens?limit=1 HTTP/1.1\r\n" + lines + "Authorization: Bearer " +
                      m_sandbox->token() + "\r\nConnection: close\r\n\r\n");
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status))), answer.constData());
}

void TestSandbox::otherMethodsAreNotAllowed_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
        QTest::newRow(method) << QByteArray();
        QTest::addRow("%s with a body", method) << QByteArray(300'000, 'x');
    }
    QTest::newRow("HEAD") << QByteArray();
}

void TestSandbox::otherMethodsAreNotAllowed()
{
    QFETCH(QByteArray, body);
    const QByteArray method = QByteArray(QTest::currentDataTag()).split(' ').first();
    const SandboxAnswer answer =
        m_client->send(method, "/v3/personal-access-tokens", "Bearer " + m_sandbox->token(), body);
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.headers.value("allow"), "GET");
    QCOMPARE(m_client->get("limit=1").records().size(), 1);
}

void TestSandbox::otherPathsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/", "/v3", "/v3/personal-access-tokens/", "/v3/personal-access-tokens/1", "/v3/licenses",
                             "/v2/personal-access-tokens", "/V3/personal-access-tokens"})
        QTest::newRow(path) << QByteArray(path);
}

void TestSandbox::otherPathsAreNotFound()
{
    QFETCH(QByteArray, path);
    QCOMPARE(m_client->send("GET", path, "Bearer " + m_sandbox->token()).status, 404);
}

void TestSandbox::badParametersAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"page=0",
                              "page=-1",
                              "page=x",
                              "page=",
                              "page=1.5",
                              "page=%2B1",
                              "page=99999999999999999999",
                              "limit=0",
                              "limit=101",
                              "limit=x",
                              "limit=1&limit=2",
                              "page=1&page=1",
                              "sort=",
                              "sort=-",
                              "sort=nothing",
                              "sort=createdAt,id",
                              "sort=--id",
                              "sort=scopes",
                              "sort=user.name",
                              "query=x",
                              "unknown=1",
                              "id=x",
                              "id%5B%5D=x",
                              "id%5Bgt%5D=x",
                              "id%5Beq%5D=",
                              "id%5Bin%5D=,",
                              "id%5Beq=x",
                              "createdAt=2026-01-01T00:00:00Z",
                              "createdAt%5Bcn%5D=2026",
                              "createdAt%5Bgt%5D=",
                              "createdAt%5Bgt%5D=2026-01-01",
                              "createdAt%5Bgt%5D=2026-02-30T00:00:00Z",
                              "createdAt%5Bgt%5D=2026-01-01T00:00:00",
                              "createdAt%5Bgt%5D=2026-01-01T00:00:00.Z",
                              "createdAt%5Bgt%5D=2026-01-01T00:00:00.12345678Z",
                              "createdAt%5Bgt%5D=2026-01-01T24:00:00Z",
                              "createdAt%5Bgt%5D=2026-01-01T00:00:00Zjunk",
                              "updatedAt%5Bgte%5D=yesterday",
                              "expiresAt%5Bgt%5D=2026-01-01T00:00:00Z",
                              "search=%ff",
                              "search=%00",
                              "search=a&search=b"})
        QTest::newRow(query) << QByteArray(query);
}

void TestSandbox::badParametersAreRefused()
{
    QFETCH(QByteArray, query);
    const SandboxAnswer answer = m_client->get(query);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.object().value(QStringLiteral("message")).toString().isEmpty());
    QVERIFY(!answer.object().value(QStringLiteral("code")).toString().isEmpty());
}

void TestSandbox::limits_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("default") << QByteArray() << 20;
    QTest::newRow("least") << QByteArray("limit=1") << 1;
    QTest::newRow("most") << QByteArray("limit=100") << 100;
    QTest::newRow("short last page") << QByteArray("limit=100&page=2") << 50;
    QTest::newRow("full last page") << QByteArray("limit=50&page=3") << 50;
    QTest::newRow("behind the last") << QByteArray("limit=50&page=4") << 0;
    QTest::newRow("far behind") << QByteArray("limit=100&page=1000000000") << 0;
    QTest::newRow("empty search") << QByteArray("search=") << 20;
}

void TestSandbox::limits()
{
    QFETCH(QByteArray, query);
    QFETCH(int, count);
    const SandboxAnswer answer = m_client->get(query);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.records().size(), count);
    QVERIFY(answer.body.startsWith('[') && answer.body.endsWith(']'));
}

void TestSandbox::brokenEncodingIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"search=%4", "search=%zz", "search=%", "sea%rch=x"})
        QTest::newRow(query) << QByteArray(query);
}

/// As bytes: a URL of Qt's would not hold it.
void TestSandbox::brokenEncodingIsRefused()
{
    QFETCH(QByteArray, query);
    const QByteArray answer = m_client->raw("GET /v3/personal-access-tokens?" + query +
                                            " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " +
                                            m_sandbox->token() + "\r\nConnection: close\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 400") && answer.contains("INVALID_PARAMETER"), answer.constData());
}

void TestSandbox::targetIsDecodedOnce()
{
    const QString name = QStringLiteral("%41 + &=?#");
    const QString id = m_sandbox->insertToken({name, {}, {}});
    const QJsonArray found = m_client->get(parameter(QStringLiteral("search"), name)).records();
    QVERIFY(m_sandbox->deleteToken(id));
    QCOMPARE(idsOf(found), QStringList(id));
}

void TestSandbox::garbageIsRefused()
{
    QVERIFY(m_client->raw("what is this\r\n\r\n").startsWith("HTTP/1.1 400"));
    QVERIFY(m_client->raw("GET /" + QByteArray(20'000, 'x') + " HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 414"));
    QCOMPARE(m_client->get().status, 200);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
