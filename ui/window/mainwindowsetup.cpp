#include "ui/window/mainwindow.h"

#include "models/session/workspace.h"
#include "models/settings/settingsfile.h"
#include "models/settings/viewstore.h"
#include "ui/browse/browsepage.h"
#include "ui/browse/copyactions.h"
#include "ui/browse/filterbar.h"
#include "ui/connections/connectionbutton.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/details/tokendetailpane.h"
#include "ui/help/helpmenu.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/viewsmenu.h"
#include "ui/window/claimsnotice.h"
#include "ui/window/languagemenu.h"
#include "ui/window/statusline.h"
#include "ui/window/windowmemory.h"

#include <QActionGroup>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <climits>

// What the window is made of; what it does stands in mainwindow.cpp.

namespace {

const QString themeKey = QStringLiteral("window/theme");

QToolButton *makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

void MainWindow::setupParts()
{
    setWindowTitle(tr("PAT Console"));
    setAnimated(false);
    m_page = new BrowsePage(m_workspace, this);
    m_status = new StatusLine;
    m_viewStore = new ViewStore(this);
    m_views = new ViewsMenu(
        m_viewStore,
        [this] {
            return SavedView{{}, m_workspace->query(), m_page->table()->columnState()};
        },
        this);
    m_claims = new ClaimsNotice(this);
    setupCommands();
    m_memory = new WindowMemory(
        {this, m_page->splitter(), m_page->table(), m_page->details(), m_commands[CommandId::ShowDetails]}, this);

    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(setupToolbar());
    layout->addWidget(m_page, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);
}

QWidget *MainWindow::setupToolbar()
{
    m_connection = new ConnectionButton;
    auto *toolbar = new QWidget;
    auto *layout = new QHBoxLayout(toolbar);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->setSpacing(8);
    for (const CommandId id : {CommandId::Refresh, CommandId::ExportSelection, CommandId::ExportAll})
        layout->addWidget(makeButton(m_commands[id]));
    auto *views = makeButton(m_views->menuAction());
    views->setText(tr("Views"));
    views->setIcon(icon(QStringLiteral("views")));
    views->setWhatsThis(
        tr("Searches, filters, orders and columns that were kept under a name. Choose one to see it again."));
    views->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(views);
    layout->addStretch();
    layout->addWidget(m_connection);
    return toolbar;
}

/// What each command does; its words and keys stand in the table of commands.
void MainWindow::setupCommands()
{
    m_commands = m_page->copying()->actions();
    m_commands[CommandId::ClearFilters] = m_page->filter()->clearAction();
    m_commands[CommandId::ShowOwner] = m_page->details()->ownerAction();
    const auto add = [this](CommandId id, auto *receiver, auto act) {
        QAction *action = m_commands[id] = makeCommand(id, this);
        connect(action, &QAction::triggered, receiver, act);
    };
    TokenTableView *table = m_page->table();
    add(CommandId::ExportSelection, this, [this] { askForExport(true); });
    add(CommandId::ExportAll, this, [this] { askForExport(false); });
    add(CommandId::Quit, this, &QWidget::close);
    add(CommandId::SelectAll, table, &TokenTableView::selectAll);
    add(CommandId::ShowSelected, m_page, &BrowsePage::showSelectedOnly);
    add(CommandId::ClearSelection, table, &TokenTableView::clearSelectedTokens);
    add(CommandId::BringBack, m_page, &BrowsePage::bringSelectionBack);
    add(CommandId::Find, m_page->filter(), &FilterBar::focusSearch);
    add(CommandId::FindInDetails, this, &MainWindow::findInDetails);
    add(CommandId::Palette, this, &MainWindow::showPalette);
    add(CommandId::Refresh, m_page, &BrowsePage::refresh);
    add(CommandId::Back, m_workspace, &Workspace::goBack);
    add(CommandId::Forward, m_workspace, &Workspace::goForward);
    add(CommandId::GoToRow, m_page, &BrowsePage::askForRow);
    add(CommandId::FirstRow, table, [table] { table->goToRow(0); });
    add(CommandId::LastRow, table, [table] { table->goToRow(INT_MAX); });
    QAction *details = m_commands[CommandId::ShowDetails] = makeCommand(CommandId::ShowDetails, this);
    details->setCheckable(true);
    details->setChecked(true);
    connect(details, &QAction::toggled, m_page->details(), &QWidget::setVisible);
}

void MainWindow::setupMenus()
{
    addMenu(tr("&File"), CommandPlace::File);
    addMenu(tr("&Edit"), CommandPlace::Edit);
    QMenu *view = addMenu(tr("&View"), CommandPlace::View);
    setupColumnsMenu(view);
    addLanguageMenu(view, [this](const QString &) { emit languageRequested(); });
    setupThemeMenu(view);
    menuBar()->addMenu(m_views);
    addMenu(tr("&Go"), CommandPlace::Go);
    setupConnectionMenu();
    addHelpMenu(this);
}

QMenu *MainWindow::addMenu(const QString &title, CommandPlace place)
{
    QMenu *menu = menuBar()->addMenu(title);
    for (const CommandInfo &command : commandTable()) {
        if (command.place != place)
            continue;
        if (command.beginsGroup)
            menu->addSeparator();
        menu->addAction(m_commands[command.id]);
    }
    return menu;
}

void MainWindow::setupConnectionMenu()
{
    QMenu *connection = menuBar()->addMenu(tr("&Connection"));
    connect(connection, &QMenu::aboutToShow, this, [this, connection] {
        connection->clear();
        m_connections->fillMenu(connection, m_workspace->connection().id);
        connection->addSeparator();
        connection->addAction(m_claims->action());
    });
    connection->addAction(m_claims->action()); // an empty menu would not open
}

void MainWindow::setupColumnsMenu(QMenu *view)
{
    QMenu *columns = view->addMenu(icon(QStringLiteral("columns")), tr("Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_page->table()->fillColumnsMenu(columns);
    });
    columns->addAction(tr("Reset columns")); // an empty menu would not open
}

void MainWindow::setupThemeMenu(QMenu *view)
{
    QMenu *theme = view->addMenu(tr("Colors"));
    auto *group = new QActionGroup(this);
    const int current = QSettings().value(themeKey, 0).toInt();
    const std::pair<ThemeMode, QString> modes[] = {{ThemeMode::System, tr("System default")},
                                                   {ThemeMode::Light, tr("Light")},
                                                   {ThemeMode::Dark, tr("Dark")},
                                                   {ThemeMode::HighContrast, tr("High contrast")}};
    for (const auto &[mode, text] : modes) {
        QAction *action = theme->addAction(text);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(current == int(mode));
        connect(action, &QAction::triggered, this, [this, chosen = int(mode)] {
            saveSetting(themeKey, chosen);
            emit themeRequested(chosen);
        });
    }
}
