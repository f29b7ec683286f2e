#include "models/exporting/exportrun.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <utility>

namespace {

/// How long a turn of writing may take: the window stays usable beside it.
constexpr qint64 writingMsecs = 8;

} // namespace

ExportRun::ExportRun(std::unique_ptr<ExportFile> file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &ExportRun::writeSorted);
}

ExportRun::~ExportRun()
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

void ExportRun::start()
{
    QTimer::singleShot(0, this, [this] {
        m_started = QDateTime::currentDateTimeUtc();
        run();
    });
}

void ExportRun::beginRows(std::unique_ptr<RowSorter> sorter)
{
    m_sorter = std::move(sorter);
    m_unreadable = {};
    m_rows = 0;
}

void ExportRun::addRow(const RecordRow &row, QByteArrayView line, std::string_view key)
{
    ++m_rows;
    if (!row.unreadable.empty())
        m_unreadable.add(row);
    if (m_sorter)
        m_sorter->add(key, {line.data(), size_t(line.size())});
    else
        m_file->write(line);
}

bool ExportRun::keepRows()
{
    if (m_sorter ? m_sorter->problem().isEmpty() : m_file->flush())
        return true;
    fail({{}, m_sorter ? m_sorter->problem() : m_file->problem(), {}});
    return false;
}

void ExportRun::endRows()
{
    if (!m_sorter)
        sync();
    else if (m_sorter->finish())
        m_slice.start();
    else
        fail({{}, m_sorter->problem(), {}});
}

void ExportRun::writeSorted()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < writingMsecs) {
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
void ExportRun::sync()
{
    m_sync.reset(QThread::create([file = m_file] { file->sync(); }));
    connect(m_sync.get(), &QThread::finished, this, &ExportRun::commit, Qt::QueuedConnection);
    m_sync->start();
    // Where the system has no thread left, the window has to wait for the disk itself.
    if (!m_sync->isRunning() && !m_sync->isFinished()) {
        m_file->sync();
        QMetaObject::invokeMethod(this, &ExportRun::commit, Qt::QueuedConnection);
    }
}

void ExportRun::commit()
{
    ExportManifest told = manifest();
    told.file = QFileInfo(m_file->path()).fileName();
    told.format = m_file->options().format == ExportFormat::Csv ? QStringLiteral("csv") : QStringLiteral("jsonl");
    told.columns = m_file->options().columns;
    told.started = m_started;
    // A clock that was put back meanwhile does not let the export end before it began.
    told.ended = std::max(m_started, QDateTime::currentDateTimeUtc());
    told.rows = m_rows;
    told.unreadable = m_unreadable;
    told.sha256 = m_file->sha256();
    if (m_file->problem().isEmpty() && m_file->commit(told.toJson()))
        emit finished();
    else
        fail({{}, m_file->problem(), {}});
}

void ExportRun::fail(const ExportFailure &failure)
{
    if (std::exchange(m_isOver, true))
        return;
    m_slice.stop();
    stop();
    emit failed(failure);
}
