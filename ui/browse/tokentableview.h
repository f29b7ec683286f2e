#pragma once

#include "models/paging/rowrange.h"
#include "models/query/tokenquery.h"
#include "models/record/token.h"
#include "models/text/tokencolumns.h"
#include "ui/browse/selectionkeeper.h"

#include <QBasicTimer>
#include <QTableView>

#include <memory>
#include <optional>

class ColumnMeasurer;
class QMenu;
class TokenDelegate;
class TokenRowsModel;

/// The list of tokens. Shows what the model has, tells which rows show so that they can be fetched, and hands clicks on
/// the header up as the sort to ask for: it never sorts itself. Selection and current token survive changes, by id.
class TokenTableView : public QTableView
{
    Q_OBJECT

public:
    explicit TokenTableView(QWidget *parent = nullptr);
    ~TokenTableView() override;

    /// `model` is not owned; null shows nothing.
    void setTokens(TokenRowsModel *model);
    TokenRowsModel *tokens() const { return m_model; }
    /// The arrow in the header tells `shown`, how the rows that show are sorted; `wanted` is what was asked for last,
    /// which the next click turns round.
    void showSort(const Sort &shown, const Sort &wanted);
    /// The same of rows that are sorted here, by this column first; by none where it is empty.
    void showOrder(std::optional<Column> column, bool descending);
    /// Adds a check box for each column, and a way back to those that there were at first.
    void fillColumnsMenu(QMenu *menu);

    /// Whether the columns have their widths and no text has to wait for another round of the event loop.
    bool isSettled() const;

    /// Order, widths and visibility of the columns; empty as long as no rows have given them their widths.
    QByteArray columnState() const;
    /// Those that show, in the order in which they stand.
    QList<Column> shownColumns() const;
    /// One that is hidden comes to stand beside the first.
    void showColumn(Column column);
    /// False where the state is not one of ours; the columns are then as they were.
    bool restoreColumnState(const QByteArray &state);

    /// What is selected and current, and how far the rows are scrolled, for another view of the same model.
    struct Place
    {
        SelectionKeeper::State selection;
        int top = 0; ///< the first row that shows
    };
    Place place() const;
    void setPlace(const Place &place);

    /// How many tokens are selected, those that are not in view included, and which; see SelectionKeeper.
    qint64 selectedCount() const;
    qint64 notInViewCount() const;
    TokenSelection selectedTokens() const;
    void setSelectedTokens(const TokenSelection &selection);
    void clearSelectedTokens();
    bool hasFormerSelection() const;
    void bringFormerSelectionBack();
    void learnSelected(const TokenSelection::Rows &rows, const QStringList &ids);
    /// Rows of the list that are selected.
    qint64 selectedRowCount() const;
    QList<RowRange> selectedRanges() const;
    /// Null where no row is current or its token is not in memory.
    const Token *currentToken() const;
    /// Whether the current token is to be shown whole: the user went to it, or it is all that there is.
    bool isCurrentChosen() const;
    /// Whether the current token is known, but not where: its row has moved out of memory.
    bool isCurrentAway() const;
    /// The rows that show, from 0, both inclusive; last < first for none.
    std::pair<int, int> visibleRows() const;
    /// Shows, and tells assistive technology, what has changed since just before this moment.
    void showTime(qint64 moment);

    /// Makes a row, from 0, the current and only selected one, in the middle; beyond the end, the last.
    void goToRow(int row);
    /// The keyboard, at a row that the user goes to with it.
    void enter();
    /// By the column of the current cell, as a click on its title does; `isNext` adds it after those that there are.
    void sortByCurrent(bool isNext);
    void selectAll() override;

signals:
    void visibleRowsChanged(int first, int last);
    void sortRequested(const Sort &sort);
    /// Of rows that are sorted here; `isNext` adds the column to the order that there is.
    void orderRequested(Column column, bool isNext);
    /// Another token is current, or it has arrived.
    void currentTokenChanged();
    /// Another row is current, loaded or not.
    void currentRowChanged();
    /// Another cell of its row is.
    void currentColumnChanged();
    void selectedTokensChanged();
    /// The user has selected something else instead of `tokens`, so many of which were not in view.
    void selectionReplaced(qint64 tokens, qint64 notInView);
    /// See SelectionKeeper.
    void selectedRowsLeft(const TokenSelection::Rows &rows);
    void copyRequested();
    /// The user wants to read the current token.
    void detailsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setupHeader();
    void connectModel(TokenRowsModel *model);
    void headerClicked(int section);
    void sortBy(Column column, bool isNext);
    void showArrow();
    std::pair<int, int> rowsIn(const QRect &rect) const;
    void announceVisibleRows();
    void announceStatus(int row);
    void followCurrent();
    bool hasOneRow() const;
    void offerOneRow();
    void tellReplaced();
    void measureColumns();
    void stopMeasuring();
    void setWidths(const QList<int> &cells);
    void resetColumns();
    void updateFocusRow();

    TokenRowsModel *m_model = nullptr;
    TokenDelegate *m_delegate;
    ColumnMeasurer *m_measurer;
    std::unique_ptr<SelectionKeeper> m_keeper;
    Sort m_wantedSort;
    std::optional<Column> m_arrowColumn; ///< what the rows that show are sorted by
    bool m_arrowPointsDown = false;
    bool m_areColumnsMeasured = false;
    QBasicTimer m_repaint;
    std::optional<std::pair<qint64, qint64>> m_replaced; ///< to be told when the mouse is released
    QByteArray m_columnState;                            ///< while there is no model, and so no column
};
