#include "models/api/requestqueue.h"
#include "models/query/tokenquery.h"
#include "tests/bench/measuring.h"
#include "tests/bench/sandboxprocess.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>

// An export of 100,000 tokens, beside what moves the same bytes and does less, and what people use instead. Every
// contender is a process of its own and starts anew each time; they take turns.

namespace {

constexpr int tokens = 100'000;
constexpr int pages = tokens / 100;

/// The same requests as an export's, whose answers nobody reads.
int transferAlone()
{
    ApiAccess endpoint;
    endpoint.baseUrl = QUrl(qEnvironmentVariable("PAT_CONSOLE_BASE_URL"));
    endpoint.credential = Credential(qgetenv("PAT_CONSOLE_TOKEN"));
    TokenApi api(endpoint);
    RequestQueue queue(&api);
    int next = 1;
    int done = 0;
    const std::function<void()> fetchNext = [&] {
        if (next > pages)
            return;
        queue.submit(Priority::Export, PageRequest(next++, 100), [&](const ApiResult &result) {
            if (result.error)
                std::puts("  (a transfer failed)");
            if (++done == pages)
                QCoreApplication::quit();
            fetchNext();
        });
    };
    for (int i = 0; i < 2 * RequestQueue::maxInFlight; ++i)
        fetchNext();
    return QCoreApplication::exec();
}

struct Contender
{
    const char *name;
    QString program;
    QStringList arguments;
    QString output; ///< a file with a line for each token; empty where nothing is written
    int runs;
    Figures wall;
    Figures cpu;
};

double childrenMillis()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto millisOf = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return millisOf(usage.ru_utime) + millisOf(usage.ru_stime);
}

void run(Contender *contender, const ApiAccess &endpoint)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PAT_CONSOLE_BASE_URL"), endpoint.baseUrl.toString());
    environment.insert(QStringLiteral("PAT_CONSOLE_TOKEN"), QString::fromLatin1(endpoint.credential.token()));
    if (!contender->output.isEmpty())
        QFile::remove(contender->output);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double before = childrenMillis();
    QElapsedTimer timer;
    timer.start();
    process.start(contender->program, contender->arguments);
    process.waitForFinished(600'000);
    contender->wall.add(millis(timer));
    contender->cpu.add(childrenMillis() - before);
    QFile output(contender->output);
    const bool isComplete =
        contender->output.isEmpty() ||
        (output.open(QIODevice::ReadOnly) && output.readAll().count('\n') >= tokens); // with or without a header
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !isComplete)
        std::printf("  (%s failed)\n", contender->name);
}

/// curl's options that must not be seen among the processes.
QString curlConfig(const QTemporaryDir &folder, const ApiAccess &endpoint)
{
    const QString path = folder.filePath(QStringLiteral("curl.conf"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("silent\nfail\nheader = \"Authorization: Bearer " + endpoint.credential.token() + "\"\n");
    return path;
}

std::vector<Contender> contenders(const QTemporaryDir &folder, const ApiAccess &endpoint)
{
    const QString list = endpoint.baseUrl.toString() + QStringLiteral("/personal-access-tokens?limit=100&page=");
    const QString config = curlConfig(folder, endpoint);
    const QString csv = folder.filePath(QStringLiteral("tokens.csv"));
    const QString loop =
        QStringLiteral("for page in $(seq 1 %1); do curl --config \"$0\" \"$1$page\" | jq -r '.[] | [.id, .name, "
                       ".createdAt, .updatedAt, .expiresAt, .revoked, (.scopes | join(\";\")), .lastUsedAt, "
                       ".lastRotatedAt, .userId, .user.name, .user.email, .user.role, .user.twoFactorEnabled, "
                       ".user.lastLoginAt, .user.organization.name, .user.reseller.name] | @csv'; done > \"$2\"")
            .arg(pages);
    return {
        {"pat-console --export",
         QStringLiteral(PAT_CONSOLE_PROGRAM),
         {QStringLiteral("--export"), csv},
         csv,
         7,
         {},
         {}},
        {"the transfers alone", QCoreApplication::applicationFilePath(), {QStringLiteral("--transfer")}, {}, 7, {}, {}},
        {"curl -Z --parallel-max 6 to /dev/null",
         QStringLiteral("curl"),
         {QStringLiteral("--config"), config, QStringLiteral("-Z"), QStringLiteral("--no-progress-meter"),
          QStringLiteral("--parallel-max"), QStringLiteral("6"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
          list + QStringLiteral("[1-%1]").arg(pages)},
         {},
         7,
         {},
         {}},
        {"Node, six fetches at a time",
         QStringLiteral("node"),
         {QStringLiteral(PAT_BENCH_FOLDER "/export.mjs"), endpoint.baseUrl.toString(), csv},
         csv,
         3,
         {},
         {}},
        {"curl | jq -r @csv, page by page",
         QStringLiteral("bash"),
         {QStringLiteral("-c"), loop, config, list, csv},
         csv,
         1,
         {},
         {}},
    };
}

bool isInstalled(const Contender &contender)
{
    const bool isThere = !QStandardPaths::findExecutable(contender.program).isEmpty();
    const bool needsMore = contender.program == u"bash";
    return isThere && (!needsMore || (!QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty() &&
                                      !QStandardPaths::findExecutable(QStringLiteral("jq")).isEmpty()));
}

void benchLatency(const QTemporaryDir &folder, int latency)
{
    const SandboxProcess sandbox({QStringLiteral("--tokens"), QString::number(tokens), QStringLiteral("--database"),
                                  folder.filePath(QStringLiteral("tokens.db")), QStringLiteral("--latency-ms"),
                                  QString::number(latency)});
    std::vector<Contender> all = contenders(folder, sandbox.endpoint());
    for (int round = 0; round < 7; ++round) {
        for (Contender &contender : all) {
            if (round < contender.runs && isInstalled(contender))
                run(&contender, sandbox.endpoint());
        }
    }
    printTitle(
        QStringLiteral("Export of %1 tokens, latency %2 ms").arg(QString::number(tokens), QString::number(latency)));
    std::printf("  %-40s %4s %10s %10s %8s %12s %8s\n", "", "runs", "median, s", "95 %, s", "ratio", "own CPU, s",
                "ratio");
    const Contender &ours = all.front();
    for (const Contender &one : all) {
        if (one.wall.isEmpty()) {
            std::printf("  %-40s not installed, skipped\n", one.name);
            continue;
        }
        std::printf("  %-40s %4zu %10.2f %10.2f %8.2f %12.2f %8.2f\n", one.name, one.wall.count(),
                    one.wall.median() / 1e3, one.wall.percentile95() / 1e3, one.wall.median() / ours.wall.median(),
                    one.cpu.median() / 1e3, one.cpu.median() / ours.cpu.median());
    }
    printRatio("the export takes, of the transfers alone", ours.wall, all[1].wall);
    printRatio("the same of own CPU time", ours.cpu, all[1].cpu);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--transfer")))
        return transferAlone();
    const QTemporaryDir folder;
    benchLatency(folder, 0);
    benchLatency(folder, 20);
    return 0;
}
