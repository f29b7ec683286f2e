#include "models/session/session.h"
#include "models/settings/settingsfile.h"
#include "models/settings/viewstore.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/tokentableview.h"
#include "ui/details/tokendetailpane.h"
#include "ui/views/viewsmenu.h"
#include "ui/window/mainwindow.h"
#include "ui/window/querynavigator.h"
#include "ui/window/windowmemory.h"

// How the window comes to what it asks: from filters and header, from saved views, back and forth, from last time.

void MainWindow::connectQueries()
{
    connect(m_filter, &FilterBar::queryChanged, this, &MainWindow::ask);
    connect(m_table, &TokenTableView::sortRequested, this, [this](const Sort &sort) {
        m_filter->setSort(sort);
        if (m_session) {
            TokenQuery query = wantedQuery();
            query.sort = sort;
            ask(query);
        }
    });
    connect(m_navigator, &QueryNavigator::queryChosen, this, &MainWindow::showQuery);
    connect(m_detail, &TokenDetailPane::ownerTokensRequested, this, &MainWindow::showOwner);
    connect(m_views, &ViewsMenu::viewChosen, this, &MainWindow::showView);
    connect(m_viewStore, &ViewStore::notSaved, this, [this](const QString &path) {
        const SettingsTrouble trouble = unsavedSettings(path);
        showNotice(trouble.text, trouble.advice);
    });
}

const TokenQuery &MainWindow::wantedQuery() const
{
    return m_session ? m_session->pager().wantedQuery() : m_filter->query();
}

/// Another step for Back.
void MainWindow::ask(const TokenQuery &query)
{
    if (!m_session)
        return;
    m_navigator->visit(query);
    m_session->pager().setQuery(query);
}

/// One of the steps there are.
void MainWindow::showQuery(const TokenQuery &query)
{
    if (!m_session)
        return;
    const TokenQuery asked = onDay(query, today());
    m_filter->setQuery(asked);
    m_session->pager().setQuery(asked);
}

void MainWindow::showView(const SavedView &view)
{
    if (!m_session)
        return;
    if (!view.columns.isEmpty())
        m_table->restoreColumnState(view.columns);
    const TokenQuery asked = onDay(view.query, today());
    m_filter->setQuery(asked);
    ask(asked);
}

/// All tokens of an owner: no other filter stays, the order does.
void MainWindow::showOwner(const QString &search)
{
    if (!m_session)
        return;
    TokenQuery query;
    query.search = search;
    query.sort = wantedQuery().sort;
    m_filter->setQuery(query);
    ask(query);
}

/// For the next time that the connection is opened.
void MainWindow::remember()
{
    if (m_session)
        m_memory->save(m_open, wantedQuery());
    else
        m_memory->saveLast();
}
