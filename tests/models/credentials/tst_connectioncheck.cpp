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
    const QString sentence = finished.first().at(1).toString();
    QCOMPARE(finished.first().at(0).toBool(), works);
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
    QCOMPARE(finished.first().at(2).toString().isEmpty(), works);
    QVERIFY(!sentence.contains(QStringLiteral("secret")));
    QCOMPARE(server.count(), 1);
    QCOMPARE(server.requests().first().param(QStringLiteral("limit")), QStringLiteral("1"));
}

void TestConnectionCheck::serverIsGone()
{
    FakeServer server;
    ConnectionCheck check(testtokens::endpointOf(server));
    server.stop();
    QSignalSpy finished(&check, &ConnectionCheck::finished);
    check.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!finished.first().at(0).toBool());
    QVERIFY(finished.first().at(1).toString().contains(QStringLiteral("failed")));
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
