#include "models/paging/tokentablemodel.h"

#include "models/text/displaytext.h"

TokenTableModel::TokenTableModel(TokenPager *pager, std::function<qint64()> clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pager(pager)
    , m_clock(std::move(clock))
    , m_rows(pager->rowCount())
{
    connect(pager, &TokenPager::aboutToReset, this, [this] { beginResetModel(); });
    connect(pager, &TokenPager::wasReset, this, [this] {
        m_rows = m_pager->rowCount();
        endResetModel();
    });
    connect(pager, &TokenPager::rowCountChanged, this, &TokenTableModel::setRowCount);
    connect(pager, &TokenPager::rowsChanged, this,
            [this](int first, int last) { emit dataChanged(index(first, 0), index(last, ::columnCount - 1)); });
}

int TokenTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TokenTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ::columnCount;
}

void TokenTableModel::setRowCount(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

QVariant TokenTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Token *token = m_pager->tokenAt(index.row());
    if (role == PlaceholderRole)
        return token == nullptr;
    if (!token) {
        if (role == Qt::AccessibleTextRole)
            return tr("loading");
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return columnCell(column, *token, timeContext()).text;
    case ToneRole:
        return int(columnCell(column, *token, timeContext()).tone);
    case Qt::ToolTipRole:
        return toolTipText(columnDetail(column, *token, timeContext()));
    case StatusRole:
        return int(tokenStatus(*token, m_clock()));
    case IdRole:
        return token->id;
    default:
        return {};
    }
}

void TokenTableModel::showNow()
{
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, ::columnCount - 1));
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ::columnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::ToolTipRole && columnSortKey(column).isEmpty())
        return toolTipText(tr("The server cannot sort by this column."));
    return {};
}

TimeContext TokenTableModel::timeContext() const
{
    return {m_clock(), m_pager->zone(), m_locale};
}

Cell TokenTableModel::cellAt(int row, Column column) const
{
    const Token *token = m_pager->tokenAt(row);
    return token ? columnCell(column, *token, timeContext()) : Cell{};
}
