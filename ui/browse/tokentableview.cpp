#include "ui/browse/tokentableview.h"

#include "models/paging/tokenrowsmodel.h"
#include "models/review/tokenstatus.h"
#include "ui/browse/columnmeasurer.h"
#include "ui/browse/columnstate.h"
#include "ui/browse/tokendelegate.h"
#include "ui/widgets/stayopen.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>

#include <utility>

namespace {

/// Between two paintings that load fonts: room for what the user does.
constexpr int repaintMsecs = 4;
/// For the arrow beside a header's title.
constexpr int sortArrowWidth = 18;

} // namespace

TokenTableView::TokenTableView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new TokenDelegate(this))
    , m_measurer(new ColumnMeasurer(m_delegate, this))
{
    setAccessibleName(tr("Tokens"));
    setWhatsThis(tr("The tokens, one a row. Click a title to sort, click it with the right button to hide and show "
                    "columns. Gray bars stand for what is still coming."));
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(TokenDelegate::rowHeight);
    verticalHeader()->setDefaultSectionSize(TokenDelegate::rowHeight);
    setupHeader();
    connect(m_measurer, &ColumnMeasurer::measured, this, &TokenTableView::setWidths);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TokenTableView::announceVisibleRows);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &TokenTableView::announceVisibleRows);
}

TokenTableView::~TokenTableView() = default;

void TokenTableView::setupHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(40);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &TokenTableView::headerClicked);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &where) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(header->mapToGlobal(where));
    });
}

void TokenTableView::setTokens(TokenRowsModel *model)
{
    m_keeper.reset();
    stopMeasuring();
    if (m_model)
        m_model->disconnect(this);
    const QByteArray columns = columnState();
    const QItemSelectionModel *former = selectionModel();
    m_model = model;
    m_delegate->setModel(model);
    setModel(model);
    delete former;
    m_areColumnsMeasured = restoreColumnState(columns);
    if (!m_areColumnsMeasured)
        ::resetColumns(horizontalHeader());
    if (model) {
        connectModel(model);
        // After Ctrl+A the header would ask for the flags of every cell to see whether its columns are selected.
        horizontalHeader()->setSelectionModel(new QItemSelectionModel(model, model));
    }
    showArrow();
    announceVisibleRows();
    emit currentTokenChanged();
    emit selectedTokensChanged();
}

TokenTableView::Place TokenTableView::place() const
{
    return m_keeper ? Place{m_keeper->state(), visibleRows().first} : Place{};
}

void TokenTableView::setPlace(const Place &place)
{
    if (!m_keeper)
        return;
    m_keeper->setState(place.selection);
    scrollTo(m_model->index(qMin(place.top, m_model->rowCount() - 1), 0), PositionAtTop);
}

void TokenTableView::connectModel(TokenRowsModel *model)
{
    m_keeper = std::make_unique<SelectionKeeper>(this, model);
    const auto changed = [this] {
        measureColumns();
        announceVisibleRows();
        offerOneRow();
        emit currentTokenChanged();
    };
    connect(model, &QAbstractItemModel::modelReset, this, [this, changed] {
        if (!currentIndex().isValid())
            scrollToTop();
        updateFocusRow(); // nobody is told that no row is current any more
        emit selectedTokensChanged();
        changed();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(model, &QAbstractItemModel::dataChanged, this, changed);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TokenTableView::selectedTokensChanged);
    connect(m_keeper.get(), &SelectionKeeper::changed, this, &TokenTableView::selectedTokensChanged);
    connect(m_keeper.get(), &SelectionKeeper::chosen, this, &TokenTableView::currentTokenChanged);
    connect(m_keeper.get(), &SelectionKeeper::rowsLeft, this, &TokenTableView::selectedRowsLeft);
    connect(m_keeper.get(), &SelectionKeeper::replaced, this, [this](qint64 tokens, qint64 notInView) {
        m_replaced = {tokens, notInView};
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            tellReplaced();
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TokenTableView::followCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentColumnChanged, this, &TokenTableView::currentColumnChanged);
}

void TokenTableView::followCurrent()
{
    updateFocusRow();
    emit currentRowChanged();
    emit currentTokenChanged();
}

const Token *TokenTableView::currentToken() const
{
    return m_model && !isCurrentAway() ? m_model->tokenAt(currentIndex().row()) : nullptr;
}

bool TokenTableView::isCurrentChosen() const
{
    return m_keeper && currentIndex().isValid() && (!m_keeper->isCurrentOffered() || hasOneRow());
}

bool TokenTableView::hasOneRow() const
{
    return m_model && m_model->rowCount() == 1 && m_model->isTotalExact() && m_model->isLoaded(0);
}

/// One hit shows itself.
void TokenTableView::offerOneRow()
{
    if (!hasOneRow() || currentIndex().isValid())
        return;
    m_keeper->setOffering(true);
    selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    m_keeper->setOffering(false);
}

bool TokenTableView::isCurrentAway() const
{
    return m_keeper && m_keeper->isCurrentAway();
}

/// What is told may move the rows: not while a button of the mouse is down on one.
void TokenTableView::tellReplaced()
{
    if (const auto replaced = std::exchange(m_replaced, std::nullopt))
        emit selectionReplaced(replaced->first, replaced->second);
}

void TokenTableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    tellReplaced();
}

qint64 TokenTableView::selectedCount() const
{
    return m_keeper ? m_keeper->count() : 0;
}

qint64 TokenTableView::notInViewCount() const
{
    return m_keeper ? m_keeper->countNotInView() : 0;
}

TokenSelection TokenTableView::selectedTokens() const
{
    return m_keeper ? m_keeper->selection() : TokenSelection();
}

void TokenTableView::setSelectedTokens(const TokenSelection &selection)
{
    if (m_keeper)
        m_keeper->setSelection(selection);
}

void TokenTableView::clearSelectedTokens()
{
    if (m_keeper)
        m_keeper->clear();
}

bool TokenTableView::hasFormerSelection() const
{
    return m_keeper && m_keeper->hasFormer();
}

void TokenTableView::bringFormerSelectionBack()
{
    if (m_keeper)
        m_keeper->bringBack();
}

void TokenTableView::learnSelected(const TokenSelection::Rows &rows, const QStringList &ids)
{
    if (m_keeper)
        m_keeper->learn(rows, ids);
}

qint64 TokenTableView::selectedRowCount() const
{
    qint64 rows = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            rows += range.height();
    }
    return rows;
}

QList<RowRange> TokenTableView::selectedRanges() const
{
    QList<RowRange> ranges;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            ranges.append({range.top(), range.bottom()});
    }
    return ranges;
}

/// Two indexes instead of one a row: instant for a million.
void TokenTableView::selectAll()
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    const QItemSelection all(m_model->index(0, 0), m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1));
    m_keeper->setOffering(true); // all is no choice of one
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    m_keeper->setOffering(false);
}

void TokenTableView::goToRow(int row)
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    const QModelIndex index = m_model->index(qBound(0, row, m_model->rowCount() - 1), qMax(0, currentIndex().column()));
    scrollTo(index, PositionAtCenter);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    setFocus();
}

void TokenTableView::enter()
{
    setFocus(Qt::OtherFocusReason);
    if (!m_keeper || !currentIndex().isValid())
        return;
    m_keeper->choose();
    if (selectedCount() == 0)
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

void TokenTableView::headerClicked(int section)
{
    showArrow(); // the header has turned it by itself
    sortBy(static_cast<Column>(section), QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
}

void TokenTableView::sortByCurrent(bool isNext)
{
    if (m_model && currentIndex().isValid())
        sortBy(static_cast<Column>(currentIndex().column()), isNext);
}

void TokenTableView::sortBy(Column column, bool isNext)
{
    if (!m_model->canSortBy(column))
        return;
    if (m_model->knowsAllRows()) {
        emit orderRequested(column, isNext);
        return;
    }
    const bool isAgain = columnOfSortKey(m_wantedSort.key) == column;
    emit sortRequested({columnSortKey(column), isAgain && !m_wantedSort.descending});
}

void TokenTableView::showSort(const Sort &shown, const Sort &wanted)
{
    m_wantedSort = wanted;
    showOrder(columnOfSortKey(shown.key), shown.descending);
}

void TokenTableView::showOrder(std::optional<Column> column, bool descending)
{
    m_arrowColumn = column;
    m_arrowPointsDown = descending;
    showArrow();
}

void TokenTableView::showArrow()
{
    horizontalHeader()->setSortIndicator(m_arrowColumn ? int(*m_arrowColumn) : -1,
                                         m_arrowPointsDown ? Qt::DescendingOrder : Qt::AscendingOrder);
}

std::pair<int, int> TokenTableView::visibleRows() const
{
    return rowsIn(viewport()->rect());
}

std::pair<int, int> TokenTableView::rowsIn(const QRect &rect) const
{
    const int rows = m_model ? m_model->rowCount() : 0;
    if (rows == 0)
        return {0, -1};
    const int first = rowAt(rect.top());
    const int last = rowAt(rect.bottom());
    return {first < 0 ? 0 : first, last < 0 ? rows - 1 : last};
}

void TokenTableView::showTime(qint64 moment)
{
    const auto [first, last] = visibleRows();
    if (last < first)
        return;
    m_model->timeHasPassed(first, last);
    for (int row = first; row <= last; ++row) {
        const Token *token = m_model->tokenAt(row);
        if (token && tokenStatus(*token, moment - 1) != tokenStatus(*token, m_model->timeContext().nowMsecs))
            announceStatus(row);
    }
}

/// Qt itself tells no screen reader of a cell that says something else.
void TokenTableView::announceStatus(int row)
{
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(this);
    QAccessibleTableInterface *cells = view ? view->tableInterface() : nullptr;
    QAccessibleInterface *cell = cells ? cells->cellAt(row, int(Column::Status)) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent renamed(cell, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

void TokenTableView::announceVisibleRows()
{
    const auto [first, last] = visibleRows();
    emit visibleRowsChanged(first, last);
}

void TokenTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    announceVisibleRows();
}

void TokenTableView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        emit copyRequested();
        return;
    }
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        enter();
        emit detailsRequested();
        return;
    }
    // As in other lists that are read from the keyboard.
    if (isPlain && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        QKeyEvent arrow(event->type(), event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        QTableView::keyPressEvent(&arrow);
        return;
    }
    // Home and End would go along the row, which is one thing here.
    const bool toStart = event->key() == Qt::Key_Home;
    const bool toEnd = event->key() == Qt::Key_End;
    if ((toStart || toEnd) && m_model && m_model->rowCount() > 0) {
        const int row = toStart ? 0 : m_model->rowCount() - 1;
        const QModelIndex index = m_model->index(row, qMax(0, currentIndex().column()));
        selectionModel()->setCurrentIndex(index, selectionCommand(index, event));
        scrollTo(index);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TokenTableView::updateFocusRow()
{
    m_delegate->setFocusRow(hasFocus() ? currentIndex().row() : -1);
    viewport()->update();
}

void TokenTableView::focusInEvent(QFocusEvent *event)
{
    // Qt makes the first row current where none is.
    if (m_keeper)
        m_keeper->setOffering(true);
    QTableView::focusInEvent(event);
    if (m_keeper)
        m_keeper->setOffering(false);
    updateFocusRow();
}

void TokenTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateFocusRow();
}

void TokenTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

/// Once, on the first rows that come: later pages do not move the columns.
void TokenTableView::measureColumns()
{
    if (m_areColumnsMeasured || m_delegate->isWaiting() || !m_model || !m_model->isLoaded(0))
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    m_measurer->start(m_model, option);
    m_delegate->setWaiting(true); // shown now, the texts would be cut to one width and then to another
}

void TokenTableView::stopMeasuring()
{
    if (!m_delegate->isWaiting())
        return;
    m_measurer->stop();
    m_delegate->setWaiting(false);
    viewport()->update();
}

void TokenTableView::setWidths(const QList<int> &cells)
{
    stopMeasuring();
    if (!m_model->isLoaded(0))
        return; // gone meanwhile; others may come
    m_areColumnsMeasured = true;
    for (int column = 0; column < cells.size(); ++column) {
        const QString title = columnTitle(static_cast<Column>(column));
        const int width =
            horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2 * TokenDelegate::padding + sortArrowWidth;
        // What a review says shows later, when the columns have their widths.
        const bool isMeasured = static_cast<Column>(column) < Column::Findings;
        setColumnWidth(column,
                       isMeasured ? qMin(qMax(width, cells[column]), widestColumn(column)) : widestColumn(column));
    }
}

/// Paints the cells itself: QTableView looks for each of them through all ranges of the selection, which are thousands
/// after a sort.
void TokenTableView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    m_delegate->beginRound();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto [first, last] = rowsIn(event->rect());
    const QSet<int> selected = selectionModel() ? selectedRows(*selectionModel(), first, last) : QSet<int>();
    for (int row = first; row <= last; ++row) {
        option.state.setFlag(QStyle::State_Selected, selected.contains(row));
        for (int column = 0; column < m_model->columnCount(); ++column) {
            option.rect =
                QRect(columnViewportPosition(column), rowViewportPosition(row), columnWidth(column), rowHeight(row));
            if (!isColumnHidden(column) && option.rect.intersects(event->rect()))
                itemDelegate()->paint(&painter, option, m_model->index(row, column));
        }
    }
    // An update that is asked for now would still be a part of this round of the event loop.
    if (m_delegate->isPaintingLeft())
        m_repaint.start(repaintMsecs, this);
    else
        m_repaint.stop();
}

void TokenTableView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_repaint.timerId())
        return QTableView::timerEvent(event);
    m_repaint.stop();
    viewport()->repaint(); // an update to come would leave a time where nothing seems to be left
}

bool TokenTableView::isSettled() const
{
    return !m_delegate->isWaiting() && !m_repaint.isActive();
}

void TokenTableView::fillColumnsMenu(QMenu *menu)
{
    stayOpenForChecks(menu);
    const auto keepOne = [this, menu] { // one has to stay
        const int shown = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
        for (QAction *action : menu->actions())
            action->setEnabled(!action->isChecked() || shown > 1);
    };
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction *action = menu->addAction(columnTitle(static_cast<Column>(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column, keepOne](bool on) {
            setColumnHidden(column, !on);
            keepOne();
        });
    }
    keepOne();
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TokenTableView::resetColumns);
}

QList<Column> TokenTableView::shownColumns() const
{
    QList<Column> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(static_cast<Column>(column));
    }
    return columns;
}

void TokenTableView::resetColumns()
{
    ::resetColumns(horizontalHeader());
    m_areColumnsMeasured = false;
    measureColumns();
}

QByteArray TokenTableView::columnState() const
{
    if (!m_model)
        return m_columnState;
    return m_areColumnsMeasured ? ::columnState(*horizontalHeader()) : QByteArray();
}

void TokenTableView::showColumn(Column column)
{
    QHeaderView *header = horizontalHeader();
    const int section = int(column);
    if (!header->isSectionHidden(section))
        return;
    header->moveSection(header->visualIndex(section), 1);
    header->showSection(section);
}

bool TokenTableView::restoreColumnState(const QByteArray &state)
{
    if (!m_model && !state.isEmpty())
        m_columnState = state;
    if (!m_model || !::restoreColumnState(horizontalHeader(), state))
        return false;
    stopMeasuring();
    m_areColumnsMeasured = true;
    showArrow();
    return true;
}
