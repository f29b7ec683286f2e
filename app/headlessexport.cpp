#include "app/headlessexport.h"

#include "app/headlessrun.h"
#include "models/exporting/tokenexport.h"

#include <QCoreApplication>

namespace {

struct HeadlessText
{
    Q_DECLARE_TR_FUNCTIONS(HeadlessExport)
};

ExitStatus statusOf(const ExportFailure &failure)
{
    if (!failure.api)
        return failure.unproven.isEmpty() ? ExitStatus::File : ExitStatus::Network;
    return ::statusOf(*failure.api);
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
QString remarkOn(const CompleteWalk &walk)
{
    const QString ignored = walk.ignoredFilters().join(QStringLiteral(", "));
    if (walk.isExact() && ignored.isEmpty())
        return {};
    if (walk.isExact())
        return HeadlessText::tr("The export is complete. But %1: the console has left out what was not asked for.")
            .arg(ignored);
    const QString lack =
        (walk.isInexactForGood()
             ? HeadlessText::tr("The export may lack tokens: %1. Running it again would not change that: it is whole "
                                "if nobody created or deleted tokens while it ran.")
             : HeadlessText::tr("The export may lack tokens: %1. Run it again while nobody creates or deletes tokens."))
            .arg(walk.inexactReason());
    if (ignored.isEmpty())
        return lack;
    return lack + u' ' + HeadlessText::tr("It holds nothing that was not asked for: the console has left that out.");
}

} // namespace

ExitStatus runHeadlessExport(const CommandLine &line, const ApiAccess &access)
{
    auto file = std::make_unique<ExportFile>(line.exportPath, line.exportOptions);
    if (!file->open()) {
        printProblem(fileProblem(line.exportPath, file->problem()));
        return ExitStatus::File;
    }
    ExportPlan plan;
    plan.query = line.query;
    plan.zone = zoneFor(line.query);
    plan.requiresProof = line.requiresProof;
    std::unique_ptr<TokenExport> run;
    HeadlessRun headless(
        access, file->isStandardOutput() ? stdout : nullptr, [&run] { return run ? run->rowsWritten() : 0; },
        [&run] { return run ? run->expectedRows() : -1; });
    run = std::make_unique<TokenExport>(&headless.queue(), plan, std::move(file));
    QObject::connect(run.get(), &TokenExport::progressed, run.get(), [&headless] { headless.showProgress(); });
    QObject::connect(run.get(), &TokenExport::finished, run.get(), [&run, &headless] {
        headless.leave(ExitStatus::Done);
        if (run->walk().isSearchedHere())
            printProblem(HeadlessText::tr("The server does not search. Its whole list was read and searched here, for "
                                          "the text in %1.")
                             .arg(LocalSearch::fields().join(QStringLiteral(", "))));
        if (const qint64 odd = run->unreadable().records; odd > 0)
            printProblem(HeadlessText::tr("%Ln record(s) have fields that could not be read. They are in the file as "
                                          "they were sent.",
                                          nullptr, int(odd)));
        if (const QString remark = remarkOn(run->walk()); !remark.isEmpty())
            printProblem(remark);
    });
    QObject::connect(run.get(), &TokenExport::failed, run.get(), [&line, &headless](const ExportFailure &failure) {
        headless.leave(statusOf(failure));
        printProblem(textOf(failure, line.exportPath));
    });
    run->start();
    const auto status = ExitStatus(QCoreApplication::exec());
    run.reset(); // before the queue that it asks
    return status;
}
