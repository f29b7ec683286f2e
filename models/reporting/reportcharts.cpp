#include "models/inventory/overview.h"
#include "models/reporting/overviewlabels.h"
#include "models/reporting/reportsections.h"
#include "models/text/tokencolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

/// Charts that the window has, too.
struct OverviewText
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)
};

using Label = QString (*)(const QString &key, const QLocale &locale);

QList<ReportBar> barsOf(const QList<FacetValue> &values, const QLocale &locale, Label label)
{
    QList<ReportBar> bars;
    for (const FacetValue &value : values)
        bars.append({{label(value.key, locale)}, value.tokens});
    return bars;
}

QList<ReportBar> severityBars(const Overview &overview)
{
    QList<ReportBar> bars;
    for (const Severity severity : {Severity::High, Severity::Medium, Severity::Low})
        bars.append({{severityText(severity)}, overview.bySeverity[size_t(severity)]});
    return bars;
}

QList<ReportBar> findingBars(const ReportSource &source)
{
    QList<ReportBar> bars;
    for (const FindingCount &finding : findingCounts(*source.inventory, source.rows))
        bars.append({{ruleTitle(*finding.rule)}, finding.tokens});
    return bars;
}

QList<ReportBar> yearBars(const ReportSource &source)
{
    const QList<Facet> facets = facetsOf(*source.inventory, source.rows, source.time.zone);
    const auto created =
        std::find_if(facets.begin(), facets.end(), [](const Facet &facet) { return facet.kind == FacetKind::Created; });
    return created == facets.end() ? QList<ReportBar>() : barsOf(created->values, source.time.locale, yearLabel);
}

} // namespace

void writeBars(const ReportContext &context, const QString &caption, const QString &label, const QList<ReportBar> &bars)
{
    if (bars.isEmpty())
        return;
    using Kind = ReportColumn::Kind;
    context.paper->beginTable(
        {caption, {{label, 35}, {{}, 50, Kind::Bar}, {ChartText::tr("Tokens"), 15, Kind::Number}}});
    const auto longest = std::max_element(bars.begin(), bars.end(),
                                          [](const ReportBar &a, const ReportBar &b) { return a.tokens < b.tokens; });
    for (const ReportBar &bar : bars)
        context.paper->row({bar.label, {}, {context.number(bar.tokens)}},
                           longest->tokens > 0 ? double(bar.tokens) / double(longest->tokens) : 0);
    context.paper->endTable();
}

void writeCharts(const ReportContext &context)
{
    const ReportSource &source = context.source;
    const Overview overview = overviewOf(*source.inventory, source.rows, source.time.zone);
    context.paper->heading(2, ChartText::tr("Overview"));
    writeBars(context, ChartText::tr("Tokens with findings, by severity"), ChartText::tr("Severity"),
              severityBars(overview));
    writeBars(context, ChartText::tr("Tokens with findings, by finding"), ChartText::tr("Finding"),
              findingBars(source));
    writeBars(context, OverviewText::tr("When tokens end"), columnTitle(Column::Expires),
              barsOf(overview.ends, source.time.locale, endLabel));
    writeBars(context, OverviewText::tr("Last use"), columnTitle(Column::LastUsed),
              barsOf(overview.uses, source.time.locale, useLabel));
    writeBars(context, OverviewText::tr("Age: year of creation"), columnTitle(Column::Created), yearBars(source));
}
