#include "app/headlessrun.h"

#include "models/api/idfallback.h"
#include "models/api/searchfallback.h"
#include "models/text/displaytext.h"
#include "models/text/userzone.h"

#include <QCoreApplication>
#include <QDateTime>

namespace {

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(HeadlessExport)
};

/// Whether what is asked for depends on the zone.
bool namesDays(const TokenQuery &query)
{
    return query.created.from.day.isValid() || query.created.to.day.isValid() || query.updated.from.day.isValid() ||
           query.updated.to.day.isValid();
}

} // namespace

HeadlessRun::HeadlessRun(const ApiAccess &access, std::FILE *data, std::function<qint64()> rows,
                         std::function<qint64()> expected)
    : m_api(access)
    , m_queue(&m_api)
    , m_clock(&QDateTime::currentMSecsSinceEpoch)
    , m_rows(std::move(rows))
    , m_expected(std::move(expected))
    , m_progress(stderr, data)
    , m_waiting(&m_queue, m_rows, [this](qint64 seconds) {
        say(RunText::tr("The server's limit makes the console wait, %1 s left. It goes on by itself; end it with "
                        "Ctrl+C.")
                .arg(seconds));
    })
{
    m_queue.setFallbacks({IdFallback::fallbackMaker(), SearchFallback::fallbackMaker()});
    QObject::connect(&m_queue, &RequestQueue::clockRead, &m_clock, &ServerClock::learn);
    QObject::connect(&m_clock, &ServerClock::foundWrong, &m_clock, [this] {
        say(m_clock.text() + u' ' + RunText::tr("Days and periods are as this computer's clock says; set it."));
    });
    QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { showProgress(); });
    m_tick.start(1'000);
}

void HeadlessRun::showProgress()
{
    m_progress.show({m_rows(), m_expected(), false, 0, m_queue.rateWaitMsecs()});
}

void HeadlessRun::say(const QString &problem)
{
    m_progress.clear();
    printProblem(problem);
}

void HeadlessRun::leave(ExitStatus status)
{
    m_tick.stop();
    m_progress.clear();
    QMetaObject::invokeMethod(
        qApp, [status] { QCoreApplication::exit(int(status)); }, Qt::QueuedConnection);
}

ExitStatus statusOf(const ApiError &error)
{
    const bool isRefused = error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::Forbidden;
    return isRefused ? ExitStatus::Refused : ExitStatus::Network;
}

void printProblem(const QString &problem)
{
    // A server must not be able to move a terminal's cursor, nor to write a second line.
    const QString line = displayText(QString(problem).replace(u'\n', u' '), maxProblemChars);
    std::fprintf(stderr, "pat-console: %s\n", qUtf8Printable(line));
}

QString unwrittenText(const QString &path, const QString &reason)
{
    return QCoreApplication::translate("HeadlessExport",
                                       "%1 could not be written: %2. Choose another file, or make room.")
        .arg(path, reason);
}

QTimeZone zoneFor(const TokenQuery &query, const ReviewFilter &where)
{
    const UserZone zone = userZone();
    if (!zone.problem.isEmpty() && (namesDays(query) || where.namesDays()))
        printProblem(zone.problem + u' ' + zone.advice);
    return zone.zone;
}
