#pragma once

#include "models/exporting/exportprogress.h"
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
    /// `inexactReason` is empty unless a token may be missing. Of a selection `gone` tokens are not there any more, and
    /// `added` came after all that matches was selected. `unreadable` have fields that could not be read. With
    /// `isForGood` another export would be no better.
    void finished(qint64 rows, const QString &path, const QString &inexactReason, qint64 gone = 0, qint64 added = 0,
                  qint64 unreadable = 0, bool isForGood = false);
    /// `reason` says what happened and what to do.
    void failed(const QString &path, const QString &reason);
    void cancelled(const QString &path);

private:
    struct Job
    {
        std::shared_ptr<RequestQueue> queue;
        ExportPlan plan;
        qint64 expectedRows;
        std::unique_ptr<ExportFile> file;
    };
    void startNext();
    void connectRun();
    void end();

    std::list<Job> m_jobs;                 ///< that wait
    std::shared_ptr<RequestQueue> m_queue; ///< of the run
    std::unique_ptr<TokenExport> m_run;
    qint64 m_expectedRows = -1;
    QElapsedTimer m_elapsed;
    QTimer m_tick; ///< while the server makes us wait there is progress to tell, too
};
