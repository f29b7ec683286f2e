#include "models/walk/completewalk.h"

#include "models/walk/idwalk.h"
#include "models/walk/pagewalk.h"
#include "models/walk/selectionwalk.h"
#include "models/walk/updatedwalk.h"
#include "models/walk/windowwalk.h"

#include <utility>

namespace {

/// What each record has to match. A selection may hold tokens of several queries.
TokenQuery whatIsAsked(const ExportPlan &plan)
{
    if (!plan.selection)
        return plan.query;
    const bool isOneList =
        plan.selection->everything.size() == 1 && plan.selection->ids.isEmpty() && plan.selection->rows.isEmpty();
    return isOneList ? plan.selection->everything.first().query : TokenQuery();
}

} // namespace

CompleteWalk::CompleteWalk(RequestQueue *queue, ExportPlan plan, QList<RecordCells::Column> columns, bool canBeSorted,
                           Take take)
    : m_queue(queue)
    , m_plan(std::move(plan))
    , m_pagePlan(m_plan)
    , m_columns(std::move(columns))
    , m_canBeSorted(canBeSorted)
    , m_take(std::move(take))
    , m_filter(whatIsAsked(m_plan), m_plan.zone)
{
    makeCells();
}

CompleteWalk::~CompleteWalk() = default;

void CompleteWalk::makeCells()
{
    QList<RecordCells::Column> columns = m_columns;
    if (m_search)
        columns += LocalSearch::columns();
    const bool isOfUpdates = m_plan.selection && m_plan.selection->asksForUpdates();
    m_cells = std::make_unique<RecordCells>(columns, m_filter.needsUpdate() || isOfUpdates);
}

void CompleteWalk::start()
{
    walkAll();
}

void CompleteWalk::stop()
{
    m_isOver = true; // also for what the walk has sent by the event loop already
    if (m_walk)
        m_walk->stop();
}

void CompleteWalk::walkAll()
{
    if (m_plan.selection)
        walkSelection();
    else if (!m_plan.query.ids.isEmpty())
        walkIds();
    else if (!m_canBeSorted)
        fallBack(onlyTheServerSorts(), false);
    else
        walkWindows();
}

/// All that the rest of the query asks for is read, and what matches is kept.
void CompleteWalk::searchHere()
{
    leaveWalk();
    m_search.emplace(std::exchange(m_plan.query.search, QString()));
    m_pagePlan.query.search.clear();
    makeCells();
    walkAll();
}

void CompleteWalk::leaveWalk()
{
    m_pagesBefore += m_walk->pages();
    m_retriesBefore += m_walk->retries();
    m_ids.clear();
    m_repeats = 0;
}

void CompleteWalk::walkWindows()
{
    emit begun(false);
    const auto windows = [this](const ExportPlan *plan, RecordSink *sink) {
        return std::make_unique<WindowWalk>(m_queue, plan, m_cells.get(), sink);
    };
    walk(UpdatedWalk::around(windows, m_queue, &m_plan, m_cells.get(), this));
}

void CompleteWalk::walkSelection()
{
    emit begun(!m_canBeSorted);
    auto selected = std::make_unique<SelectionWalk>(m_queue, &m_plan, m_cells.get(), this);
    connect(selected.get(), &ListWalk::finished, this, [this, now = selected.get()] {
        m_inexactReason = now->shortfall();
        m_isForGood = now->isForGood();
        m_gone = now->gone();
        m_added = now->added();
    });
    walk(std::move(selected));
}

QString CompleteWalk::onlyTheServerSorts() const
{
    return tr("only the server knows how to sort by %1").arg(m_plan.query.sort.key);
}

void CompleteWalk::walkIds()
{
    emit begun(!m_canBeSorted);
    if (!m_canBeSorted)
        m_inexactReason = onlyTheServerSorts();
    m_isForGood = !m_canBeSorted;
    walk(std::make_unique<IdWalk>(m_queue, &m_plan, m_cells.get(), this));
}

void CompleteWalk::walkPages()
{
    emit begun(true);
    const auto pages = [this](const ExportPlan *plan, RecordSink *sink) {
        return std::make_unique<PageWalk>(m_queue, plan, m_cells.get(), sink);
    };
    walk(UpdatedWalk::around(pages, m_queue, &m_pagePlan, m_cells.get(), this));
}

/// Page numbers prove nothing: a token that is deleted meanwhile moves all that follow it.
void CompleteWalk::fallBack(const QString &reason, bool refusesBounds, bool isForGood)
{
    m_inexactReason = reason;
    m_isForGood = isForGood;
    if (m_plan.requiresProof) {
        emit finished();
        return;
    }
    if (refusesBounds)
        m_pagePlan.query.created = {};
    walkPages();
}

void CompleteWalk::walk(std::unique_ptr<ListWalk> walk)
{
    m_walk = std::move(walk);
    // Queued: what follows may destroy the walk, or this.
    const auto onlyWhileItRuns = [this](auto then) {
        return [this, then](auto... arguments) {
            if (!m_isOver)
                then(arguments...);
        };
    };
    connect(m_walk.get(), &ListWalk::advanced, this, onlyWhileItRuns([this] { emit advanced(); }),
            Qt::QueuedConnection);
    connect(m_walk.get(), &ListWalk::finished, this, onlyWhileItRuns([this] { afterWalk(); }), Qt::QueuedConnection);
    connect(m_walk.get(), &ListWalk::failed, this, onlyWhileItRuns([this](ApiError error) {
                // Bounds and order of the walk's own are nothing that the user could change.
                error.isAboutQuery = error.isAboutQuery && m_plan.query.isFiltered();
                if (error.kind == ApiError::Kind::NotSearched && !m_search && !m_plan.selection)
                    searchHere();
                else
                    emit failed(error);
            }),
            Qt::QueuedConnection);
    connect(m_walk.get(), &ListWalk::unsupported, this,
            onlyWhileItRuns([this](const QString &reason, bool refusesBounds) {
                leaveWalk();
                fallBack(reason, refusesBounds, m_walk->isForGood());
            }),
            Qt::QueuedConnection);
    m_walk->start();
}

void CompleteWalk::afterWalk()
{
    if (m_inexactReason.isEmpty()) {
        m_inexactReason = m_walk->doubt();
        m_isForGood = m_walk->isForGood();
    }
    emit finished();
}

/// Whether the record is what the user asked for: a server may ignore a filter, or a search.
bool CompleteWalk::isAsked(const RecordRow &row)
{
    const size_t searched = size_t(LocalSearch::fields().size());
    if (m_search && !m_search->matches(row.cells.subspan(size_t(m_columns.size()), searched)))
        return false;
    return m_filter.accepts(row);
}

bool CompleteWalk::take(const RecordRow &row)
{
    if (!m_ids.insert(row.id)) {
        ++m_repeats;
        return false;
    }
    if (isAsked(row))
        m_take(row);
    return true;
}

QStringList CompleteWalk::ignoredFilters() const
{
    return m_filter.ignored() + (m_walk ? m_walk->remarks() : QStringList());
}

qint64 CompleteWalk::pages() const
{
    return m_pagesBefore + (m_walk ? m_walk->pages() : 0);
}

qint64 CompleteWalk::retries() const
{
    return m_retriesBefore + (m_walk ? m_walk->retries() : 0);
}
