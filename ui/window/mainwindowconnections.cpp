#include "ui/window/mainwindow.h"

#include "models/session/workspace.h"
#include "models/text/displaytext.h"
#include "ui/browse/browsepage.h"
#include "ui/browse/startpage.h"
#include "ui/connections/connectionbutton.h"
#include "ui/connections/connectioncontrol.h"

#include <QMenu>

// How the window comes to its connection and tells which one it is; what it does with it stands in mainwindow.cpp.

void MainWindow::connectConnections()
{
    connect(m_connection, &QAbstractButton::clicked, this, &MainWindow::popupConnections);
    connect(m_connections, &ConnectionControl::openRequested, this,
            [this](const ApiAccess &access, const Connection &connection) {
                openSession(access, connection, std::nullopt);
            });
    connect(m_connections, &ConnectionControl::demoRequested, this, &MainWindow::demoRequested);
    MessageBar *message = m_page->message();
    connect(m_connections, &ConnectionControl::noticed, this,
            [message](MessageBar::Kind kind, const QString &text, const QString &advice) {
                message->showMessage(kind, text, advice, false);
            });
    connect(m_connections, &ConnectionControl::noticeEnded, message, &MessageBar::endNews);
    // Name and color may have been changed while it is open.
    connect(m_workspace, &Workspace::connectionChanged, this, &MainWindow::showConnection);
    const StartPage *start = m_page->start();
    connect(start, &StartPage::connectRequested, m_connections, &ConnectionControl::add);
    connect(start, &StartPage::demoRequested, this, &MainWindow::demoRequested);
    connect(start, &StartPage::openRequested, m_connections, &ConnectionControl::open);
    connect(start, &StartPage::manageRequested, m_connections, [this] { m_connections->manage({}); });
}

void MainWindow::showConnection()
{
    if (!m_workspace->session())
        return;
    const Connection &open = m_workspace->connection();
    const QString host = routeText(m_workspace->session()->endpoint());
    m_connection->setConnection(open, host);
    const QString title = displayText(open.name.trimmed().isEmpty() ? host : open.name, 60);
    setWindowTitle(open.isProduction ? tr("%1 (production) – PAT Console").arg(title)
                                     : tr("%1 – PAT Console").arg(title));
}

void MainWindow::popupConnections()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_connections->fillMenu(menu, m_workspace->connection().id);
    menu->popup(m_connection->mapToGlobal(m_connection->rect().bottomLeft()));
}
