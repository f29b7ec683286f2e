#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

/// Tokens in a real Secret Service, gnome-keyring on a bus of the test's own, and in ones that are missing, locked or
/// hang: never a wait beyond five seconds, never an event loop that stands still.
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsAcrossProcesses();
    void forgets();
    void saysThatNothingIsThere();
    void missing_data();
    void missing();
    void locked();
    void hangs_data();
    void hangs();

private:
    struct Result
    {
        QString word;
        QString text;
        qint64 longestGap = 0;
        qint64 msecs = 0;
    };
    QProcess *start(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    void startBus();
    void startKeyring(const QByteArray &password);
    Result probe(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

namespace {

/// Far above what a busy machine takes for a turn, far below what a person takes for a freeze of five seconds.
constexpr qint64 longestGapAllowed = 1000;

} // namespace

void TestKeychain::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        m_environment.insert(QString::fromLatin1(name), m_folder->path());
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "XDG_CURRENT_DESKTOP",
                             "KDE_FULL_SESSION", "DESKTOP_SESSION"})
        m_environment.remove(QString::fromLatin1(name));
    startBus();
}

void TestKeychain::cleanup()
{
    for (auto process = m_processes.rbegin(); process != m_processes.rend(); ++process) {
        (*process)->terminate();
        if (!(*process)->waitForFinished(3000)) {
            (*process)->kill();
            (*process)->waitForFinished();
        }
    }
    m_processes.clear();
}

QProcess *TestKeychain::start(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    m_processes.push_back(std::make_unique<QProcess>());
    QProcess *process = m_processes.back().get();
    process->setProcessEnvironment(m_environment);
    process->start(program, arguments);
    process->write(input);
    process->closeWriteChannel();
    [process] { QVERIFY2(process->waitForStarted(), qPrintable(process->program())); }();
    return process;
}

/// Without services that start by themselves: what answers is what the test has started.
void TestKeychain::startBus()
{
    QFile config(m_folder->filePath(QStringLiteral("bus.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                 "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig><type>session</type>"
                 "<listen>unix:dir=" +
                 m_folder->path().toUtf8() +
                 "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
                 "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
    config.close();
    QProcess *bus = start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                                          QStringLiteral("--config-file"), config.fileName()});
    QVERIFY(bus->waitForReadyRead(10'000));
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromUtf8(bus->readLine().trimmed()));
}

/// With a password, the keyring is made and unlocked; without, it is what an earlier one has left, locked.
void TestKeychain::startKeyring(const QByteArray &password)
{
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                          QStringLiteral("--control-directory"), m_folder->path()};
    if (!password.isEmpty())
        arguments.append(QStringLiteral("--unlock"));
    start(QStringLiteral("gnome-keyring-daemon"), arguments, password);
    // It is there once its name is on the bus.
    const auto isThere = [this] {
        QProcess ask;
        ask.setProcessEnvironment(m_environment);
        ask.start(QStringLiteral("dbus-send"),
                  {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                   QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                   QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                   QStringLiteral("string:org.freedesktop.secrets")});
        ask.waitForFinished(5000);
        return ask.readAllStandardOutput().contains("true");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 15'000);
}

TestKeychain::Result TestKeychain::probe(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(PAT_KEYCHAIN_PROBE), arguments);
    Result result;
    if (!process.waitForFinished(20'000)) {
        process.kill();
        process.waitForFinished();
        result.word = QStringLiteral("no end");
        return result;
    }
    result.msecs = timer.elapsed();
    const QStringList fields = QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u'\t');
    if (fields.size() != 3) {
        result.word = QString::fromUtf8(process.readAllStandardError());
        return result;
    }
    result.word = fields[0];
    result.text = fields[1];
    result.longestGap = fields[2].toLongLong();
    return result;
}

void TestKeychain::keepsAcrossProcesses()
{
    startKeyring("password");
    const Result kept = probe({QStringLiteral("keep"), QStringLiteral("a.token-of-ours")});
    QCOMPARE(kept.word, QStringLiteral("kept"));
    const Result found = probe({QStringLiteral("find")});
    QCOMPARE(found.word, QStringLiteral("found"));
    QCOMPARE(found.text, QStringLiteral("a.token-of-ours"));
    QVERIFY2(kept.longestGap < longestGapAllowed, qPrintable(QString::number(kept.longestGap)));
    QVERIFY2(found.longestGap < longestGapAllowed, qPrintable(QString::number(found.longestGap)));
}

void TestKeychain::forgets()
{
    startKeyring("password");
    QCOMPARE(probe({QStringLiteral("keep"), QStringLiteral("a.token-of-ours")}).word, QStringLiteral("kept"));
    const Result forgotten = probe({QStringLiteral("forget")});
    QCOMPARE(forgotten.word, QStringLiteral("forgotten"));
    QCOMPARE(forgotten.text, QString());
    QCOMPARE(probe({QStringLiteral("find")}).word, QStringLiteral("nothing"));
}

void TestKeychain::saysThatNothingIsThere()
{
    startKeyring("password");
    const Result found = probe({QStringLiteral("find")});
    QCOMPARE(found.word, QStringLiteral("nothing"));
}

void TestKeychain::missing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("find") << QStringList{QStringLiteral("find")};
    QTest::newRow("keep") << QStringList{QStringLiteral("keep"), QStringLiteral("a.token-of-ours")};
}

void TestKeychain::missing()
{
    QFETCH(const QStringList, arguments);
    const Result result = probe(arguments);
    QCOMPARE(result.word, QStringLiteral("problem"));
    QVERIFY2(result.text.contains(QStringLiteral("keychain")), qPrintable(result.text));
    QVERIFY2(result.msecs < 8000, qPrintable(QString::number(result.msecs)));
    QVERIFY2(result.longestGap < longestGapAllowed, qPrintable(QString::number(result.longestGap)));
}

void TestKeychain::locked()
{
    startKeyring("password");
    QCOMPARE(probe({QStringLiteral("keep"), QStringLiteral("a.token-of-ours")}).word, QStringLiteral("kept"));
    m_processes.back()->terminate();
    QVERIFY(m_processes.back()->waitForFinished(5000));
    startKeyring({});
    // Nobody is there to type the password.
    const Result found = probe({QStringLiteral("find")});
    QVERIFY2(found.word == u"problem" || found.word == u"nothing", qPrintable(found.word));
    QVERIFY2(found.msecs < 8000, qPrintable(QString::number(found.msecs)));
    QVERIFY2(found.longestGap < longestGapAllowed, qPrintable(QString::number(found.longestGap)));
}

void TestKeychain::hangs_data()
{
    missing_data();
}

void TestKeychain::hangs()
{
    QFETCH(const QStringList, arguments);
    QProcess *service = start(QStringLiteral(PAT_SILENT_SECRETS), {});
    QVERIFY(service->waitForReadyRead(10'000));
    QCOMPARE(service->readLine().trimmed(), QByteArray("READY"));
    const Result result = probe(arguments);
    QCOMPARE(result.word, QStringLiteral("problem"));
    QVERIFY2(result.text.contains(QStringLiteral("did not answer within 5 s")), qPrintable(result.text));
    QVERIFY2(result.msecs < 8000, qPrintable(QString::number(result.msecs)));
    QVERIFY2(result.longestGap < longestGapAllowed, qPrintable(QString::number(result.longestGap)));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
