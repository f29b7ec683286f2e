#include "models/walk/selectionwalk.h"

#include "models/walk/idwalk.h"
#include "models/walk/pagewalk.h"
#include "models/walk/selectionplan.h"
#include "models/walk/windowwalk.h"

#include <QLocale>

namespace {

QString textOfId(std::string_view id)
{
    return QString::fromUtf8(id.data(), qsizetype(id.size()));
}

qint64 rowsIn(const QList<RowRange> &ranges)
{
    qint64 rows = 0;
    for (const RowRange &range : ranges)
        rows += range.last - range.first + 1;
    return rows;
}

QHash<qint64, QString> knownByPosition(const TokenSelection::Rows &rows)
{
    QHash<qint64, QString> known;
    qint64 position = 0;
    for (const RowRange &range : rows.ranges) {
        for (int row = range.first; row <= range.last; ++row, ++position) {
            if (const auto it = rows.known.constFind(row); it != rows.known.cend())
                known.insert(position, *it);
        }
    }
    return known;
}

} // namespace

SelectionWalk::SelectionWalk(RequestQueue *queue, const ExportPlan *plan, RecordCells *cells, RecordSink *sink)
    : ListWalk(queue, plan, cells, sink)
{
}

SelectionWalk::~SelectionWalk() = default;

void SelectionWalk::start()
{
    const TokenSelection &selection = *m_plan->selection;
    for (qsizetype i = selection.rows.size() - 1; i >= 0; --i) {
        m_steps.emplace_back(Step::TakeRows, i);
        m_steps.emplace_back(Step::LookAtRows, i);
    }
    for (qsizetype i = selection.everything.size() - 1; i >= 0; --i)
        m_steps.emplace_back(Step::Everything, i);
    if (!selection.ids.isEmpty())
        m_steps.emplace_back(Step::Ids, 0);
    next();
}

void SelectionWalk::stop()
{
    if (m_part)
        m_part->stop();
    ListWalk::stop();
}

qint64 SelectionWalk::pages() const
{
    return m_pagesBefore + (m_part ? m_part->pages() : 0);
}

qint64 SelectionWalk::retries() const
{
    return m_retriesBefore + (m_part ? m_part->retries() : 0);
}

void SelectionWalk::next()
{
    if (m_steps.empty()) {
        end();
        return;
    }
    const auto [step, index] = m_steps.back();
    m_steps.pop_back();
    begin(step, index);
}

void SelectionWalk::begin(Step step, qsizetype index)
{
    m_step = step;
    m_index = index;
    m_seen.clear();
    m_without.clear();
    m_filter.reset();
    m_knownAt.clear();
    m_found = 0;
    m_order.reset();
    m_partPlan = ExportPlan();
    m_partPlan.pageSize = m_plan->pageSize;
    m_partPlan.zone = m_plan->zone;
    const TokenSelection &selection = *m_plan->selection;
    if (step == Step::Ids) {
        m_partPlan.query.ids = selection.ids;
        run(std::make_unique<IdWalk>(m_queue, &m_partPlan, m_cells, this));
    } else if (step == Step::Everything) {
        m_partPlan.query = selection.everything[index].query;
        m_without = selection.everything[index].without;
        m_filter.emplace(m_partPlan.query, m_partPlan.zone);
        runAll([this](const ExportPlan *plan, RecordSink *sink) {
            return std::make_unique<WindowWalk>(m_queue, plan, m_cells, sink);
        });
    } else {
        const TokenSelection::Rows &rows = selection.rows[index];
        m_partPlan.query = rows.query;
        m_partPlan.parts = partsOfRows(rows.ranges, rows.rowsPerPage);
        m_knownAt = knownByPosition(rows);
        for (const RowRange &range : rows.ranges) {
            if (!rows.known.contains(range.first) || !rows.known.contains(range.last))
                doubt(tr("where the selected rows end is not known"));
        }
        run(std::make_unique<PageWalk>(m_queue, &m_partPlan, m_cells, this));
    }
}

void SelectionWalk::runAll(const UpdatedWalk::Make &make)
{
    run(UpdatedWalk::around(make, m_queue, &m_partPlan, m_cells, this));
}

void SelectionWalk::run(std::unique_ptr<ListWalk> walk)
{
    if (m_part) {
        m_pagesBefore += m_part->pages();
        m_retriesBefore += m_part->retries();
    }
    m_part = std::move(walk);
    connect(m_part.get(), &ListWalk::advanced, this, &ListWalk::advanced);
    // Queued: what follows destroys the part.
    connect(m_part.get(), &ListWalk::finished, this, &SelectionWalk::endStep, Qt::QueuedConnection);
    connect(m_part.get(), &ListWalk::unsupported, this, &SelectionWalk::unsupportedPart, Qt::QueuedConnection);
    connect(
        m_part.get(), &ListWalk::failed, this, [this](const ApiError &error) { fail(error); }, Qt::QueuedConnection);
    m_part->start();
}

/// What the part has brought so far is known to `m_sink`, and will not be taken twice.
void SelectionWalk::unsupportedPart(const QString &reason, bool refusesBounds)
{
    if (m_isDone)
        return;
    m_seen.clear();
    m_found = 0;
    doubt(reason);
    m_isForGood = m_isForGood || m_part->isForGood();
    if (refusesBounds)
        m_partPlan.query.created = {};
    runAll([this](const ExportPlan *plan, RecordSink *sink) {
        return std::make_unique<PageWalk>(m_queue, plan, m_cells, sink);
    });
}

bool SelectionWalk::has(std::string_view id) const
{
    return m_seen.contains(id);
}

bool SelectionWalk::isPast(std::string_view createdKey) const
{
    return m_filter && m_filter->isPast(createdKey);
}

bool SelectionWalk::take(const RecordRow &row)
{
    if (!m_seen.insert(row.id)) {
        if (m_step == Step::TakeRows)
            doubt(tr("the list brought a token twice"));
        return false;
    }
    if ((m_filter && !m_filter->accepts(row)) || (!m_without.isEmpty() && m_without.contains(textOfId(row.id))))
        return true;
    if (const auto known = m_knownAt.constFind(m_found); known != m_knownAt.cend() && *known != textOfId(row.id))
        doubt(tr("the list has changed since its rows were selected"));
    ++m_found;
    m_order.addData(QByteArrayView(row.id.data(), qsizetype(row.id.size())));
    if (m_step != Step::LookAtRows && !m_sink->has(row.id))
        m_sink->take(row);
    return true;
}

void SelectionWalk::endStep()
{
    if (m_isDone)
        return;
    if (!m_part->doubt().isEmpty())
        doubt(m_part->doubt());
    m_isForGood = m_isForGood || (!m_part->doubt().isEmpty() && m_part->isForGood());
    m_remarks += m_part->remarks();
    m_remarks.removeDuplicates();
    const TokenSelection &selection = *m_plan->selection;
    switch (m_step) {
    case Step::Ids:
        m_gone += selection.ids.size() - m_found;
        break;
    case Step::Everything:
        m_gone += std::max<qint64>(0, selection.everything[m_index].count - m_found);
        if (selection.everything[m_index].isCountExact)
            m_added += std::max<qint64>(0, m_found - selection.everything[m_index].count);
        break;
    case Step::LookAtRows:
        m_firstLook = m_order.result();
        break;
    case Step::TakeRows:
        if (m_order.result() != m_firstLook)
            doubt(tr("the list changed while its rows were read"));
        m_gone += rowsIn(selection.rows[m_index].ranges) - m_found;
        break;
    }
    next();
}

void SelectionWalk::doubt(const QString &reason)
{
    if (!m_doubts.contains(reason))
        m_doubts.append(reason);
}

QString SelectionWalk::shortfall() const
{
    QStringList reasons = m_doubts;
    if (m_gone > 0) {
        const QLocale locale;
        reasons.prepend(tr("%1 of %2 selected tokens are gone")
                            .arg(locale.toString(m_gone), locale.toString(m_plan->selection->count())));
    }
    return reasons.join(QStringLiteral("; "));
}
