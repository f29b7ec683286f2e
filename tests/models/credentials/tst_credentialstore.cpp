#include "models/credentials/credentialstore.h"
#include "tests/support/fakevault.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

/// Where tokens are kept, with a vault that works, one that is missing or locked, and one that is slow.
class TestCredentialStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sessionTokenNeverReachesTheVault();
    void keychainTokenOutlivesTheKeeper();
    void vaultIsAskedOnceOnly();
    void nothingIsNoProblem();
    void belongsToItsOrigin_data();
    void belongsToItsOrigin();
    void badTokensAreNotKept_data();
    void badTokensAreNotKept();
    void badVaultContentIsNoToken();
    void fallsBackToMemory_data();
    void fallsBackToMemory();
    void saysWhyNothingWasFound_data();
    void saysWhyNothingWasFound();
    void lateAnswerIsDropped();
    void withoutVault();
    void forgetsEverywhere();
    void goneContextIsNotCalled();

private:
    CredentialStore::Found find(const Connection &connection);

    FakeVault m_vault;
    std::unique_ptr<CredentialStore> m_keeper;
    Connection m_connection;
};

void TestCredentialStore::init()
{
    m_vault.entries.clear();
    m_vault.mood = VaultAnswer::Kind::Done;
    m_vault.delayMsecs = 0;
    m_vault.asked = 0;
    m_keeper = std::make_unique<CredentialStore>(&m_vault);
    m_connection = {};
    m_connection.id = QStringLiteral("one");
    m_connection.baseUrl = QStringLiteral("https://api.example.com/v3");
    m_connection.tokenPlace = CredentialPlace::Keychain;
}

CredentialStore::Found TestCredentialStore::find(const Connection &connection)
{
    std::optional<CredentialStore::Found> result;
    m_keeper->find(connection, this, [&result](const CredentialStore::Found &found) { result = found; });
    if (result)
        return {{}, QStringLiteral("called back inside find")};
    if (!QTest::qWaitFor([&result] { return result.has_value(); }))
        return {{}, QStringLiteral("no answer")};
    return *result;
}

void TestCredentialStore::sessionTokenNeverReachesTheVault()
{
    m_connection.tokenPlace = CredentialPlace::Session;
    QVERIFY(!m_keeper->holds(m_connection));
    m_keeper->keep(m_connection, "secret");
    QVERIFY(m_keeper->holds(m_connection));
    QCOMPARE(find(m_connection).token, QByteArray("secret"));
    m_keeper->forget(m_connection);
    QCOMPARE(find(m_connection).token, QByteArray());
    QCOMPARE(m_vault.asked, 0);
}

void TestCredentialStore::keychainTokenOutlivesTheKeeper()
{
    m_keeper->keep(m_connection, "secret");
    QTRY_COMPARE(m_vault.entries.size(), 1);
    m_keeper = std::make_unique<CredentialStore>(&m_vault);
    QVERIFY(!m_keeper->holds(m_connection));
    QCOMPARE(find(m_connection).token, QByteArray("secret"));
}

void TestCredentialStore::vaultIsAskedOnceOnly()
{
    m_vault.entries.insert(QStringLiteral("https://api.example.com:443 one"), "secret");
    QCOMPARE(find(m_connection).token, QByteArray("secret"));
    QCOMPARE(find(m_connection).token, QByteArray("secret"));
    QCOMPARE(m_vault.asked, 1);
}

void TestCredentialStore::nothingIsNoProblem()
{
    const CredentialStore::Found found = find(m_connection);
    QCOMPARE(found.token, QByteArray());
    QCOMPARE(found.problem, QString());
}

void TestCredentialStore::belongsToItsOrigin_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("same") << "https://api.example.com/v3" << true;
    QTest::newRow("port named") << "https://api.example.com:443/v3" << true;
    QTest::newRow("case") << "https://API.example.com/v3" << true;
    QTest::newRow("path") << "https://api.example.com/prefix/v3" << true;
    QTest::newRow("host") << "https://api.example.org/v3" << false;
    QTest::newRow("port") << "https://api.example.com:8443/v3" << false;
    QTest::newRow("no address") << "api" << false;
}

void TestCredentialStore::belongsToItsOrigin()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isSame);
    m_keeper->keep(m_connection, "secret");
    m_connection.baseUrl = address;
    QCOMPARE(find(m_connection).token, isSame ? QByteArray("secret") : QByteArray());
}

void TestCredentialStore::badTokensAreNotKept_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line break") << QByteArray("a\r\nb");
    QTest::newRow("space") << QByteArray("a b");
}

void TestCredentialStore::badTokensAreNotKept()
{
    QFETCH(const QByteArray, token);
    m_keeper->keep(m_connection, token);
    QVERIFY(!m_keeper->holds(m_connection));
    QCOMPARE(m_vault.asked, 0);
}

void TestCredentialStore::badVaultContentIsNoToken()
{
    m_vault.entries.insert(QStringLiteral("https://api.example.com:443 one"), "a\r\nHost: elsewhere");
    QCOMPARE(find(m_connection).token, QByteArray());
}

void TestCredentialStore::fallsBackToMemory_data()
{
    QTest::addColumn<VaultAnswer::Kind>("mood");
    QTest::addColumn<int>("delay");
    QTest::addColumn<QString>("word");
    QTest::newRow("missing") << VaultAnswer::Kind::Missing << 0 << "no keychain";
    QTest::newRow("locked") << VaultAnswer::Kind::Refused << 0 << "locked";
    QTest::newRow("broken") << VaultAnswer::Kind::Failed << 0 << "cannot be used";
    QTest::newRow("30 s slow") << VaultAnswer::Kind::Done << 30'000 << "did not answer within";
    QTest::newRow("silent") << VaultAnswer::Kind::Done << -1 << "did not answer within";
}

void TestCredentialStore::fallsBackToMemory()
{
    QFETCH(const VaultAnswer::Kind, mood);
    QFETCH(const int, delay);
    QFETCH(const QString, word);
    m_vault.mood = mood;
    m_vault.delayMsecs = delay;
    m_keeper->setPatience(200);
    QSignalSpy fellBack(m_keeper.get(), &CredentialStore::fellBack);
    QElapsedTimer timer;
    timer.start();
    m_keeper->keep(m_connection, "secret");
    QVERIFY(timer.elapsed() < 100);
    QVERIFY(m_keeper->holds(m_connection)); // at once, whatever the keychain does
    QTRY_COMPARE(fellBack.size(), 1);
    const QString problem = fellBack.first().first().toString();
    QVERIFY2(problem.contains(word), qPrintable(problem));
    QVERIFY(!problem.contains(QStringLiteral("secret")));
    QCOMPARE(find(m_connection).token, QByteArray("secret"));
}

void TestCredentialStore::saysWhyNothingWasFound_data()
{
    fallsBackToMemory_data();
}

void TestCredentialStore::saysWhyNothingWasFound()
{
    QFETCH(const VaultAnswer::Kind, mood);
    QFETCH(const int, delay);
    QFETCH(const QString, word);
    m_vault.mood = mood;
    m_vault.delayMsecs = delay;
    m_keeper->setPatience(200);
    const CredentialStore::Found found = find(m_connection);
    QCOMPARE(found.token, QByteArray());
    QVERIFY2(found.problem.contains(word), qPrintable(found.problem));
}

void TestCredentialStore::lateAnswerIsDropped()
{
    m_vault.entries.insert(QStringLiteral("https://api.example.com:443 one"), "secret");
    m_vault.delayMsecs = 300;
    m_keeper->setPatience(50);
    int calls = 0;
    m_keeper->find(m_connection, this, [&calls](const CredentialStore::Found &) { ++calls; });
    QTRY_COMPARE(calls, 1);
    QTest::qWait(400);
    QCOMPARE(calls, 1);
    QVERIFY(!m_keeper->holds(m_connection));
}

void TestCredentialStore::withoutVault()
{
    m_keeper = std::make_unique<CredentialStore>(nullptr);
    QVERIFY(!m_keeper->hasVault());
    QSignalSpy fellBack(m_keeper.get(), &CredentialStore::fellBack);
    QVERIFY(find(m_connection).problem.contains(QStringLiteral("no keychain")));
    m_keeper->keep(m_connection, "secret");
    QTRY_COMPARE(fellBack.size(), 1);
    QCOMPARE(find(m_connection).token, QByteArray("secret"));
}

void TestCredentialStore::forgetsEverywhere()
{
    m_keeper->keep(m_connection, "secret");
    QTRY_COMPARE(m_vault.entries.size(), 1);
    m_keeper->forget(m_connection);
    QVERIFY(!m_keeper->holds(m_connection));
    QTRY_COMPARE(m_vault.entries.size(), 0);
}

void TestCredentialStore::goneContextIsNotCalled()
{
    m_vault.delayMsecs = 20;
    int calls = 0;
    auto context = std::make_unique<QObject>();
    m_keeper->find(m_connection, context.get(), [&calls](const CredentialStore::Found &) { ++calls; });
    context.reset();
    QTest::qWait(100);
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestCredentialStore)
#include "tst_credentialstore.moc"
