#pragma once

#include "models/exporting/computedcells.h"
#include "models/exporting/exportrun.h"
#include "models/inventory/loadedinventory.h"
#include "models/inventory/rowmarks.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Rows of a review, in the order in which they are to stand in a file.
struct InventoryRows
{
    std::shared_ptr<const LoadedInventory> inventory; ///< null for none
    std::vector<int> rows;
    QString where;            ///< the filter that chose them, as text; empty for none
    bool isSelection = false; ///< the user picked them
    SharedMarks marks{};      ///< of all rows of the inventory, for the columns that tell them
    std::function<std::string(std::string_view id)> noteOf{}; ///< of decisions
};

/// Brings rows of a review into a file, as they were loaded: the server is not asked. Computed columns say what the
/// review found. Records are read in the order in which they were kept, a little at a time, on the thread that the
/// inventory's tokens belong to.
class InventoryExport : public ExportRun
{
    Q_OBJECT
public:
    /// `file` is open. The zone is where the query's days are meant.
    InventoryExport(InventoryRows rows, const QTimeZone &zone, std::unique_ptr<ExportFile> file,
                    QObject *parent = nullptr);

    qint64 expectedRecords() const override { return qint64(m_rows.rows.size()); }
    ExportOutcome outcome() const override;

private:
    /// A row, and where it stands in the file.
    struct Place
    {
        int row;
        quint32 at;
    };
    void run() override;
    void stop() override { m_turn.stop(); }
    ExportManifest manifest() const override;
    void takeSome();
    bool takeBatch();
    void take(const RecordRow &row, Place place);

    InventoryRows m_rows;
    QTimeZone m_zone;
    RecordCells m_cells;
    ComputedCells m_computed;
    RecordJudgment m_judgment;
    std::vector<Place> m_places; ///< in the order in which the records lie
    size_t m_next = 0;           ///< of them
    int m_judged = 0;            ///< the row whose cells are computed
    QTimer m_turn;
};
