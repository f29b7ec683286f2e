#include "ui/exporting/exportcontrol.h"

#include "models/text/displaytext.h"

#include <QFileInfo>
#include <QSettings>

ExportControl::ExportControl(ExportQueue *queue, QWidget *window)
    : QObject(window)
    , m_queue(queue)
    , m_window(window)
{
    connect(m_queue, &ExportQueue::finished, this, &ExportControl::tellEnd);
    connect(m_queue, &ExportQueue::cancelled, this, [this](const QString &path) {
        const QString outcome = QFileInfo::exists(path) ? tr("%1 was left unchanged.") : tr("%1 was not written.");
        emit noticed(MessageBar::Kind::Info, tr("The export was cancelled."), outcome.arg(displayText(path)));
    });
    connect(m_queue, &ExportQueue::failed, this, [this](const QString &path, const QString &reason) {
        emit noticed(MessageBar::Kind::Error, tr("%1 was not written.").arg(displayText(path)), reason);
    });
    if (const QString folder = QSettings().value(QStringLiteral("export/folder")).toString(); !folder.isEmpty())
        AtomicFile::removeLeftovers(folder);
}

void ExportControl::ask(const std::shared_ptr<RequestQueue> &queue, const QList<ExportSource> &sources, int chosen,
                        const ExportOffer &offer)
{
    if (isAsking())
        return;
    QStringList texts;
    for (const ExportSource &source : sources)
        texts.append(source.text);
    auto *dialog = new ExportDialog(texts, chosen, m_memory, offer, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportRequested, this,
            [this, queue, sources](int source, const ExportOptions &options, const QString &path) {
                m_queue->add(queue, sources[source], options, path);
            });
    // Not when it is destroyed: it still counts as there then, and the next export could not be asked for.
    connect(dialog, &QDialog::finished, this, [this] {
        m_dialog.clear();
        emit askingChanged();
    });
    m_dialog = dialog;
    dialog->open();
    emit askingChanged();
}

void ExportControl::closeDialog()
{
    if (m_dialog)
        m_dialog->close();
}

QString ExportControl::progressText(const ExportProgress &progress, int waiting, const RequestQueue *own) const
{
    const bool isOfAnother = !own || !m_queue->isFrom(*own);
    QString text = isOfAnother ? tr("Exporting from %1: %2").arg(displayText(m_queue->host()), progress.text())
                               : tr("Exporting %1").arg(progress.text());
    if (waiting > 0)
        text += u' ' + tr("(%Ln more after it)", nullptr, waiting);
    return text;
}

void ExportControl::tellEnd(const ExportEnd &end)
{
    const ExportOutcome &outcome = end.outcome;
    QString text = tr("%Ln token(s) exported.", nullptr, int(end.rows));
    QString advice = end.manifestPath.isEmpty()
                         ? tr("They are in %1.").arg(displayText(end.path))
                         : tr("They are in %1, and its manifest is %2.", "file, second file")
                               .arg(displayText(end.path), displayText(QFileInfo(end.manifestPath).fileName()));
    if (outcome.added > 0)
        text += u' ' + tr("%Ln of them came after the selection was made.", nullptr, int(outcome.added));
    if (end.unreadable > 0) {
        text += u' ' + tr("%Ln of them have fields that could not be read, and are in the file as they were sent.",
                          nullptr, int(end.unreadable));
    }
    if (outcome.gone > 0) {
        text += u' ' + tr("That is not all that was selected: %1.").arg(displayText(outcome.inexactReason));
    } else if (!outcome.inexactReason.isEmpty()) {
        text += u' ' + tr("Some may be missing: %1.").arg(displayText(outcome.inexactReason));
        advice += u' ' + (outcome.isForGood
                              ? tr("Exporting again would not change that: the file is whole if nobody created or "
                                   "deleted tokens meanwhile.")
                              : tr("Export again while nobody creates or deletes tokens."));
    }
    emit exported(outcome.inexactReason.isEmpty() ? MessageBar::Kind::Info : MessageBar::Kind::Warning, text, advice,
                  QFileInfo(end.path).absolutePath());
}
