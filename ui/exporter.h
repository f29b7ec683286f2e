#pragma once

#include "models/exporting/tokenexport.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;
class RequestQueue;

/// Takes tokens away as a file on behalf of the window: asks where to, runs the export beside the user's own work, and
/// says how it went. One run at a time.
class Exporter : public QObject
{
    Q_OBJECT

public:
    /// `window` owns the dialogs.
    explicit Exporter(QWidget *window);
    ~Exporter() override;

    /// Asks for a file, then runs. `expectedRows` < 0 where the number is not known. `queue` must outlive the run:
    /// cancel before it goes.
    void start(RequestQueue *queue, const ExportPlan &plan, qint64 expectedRows);
    /// Ends a run or its dialog; the former file stays.
    void cancel();
    bool isBusy() const;

signals:
    void busyChanged();
    void progressed(qint64 rows, qint64 expectedRows);
    void finished(qint64 rows, const QString &path);
    /// `reason` says what happened and what to do.
    void failed(const QString &path, const QString &reason);

private:
    void run(const QString &path);
    void end();

    QWidget *m_window;
    RequestQueue *m_queue = nullptr;
    ExportPlan m_plan;
    qint64 m_expectedRows = -1;
    QPointer<QWidget> m_dialog;
    std::unique_ptr<TokenExport> m_run;
};
