#include "ui/selectionkeeper.h"

#include "models/paging/tokentablemodel.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QTableView>

namespace {

/// More than anybody selects by hand; beyond, ids would cost time with every change.
constexpr qint64 mostById = 10'000;

} // namespace

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

qint64 SelectionKeeper::selectedRows() const
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
    const qint64 all = selectedRows();
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
    for (int row = 0; m_model->tokenAt(row); ++row)
        settle(row);
}

void SelectionKeeper::rowsArrived(int first, int last)
{
    if (m_byPosition)
        return;
    // First what is gone, then what has come: a token may have moved within these rows.
    for (int row = first; row <= last; ++row) {
        const Token *token = m_model->tokenAt(row);
        const auto known = m_idOfRow.constFind(row);
        if (known == m_idOfRow.constEnd() || !token || *known == token->id)
            continue;
        m_away.insert(*known);
        m_idOfRow.erase(known);
        select(row, false);
    }
    const int current = m_view->currentIndex().row();
    if (const Token *token = m_model->tokenAt(current); token && current >= first && current <= last) {
        if (m_currentId.isEmpty())
            m_currentId = token->id;
        m_currentIsAway = m_currentId != token->id;
    }
    for (int row = first; row <= last; ++row)
        settle(row);
}

/// Gives a row that has arrived back what its token had.
void SelectionKeeper::settle(int row)
{
    const Token *token = m_model->tokenAt(row);
    if (!token)
        return;
    if (m_away.remove(token->id)) {
        m_idOfRow.insert(row, token->id);
        select(row, true);
    } else if (!m_idOfRow.contains(row) && m_view->selectionModel()->isRowSelected(row)) {
        m_idOfRow.insert(row, token->id); // selected while it was on its way
    }
    if (m_currentIsAway && token->id == m_currentId) {
        m_currentIsAway = false;
        const QScopedValueRollback own(m_isOwnChange, true);
        const int column = qMax(0, m_view->currentIndex().column());
        m_view->selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::NoUpdate);
    }
}

void SelectionKeeper::select(int row, bool on)
{
    const QScopedValueRollback own(m_isOwnChange, true);
    const auto command = on ? QItemSelectionModel::Select : QItemSelectionModel::Deselect;
    m_view->selectionModel()->select(m_model->index(row, 0), command | QItemSelectionModel::Rows);
}
