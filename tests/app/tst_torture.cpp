#include "app/demoserver/sandbox.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

/// Runs the programs again and again, and each time one call of the system fails: whatever it is, they end in time, in
/// a way that is documented, with one line that says why, and lose nothing.
class TestTorture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void scenario_data();
    void scenario();

private:
    /// A run and the folder that it has for itself.
    struct Run
    {
        int call = 0; ///< which one fails; 0 for none
        QTemporaryDir folder;
        QProcess process;
        QElapsedTimer elapsed;
        QByteArray output;
        QByteArray error;
    };
    struct Scenario
    {
        QString program;
        QStringList arguments; ///< with FOLDER for the run's
        QList<int> statuses;
        bool isServer = false; ///< ends when it is told to
    };
    static Scenario scenarioOf(const QString &name, const Sandbox &sandbox);
    void prepare(const Run &run) const;
    void begin(Run *run, const Scenario &scenario) const;
    QString end(Run *run, const Scenario &scenario) const;
    QString leftBehind(const QString &name, Run *run, const Scenario &scenario);
    QString fileProblem(const Run &run, const QString &file, const QByteArray &whole) const;
    QString settingsProblem(const Run &run) const;
    QString resultProblem(const QString &name, const Run &run) const;
    static QList<int> chosenCalls(const QString &scenario, const QByteArray &trace);

    std::unique_ptr<Sandbox> m_sandbox;
    std::map<QString, QByteArray> m_whole; ///< of each file of an export
};

namespace {

/// The connection's deadline, and what a busy machine takes besides.
constexpr int longestMsecs = 60'000;
constexpr int tokens = 1'200;
const QByteArray former = "former\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

QString settingsOf(const QTemporaryDir &folder)
{
    return folder.filePath(u"config/pat-console/pat-console.conf"_s);
}

/// Of each kind of call from each module, how many are made to fail; the console takes longer to start than the others.
int mostOfAKind(const QString &scenario)
{
    const QString wish = qEnvironmentVariable("PAT_TORTURE");
    if (wish == u"all")
        return 1'000'000;
    if (!wish.isEmpty())
        return std::max(1, wish.toInt());
    return scenario == u"settings" || scenario == u"sandbox" ? 2 : 1;
}

} // namespace

void TestTorture::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("Address sanitizer stands before the C library itself, and insists on being the first.");
#endif
    SandboxOptions options;
    options.tokens = tokens;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
}

void TestTorture::scenario_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"csv", "jsonl", "window", "settings", "sandbox"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

TestTorture::Scenario TestTorture::scenarioOf(const QString &name, const Sandbox &sandbox)
{
    const QString console = QStringLiteral(PAT_CONSOLE_PROGRAM);
    // By its name, so that a name has to be looked up.
    const QStringList server{u"--base-url"_s, sandbox.baseUrl().toString().replace(u"127.0.0.1"_s, u"localhost"_s)};
    if (name == u"csv")
        return {console, server + QStringList{u"--export"_s, u"FOLDER/out/tokens.csv"_s}, {0, 2, 3, 4, 5}};
    if (name == u"jsonl")
        return {console,
                server +
                    QStringList{u"--export"_s, u"FOLDER/out/tokens.jsonl"_s, u"--manifest"_s, u"--sort"_s, u"name"_s},
                {0, 2, 3, 4, 5}};
    if (name == u"window")
        return {console, server + QStringList{u"--screenshot"_s, u"FOLDER/window.png"_s}, {0, 2, 5}};
    if (name == u"settings")
        return {QStringLiteral(PAT_SETTINGS_PROBE), {u"new"_s}, {0, 5}};
    return {QStringLiteral(PAT_SANDBOX),
            {u"--tokens"_s, u"300"_s, u"--database"_s, u"FOLDER/out/tokens.sqlite"_s},
            {0, 1},
            true};
}

/// Something of before that may not be lost.
void TestTorture::prepare(const Run &run) const
{
    QDir(run.folder.path()).mkpath(u"out"_s);
    QDir(run.folder.path()).mkpath(u"config/pat-console"_s);
    put(run.folder.filePath(u"out/tokens.csv"_s), former);
    put(run.folder.filePath(u"out/tokens.jsonl"_s), former);
    put(settingsOf(run.folder), "[connection]\norder=old\n\n[connections]\nold\\baseUrl=https://old.example.com/v3\n"
                                "old\\name=old\n");
}

void TestTorture::begin(Run *run, const Scenario &scenario) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(m_sandbox->token()));
    for (const char *variable : {"HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(variable), run->folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, run->folder.filePath(u"config"_s));
    if (run->call >= 0) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(PAT_FAILING_CALLS));
        environment.insert(u"PAT_FAIL_REPORT"_s, run->folder.filePath(u"report"_s));
        environment.insert(u"PAT_FAIL_CALL"_s, QString::number(run->call));
        if (run->call == 0)
            environment.insert(u"PAT_FAIL_TRACE"_s, run->folder.filePath(u"trace"_s));
    }
    run->process.setProcessEnvironment(environment);
    QStringList arguments = scenario.arguments;
    arguments.replaceInStrings(u"FOLDER"_s, run->folder.path());
    run->elapsed.start();
    run->process.start(scenario.program, arguments);
}

/// What is wrong with how it ended.
QString TestTorture::end(Run *run, const Scenario &scenario) const
{
    QProcess &process = run->process;
    if (scenario.isServer) {
        while (process.state() != QProcess::NotRunning && !process.canReadLine() &&
               process.waitForReadyRead(longestMsecs / 3))
            continue;
        process.terminate();
    }
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(longestMsecs)) {
        process.kill();
        process.waitForFinished();
        return u"it hangs"_s;
    }
    run->output = process.readAllStandardOutput();
    run->error = process.readAllStandardError();
    if (process.exitStatus() != QProcess::NormalExit)
        return u"it crashed: "_s + QString::fromUtf8(run->error);
    if (!scenario.statuses.contains(process.exitCode()))
        return u"status %1: "_s.arg(process.exitCode()) + QString::fromUtf8(run->error);
    const QList<QByteArray> lines = run->error.split('\n');
    const QByteArray prefix = QFileInfo(scenario.program).fileName().toUtf8() + ": ";
    const auto said =
        std::count_if(lines.begin(), lines.end(), [&](const QByteArray &line) { return line.startsWith(prefix); });
    if (said > 1 || (process.exitCode() != 0 && said != 1))
        return u"status %1 with %2 lines: "_s.arg(process.exitCode()).arg(said) + QString::fromUtf8(run->error);
    if (run->error.contains(m_sandbox->token()))
        return u"it told the token"_s;
    return {};
}

QString TestTorture::fileProblem(const Run &run, const QString &file, const QByteArray &whole) const
{
    const QByteArray content = contentOf(run.folder.filePath(u"out/"_s + file));
    if (content == whole || (run.process.exitCode() != 0 && content == former))
        return {};
    return u"%1 is neither whole nor as it was (%2 bytes) with status %3: "_s.arg(file)
               .arg(content.size())
               .arg(run.process.exitCode()) +
           QString::fromUtf8(run.error);
}

QString TestTorture::settingsProblem(const Run &run) const
{
    // Under a name of its own: Qt remembers what it read under another run's.
    const QString copy = run.folder.filePath(u"copy.conf"_s);
    QFile::remove(copy);
    QFile::copy(settingsOf(run.folder), copy);
    const QSettings settings(copy, QSettings::IniFormat);
    if (settings.value(u"connections/old/baseUrl"_s).toString() != u"https://old.example.com/v3")
        return u"the settings are lost: "_s + QString::fromUtf8(contentOf(copy));
    const bool isNew = run.process.program() == QStringLiteral(PAT_SETTINGS_PROBE) && run.process.exitCode() == 0;
    if (isNew && !settings.value(u"connections/new/views"_s).toString().contains(u"new"))
        return u"what was saved is not there: "_s + QString::fromUtf8(contentOf(copy));
    return {};
}

QString TestTorture::resultProblem(const QString &name, const Run &run) const
{
    if (name == u"csv" || name == u"jsonl")
        return fileProblem(run, u"tokens."_s + name, m_whole.at(name));
    if (name == u"window" && run.process.exitCode() == 0 && QImage(run.folder.filePath(u"window.png"_s)).isNull())
        return u"no picture"_s;
    return name == u"sandbox" ? QString() : settingsProblem(run);
}

/// The next start, with nothing in its way, works and clears up.
QString TestTorture::leftBehind(const QString &name, Run *run, const Scenario &scenario)
{
    const QStringList before =
        filesIn(run->folder.filePath(u"out"_s)) + filesIn(run->folder.filePath(u"config/pat-console"_s));
    const QStringList wanted{u"tokens.csv"_s, u"tokens.jsonl"_s, u"tokens.jsonl.manifest.json"_s, u"tokens.sqlite"_s,
                             u"pat-console.conf"_s};
    const auto isLitter = [&](const QString &file) { return !wanted.contains(file); };
    const bool hasLitter = std::any_of(before.begin(), before.end(), isLitter);
    if (!hasLitter && (run->process.exitCode() == 0 || !scenario.isServer))
        return {};
    run->call = -1;
    begin(run, scenario);
    if (const QString problem = end(run, scenario); !problem.isEmpty() || run->process.exitCode() != 0)
        return u"the next start: "_s + problem + QString::fromUtf8(run->error);
    if (const QString problem = resultProblem(name, *run); !problem.isEmpty())
        return u"after the next start: "_s + problem;
    for (const char *folder : {"out", "config/pat-console"}) {
        const QStringList files = filesIn(run->folder.filePath(QString::fromLatin1(folder)));
        if (const auto litter = std::find_if(files.begin(), files.end(), isLitter); litter != files.end())
            return u"left behind: "_s + *litter;
    }
    return {};
}

/// Some of each kind of call, spread evenly over the run; or those from one to another, for hours can be shared out.
QList<int> TestTorture::chosenCalls(const QString &scenario, const QByteArray &trace)
{
    std::map<QByteArray, QList<int>> kinds;
    const QList<QByteArray> lines = trace.trimmed().split('\n');
    const QStringList ends = qEnvironmentVariable("PAT_TORTURE").split(u'-');
    if (ends.size() == 2) {
        QList<int> calls;
        for (int call = std::max(1, ends[0].toInt()); call <= std::min(int(lines.size()), ends[1].toInt()); ++call)
            calls.append(call);
        return calls;
    }
    for (int i = 0; i < lines.size(); ++i)
        kinds[lines[i]].append(i + 1);
    QList<int> chosen;
    for (const auto &[kind, calls] : kinds) {
        const int count = std::min(int(calls.size()), mostOfAKind(scenario));
        for (int i = 0; i < count; ++i)
            chosen.append(calls[qsizetype(2 * i + 1) * calls.size() / (2 * count)]);
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

void TestTorture::scenario()
{
    QFETCH(const QString, name);
    const Scenario scenario = scenarioOf(name, *m_sandbox);
    Run healthy;
    prepare(healthy);
    begin(&healthy, scenario);
    const QString problem = end(&healthy, scenario);
    QVERIFY2(problem.isEmpty() && healthy.process.exitCode() == 0,
             qPrintable(problem + QString::fromUtf8(healthy.error)));
    for (const char *kind : {"csv", "jsonl"})
        m_whole[QString::fromLatin1(kind)] =
            contentOf(healthy.folder.filePath(u"out/tokens."_s + QString::fromLatin1(kind)));
    const QByteArray trace = contentOf(healthy.folder.filePath(u"trace"_s));
    QVERIFY(trace.count('\n') > 20);

    const QList<int> calls = chosenCalls(name, trace);
    QVERIFY(!calls.isEmpty());
    QStringList problems;
    std::map<int, int> statuses;
    for (qsizetype i = 0; i < calls.size(); i += 2) {
        std::array<Run, 2> pair; // one for each processor
        const size_t count = size_t(std::min<qsizetype>(2, calls.size() - i));
        for (size_t k = 0; k < count; ++k) {
            pair[k].call = calls[i + qsizetype(k)];
            prepare(pair[k]);
            begin(&pair[k], scenario);
        }
        for (size_t k = 0; k < count; ++k) {
            Run &run = pair[k];
            QString wrong = end(&run, scenario);
            ++statuses[run.process.exitCode()];
            if (wrong.isEmpty())
                wrong = resultProblem(name, run);
            if (wrong.isEmpty())
                wrong = leftBehind(name, &run, scenario);
            const QString report = QString::fromUtf8(contentOf(run.folder.filePath(u"report"_s)));
            if (!wrong.isEmpty())
                problems.append(u"call %1 (%2): "_s.arg(calls[i + qsizetype(k)]).arg(report) + wrong);
            if (qEnvironmentVariableIsSet("PAT_TORTURE"))
                std::fprintf(stderr, "%s %d %s: %d in %lld ms\n", qPrintable(name), calls[i + qsizetype(k)],
                             qPrintable(report), run.process.exitCode(), static_cast<long long>(run.elapsed.elapsed()));
        }
    }
    QString ends;
    for (const auto &[status, count] : statuses)
        ends += u", %1 with status %2"_s.arg(count).arg(status);
    std::printf("| %s | %d | %d | %s |\n", qPrintable(name), int(trace.count('\n')), int(calls.size()),
                qPrintable(ends.mid(2)));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTorture)
#include "tst_torture.moc"
