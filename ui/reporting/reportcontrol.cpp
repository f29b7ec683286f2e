#include "ui/reporting/reportcontrol.h"

#include "models/reporting/reportfile.h"
#include "models/reporting/reviewreporting.h"
#include "models/session/workspace.h"
#include "models/text/displaytext.h"
#include "models/whendone.h"
#include "ui/browse/browsepage.h"
#include "ui/reporting/reportdialog.h"
#include "ui/widgets/messagebar.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

ReportControl::ReportControl(Workspace *workspace, BrowsePage *page, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_page(page)
    , m_window(window)
{
}

bool ReportControl::canReport() const
{
    return m_page->isReviewing() && !m_isWriting && !m_page->review()->model().isArranging();
}

void ReportControl::ask()
{
    if (!canReport())
        return;
    const TokenReview *review = m_page->review();
    auto *dialog = new ReportDialog(review->model().rowCount(), review->comparison() != nullptr,
                                    m_workspace->session()->decisions().decisions()->size() > 0, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { askForFile(dialog->options()); });
    dialog->open();
}

void ReportControl::askForFile(const ReportOptions &options)
{
    if (!canReport())
        return;
    const LoadedInventory &loaded = *m_page->review()->model().inventory();
    const QDate day = QDateTime::fromMSecsSinceEpoch(loaded.inventory.now(), m_workspace->timeContext().zone).date();
    auto *dialog = new QFileDialog(m_window, tr("Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Page for a browser (*.html)"), tr("PDF (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.pdf") ? QStringLiteral("pdf") : QStringLiteral("html"));
    });
    dialog->selectFile(QStringLiteral("token-review-") + day.toString(Qt::ISODate));
    connect(dialog, &QFileDialog::fileSelected, this, [this, options](const QString &path) { write(path, options); });
    dialog->open();
}

void ReportControl::write(const QString &path, const ReportOptions &options)
{
    if (!canReport())
        return;
    if (!reportFormatOf(path)) {
        m_page->message()->showMessage(MessageBar::Kind::Error, tr("No report was written."),
                                       tr("Choose a name that ends in .html or .pdf."), false);
        return;
    }
    const TokenReview *review = m_page->review();
    m_isWriting = true;
    emit changed();
    whenDone(writeReviewReport(path, review->shownRows(), review->comparison(),
                               m_workspace->session()->decisions().decisions(), options,
                               m_workspace->timeContext().zone),
             this, [this, path](const QString &problem) { tellEnd(path, problem); });
}

void ReportControl::tellEnd(const QString &path, const QString &problem)
{
    m_isWriting = false;
    emit changed();
    if (!problem.isEmpty()) {
        m_page->message()->showMessage(MessageBar::Kind::Error, tr("%1 was not written.").arg(displayText(path)),
                                       displayText(problem), false);
        return;
    }
    m_page->message()->showMessage(MessageBar::Kind::Info, tr("The report was written."),
                                   tr("It is in %1.").arg(displayText(path)), false);
    m_page->message()->setAction(tr("Open it"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}
