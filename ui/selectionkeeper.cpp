#include "ui/selectionkeeper.h"

#include "models/paging/tokentablemodel.h"

#include <QScopedValueRollback>
#include <QTableView>

namespace {

/// More than anybody selects by hand; beyond, ids would cost time with every change.
constexpr qint64 mostById = 10'000;

void append(QList<RowRange> *rows, int row)
{
    if (!rows->isEmpty() && rows->last().last == row - 1)
        rows->last().last = row;
    else
        rows->append({row, row});
}

} // namespace

QSet<int> selectedRows(const QItemSelectionModel &selection, int first, int last)
{
    QSet<int> rows;
    for (const QItemSelectionRange &range : selection.selection()) {
        for (int row = qMax(first, range.top()); row <= qMin(last, range.bottom()); ++row)
            rows.insert(row);
    }
    return rows;
}

SelectionKeeper::SelectionKeeper(QTableView *view, TokenTableModel *model)
    : m_view(view)
    , m_model(model)
{
    const QItemSelectionModel *selection = view->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &SelectionKeeper::selectionChanged);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &SelectionKeeper::currentChanged);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionKeeper::aboutToReset);
    connect(model, &QAbstractItemModel::modelReset, this, &SelectionKeeper::reset);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { rowsArrived(first.row(), last.row()); });
}

SelectionKeeper::State SelectionKeeper::state() const
{
    const QItemSelectionModel *selection = m_view->selectionModel();
    return {selection->selection(), selection->currentIndex(), m_idOfRow, m_away, m_byPosition, m_currentId,
            m_currentIsAway};
}

void SelectionKeeper::setState(const State &state)
{
    const QScopedValueRollback own(m_isOwnChange, true);
    m_idOfRow = state.idOfRow;
    m_away = state.away;
    m_byPosition = state.isByPosition;
    m_currentId = state.currentId;
    m_currentIsAway = state.isCurrentAway;
    m_view->selectionModel()->select(state.selection, QItemSelectionModel::ClearAndSelect);
    m_view->selectionModel()->setCurrentIndex(state.current, QItemSelectionModel::NoUpdate);
}

qint64 SelectionKeeper::selectedRowCount() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        rows += range.height();
    return rows;
}

void SelectionKeeper::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_isOwnChange)
        return;
    qint64 added = 0;
    for (const QItemSelectionRange &range : selected)
        added += range.height();
    const qint64 all = selectedRowCount();
    if (all == added) { // all that was selected before is not any more
        m_idOfRow.clear();
        m_away.clear();
    }
    m_byPosition = all > mostById;
    if (m_byPosition) {
        m_idOfRow.clear();
        return;
    }
    for (const QItemSelectionRange &range : deselected)
        m_idOfRow.removeIf(
            [&range](const auto &entry) { return entry.key() >= range.top() && entry.key() <= range.bottom(); });
    for (const QItemSelectionRange &range : selected) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const Token *token = m_model->tokenAt(row))
                m_idOfRow.insert(row, token->id);
        }
    }
}

void SelectionKeeper::currentChanged(const QModelIndex &current)
{
    if (m_isOwnChange)
        return;
    const Token *token = m_model->tokenAt(current.row());
    m_currentId = token ? token->id : QString();
    m_currentIsAway = false;
}

void SelectionKeeper::aboutToReset()
{
    m_isOwnChange = true;
    for (const QString &id : std::as_const(m_idOfRow))
        m_away.insert(id);
    m_idOfRow.clear();
    if (m_byPosition)
        m_away.clear();
    m_byPosition = false;
    m_currentIsAway = !m_currentId.isEmpty();
}

void SelectionKeeper::reset()
{
    m_isOwnChange = false;
    int rows = 0;
    while (m_model->tokenAt(rows))
        ++rows;
    settle(0, rows - 1);
}

void SelectionKeeper::rowsArrived(int first, int last)
{
    if (m_byPosition)
        return;
    // First what is gone, then what has come: a token may have moved within these rows.
    QList<RowRange> gone;
    for (int row = first; row <= last; ++row) {
        const Token *token = m_model->tokenAt(row);
        const auto known = m_idOfRow.constFind(row);
        if (known == m_idOfRow.constEnd() || !token || *known == token->id)
            continue;
        m_away.insert(*known);
        m_idOfRow.erase(known);
        append(&gone, row);
    }
    select(gone, QItemSelectionModel::Deselect);
    const int current = m_view->currentIndex().row();
    if (const Token *token = m_model->tokenAt(current); token && current >= first && current <= last) {
        if (m_currentId.isEmpty())
            m_currentId = token->id;
        m_currentIsAway = m_currentId != token->id;
    }
    settle(first, last);
}

/// Gives rows that have arrived back what their tokens had.
void SelectionKeeper::settle(int first, int last)
{
    const QSet<int> selected = selectedRows(*m_view->selectionModel(), first, last);
    QList<RowRange> back;
    for (int row = first; row <= last; ++row) {
        const Token *token = m_model->tokenAt(row);
        if (!token)
            continue;
        if (m_away.remove(token->id)) {
            m_idOfRow.insert(row, token->id);
            append(&back, row);
        } else if (selected.contains(row) && !m_idOfRow.contains(row)) {
            m_idOfRow.insert(row, token->id); // selected while it was on its way
        }
        if (m_currentIsAway && token->id == m_currentId) {
            m_currentIsAway = false;
            const QScopedValueRollback own(m_isOwnChange, true);
            const int column = qMax(0, m_view->currentIndex().column());
            m_view->selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::NoUpdate);
        }
    }
    select(back, QItemSelectionModel::Select);
}

/// In one go: each change costs as much as there are ranges, and all that follows it.
void SelectionKeeper::select(const QList<RowRange> &rows, QItemSelectionModel::SelectionFlag command)
{
    if (rows.isEmpty())
        return;
    QItemSelection selection;
    for (const RowRange &range : rows)
        selection.append(QItemSelectionRange(m_model->index(range.first, 0),
                                             m_model->index(range.last, m_model->columnCount() - 1)));
    const QScopedValueRollback own(m_isOwnChange, true);
    m_view->selectionModel()->select(selection, command);
}
