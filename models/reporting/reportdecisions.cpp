#include "models/inventory/rowmarks.h"
#include "models/reporting/reportsections.h"
#include "models/text/tokencolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct DecisionsText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

/// What is to be done first.
constexpr TokenVerdict verdicts[] = {TokenVerdict::Revoke, TokenVerdict::AskOwner, TokenVerdict::Keep};

QString keyOf(TokenVerdict verdict)
{
    return QStringLiteral("decision-") + verdictWord(verdict);
}

const Decision *decisionAt(const ReportContext &context, int row)
{
    UuidText buffer;
    return context.source.decisions->find(context.source.inventory->idAt(row, &buffer));
}

/// "Replaced by payroll-v2. anna, 30 Nov 2026. Changed since the decision."
QString reasonOf(const ReportContext &context, int row)
{
    const Decision &decision = *decisionAt(context, row);
    QStringList sentences;
    if (!decision.note.isEmpty())
        sentences += decision.note;
    sentences += DecisionsText::tr("%1, %2.", "who decided, day")
                     .arg(decision.who, dayText({{}, decision.whenMsecs}, context.source.time));
    if (whatChanged(decision, decidedOn(*context.source.inventory, row)))
        sentences += decisionTitle(QStringLiteral("outdated")) + u'.';
    return sentences.join(u' ');
}

} // namespace

void writeDecisions(const ReportContext &context)
{
    const auto rowsOf = [&context](std::optional<TokenVerdict> verdict) {
        std::vector<int> rows;
        std::copy_if(context.ordered.begin(), context.ordered.end(), std::back_inserter(rows), [&](int row) {
            const Decision *decision = decisionAt(context, row);
            return verdict ? decision && decision->verdict == *verdict : !decision;
        });
        return rows;
    };
    ReportPaper *paper = context.paper;
    paper->heading(2, DecisionsText::tr("Decisions"));
    paper->beginTable(
        {DecisionsText::tr("Tokens by what was decided about them"),
         {{DecisionsText::tr("Decision"), 75}, {DecisionsText::tr("Tokens"), 25, ReportColumn::Kind::Number}}});
    for (const TokenVerdict verdict : verdicts) {
        const auto tokens = qint64(rowsOf(verdict).size());
        paper->row({{verdictTitle(verdict), {}, tokens > 0 ? keyOf(verdict) : QString()}, {context.number(tokens)}});
    }
    paper->row({{decisionTitle(QStringLiteral("none"))}, {context.number(qint64(rowsOf({}).size()))}});
    paper->endTable();
    for (const TokenVerdict verdict : verdicts) {
        const std::vector<int> rows = rowsOf(verdict);
        if (rows.empty())
            continue;
        paper->heading(3, verdictTitle(verdict), keyOf(verdict));
        writeTokens(context, DecisionsText::tr("Tokens: %1.").arg(context.number(qint64(rows.size()))),
                    DecisionsText::tr("Note, and who decided when"), rows,
                    [&context](int row, const Token &) { return reasonOf(context, row); });
    }
}
