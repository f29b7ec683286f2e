#include "ui/window/mainwindow.h"

#include "models/session/workspace.h"
#include "models/settings/settingsfile.h"
#include "models/settings/viewstore.h"
#include "ui/browse/browsepage.h"
#include "ui/browse/copyactions.h"
#include "ui/browse/filterbar.h"
#include "ui/comparing/comparecontrol.h"
#include "ui/connections/connectionbutton.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/deciding/decisioncontrol.h"
#include "ui/deciding/decisionfiles.h"
#include "ui/details/tokendetailpane.h"
#include "ui/help/helpmenu.h"
#include "ui/reporting/handovercontrol.h"
#include "ui/reporting/reportcontrol.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/viewsmenu.h"
#include "ui/window/claimsnotice.h"
#include "ui/window/languagemenu.h"
#include "ui/window/statusline.h"
#include "ui/window/toolrow.h"
#include "ui/window/windowmemory.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <climits>

// What the window is made of; what it does stands in mainwindow.cpp.

namespace {

const QString relativeDaysKey = QStringLiteral("table/relativeDays");
const QString themeKey = QStringLiteral("window/theme");

} // namespace

void MainWindow::setupParts()
{
    setWindowTitle(tr("PAT Console"));
    setAnimated(false);
    m_page = new BrowsePage(m_workspace, this);
    m_comparing = new CompareControl(m_workspace, m_page, this);
    m_reporting = new ReportControl(m_workspace, m_page, this);
    m_handover = new HandoverControl(m_workspace, m_page, this);
    m_deciding = new DecisionControl(m_workspace, m_page, this);
    m_decisionFiles = new DecisionFiles(m_workspace, m_page, this);
    m_status = new StatusLine;
    m_viewStore = new ViewStore(this);
    m_views = new ViewsMenu(
        m_viewStore,
        [this] {
            return SavedView{{}, m_workspace->query(), m_page->table()->columnState(), m_workspace->where()};
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
    auto *row = new ToolRow;
    for (const CommandId id : {CommandId::Refresh, CommandId::LoadAll, CommandId::Overview, CommandId::ExportSelection,
                               CommandId::ExportAll})
        row->add(m_commands[id]);
    QToolButton *views = row->add(m_views->menuAction());
    views->setText(tr("Saved views"));
    views->setIcon(icon(QStringLiteral("views")));
    views->setWhatsThis(
        tr("Searches, filters, orders and columns that were kept under a name. Choose one to see it again."));
    views->setPopupMode(QToolButton::InstantPopup);
    // Those of a review come and go with it.
    for (const CommandId id : {CommandId::CompareWith, CommandId::Report, CommandId::KeepReview}) {
        QToolButton *button = row->add(m_commands[id]);
        button->hide();
        connect(m_page, &BrowsePage::reviewChanged, button,
                [this, button] { button->setVisible(m_page->isReviewing()); });
    }
    row->addAtEnd(m_connection);
    m_tools = row;
    return row;
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
    add(CommandId::Find, m_page, &BrowsePage::focusSearch);
    add(CommandId::FindInDetails, this, &MainWindow::findInDetails);
    add(CommandId::Palette, this, &MainWindow::showPalette);
    add(CommandId::Refresh, m_page, &BrowsePage::refresh);
    add(CommandId::Back, m_workspace, &Workspace::goBack);
    add(CommandId::Forward, m_workspace, &Workspace::goForward);
    add(CommandId::GoToRow, m_page, &BrowsePage::askForRow);
    add(CommandId::FirstRow, table, [table] { table->goToRow(0); });
    add(CommandId::LastRow, table, [table] { table->goToRow(INT_MAX); });
    add(CommandId::SortByColumn, table, [table] { table->sortByCurrent(false); });
    add(CommandId::ThenByColumn, table, [table] { table->sortByCurrent(true); });
    add(CommandId::NextPart, this, [this] { goToPart(1); });
    add(CommandId::PreviousPart, this, [this] { goToPart(-1); });
    setupReviewCommands();
    QAction *details = m_commands[CommandId::ShowDetails] = makeCommand(CommandId::ShowDetails, this);
    details->setCheckable(true);
    details->setChecked(true);
    connect(details, &QAction::toggled, m_page->details(), &QWidget::setVisible);
    connect(m_page, &BrowsePage::detailsWanted, details, [details] { details->setChecked(true); });
    QAction *fullScreen = m_commands[CommandId::FullScreen] = makeCommand(CommandId::FullScreen, this);
    fullScreen->setCheckable(true);
    connect(fullScreen, &QAction::triggered, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    QAction *relativeDays = m_commands[CommandId::RelativeDays] = makeCommand(CommandId::RelativeDays, this);
    relativeDays->setCheckable(true);
    relativeDays->setChecked(QSettings().value(relativeDaysKey, false).toBool());
    m_page->setDaysRelative(relativeDays->isChecked());
    connect(relativeDays, &QAction::toggled, this, [this](bool areRelative) {
        saveSetting(relativeDaysKey, areRelative);
        m_page->setDaysRelative(areRelative);
    });
}

void MainWindow::setupReviewCommands()
{
    const auto add = [this](CommandId id, auto act) {
        QAction *action = m_commands[id] = makeCommand(id, this);
        connect(action, &QAction::triggered, m_page, act);
        return action;
    };
    add(CommandId::LoadAll, &BrowsePage::loadAll);
    add(CommandId::LeaveReview, &BrowsePage::leaveReview);
    add(CommandId::Overview, &BrowsePage::showOverview)->setCheckable(true);
    add(CommandId::CompareWith, [this] { m_comparing->compare(); });
    add(CommandId::StopComparing, [this] { m_comparing->stop(); });
    add(CommandId::ShowGone, [this] { m_comparing->showGone(); });
    add(CommandId::KeepReview, [this] { m_comparing->keep(); });
    add(CommandId::Report, [this] { m_reporting->ask(); });
    add(CommandId::HandOver, [this] { m_handover->show(); });
    const std::pair<CommandId, std::optional<TokenVerdict>> verdicts[] = {
        {CommandId::DecideKeep, TokenVerdict::Keep},
        {CommandId::DecideRevoke, TokenVerdict::Revoke},
        {CommandId::DecideAsk, TokenVerdict::AskOwner},
        {CommandId::DecideNothing, {}}};
    for (const auto &[id, verdict] : verdicts)
        add(id, [this, wanted = verdict] { m_deciding->decide(wanted); });
    add(CommandId::EditNote, [this] { m_deciding->editNote(); });
    add(CommandId::UndoDecision, [this] { m_deciding->undo(); });
    add(CommandId::ExportDecisions, [this] { m_decisionFiles->exportAll(); });
    add(CommandId::ImportDecisions, [this] { m_decisionFiles->importFrom(); });
    connect(m_deciding, &DecisionControl::changed, this, &MainWindow::showStatus);
    connect(m_reporting, &ReportControl::changed, this, &MainWindow::showStatus);
    m_page->copying()->addToMenu(
        {add(CommandId::OnlyThis, [this] { m_page->narrowToCell(false); }),
         add(CommandId::NotThis, [this] { m_page->narrowToCell(true); }),
         add(CommandId::OnlyOwner, [this] { m_page->narrowToValue(Column::Owner); }),
         add(CommandId::OnlyOrganization, [this] { m_page->narrowToValue(Column::Organization); }),
         m_commands[CommandId::ShowOwner]});
    m_page->copying()->addToMenu({m_commands[CommandId::DecideKeep], m_commands[CommandId::DecideRevoke],
                                  m_commands[CommandId::DecideAsk], m_commands[CommandId::DecideNothing]});
    m_page->copying()->addToMenu({m_commands[CommandId::ExportSelection]});
    QAction *findings = m_commands[CommandId::ShowFindings] = makeCommand(CommandId::ShowFindings, this);
    findings->setCheckable(true);
    findings->setChecked(true);
    connect(findings, &QAction::toggled, this, &MainWindow::showFindings);
    connect(m_page, &BrowsePage::reviewChanged, this, &MainWindow::showFindings);
}

void MainWindow::showFindings()
{
    m_page->reviewPane()->setVisible(m_page->isReviewing() && m_commands[CommandId::ShowFindings]->isChecked());
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
    addMenu(tr("&Review"), CommandPlace::Review);
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
