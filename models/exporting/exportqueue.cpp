#include "models/exporting/exportqueue.h"

#include "models/exporting/exportmanifest.h"

namespace {

QString reasonOf(const ExportFailure &failure)
{
    if (failure.api)
        return errorText(*failure.api) + u' ' + errorAdvice(*failure.api);
    return ExportQueue::tr("The file could not be written: %1.").arg(failure.file);
}

} // namespace

ExportQueue::ExportQueue(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &ExportQueue::tellProgress);
}

ExportQueue::~ExportQueue() = default;

/// The file is opened at once: who chose one that cannot be written is told now, not after the exports before it.
void ExportQueue::add(const std::shared_ptr<RequestQueue> &queue, const ExportSource &source,
                      const ExportOptions &options, const QString &path)
{
    auto file = std::make_unique<ExportFile>(path, options);
    if (!file->open()) {
        emit failed(path, reasonOf({{}, file->problem(), {}}));
        return;
    }
    m_jobs.push_back(
        {queue, source.plan(), source.rows ? source.rows() : InventoryRows(), source.expectedRows, std::move(file)});
    if (!m_run)
        startNext();
    emit busyChanged();
}

void ExportQueue::startNext()
{
    m_queue.reset(); // with its token, where nothing else needs it
    if (m_jobs.empty())
        return;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_queue = job.queue;
    m_expectedRows = job.expectedRows;
    if (job.rows.inventory)
        m_run = std::make_unique<InventoryExport>(std::move(job.rows), job.plan.zone, std::move(job.file));
    else
        m_run = std::make_unique<TokenExport>(m_queue.get(), std::move(job.plan), std::move(job.file));
    connect(m_run.get(), &QObject::destroyed, [queue = m_queue] {}); // it outlives the run, which may go later
    connectRun();
    m_run->start();
    m_elapsed.start();
    m_tick.start();
    tellProgress();
}

void ExportQueue::connectRun()
{
    connect(m_run.get(), &ExportRun::progressed, this, &ExportQueue::tellProgress);
    connect(m_run.get(), &ExportRun::finished, this, [this] {
        const QString manifest = m_run->hasManifest() ? ExportManifest::pathOf(m_run->path()) : QString();
        const ExportEnd ended{m_run->path(), manifest, m_run->rowsWritten(), m_run->unreadable().records,
                              m_run->outcome()};
        end();
        emit finished(ended);
    });
    connect(m_run.get(), &ExportRun::failed, this, [this](const ExportFailure &failure) {
        const QString path = m_run->path();
        end();
        emit failed(path, reasonOf(failure));
    });
}

void ExportQueue::tellProgress()
{
    if (!m_run)
        return;
    ExportProgress progress;
    progress.done = m_run->rowsWritten();
    progress.isTotalExact = m_expectedRows >= 0;
    progress.total = progress.isTotalExact ? m_expectedRows : m_run->expectedRecords();
    progress.elapsedMsecs = m_elapsed.elapsed();
    progress.waitMsecs = m_run->waitMsecs();
    emit progressed(progress, int(m_jobs.size()));
}

/// Also called from the run's own signals: it goes when they are through.
void ExportQueue::end()
{
    m_tick.stop();
    m_run->disconnect(this);
    m_run.release()->deleteLater();
    startNext();
    emit busyChanged();
}

void ExportQueue::cancel()
{
    if (!m_run)
        return;
    const QString path = m_run->path();
    m_run.reset();
    m_tick.stop();
    startNext();
    emit busyChanged();
    emit cancelled(path);
}

QString ExportQueue::host() const
{
    return m_queue ? m_queue->host() : QString();
}

void ExportQueue::cancelAll()
{
    m_jobs.clear();
    cancel();
}
