#include "app/headlessexport.h"

#include "app/progressline.h"
#include "app/waitnotice.h"
#include "models/api/idfallback.h"
#include "models/api/searchfallback.h"
#include "models/api/serverclock.h"
#include "models/exporting/tokenexport.h"
#include "models/text/displaytext.h"
#include "models/text/userzone.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace {

constexpr qsizetype maxProblemChars = 4000;

struct HeadlessText
{
    Q_DECLARE_TR_FUNCTIONS(HeadlessExport)
};

ExitStatus statusOf(const ExportFailure &failure)
{
    if (!failure.api)
        return failure.unproven.isEmpty() ? ExitStatus::File : ExitStatus::Network;
    const bool isRefused =
        failure.api->kind == ApiError::Kind::Unauthorized || failure.api->kind == ApiError::Kind::Forbidden;
    return isRefused ? ExitStatus::Refused : ExitStatus::Network;
}

/// Whether what is exported depends on the zone.
bool namesDays(const TokenQuery &query)
{
    return query.created.from.day.isValid() || query.created.to.day.isValid() || query.updated.from.day.isValid() ||
           query.updated.to.day.isValid();
}

QString fileProblem(const QString &path, const QString &reason)
{
    return HeadlessText::tr("%1 could not be written: %2. Choose another file, or make room.").arg(path, reason);
}

QString textOf(const ExportFailure &failure, const QString &path)
{
    if (failure.api)
        return errorText(*failure.api) + u' ' + errorAdvice(*failure.api);
    if (failure.unproven.isEmpty())
        return fileProblem(path, failure.file);
    return HeadlessText::tr(
               "Nothing was written, for tokens may be missing: %1. Leave out --require-complete to export "
               "what can be had.")
        .arg(failure.unproven);
}

/// What there is to say of an export that is done, empty for nothing.
QString remarkOn(const TokenExport &run)
{
    const QString ignored = run.walk().ignoredFilters().join(QStringLiteral(", "));
    if (run.walk().isExact() && ignored.isEmpty())
        return {};
    if (run.walk().isExact())
        return HeadlessText::tr("The export is complete. But %1: the console has left out what was not asked for.")
            .arg(ignored);
    const QString lack =
        (run.walk().isInexactForGood()
             ? HeadlessText::tr("The export may lack tokens: %1. Running it again would not change that: it is whole "
                                "if nobody created or deleted tokens while it ran.")
             : HeadlessText::tr("The export may lack tokens: %1. Run it again while nobody creates or deletes tokens."))
            .arg(run.walk().inexactReason());
    if (ignored.isEmpty())
        return lack;
    return lack + u' ' + HeadlessText::tr("It holds nothing that was not asked for: the console has left that out.");
}

} // namespace

void printProblem(const QString &problem)
{
    // A server must not be able to move a terminal's cursor, nor to write a second line.
    const QString line = displayText(QString(problem).replace(u'\n', u' '), maxProblemChars);
    std::fprintf(stderr, "pat-console: %s\n", qUtf8Printable(line));
}

ExitStatus runHeadlessExport(const CommandLine &line, const ApiAccess &access)
{
    auto file = std::make_unique<ExportFile>(line.exportPath, line.exportOptions);
    if (!file->open()) {
        printProblem(fileProblem(line.exportPath, file->problem()));
        return ExitStatus::File;
    }
    TokenApi api(access);
    RequestQueue queue(&api);
    queue.setFallbacks({IdFallback::fallbackMaker(), SearchFallback::fallbackMaker()});
    ExportPlan plan;
    plan.query = line.query;
    const UserZone zone = userZone();
    plan.zone = zone.zone;
    if (!zone.problem.isEmpty() && namesDays(line.query))
        printProblem(zone.problem + u' ' + zone.advice);
    plan.requiresProof = line.requiresProof;
    ProgressLine progress(stderr, file->isStandardOutput() ? stdout : nullptr);
    TokenExport run(&queue, plan, std::move(file));
    ServerClock clock(&QDateTime::currentMSecsSinceEpoch);
    QObject::connect(&queue, &RequestQueue::clockRead, &clock, &ServerClock::learn);
    QObject::connect(&clock, &ServerClock::foundWrong, &clock, [&clock, &progress] {
        progress.clear();
        printProblem(clock.text() + u' ' +
                     HeadlessText::tr("Days and periods are as this computer's clock says; set it."));
    });
    const auto show = [&] { progress.show({run.rowsWritten(), run.expectedRows(), false, 0, queue.rateWaitMsecs()}); };
    const WaitNotice notice(
        &queue, [&run] { return run.rowsWritten(); },
        [&](qint64 seconds) {
            progress.clear();
            printProblem(HeadlessText::tr("The server's limit makes the export wait, %1 s left. It goes on by itself; "
                                          "end it with Ctrl+C.")
                             .arg(seconds));
        });
    QTimer tick; // while the server makes us wait there is progress to tell, too
    QObject::connect(&tick, &QTimer::timeout, &run, show);
    tick.start(1'000);
    const auto leave = [&progress, &tick](ExitStatus status) {
        tick.stop();
        progress.clear();
        QMetaObject::invokeMethod(
            qApp, [status] { QCoreApplication::exit(int(status)); }, Qt::QueuedConnection);
    };
    QObject::connect(&run, &TokenExport::progressed, &run, show);
    QObject::connect(&run, &TokenExport::finished, &run, [&run, leave] {
        leave(ExitStatus::Done);
        if (run.walk().isSearchedHere())
            printProblem(HeadlessText::tr("The server does not search. Its whole list was read and searched here, for "
                                          "the text in %1.")
                             .arg(LocalSearch::fields().join(QStringLiteral(", "))));
        if (const qint64 odd = run.unreadable().records; odd > 0)
            printProblem(HeadlessText::tr("%Ln record(s) have fields that could not be read. They are in the file as "
                                          "they were sent.",
                                          nullptr, int(odd)));
        if (const QString remark = remarkOn(run); !remark.isEmpty())
            printProblem(remark);
    });
    QObject::connect(&run, &TokenExport::failed, &run, [&line, leave](const ExportFailure &failure) {
        leave(statusOf(failure));
        printProblem(textOf(failure, line.exportPath));
    });
    run.start();
    return ExitStatus(QCoreApplication::exec());
}
