#include "ui/review/reviewpane.h"

#include "ui/review/facettree.h"
#include "ui/review/findinglist.h"
#include "ui/widgets/scrollpage.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace {

constexpr int paneMargin = 12;
constexpr int minFacetHeight = 140;

QLabel *makePaneLabel(QPalette::ColorRole role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(role);
    label->setWordWrap(true);
    return label;
}

ReviewFilter withoutFindings(ReviewFilter filter)
{
    for (qsizetype i = filter.terms().size() - 1; i >= 0; --i) {
        if (filter.terms()[i].field() == FilterField::Finding)
            filter = filter.without(i);
    }
    return filter;
}

} // namespace

ReviewPane::ReviewPane(QWidget *parent)
    : QWidget(parent)
    , m_of(makePaneLabel(QPalette::PlaceholderText))
    , m_findings(new FindingList)
    , m_notJudged(makePaneLabel(QPalette::PlaceholderText))
    , m_facets(new FacetTree)
{
    for (QAbstractItemView *list :
         {static_cast<QAbstractItemView *>(m_findings), static_cast<QAbstractItemView *>(m_facets)})
        list->viewport()->setAutoFillBackground(false);
    auto *title = makePaneLabel(QPalette::WindowText);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setText(tr("Findings"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(paneMargin, paneMargin, paneMargin, 4);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_of);
    m_of->setWordWrap(false);
    m_notJudged->setContentsMargins(paneMargin, 4, paneMargin, 8);
    QFont slanted = m_notJudged->font();
    slanted.setItalic(true);
    m_notJudged->setFont(slanted);

    auto *findings = new QWidget;
    auto *layout = new QVBoxLayout(findings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_findings);
    layout->addWidget(m_notJudged);
    auto *page = new ScrollPage(findings);
    page->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_facets->setMinimumHeight(minFacetHeight); // in a low window it is the findings that scroll
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(page);
    all->addWidget(m_facets, 1);

    connect(m_findings, &FindingList::findingChosen, this, &ReviewPane::toggleFinding);
    connect(m_facets, &FacetTree::termChosen, this, &ReviewPane::toggleTerm);
}

void ReviewPane::setArrangement(const Arrangement &arrangement, qint64 total)
{
    m_filter = arrangement.query.filter;
    const QLocale locale;
    const auto shown = qint64(arrangement.rows.size());
    m_of->setText(
        shown == total
            ? tr("of %1", "number of tokens").arg(locale.toString(total))
            : tr("of %1 in %2", "tokens that match, all tokens").arg(locale.toString(shown), locale.toString(total)));
    m_findings->setArrangement(arrangement);
    m_notJudged->setText(tr("%Ln token(s) cannot be judged by every question", nullptr, int(arrangement.notJudged)));
    m_notJudged->setVisible(arrangement.notJudged > 0);
    m_facets->setArrangement(arrangement);
}

void ReviewPane::toggleFinding(const QString &key, bool isAdded)
{
    const QString term = QStringLiteral("finding:") + key;
    const qsizetype place = m_filter.placeOf(term);
    if (place >= 0)
        emit filterRequested(m_filter.without(place));
    else
        emit filterRequested((isAdded ? m_filter : withoutFindings(m_filter)).withText(term));
}

void ReviewPane::toggleTerm(const QString &term)
{
    const qsizetype place = m_filter.placeOf(term);
    emit filterRequested(place >= 0 ? m_filter.without(place) : m_filter.withText(term));
}
