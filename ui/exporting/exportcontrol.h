#pragma once

#include "models/exporting/exportqueue.h"
#include "ui/exporting/exportdialog.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>

/// The way from "take these away" to a file: asks which columns and where to, hands that to the queue, and says in
/// words what became of each export.
class ExportControl : public QObject
{
    Q_OBJECT

public:
    /// `queue` is not owned and must outlive the control, as the dialogs' parent `window` must. Clears what a killed
    /// export left in the folder of the last one.
    ExportControl(ExportQueue *queue, QWidget *window);

    /// What was chosen last under `memory`, see ExportDialog, is proposed.
    void setMemory(const QString &memory) { m_memory = memory; }
    /// Asks, then exports. `sources` must outlive the dialog.
    void ask(const std::shared_ptr<RequestQueue> &queue, const QList<ExportSource> &sources, int chosen,
             const ExportOffer &offer = {});
    void closeDialog();
    bool isAsking() const { return !m_dialog.isNull(); }
    /// What the export under way is at; `own` is the queue of what the window shows, null for none.
    QString progressText(const ExportProgress &progress, int waiting, const RequestQueue *own) const;

signals:
    /// The dialog has opened or closed.
    void askingChanged();
    /// What became of an export that wrote no file.
    void noticed(MessageBar::Kind kind, const QString &text, const QString &advice);
    /// A file was written, into this folder.
    void exported(MessageBar::Kind kind, const QString &text, const QString &advice, const QString &folder);

private:
    void tellEnd(const ExportEnd &end);

    ExportQueue *m_queue;
    QWidget *m_window;
    QString m_memory;
    QPointer<QWidget> m_dialog;
};
