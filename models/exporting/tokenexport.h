#pragma once

#include "models/exporting/exportfile.h"
#include "models/exporting/exportmanifest.h"
#include "models/exporting/rowsorter.h"
#include "models/query/recordorder.h"
#include "models/walk/completewalk.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QThread;

/// One run: brings what the plan says into a file, each token once, in the plan's order, and commits it. Whatever goes
/// wrong, and destroying the run, leaves the former file untouched. All signals come from the event loop of the thread,
/// whose slots may destroy the run.
///
/// What is to be exported, and how exact that is, CompleteWalk says; what it brings out of order is sorted here.
class TokenExport : public QObject
{
    Q_OBJECT
public:
    /// `queue` is not owned and must outlive the run. `file` is open.
    TokenExport(RequestQueue *queue, ExportPlan plan, std::unique_ptr<ExportFile> file, QObject *parent = nullptr);
    ~TokenExport() override;

    void start();

    qint64 rowsWritten() const { return m_rows; }
    /// How many rows there will be, estimated; -1 where nothing is known of it.
    qint64 expectedRows() const;
    /// What the run has brought, and whether that is all.
    const CompleteWalk &walk() const { return m_walk; }
    /// Records in the file with fields that could not be read, and are in it as they were sent.
    const UnreadableRecords &unreadable() const { return m_unreadable; }
    QString path() const { return m_file->path(); }

signals:
    void progressed(qint64 rows);
    void finished();
    void failed(const ExportFailure &failure);

private:
    QList<RecordCells::Column> columns() const;
    void take(const RecordRow &row);
    void begin(bool isInOrder);
    void afterPage();
    void afterWalk();
    void writeSorted();
    void sync();
    void commit();
    void fail(const ExportFailure &failure);

    RequestQueue *m_queue;
    ExportPlan m_plan;
    std::shared_ptr<ExportFile> m_file; ///< shared with the thread that syncs it
    std::optional<RecordOrder> m_order;
    size_t m_fileCells; ///< of each row, before the order's key
    CompleteWalk m_walk;
    std::unique_ptr<RowSorter> m_sorter; ///< where rows come in another order
    QTimer m_slice;                      ///< writes what is sorted, a little at a time
    std::unique_ptr<QThread> m_sync;
    bool m_isOver = false;
    QDateTime m_started;
    UnreadableRecords m_unreadable;
    qint64 m_rows = 0;
};
