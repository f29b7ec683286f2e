#include "models/inventory/inventoryloader.h"

#include "models/record/tokenjson.h"

#include <QTimer>

#include <utility>

namespace {

ExportPlan planOf(const TokenQuery &query, const QTimeZone &zone, int pageSize)
{
    ExportPlan plan;
    plan.query = query;
    plan.pageSize = pageSize;
    plan.zone = zone;
    return plan;
}

} // namespace

InventoryLoader::InventoryLoader(std::shared_ptr<RequestQueue> queue, const TokenQuery &query, const QTimeZone &zone,
                                 int pageSize, std::function<ReviewBasis()> basis, QObject *parent)
    : QObject(parent)
    , m_queue(std::move(queue))
    , m_query(query)
    , m_basis(std::move(basis))
    , m_walk(m_queue.get(), planOf(query, zone, pageSize), {}, true, [this](const RecordRow &row) { take(row); })
{
    connect(&m_walk, &CompleteWalk::begun, this, [this] { m_loaded.reset(); });
    connect(&m_walk, &CompleteWalk::advanced, this, &InventoryLoader::afterPage);
    connect(&m_walk, &CompleteWalk::finished, this, &InventoryLoader::afterWalk);
    connect(&m_walk, &CompleteWalk::failed, this, [this](const ApiError &error) { emit failed({error, {}}); });
}

InventoryLoader::~InventoryLoader() = default;

void InventoryLoader::start()
{
    QTimer::singleShot(0, &m_walk, &CompleteWalk::start);
}

qint64 InventoryLoader::expected() const
{
    const qint64 left = m_walk.recordsLeft();
    return left < 0 ? -1 : tokens() + left;
}

/// As of the first record's moment, when the server has told its time.
void InventoryLoader::makeLoaded()
{
    if (!m_loaded)
        m_loaded = std::make_shared<LoadedInventory>(m_query, m_queue->host(), m_basis());
}

void InventoryLoader::take(const RecordRow &row)
{
    makeLoaded();
    const std::optional<RecordPosition> position = m_loaded->records.add(row.raw);
    if (!position)
        return; // told after the page
    Token token;
    decodeRecord(row.raw, &token); // an object with an id, or the walk would not have taken it
    m_loaded->inventory.add(token, *position);
}

void InventoryLoader::afterPage()
{
    if (m_loaded && !m_loaded->records.problem().isEmpty())
        failOfFile();
    else
        emit advanced();
}

void InventoryLoader::afterWalk()
{
    makeLoaded(); // there was none
    if (!m_loaded->records.finish()) {
        failOfFile();
        return;
    }
    m_loaded->inventory.finish();
    m_loaded->isExact = m_walk.isExact();
    m_loaded->inexactReason = m_walk.inexactReason();
    m_loaded->remarks = m_walk.ignoredFilters();
    m_result = m_loaded;
    emit finished();
}

void InventoryLoader::failOfFile()
{
    m_walk.stop();
    emit failed({{}, m_loaded->records.problem()});
}
