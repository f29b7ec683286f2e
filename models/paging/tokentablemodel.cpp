#include "models/paging/tokentablemodel.h"

TokenTableModel::TokenTableModel(TokenPager *pager, std::function<qint64()> clock, QObject *parent)
    : TokenRowsModel(parent)
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
            [this](int first, int last) { emit dataChanged(index(first, 0), index(last, columnCount() - 1)); });
}

int TokenTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
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

TimeContext TokenTableModel::timeContext() const
{
    return {m_clock(), m_pager->zone(), m_locale, m_areDaysRelative};
}

void TokenTableModel::setDaysRelative(bool areRelative)
{
    if (std::exchange(m_areDaysRelative, areRelative) != areRelative)
        showNow();
}
