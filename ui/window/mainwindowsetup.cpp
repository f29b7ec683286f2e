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
#include "ui/widgets/actions.h"
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
    m_refresh = makeAction(this, QStringLiteral("refresh"), tr("Refresh"), QKeySequence::Refresh);
    m_exportSelection = makeAction(this, QStringLiteral("export-selection"), tr("Export selection"),
                                   QKeySequence(Qt::CTRL | Qt::Key_E));
    m_exportAll = makeAction(this, QStringLiteral("export-all"), tr("Export all"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_refresh->setWhatsThis(tr("Asks the server again for what shows. What is selected stays selected."));
    m_exportSelection->setWhatsThis(
        tr("Writes the selected tokens to a file. A dialog asks which columns, and where to."));
    m_exportAll->setWhatsThis(
        tr("Writes everything that the filters let through to a file, whether it has been on screen or not."));
    m_back = makeAction(this, QStringLiteral("chevron-left"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = makeAction(this, QStringLiteral("chevron-right"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
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
    layout->addWidget(makeButton(m_refresh));
    layout->addWidget(makeButton(m_exportSelection));
    layout->addWidget(makeButton(m_exportAll));
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

void MainWindow::setupMenus()
{
    setupFileMenu();
    setupEditMenu();
    setupViewMenu();
    menuBar()->addMenu(m_views);
    setupGoMenu();
    setupConnectionMenu();
    addHelpMenu(this);
}

void MainWindow::setupFileMenu()
{
    connect(m_refresh, &QAction::triggered, m_page, &BrowsePage::refresh);
    connect(m_exportSelection, &QAction::triggered, this, [this] { askForExport(true); });
    connect(m_exportAll, &QAction::triggered, this, [this] { askForExport(false); });
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_exportSelection);
    file->addAction(m_exportAll);
    file->addSeparator();
    QAction *quit = makeAction(this, {}, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    file->addAction(quit);
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

void MainWindow::setupEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_page->copying()->fill(edit);
    edit->addSeparator();
    QAction *all = makeAction(this, {}, tr("Select all tokens"), {});
    connect(all, &QAction::triggered, m_page->table(), &TokenTableView::selectAll);
    edit->addAction(all);
    addSelectionActions(edit);
    edit->addSeparator();
    QAction *find = makeAction(this, QStringLiteral("search"), tr("Search"), QKeySequence::Find);
    // A field takes the second one for itself, as a letter.
    find->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    connect(find, &QAction::triggered, m_page->filter(), &FilterBar::focusSearch);
    edit->addAction(find);
    edit->addAction(m_page->filter()->clearAction());
    QAction *findDetail = makeAction(this, {}, tr("Find in details"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    connect(findDetail, &QAction::triggered, this, [this] {
        m_showDetails->setChecked(true);
        m_page->details()->find();
    });
    edit->addAction(findDetail);
    edit->addSeparator();
    QAction *command = makeAction(this, {}, tr("Find a command …"), QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(command, &QAction::triggered, this, &MainWindow::showPalette);
    edit->addAction(command);
}

void MainWindow::addSelectionActions(QMenu *menu)
{
    m_showSelected = makeAction(this, {}, tr("Show selected only"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_showSelected->setWhatsThis(
        tr("Lists the selected tokens alone, from whatever searches they were selected in. Back returns."));
    connect(m_showSelected, &QAction::triggered, m_page, &BrowsePage::showSelectedOnly);
    m_clearSelection = makeAction(this, {}, tr("Clear selection"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_clearSelection->setWhatsThis(tr("Nothing is selected any more, whether it is in view or not."));
    connect(m_clearSelection, &QAction::triggered, m_page->table(), &TokenTableView::clearSelectedTokens);
    m_bringBack = makeAction(this, {}, tr("Bring back the former selection"), QKeySequence(QKeySequence::Undo));
    m_bringBack->setWhatsThis(
        tr("Selects again what was selected before it was cleared or a click selected something else."));
    connect(m_bringBack, &QAction::triggered, m_page, &BrowsePage::bringSelectionBack);
    menu->addActions({m_showSelected, m_clearSelection, m_bringBack});
}

void MainWindow::setupGoMenu()
{
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    connect(m_back, &QAction::triggered, m_workspace, &Workspace::goBack);
    connect(m_forward, &QAction::triggered, m_workspace, &Workspace::goForward);
    go->addActions({m_back, m_forward});
    go->addSeparator();
    QAction *row = makeAction(this, {}, tr("Go to row …"), QKeySequence(Qt::CTRL | Qt::Key_G));
    connect(row, &QAction::triggered, m_page, &BrowsePage::askForRow);
    go->addAction(row);
    QAction *first = makeAction(this, {}, tr("First row"), QKeySequence(Qt::CTRL | Qt::Key_Home));
    connect(first, &QAction::triggered, m_page, [this] { m_page->table()->goToRow(0); });
    go->addAction(first);
    QAction *last = makeAction(this, {}, tr("Last row"), QKeySequence(Qt::CTRL | Qt::Key_End));
    connect(last, &QAction::triggered, m_page, [this] { m_page->table()->goToRow(INT_MAX); });
    go->addAction(last);
    go->addSeparator();
    go->addAction(m_page->details()->ownerAction());
}

void MainWindow::setupViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_refresh);
    view->addSeparator();
    m_showDetails = makeAction(this, {}, tr("Token details"), QKeySequence(Qt::Key_F9));
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(true);
    m_memory = new WindowMemory({this, m_page->splitter(), m_page->table(), m_page->details(), m_showDetails}, this);
    connect(m_showDetails, &QAction::toggled, m_page->details(), &QWidget::setVisible);
    view->addAction(m_showDetails);
    QMenu *columns = view->addMenu(icon(QStringLiteral("columns")), tr("Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_page->table()->fillColumnsMenu(columns);
    });
    columns->addAction(tr("Reset columns")); // an empty menu would not open

    addLanguageMenu(view, [this](const QString &) { emit languageRequested(); });
    setupThemeMenu(view);
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
