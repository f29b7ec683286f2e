#include "models/comparing/changetext.h"
#include "models/reporting/reportsections.h"
#include "models/text/tokencolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct ChangesText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

QString countText(const ReportContext &context, size_t tokens)
{
    return ChangesText::tr("Tokens: %1.").arg(context.number(qint64(tokens)));
}

void writeChange(const ReportContext &context, const ChangeRule &rule)
{
    const ReportedBefore &before = *context.source.before;
    const Inventory &later = *context.source.inventory;
    std::vector<int> rows;
    std::copy_if(context.ordered.begin(), context.ordered.end(), std::back_inserter(rows),
                 [&](int row) { return (before.comparison->changes[size_t(row)] & bitOf(rule)) != 0; });
    const auto change = [&](int row, const Token &) {
        return changeText(rule, *before.comparison, *before.inventory, later, row, context.source.time);
    };
    writeTokens(context, countText(context, rows.size()), ChangesText::tr("Change"), rows, change);
}

/// As the earlier review had them: without records, and with names in small letters.
void writeGone(const ReportContext &context)
{
    const Inventory &earlier = *context.source.before->inventory;
    context.paper->paragraph(
        ChangesText::tr("The server does not list them any more. Names stand in small letters here."));
    context.paper->beginTable(
        {ruleTitle(goneRule()),
         {{ChangesText::tr("Token"), 35}, {columnTitle(Column::Owner), 25}, {ChangesText::tr("Status before"), 40}}});
    std::vector<int> rows(context.source.before->gone.begin(), context.source.before->gone.end());
    std::sort(rows.begin(), rows.end(), [&earlier](int a, int b) { return earlier.idAt(a) < earlier.idAt(b); });
    for (const int row : rows) {
        const std::string_view name = earlier.nameAt(row);
        context.paper->row({{context.text.name(QString::fromUtf8(name.data(), qsizetype(name.size()))),
                             context.text.name(earlier.idAt(row))},
                            {context.text.name(earlier.ownerAt(row).name)},
                            {statusText(earlier.statusAt(row))}});
    }
    context.paper->endTable();
}

QString keyOf(const ChangeRule &rule)
{
    return QStringLiteral("change-") + QLatin1String(rule.key);
}

} // namespace

void writeChanges(const ReportContext &context)
{
    const ReportedBefore &before = *context.source.before;
    ReportPaper *paper = context.paper;
    paper->heading(2, ChangesText::tr("What has changed"));
    const qint64 then = before.inventory->now();
    paper->paragraph(
        ChangesText::tr("Compared with %1, as of %2.", "file, moment")
            .arg(context.text.name(before.file), exactText({instantText(then), then}, context.source.time)));
    const QList<ChangeCount> counts = changeCounts(*before.comparison, context.source.rows, qint64(before.gone.size()));
    paper->beginTable({ChangesText::tr("Tokens by what has changed of them"),
                       {{ChangesText::tr("Change"), 75}, {ChangesText::tr("Tokens"), 25, ReportColumn::Kind::Number}}});
    for (const ChangeCount &change : counts)
        paper->row({{ruleTitle(*change.rule), {}, change.tokens > 0 ? keyOf(*change.rule) : QString()},
                    {context.number(change.tokens)}});
    paper->endTable();
    for (const ChangeCount &change : counts) {
        if (change.tokens == 0)
            continue;
        paper->heading(3, ruleTitle(*change.rule), keyOf(*change.rule));
        if (change.rule == &goneRule())
            writeGone(context);
        else
            writeChange(context, *change.rule);
    }
}
