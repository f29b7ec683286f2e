#include "models/session/session.h"
#include "models/text/displaytext.h"
#include "models/walk/selectionplan.h"
#include "ui/browse/tokentableview.h"
#include "ui/exporting/exportqueue.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

// How tokens leave the window as files, and what is said of it.

void MainWindow::exportSelection()
{
    askForExport(true);
}

void MainWindow::exportAll()
{
    askForExport(false);
}

/// The selection and all that matches, each with what is known of its number; the selection only where there is one.
void MainWindow::askForExport(bool ofSelection)
{
    if (!m_session || !m_session->pager().shownQuery())
        return;
    const TokenPager &pager = m_session->pager();
    const int known = int(pager.knownTotal());
    QList<ExportSource> sources;
    if (const qint64 selected = m_table->selectedCount(); selected > 0) {
        const qint64 notInView = m_table->notInViewCount();
        const QString text = tr("%Ln selected token(s)", nullptr, int(selected));
        sources.append(
            {notInView > 0
                 ? tr("%1, %2", "selected, not in view").arg(text, tr("%Ln not in view", nullptr, int(notInView)))
                 : text,
             selected, [this] { return planOfSelection(m_session->pager(), m_table->selectedTokens()); }});
    }
    sources.append(
        {pager.isTotalExact() ? tr("Everything that matches: %Ln token(s)", nullptr, known)
                              : tr("Everything that matches: at least %Ln token(s)", nullptr, known),
         pager.isTotalExact() ? pager.knownTotal() : -1, [this] {
             const TokenPager &now = m_session->pager();
             return ExportPlan{now.shownQuery().value_or(TokenQuery{}), now.pageSize(), now.zone(), {}, true};
         }});
    m_exporter->ask(m_session->sharedQueue(), sources, ofSelection ? 0 : int(sources.size()) - 1);
}

void MainWindow::showExportProgress(const ExportProgress &progress, int waiting)
{
    const bool isOfAnother = !m_session || !m_exporter->isFrom(m_session->queue());
    QString text = isOfAnother ? tr("Exporting from %1: %2").arg(displayText(m_exporter->host()), progress.text())
                               : tr("Exporting %1").arg(progress.text());
    if (waiting > 0)
        text += u' ' + tr("(%Ln more after it)", nullptr, waiting);
    m_status->showWork(text, progress.done, progress.total);
}

void MainWindow::showExportEnd(qint64 rows, const QString &path, const QString &inexactReason, qint64 gone,
                               qint64 added, qint64 unreadable, bool isForGood)
{
    QString text = tr("%Ln token(s) exported.", nullptr, int(rows));
    QString advice = tr("They are in %1.").arg(displayText(path));
    if (added > 0)
        text += u' ' + tr("%Ln of them came after the selection was made.", nullptr, int(added));
    if (unreadable > 0) {
        text += u' ' + tr("%Ln of them have fields that could not be read, and are in the file as they were sent.",
                          nullptr, int(unreadable));
    }
    if (gone > 0) {
        text += u' ' + tr("That is not all that was selected: %1.").arg(displayText(inexactReason));
    } else if (!inexactReason.isEmpty()) {
        text += u' ' + tr("Some may be missing: %1.").arg(displayText(inexactReason));
        advice +=
            u' ' + (isForGood ? tr("Exporting again would not change that: the file is whole if nobody created or "
                                   "deleted tokens meanwhile.")
                              : tr("Export again while nobody creates or deletes tokens."));
    }
    if (!inexactReason.isEmpty())
        m_closesAfterExports = false; // or nobody would read it
    m_message->showMessage(inexactReason.isEmpty() ? MessageBar::Kind::Info : MessageBar::Kind::Warning, text, advice,
                           false);
}

/// Exports go on while the question stands; when they have ended well meanwhile, the window closes as was wished.
void MainWindow::askBeforeClosing()
{
    m_closesAfterExports = true;
    if (m_closeQuestion)
        return;
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Close the window"));
    box->setText(tr("An export is under way.") + QStringLiteral("\n\n") +
                 tr("Wait until its file is whole, or cancel it: then everything is as it was before the export."));
    QPushButton *wait = box->addButton(tr("Wait, then close"), QMessageBox::AcceptRole);
    const QPushButton *cancel = box->addButton(tr("Cancel the export and close"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Keep the window open"), QMessageBox::RejectRole);
    box->setDefaultButton(wait);
    box->setEscapeButton(stay);
    connect(stay, &QPushButton::clicked, this, [this] { m_closesAfterExports = false; });
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_exporter->cancelAll();
        close();
    });
    m_closeQuestion = box;
    box->open();
}

void MainWindow::closeAfterExports()
{
    if (m_exporter->isBusy())
        return;
    if (m_closeQuestion)
        m_closeQuestion->done(QDialog::Accepted);
    if (std::exchange(m_closesAfterExports, false))
        close();
}
