#include "ui/browse/browsepage.h"

#include "models/api/answer.h"
#include "models/comparing/changetext.h"
#include "models/exporting/exportprogress.h"
#include "models/inventory/cellfilter.h"
#include "models/inventory/changerules.h"
#include "models/session/workspace.h"
#include "models/text/displaytext.h"
#include "models/text/findingtext.h"
#include "ui/browse/emptypage.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/listtext.h"
#include "ui/details/tokendetailpane.h"
#include "ui/review/grouptree.h"
#include "ui/review/reviewbar.h"
#include "ui/review/reviewpane.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLocale>

#include <algorithm>

// All tokens at once: how they are loaded, shown in place of the server's pages, and narrowed.

namespace {

constexpr int maxAwaitedChars = 60;

/// The column that shows what rows are sorted by, if one does.
std::optional<Column> columnOf(RowKey key)
{
    for (int column = 0; column < columnCount; ++column) {
        if (keyOf(static_cast<Column>(column)) == key)
            return static_cast<Column>(column);
    }
    return {};
}

/// For the first of what has changed of a token, or what is decided about it.
QString markTerm(const char *field, const std::optional<JudgedCell> &cell, bool isNegated)
{
    if (!cell)
        return {};
    const QString key = cell->value.section(u';', 0, 0);
    return (isNegated ? QStringLiteral("-") : QString()) + QLatin1String(field) + u':' +
           (key.isEmpty() ? QStringLiteral("none") : key);
}

} // namespace

void BrowsePage::connectReview()
{
    connect(m_reviewBar, &ReviewBar::filterChanged, this, &BrowsePage::narrowTo);
    connect(m_reviewBar, &ReviewBar::leaveRequested, this, &BrowsePage::leaveReview);
    connect(m_reviewPane, &ReviewPane::filterRequested, this, &BrowsePage::narrowTo);
    connect(m_table, &TokenTableView::orderRequested, this, [this](Column column, bool isNext) {
        if (TokenReview *review = this->review())
            review->orderBy(column, isNext);
    });
}

void BrowsePage::connectReviewOf(Session *session)
{
    TokenReview *review = &session->review();
    connect(review, &TokenReview::changed, this, &BrowsePage::showReview);
    connect(review, &TokenReview::advanced, this, &BrowsePage::showLoading);
    connect(review, &TokenReview::loaded, this, &BrowsePage::showLoaded);
    connect(review, &TokenReview::failed, this, &BrowsePage::showNotLoaded);
    connect(review, &TokenReview::compared, this, &BrowsePage::showCompared);
    if (review->isOn())
        showReview(); // of a window that was closed
}

TokenReview *BrowsePage::review() const
{
    return m_workspace->session() ? &m_workspace->session()->review() : nullptr;
}

QWidget *BrowsePage::reviewPane() const
{
    return m_reviewPane;
}

void BrowsePage::loadAll()
{
    if (TokenReview *review = this->review()) {
        m_message->endNews();
        review->load(onDay(m_workspace->query(), m_workspace->today()));
        showLoading();
    }
}

void BrowsePage::cancelLoading()
{
    if (TokenReview *review = this->review())
        review->cancel();
}

void BrowsePage::leaveReview()
{
    if (TokenReview *review = this->review())
        review->close();
}

/// What the bar that shows has.
void BrowsePage::offerClearing()
{
    m_filter->clearAction()->setEnabled(m_isReviewing ? !m_reviewBar->filter().isEmpty() : m_filter->canClear());
}

void BrowsePage::showReview()
{
    const TokenReview *review = this->review();
    if (review->isOn() != m_isReviewing)
        showRowsOf(review->isOn());
    if (!m_isReviewing) {
        m_reviewBar->setInventory(nullptr, {});
        offerClearing();
        showState();
        return;
    }
    const InventoryModel &model = review->model();
    const Arrangement &shown = model.arrangement();
    m_reviewBar->setInventory(model.inventory(), model.marks());
    if (model.wanted().filter != m_reviewBar->filter())
        m_reviewBar->setFilter(model.wanted().filter);
    m_reviewBar->setGrouping(model.wanted().groupedBy);
    offerClearing();
    m_reviewBar->setQuestion(model.inventory()->query.isFiltered()
                                 ? tr("Loaded is what the server answered to the filters of its list, not everything.")
                                 : QString());
    if (!model.isArranging()) {
        m_reviewPane->setArrangement(shown, model.inventory()->inventory.size());
        const QList<RowOrder> &orders = shown.query.orders;
        m_table->showOrder(orders.isEmpty() ? std::nullopt : columnOf(orders.first().key),
                           !orders.isEmpty() && orders.first().isDescending);
        showArranged();
        m_table->setAccessibleDescription(reviewText());
        showDetails();
    }
    emit statusChanged();
}

/// The token that is current stays where it is in the window, as far as it is among the others.
void BrowsePage::showRowsOf(bool isReview)
{
    if (isReview == m_isReviewing)
        return;
    m_isReviewing = isReview;
    m_groups->clear();
    showOverview(false);
    m_filter->setVisible(!isReview);
    m_reviewBar->setVisible(isReview);
    m_reviewPane->setVisible(isReview);
    if (Session *session = m_workspace->session(); session && m_table->tokens()) {
        TokenTableView::Place place = m_table->place();
        const int below = m_table->currentIndex().row() - place.top;
        m_table->setTokens(isReview ? static_cast<TokenRowsModel *>(&session->review().model()) : &session->model());
        m_table->setPlace(place);
        if (const int row = m_table->currentIndex().row(); row >= 0 && below >= 0)
            m_table->scrollTo(m_table->model()->index(qMax(0, row - below), 0), QAbstractItemView::PositionAtTop);
    }
    emit reviewChanged();
}

void BrowsePage::showLoading()
{
    const TokenReview *review = this->review();
    if (!review->isLoading())
        return;
    ExportProgress progress;
    progress.done = review->tokens();
    progress.total = review->expected();
    progress.elapsedMsecs = review->elapsedMsecs();
    progress.waitMsecs = m_workspace->session()->queue().rateWaitMsecs();
    const QString awaited = displayText(review->awaited().text(), maxAwaitedChars);
    const QString text =
        awaited.isEmpty()
            ? tr("Loading all tokens: %1").arg(progress.text())
            : tr("Loading all tokens, to narrow them by %1: %2", "filter · progress").arg(awaited, progress.text());
    emit loadProgressed(text, progress.done, progress.total);
}

void BrowsePage::showLoaded(const InventoryNews &news)
{
    const LoadedInventory &loaded = *review()->model().inventory();
    if (!loaded.isExact) {
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("Some tokens may be missing: %1.").arg(displayText(loaded.inexactReason)),
                               tr("Load again while nobody creates or deletes tokens."), false);
        return;
    }
    if (!news.isAgain)
        return;
    const QLocale locale;
    m_message->showMessage(MessageBar::Kind::Info,
                           news.added + news.gone == 0
                               ? tr("Loaded again: no token is new, and none is gone.")
                               : tr("Loaded again: %1 new, %2 gone.", "numbers of tokens")
                                     .arg(locale.toString(news.added), locale.toString(news.gone)),
                           {}, false);
}

void BrowsePage::showNotLoaded(const InventoryFailure &failure)
{
    const QString kept =
        m_isReviewing ? tr("The tokens that were loaded before stay.") : tr("The pages of the server stay.");
    if (failure.api)
        m_message->showMessage(MessageBar::Kind::Error,
                               tr("Not all tokens could be loaded.") + u' ' + errorText(*failure.api),
                               errorAdvice(*failure.api) + u' ' + kept, false);
    else
        m_message->showMessage(MessageBar::Kind::Error,
                               tr("Not all tokens could be loaded: there is no room for them on the disk.") + u' ' +
                                   displayText(failure.file),
                               tr("Make room in the folder for temporary files.") + u' ' + kept, false);
}

void BrowsePage::narrowTo(const ReviewFilter &filter)
{
    if (TokenReview *review = this->review(); review && review->isOn()) {
        if (m_reviewBar->filter() != filter)
            m_reviewBar->setFilter(filter);
        review->narrow(filter);
    }
}

QString BrowsePage::currentTerm(bool isNegated) const
{
    return termOf(static_cast<Column>(m_table->currentIndex().column()), isNegated);
}

/// Empty where nothing is current, or nothing can be asked for.
QString BrowsePage::termOf(Column column, bool isNegated) const
{
    const Token *token = m_isReviewing && showsTokens() ? m_table->currentToken() : nullptr;
    const QModelIndex cell = m_table->currentIndex();
    if (!token || !cell.isValid())
        return {};
    if (column == Column::Changes)
        return markTerm("changed", m_table->tokens()->judgedCellAt(cell.row(), Column::Changes), isNegated);
    if (column == Column::Decision)
        return markTerm("decision", m_table->tokens()->judgedCellAt(cell.row(), Column::Decision), isNegated);
    return cellTerm(column, *token, m_table->tokens()->findingsAt(cell.row()), m_workspace->timeContext(), isNegated);
}

bool BrowsePage::canNarrowToCell() const
{
    return !currentTerm(false).isEmpty();
}

void BrowsePage::narrowToCell(bool isNegated)
{
    if (canNarrowToCell())
        narrowTo(review()->model().wanted().filter.withText(currentTerm(isNegated)));
}

bool BrowsePage::canNarrowTo(Column column) const
{
    return !termOf(column, false).isEmpty();
}

void BrowsePage::narrowToValue(Column column)
{
    if (canNarrowTo(column))
        narrowTo(review()->model().wanted().filter.withText(termOf(column, false)));
}

void BrowsePage::focusSearch()
{
    if (m_isReviewing)
        m_reviewBar->focusSearch();
    else
        m_filter->focusSearch();
}

/// "3,000 tokens, complete, as of 12:03 · 12 selected": what is claimed of them, and of what shows of them.
QString BrowsePage::reviewText() const
{
    const TokenReview *review = this->review();
    if (!review || !review->isOn())
        return {};
    const LoadedInventory &loaded = *review->model().inventory();
    const QLocale locale;
    const auto shown = qint64(review->model().arrangement().rows.size());
    const int all = loaded.inventory.size();
    const TimeContext context = m_workspace->timeContext();
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(loaded.inventory.now(), context.zone);
    QString text = shown == all ? tr("%Ln token(s)", nullptr, all)
                                : tr("%1 of %2", "tokens that match, tokens in all")
                                      .arg(locale.toString(shown), tr("%Ln token(s)", nullptr, all));
    text = (loaded.isExact ? tr("%1, complete, as of %2", "tokens, time")
                           : tr("%1, some may be missing, as of %2", "tokens, time"))
               .arg(text, locale.toString(moment.time(), QLocale::ShortFormat));
    const Arrangement &arranged = review->model().arrangement();
    if (arranged.decided > 0)
        text = tr("%1 · %2 of %3 with findings decided", "tokens · numbers of tokens")
                   .arg(text, locale.toString(arranged.decided), locale.toString(arranged.overview.findings));
    return withSelection(text, m_table->selectedCount(), m_table->notInViewCount());
}

QList<FindingCards::Card> BrowsePage::currentFindings() const
{
    const Token *token = m_isReviewing ? chosenToken() : nullptr;
    if (!token)
        return {};
    TimeContext context = m_workspace->timeContext();
    const Inventory &inventory = review()->model().inventory()->inventory;
    context.nowMsecs = inventory.now();
    QList<FindingCards::Card> cards;
    for (const ReviewRule *rule : m_table->tokens()->findingsAt(m_table->currentIndex().row()))
        cards.append({rule->severity, ruleTitle(*rule), findingText(*rule, *token, context, inventory.thresholds())});
    return cards;
}

void BrowsePage::showChanges()
{
    const std::shared_ptr<const ReviewComparison> reviews = m_isReviewing ? review()->comparison() : nullptr;
    const int current = m_table->currentIndex().row();
    const InventoryModel *model = m_isReviewing ? &review()->model() : nullptr;
    if (!reviews || !chosenToken() || !model->isLoaded(current) || reviews->later != model->inventory()) {
        m_details->setChanges({}, {});
        return;
    }
    const TimeContext context = m_workspace->timeContext();
    const Inventory &earlier = reviews->earlier->inventory;
    const int row = model->inventoryRow(current);
    QList<FindingCards::Card> cards;
    for (const ChangeRule &rule : changeRules()) {
        if ((reviews->comparison.changes[size_t(row)] & bitOf(rule)) != 0)
            cards.append({{},
                          ruleTitle(rule),
                          changeText(rule, reviews->comparison, earlier, reviews->later->inventory, row, context)});
    }
    m_details->setChanges(dayText({{}, earlier.now()}, context), cards);
}

/// What was asked for is in view.
void BrowsePage::showCompared()
{
    m_table->showColumn(Column::Changes);
    showDetails();
}
