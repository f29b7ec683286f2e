#include "app/headlessreview.h"

#include "app/headlessrun.h"
#include "app/reviewtext.h"
#include "models/record/tokenjson.h"
#include "models/walk/completewalk.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

struct ReviewRunText
{
    Q_DECLARE_TR_FUNCTIONS(HeadlessReview)
};

/// What has to be known of a review that is done, empty for nothing.
QString reviewRemark(const CompleteWalk &walk)
{
    QStringList remarks;
    if (!walk.isExact())
        remarks += ReviewRunText::tr("The review may lack tokens: %1.").arg(walk.inexactReason());
    if (walk.isSearchedHere())
        remarks += ReviewRunText::tr("The server does not search: its whole list was read and searched here.");
    if (const QString ignored = walk.ignoredFilters().join(QStringLiteral(", ")); !ignored.isEmpty())
        remarks += ReviewRunText::tr("The console has left out what was not asked for: %1.").arg(ignored);
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
    return std::any_of(result.findings.begin(), result.findings.end(), [least](const Finding &finding) {
        return !finding.ids.isEmpty() && finding.rule->severity >= least;
    });
}

/// Prints the result; what a script learns of it.
ExitStatus finish(const CommandLine &line, const CompleteWalk &walk, const ReviewResult &result)
{
    if (line.requiresProof && !walk.isExact()) {
        printProblem(ReviewRunText::tr("Nothing was printed, for tokens may be missing: %1. Leave out "
                                       "--require-complete to review what can be had.")
                         .arg(walk.inexactReason()));
        return ExitStatus::Network;
    }
    if (!print(formatted(result, line.reviewFormat))) {
        printProblem(ReviewRunText::tr("The review could not be written to standard output. Make room, or send it "
                                       "elsewhere."));
        return ExitStatus::File;
    }
    if (const QString remark = reviewRemark(walk); !remark.isEmpty())
        printProblem(remark);
    return line.failsOn && hasFinding(result, *line.failsOn) ? ExitStatus::Findings : ExitStatus::Done;
}

} // namespace

ExitStatus runHeadlessReview(const CommandLine &line, const ApiAccess &access)
{
    std::unique_ptr<CompleteWalk> walk;
    std::optional<Review> review;
    const auto rows = [&review] { return review ? review->tokens() : 0; };
    HeadlessRun run(access, nullptr, rows, [&] {
        const qint64 left = walk ? walk->recordsLeft() : -1;
        return left < 0 ? -1 : rows() + left;
    });
    ExportPlan plan;
    plan.query = line.query;
    plan.zone = zoneFor(line.query);
    plan.requiresProof = line.requiresProof;
    // As of the first record's moment, when the server has told its time.
    const auto add = [&review, &run](const RecordRow &row) {
        if (!review)
            review.emplace(run.clock().now());
        Token token;
        decodeRecord(row.raw, &token); // an object with an id, or the walk would not have taken it
        review->add(token);
    };
    walk = std::make_unique<CompleteWalk>(&run.queue(), plan, QList<RecordCells::Column>(), true, add);
    QObject::connect(walk.get(), &CompleteWalk::begun, walk.get(), [&review] { review.reset(); });
    QObject::connect(walk.get(), &CompleteWalk::advanced, walk.get(), [&run] { run.showProgress(); });
    QObject::connect(walk.get(), &CompleteWalk::failed, walk.get(), [&run](const ApiError &error) {
        run.leave(statusOf(error));
        printProblem(errorText(error) + u' ' + errorAdvice(error));
    });
    QObject::connect(walk.get(), &CompleteWalk::finished, walk.get(), [&] {
        if (!review) // there was none
            review.emplace(run.clock().now());
        run.leave(finish(line, *walk,
                         {run.queue().host(), walk->isExact(), review->now(), review->tokens(), review->findings()}));
    });
    QTimer::singleShot(0, walk.get(), [&walk] { walk->start(); });
    const auto status = ExitStatus(QCoreApplication::exec());
    walk.reset(); // before the queue that it asks
    return status;
}
