#include "models/settings/connectionstore.h"
#include "models/settings/settingsfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

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
    void twoProgramsKeepBothChanges();
    void twoProgramsChangeOneConnection();
    void whatWasRemovedElsewhere();
    void manyProgramsAtOnce();
    void aStuckProgramIsNotWaitedFor();
    void mergedNames_data();
    void mergedNames();
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
    connection.tokenPlace = CredentialPlace::Keychain;
    connection.proxy = QStringLiteral("socks5://localhost:1080");
    connection.caFile = QStringLiteral("/etc/ssl/own.pem");
    connection.pageSize = 20;
    connection.mark = ConnectionMark::Red;
    connection.isProduction = true;
    connection.remembersFilters = true;
    for (const ThresholdInfo &info : thresholdInfos())
        connection.thresholds.*info.days += 7;
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
              "a\\production=perhaps\na\\unusedDays=-3\na\\inUseDays=99999\na\\longLivedDays=x\na\\name=@ByteArray(x)"
              "\n[connection]\norder=a\n");
    const ConnectionStore store;
    QCOMPARE(store.connections().size(), 1);
    const Connection &connection = store.connections().first();
    QCOMPARE(connection.baseUrl, QStringLiteral("what ever")); // as typed, for its user to mend
    QCOMPARE(connection.pageSize, 100);
    QCOMPARE(connection.thresholds, Thresholds());
    QCOMPARE(connection.mark, ConnectionMark::Blue);
    QCOMPARE(connection.tokenPlace, CredentialPlace::Session);
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

void TestConnectionStore::twoProgramsKeepBothChanges()
{
    ConnectionStore first;
    first.put(named("old"));
    ConnectionStore second;
    first.put(named("a"));
    second.put(named("b"));
    QCOMPARE(names(second), (QStringList{u"old"_s, u"b"_s, u"a"_s}));
    first.put(named("c"));
    QCOMPARE(names(ConnectionStore()).size(), 4);
    for (const char *name : {"old", "a", "b", "c"}) {
        QVERIFY2(names(ConnectionStore()).contains(QString::fromLatin1(name)), name);
        QVERIFY2(names(first).contains(QString::fromLatin1(name)), name);
    }
}

void TestConnectionStore::twoProgramsChangeOneConnection()
{
    ConnectionStore first;
    Connection connection = named("shared");
    connection.id = first.put(connection);
    ConnectionStore second;
    Connection mine = connection;
    mine.name = QStringLiteral("renamed");
    first.put(mine);
    Connection theirs = connection;
    theirs.pageSize = 7;
    theirs.mark = ConnectionMark::Red;
    second.put(theirs);
    const Connection both = ConnectionStore().connections().constFirst();
    QCOMPARE(both.name, QStringLiteral("renamed"));
    QCOMPARE(both.pageSize, 7);
    QCOMPARE(both.mark, ConnectionMark::Red);
    QCOMPARE(second.find(connection.id)->name, QStringLiteral("renamed"));
}

void TestConnectionStore::whatWasRemovedElsewhere()
{
    ConnectionStore first;
    const QString left = first.put(named("left"));
    Connection changed = named("changed");
    changed.id = first.put(changed);
    ConnectionStore second;
    first.remove(left);
    first.remove(changed.id);
    changed.pageSize = 7;
    second.put(changed);
    QCOMPARE(names(second), QStringList{u"changed"_s});
    QCOMPARE(names(ConnectionStore()), QStringList{u"changed"_s});
    QCOMPARE(ConnectionStore().connections().constFirst(), changed);
}

/// Real programs, each of which sets up a connection and a view.
void TestConnectionStore::manyProgramsAtOnce()
{
    constexpr int count = 6;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("many")));
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < count; ++i) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->setProcessEnvironment(environment);
        programs.back()->start(QStringLiteral(PAT_SETTINGS_PROBE), {QStringLiteral("name-%1").arg(i)});
    }
    for (const auto &program : programs) {
        QVERIFY(program->waitForFinished(30'000));
        QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
    }
    const QDir folder(m_folder.filePath(QStringLiteral("many/pat-console")));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{u"pat-console.conf"_s});
    const QSettings written(folder.filePath(QStringLiteral("pat-console.conf")), QSettings::IniFormat);
    QCOMPARE(written.value(u"connection/order"_s).toStringList().size(), count);
    for (int i = 0; i < count; ++i) {
        const QString group = QStringLiteral("connections/name-%1/").arg(i);
        QCOMPARE(written.value(group + u"name").toString(), QStringLiteral("name-%1").arg(i));
        QVERIFY(!written.value(group + u"views").toString().isEmpty());
    }
}

void TestConnectionStore::aStuckProgramIsNotWaitedFor()
{
    ConnectionStore store;
    store.put(named("a"));
    QSignalSpy notSaved(&store, &ConnectionStore::notSaved);
    {
        const int other = ::open(QFile::encodeName(QFileInfo(path()).path()).constData(), O_RDONLY | O_DIRECTORY);
        QCOMPARE(::flock(other, LOCK_EX), 0);
        QElapsedTimer elapsed;
        elapsed.start();
        store.put(named("b"));
        QVERIFY(elapsed.elapsed() < 5'000);
        QCOMPARE(notSaved.size(), 1);
        QCOMPARE(names(ConnectionStore()), QStringList{u"a"_s});
        ::close(other);
    }
    store.put(named("c"));
    QCOMPARE(notSaved.size(), 1);
    QCOMPARE(names(ConnectionStore()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestConnectionStore::mergedNames_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    const auto row = [](const char *name, const char *base, const char *mine, const char *theirs, const char *merged) {
        QTest::newRow(name) << base << mine << theirs << merged;
    };
    row("nothing", "", "", "", "");
    row("nothing changed", "abc", "abc", "abc", "abc");
    row("both added", "ab", "abx", "aby", "abxy");
    row("mine in front", "ab", "xab", "ab", "xab");
    row("mine in the middle", "ab", "axb", "abc", "axbc");
    row("both took away", "abcd", "bcd", "abc", "bc");
    row("mine sorted anew", "abc", "cba", "abxc", "cbxa");
    row("theirs sorted anew", "abc", "abxc", "cba", "cbxa");
    row("both sorted anew", "abc", "cab", "bca", "cab");
    row("mine sorted, theirs took away", "abc", "cba", "ac", "ca");
    row("same added twice", "a", "ax", "ax", "ax");
    row("all taken away there", "ab", "abx", "", "x");
}

void TestConnectionStore::mergedNames()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    const auto namesIn = [](const QString &text) { return text.split(QString(), Qt::SkipEmptyParts); };
    QTEST(::mergedNames(namesIn(base), namesIn(mine), namesIn(theirs)).join(QString()), "merged");
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
