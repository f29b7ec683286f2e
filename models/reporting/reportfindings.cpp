#include "models/reporting/reportsections.h"
#include "models/text/findingtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace {

struct FindingsText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

ReportCell tokenCell(const ReportContext &context, int row, const Token &token)
{
    const QString id = context.source.inventory->idAt(row);
    return {token.id.isEmpty() ? FindingsText::tr("not readable any more", "a token's name")
                               : context.text.name(columnCell(Column::Name, token, context.source.time).text),
            context.text.name(id)};
}

/// Whose name is an e-mail address that is to be left out is told by the id.
ReportCell personCell(const ReportContext &context, int row, const Token &token)
{
    const InventoryOwner &owner = context.source.inventory->ownerAt(row);
    const QString name = token.id.isEmpty() ? owner.name : ownerCell(token).text;
    const QString shown = context.text.name(name);
    if (context.text.showsEmails())
        return {shown, owner.email == name ? QString() : context.text.name(owner.email)};
    return {shown, name.contains(u'@') ? context.text.name(owner.id) : QString()};
}

void writeFinding(const ReportContext &context, const FindingCount &finding)
{
    const ReviewRule &rule = *finding.rule;
    context.paper->heading(3, ruleTitle(rule), QStringLiteral("finding-") + QLatin1String(rule.key));
    QString counts =
        FindingsText::tr("Severity: %1. Tokens: %2.").arg(severityText(rule.severity), context.number(finding.tokens));
    if (finding.notJudged > 0)
        counts += u' ' + FindingsText::tr("Could not be judged: %1.").arg(context.number(finding.notJudged));
    const Inventory &inventory = *context.source.inventory;
    std::vector<int> rows;
    std::copy_if(context.ordered.begin(), context.ordered.end(), std::back_inserter(rows),
                 [&](int row) { return (inventory.row(row).found & bitOf(rule)) != 0; });
    const auto why = [&](int, const Token &token) {
        return token.id.isEmpty() ? QString() : findingText(rule, token, context.source.time, inventory.thresholds());
    };
    writeTokens(context, counts, FindingsText::tr("Why"), rows, why);
}

} // namespace

void writeTokens(const ReportContext &context, const QString &caption, const QString &title,
                 const std::vector<int> &rows, const SayOfToken &say)
{
    // Read in the order of the records, which are packed many at a time, and told in that of the rows.
    std::vector<size_t> places(rows.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::sort(places.begin(), places.end(), [&rows](size_t a, size_t b) { return rows[a] < rows[b]; });
    std::vector<QList<ReportCell>> told(rows.size());
    for (const size_t place : places) {
        const int row = rows[place];
        const Token token = context.source.tokenAt(row);
        told[place] = {
            tokenCell(context, row, token), personCell(context, row, token), {context.text.sentence(say(row, token))}};
    }
    context.paper->beginTable(
        {caption, {{FindingsText::tr("Token"), 35}, {columnTitle(Column::Owner), 25}, {title, 40}}});
    for (const QList<ReportCell> &cells : told)
        context.paper->row(cells);
    context.paper->endTable();
}

void writeFindings(const ReportContext &context)
{
    context.paper->heading(2, FindingsText::tr("Findings"));
    bool isClean = true;
    for (const FindingCount &finding : findingCounts(*context.source.inventory, context.source.rows)) {
        if (finding.tokens > 0)
            writeFinding(context, finding);
        isClean = isClean && finding.tokens == 0;
    }
    if (isClean)
        context.paper->paragraph(FindingsText::tr("Nothing was found."));
}
