#include "models/exporting/tokenexport.h"

#include "models/walk/idwalk.h"
#include "models/walk/selectionwalk.h"
#include "models/walk/updatedwalk.h"
#include "models/walk/windowwalk.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace {

/// How long a turn of writing may take: the window stays usable beside it.
constexpr qint64 sliceMsecs = 8;

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

TokenExport::TokenExport(RequestQueue *queue, ExportPlan plan, std::unique_ptr<ExportFile> file, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_plan(std::move(plan))
    , m_pagePlan(m_plan)
    , m_filter(whatIsAsked(m_plan), m_plan.zone)
    , m_file(std::move(file))
    , m_order(RecordOrder::of(m_plan.query.sort))
{
    makeCells();
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &TokenExport::writeSorted);
}

TokenExport::~TokenExport()
{
    m_file->discard();
    if (!m_sync || !m_sync->isRunning())
        return; // also of one that could not start, which would never finish
    // Nobody waits for the disk: the thread, and with it the file, goes when the disk is through.
    QThread *thread = m_sync.release();
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    if (thread->isFinished()) // meanwhile
        thread->deleteLater();
}

void TokenExport::start()
{
    QTimer::singleShot(0, this, [this] {
        m_started = QDateTime::currentDateTimeUtc();
        walkAll();
    });
}

void TokenExport::makeCells()
{
    QList<RecordCells::Column> columns = recordColumnsOf(m_file->options());
    m_firstChecked = size_t(columns.size());
    if (m_search)
        columns += LocalSearch::columns();
    if (m_order)
        columns.append({m_order->field().path, m_order->field().kind, RecordCells::Use::Compared});
    const bool isOfUpdates = m_plan.selection && m_plan.selection->asksForUpdates();
    m_cells = std::make_unique<RecordCells>(columns, m_filter.needsUpdate() || isOfUpdates);
}

void TokenExport::walkAll()
{
    if (m_plan.selection)
        walkSelection();
    else if (!m_plan.query.ids.isEmpty())
        walkIds();
    else if (!m_order)
        fallBack(onlyTheServerSorts(), false);
    else if (!m_plan.byWindows)
        fallBack(tr("it was read in plain pages"), false);
    else
        walkWindows();
}

/// All that the rest of the query asks for is read, and what matches is kept.
void TokenExport::searchHere()
{
    startAgain();
    m_searchText = std::exchange(m_plan.query.search, QString());
    m_pagePlan.query.search.clear();
    m_search.emplace(m_searchText);
    makeCells();
    walkAll();
}

void TokenExport::startAgain()
{
    m_pagesBefore += m_walk->pages();
    m_retriesBefore += m_walk->retries();
    m_sorter.reset();
    m_ids.clear();
    m_unreadable = {};
    m_rows = 0;
    m_repeats = 0;
}

void TokenExport::walkWindows()
{
    m_sorter = std::make_unique<RowSorter>(m_file->directory(), m_order->isDescending());
    const auto windows = [this](const ExportPlan *plan, RecordSink *sink) {
        return std::make_unique<WindowWalk>(m_queue, plan, m_cells.get(), sink);
    };
    walk(UpdatedWalk::around(windows, m_queue, &m_plan, m_cells.get(), this));
}

void TokenExport::walkSelection()
{
    if (m_order)
        m_sorter = std::make_unique<RowSorter>(m_file->directory(), m_order->isDescending());
    auto selected = std::make_unique<SelectionWalk>(m_queue, &m_plan, m_cells.get(), this);
    connect(selected.get(), &ListWalk::finished, this, [this, now = selected.get()] {
        m_inexactReason = now->shortfall();
        m_isForGood = now->isForGood();
        m_gone = now->gone();
        m_added = now->added();
    });
    walk(std::move(selected));
}

QString TokenExport::onlyTheServerSorts() const
{
    return tr("only the server knows how to sort by %1").arg(m_plan.query.sort.key);
}

void TokenExport::walkIds()
{
    if (m_order)
        m_sorter = std::make_unique<RowSorter>(m_file->directory(), m_order->isDescending());
    else
        m_inexactReason = onlyTheServerSorts();
    m_isForGood = !m_order;
    walk(std::make_unique<IdWalk>(m_queue, &m_plan, m_cells.get(), this));
}

void TokenExport::walkPages()
{
    const auto pages = [this](const ExportPlan *plan, RecordSink *sink) {
        return std::make_unique<PageWalk>(m_queue, plan, m_cells.get(), sink);
    };
    walk(UpdatedWalk::around(pages, m_queue, &m_pagePlan, m_cells.get(), this));
}

/// Page numbers prove nothing: a token that is deleted meanwhile moves all that follow it.
void TokenExport::fallBack(const QString &reason, bool refusesBounds, bool isForGood)
{
    m_inexactReason = reason;
    m_isForGood = isForGood;
    if (m_plan.requiresProof) {
        fail({{}, {}, reason});
        return;
    }
    if (refusesBounds)
        m_pagePlan.query.created = {};
    walkPages();
}

void TokenExport::walk(std::unique_ptr<ListWalk> walk)
{
    m_walk = std::move(walk);
    // Queued: what follows may destroy the walk, or this.
    connect(m_walk.get(), &ListWalk::advanced, this, &TokenExport::afterPage, Qt::QueuedConnection);
    connect(m_walk.get(), &ListWalk::finished, this, &TokenExport::afterWalk, Qt::QueuedConnection);
    connect(
        m_walk.get(), &ListWalk::failed, this,
        [this](ApiError error) {
            // Bounds and order of the walk's own are nothing that the user could change.
            error.isAboutQuery = error.isAboutQuery && m_plan.query.isFiltered();
            if (error.kind == ApiError::Kind::NotSearched && !m_search && !m_plan.selection)
                searchHere();
            else
                fail({error, {}, {}});
        },
        Qt::QueuedConnection);
    connect(
        m_walk.get(), &ListWalk::unsupported, this,
        [this](const QString &reason, bool refusesBounds) {
            startAgain();
            fallBack(reason, refusesBounds, m_walk->isForGood());
        },
        Qt::QueuedConnection);
    m_walk->start();
}

/// Whether the record is what the user asked for: a server may ignore a filter, or a search.
bool TokenExport::isAsked(const RecordRow &row)
{
    if (m_search && !m_search->matches(row.cells.subspan(m_firstChecked, size_t(LocalSearch::fields().size()))))
        return false;
    return m_filter.accepts(row);
}

bool TokenExport::take(const RecordRow &row)
{
    if (!m_ids.insert(row.id)) {
        ++m_repeats;
        return false;
    }
    if (!isAsked(row))
        return true;
    ++m_rows;
    if (!row.unreadable.empty())
        m_unreadable.add(row);
    const QByteArrayView line = m_file->line(row);
    if (!m_sorter)
        m_file->write(line);
    else
        m_sorter->add(m_order->keyOf(row.cells.back(), row.id), {line.data(), size_t(line.size())});
    return true;
}

QStringList TokenExport::ignoredFilters() const
{
    return m_filter.ignored() + (m_walk ? m_walk->remarks() : QStringList());
}

qint64 TokenExport::expectedRows() const
{
    const qint64 left = m_walk ? m_walk->recordsLeft() : -1;
    return left < 0 ? -1 : m_rows + left;
}

void TokenExport::afterPage()
{
    if (m_isOver)
        return;
    if (m_sorter && !m_sorter->problem().isEmpty())
        fail({{}, m_sorter->problem(), {}});
    else if (!m_sorter && !m_file->flush())
        fail({{}, m_file->problem(), {}});
    else
        emit progressed(m_rows);
}

void TokenExport::afterWalk()
{
    if (m_isOver)
        return;
    if (m_inexactReason.isEmpty()) {
        m_inexactReason = m_walk->doubt();
        m_isForGood = m_walk->isForGood();
    }
    if (m_plan.requiresProof && !isExact())
        fail({{}, {}, m_inexactReason});
    else if (!m_sorter)
        sync();
    else if (m_sorter->finish())
        m_slice.start();
    else
        fail({{}, m_sorter->problem(), {}});
}

void TokenExport::writeSorted()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < sliceMsecs) {
        for (int i = 0; i < 100; ++i) {
            const QByteArrayView line = m_sorter->next();
            if (!line.isNull()) {
                m_file->write(line);
                continue;
            }
            m_slice.stop();
            if (m_sorter->problem().isEmpty())
                sync();
            else
                fail({{}, m_sorter->problem(), {}});
            return;
        }
    }
    if (m_file->problem().isEmpty())
        emit progressed(m_rows);
    else
        fail({{}, m_file->problem(), {}});
}

/// A disk may take seconds for it, which the window has not.
void TokenExport::sync()
{
    m_sync.reset(QThread::create([file = m_file] { file->sync(); }));
    connect(m_sync.get(), &QThread::finished, this, &TokenExport::commit, Qt::QueuedConnection);
    m_sync->start();
    // Where the system has no thread left, the window has to wait for the disk itself.
    if (!m_sync->isRunning() && !m_sync->isFinished()) {
        m_file->sync();
        QMetaObject::invokeMethod(this, &TokenExport::commit, Qt::QueuedConnection);
    }
}

void TokenExport::commit()
{
    ExportManifest manifest;
    manifest.file = QFileInfo(m_file->path()).fileName();
    manifest.host = m_queue->host();
    manifest.plan = m_plan;
    if (m_search) {
        manifest.plan.query.search = m_searchText;
        manifest.searchedHere = LocalSearch::fields();
    }
    manifest.format = m_file->options().format == ExportFormat::Csv ? QStringLiteral("csv") : QStringLiteral("jsonl");
    manifest.columns = m_file->options().columns;
    manifest.started = m_started;
    // A clock that was put back meanwhile does not let the export end before it began.
    manifest.ended = std::max(m_started, QDateTime::currentDateTimeUtc());
    manifest.rows = m_rows;
    manifest.pages = m_pagesBefore + m_walk->pages();
    manifest.retries = m_retriesBefore + m_walk->retries();
    manifest.repeatsDropped = m_repeats;
    manifest.gone = m_gone;
    manifest.unreadable = m_unreadable;
    manifest.isExact = isExact();
    manifest.inexactReason = m_inexactReason;
    manifest.ignoredFilters = ignoredFilters();
    manifest.sha256 = m_file->sha256();
    if (m_file->problem().isEmpty() && m_file->commit(manifest.toJson()))
        emit finished();
    else
        fail({{}, m_file->problem(), {}});
}

void TokenExport::fail(const ExportFailure &failure)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_slice.stop();
    if (m_walk)
        m_walk->stop();
    emit failed(failure);
}
