#pragma once

#include "models/query/tokenquery.h"
#include "models/review/tokenstatus.h"
#include "models/text/tokencolumns.h"

#include <QAbstractTableModel>

/// Tokens as a table, whatever the rows come from. Table, delegate, measuring, selection and copying know this alone.
/// All of it only looks up: a row that is not in memory is a placeholder, with empty cells, and asks for nothing. There
/// is no fetchMore: the view says which rows show.
class TokenRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The record, until the model changes; null for a placeholder.
    virtual const Token *tokenAt(int row) const = 0;
    /// By what clock and in which zone times are told.
    virtual TimeContext timeContext() const = 0;
    /// What the rows answer; empty before the first answer.
    virtual const std::optional<TokenQuery> &shownQuery() const = 0;
    virtual int rowsPerPage() const = 0;
    /// Whether there are no more rows than those.
    virtual bool isTotalExact() const = 0;

    bool isLoaded(int row) const { return tokenAt(row) != nullptr; }
    /// Empty for a placeholder.
    QString idAt(int row) const;
    std::optional<TokenStatus> statusAt(int row) const;
    Cell cellAt(int row, Column column) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The clock shows another time: what is told by it is shown anew.
    void showNow();
    /// What these rows say has become another thing by time alone.
    void timeHasPassed(int first, int last) { emit dataChanged(index(first, 0), index(last, columnCount() - 1)); }
};
