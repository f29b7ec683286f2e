#include "app/headlessexport.h"

#include "app/exportjudge.h"
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

QString textOf(const ExportFailure &failure, const QString &path)
{
    if (failure.api)
        return errorText(*failure.api) + u' ' + errorAdvice(*failure.api);
    if (failure.unproven.isEmpty())
        return unwrittenText(path, failure.file);
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

/// What has to be known of an export that is done.
void printRemarks(const CommandLine &line, const TokenExport &run, const ExportJudge &judge)
{
    if (run.walk().isSearchedHere())
        printProblem(HeadlessText::tr("The server does not search. Its whole list was read and searched here, for "
                                      "the text in %1.")
                         .arg(LocalSearch::fields().join(QStringLiteral(", "))));
    if (const qint64 odd = run.unreadable().records; odd > 0)
        printProblem(HeadlessText::tr("%Ln record(s) have fields that could not be read. They are in the file as "
                                      "they were sent.",
                                      nullptr, int(odd)));
    if (const QString remark = remarkOn(run.walk()); !remark.isEmpty())
        printProblem(remark);
    else if (const QString reason = judge.inexactReason(); !reason.isEmpty())
        printProblem((line.where.needsAllTokens() ? HeadlessText::tr("Tokens that --where means may be missing: %1.")
                      : ComputedCells(line.exportOptions).hasChanges()
                          ? HeadlessText::tr("Changes may be missing: %1.")
                          : HeadlessText::tr("Findings of same-name may be missing: %1."))
                         .arg(reason));
}

} // namespace

ExitStatus runHeadlessExport(const CommandLine &line, const ApiAccess &access)
{
    auto file = std::make_unique<ExportFile>(line.exportPath, line.exportOptions);
    if (!file->open()) {
        printProblem(unwrittenText(line.exportPath, file->problem()));
        return ExitStatus::File;
    }
    AgainstFile against = readAgainst(line);
    if (against.failure)
        return *against.failure;
    const DecidedTokens decided = readDecided(line, access.baseUrl);
    if (decided.failure)
        return *decided.failure;
    ExportPlan plan;
    plan.query = line.query;
    plan.zone = zoneFor(line.query, line.where);
    plan.requiresProof = line.requiresProof;
    std::unique_ptr<TokenExport> run;
    std::optional<ExportJudge> judge;
    HeadlessRun headless(
        access, file->isStandardOutput() ? stdout : nullptr,
        [&] {
            const qint64 read = run ? run->recordsRead() : 0;
            return read > 0 || !judge ? read : judge->recordsRead();
        },
        [&run] { return run && run->recordsRead() > 0 ? run->expectedRecords() : -1; });
    run = std::make_unique<TokenExport>(&headless.queue(), plan, std::move(file));
    judge.emplace(line, plan, &headless, std::move(against.review), decided.decisions);
    run->choose(judge->choice());
    run->judge(judge->judgment());
    QObject::connect(run.get(), &TokenExport::progressed, run.get(), [&headless] { headless.showProgress(); });
    QObject::connect(run.get(), &TokenExport::finished, run.get(), [&line, &run, &judge, &headless] {
        headless.leave(ExitStatus::Done);
        printRemarks(line, *run, *judge);
    });
    const auto fail = [&line, &headless](const ExportFailure &failure) {
        headless.leave(statusOf(failure));
        printProblem(textOf(failure, line.exportPath));
    };
    QObject::connect(run.get(), &TokenExport::failed, run.get(), fail);
    judge->prepare([&run] { run->start(); }, fail);
    const auto status = ExitStatus(QCoreApplication::exec());
    run.reset(); // before what it asks
    judge.reset();
    return status;
}
