#include "models/paging/tokenrowsmodel.h"

#include "models/text/displaytext.h"

int TokenRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ::columnCount;
}

QString TokenRowsModel::idAt(int row) const
{
    const Token *token = tokenAt(row);
    return token ? token->id : QString();
}

std::optional<TokenStatus> TokenRowsModel::statusAt(int row) const
{
    const Token *token = tokenAt(row);
    return token ? std::optional(tokenStatus(*token, timeContext().nowMsecs)) : std::nullopt;
}

Cell TokenRowsModel::cellAt(int row, Column column) const
{
    const Token *token = tokenAt(row);
    if (!token)
        return {};
    const std::optional<JudgedCell> judged = judgedCellAt(row, column);
    return judged ? judged->cell : columnCell(column, *token, timeContext());
}

QString TokenRowsModel::valueAt(int row, Column column) const
{
    const Token *token = tokenAt(row);
    if (!token)
        return {};
    const std::optional<JudgedCell> judged = judgedCellAt(row, column);
    return judged ? judged->value : columnValue(column, *token, timeContext());
}

QString TokenRowsModel::toolTipAt(int row, Column column) const
{
    if (judgedCellAt(row, column))
        return toolTipLines(judgedDetailAt(row, column));
    return toolTipText(columnDetail(column, *tokenAt(row), timeContext()));
}

QVariant TokenRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Token *token = tokenAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return token ? cellAt(index.row(), column).text : QVariant();
    case Qt::ToolTipRole:
        return token ? toolTipAt(index.row(), column) : QVariant();
    case Qt::AccessibleTextRole:
        return token ? QVariant() : tr("loading");
    default:
        return {};
    }
}

QVariant TokenRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ::columnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::ToolTipRole && !canSortBy(column))
        return toolTipText(tr("The server cannot sort by this column."));
    return {};
}

void TokenRowsModel::showNow()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}
