#include "app/demoserver/sandbox.h"
#include "models/exporting/tokenexport.h"
#include "models/session/session.h"
#include "models/settings/settingsfile.h"
#include "models/text/translations.h"
#include "tests/faults/scarcity.h"
#include "tests/faults/wallclock.h"
#include "tests/support/clock.h"
#include "tests/support/consolewindow.h"
#include "tests/support/fakeserver.h"
#include "tests/support/fakevault.h"
#include "tests/support/smalldisk.h"
#include "tests/support/testtokens.h"
#include "ui/browse/tokentableview.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// What the machine does to the console: clocks that jump, a suspend, a full disk, folders and settings that cannot be
/// used, a keychain that does not answer. Prints the table of docs/reliability.md.
class TestMachineFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void clockJumpsDuringLoad_data() { jumps_data(); }
    void clockJumpsDuringLoad();
    void clockJumpsDuringCountdown_data();
    void clockJumpsDuringCountdown();
    void clockJumpsDuringExport_data() { jumps_data(); }
    void clockJumpsDuringExport();
    void suspendDuringLoad();
    void suspendDuringExport();
    void fullDiskUnderSettings();
    void fullDiskUnderExport_data();
    void fullDiskUnderExport();
    void noLocks();
    void noThreads();
    void folderThatTakesNothing_data();
    void folderThatTakesNothing();
    void settingsFile_data();
    void settingsFile();
    void keychain_data();
    void keychain();

private:
    static void jumps_data();
    void open(const ApiAccess &endpoint);
    ApiAccess quickEndpoint() const;
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    int rows() const { return m_window->findChild<TokenTableView *>()->model()->rowCount(); }
    bool hasRows() const;
    void retry();
    QString runExport(const ApiAccess &endpoint, const QString &path, const Sort &sort,
                      const std::function<void()> &meanwhile);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// A row of the table.
    void tell(const QString &fault, const QString &end);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    QProcess m_slowServer; ///< goes on while this process stands still
    ApiAccess m_slow;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_table;
};

namespace {

constexpr int tokens = 1'500;
constexpr qint64 day = 86'400;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

/// Stops this process after a while and lets it go on later, as a suspend does.
void standStill(int afterMsecs, int msecs)
{
    const QString script = u"sleep %1; kill -STOP %3; sleep %2; kill -CONT %3"_s.arg(afterMsecs / 1000.0)
                               .arg(msecs / 1000.0)
                               .arg(getpid());
    QVERIFY(QProcess::startDetached(u"/bin/sh"_s, {u"-c"_s, script}));
}

} // namespace

void TestMachineFaults::initTestCase()
{
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    QCoreApplication::setApplicationName(u"machinefaults"_s);
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
    SandboxOptions options;
    options.tokens = tokens;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());

    m_slowServer.start(QStringLiteral(PAT_SANDBOX),
                       {u"--tokens"_s, QString::number(tokens), u"--latency-ms"_s, u"150"_s});
    QVERIFY(m_slowServer.waitForReadyRead(20'000));
    const QList<QByteArray> ready = m_slowServer.readLine().trimmed().split(' ');
    QCOMPARE(ready.size(), 3);
    m_slow.baseUrl = QUrl(QString::fromLatin1(ready[1]));
    m_slow.credential = Credential(ready[2]);
    m_slow.deadlineMsecs = 1'200;
    m_slow.idleMsecs = 800;
}

void TestMachineFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path() + u"/config");
    m_window = std::make_unique<ConsoleWindow>(now);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMachineFaults::cleanup()
{
    m_window.reset();
    wallclock::setOffset(0);
    scarcity::setLocks(true);
    scarcity::setThreads(true);
}

void TestMachineFaults::cleanupTestCase()
{
    m_slowServer.terminate();
    m_slowServer.waitForFinished(5'000);
    std::printf("| fault of the machine | what happens |\n|---|---|\n%s\n", qPrintable(m_table.join(u'\n')));
}

void TestMachineFaults::tell(const QString &fault, const QString &end)
{
    const QString row = u"| "_s + fault + u" | "_s + end + u" |"_s;
    if (!m_table.contains(row))
        m_table.append(row);
}

ApiAccess TestMachineFaults::quickEndpoint() const
{
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox->baseUrl();
    endpoint.credential = Credential(m_sandbox->token());
    return endpoint;
}

void TestMachineFaults::open(const ApiAccess &endpoint)
{
    m_window->openSession(endpoint, {}, TokenQuery());
}

bool TestMachineFaults::hasRows() const
{
    return m_window->isSettled() && message().isEmpty() && rows() == tokens;
}

void TestMachineFaults::retry()
{
    const QList<QPushButton *> buttons = m_window->findChild<MessageBar *>()->findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->isVisible() && one->text() == u"Retry")
            one->click();
    }
}

void TestMachineFaults::jumps_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("a day forward") << day;
    QTest::newRow("a day back") << -day;
}

void TestMachineFaults::clockJumpsDuringLoad()
{
    QFETCH(const qint64, seconds);
    FakeServer server;
    server.setHandler(
        [](const FakeRequest &request) { return FakeReply::json(testtokens::pageFor(request, 3)).withDelay(200); });
    ApiAccess endpoint;
    endpoint.baseUrl = server.baseUrl();
    endpoint.credential = Credential("a.b.c");
    endpoint.deadlineMsecs = 3'000;
    open(endpoint);
    QTRY_COMPARE(server.count(), 1);
    wallclock::setOffset(seconds);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled() && rows() == 3, 2'500);
    QCOMPARE(message(), QString());
    tell(u"the clock jumps a day forward or back while rows load"_s, u"unharmed: rows and messages are the same"_s);
}

void TestMachineFaults::clockJumpsDuringCountdown_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("isDate");
    for (const bool isDate : {false, true}) {
        QTest::addRow("forward, %s", isDate ? "date" : "seconds") << day << isDate;
        QTest::addRow("back, %s", isDate ? "date" : "seconds") << -day << isDate;
    }
}

/// The server's clock is right; ours jumps before its refusal is read, and once more while we wait.
void TestMachineFaults::clockJumpsDuringCountdown()
{
    QFETCH(const qint64, seconds);
    QFETCH(const bool, isDate);
    FakeServer server;
    const QDateTime right = QDateTime::currentDateTimeUtc();
    const auto httpDate = [](const QDateTime &time) {
        return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    };
    server.setHandler([&](const FakeRequest &request) {
        if (server.count() > 1)
            return FakeReply::json(testtokens::pageFor(request, 3));
        const QByteArray wait = isDate ? httpDate(right.addSecs(2)) : QByteArray("2");
        return FakeReply::answer(429, "[]", "application/json", {{"Retry-After", wait}, {"Date", httpDate(right)}});
    });
    ApiAccess endpoint;
    endpoint.baseUrl = server.baseUrl();
    endpoint.credential = Credential("a.b.c");
    wallclock::setOffset(seconds);
    QElapsedTimer elapsed;
    elapsed.start();
    open(endpoint);
    QTRY_COMPARE(server.count(), 1);
    QTest::qWait(300);
    wallclock::setOffset(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled() && rows() == 3, 8'000);
    QVERIFY2(elapsed.elapsed() >= 1'500 && elapsed.elapsed() < 5'000, qPrintable(QString::number(elapsed.elapsed())));
    tell(u"the clock jumps during a countdown (429)"_s, u"unharmed: the wait is as long as the server said"_s);
}

/// Empty where the export went well, or else why not.
QString TestMachineFaults::runExport(const ApiAccess &endpoint, const QString &target, const Sort &sort,
                                     const std::function<void()> &meanwhile)
{
    Session session(endpoint, now);
    ExportOptions options;
    options.manifest = true;
    auto file = std::make_unique<ExportFile>(target, options);
    if (!file->open())
        return file->problem();
    ExportPlan plan;
    plan.query.sort = sort;
    plan.zone = QTimeZone::utc();
    TokenExport run(&session.queue(), plan, std::move(file));
    std::optional<QString> end;
    bool hasBegun = false;
    connect(&run, &TokenExport::progressed, this, [&] {
        if (!std::exchange(hasBegun, true))
            meanwhile();
    });
    connect(&run, &TokenExport::finished, this, [&] { end = QString(); });
    connect(&run, &TokenExport::failed, this,
            [&](const ExportFailure &failure) { end = failure.api ? errorText(*failure.api) : failure.file; });
    run.start();
    if (!QTest::qWaitFor([&] { return end.has_value(); }, 20'000))
        return u"no end"_s;
    return *end;
}

void TestMachineFaults::clockJumpsDuringExport()
{
    QFETCH(const qint64, seconds);
    QCOMPARE(runExport(quickEndpoint(), path(u"right.csv"_s), {}, [] {}), QString());
    QCOMPARE(runExport(quickEndpoint(), path(u"a.csv"_s), {}, [seconds] { wallclock::setOffset(seconds); }), QString());
    QCOMPARE(contentOf(path(u"a.csv"_s)), contentOf(path(u"right.csv"_s)));
    const QJsonObject manifest = QJsonDocument::fromJson(contentOf(path(u"a.csv.manifest.json"_s))).object();
    QVERIFY(!manifest[u"started"_s].toString().isEmpty());
    QVERIFY(manifest[u"started"_s].toString() <= manifest[u"ended"_s].toString());
    tell(u"the clock jumps a day forward or back during an export"_s,
         u"unharmed: the same file; its manifest does not end before it begins"_s);
}

void TestMachineFaults::suspendDuringLoad()
{
    standStill(80, 1'600);
    QElapsedTimer elapsed;
    elapsed.start();
    open(m_slow);
    QTRY_VERIFY_WITH_TIMEOUT(elapsed.elapsed() > 1'500 && m_window->isSettled(), 10'000);
    const bool isExplained = !message().isEmpty();
    QVERIFY(isExplained || rows() == tokens);
    if (isExplained)
        retry();
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), 10'000);
    tell(u"suspended for longer than the deadline while rows load"_s,
         u"right after a repeat, or explained; then Retry brings all rows"_s);
}

void TestMachineFaults::suspendDuringExport()
{
    QCOMPARE(runExport(m_slow, path(u"right.csv"_s), {}, [] {}), QString());
    put(path(u"a.csv"_s), "former");
    const QString problem = runExport(m_slow, path(u"a.csv"_s), {}, [] { standStill(20, 1'600); });
    QVERIFY(problem != u"no end");
    QCOMPARE(contentOf(path(u"a.csv"_s)), problem.isEmpty() ? contentOf(path(u"right.csv"_s)) : QByteArray("former"));
    QCOMPARE(runExport(m_slow, path(u"a.csv"_s), {}, [] {}), QString());
    QCOMPARE(contentOf(path(u"a.csv"_s)), contentOf(path(u"right.csv"_s)));
    tell(u"suspended for longer than the deadline during an export"_s,
         u"the whole file, or explained and the former file untouched; the next try works"_s);
}

void TestMachineFaults::fullDiskUnderSettings()
{
    ConnectionStore &store = m_window->workspace().connections();
    Connection connection;
    connection.name = QString(2'000, u'n');
    connection.baseUrl = m_sandbox->baseUrl().toString();
    store.put(connection);
    const QString file = QSettings().fileName();
    const QByteArray former = contentOf(file);
    QVERIFY(former.size() > 2'000);
    connection.name = QString(4'000, u'm');
    connection.id.clear();
    bool isTold = false;
    {
        const SmallDisk disk(1'024);
        store.put(connection);
        isTold = QTest::qWaitFor([this] { return message().contains(u"could not be written"); });
    }
    QVERIFY2(isTold, qPrintable(message()));
    QCOMPARE(contentOf(file), former);
    open(quickEndpoint());
    QTRY_VERIFY(m_window->isSettled() && rows() == tokens);
    QCOMPARE(store.connections().size(), 2); // for as long as the program runs
    QCOMPARE(filesIn(QFileInfo(file).path()), QStringList{QFileInfo(file).fileName()});
    tell(u"disk full while settings are saved"_s,
         u"the window says so and goes on with what was changed; the former file is whole"_s);
}

void TestMachineFaults::fullDiskUnderExport_data()
{
    QTest::addColumn<Sort>("sort");
    QTest::newRow("as it comes") << Sort{};
    QTest::newRow("sorted by name") << Sort{u"name"_s, false};
}

void TestMachineFaults::fullDiskUnderExport()
{
    QFETCH(const Sort, sort);
    put(path(u"a.csv"_s), "former");
    QString problem;
    {
        const SmallDisk disk(10'000);
        problem = runExport(quickEndpoint(), path(u"a.csv"_s), sort, [] {});
    }
    QVERIFY(!problem.isEmpty() && problem != u"no end");
    QCOMPARE(contentOf(path(u"a.csv"_s)), QByteArray("former"));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"a.csv"_s});
    tell(u"disk full during an export, sorted or not"_s,
         u"explained; the former file is untouched, no trace is left"_s);
}

/// As on some file systems of the network.
void TestMachineFaults::noLocks()
{
    scarcity::setLocks(false);
    QCOMPARE(runExport(quickEndpoint(), path(u"a.csv"_s), {}, [] {}), QString());
    QCOMPARE(filesIn(m_folder->path()), (QStringList{u"a.csv"_s, u"a.csv.manifest.json"_s}));
    tell(u"the file system knows no locks"_s, u"unharmed: the export is written without them"_s);
}

void TestMachineFaults::noThreads()
{
    QCOMPARE(runExport(quickEndpoint(), path(u"a.csv"_s), {}, [] { scarcity::setThreads(false); }), QString());
    QVERIFY(contentOf(path(u"a.csv"_s)).count('\n') > tokens);
    tell(u"no thread can be started for the end of an export"_s, u"unharmed: it is written without one"_s);
}

void TestMachineFaults::folderThatTakesNothing_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("in a file system that takes nothing") << u"/proc"_s; // not even from root
    QTest::newRow("below a file") << u"FOLDER/file"_s;
    if (geteuid() != 0) // to whom permissions mean nothing
        QTest::newRow("read-only") << u"FOLDER/readonly"_s;
}

void TestMachineFaults::folderThatTakesNothing()
{
    QFETCH(QString, folder);
    folder.replace(u"FOLDER"_s, m_folder->path());
    put(path(u"file"_s), "x");
    QDir().mkpath(path(u"readonly"_s));
    QFile::setPermissions(path(u"readonly"_s), QFile::ReadOwner | QFile::ExeOwner);
    const QString problem = runExport(quickEndpoint(), folder + u"/tokens.csv", {}, [] {});
    QVERIFY(!problem.isEmpty() && problem != u"no end");

    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    QVERIFY(checkSettingsFile());
    ConnectionStore &store = m_window->workspace().connections();
    Connection connection;
    connection.baseUrl = m_sandbox->baseUrl().toString();
    store.put(connection);
    QVERIFY2(message().contains(u"could not be written"), qPrintable(message()));
    open(quickEndpoint());
    QTRY_VERIFY(m_window->isSettled() && rows() == tokens);
    QCOMPARE(store.connections().size(), 1);
    tell(u"the folder of an export takes no file"_s, u"explained before anything is asked of the server"_s);
    tell(u"the folder of the settings takes no file"_s,
         u"told at the start and when something is saved; the window goes on"_s);
}

void TestMachineFaults::settingsFile_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"garbage", "cut off", "binary", "huge", "a folder", "a pipe", "a device", "unreadable"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

/// The program itself: what hangs or dies here would do so at a user's every start.
void TestMachineFaults::settingsFile()
{
    QFETCH(const QString, kind);
    const QString file = path(u"config/pat-console/pat-console.conf"_s);
    const QByteArray name = QFile::encodeName(file);
    QDir().mkpath(QFileInfo(file).path());
    QByteArray binary(100'000, '\0');
    for (qsizetype i = 0; i < binary.size(); ++i)
        binary[i] = char(i * 7 + i / 251);
    if (kind == u"garbage")
        put(file, "][ = \n garbage \xff\xfe [window\n");
    else if (kind == u"cut off")
        put(file, "[connections]\na\\baseUrl=https://a.example.com/v3\n[windo");
    else if (kind == u"binary")
        put(file, binary);
    else if (kind == u"huge") {
        put(file, "[window]\n");
        QVERIFY(QFile::resize(file, 3'000'000'000)); // of nothing: it takes no room
    } else if (kind == u"a folder")
        QVERIFY(QDir().mkpath(file + u"/in/the/way"));
    else if (kind == u"a pipe")
        QCOMPARE(mkfifo(name.constData(), 0600), 0);
    else if (kind == u"a device")
        QVERIFY(QFile::link(u"/dev/zero"_s, file));
    else
        QVERIFY(QFile::link(file, file)); // to itself: nobody can open it, not even root

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    [[maybe_unused]] const rlimit ample{rlim_t(6'000'000'000), RLIM_INFINITY};
#if !defined(__SANITIZE_ADDRESS__)
    program.setChildProcessModifier([ample] { setrlimit(RLIMIT_AS, &ample); });
#endif
    program.start(QStringLiteral(PAT_CONSOLE_PROGRAM),
                  {u"--demo"_s, u"--demo-tokens"_s, u"200"_s, u"--screenshot"_s, path(u"window.png"_s)});
    const bool isOver = program.waitForFinished(20'000);
    if (!isOver) {
        program.kill();
        program.waitForFinished();
    }
    QVERIFY2(isOver, "it hangs");
    QVERIFY2(program.exitStatus() == QProcess::NormalExit, "it dies");
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(QImage(path(u"window.png"_s)).width() > 500);

    const bool isDamaged = kind == u"garbage" || kind == u"cut off" || kind == u"binary";
    if (isDamaged)
        QVERIFY(QFile::exists(file + u".damaged"));
    if (kind == u"huge")
        QCOMPARE(QFileInfo(file).size(), 3'000'000'000);
    if (kind == u"a pipe") {
        struct stat status = {};
        QVERIFY(lstat(name.constData(), &status) == 0 && S_ISFIFO(status.st_mode));
    }
    tell(u"the settings file is garbage, cut off or binary"_s,
         u"the window opens with what could be read, says so and keeps a copy"_s);
    tell(u"the settings file is huge, a folder, a pipe, a device or a link to itself"_s,
         u"the window opens with its defaults and says so; what is there is left alone"_s);
}

void TestMachineFaults::keychain_data()
{
    QTest::addColumn<VaultAnswer::Kind>("mood");
    QTest::addColumn<int>("delay");
    QTest::newRow("missing") << VaultAnswer::Kind::Missing << 0;
    QTest::newRow("locked") << VaultAnswer::Kind::Refused << 0;
    QTest::newRow("half a minute slow") << VaultAnswer::Kind::Done << 30'000;
}

/// The window as a user has it beside the keychain; that the library never blocks it, tst_keychain looks at.
void TestMachineFaults::keychain()
{
    QFETCH(const VaultAnswer::Kind, mood);
    QFETCH(const int, delay);
    FakeVault vault;
    vault.mood = mood;
    vault.delayMsecs = delay;
    m_window = std::make_unique<ConsoleWindow>(now, &vault);
    m_window->show();
    Connection connection;
    connection.baseUrl = m_sandbox->baseUrl().toString();
    connection.tokenPlace = CredentialPlace::Keychain;
    Workspace &workspace = m_window->workspace();
    workspace.credentials().setPatience(1'500);
    m_window->connections().open(workspace.connections().put(connection));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(), 5'000); // which asks for the token
    const QList<QLabel *> labels = m_window->findChild<QDialog *>()->findChildren<QLabel *>();
    const bool isTold = std::any_of(labels.begin(), labels.end(),
                                    [](const QLabel *label) { return label->text().contains(u"keychain"); });
    QVERIFY(isTold);
    open(quickEndpoint()); // whatever the keychain does
    QTRY_VERIFY(m_window->isSettled() && rows() == tokens);
    tell(u"the keychain is missing, locked or half a minute slow"_s,
         u"the window works on, says so after 5 s at most and asks for the token"_s);
    m_window.reset(); // before the vault
}

QTEST_MAIN(TestMachineFaults)
#include "tst_machinefaults.moc"
