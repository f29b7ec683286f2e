#include "ui/window/mainwindow.h"

#include "models/exporting/computedcells.h"
#include "models/exporting/exportcolumns.h"
#include "models/paging/tokenrowsmodel.h"
#include "models/session/workspace.h"
#include "models/walk/selectionplan.h"
#include "ui/browse/browsepage.h"
#include "ui/exporting/exportcontrol.h"
#include "ui/window/statusline.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

// What can leave the window as files, and what becomes of the window meanwhile.

void MainWindow::connectExports()
{
    ExportQueue *exports = &m_workspace->exports();
    connect(exports, &ExportQueue::busyChanged, this, &MainWindow::showStatus);
    connect(exports, &ExportQueue::progressed, this, [this](const ExportProgress &progress, int waiting) {
        Session *session = m_workspace->session();
        m_status->showWork(m_exports->progressText(progress, waiting, session ? &session->queue() : nullptr),
                           progress.done, progress.total);
    });
    // Later: what became of an export is told after it has ended.
    connect(exports, &ExportQueue::busyChanged, this, &MainWindow::closeAfterExports, Qt::QueuedConnection);
    connect(m_exports, &ExportControl::askingChanged, this, &MainWindow::showStatus);
    connect(m_exports, &ExportControl::noticed, this, &MainWindow::showExport);
    connect(m_exports, &ExportControl::exported, this,
            [this](MessageBar::Kind kind, const QString &text, const QString &advice, const QString &folder) {
                showExport(kind, text, advice);
                m_page->message()->setAction(tr("Open folder"),
                                             [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
            });
}

void MainWindow::showExport(MessageBar::Kind kind, const QString &text, const QString &advice)
{
    if (kind != MessageBar::Kind::Info)
        m_closesAfterExports = false; // or nobody would read it
    m_page->message()->showMessage(kind, text, advice, false);
}

/// The selection and all that matches, each with what is known of its number; the selection only where there is one.
void MainWindow::askForExport(bool ofSelection)
{
    if (!m_page->hasRows())
        return;
    QList<ExportSource> sources;
    if (m_page->table()->selectedCount() > 0)
        sources.append(selectionSource());
    sources.append(m_page->isReviewing() ? reviewSource() : everythingSource());
    m_exports->ask(m_workspace->session()->sharedQueue(), sources, ofSelection ? 0 : int(sources.size()) - 1,
                   exportOffer());
}

/// What is found is known in a review alone.
ExportOffer MainWindow::exportOffer() const
{
    ExportOffer offer;
    if (m_page->isReviewing()) {
        offer.computed = ComputedCells::columns();
        if (!m_page->review()->comparison())
            offer.computed.removeOne(ComputedCells::changeColumn());
    }
    for (const Column column : m_page->table()->shownColumns()) {
        const QString name = exportColumnOf(column);
        if (offer.computed.contains(name) || findExportField(name))
            offer.shown.append(name);
    }
    return offer;
}

ExportSource MainWindow::selectionSource() const
{
    const TokenTableView *table = m_page->table();
    const qint64 selected = table->selectedCount();
    const qint64 notInView = table->notInViewCount();
    const QString text = tr("%Ln selected token(s)", nullptr, int(selected));
    return {
        notInView > 0 ? tr("%1, %2", "selected, not in view").arg(text, tr("%Ln not in view", nullptr, int(notInView)))
                      : text,
        selected, [this, table] { return planOfSelection(m_workspace->session()->pager(), table->selectedTokens()); },
        [this, table] { return m_workspace->session()->review().rowsOf(table->selectedTokens()); }};
}

ExportSource MainWindow::everythingSource() const
{
    const TokenPager &pager = m_workspace->session()->pager();
    const int known = int(pager.knownTotal());
    return {pager.isTotalExact() ? tr("Everything that matches: %Ln token(s)", nullptr, known)
                                 : tr("Everything that matches: at least %Ln token(s)", nullptr, known),
            pager.isTotalExact() ? pager.knownTotal() : -1, [this] {
                const TokenPager &now = m_workspace->session()->pager();
                return ExportPlan{now.shownQuery().value_or(TokenQuery{}), now.pageSize(), now.zone(), {}, true};
            }};
}

/// What the review is narrowed to, as it was loaded, in the order that shows.
ExportSource MainWindow::reviewSource() const
{
    const int rows = m_page->table()->tokens()->rowCount();
    ExportSource source = everythingSource();
    source.text = tr("Everything that matches: %Ln token(s)", nullptr, rows);
    source.expectedRows = rows;
    source.rows = [this] { return m_workspace->session()->review().shownRows(); };
    return source;
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
        m_exports->closeDialog();
        m_workspace->exports().cancelAll();
        close();
    });
    m_closeQuestion = box;
    box->open();
}

void MainWindow::closeAfterExports()
{
    if (m_workspace->exports().isBusy())
        return;
    if (m_closeQuestion)
        m_closeQuestion->done(QDialog::Accepted);
    if (std::exchange(m_closesAfterExports, false))
        close();
}
