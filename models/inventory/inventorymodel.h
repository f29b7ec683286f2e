#pragma once

#include "models/inventory/arrangement.h"
#include "models/inventory/loadedinventory.h"
#include "models/paging/tokenrowsmodel.h"

#include <QCache>
#include <QFutureWatcher>
#include <QThreadPool>

#include <functional>

/// Rows of an inventory: those that a filter lets through, in an order that is made here. Found off the window's
/// thread; the rows that show stay until others have been found, and only the last that was asked for is. The record of
/// a row that shows is decoded when it is looked at.
class InventoryModel : public TokenRowsModel
{
    Q_OBJECT
public:
    /// `time` is by what rows are told.
    explicit InventoryModel(std::function<TimeContext()> time, QObject *parent = nullptr);
    ~InventoryModel() override;

    /// Another inventory takes the place of the one that shows, once its rows are found; `arranged` follows. It may be
    /// the same, with other marks.
    void setInventory(std::shared_ptr<const LoadedInventory> inventory, const ArrangementQuery &query,
                      const SharedMarks &marks = {});
    /// Other verdicts of the same rows, which stay where they are: false, and nothing has changed, where they may not.
    bool setVerdicts(const std::shared_ptr<const std::vector<quint8>> &verdicts);
    /// Shows nothing any more.
    void clear();
    /// What shows; null for nothing.
    const std::shared_ptr<const LoadedInventory> &inventory() const { return m_inventory; }

    /// Of its rows.
    const SharedMarks &marks() const { return m_marks; }

    /// `arranged` follows, unless other rows are asked for before. Ignored where there is no inventory.
    void arrange(const ArrangementQuery &query);
    /// What shows; its query is what was asked for last once `isArranging` is over.
    const Arrangement &arrangement() const { return m_shown; }
    bool isArranging() const { return m_isArranging; }
    /// What was asked for last.
    const ArrangementQuery &wanted() const { return m_wanted; }
    /// The inventory's row that stands in this row.
    int inventoryRow(int row) const { return m_shown.rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    const Token *tokenAt(int row) const override;
    QString idAt(int row) const override;
    bool isLoaded(int row) const override { return row >= 0 && row < rowCount(); }
    TimeContext timeContext() const override { return m_time(); }
    const std::optional<TokenQuery> &shownQuery() const override { return m_query; }
    int rowsPerPage() const override { return rowCount(); }
    bool isTotalExact() const override { return true; }
    bool isWholeAnswer() const override { return m_shown.query.filter.isEmpty(); }
    bool knowsAllRows() const override { return true; }
    bool canSortBy(Column) const override { return true; }
    bool areJudged() const override { return true; }
    std::optional<Severity> severityAt(int row) const override;
    FoundRules findingsAt(int row) const override;
    std::optional<JudgedCell> judgedCellAt(int row, Column column) const override;
    QStringList judgedDetailAt(int row, Column column) const override;
    QHash<QString, QHash<Column, QString>> judgedValuesOf(const QSet<QString> &ids) const override;

signals:
    void arranged();

private:
    void cancel();
    void show();
    std::optional<JudgedCell> judgedCellOf(int inventoryRow, Column column) const;

    std::function<TimeContext()> m_time;
    std::shared_ptr<const LoadedInventory> m_inventory;
    SharedMarks m_marks;
    std::shared_ptr<const LoadedInventory> m_next; ///< whose rows are asked for
    SharedMarks m_nextMarks;                       ///< of those
    std::shared_ptr<InventoryOrder> m_order;       ///< of that one
    std::optional<TokenQuery> m_query;             ///< of the server, which the inventory answers
    ArrangementQuery m_wanted;
    Arrangement m_shown;
    bool m_isArranging = false;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< of what is being found
    QThreadPool m_thread;                             ///< one: what was cancelled ends first
    QFutureWatcher<Arrangement> m_found;
    mutable QCache<int, Token> m_tokens; ///< by row of the inventory
};
