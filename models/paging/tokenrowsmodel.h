#pragma once

#include "models/query/tokenquery.h"
#include "models/review/reviewrules.h"
#include "models/review/tokenstatus.h"
#include "models/text/tokencolumns.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

/// What a cell shows that no field of the record says.
struct JudgedCell
{
    Cell cell;
    QString value; ///< to copy
};

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
    /// The clock and the zone by which times are shown.
    virtual TimeContext timeContext() const = 0;
    /// What the rows answer; empty before the first answer.
    virtual const std::optional<TokenQuery> &shownQuery() const = 0;
    virtual int rowsPerPage() const = 0;
    /// Whether there are no more rows than those.
    virtual bool isTotalExact() const = 0;
    /// Whether the rows are all that the query answers, so that it says which they are.
    virtual bool isWholeAnswer() const { return true; }
    /// Whether the id of every row is known, wherever it is.
    virtual bool knowsAllRows() const { return false; }
    /// Whether the rows can be brought into the order of what this column shows.
    virtual bool canSortBy(Column column) const = 0;

    virtual bool isLoaded(int row) const { return tokenAt(row) != nullptr; }
    /// Empty for a placeholder.
    virtual QString idAt(int row) const;
    std::optional<TokenStatus> statusAt(int row) const;
    Cell cellAt(int row, Column column) const;
    /// See columnValue; empty for a placeholder.
    QString valueAt(int row, Column column) const;
    /// Whether the rows have been judged, and how much the weightiest finding of one weighs; empty for none.
    virtual bool areJudged() const { return false; }
    virtual std::optional<Severity> severityAt(int) const { return {}; }
    /// What was found in a row; nothing where the rows have not been judged.
    virtual FoundRules findingsAt(int) const { return {}; }
    /// Of columns that show what a review says; empty where it says nothing of the column.
    virtual std::optional<JudgedCell> judgedCellAt(int, Column) const { return {}; }
    /// The lines of such a cell's tool tip.
    virtual QStringList judgedDetailAt(int, Column) const { return {}; }
    /// The values of those columns, by id, of tokens wherever their rows are; of those that were judged.
    virtual QHash<QString, QHash<Column, QString>> judgedValuesOf(const QSet<QString> &) const { return {}; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The time is another one: everything that depends on it is shown again.
    void showNow();
    /// What these rows say has become another thing by time alone.
    void timeHasPassed(int first, int last) { emit dataChanged(index(first, 0), index(last, columnCount() - 1)); }

private:
    QString toolTipAt(int row, Column column) const;
};
