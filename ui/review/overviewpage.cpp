#include "ui/review/overviewpage.h"

#include "models/inventory/changerules.h"
#include "models/reporting/overviewlabels.h"
#include "models/text/displaytext.h"
#include "models/text/tokencolumns.h"
#include "ui/review/barchart.h"
#include "ui/review/findinglist.h"
#include "ui/review/overviewcounts.h"
#include "ui/widgets/scrollpage.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int pageMargin = 14;
constexpr int cardSpacing = 12;
constexpr qsizetype mostOfKind = 10;
constexpr qsizetype maxBarLabelChars = 60;

QString changeText(const QString &key, const QLocale &)
{
    return changeTitle(key);
}

template <typename Text> QList<BarChart::Bar> barsOf(const QList<FacetValue> &values, const QLocale &locale, Text text)
{
    QList<BarChart::Bar> bars;
    for (const FacetValue &value : values)
        bars.append({text(value.key, locale), value.tokens, value.term});
    return bars;
}

/// Of those that have a name.
QList<BarChart::Bar> biggestOf(const QList<FacetValue> &values)
{
    QList<BarChart::Bar> bars;
    for (const FacetValue &value : values) {
        if (!value.label.isEmpty() && bars.size() < mostOfKind)
            bars.append({displayText(value.label, maxBarLabelChars), value.tokens, value.term});
    }
    return bars;
}

const QList<FacetValue> &valuesOf(const Arrangement &arrangement, FacetKind kind)
{
    static const QList<FacetValue> none;
    const auto facet = std::find_if(arrangement.facets.begin(), arrangement.facets.end(),
                                    [kind](const Facet &one) { return one.kind == kind; });
    return facet == arrangement.facets.end() ? none : facet->values;
}

QVBoxLayout *addColumn(QHBoxLayout *columns, int stretch)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(cardSpacing);
    columns->addLayout(column, stretch);
    return column;
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
    , m_counts(new OverviewCounts)
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(cardSpacing);
    auto *content = new QWidget;
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    page->setSpacing(cardSpacing);
    page->addWidget(m_counts);
    page->addLayout(columns);
    page->addStretch();
    m_scroll = new ScrollPage(content);

    QVBoxLayout *first = addColumn(columns, 5);
    addFindings(first);
    m_uses = addChart(first, tr("Last use"));
    first->addStretch();
    QVBoxLayout *second = addColumn(columns, 4);
    m_ends = addChart(second, tr("When tokens end"));
    second->addStretch();
    QVBoxLayout *third = addColumn(columns, 5);
    m_changes = addChart(third, tr("Changes since the earlier review"));
    m_owners = addChart(third, tr("Tokens per owner: the ten biggest"));
    m_organizations = addChart(third, tr("Tokens per organization: the ten biggest"));
    m_years = addChart(third, tr("Age: year of creation"));
    third->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setFocusProxy(m_severities);
}

BarChart *OverviewPage::addChart(QVBoxLayout *column, const QString &title)
{
    auto *chart = new BarChart(title);
    auto *card = new OverviewCard(title);
    card->layout()->addWidget(chart);
    column->addWidget(card);
    connect(chart, &BarChart::termChosen, this, &OverviewPage::choose);
    follow(chart);
    return chart;
}

/// How many tokens have findings of each severity, and of each question.
void OverviewPage::addFindings(QVBoxLayout *column)
{
    m_severities = addChart(column, tr("Tokens with findings"));
    m_findings = new FindingList;
    m_findings->viewport()->setAutoFillBackground(false);
    m_severities->parentWidget()->layout()->addWidget(m_findings);
    connect(m_findings, &FindingList::findingChosen, this,
            [this](const QString &key) { choose(QStringLiteral("finding:") + key); });
    follow(m_findings);
}

/// What the keyboard is on is in view.
void OverviewPage::follow(QListWidget *list)
{
    connect(list, &QListWidget::currentItemChanged, this, [this, list](const QListWidgetItem *item) {
        if (!item || !list->hasFocus())
            return;
        const QPoint middle = list->viewport()->mapTo(m_scroll->widget(), list->visualItemRect(item).center());
        m_scroll->ensureVisible(middle.x(), middle.y(), 0, 2 * list->sizeHintForRow(0));
    });
}

void OverviewPage::setArrangement(const Arrangement &arrangement, qint64 total, const QLocale &locale)
{
    m_filter = arrangement.query.filter;
    m_counts->setArrangement(arrangement, total);
    const Overview &overview = arrangement.overview;
    QList<BarChart::Bar> severities;
    for (const Severity severity : {Severity::High, Severity::Medium, Severity::Low})
        severities.append({severityText(severity), overview.bySeverity[size_t(severity)],
                           QStringLiteral("finding:") + QLatin1String(severityKey(severity)), severity});
    m_severities->setBars(severities);
    m_findings->setArrangement(arrangement);
    m_uses->setBars(barsOf(overview.uses, locale, useLabel));
    m_ends->setBars(barsOf(overview.ends, locale, endLabel));
    m_years->setBars(barsOf(valuesOf(arrangement, FacetKind::Created), locale, yearLabel));
    m_owners->setBars(biggestOf(valuesOf(arrangement, FacetKind::Owner)));
    m_organizations->setBars(biggestOf(valuesOf(arrangement, FacetKind::Organization)));
    m_changes->setBars(barsOf(valuesOf(arrangement, FacetKind::Change), locale, changeText));
    for (BarChart *chart : {m_years, m_owners, m_organizations, m_changes})
        chart->parentWidget()->setVisible(chart->count() > 0);
}

void OverviewPage::choose(const QString &term)
{
    emit filterRequested(m_filter.withText(term));
}
