#pragma once

#include "models/paging/tokenselection.h"

#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>

class TokenRowsModel;

/// The selected rows from `first` to `last`, both inclusive. Asked for each row, Qt looks through all ranges anew, and
/// after a sort there may be thousands.
QSet<int> selectedRows(const QItemSelectionModel &selection, int first, int last);

/// Tells what a user selects from what follows from rows that come and go.
class TokenSelectionModel : public QItemSelectionModel
{
    Q_OBJECT
public:
    using QItemSelectionModel::QItemSelectionModel;
    using QItemSelectionModel::select;

    void select(const QItemSelection &selection, QItemSelectionModel::SelectionFlags command) override
    {
        emit aboutToSelect(command);
        QItemSelectionModel::select(selection, command);
        emit selected();
    }

signals:
    void aboutToSelect(QItemSelectionModel::SelectionFlags command);
    void selected();
};

/// Keeps what the user selected, and the current token, by token id, whatever list shows: it is a basket that tokens
/// are put into from one search after the other. What is not in memory is taken up again when its page arrives.
///
/// What was selected without being in memory is known by its list: everything that matched, or rows of it.
class SelectionKeeper : public QObject
{
    Q_OBJECT

public:
    /// Gives the view a selection model of its own. `view` and `model`, which it shows, must outlive the keeper.
    SelectionKeeper(QTableView *view, TokenRowsModel *model);

    /// How many tokens are selected, those that are not in view included.
    qint64 count() const;
    /// Of these, how many are no rows of the list that shows, as far as that is known.
    qint64 countNotInView() const;
    TokenSelection selection() const;
    void setSelection(const TokenSelection &selection);
    /// Nothing is selected any more; `bringBack` undoes it.
    void clear();
    /// What was selected before the user replaced it as a whole or cleared it. Small ones are not kept.
    bool hasFormer() const { return m_former.has_value(); }
    void bringBack();
    /// Tokens that have become known of what was selected as rows of a list.
    void learn(const TokenSelection::Rows &rows, const QStringList &ids);

    /// What is selected and current, for another view of the same rows, or for other rows that hold the same tokens.
    struct State
    {
        TokenSelection selection;
        std::optional<TokenSelection> former;
        QPersistentModelIndex current;
        QString currentId;
        bool isCurrentAway = false;
        bool isCurrentOffered = false;
    };
    State state() const;
    void setState(const State &state);

    /// Whether the token that the user looks at is known, but not in which row it is now.
    bool isCurrentAway() const { return m_currentIsAway; }
    /// While this is on, a row that becomes current is offered, as a table does that gets the keyboard: nobody has
    /// chosen it, and no other list follows it. A token that was chosen before is taken up again where it shows.
    void setOffering(bool isOffering) { m_isOffering = isOffering; }
    /// Whether the current row was offered alone.
    bool isCurrentOffered() const { return m_isCurrentOffered; }
    /// The user goes to the row that was offered.
    void choose();

signals:
    void changed();
    /// The row that was offered is the user's choice now.
    void chosen();
    /// By another selection, not by `clear`; of `tokens` so many were not in view.
    void replaced(qint64 tokens, qint64 notInView);
    /// The list is another one now; these rows of the former are only known by it.
    void rowsLeft(const TokenSelection::Rows &rows);

private:
    void aboutToSelect(QItemSelectionModel::SelectionFlags command);
    void afterSelect();
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected);
    void exceptRows(const QItemSelection &selected, const QItemSelection &deselected);
    void followRows(const QItemSelection &selected, const QItemSelection &deselected);
    void currentChanged(const QModelIndex &current);
    void aboutToReset();
    void reset();
    void rowsInserted(int first, int last);
    void rowsAboutToBeRemoved(int first, int last);
    void rowsArrived(int first, int last);
    void followEverything(int first, int last);
    void followCurrent(int first, int last);
    void settle(int first, int last);
    void settleAll();
    void select(const QList<RowRange> &rows, QItemSelectionModel::SelectionFlag command);
    void drop();
    qint64 countInView() const;
    bool isSameList() const;
    qint64 countOfEverything() const;
    const TokenQuery &shownQuery() const;
    QList<RowRange> selectedRanges() const;
    std::optional<TokenSelection::Rows> unknownRows() const;
    bool selectAsWhole(qint64 all);
    std::optional<QSet<QString>> idsOfOtherRows() const;

    QTableView *m_view;
    TokenRowsModel *m_model;
    QHash<int, QString> m_idOfRow; ///< of selected rows, where known
    QSet<QString> m_away;          ///< selected, but where is not known now
    /// The list that shows is a part of this: its rows are selected, but for some.
    std::optional<TokenSelection::Everything> m_everything;
    QList<TokenSelection::Everything> m_otherLists;
    QList<TokenSelection::Rows> m_otherRows;
    bool m_byPosition = false; ///< too many to know them by id
    std::optional<TokenSelection> m_former;
    QString m_currentId;
    int m_currentColumn = 0; ///< of the cell that was current before the rows were others
    bool m_currentIsAway = false;
    bool m_isCurrentOffered = false; ///< m_currentId is then of the one that was chosen before
    bool m_isOffering = false;
    bool m_isOwnChange = false;
    bool m_isUsersChange = false;
    bool m_isClearing = false;
    bool m_isReplaced = false; ///< by that change
};
