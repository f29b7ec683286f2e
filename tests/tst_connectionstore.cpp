#include "models/connection/connectionstore.h"
#include "models/connection/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

/// What is set up comes back; what is damaged is said, and nothing of it is lost.
class TestConnectionStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyFieldComesBack();
    void keepsTheOrder();
    void sameAgainIsNoChange();
    void duplicateHasItsOwnId();
    void removeTakesWhatWasRemembered();
    void findsByAddress();
    void fileIsForItsOwnerOnly();
    void nonsenseBecomesDefaults();
    void badIdsAreIgnored();
    void lostOrderLosesNothing();
    void damagedFileIsKept_data();
    void damagedFileIsKept();
    void goodFileIsNoTrouble();
    void folderInItsPlace();
    void unwritableIsSaid();
    void proxies_data();
    void proxies();
    void endpoints();
    void titles_data();
    void titles();

private:
    void writeFile(const QByteArray &content);
    QByteArray readFile(const QString &path);
    QString path() const { return QSettings().fileName(); }

    QTemporaryDir m_folder;
};

namespace {

Connection sample()
{
    Connection connection;
    connection.name = QStringLiteral("Ünïcode, \"quotes\"; [brackets] = 100%");
    connection.baseUrl = QStringLiteral("https://api.example.com/v3");
    connection.tokenPlace = TokenPlace::Keychain;
    connection.proxy = QStringLiteral("socks5://localhost:1080");
    connection.caFile = QStringLiteral("/etc/ssl/own.pem");
    connection.pageSize = 20;
    connection.mark = ConnectionMark::Red;
    connection.isProduction = true;
    connection.remembersFilters = true;
    return connection;
}

Connection named(const char *name)
{
    Connection connection;
    connection.name = QString::fromLatin1(name);
    connection.baseUrl = QStringLiteral("https://%1.example.com/v3").arg(connection.name);
    return connection;
}

QStringList names(const ConnectionStore &store)
{
    QStringList result;
    for (const Connection &connection : store.connections())
        result.append(connection.name);
    return result;
}

} // namespace

void TestConnectionStore::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    QCoreApplication::setApplicationName(QStringLiteral("connectionstore"));
}

/// A folder for each test: Qt remembers a file as long as the process lives.
void TestConnectionStore::init()
{
    static int count = 0;
    const QString folder = m_folder.filePath(QString::number(++count));
    QDir().mkpath(folder);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
}

void TestConnectionStore::writeFile(const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path()).path());
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray TestConnectionStore::readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
}

void TestConnectionStore::everyFieldComesBack()
{
    ConnectionStore store;
    QSignalSpy changed(&store, &ConnectionStore::changed);
    Connection connection = sample();
    connection.id = store.put(connection);
    QVERIFY(!connection.id.isEmpty());
    QCOMPARE(changed.size(), 1);
    const ConnectionStore again;
    QCOMPARE(again.connections().size(), 1);
    QVERIFY(again.connections().first() == connection);
    QVERIFY(again.find(connection.id));
    QVERIFY(!again.find({}) && !again.find(QStringLiteral("other")));

    connection.name = QStringLiteral("Other name");
    QCOMPARE(store.put(connection), connection.id);
    QCOMPARE(names(ConnectionStore()), QStringList{QStringLiteral("Other name")});
}

void TestConnectionStore::keepsTheOrder()
{
    ConnectionStore store;
    QStringList expected;
    for (const char *name : {"zebra", "ant", "mole", "bee"}) {
        store.put(named(name));
        expected.append(QString::fromLatin1(name));
    }
    QCOMPARE(names(store), expected);
    QCOMPARE(names(ConnectionStore()), expected);
}

void TestConnectionStore::sameAgainIsNoChange()
{
    ConnectionStore store;
    Connection connection = sample();
    connection.id = store.put(connection);
    QSignalSpy changed(&store, &ConnectionStore::changed);
    QCOMPARE(store.put(connection), connection.id);
    QCOMPARE(changed.size(), 0);
}

void TestConnectionStore::duplicateHasItsOwnId()
{
    ConnectionStore store;
    const QString id = store.put(named("first"));
    store.put(named("second"));
    const QString copy = store.duplicate(id);
    QVERIFY(!copy.isEmpty() && copy != id);
    QCOMPARE(names(store),
             (QStringList{QStringLiteral("first"), QStringLiteral("first (copy)"), QStringLiteral("second")}));
    QCOMPARE(names(ConnectionStore()), names(store));
    QCOMPARE(store.find(copy)->baseUrl, store.find(id)->baseUrl);
    QCOMPARE(store.duplicate(QStringLiteral("none")), QString());
}

void TestConnectionStore::removeTakesWhatWasRemembered()
{
    ConnectionStore store;
    const QString id = store.put(named("first"));
    const QString other = store.put(named("second"));
    store.setLastId(id);
    for (const QString &one : {id, other})
        QSettings().setValue(ConnectionStore::settingsGroup(one) + QStringLiteral("window/columns"), 1);
    QCOMPARE(store.lastId(), id);
    store.remove(id);
    store.remove(QStringLiteral("none"));
    QCOMPARE(names(ConnectionStore()), QStringList{QStringLiteral("second")});
    QCOMPARE(store.lastId(), QString());
    const QStringList keys = QSettings().allKeys();
    for (const QString &key : keys)
        QVERIFY2(!key.contains(id), qPrintable(key));
    QVERIFY(QSettings().contains(ConnectionStore::settingsGroup(other) + QStringLiteral("window/columns")));
}

void TestConnectionStore::findsByAddress()
{
    ConnectionStore store;
    const QString id = store.put(named("first"));
    QVERIFY(store.findByUrl(QUrl(QStringLiteral("https://first.example.com/v3"))));
    QCOMPARE(store.findByUrl(QUrl(QStringLiteral("https://first.example.com/v3")))->id, id);
    QVERIFY(!store.findByUrl(QUrl(QStringLiteral("https://second.example.com/v3"))));
    QVERIFY(!store.findByUrl({}));
}

void TestConnectionStore::fileIsForItsOwnerOnly()
{
    ConnectionStore store;
    store.put(sample());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestConnectionStore::nonsenseBecomesDefaults()
{
    writeFile("[connections]\na\\baseUrl=what ever\na\\pageSize=9999999999999\na\\mark=plaid\na\\token=@Variant(\n"
              "a\\production=perhaps\na\\name=@ByteArray(x)\n[connection]\norder=a\n");
    const ConnectionStore store;
    QCOMPARE(store.connections().size(), 1);
    const Connection &connection = store.connections().first();
    QCOMPARE(connection.baseUrl, QStringLiteral("what ever")); // as typed, for its user to mend
    QCOMPARE(connection.pageSize, 100);
    QCOMPARE(connection.mark, ConnectionMark::Blue);
    QCOMPARE(connection.tokenPlace, TokenPlace::Session);
    QString problem;
    QVERIFY(!endpointOf(connection, &problem));
    QVERIFY(!problem.isEmpty());
}

void TestConnectionStore::badIdsAreIgnored()
{
    writeFile("[connections]\n%2E%2E\\baseUrl=x\na%20b\\baseUrl=x\n[connection]\norder=../window, , none\n");
    QCOMPARE(ConnectionStore().connections().size(), 0);
}

void TestConnectionStore::lostOrderLosesNothing()
{
    ConnectionStore store;
    store.put(named("first"));
    store.put(named("second"));
    QSettings().setValue(QStringLiteral("connection/order"), QStringLiteral("@Invalid()"));
    QStringList found = names(ConnectionStore());
    found.sort();
    QCOMPARE(found, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
}

void TestConnectionStore::damagedFileIsKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("readable");
    static constexpr char garbage[] = "\x00\xff\xfe garbage without a sign\nof equality\n";
    QTest::newRow("garbage") << QByteArray(garbage, sizeof garbage - 1) << 0;
    QTest::newRow("cut off") << QByteArray("[connections]\na\\baseUrl=https://a.example.com/v3\n[conne") << 1;
    QTest::newRow("a line of another file")
        << QByteArray("[connections]\nBEGIN\na\\baseUrl=https://a.example.com/v3\n") << 1;
}

void TestConnectionStore::damagedFileIsKept()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, readable);
    writeFile(content);
    const auto trouble = checkSettingsFile();
    QVERIFY(trouble);
    QVERIFY2(trouble->text.contains(path()), qPrintable(trouble->text));
    QVERIFY2(trouble->advice.contains(path() + QStringLiteral(".damaged")), qPrintable(trouble->advice));
    QCOMPARE(readFile(path() + QStringLiteral(".damaged")), content);

    ConnectionStore store; // the program goes on with what could be read
    QSignalSpy notSaved(&store, &ConnectionStore::notSaved);
    QCOMPARE(store.connections().size(), readable);
    store.put(named("new"));
    QCOMPARE(notSaved.size(), 0);
    QCOMPARE(ConnectionStore().connections().size(), readable + 1);
    QCOMPARE(readFile(path() + QStringLiteral(".damaged")), content);
}

void TestConnectionStore::goodFileIsNoTrouble()
{
    QVERIFY(!checkSettingsFile()); // none at all
    ConnectionStore store;
    store.put(sample());
    QVERIFY(!checkSettingsFile());
    QVERIFY(!QFile::exists(path() + QStringLiteral(".damaged")));
}

/// Works for root, too, who may write everywhere else.
void TestConnectionStore::folderInItsPlace()
{
    QDir().mkpath(path() + QStringLiteral("/in/the/way"));
    QVERIFY(checkSettingsFile());
    ConnectionStore store;
    QSignalSpy notSaved(&store, &ConnectionStore::notSaved);
    const QString id = store.put(sample());
    QCOMPARE(notSaved.size(), 1);
    QCOMPARE(notSaved.first().first().toString(), path());
    QVERIFY(store.find(id)); // for this session
    const SettingsTrouble trouble = unsavedSettings(path());
    QVERIFY(trouble.text.contains(path()) && trouble.advice.contains(QStringLiteral("until the program ends")));
}

void TestConnectionStore::unwritableIsSaid()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    const QString folder = QFileInfo(path()).path();
    QDir().mkpath(folder);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(checkSettingsFile());
    ConnectionStore store;
    QSignalSpy notSaved(&store, &ConnectionStore::notSaved);
    store.put(sample());
    QCOMPARE(notSaved.size(), 1);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestConnectionStore::proxies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << " "
                          << "0 :0";
    QTest::newRow("http") << "http://proxy.example.com:3128"
                          << "3 proxy.example.com:3128";
    QTest::newRow("slash") << "http://proxy.example.com:3128/"
                           << "3 proxy.example.com:3128";
    QTest::newRow("bare") << "proxy.example.com:3128"
                          << "3 proxy.example.com:3128";
    QTest::newRow("socks") << "socks5://localhost:1080"
                           << "1 localhost:1080";
    QTest::newRow("IPv6") << "socks5://[::1]:1080"
                          << "1 ::1:1080";
    QTest::newRow("no port") << "http://proxy.example.com"
                             << "refused";
    QTest::newRow("port 0") << "http://proxy.example.com:0"
                            << "refused";
    QTest::newRow("no host") << "http://:3128"
                             << "refused";
    QTest::newRow("path") << "http://proxy.example.com:3128/x"
                          << "refused";
    QTest::newRow("query") << "http://proxy.example.com:3128?x"
                           << "refused";
    QTest::newRow("scheme") << "https://proxy.example.com:3128"
                            << "refused";
    QTest::newRow("user") << "http://me:secret@proxy.example.com:3128"
                          << "refused";
    QTest::newRow("words") << "no proxy please"
                           << "refused";
}

void TestConnectionStore::proxies()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QString problem;
    const auto proxy = parseProxy(text, &problem);
    if (!proxy) {
        QCOMPARE(QStringLiteral("refused"), expected);
        QVERIFY(!problem.isEmpty() && !problem.contains(QStringLiteral("secret")));
        return;
    }
    static const QHash<int, int> kinds{
        {QNetworkProxy::NoProxy, 0}, {QNetworkProxy::Socks5Proxy, 1}, {QNetworkProxy::HttpProxy, 3}};
    QCOMPARE(QStringLiteral("%1 %2:%3").arg(kinds.value(proxy->type(), -1)).arg(proxy->hostName()).arg(proxy->port()),
             expected);
}

void TestConnectionStore::endpoints()
{
    Connection connection = sample();
    QString problem;
    QVERIFY(!endpointOf(connection, &problem)); // its authorities are in no file
    QVERIFY2(problem.contains(connection.caFile), qPrintable(problem));
    connection.caFile.clear();
    const auto endpoint = endpointOf(connection, &problem);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->baseUrl, QUrl(QStringLiteral("https://api.example.com/v3")));
    QCOMPARE(endpoint->proxy.type(), QNetworkProxy::Socks5Proxy);
    QCOMPARE(endpoint->bearer, QByteArray());
    connection.proxy.clear();
    QCOMPARE(endpointOf(connection, &problem)->proxy.type(), QNetworkProxy::NoProxy);
    connection.proxy = QStringLiteral("nowhere");
    QVERIFY(!endpointOf(connection, &problem));
    QVERIFY(problem.contains(QStringLiteral("proxy")));
    QVERIFY(!endpointOf(connection, nullptr));
    connection.proxy.clear();
    connection.caFile = QStringLiteral("/no/such/file.pem");
    QVERIFY(!endpointOf(connection, nullptr));
    QVERIFY(!endpointOf(connection, &problem));
    QVERIFY(problem.contains(connection.caFile));
}

void TestConnectionStore::titles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << "Acme"
                          << "https://api.example.com/v3"
                          << "Acme";
    QTest::newRow("host") << "  "
                          << "https://api.example.com/v3"
                          << "api.example.com";
    QTest::newRow("port") << ""
                          << "http://127.0.0.1:8080"
                          << "127.0.0.1:8080";
    QTest::newRow("neither") << ""
                             << "what ever"
                             << "what ever";
}

void TestConnectionStore::titles()
{
    QFETCH(const QString, name);
    QFETCH(const QString, address);
    QFETCH(const QString, expected);
    Connection connection;
    connection.name = name;
    connection.baseUrl = address;
    QCOMPARE(titleOf(connection), expected);
}

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connectionstore.moc"
