#include "models/exporting/tokenexport.h"

#include "models/qtversions.h"

TokenExport::TokenExport(RequestQueue *queue, ExportPlan plan, std::unique_ptr<ExportFile> file, QObject *parent)
    : ExportRun(std::move(file), parent)
    , m_queue(queue)
    , m_plan(std::move(plan))
    , m_order(RecordOrder::of(m_plan.query.sort))
    , m_fileCells(size_t(recordColumnsOf(this->file().options()).size()))
    , m_walk(queue, m_plan, columns(), m_order.has_value(), [this](const RecordRow &row) { take(row); })
    , m_computed(this->file().options())
{
    connect(&m_walk, &CompleteWalk::begun, this, &TokenExport::begin);
    connect(&m_walk, &CompleteWalk::advanced, this, [this] {
        if (keepRows())
            emit progressed(rowsWritten());
    });
    connect(&m_walk, &CompleteWalk::finished, this, &TokenExport::afterWalk);
    connect(&m_walk, &CompleteWalk::failed, this, [this](const ApiError &error) { fail({error, {}, {}}); });
}

void TokenExport::run()
{
    Q_ASSERT_X(m_computed.isEmpty() || m_judgment.now, "TokenExport", "computed columns need a judgment");
    m_walk.start();
}

QList<RecordCells::Column> TokenExport::columns() const
{
    QList<RecordCells::Column> columns = recordColumnsOf(file().options());
    if (m_order)
        columns.append({m_order->field().path, m_order->field().kind, RecordCells::Use::Compared});
    return columns;
}

void TokenExport::begin(bool isInOrder)
{
    beginRows(isInOrder ? nullptr : std::make_unique<RowSorter>(file().directory(), m_order->isDescending()));
    m_read = 0;
}

void TokenExport::take(const RecordRow &row)
{
    ++m_read;
    if (m_choice.takes && !m_choice.takes(row))
        return;
    const QByteArrayView line = file().line(m_computed.isEmpty() ? row : m_computed.filled(row, m_judgment));
    addRow(row, line, sortsRows() ? m_order->keyOf(row.cells[m_fileCells], row.id) : std::string_view());
}

qint64 TokenExport::expectedRecords() const
{
    const qint64 left = m_walk.recordsLeft();
    return left < 0 ? -1 : m_read + left;
}

ExportOutcome TokenExport::outcome() const
{
    return {m_walk.inexactReason(), m_walk.gone(), m_walk.added(), m_walk.isInexactForGood()};
}

void TokenExport::afterWalk()
{
    if (m_plan.requiresProof && !m_walk.isExact())
        fail({{}, {}, m_walk.inexactReason()});
    else
        endRows();
}

ExportManifest TokenExport::manifest() const
{
    ExportManifest manifest;
    manifest.host = m_queue->host();
    manifest.plan = m_plan;
    manifest.where = m_choice.text;
    if (m_walk.isSearchedHere())
        manifest.searchedHere = LocalSearch::fields();
    if (!m_computed.isEmpty())
        manifest.asOf = QDateTime::fromMSecsSinceEpoch(m_judgment.now(), utcZone);
    manifest.pages = m_walk.pages();
    manifest.retries = m_walk.retries();
    manifest.repeatsDropped = m_walk.repeatsDropped();
    manifest.gone = m_walk.gone();
    manifest.isExact = m_walk.isExact();
    manifest.inexactReason = m_walk.inexactReason();
    manifest.ignoredFilters = m_walk.ignoredFilters();
    return manifest;
}
