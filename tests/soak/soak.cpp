#include "soak.h"

#include "heap.h"
#include "tests/bench/measuring.h"
#include "ui/widgets/messagebar.h"

#include <QDateTime>

#include <cstdio>

namespace {

constexpr qint64 minute = 60'000;
constexpr int tokens = 12'000; ///< twice as many as stay in memory
constexpr int fewTokens = 2'000;
/// Until then glyphs and icons that were never shown before are still being kept; a busy machine takes longer for it.
constexpr int warmUpMinutes = 2;
constexpr int warmUpSteps = 500;
constexpr std::size_t compared = 3; ///< minutes at the beginning and at the end: one alone differs by a few pages
constexpr double mostGrowthMegabytes = 5;
constexpr double longestBusyMillis = 50;
constexpr qint64 longestWait = 60'000; ///< repeats within 30 s, a user who tries again, and storms in between

double growth(const std::vector<double> &minutes)
{
    if (minutes.size() < compared)
        return 0;
    const auto median = [](std::vector<double> some) {
        std::sort(some.begin(), some.end());
        return some[some.size() / 2];
    };
    return median({minutes.end() - compared, minutes.end()}) - median({minutes.begin(), minutes.begin() + compared});
}

} // namespace

Soak::Soak(quint32 seed, qint64 msecs)
    : m_msecs(msecs)
    , m_server(seed, msecs < minute ? fewTokens : tokens)
    , m_window([] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_user(&m_window, m_server.endpoint(), seed, [this] { m_gaps.split(); })
    , m_truth(&m_server)
{
}

int Soak::run()
{
    m_clock.start();
    m_gaps.setStep(QStringLiteral("connect"));
    m_user.connectAnew();
    int minutes = 0;
    std::puts(" minute   steps  requests  faults    retries  exports  reconnects  rows compared    heap     RSS  "
              "longest gap   own work");
    while (m_clock.elapsed() < m_msecs && m_problems < 10) {
        attachTester(minutes % 2 == 1 || m_msecs < minute);
        while (m_clock.elapsed() < std::min(m_msecs, (minutes + 1) * minute) && m_problems < 10)
            step();
        endMinute(++minutes);
    }
    judge();
    return m_problems;
}

/// One to four things at once, then a look at what has come of them.
void Soak::step()
{
    if (!m_isTesting)
        m_gaps.start();
    QStringList acts;
    for (int left = 1 + m_user.rest(8) / 5 * m_user.rest(4); left > 0; --left) {
        ++m_steps;
        const RandomUser::Act &act = m_user.choose();
        acts.append(QString::fromLatin1(act.name));
        m_gaps.setStep(acts.join(u", "));
        m_user.perform(act);
        if (m_isTesting && (!m_tester || m_tester->model() != m_user.model()))
            attachTester(true);
        waitFor(m_user.rest(60));
    }
    const QString step = acts.join(u", ");
    if (waitUntilServed(step))
        check(step);
    checkExports();
}

/// Presses Retry where the window offers it. Where another message has taken its place, there is Refresh.
bool Soak::waitUntilServed(const QString &step)
{
    QElapsedTimer timer;
    timer.start();
    qint64 nextTry = 300;
    while (!m_user.isServed()) {
        if (timer.elapsed() > longestWait) {
            report(QStringLiteral("neither rows nor a way to get them a minute after: %1").arg(step));
            m_user.connectAnew();
            return false;
        }
        const bool isTime = timer.elapsed() > nextTry;
        if (isTime && m_user.canRetry()) {
            ++m_retries;
            m_user.retry();
        } else if (isTime && m_window.isSettled()) {
            m_user.refresh();
        }
        if (isTime)
            nextTry = timer.elapsed() + 1'000;
        waitFor(20);
    }
    return true;
}

void Soak::check(const QString &step)
{
    m_gaps.pause();
    const QString problem = m_truth.problemOf(*m_user.model(), m_user.query());
    if (!problem.isEmpty())
        report(QStringLiteral("%1 after: %2; %3").arg(problem, step, m_window.findChild<MessageBar *>()->text()));
}

void Soak::checkExports()
{
    const QList<RunningExport> runs = m_user.takeExports();
    if (!runs.isEmpty())
        m_gaps.pause();
    for (const RunningExport &run : runs) {
        if (run.isDone) {
            const QString problem = m_truth.problemOf(run.path, run.query, run.rows);
            if (!problem.isEmpty())
                report(QStringLiteral("export: %1").arg(problem));
        } else if (QFile::exists(run.path)) {
            report(QStringLiteral("an export that did not end has left a file"));
        }
        QFile::remove(run.path);
    }
}

/// The same state each time, in which memory can be compared.
void Soak::comeHome()
{
    m_gaps.pause();
    attachTester(false);
    m_server.setCalm(true);
    while (m_user.isExporting())
        m_user.cancelExports();
    checkExports();
    m_user.searchInVain();
    waitFor(100);
    waitUntilServed(QStringLiteral("searching in vain"));
    m_user.goHome();
    waitFor(100);
    waitUntilServed(QStringLiteral("coming home"));
    waitFor(200); // for neighbors, and what is deleted later
    m_server.setCalm(false);
}

Soak::Memory Soak::measure()
{
    comeHome();
    trimHeap();
    return {heapMegabytes(), residentMegabytes()};
}

/// It looks at every row after every signal, which no user pays for: gaps are measured in the minutes between.
void Soak::attachTester(bool isOn)
{
    m_isTesting = isOn;
    m_tester.reset();
    if (!isOn || !m_user.model())
        return;
    m_gaps.pause();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_user.model(),
                                                          QAbstractItemModelTester::FailureReportingMode::Warning);
}

void Soak::endMinute(int minutes)
{
    const GapWatch::Longest longest = m_gaps.take();
    const bool hadTester = m_isTesting;
    const Memory memory = measure();
    m_gaps.take();
    if (minutes >= warmUpMinutes && m_steps >= warmUpSteps) {
        m_heap.push_back(memory.heap);
        m_resident.push_back(memory.resident);
    }
    const ServerProcess::Figures figures = m_server.figures();
    std::printf("%7d %7d %9lld %7lld %11d %8d %11d %14lld %7.1f %7.1f", minutes, m_steps,
                static_cast<long long>(figures.requests), static_cast<long long>(figures.faults), m_retries,
                m_user.exportsDone(), m_user.reconnects(), static_cast<long long>(m_truth.rowsCompared()), memory.heap,
                memory.resident);
    if (hadTester)
        std::puts("  model tester");
    else
        std::printf("  %8.1f ms  %6.1f ms (%s)\n", longest.gap, longest.busy, qUtf8Printable(longest.during));
    std::fflush(stdout);
    if (longest.busy > m_longest.busy)
        m_longest = longest;
}

/// Not in a debug build, which takes several times as long.
void Soak::judge()
{
    const double heap = growth(m_heap);
    const double resident = growth(m_resident);
    std::printf("from the first three minutes since it was warm to the last three: heap %+.1f MB, resident %+.1f MB\n"
                "most own work in a gap: %.1f ms\n",
                heap, resident, m_longest.busy);
#ifdef NDEBUG
    if (std::max(heap, resident) > mostGrowthMegabytes)
        report(QStringLiteral("memory has grown by more than %1 MB").arg(mostGrowthMegabytes));
    if (m_longest.busy > longestBusyMillis)
        report(QStringLiteral("the window was busy for more than %1 ms: %2")
                   .arg(QString::number(longestBusyMillis), m_longest.during));
#endif
}

void Soak::report(const QString &problem)
{
    ++m_problems;
    std::printf("BROKEN: %s\n", qUtf8Printable(problem));
    std::fflush(stdout);
}
