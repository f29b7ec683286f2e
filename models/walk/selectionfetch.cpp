#include "models/walk/selectionfetch.h"

#include <algorithm>

SelectionFetch::SelectionFetch(std::shared_ptr<RequestQueue> queue, ExportPlan plan, qint64 most, QObject *parent)
    : QObject(parent)
    , m_queue(std::move(queue))
    , m_plan(std::move(plan))
    , m_most(most)
    , m_order(RecordOrder::of(m_plan.query.sort))
{
    QList<RecordCells::Column> columns;
    if (m_order)
        columns.append({m_order->field().path, m_order->field().kind, RecordCells::Use::Compared});
    m_cells = std::make_unique<RecordCells>(columns, m_plan.selection && m_plan.selection->asksForUpdates());
    m_walk = std::make_unique<SelectionWalk>(m_queue.get(), &m_plan, m_cells.get(), this);
    // Queued: whoever is told may destroy the walk with this.
    connect(
        m_walk.get(), &ListWalk::advanced, this,
        [this] {
            if (count() > m_most) {
                m_walk->stop();
                emit tooMany();
            } else {
                emit progressed(count());
            }
        },
        Qt::QueuedConnection);
    connect(m_walk.get(), &ListWalk::finished, this, &SelectionFetch::finished, Qt::QueuedConnection);
    connect(m_walk.get(), &ListWalk::failed, this, &SelectionFetch::failed, Qt::QueuedConnection);
}

SelectionFetch::~SelectionFetch() = default;

void SelectionFetch::add(const QByteArray &body)
{
    m_cells->read(body, [this](const RecordRow &row) { take(row); });
}

void SelectionFetch::start()
{
    m_walk->start();
}

bool SelectionFetch::take(const RecordRow &row)
{
    if (!m_ids.insert(row.id))
        return false;
    m_idList.append(QString::fromUtf8(row.id.data(), qsizetype(row.id.size())));
    // Padded, so that text sorts as the records came.
    std::string key = m_order ? m_order->keyOf(row.cells.front(), row.id)
                              : QByteArray::number(count()).rightJustified(20, '0').toStdString();
    m_records.emplace(std::move(key), QByteArray(row.raw.data(), qsizetype(row.raw.size())));
    return true;
}

QList<QByteArray> SelectionFetch::records() const
{
    QList<QByteArray> records;
    records.reserve(qsizetype(m_records.size()));
    for (const auto &[key, raw] : m_records)
        records.append(raw);
    if (m_order && m_order->isDescending())
        std::reverse(records.begin(), records.end());
    return records;
}
