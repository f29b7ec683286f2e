#include "models/exporting/tokenexport.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace {

/// How long a turn of writing may take: the window stays usable beside it.
constexpr qint64 sliceMsecs = 8;

} // namespace

TokenExport::TokenExport(RequestQueue *queue, ExportPlan plan, std::unique_ptr<ExportFile> file, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_plan(std::move(plan))
    , m_file(std::move(file))
    , m_order(RecordOrder::of(m_plan.query.sort))
    , m_fileCells(size_t(recordColumnsOf(m_file->options()).size()))
    , m_walk(queue, m_plan, columns(), m_order.has_value(), [this](const RecordRow &row) { take(row); })
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &TokenExport::writeSorted);
    connect(&m_walk, &CompleteWalk::begun, this, &TokenExport::begin);
    connect(&m_walk, &CompleteWalk::advanced, this, &TokenExport::afterPage);
    connect(&m_walk, &CompleteWalk::finished, this, &TokenExport::afterWalk);
    connect(&m_walk, &CompleteWalk::failed, this, [this](const ApiError &error) { fail({error, {}, {}}); });
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
        m_walk.start();
    });
}

QList<RecordCells::Column> TokenExport::columns() const
{
    QList<RecordCells::Column> columns = recordColumnsOf(m_file->options());
    if (m_order)
        columns.append({m_order->field().path, m_order->field().kind, RecordCells::Use::Compared});
    return columns;
}

void TokenExport::begin(bool isInOrder)
{
    m_sorter.reset();
    if (!isInOrder)
        m_sorter = std::make_unique<RowSorter>(m_file->directory(), m_order->isDescending());
    m_unreadable = {};
    m_rows = 0;
}

void TokenExport::take(const RecordRow &row)
{
    ++m_rows;
    if (!row.unreadable.empty())
        m_unreadable.add(row);
    const QByteArrayView line = m_file->line(row);
    if (m_sorter)
        m_sorter->add(m_order->keyOf(row.cells[m_fileCells], row.id), {line.data(), size_t(line.size())});
    else
        m_file->write(line);
}

qint64 TokenExport::expectedRows() const
{
    const qint64 left = m_walk.recordsLeft();
    return left < 0 ? -1 : m_rows + left;
}

void TokenExport::afterPage()
{
    if (m_sorter && !m_sorter->problem().isEmpty())
        fail({{}, m_sorter->problem(), {}});
    else if (!m_sorter && !m_file->flush())
        fail({{}, m_file->problem(), {}});
    else
        emit progressed(m_rows);
}

void TokenExport::afterWalk()
{
    if (m_plan.requiresProof && !m_walk.isExact())
        fail({{}, {}, m_walk.inexactReason()});
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
    if (m_walk.isSearchedHere())
        manifest.searchedHere = LocalSearch::fields();
    manifest.format = m_file->options().format == ExportFormat::Csv ? QStringLiteral("csv") : QStringLiteral("jsonl");
    manifest.columns = m_file->options().columns;
    manifest.started = m_started;
    // A clock that was put back meanwhile does not let the export end before it began.
    manifest.ended = std::max(m_started, QDateTime::currentDateTimeUtc());
    manifest.rows = m_rows;
    manifest.pages = m_walk.pages();
    manifest.retries = m_walk.retries();
    manifest.repeatsDropped = m_walk.repeatsDropped();
    manifest.gone = m_walk.gone();
    manifest.unreadable = m_unreadable;
    manifest.isExact = m_walk.isExact();
    manifest.inexactReason = m_walk.inexactReason();
    manifest.ignoredFilters = m_walk.ignoredFilters();
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
    m_walk.stop();
    emit failed(failure);
}
