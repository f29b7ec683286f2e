#pragma once

#include "models/exporting/exportprogress.h"
#include "models/exporting/tokenexport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <list>
#include <memory>

class QWidget;
class RequestQueue;

/// Something that can be exported. The plan is made when the user has decided.
struct ExportSource
{
    QString text;             ///< "3 selected tokens"
    qint64 expectedRows = -1; ///< < 0 where the number is not known
    std::function<ExportPlan()> plan;
};

/// Takes tokens away as files on behalf of the window: asks what and where to, runs one export after the other beside
/// the user's own work, and says how they went.
class ExportQueue : public QObject
{
    Q_OBJECT

public:
    /// `window` owns the dialogs. Clears what a killed export left in the folder of the last one.
    explicit ExportQueue(QWidget *window);
    ~ExportQueue() override;

    /// What was chosen last under `memory`, see ExportDialog, is proposed.
    void setMemory(const QString &memory) { m_memory = memory; }
    /// Asks, then exports; behind those that are under way. The runs keep `queue`; `sources` must outlive the dialog.
    void ask(const std::shared_ptr<RequestQueue> &queue, const QList<ExportSource> &sources, int chosen);
    void closeDialog();
    /// Ends the export that is under way, and its file; the former file stays. The next one begins.
    void cancel();
    void cancelAll();
    /// Goes on with what another one has begun. A dialog stays behind.
    void takeOver(ExportQueue &former);
    bool isAsking() const { return !m_dialog.isNull(); }
    bool isBusy() const { return m_run != nullptr; }
    /// Whether what is under way comes from this queue.
    bool isFrom(const RequestQueue &queue) const { return m_queue.get() == &queue; }
    /// Where it comes from.
    QString host() const;

signals:
    /// Runs or the dialog have begun or ended.
    void busyChanged();
    /// `waiting` exports come behind this one.
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
    void enqueue(const std::shared_ptr<RequestQueue> &queue, const ExportSource &source, const ExportOptions &options,
                 const QString &path);
    void startNext();
    void connectRun();
    void end();
    void showProgress();

    QWidget *m_window;
    QString m_memory;
    QPointer<QWidget> m_dialog;
    std::list<Job> m_jobs;                 ///< that wait
    std::shared_ptr<RequestQueue> m_queue; ///< of the run
    std::unique_ptr<TokenExport> m_run;
    qint64 m_expectedRows = -1;
    QElapsedTimer m_elapsed;
    QTimer m_tick; ///< while the server makes us wait there is progress to tell, too
};
