#include "ui/browse/browsepage.h"

#include "models/session/workspace.h"
#include "models/text/displaytext.h"
#include "models/walk/selectionfetch.h"
#include "models/walk/selectionplan.h"
#include "ui/browse/copyactions.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>

// What is selected, whatever shows: how it is kept, listed alone and copied.

namespace {

/// Their text has to fit into an address that servers take.
constexpr qint64 mostShownAlone = 150;

} // namespace

void BrowsePage::connectSelection()
{
    connect(m_table, &TokenTableView::selectionReplaced, this, &BrowsePage::showReplaced);
    connect(m_table, &TokenTableView::selectedRowsLeft, this, &BrowsePage::learnRows);
    connect(m_copying, &CopyActions::progressed, this, [this](qint64 tokens, qint64 of) {
        const QLocale locale;
        emit copyProgressed(tr("Loading what is copied: %1 of %2").arg(locale.toString(tokens), locale.toString(of)),
                            tokens, of);
    });
    connect(m_copying, &CopyActions::loadingEnded, this, &BrowsePage::statusChanged);
    connect(m_copying, &CopyActions::copied, this, &BrowsePage::showCopied);
    connect(m_copying, &CopyActions::failed, this, [this](const ApiError &error) {
        m_message->showMessage(MessageBar::Kind::Error, tr("Nothing was copied.") + u' ' + errorText(error),
                               errorAdvice(error), false);
    });
    connect(m_copying, &CopyActions::tooMany, this, [this] {
        m_message->showMessage(
            MessageBar::Kind::Warning,
            tr("Nothing was copied: more than %Ln token(s) are selected.", nullptr, int(CopyActions::mostTokens)),
            tr("Export the selection to take all of it away."), false);
    });
    connect(m_copying, &CopyActions::rowMissing, this, [this] {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Nothing was copied: the row is not loaded yet."),
                               tr("Copy it once it shows."), false);
    });
}

/// Ends what loads for a selection of the session that is left.
void BrowsePage::leaveSelection()
{
    m_copying->setSession(nullptr);
    m_rowFetches.reset();
}

void BrowsePage::showSelectedOnly()
{
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
    query.sort = m_workspace->query().sort;
    m_workspace->ask(query);
}

void BrowsePage::showReplaced(qint64 tokens, qint64 notInView)
{
    m_message->showMessage(MessageBar::Kind::Info,
                           tr("%Ln token(s) are no longer selected.", nullptr, int(tokens)) + u' ' +
                               tr("%Ln of them were not in view.", nullptr, int(notInView)),
                           tr("Click with Ctrl to keep what is selected."), false);
    m_message->setAction(tr("Select them again"), [this] { bringSelectionBack(); });
}

void BrowsePage::bringSelectionBack()
{
    m_message->endNews();
    m_table->bringFormerSelectionBack();
}

/// Rows that were selected before they were loaded: their list goes, so that it is asked now which tokens they are.
/// Very many are asked for when they are exported.
void BrowsePage::learnRows(const TokenSelection::Rows &rows)
{
    if (rows.count > CopyActions::mostTokens)
        return;
    TokenSelection selection;
    selection.rows.append(rows);
    Session *session = m_workspace->session();
    ExportPlan plan = planOfSelection(session->pager(), selection);
    if (!m_rowFetches)
        m_rowFetches = std::make_unique<QObject>();
    auto *fetch =
        new SelectionFetch(session->sharedQueue(), std::move(plan), CopyActions::mostTokens, m_rowFetches.get());
    connect(fetch, &SelectionFetch::finished, this, [this, rows, fetch] {
        // What cannot be told for certain stays to be asked, and doubted, when it is needed.
        if (fetch->shortfall().isEmpty())
            m_table->learnSelected(rows, fetch->ids());
        fetch->deleteLater();
    });
    connect(fetch, &SelectionFetch::failed, fetch, &QObject::deleteLater);
    fetch->start();
}

void BrowsePage::showCopied(qint64 tokens, const QString &shortfall)
{
    const QString copied = tr("%Ln token(s) copied.", nullptr, int(tokens));
    if (shortfall.isEmpty())
        m_message->showMessage(MessageBar::Kind::Info, copied, {}, false);
    else
        m_message->showMessage(MessageBar::Kind::Warning,
                               copied + u' ' + tr("That may not be all: %1.").arg(displayText(shortfall)),
                               tr("Refresh to see what is there now."), false);
}
