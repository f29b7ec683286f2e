#include "ui/window/mainwindow.h"

#include "models/session/session.h"
#include "models/text/displaytext.h"
#include "ui/browse/startpage.h"
#include "ui/connections/connectionbutton.h"
#include "ui/connections/connectioncontrol.h"

#include <QMenu>

// How the window comes to its connection and tells which one it is; what it does with it stands in mainwindow.cpp.

void MainWindow::connectConnections()
{
    connect(m_connection, &QAbstractButton::clicked, this, &MainWindow::popupConnections);
    connect(m_connections, &ConnectionControl::openRequested, this,
            [this](const ApiEndpoint &endpoint, const Connection &connection) {
                openSession(endpoint, connection, std::nullopt);
            });
    connect(m_connections, &ConnectionControl::demoRequested, this, &MainWindow::demoRequested);
    connect(m_connections, &ConnectionControl::noticed, this,
            [this](MessageBar::Kind kind, const QString &text, const QString &advice) {
                m_message->showMessage(kind, text, advice, false);
            });
    connect(m_connections, &ConnectionControl::noticeEnded, m_message, &MessageBar::endNews);
    // Name and color may have been changed while it is open.
    connect(&m_connections->store(), &ConnectionStore::changed, this, [this] {
        if (const Connection *known = m_connections->store().find(m_open.id)) {
            m_open = *known;
            showConnection();
        }
    });
    connect(m_start, &StartPage::connectRequested, m_connections, &ConnectionControl::add);
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_start, &StartPage::openRequested, m_connections, &ConnectionControl::open);
    connect(m_start, &StartPage::manageRequested, m_connections, [this] { m_connections->manage({}); });
}

void MainWindow::showConnection()
{
    if (!m_session)
        return;
    const QString host = routeText(m_session->endpoint());
    m_connection->setConnection(m_open, host);
    const QString title = displayText(m_open.name.trimmed().isEmpty() ? host : m_open.name, 60);
    setWindowTitle(m_open.isProduction ? tr("%1 (production) – PAT Console").arg(title)
                                       : tr("%1 – PAT Console").arg(title));
}

void MainWindow::popupConnections()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_connections->fillMenu(menu, m_open.id);
    menu->popup(m_connection->mapToGlobal(m_connection->rect().bottomLeft()));
}

void MainWindow::showNotice(const QString &text, const QString &advice)
{
    m_isNoticeNew = true;
    m_message->showMessage(MessageBar::Kind::Warning, text, advice, false);
}
