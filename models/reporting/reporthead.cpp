#include "models/inventory/overview.h"
#include "models/reporting/reportsections.h"
#include "models/text/fieldcatalog.h"

#include <QCoreApplication>

namespace {

struct HeadText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

constexpr qsizetype mostIds = 10;

QString periodText(const QString &field, const DateRange &range)
{
    const QString from = range.from.text();
    const QString to = range.to.text();
    if (to.isEmpty())
        return HeadText::tr("%1 from %2 on", "field, moment").arg(field, from);
    if (from.isEmpty())
        return HeadText::tr("%1 up to %2", "field, moment").arg(field, to);
    return HeadText::tr("%1 from %2 to %3", "field, moments").arg(field, from, to);
}

QString idsText(const QStringList &ids)
{
    const QString named = ids.first(std::min(mostIds, ids.size())).join(QStringLiteral(", "));
    if (ids.size() <= mostIds)
        return HeadText::tr("ids: %1").arg(named);
    return HeadText::tr("ids: %1, and %Ln more", nullptr, int(ids.size() - mostIds)).arg(named);
}

/// What the server was asked for.
QString queryText(const TokenQuery &query)
{
    QStringList parts;
    if (!query.search.isEmpty())
        parts += HeadText::tr("search: “%1”").arg(query.search);
    if (!query.ids.isEmpty())
        parts += idsText(query.ids);
    if (!query.created.isOpen())
        parts += periodText(fieldTitle(QStringLiteral("createdAt")), query.created);
    if (!query.updated.isOpen())
        parts += periodText(fieldTitle(QStringLiteral("updatedAt")), query.updated);
    return parts.isEmpty() ? HeadText::tr("All tokens") : parts.join(QStringLiteral("; "));
}

QString completenessText(const ReviewReport &report)
{
    if (report.isComplete)
        return HeadText::tr("Yes: the answers of the server prove that no token is missing.");
    return HeadText::tr("No: tokens may be missing: %1.").arg(report.incompleteBecause);
}

void writeThresholds(const ReportContext &context)
{
    context.paper->heading(3, HeadText::tr("Thresholds"));
    context.paper->beginTable(
        {HeadText::tr("From how many days on something is a finding"),
         {{HeadText::tr("Threshold"), 75}, {HeadText::tr("Days"), 25, ReportColumn::Kind::Number}}});
    for (const ThresholdInfo &info : thresholdInfos())
        context.paper->row(
            {{thresholdTitle(info)}, {context.number(context.source.inventory->thresholds().*info.days)}});
    context.paper->endTable();
}

} // namespace

void writeClaims(const ReportContext &context)
{
    const ReviewReport &report = context.report;
    const qint64 now = context.source.inventory->now();
    QList<ReportFact> facts{{HeadText::tr("Server"), context.text.name(report.host)},
                            {HeadText::tr("As of"), exactText({instantText(now), now}, context.source.time)},
                            {HeadText::tr("Days and times"), context.text.name(zoneText(context.source.time))},
                            {HeadText::tr("Written by"), context.text.name(report.writtenBy)},
                            {HeadText::tr("Tokens"), context.number(qint64(context.source.rows.size()))},
                            {HeadText::tr("Complete"), context.text.sentence(completenessText(report))},
                            {HeadText::tr("Asked for"), context.text.sentence(queryText(report.query))},
                            {HeadText::tr("Filter"), report.where.isEmpty() ? HeadText::tr("None", "filter")
                                                                            : context.text.sentence(report.where)}};
    if (context.source.before)
        facts.append({HeadText::tr("Compared with"), context.text.name(context.source.before->file)});
    if (!context.options.emails)
        facts.append({HeadText::tr("E-mail addresses"), HeadText::tr("Left out of this report")});
    facts.append({HeadText::tr("Program"), QStringLiteral("pat-console " PAT_VERSION)});
    facts.append({HeadText::tr("SHA-256 of the records"),
                  report.sha256.isEmpty() ? HeadText::tr("Not known: records could not be read back")
                                          : QString::fromLatin1(report.sha256)});
    context.paper->facts(facts);
    for (const QString &remark : report.remarks)
        context.paper->paragraph(context.text.sentence(remark));
}

void writeSummary(const ReportContext &context)
{
    const ReportSource &source = context.source;
    const Overview overview = overviewOf(*source.inventory, source.rows, source.time.zone);
    context.paper->heading(2, HeadText::tr("Summary"));
    context.paper->facts(
        {{HeadText::tr("Live tokens, neither revoked nor known to be expired"), context.number(overview.live)},
         {HeadText::tr("Owners"), context.number(overview.owners)},
         {HeadText::tr("Tokens with findings"), context.number(overview.findings)}});
    using Kind = ReportColumn::Kind;
    context.paper->beginTable({HeadText::tr("What was looked for, and how many tokens it was found in"),
                               {{HeadText::tr("Finding"), 50},
                                {HeadText::tr("Severity"), 15},
                                {HeadText::tr("Tokens"), 15, Kind::Number},
                                {HeadText::tr("Not judged"), 20, Kind::Number}}});
    for (const FindingCount &finding : findingCounts(*source.inventory, source.rows)) {
        const bool isListed = context.options.findings && finding.tokens > 0;
        context.paper->row({{ruleTitle(*finding.rule),
                             {},
                             isListed ? QStringLiteral("finding-") + QLatin1String(finding.rule->key) : QString()},
                            {severityText(finding.rule->severity)},
                            {context.number(finding.tokens)},
                            {context.number(finding.notJudged)}});
    }
    context.paper->endTable();
    writeThresholds(context);
}

void writeNotJudged(const ReportContext &context)
{
    const ReportSource &source = context.source;
    context.paper->heading(2, HeadText::tr("What could not be judged"));
    QList<FindingCount> notJudged;
    for (const FindingCount &finding : findingCounts(*source.inventory, source.rows)) {
        if (finding.notJudged > 0)
            notJudged.append(finding);
    }
    if (notJudged.isEmpty()) {
        context.paper->paragraph(HeadText::tr("Every token could be judged by every rule."));
        return;
    }
    context.paper->paragraph(HeadText::tr("What the server did not report, or what could not be read, is no finding. "
                                          "To list such tokens, filter for what "
                                          "is unknown, such as used:unknown or expires:unknown."));
    context.paper->beginTable(
        {HeadText::tr("Tokens that could not be judged, by finding"),
         {{HeadText::tr("Finding"), 75}, {HeadText::tr("Tokens"), 25, ReportColumn::Kind::Number}}});
    for (const FindingCount &finding : notJudged)
        context.paper->row({{ruleTitle(*finding.rule)}, {context.number(finding.notJudged)}});
    context.paper->endTable();
}

void writeVerification(const ReportContext &context)
{
    ReportPaper *paper = context.paper;
    paper->heading(2, HeadText::tr("How to verify this report"));
    paper->paragraph(HeadText::tr(
        "The SHA-256 of the records is that of a file with all records that were reviewed, as the server sent them, "
        "one "
        "a line, in the order of their ids. An export writes the same file, if it asks the same server with the same "
        "query and filter, and no token has changed in between:"));
    paper->command(QStringLiteral("pat-console --export records.jsonl --sort id --manifest"));
    paper->paragraph(
        HeadText::tr("A review that was kept in the window serves as well: its lines may stand in any order. Keep the "
                     "file and its manifest with this report. Whether the file is still what was exported, and whether "
                     "this report is one of its records, is told later, without network or token, by this command, "
                     "with the name of this report in place of REPORT:"));
    paper->command(QStringLiteral("pat-console --verify records.jsonl --report REPORT"));
    if (!context.report.sha256.isEmpty()) {
        paper->paragraph(HeadText::tr("The SHA-256 of the records has to be:"));
        paper->command(QString::fromLatin1(context.report.sha256));
    }
}
