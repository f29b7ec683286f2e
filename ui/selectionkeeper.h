#pragma once

#include "models/paging/rowrange.h"

#include <QHash>
#include <QItemSelectionModel>
#include <QObject>
#include <QPersistentModelIndex>
#include <QSet>

class QTableView;
class TokenTableModel;

/// The selected rows from `first` to `last`, both inclusive. Asked for each row, Qt looks through all ranges anew, and
/// after a sort there may be thousands.
QSet<int> selectedRows(const QItemSelectionModel &selection, int first, int last);

/// Keeps what the user selected, and the current token, by token id while rows change beneath them: a refresh that
/// moves rows, or a new query that brings other ones. What is not in memory is taken up again when its page arrives.
///
/// A selection of very many rows (all of a long list) stays by position: their ids are not known without loading them.
class SelectionKeeper : public QObject
{
    Q_OBJECT

public:
    /// Watches the view's selection model, which must be that of `model`. Both must outlive the keeper.
    SelectionKeeper(QTableView *view, TokenTableModel *model);

    /// What is selected and current, for another view of the same rows.
    struct State
    {
        QItemSelection selection;
        QPersistentModelIndex current;
        QHash<int, QString> idOfRow; ///< of selected rows, where known
        QSet<QString> away;          ///< selected, but where is not known now
        bool isByPosition = false;   ///< too many to know them by id
        QString currentId;
        bool isCurrentAway = false;
    };
    State state() const;
    void setState(const State &state);

    /// Whether the token that the user looks at is known, but not in which row it is now.
    bool isCurrentAway() const { return m_currentIsAway; }

private:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected);
    void currentChanged(const QModelIndex &current);
    void aboutToReset();
    void reset();
    void rowsArrived(int first, int last);
    void settle(int first, int last);
    void select(const QList<RowRange> &rows, QItemSelectionModel::SelectionFlag command);
    qint64 selectedRowCount() const;

    QTableView *m_view;
    TokenTableModel *m_model;
    QHash<int, QString> m_idOfRow; ///< of selected rows, where known
    QSet<QString> m_away;          ///< selected, but where is not known now
    bool m_byPosition = false;     ///< too many to know them by id
    QString m_currentId;
    bool m_currentIsAway = false;
    bool m_isOwnChange = false;
};
