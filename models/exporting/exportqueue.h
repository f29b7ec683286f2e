#pragma once

#include "models/exporting/exportprogress.h"
#include "models/exporting/inventoryexport.h"
#include "models/exporting/tokenexport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <list>
#include <memory>

class RequestQueue;

/// Something that can be exported. The plan is made when the user has decided.
struct ExportSource
{
    QString text;             ///< "3 selected tokens"
    qint64 expectedRows = -1; ///< < 0 where the number is not known
    std::function<ExportPlan()> plan;
    std::function<InventoryRows()> rows = {}; ///< of a review, in place of what the server would send
};

/// An export that has ended well.
struct ExportEnd
{
    QString path;
    QString manifestPath; ///< empty where none was asked for
    qint64 rows = 0;
    qint64 unreadable = 0; ///< of them, with fields that could not be read, and that are in the file as they were sent
    ExportOutcome outcome = {};
};

/// Runs exports one after the other, beside the user's own work, and says how they went. What is under way goes on
/// where the session, or the window, that it was asked for in has gone.
class ExportQueue : public QObject
{
    Q_OBJECT

public:
    explicit ExportQueue(QObject *parent = nullptr);
    ~ExportQueue() override;

    /// Comes after those that are under way; its file is opened now. The run keeps `queue`.
    void add(const std::shared_ptr<RequestQueue> &queue, const ExportSource &source, const ExportOptions &options,
             const QString &path);
    /// Ends the export that is under way, and its file; the former file stays. The next one begins.
    void cancel();
    void cancelAll();
    bool isBusy() const { return m_run != nullptr; }
    /// Whether what is under way comes from this queue.
    bool isFrom(const RequestQueue &queue) const { return m_queue.get() == &queue; }
    /// Where it comes from.
    QString host() const;
    /// Tells of the progress again, to who has come since.
    void tellProgress();

signals:
    /// Runs have begun or ended.
    void busyChanged();
    /// `waiting` exports come after this one.
    void progressed(const ExportProgress &progress, int waiting);
    void finished(const ExportEnd &end);
    /// `reason` says what happened and what to do.
    void failed(const QString &path, const QString &reason);
    void cancelled(const QString &path);

private:
    struct Job
    {
        std::shared_ptr<RequestQueue> queue;
        ExportPlan plan;
        InventoryRows rows; ///< where there are some, in place of the plan
        qint64 expectedRows;
        std::unique_ptr<ExportFile> file;
    };
    void startNext();
    void connectRun();
    void end();

    std::list<Job> m_jobs;                 ///< that wait
    std::shared_ptr<RequestQueue> m_queue; ///< of the run
    std::unique_ptr<ExportRun> m_run;
    qint64 m_expectedRows = -1;
    QElapsedTimer m_elapsed;
    QTimer m_tick; ///< while the server makes us wait there is progress to tell, too
};
