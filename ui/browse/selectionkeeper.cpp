#include "ui/browse/selectionkeeper.h"

#include "models/paging/tokenrowsmodel.h"

#include <QScopedValueRollback>

#include <algorithm>

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

/// The rows whose tokens are known and that lie in none of the ranges, which are those that hold unknown ones.
QList<RowRange> knownApart(const TokenSelection::Rows &rows)
{
    QList<int> known = rows.known.keys();
    std::sort(known.begin(), known.end());
    QList<RowRange> apart;
    auto range = rows.ranges.cbegin();
    for (const int row : std::as_const(known)) {
        while (range != rows.ranges.cend() && range->last < row)
            ++range;
        if (range == rows.ranges.cend() || row < range->first)
            append(&apart, row);
    }
    return apart;
}

qint64 rowsIn(const QItemSelection &selection)
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows;
}

/// Whether all that matches `query` matches `wider` as well, as far as the queries alone tell.
bool isPartOf(const TokenQuery &query, const TokenQuery &wider)
{
    return (wider.search.isEmpty() || wider.search == query.search) &&
           (wider.ids.isEmpty() || wider.ids == query.ids) &&
           (wider.created.isOpen() || wider.created == query.created) &&
           (wider.updated.isOpen() || wider.updated == query.updated);
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

SelectionKeeper::SelectionKeeper(QTableView *view, TokenRowsModel *model)
    : m_view(view)
    , m_model(model)
{
    const QItemSelectionModel *former = view->selectionModel();
    auto *selection = new TokenSelectionModel(model, view);
    view->setSelectionModel(selection);
    delete former;
    connect(selection, &TokenSelectionModel::aboutToSelect, this, &SelectionKeeper::aboutToSelect);
    connect(selection, &TokenSelectionModel::selected, this, &SelectionKeeper::afterSelect);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &SelectionKeeper::selectionChanged);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &SelectionKeeper::currentChanged);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionKeeper::aboutToReset);
    connect(model, &QAbstractItemModel::modelReset, this, &SelectionKeeper::reset);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsAboutToBeRemoved(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { rowsArrived(first.row(), last.row()); });
}

qint64 SelectionKeeper::countInView() const
{
    return rowsIn(m_view->selectionModel()->selection());
}

/// In a list whose rows are selected as a whole, those that are left out may show as selected until they come.
qint64 SelectionKeeper::countNotInView() const
{
    return qMax<qint64>(0, count() - countInView());
}

qint64 SelectionKeeper::count() const
{
    qint64 count = m_away.size();
    for (const TokenSelection::Everything &all : m_otherLists)
        count += all.count;
    for (const TokenSelection::Rows &rows : m_otherRows)
        count += rows.count;
    return count + (m_everything ? countOfEverything() : countInView());
}

/// Of the list that shows its rows tell, which may have become more or fewer; those that are left out may not be in
/// memory.
qint64 SelectionKeeper::countOfEverything() const
{
    return isSameList() ? qMax<qint64>(0, m_model->rowCount() - m_everything->without.size()) : m_everything->count;
}

const TokenQuery &SelectionKeeper::shownQuery() const
{
    static const TokenQuery none;
    return m_model->shownQuery() ? *m_model->shownQuery() : none;
}

/// Whether the list that shows is all of what is selected as a whole, in whatever order.
bool SelectionKeeper::isSameList() const
{
    return m_everything && m_model->isWholeAnswer() && isPartOf(m_everything->query, shownQuery());
}

QList<RowRange> SelectionKeeper::selectedRanges() const
{
    QList<RowRange> ranges;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end(), [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    return ranges;
}

/// Ranges of the selection that hold rows whose tokens are not known.
std::optional<TokenSelection::Rows> SelectionKeeper::unknownRows() const
{
    if (m_everything || (!m_byPosition && countInView() == m_idOfRow.size()))
        return {};
    TokenSelection::Rows rows{shownQuery(), qMax(1, m_model->rowsPerPage()), {}, {}, 0};
    for (const RowRange &range : selectedRanges()) {
        qint64 unknown = 0;
        for (int row = range.first; row <= range.last; ++row) {
            const QString id = m_idOfRow.value(row, m_model->idAt(row));
            if (!id.isEmpty()) {
                rows.known.insert(row, id);
                continue;
            }
            // Of very many rows, a page that is not in memory is passed over as a whole.
            const int pageEnd = (row / rows.rowsPerPage + 1) * rows.rowsPerPage - 1;
            const int last = m_byPosition ? qMin(range.last, pageEnd) : row;
            unknown += last - row + 1;
            row = last;
        }
        if (unknown > 0)
            rows.ranges.append(range);
        rows.count += unknown;
    }
    if (rows.ranges.isEmpty())
        return {};
    return rows;
}

TokenSelection SelectionKeeper::selection() const
{
    TokenSelection selection;
    selection.everything = m_otherLists;
    selection.rows = m_otherRows;
    if (m_everything) {
        selection.everything.append(*m_everything);
        selection.everything.last().count = countOfEverything();
        if (isSameList())
            selection.everything.last().isCountExact = m_model->isTotalExact();
    } else {
        const std::optional<TokenSelection::Rows> unknown = unknownRows();
        if (unknown)
            selection.rows.append(*unknown);
        const QHash<int, QString> &known = m_byPosition && unknown ? unknown->known : m_idOfRow;
        QList<int> rows = known.keys();
        std::sort(rows.begin(), rows.end());
        for (const int row : std::as_const(rows))
            selection.ids.append(known[row]);
    }
    QStringList away(m_away.begin(), m_away.end());
    away.sort(); // the same each time
    selection.ids += away;
    return selection;
}

/// Rows of the list that shows are selected again; what belongs to others waits for its own.
void SelectionKeeper::setSelection(const TokenSelection &selection)
{
    {
        const QScopedValueRollback own(m_isOwnChange, true);
        m_view->selectionModel()->clearSelection();
    }
    drop();
    m_away = QSet<QString>(selection.ids.begin(), selection.ids.end());
    m_otherLists = selection.everything;
    QList<RowRange> here;
    for (const TokenSelection::Rows &rows : selection.rows) {
        const bool isHere = m_model->shownQuery() && rows.query == shownQuery() && !rows.ranges.isEmpty() &&
                            rows.ranges.last().last < m_model->rowCount();
        if (!isHere) {
            m_otherRows.append(rows);
            continue;
        }
        here += rows.ranges + knownApart(rows);
        m_idOfRow.insert(rows.known);
        for (const QString &id : rows.known)
            m_away.remove(id);
    }
    select(here, QItemSelectionModel::Select);
    m_byPosition = countInView() > mostById && !m_model->knowsAllRows();
    if (m_byPosition)
        m_idOfRow.clear();
    settleAll();
    emit changed();
}

void SelectionKeeper::drop()
{
    m_idOfRow.clear();
    m_away.clear();
    m_everything.reset();
    m_otherLists.clear();
    m_otherRows.clear();
    m_byPosition = false;
}

void SelectionKeeper::clear()
{
    const QScopedValueRollback clearing(m_isClearing, true); // who asks for it need not be told
    m_view->selectionModel()->select(QItemSelection(), QItemSelectionModel::Clear);
}

void SelectionKeeper::bringBack()
{
    if (!m_former)
        return;
    TokenSelection now = selection();
    const TokenSelection former = *std::exchange(m_former, std::nullopt);
    if (now.count() > 0)
        m_former = std::move(now);
    setSelection(former);
}

void SelectionKeeper::learn(const TokenSelection::Rows &rows, const QStringList &ids)
{
    const auto it = std::find_if(m_otherRows.cbegin(), m_otherRows.cend(), [&rows](const TokenSelection::Rows &other) {
        return other.query == rows.query && other.known == rows.known && other.count == rows.count;
    });
    if (it == m_otherRows.cend())
        return; // cleared meanwhile
    m_otherRows.erase(it);
    const QSet<QString> here(m_idOfRow.begin(), m_idOfRow.end());
    for (const QString &id : ids) {
        if (!here.contains(id))
            m_away.insert(id);
    }
    settleAll();
    emit changed();
}

SelectionKeeper::State SelectionKeeper::state() const
{
    return {selection(), m_former,        m_view->selectionModel()->currentIndex(),
            m_currentId, m_currentIsAway, m_isCurrentOffered};
}

void SelectionKeeper::setState(const State &state)
{
    const bool isOfThese = state.current.model() == m_model;
    m_currentId = state.currentId;
    m_currentColumn = qMax(0, state.current.column());
    m_currentIsAway = isOfThese ? state.isCurrentAway : !m_currentId.isEmpty();
    setSelection(state.selection);
    m_former = state.former;
    if (!isOfThese)
        return;
    m_isCurrentOffered = state.isCurrentOffered;
    const QScopedValueRollback own(m_isOwnChange, true);
    m_view->selectionModel()->setCurrentIndex(state.current, QItemSelectionModel::NoUpdate);
}

/// A selection that begins anew replaces the whole basket. Where it goes on, as while the mouse is dragged, it does so
/// from what is left already.
void SelectionKeeper::aboutToSelect(QItemSelectionModel::SelectionFlags command)
{
    if (m_isOwnChange)
        return;
    m_isUsersChange = true;
    m_isReplaced = false;
    if (!(command & QItemSelectionModel::Clear) || (command & QItemSelectionModel::Current))
        return;
    const qint64 tokens = count();
    const qint64 notInView = countNotInView();
    if (tokens > 1 || notInView > 0)
        m_former = selection();
    drop();
    m_isReplaced = true;
    if (notInView > 0 && !m_isClearing)
        emit replaced(tokens, notInView);
}

/// In the view nothing may have changed by it.
void SelectionKeeper::afterSelect()
{
    if (!std::exchange(m_isUsersChange, false))
        return;
    if (m_isCurrentOffered && !m_isOffering && m_view->selectionModel()->isSelected(m_view->currentIndex()))
        choose();
    if (!std::exchange(m_isReplaced, false))
        return;
    if (!m_everything)
        followRows({}, {});
    emit changed();
}

void SelectionKeeper::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_isOwnChange || !m_isUsersChange)
        return;
    if (m_everything)
        exceptRows(selected, deselected);
    if (!m_everything)
        followRows(selected, deselected);
    emit changed();
}

/// The user changes single rows of what is selected as a whole.
void SelectionKeeper::exceptRows(const QItemSelection &selected, const QItemSelection &deselected)
{
    const bool isSame = isSameList();
    if (rowsIn(deselected) > mostById || rowsIn(selected) > mostById) {
        m_everything.reset();
        return;
    }
    QList<RowRange> unknown;
    for (const QItemSelectionRange &range : deselected) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QString id = m_model->idAt(row);
            if (id.isEmpty()) {
                append(&unknown, row);
                continue;
            }
            m_everything->without.insert(id);
            --m_everything->count;
        }
    }
    for (const QItemSelectionRange &range : selected) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_everything->without.remove(m_model->idAt(row)))
                ++m_everything->count;
        }
    }
    if (unknown.isEmpty())
        return;
    if (isSame) {
        m_everything.reset(); // which tokens are left out is known by their rows alone
        m_byPosition = true;
    } else {
        select(unknown, QItemSelectionModel::Select); // as long as nobody knows what they are
    }
}

void SelectionKeeper::followRows(const QItemSelection &selected, const QItemSelection &deselected)
{
    const qint64 all = countInView();
    for (const QItemSelectionRange &range : deselected)
        m_idOfRow.removeIf(
            [&range](const auto &entry) { return entry.key() >= range.top() && entry.key() <= range.bottom(); });
    const bool isMany = all > mostById;
    const bool isMore = all > m_model->rowCount() - all;
    m_byPosition = isMany && !m_model->knowsAllRows();
    if (isMany && isMore && !m_byPosition && selectAsWhole(all))
        return;
    if (!m_byPosition) {
        for (const QItemSelectionRange &range :
             m_idOfRow.isEmpty() ? m_view->selectionModel()->selection() : selected) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                if (const QString id = m_model->idAt(row); !id.isEmpty())
                    m_idOfRow.insert(row, id);
            }
        }
    }
    const bool areAllKnown = !m_byPosition && all == m_idOfRow.size();
    if (!areAllKnown && isMore)
        selectAsWhole(all);
}

/// The `all` rows that are selected are known by their list, but for those that are not. False where that cannot be
/// said.
bool SelectionKeeper::selectAsWhole(qint64 all)
{
    const std::optional<QSet<QString>> others =
        m_model->shownQuery() && m_model->isWholeAnswer() ? idsOfOtherRows() : std::nullopt;
    if (!others)
        return false;
    m_everything = TokenSelection::Everything{shownQuery(), *others, all};
    m_idOfRow.clear();
    m_byPosition = false;
    return true;
}

/// Of the rows that are not selected; empty where they are too many or not all known.
std::optional<QSet<QString>> SelectionKeeper::idsOfOtherRows() const
{
    if (m_model->rowCount() - countInView() > mostById)
        return {};
    QSet<QString> ids;
    QList<RowRange> ranges = selectedRanges();
    ranges.append({m_model->rowCount(), m_model->rowCount()});
    int row = 0;
    for (const RowRange &range : std::as_const(ranges)) {
        for (; row < range.first; ++row) {
            const QString id = m_model->idAt(row);
            if (id.isEmpty())
                return {};
            ids.insert(id);
        }
        row = range.last + 1;
    }
    return ids;
}

void SelectionKeeper::currentChanged(const QModelIndex &current)
{
    if (m_isOwnChange)
        return;
    m_currentIsAway = false;
    m_isCurrentOffered = m_isOffering;
    if (!m_isOffering)
        m_currentId = m_model->idAt(current.row());
}

void SelectionKeeper::choose()
{
    if (!std::exchange(m_isCurrentOffered, false))
        return;
    m_currentId = m_model->idAt(m_view->currentIndex().row());
    emit chosen();
}

void SelectionKeeper::aboutToReset()
{
    TokenSelection now = selection();
    const bool hasUnknown = now.rows.size() > m_otherRows.size();
    m_currentColumn = qMax(0, m_view->currentIndex().column());
    m_isOwnChange = true;
    drop();
    m_away = QSet<QString>(now.ids.begin(), now.ids.end());
    m_otherLists = std::move(now.everything);
    m_otherRows = std::move(now.rows);
    m_currentIsAway = !m_currentId.isEmpty();
    m_isCurrentOffered = false;
    if (hasUnknown)
        emit rowsLeft(m_otherRows.last());
}

void SelectionKeeper::reset()
{
    m_isOwnChange = false;
    settleAll();
}

/// What the rows in memory get back in a list that is new to the selection.
void SelectionKeeper::settleAll()
{
    for (qsizetype i = 0; !m_everything && m_model->shownQuery() && i < m_otherLists.size(); ++i) {
        if (isPartOf(shownQuery(), m_otherLists[i].query))
            m_everything = m_otherLists.takeAt(i);
    }
    if (m_everything) {
        m_idOfRow.clear();
        m_byPosition = false;
        if (m_model->rowCount() > 0)
            select({{0, m_model->rowCount() - 1}}, QItemSelectionModel::Select);
    }
    const int stride = qMax(1, m_model->rowsPerPage());
    QList<RowRange> loaded;
    for (int first = 0; first < m_model->rowCount(); first += stride) {
        const int last = qMin(first + stride, m_model->rowCount()) - 1;
        if (m_model->isLoaded(first))
            loaded.append({first, last});
    }
    for (const RowRange &rows : std::as_const(loaded))
        rowsArrived(rows.first, rows.last);
}

void SelectionKeeper::rowsInserted(int first, int last)
{
    if (m_everything)
        select({{first, last}}, QItemSelectionModel::Select);
}

/// The list has become shorter: its tokens have moved, or are gone.
void SelectionKeeper::rowsAboutToBeRemoved(int first, int last)
{
    m_idOfRow.removeIf([this, first, last](decltype(m_idOfRow)::iterator it) {
        if (it.key() < first || it.key() > last)
            return false;
        m_away.insert(*it);
        return true;
    });
}

void SelectionKeeper::rowsArrived(int first, int last)
{
    if (m_everything) {
        followEverything(first, last);
        followCurrent(first, last);
        return;
    }
    if (m_byPosition)
        return;
    // First what is gone, then what has come: a token may have moved within these rows.
    QList<RowRange> gone;
    for (int row = first; row <= last; ++row) {
        const auto known = m_idOfRow.constFind(row);
        const QString id = known == m_idOfRow.constEnd() ? QString() : m_model->idAt(row);
        if (id.isEmpty() || *known == id)
            continue;
        m_away.insert(*known);
        m_idOfRow.erase(known);
        append(&gone, row);
    }
    select(gone, QItemSelectionModel::Deselect);
    settle(first, last);
    followCurrent(first, last);
}

void SelectionKeeper::followCurrent(int first, int last)
{
    const int current = m_view->currentIndex().row();
    const bool isChosen = current >= first && current <= last && !m_isCurrentOffered;
    const QString id = isChosen ? m_model->idAt(current) : QString();
    if (!id.isEmpty()) {
        if (m_currentId.isEmpty())
            m_currentId = id;
        m_currentIsAway = m_currentId != id;
    }
    const auto isSought = [this] { return m_currentIsAway || (m_isCurrentOffered && !m_currentId.isEmpty()); };
    for (int row = first; isSought() && row <= last; ++row) {
        if (m_model->idAt(row) != m_currentId)
            continue;
        m_currentIsAway = false;
        m_isCurrentOffered = false;
        const QScopedValueRollback own(m_isOwnChange, true);
        const QModelIndex cell = m_view->currentIndex();
        const int column = cell.isValid() ? cell.column() : m_currentColumn;
        m_view->selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::NoUpdate);
    }
}

/// Which rows are left out goes by the tokens that stand there.
void SelectionKeeper::followEverything(int first, int last)
{
    const QSet<int> selected = selectedRows(*m_view->selectionModel(), first, last);
    QList<RowRange> in;
    QList<RowRange> out;
    for (int row = first; row <= last; ++row) {
        const QString id = m_model->idAt(row);
        if (id.isEmpty())
            continue;
        if (m_away.remove(id) && m_everything->without.remove(id))
            ++m_everything->count; // selected by itself as well
        const bool isOut = m_everything->without.contains(id);
        if (isOut == selected.contains(row))
            append(isOut ? &out : &in, row);
    }
    select(out, QItemSelectionModel::Deselect);
    select(in, QItemSelectionModel::Select);
}

/// Gives rows that have arrived back what their tokens had.
void SelectionKeeper::settle(int first, int last)
{
    const QSet<int> selected = selectedRows(*m_view->selectionModel(), first, last);
    if (m_away.isEmpty() && selected.isEmpty())
        return;
    QList<RowRange> back;
    for (int row = first; row <= last; ++row) {
        const QString id = m_model->idAt(row);
        if (id.isEmpty())
            continue;
        if (m_away.remove(id)) {
            m_idOfRow.insert(row, id);
            append(&back, row);
        } else if (selected.contains(row) && !m_idOfRow.contains(row)) {
            m_idOfRow.insert(row, id); // selected while it was on its way
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
