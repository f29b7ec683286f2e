#include "models/credentials/connectioncheck.h"
#include "tests/support/fakeserver.h"
#include "tests/support/testtokens.h"

#include <QSignalSpy>
#include <QTest>

/// One request, one plain sentence.
class TestConnectionCheck : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void tellsWhatTheTokenSays_data();
    void tellsWhatTheTokenSays();
    void serverIsGone();
    void destroyEndsIt();
};

void TestConnectionCheck::sentences_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("works");
    QTest::addColumn<QString>("words");
    QTest::newRow("works") << 200 << testtokens::page(0, 1) << true << "It works";
    QTest::newRow("no tokens") << 200 << QByteArray("[]") << true << "no tokens to show";
    QTest::newRow("401") << 401 << QByteArray("{\"message\":\"no secret\",\"code\":\"X\"}") << false
                         << "does not accept this token";
    QTest::newRow("403") << 403 << QByteArray() << false << "may not list personal access tokens";
    QTest::newRow("404") << 404 << QByteArray() << false << "no personal access tokens at this address";
    QTest::newRow("503") << 503 << QByteArray() << false << "503";
    QTest::newRow("not the API") << 200 << QByteArray("{\"hello\":1}") << false << "not a list of tokens";
    QTest::newRow("a record") << 200 << QByteArray("[{\"id\":7}]") << false << "cannot be read";
}

void TestConnectionCheck::sentences()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, works);
    QFETCH(const QString, words);
    FakeServer server([&](const FakeRequest &) { return FakeReply::answer(status, body); });
    ConnectionCheck check(testtokens::endpointOf(server));
    QSignalSpy finished(&check, &ConnectionCheck::finished);
    check.start();
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    const auto result = finished.first().first().value<ConnectionResult>();
    const QString sentence = result.sentence;
    QCOMPARE(result.works, works);
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
    QCOMPARE(result.advice.isEmpty(), works);
    QVERIFY(!sentence.contains(QStringLiteral("secret")));
    QCOMPARE(server.count(), 1);
    QCOMPARE(server.requests().first().param(QStringLiteral("limit")), QStringLiteral("1"));
}

void TestConnectionCheck::tellsWhatTheTokenSays_data()
{
    QTest::addColumn<QByteArray>("claims"); // null for a token that is none
    QTest::addColumn<QString>("words");
    QTest::newRow("no claims") << QByteArray() << QString();
    QTest::newRow("nothing of it") << QByteArray("{}") << QString();
    QTest::newRow("user") << QByteArray(R"({"sub":"7f","email":"anna@example.com"})")
                          << " By its own words, the token is that of anna@example.com.";
    QTest::newRow("end") << QByteArray(R"({"exp":1794484800})") << " By its own words, the token ends on 12 Nov 2026.";
    QTest::newRow("both") << QByteArray(R"({"sub":"7f","exp":1794484800})")
                          << " By its own words, the token is that of 7f and ends on 12 Nov 2026.";
}

void TestConnectionCheck::tellsWhatTheTokenSays()
{
    QFETCH(const QByteArray, claims);
    QFETCH(const QString, words);
    FakeServer server([](const FakeRequest &) { return FakeReply::answer(200, testtokens::page(0, 1)); });
    ApiAccess access = testtokens::endpointOf(server);
    if (!claims.isNull()) {
        const auto part = [](const QByteArray &json) {
            return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        access.credential = Credential(part(R"({"alg":"none"})") + '.' + part(claims) + ".x");
    }
    ConnectionCheck check(access);
    QSignalSpy finished(&check, &ConnectionCheck::finished);
    check.start();
    QTRY_COMPARE(finished.size(), 1);
    const QString sentence = finished.first().first().value<ConnectionResult>().sentence;
    QCOMPARE(sentence.mid(sentence.indexOf(u'.', sentence.indexOf(QStringLiteral("shows"))) + 1), words);
}

void TestConnectionCheck::serverIsGone()
{
    FakeServer server;
    ConnectionCheck check(testtokens::endpointOf(server));
    server.stop();
    QSignalSpy finished(&check, &ConnectionCheck::finished);
    check.start();
    QTRY_COMPARE(finished.size(), 1);
    const auto result = finished.first().first().value<ConnectionResult>();
    QVERIFY(!result.works);
    QVERIFY(result.sentence.contains(QStringLiteral("failed")));
}

void TestConnectionCheck::destroyEndsIt()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::hang(); });
    {
        ConnectionCheck check(testtokens::endpointOf(server));
        check.start();
        QTRY_COMPARE(server.count(), 1);
    }
    QTRY_COMPARE(server.openConnections(), 0);
}

QTEST_GUILESS_MAIN(TestConnectionCheck)
#include "tst_connectioncheck.moc"
