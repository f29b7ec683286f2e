#include "models/comparing/comparison.h"
#include "models/comparing/earlierreview.h"
#include "models/record/tokenjson.h"
#include "tests/bench/measuring.h"
#include "tests/bench/sandboxprocess.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <malloc.h>
#include <sys/resource.h>

// What it takes to compare a review with an earlier one of as many tokens, beside a loop that only reads and decodes
// the same lines: 100,000 tokens, or as many as are named (`./dev bench comparing 1000000`).

namespace {

/// Of all threads, or of this one: RUSAGE_SELF or RUSAGE_THREAD.
double processorSeconds(int who)
{
    rusage usage{};
    ::getrusage(who, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/// On the clock, of the processors, and of them what this thread took: on the clock of a machine that has two to spare.
struct Times
{
    Figures clock;
    Figures processors;
    Figures thread;

    template <typename Work> void add(Work work)
    {
        const double before = processorSeconds(RUSAGE_SELF);
        const double beforeHere = processorSeconds(RUSAGE_THREAD);
        QElapsedTimer timer;
        timer.start();
        work();
        clock.add(millis(timer) / 1e3);
        processors.add(processorSeconds(RUSAGE_SELF) - before);
        thread.add(processorSeconds(RUSAGE_THREAD) - beforeHere);
    }
};

/// The most resident memory since the last call that resets it.
double peakMegabytes(bool resets)
{
    QFile status(QStringLiteral("/proc/self/status"));
    double peak = 0;
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                peak = line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (resets && (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1))
        std::puts("  (the peak cannot be reset)");
    return peak;
}

void writeExport(const SandboxProcess &sandbox, const QString &path)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PAT_CONSOLE_BASE_URL"), sandbox.endpoint().baseUrl.toString());
    environment.insert(QStringLiteral("PAT_CONSOLE_TOKEN"), QString::fromLatin1(sandbox.endpoint().credential.token()));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM),
                  {QStringLiteral("--export"), path, QStringLiteral("--manifest")});
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        std::puts("  (the export failed)");
}

/// Calls `take` with each line of a file.
template <typename Take> void forEachLine(const QString &path, Take take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        std::puts("  (the file cannot be read)");
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        take(line);
    }
}

qint64 decodeAll(const QString &path)
{
    qint64 tokens = 0;
    forEachLine(path, [&tokens](const QByteArray &line) {
        QByteArray page;
        page.reserve(line.size() + 66);
        page.append('[').append(line).append(']');
        tokens += decodePage(page).tokens.size();
    });
    return tokens;
}

/// What the earlier file became: of ten tokens one has another name, one was used, and one is new.
Inventory laterThan(const EarlierReview &earlier)
{
    Inventory later(earlier.inventory.now());
    int number = 0;
    forEachLine(earlier.path, [&later, &number](const QByteArray &line) {
        Token token;
        decodeRecord({line.constData(), size_t(line.size() - 1)}, &token);
        if (number % 10 == 0)
            token.name = QStringLiteral("renamed");
        else if (number % 10 == 1)
            token.lastUsedAt = token.createdAt;
        else if (number % 10 == 2)
            token.id[0] = u'x';
        later.add(token);
        ++number;
    });
    later.finish();
    return later;
}

void benchComparing(int tokens, int rounds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tokens.jsonl"));
    {
        const SandboxProcess sandbox({QStringLiteral("--tokens"), QString::number(tokens)});
        writeExport(sandbox, path);
    }
    printTitle(QStringLiteral("Comparing %1 tokens with as many, %2 MB").arg(tokens).arg(QFile(path).size() >> 20));
    std::optional<Inventory> later;
    if (const EarlierReading reading = readEarlierReview(path); reading.review)
        later.emplace(laterThan(*reading.review));
    Times plain;
    Times both;
    Figures comparing;
    malloc_trim(0);
    peakMegabytes(true);
    const double before = residentMegabytes();
    double most = 0;
    for (int round = 0; later && round < rounds; ++round) {
        plain.add([&] {
            if (decodeAll(path) != tokens)
                std::puts("  (decoding failed)");
        });
        both.add([&] {
            const EarlierReading reading = readEarlierReview(path);
            QElapsedTimer timer;
            timer.start();
            const Comparison found = compared(reading.review->inventory, *later);
            comparing.add(millis(timer) / 1e3);
            if (int(found.gone.size()) != (tokens + 7) / 10)
                std::puts("  (comparing failed)");
        });
        most = std::max(most, peakMegabytes(false));
    }
    printFigures("a loop that reads and decodes the lines", plain.clock, "s");
    printFigures("reading, verifying, judging and comparing them", both.clock, "s");
    printFigures("  of which comparing", comparing, "s");
    printFigures("  of the processors", both.processors, "s");
    printFigures("  of them beside the hash", both.thread, "s");
    printRatio("takes, of the loop", both.clock, plain.clock);
    printRatio("  of the processors", both.processors, plain.processors);
    printRatio("  of them beside the hash", both.thread, plain.processors);
    printFigure("resident memory that it adds at most", most - before, "MB");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int tokens = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    benchComparing(tokens, tokens > 100'000 ? 1 : 7);
    return 0;
}
