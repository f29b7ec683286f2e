#include "app/headlessreview.h"

#include "app/against.h"
#include "app/decided.h"
#include "app/headlessreport.h"
#include "app/headlessrun.h"
#include "app/reviewtext.h"
#include "models/inventory/filtermatcher.h"
#include "models/record/tokenjson.h"
#include "models/text/userzone.h"
#include "models/walk/completewalk.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

namespace {

struct ReviewRunText
{
    Q_DECLARE_TR_FUNCTIONS(HeadlessReview)
};

/// What has to be known of how a review came about, beside what it may lack.
QStringList remarksOn(const CompleteWalk &walk)
{
    QStringList remarks;
    if (walk.isSearchedHere())
        remarks += ReviewRunText::tr("The server does not search: its whole list was read and searched here.");
    if (const QString ignored = walk.ignoredFilters().join(QStringLiteral(", ")); !ignored.isEmpty())
        remarks += ReviewRunText::tr("The console has left out what was not asked for: %1.").arg(ignored);
    return remarks;
}

/// All that has to be known of a review that is done, empty for nothing.
QString reviewRemark(const CompleteWalk &walk)
{
    QStringList remarks = remarksOn(walk);
    if (!walk.isExact())
        remarks.prepend(ReviewRunText::tr("The review may lack tokens: %1.").arg(walk.inexactReason()));
    return remarks.join(u' ');
}

QByteArray formatted(const ReviewResult &result, CommandLine::ReviewFormat format)
{
    switch (format) {
    case CommandLine::ReviewFormat::Json:
        return reviewJson(result);
    case CommandLine::ReviewFormat::Csv:
        return reviewCsv(result);
    case CommandLine::ReviewFormat::Text:
        return reviewText(result).toUtf8();
    }
    return {};
}

bool print(const QByteArray &text)
{
    return std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size()) &&
           std::fflush(stdout) == 0;
}

bool hasFinding(const ReviewResult &result, Severity least)
{
    const QList<FindingCount> findings = result.findings();
    return std::any_of(findings.begin(), findings.end(), [least](const FindingCount &finding) {
        return finding.tokens > 0 && finding.rule->severity >= least;
    });
}

/// A high one, of a live token.
bool hasNewHighFinding(const ReviewResult &result)
{
    return std::any_of(result.rows.begin(), result.rows.end(), [&result](int row) {
        return hasNewFinding(result.before->comparison, result.before->inventory, result.inventory, row,
                             Severity::High);
    });
}

/// Compares with the earlier review, where there is one, and finds what the line means.
void narrow(ReviewResult *result, std::optional<EarlierReview> earlier, const SharedDecisions &decisions,
            const CommandLine &line, const QTimeZone &zone)
{
    if (earlier) {
        Comparison comparison = compared(earlier->inventory, result->inventory);
        std::vector<int> gone = goneRows(line.where, earlier->inventory, comparison, zone);
        result->before = ReviewedBefore{std::move(earlier->inventory), std::move(comparison), std::move(gone)};
    }
    RowMarks marks;
    if (result->before)
        marks.changes = result->before->comparison.changes;
    std::vector<quint8> verdicts;
    if (decisions)
        verdicts = verdictsOf(result->inventory, *decisions);
    marks.verdicts = verdicts;
    result->decisions = decisions;
    result->rows = FilterMatcher(line.where, result->inventory, zone, marks).matchingRows();
}

/// Prints the result, after the report and what has to be known before; what a script learns of it.
ExitStatus finish(const CommandLine &line, const CompleteWalk &walk, const ReviewResult &result, const QString &remark,
                  HeadlessReport *report)
{
    if (line.requiresProof && !walk.isExact()) {
        printProblem(ReviewRunText::tr("Nothing was printed, for tokens may be missing: %1. Leave out "
                                       "--require-complete to review what can be had.")
                         .arg(walk.inexactReason()));
        return ExitStatus::Network;
    }
    if (!remark.isEmpty())
        printProblem(remark);
    QStringList remarks = remarksOn(walk);
    if (!remark.isEmpty())
        remarks += remark;
    if (!report->write(result, {walk.inexactReason(), remarks, userZone().zone}))
        return ExitStatus::File;
    if (!print(formatted(result, line.reviewFormat))) {
        printProblem(ReviewRunText::tr("The review could not be written to standard output. Make room, or send it "
                                       "elsewhere."));
        return ExitStatus::File;
    }
    if (const QString more = reviewRemark(walk); !more.isEmpty())
        printProblem(more);
    const bool isToBeNoticed =
        (line.failsOn && hasFinding(result, *line.failsOn)) || (line.failsOnNewHigh && hasNewHighFinding(result));
    return isToBeNoticed ? ExitStatus::Findings : ExitStatus::Done;
}

} // namespace

ExitStatus runHeadlessReview(const CommandLine &line, const ApiAccess &access)
{
    HeadlessReport report(line);
    if (!report.open())
        return ExitStatus::File;
    AgainstFile against = readAgainst(line);
    if (against.failure)
        return *against.failure;
    const DecidedTokens decided = readDecided(line, access.baseUrl);
    if (decided.failure)
        return *decided.failure;
    std::unique_ptr<CompleteWalk> walk;
    std::optional<Inventory> inventory;
    const auto rows = [&inventory] { return inventory ? qint64(inventory->size()) : 0; };
    HeadlessRun run(access, nullptr, rows, [&] {
        const qint64 left = walk ? walk->recordsLeft() : -1;
        return left < 0 ? -1 : rows() + left;
    });
    ExportPlan plan;
    plan.query = line.query;
    plan.zone = zoneFor(line.query, line.where);
    plan.requiresProof = line.requiresProof;
    // As of the first record's moment, when the server has told its time.
    const auto add = [&inventory, &run, &report](const RecordRow &row) {
        if (!inventory)
            inventory.emplace(run.clock().now());
        Token token;
        decodeRecord(row.raw, &token); // an object with an id, or the walk would not have taken it
        inventory->add(token, report.keep(row.raw));
    };
    walk = std::make_unique<CompleteWalk>(&run.queue(), plan, QList<RecordCells::Column>(), true, add);
    QObject::connect(walk.get(), &CompleteWalk::begun, walk.get(), [&inventory, &report] {
        inventory.reset();
        report.begin();
    });
    QObject::connect(walk.get(), &CompleteWalk::advanced, walk.get(), [&run] { run.showProgress(); });
    QObject::connect(walk.get(), &CompleteWalk::failed, walk.get(), [&run](const ApiError &error) {
        run.leave(statusOf(error));
        printProblem(errorText(error) + u' ' + errorAdvice(error));
    });
    QObject::connect(walk.get(), &CompleteWalk::finished, walk.get(), [&] {
        if (!inventory) // there was none
            inventory.emplace(run.clock().now());
        inventory->finish();
        const QString remark =
            against.review ? againstRemark(*against.review, line, run.queue().host(), plan.zone, inventory->now())
                           : QString();
        ReviewResult result{run.queue().host(), walk->isExact(), *std::move(inventory), {}, {}};
        narrow(&result, std::move(against.review), decided.decisions, line, plan.zone);
        run.leave(finish(line, *walk, result, remark, &report));
    });
    QTimer::singleShot(0, walk.get(), [&walk] { walk->start(); });
    const auto status = ExitStatus(QCoreApplication::exec());
    walk.reset(); // before the queue that it asks
    return status;
}
