#include "ui/browse/browsepage.h"

#include "models/session/workspace.h"
#include "ui/browse/emptypage.h"
#include "ui/details/tokendetailpane.h"
#include "ui/review/grouptree.h"
#include "ui/review/overviewpage.h"
#include "ui/review/reviewbar.h"

#include <QKeyEvent>
#include <QStackedWidget>

// What stands in place of the tokens of a review: the groups that they are put to, and what they come to.

void BrowsePage::connectGroups()
{
    connect(m_reviewBar, &ReviewBar::groupingChanged, this, [this](std::optional<GroupKind> kind) {
        if (TokenReview *review = this->review())
            review->groupBy(kind);
    });
    connect(m_groups, &GroupTree::orderRequested, this, [this](GroupColumn column) {
        if (TokenReview *review = this->review(); review && review->isOn())
            review->orderGroupsBy(column);
    });
    connect(m_groups, &GroupTree::opened, this, [this](int group) {
        TokenReview *review = this->review();
        if (review && review->isOn() && !review->model().isArranging()) // the group is among those that show
            review->openGroup(group);
    });
    connect(m_overview, &OverviewPage::filterRequested, this, [this](const ReviewFilter &filter) {
        narrowTo(filter);
        showOverview(false);
    });
}

bool BrowsePage::showsTokens() const
{
    return m_parts->currentWidget() == m_table && !isOverviewing();
}

/// Groups where they are asked for, the tokens otherwise, and why there is nothing.
void BrowsePage::showArranged()
{
    const Arrangement &shown = review()->model().arrangement();
    fillOverview();
    if (shown.groups)
        m_groups->setArrangement(shown, m_workspace->timeContext());
    else
        m_groups->clear();
    if (!shown.rows.empty()) {
        showPart(shown.groups ? static_cast<QWidget *>(m_groups) : m_table);
        return;
    }
    const bool asksForGone = shown.query.filter.placeOf(QStringLiteral("changed:gone")) >= 0;
    m_empty->setState(shown.query.filter.isEmpty() ? EmptyPage::State::NoTokens
                      : asksForGone                ? EmptyPage::State::Gone
                                                   : EmptyPage::State::NothingMatches);
    showPart(m_empty);
}

void BrowsePage::setDaysRelative(bool areRelative)
{
    m_workspace->setDaysRelative(areRelative);
    if (m_isReviewing && review()->model().arrangement().groups)
        showArranged();
}

bool BrowsePage::isOverviewing() const
{
    return m_pages->currentWidget() == m_overview;
}

void BrowsePage::showOverview(bool isShown)
{
    if (isShown == isOverviewing() || (isShown && !m_isReviewing))
        return;
    m_pages->setCurrentIndex(isShown ? 1 : 0);
    fillOverview();
    if (isShown)
        m_overview->setFocus();
    else
        m_parts->currentWidget()->setFocus();
    emit statusChanged();
}

/// While it shows.
void BrowsePage::fillOverview()
{
    if (!isOverviewing())
        return;
    const InventoryModel &model = review()->model();
    m_overview->setArrangement(model.arrangement(), model.inventory()->inventory.size(),
                               m_workspace->timeContext().locale);
}

void BrowsePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isOverviewing())
        showOverview(false);
    else if (event->key() == Qt::Key_Escape && m_details->isAncestorOf(window()->focusWidget()))
        m_parts->currentWidget()->setFocus();
    else
        QWidget::keyPressEvent(event);
}
