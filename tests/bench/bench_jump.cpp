#include "tests/bench/benchtable.h"
#include "tests/bench/sandboxprocess.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

// What it takes to show any place of a list: for several latencies, and how that grows with the list.

namespace {

/// How long the page of a row takes without a console: the round trip and the server's work.
double bareMillis(TokenApi *api, int row)
{
    bool isThere = false;
    QElapsedTimer timer;
    timer.start();
    api->get(PageRequest(row / 100 + 1, 100), [&isThere](const ApiResult &) { isThere = true; });
    waitUntil([&isThere] { return isThere; });
    return millis(timer);
}

struct Jumps
{
    Figures time;
    Figures beyond;
    Figures roundTrips;
    Figures requests;
};

Jumps jump(const ApiAccess &access, BenchTable *table, int rows, int count)
{
    TokenApi api(access);
    bareMillis(&api, 0); // connects
    QRandomGenerator random(7);
    Jumps jumps;
    for (int i = 0; i < count; ++i) {
        const int row = random.bounded(rows - 100);
        const double bare = bareMillis(&api, row);
        waitUntil([table] { return table->isIdle(); });
        waitFor(100); // a jump, not a drag
        const qint64 before = table->session.queue().requestsSent();
        bool isPainted = false;
        const PaintWatch watch(&table->view, [&] { isPainted = isPainted || table->isComplete(); });
        QElapsedTimer timer;
        timer.start();
        scrollToRow(&table->view, row);
        waitUntil([&isPainted] { return isPainted; });
        const double time = millis(timer);
        waitUntil([table] { return table->isIdle(); });
        jumps.time.add(time);
        jumps.beyond.add(time - bare);
        jumps.roundTrips.add(time / bare);
        jumps.requests.add(double(table->session.queue().requestsSent() - before));
    }
    return jumps;
}

QStringList sandboxArguments(const QString &folder, int tokens, int latency)
{
    return {QStringLiteral("--tokens"),     QString::number(tokens), //
            QStringLiteral("--database"),   QStringLiteral("%1/%2.db").arg(folder).arg(tokens),
            QStringLiteral("--latency-ms"), QString::number(latency)};
}

void benchLatency(const QString &folder, int latency, int count)
{
    constexpr int rows = 1'000'000;
    const SandboxProcess sandbox(sandboxArguments(folder, rows, latency));
    BenchTable table(sandbox.endpoint());
    table.settle();
    const Jumps jumps = jump(sandbox.endpoint(), &table, rows, count);
    printTitle(QStringLiteral("Jump to a random one of a million rows, latency %1 ms").arg(latency));
    printFigures("from the scroll bar to painted rows", jumps.time, "ms");
    printFigures("beyond the same page without a console", jumps.beyond, "ms");
    printFigures("in such round trips", jumps.roundTrips, "");
    printFigures("requests, next page included", jumps.requests, "");
}

void benchGrowth(const QString &folder)
{
    printTitle(QStringLiteral("Growth, latency 0 ms"));
    std::printf("  %9s %12s %12s %14s %10s %10s %12s\n", "tokens", "page 1, ms", "total, ms", "total, requests",
                "jump, ms", "beyond, ms", "select, ms");
    for (const int tokens : {1'000, 10'000, 100'000, 1'000'000}) {
        const SandboxProcess sandbox(sandboxArguments(folder, tokens, 0));
        QElapsedTimer timer;
        timer.start();
        BenchTable table(sandbox.endpoint());
        waitUntil([&table] { return table.isComplete(); });
        const double first = millis(timer);
        waitUntil([&table] { return table.session.pager().isTotalExact(); });
        const double total = millis(timer);
        const qint64 requests = table.session.queue().requestsSent();
        table.settle();
        const Jumps jumps = jump(sandbox.endpoint(), &table, tokens, 40);
        timer.start();
        table.view.selectAll();
        const double selecting = millis(timer);
        std::printf("  %9d %12.1f %12.1f %14lld %10.1f %10.1f %12.2f\n", tokens, first, total, requests,
                    jumps.time.median(), jumps.beyond.median(), selecting);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeMode::Light);
    const QTemporaryDir folder;
    benchLatency(folder.path(), 0, 200);
    benchLatency(folder.path(), 20, 100);
    benchLatency(folder.path(), 100, 30);
    benchGrowth(folder.path());
    return 0;
}
