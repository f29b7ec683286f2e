#include "models/exporting/inventoryexport.h"

#include "models/qtversions.h"

#include <QElapsedTimer>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace {

/// How long a turn may take: the window stays usable beside it.
constexpr qint64 turnMsecs = 8;
/// Records that are read together.
constexpr size_t batchSize = 50;

} // namespace

InventoryExport::InventoryExport(InventoryRows rows, const QTimeZone &zone, std::unique_ptr<ExportFile> file,
                                 QObject *parent)
    : ExportRun(std::move(file), parent)
    , m_rows(std::move(rows))
    , m_zone(zone)
    , m_cells(recordColumnsOf(this->file().options()))
    , m_computed(this->file().options())
{
    const Inventory &inventory = m_rows.inventory->inventory;
    m_judgment.now = [&inventory] { return inventory.now(); };
    m_judgment.hasSameName = [this, &inventory](std::string_view) {
        return (inventory.row(m_judged).found & bitOf(sameNameRule())) != 0;
    };
    m_judgment.changesOf = [this](std::string_view) { return m_rows.marks.view().changesAt(m_judged); };
    m_judgment.verdictOf = [this](std::string_view) { return m_rows.marks.view().verdictAt(m_judged); };
    m_judgment.noteOf = [this](std::string_view id) { return m_rows.noteOf ? m_rows.noteOf(id) : std::string(); };
    m_judgment.thresholds = inventory.thresholds();
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &InventoryExport::takeSome);
}

void InventoryExport::run()
{
    m_places.reserve(m_rows.rows.size());
    for (const int row : m_rows.rows)
        m_places.push_back({row, quint32(m_places.size())});
    // Rows were added in the order in which their records lie.
    std::sort(m_places.begin(), m_places.end(), [](Place a, Place b) { return a.row < b.row; });
    const bool isInOrder = std::is_sorted(m_rows.rows.begin(), m_rows.rows.end());
    beginRows(isInOrder ? nullptr : std::make_unique<RowSorter>(file().directory(), false));
    m_turn.start();
}

void InventoryExport::takeSome()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (m_next < m_places.size() && elapsed.elapsed() < turnMsecs) {
        if (!takeBatch()) {
            fail({{}, tr("what was loaded could not be read back; load all tokens again"), {}});
            return;
        }
    }
    if (!keepRows())
        return;
    if (m_next < m_places.size()) {
        emit progressed(rowsWritten());
        return;
    }
    m_turn.stop();
    endRows();
}

/// As a page, which is how records are read.
bool InventoryExport::takeBatch()
{
    const size_t first = m_next;
    m_next = std::min(first + batchSize, m_places.size());
    QByteArray page(1, '[');
    for (size_t i = first; i < m_next; ++i) {
        if (i > first)
            page += ',';
        page += m_rows.inventory->records.record(m_rows.inventory->inventory.row(m_places[i].row).record);
    }
    page += ']';
    size_t next = first;
    const auto error = m_cells.read(page, [this, &next](const RecordRow &row) {
        if (next < m_next)
            take(row, m_places[next++]);
    });
    return !error && next == m_next;
}

void InventoryExport::take(const RecordRow &row, Place place)
{
    m_judged = place.row;
    const QByteArrayView line = file().line(m_computed.isEmpty() ? row : m_computed.filled(row, m_judgment));
    std::array<char, sizeof place.at> key; // sorts as the number does
    qToBigEndian(place.at, key.data());
    addRow(row, line, {key.data(), key.size()});
}

ExportOutcome InventoryExport::outcome() const
{
    ExportOutcome outcome;
    outcome.inexactReason = m_rows.inventory->inexactReason;
    outcome.isForGood = true; // another one would write the same
    return outcome;
}

ExportManifest InventoryExport::manifest() const
{
    const LoadedInventory &loaded = *m_rows.inventory;
    ExportManifest manifest;
    manifest.host = loaded.host;
    manifest.plan.query = loaded.query;
    manifest.plan.zone = m_zone;
    if (m_rows.isSelection) {
        manifest.plan.selection.emplace();
        for (const int row : m_rows.rows)
            manifest.plan.selection->ids.append(loaded.inventory.idAt(row));
    } else {
        manifest.where = m_rows.where;
    }
    manifest.asOf = QDateTime::fromMSecsSinceEpoch(loaded.inventory.now(), utcZone);
    manifest.isExact = loaded.isExact;
    manifest.inexactReason = loaded.inexactReason;
    manifest.ignoredFilters = loaded.remarks;
    return manifest;
}
