#include "models/session/session.h"
#include "models/text/displaytext.h"
#include "models/walk/selectionfetch.h"
#include "models/walk/selectionplan.h"
#include "ui/browse/copyactions.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/tokentableview.h"
#include "ui/exporting/exportqueue.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"

#include <QLocale>

// What is selected, whatever shows: how it is kept, listed alone and copied.

namespace {

/// Their text has to fit into an address that servers take.
constexpr qint64 mostShownAlone = 150;

} // namespace

void MainWindow::connectSelection()
{
    connect(m_table, &TokenTableView::selectionReplaced, this, &MainWindow::showReplaced);
    connect(m_table, &TokenTableView::selectedRowsLeft, this, &MainWindow::learnRows);
    connect(m_message, &MessageBar::actionRequested, this, &MainWindow::bringSelectionBack);
    connect(m_copy, &CopyActions::progressed, this, [this](qint64 tokens, qint64 of) {
        const QLocale locale;
        m_status->showWork(tr("Loading what is copied: %1 of %2").arg(locale.toString(tokens), locale.toString(of)),
                           tokens, of);
    });
    connect(m_copy, &CopyActions::loadingEnded, this, &MainWindow::showStatus);
    connect(m_copy, &CopyActions::copied, this, &MainWindow::showCopied);
    connect(m_copy, &CopyActions::failed, this, [this](const ApiError &error) {
        m_message->showMessage(MessageBar::Kind::Error, tr("Nothing was copied.") + u' ' + errorText(error),
                               errorAdvice(error), false);
    });
    connect(m_copy, &CopyActions::tooMany, this, [this] {
        m_message->showMessage(
            MessageBar::Kind::Warning,
            tr("Nothing was copied: more than %Ln token(s) are selected.", nullptr, int(CopyActions::mostTokens)),
            tr("Export the selection to take all of it away."), false);
    });
    connect(m_copy, &CopyActions::rowMissing, this, [this] {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Nothing was copied: the row is not loaded yet."),
                               tr("Copy it once it shows."), false);
    });
}

/// Ends what loads for a selection of the session that is left.
void MainWindow::leaveSelection()
{
    m_copy->setSession(nullptr);
    m_rowFetches.reset();
}

/// What stays selected where the same server is opened again.
std::optional<TokenSelection> MainWindow::selectionFor(const ApiEndpoint &endpoint) const
{
    if (!m_session || m_session->endpoint().baseUrl != endpoint.baseUrl)
        return {};
    return m_table->selectedTokens();
}

void MainWindow::showSelectedOnly()
{
    if (!m_session)
        return;
    const TokenSelection selection = m_table->selectedTokens();
    TokenQuery query;
    if (selection.ids.isEmpty() && selection.rows.isEmpty() && selection.everything.size() == 1) {
        query = selection.everything.first().query;
    } else if (selection.everything.isEmpty() && selection.rows.isEmpty() && selection.ids.size() <= mostShownAlone) {
        query.ids = selection.ids;
    } else {
        m_message->showMessage(
            MessageBar::Kind::Warning,
            tr("No more than %Ln selected token(s) can be listed alone.", nullptr, int(mostShownAlone)),
            tr("Export or copy the selection to see all of it."), false);
        return;
    }
    query.sort = wantedQuery().sort;
    m_filter->setQuery(query);
    ask(query);
}

void MainWindow::showReplaced(qint64 tokens, qint64 notInView)
{
    m_message->showMessage(MessageBar::Kind::Info,
                           tr("%Ln token(s) are no longer selected.", nullptr, int(tokens)) + u' ' +
                               tr("%Ln of them were not in view.", nullptr, int(notInView)),
                           tr("Click with Ctrl to keep what is selected."), false);
    m_message->setAction(tr("Select them again"));
}

void MainWindow::bringSelectionBack()
{
    m_message->endNews();
    m_table->bringFormerSelectionBack();
}

/// Rows that were selected before they were loaded: their list goes, so that it is asked now which tokens they are.
/// Very many are asked for when they are exported.
void MainWindow::learnRows(const TokenSelection::Rows &rows)
{
    if (rows.count > CopyActions::mostTokens)
        return;
    TokenSelection selection;
    selection.rows.append(rows);
    ExportPlan plan = planOfSelection(m_session->pager(), selection);
    if (!m_rowFetches)
        m_rowFetches = std::make_unique<QObject>();
    auto *fetch =
        new SelectionFetch(m_session->sharedQueue(), std::move(plan), CopyActions::mostTokens, m_rowFetches.get());
    connect(fetch, &SelectionFetch::finished, this, [this, rows, fetch] {
        // What cannot be told for certain stays to be asked, and doubted, when it is needed.
        if (fetch->shortfall().isEmpty())
            m_table->learnSelected(rows, fetch->ids());
        fetch->deleteLater();
    });
    connect(fetch, &SelectionFetch::failed, fetch, &QObject::deleteLater);
    fetch->start();
}

void MainWindow::showCopied(qint64 tokens, const QString &shortfall)
{
    const QString copied = tr("%Ln token(s) copied.", nullptr, int(tokens));
    if (shortfall.isEmpty())
        m_message->showMessage(MessageBar::Kind::Info, copied, {}, false);
    else
        m_message->showMessage(MessageBar::Kind::Warning,
                               copied + u' ' + tr("That may not be all: %1.").arg(displayText(shortfall)),
                               tr("Refresh to see what is there now."), false);
}

/// What the status line tells of: copying before exporting.
void MainWindow::cancelWork()
{
    if (m_copy->isLoading())
        m_copy->cancel();
    else
        m_exporter->cancel();
}
