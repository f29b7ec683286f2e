#include "ui/window/mainwindow.h"

#include "models/session/workspace.h"
#include "models/settings/settingsfile.h"
#include "models/settings/viewstore.h"
#include "models/text/displaytext.h"
#include "ui/browse/browsepage.h"
#include "ui/browse/copyactions.h"
#include "ui/browse/listtext.h"
#include "ui/browse/startpage.h"
#include "ui/comparing/comparecontrol.h"
#include "ui/connections/connectionbutton.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/deciding/decisioncontrol.h"
#include "ui/details/tokendetailpane.h"
#include "ui/exporting/exportcontrol.h"
#include "ui/reporting/handovercontrol.h"
#include "ui/reporting/reportcontrol.h"
#include "ui/views/viewsmenu.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/wheelguard.h"
#include "ui/window/claimsnotice.h"
#include "ui/window/commandpalette.h"
#include "ui/window/keyplaces.h"
#include "ui/window/statusline.h"
#include "ui/window/windowmemory.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QSplitter>

#include <algorithm>

namespace {

/// Shorter waits are over before they are read.
constexpr qint64 shortestWaitShown = 700;

/// To the first of the part that takes it by Tab, itself included. False where none does.
bool focusInto(QWidget *part)
{
    QWidget *widget = part;
    do {
        const bool isOfPart = widget == part || part->isAncestorOf(widget);
        if (isOfPart && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::TabFocusReason);
            return true;
        }
        widget = widget->nextInFocusChain();
    } while (widget != part);
    return false;
}

} // namespace

MainWindow::MainWindow(Workspace *workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_connections(new ConnectionControl(&workspace->connections(), &workspace->credentials(), this))
    , m_exports(new ExportControl(&workspace->exports(), this))
{
    describeByToolTips();
    guardFromWheel();
    readKeysByPlace();
    setupParts();
    setupMenus();
    connectParts();
    connectConnections();
    connectExports();
    m_memory->restoreLast();
    if (workspace->session())
        showSession();
    else
        m_page->start()->setFocus();
    showHistory();
    showStatus();
}

MainWindow::~MainWindow()
{
    if (isVisible()) // ended by a signal, which closes no window
        remember();
    m_page->disconnect(this); // it tells of its own end
}

void MainWindow::openSession(const ApiAccess &access, const Connection &connection,
                             const std::optional<TokenQuery> &query)
{
    m_exports->closeDialog(); // what it offers goes; exports under way do not
    if (m_workspace->session())
        remember();
    m_workspace->open(access, connection);
    showSession();
    m_memory->restore(m_workspace->connection());
    m_workspace->ask(onDay(query.value_or(m_memory->query(m_workspace->connection())), m_workspace->today()));
    showClaims();
}

/// All of the window that goes with a connection, but what is asked for.
void MainWindow::showSession()
{
    ServerClock *clock = &m_workspace->session()->clock();
    connect(clock, &ServerClock::foundWrong, this, &MainWindow::showWrongClock);
    connect(clock, &ServerClock::changed, this, [this] {
        readClaims(); // the access token's own end is told by the server's clock as well
        m_page->showDetails();
    });
    m_page->showSession();
    m_comparing->showSession();
    m_deciding->showSession();
    showConnection();
    const QString id = m_workspace->connection().id;
    m_viewStore->setGroup(ConnectionStore::settingsGroup(id.isEmpty() ? QStringLiteral("other") : id));
    m_exports->setMemory(id.isEmpty() ? QString() : QString(ConnectionStore::settingsGroup(id)));
    m_views->setCanSave(true);
    showHistory();
}

void MainWindow::readClaims()
{
    m_claims->setClaims(m_workspace->session()->claims(), m_workspace->timeContext());
    m_page->setCredentialWarning(m_claims->warning());
}

/// What the token says about itself, and a warning where it has ended or soon will.
void MainWindow::showClaims()
{
    readClaims();
    const QStringList what(ConnectionButton::tr("Connect to another server"));
    m_connection->setToolTip(toolTipLines(what + m_claims->lines()));
    if (!m_claims->warning().isEmpty())
        m_page->message()->showMessage(MessageBar::Kind::Warning, m_claims->warning(), ClaimsNotice::advice(), false);
}

void MainWindow::showWrongClock()
{
    const QString claims = m_claims->warning();
    m_page->message()->showMessage(
        MessageBar::Kind::Warning, m_workspace->session()->clock().text(),
        claims.isEmpty() ? ServerClock::advice() : QString(ServerClock::advice() + u' ' + claims), false);
}

void MainWindow::connectParts()
{
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::showTraffic);
    connect(m_page, &BrowsePage::statusChanged, this, &MainWindow::showStatus);
    connect(m_page, &BrowsePage::currentCellChanged, this, &MainWindow::offerTerms);
    connect(m_page, &BrowsePage::trafficChanged, this, &MainWindow::showTraffic);
    connect(m_page, &BrowsePage::copyProgressed, m_status, &StatusLine::showWork);
    connect(m_page, &BrowsePage::loadProgressed, m_status, &StatusLine::showWork);
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::cancelWork);
    connect(m_workspace, &Workspace::queryChanged, this, &MainWindow::showHistory);
    connect(m_views, &ViewsMenu::viewChosen, this, &MainWindow::showView);
    connect(m_viewStore, &ViewStore::notSaved, this, [this](const QString &path) {
        const SettingsTrouble trouble = unsavedSettings(path);
        showNotice(trouble.text, trouble.advice);
    });
}

void MainWindow::showView(const SavedView &view)
{
    if (!m_workspace->session())
        return;
    if (!view.columns.isEmpty())
        m_page->table()->restoreColumnState(view.columns);
    m_workspace->askFor({onDay(view.query, m_workspace->today()), view.where});
    if (ReviewFilter::parse(view.where).error)
        showNotice(tr("The filter of this view cannot be read: %1").arg(displayText(view.where)),
                   tr("Show the tokens that you mean, and save the view again."));
}

/// For the next time that the connection is opened.
void MainWindow::remember()
{
    if (m_workspace->session())
        m_memory->save(m_workspace->connection(), m_workspace->query());
    else
        m_memory->saveLast();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // At the end of the session nobody is there to answer: exports end as with a signal, and leave what was there
    // before.
    if (m_workspace->exports().isBusy() && !qGuiApp->isSavingSession()) {
        event->ignore();
        askBeforeClosing();
        return;
    }
    remember();
    QMainWindow::closeEvent(event);
}

/// What nothing below has taken. Outside of dialogs Qt presses a button with the space bar alone.
/// The window manager may have made it fill the screen, or kept it from it.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (QAction *fullScreen = m_commands.value(CommandId::FullScreen);
        fullScreen && event->type() == QEvent::WindowStateChange)
        fullScreen->setChecked(isFullScreen());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (isEnter && button && !event->isAutoRepeat())
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

MainWindow::State MainWindow::state() const
{
    return {saveGeometry(),
            m_page->splitter()->saveState(),
            m_page->table()->columnState(),
            m_page->details()->state(),
            m_commands[CommandId::ShowDetails]->isChecked(),
            m_page->hasFailed(),
            m_page->table()->place()};
}

void MainWindow::setState(const State &state)
{
    restoreGeometry(state.geometry);
    m_page->splitter()->restoreState(state.splitter);
    m_commands[CommandId::ShowDetails]->setChecked(state.showsDetails);
    m_page->table()->restoreColumnState(state.columns);
    m_page->details()->restoreState(state.folds);
    Session *session = m_workspace->session();
    if (!session)
        return;
    m_page->table()->setPlace(state.place);
    showClaims();
    if (state.hasFailed)
        session->pager().retry(); // and says so again if need be
    m_workspace->exports().tellProgress();
}

void MainWindow::showNotice(const QString &text, const QString &advice)
{
    m_page->showNotice(text, advice);
}

bool MainWindow::isSettled() const
{
    return m_page->isSettled();
}

void MainWindow::selectFirstRow()
{
    m_page->table()->goToRow(0); // selectRow finds none where the window reads from the right
}

void MainWindow::showStatus()
{
    const bool hasRows = m_page->hasRows();
    const TokenTableView &table = *m_page->table();
    const qint64 selected = table.selectedCount();
    m_commands[CommandId::Refresh]->setEnabled(m_workspace->session() != nullptr);
    m_commands[CommandId::ExportSelection]->setEnabled(selected > 0 && !m_exports->isAsking());
    m_commands[CommandId::ExportAll]->setEnabled(hasRows && !m_exports->isAsking());
    m_commands[CommandId::ShowSelected]->setEnabled(selected > 0);
    m_commands[CommandId::ClearSelection]->setEnabled(selected > 0);
    const bool isReviewing = m_page->isReviewing();
    const TokenReview *review = m_page->review();
    const bool isLoadingAll = review && review->isLoading();
    m_commands[CommandId::LoadAll]->setEnabled(hasRows && !isLoadingAll);
    m_commands[CommandId::LeaveReview]->setEnabled(isReviewing);
    m_commands[CommandId::Overview]->setEnabled(isReviewing);
    m_commands[CommandId::CompareWith]->setEnabled(m_comparing->canCompare());
    m_commands[CommandId::KeepReview]->setEnabled(m_comparing->canCompare());
    m_commands[CommandId::StopComparing]->setEnabled(m_comparing->canStop());
    m_commands[CommandId::ShowGone]->setEnabled(m_comparing->canStop());
    m_commands[CommandId::Report]->setEnabled(m_reporting->canReport());
    m_commands[CommandId::HandOver]->setEnabled(m_handover->canHandOver());
    offerDecisions();
    m_commands[CommandId::Overview]->setChecked(m_page->isOverviewing());
    m_commands[CommandId::SortByColumn]->setEnabled(hasRows && m_page->showsTokens());
    m_commands[CommandId::ThenByColumn]->setEnabled(isReviewing && m_page->showsTokens());
    offerTerms();
    if (!m_workspace->exports().isBusy() && !m_page->copying()->isLoading() && !isLoadingAll)
        m_status->endWork();
    m_status->setZone(tr("Times in %1").arg(zoneText(m_workspace->timeContext())));
    showTraffic();
    m_status->setList(isReviewing ? m_page->reviewText()
                      : hasRows   ? listText(m_workspace->session()->pager(), selected, table.notInViewCount())
                                  : QString());
    m_status->setUnreadable(hasRows && !isReviewing ? unreadableText(m_workspace->session()->pager()) : QString());
}

/// Undo takes back decisions first, and brings a former selection back where there are none.
void MainWindow::offerDecisions()
{
    const bool isReviewing = m_page->isReviewing();
    for (const CommandId id : {CommandId::DecideKeep, CommandId::DecideRevoke, CommandId::DecideAsk,
                               CommandId::DecideNothing, CommandId::EditNote})
        m_commands[id]->setEnabled(isReviewing && m_page->showsTokens());
    for (const CommandId id : {CommandId::ExportDecisions, CommandId::ImportDecisions})
        m_commands[id]->setEnabled(isReviewing);
    const bool canUndo = m_deciding->canUndo();
    m_commands[CommandId::UndoDecision]->setEnabled(canUndo);
    m_commands[CommandId::BringBack]->setEnabled(m_page->table()->hasFormerSelection());
    m_commands[CommandId::BringBack]->setShortcut(canUndo ? QKeySequence() : QKeySequence(QKeySequence::Undo));
}

void MainWindow::offerTerms()
{
    for (const CommandId id : {CommandId::OnlyThis, CommandId::NotThis})
        m_commands[id]->setEnabled(m_page->canNarrowToCell());
    m_commands[CommandId::OnlyOwner]->setEnabled(m_page->canNarrowTo(Column::Owner));
    m_commands[CommandId::OnlyOrganization]->setEnabled(m_page->canNarrowTo(Column::Organization));
    m_commands[CommandId::CopyEmail]->setEnabled(m_page->copying()->canCopyEmail());
}

/// Round: after the last comes the first.
void MainWindow::goToPart(int step)
{
    QList<QWidget *> parts{m_tools};
    parts += m_page->parts();
    const QWidget *focus = focusWidget();
    const auto current = std::find_if(parts.cbegin(), parts.cend(), [focus](const QWidget *part) {
        return part == focus || part->isAncestorOf(focus);
    });
    const qsizetype count = parts.size();
    qsizetype place = current == parts.cend() ? (step > 0 ? count - 1 : 0) : current - parts.cbegin();
    for (qsizetype tried = 0; tried < count; ++tried) {
        place = (place + step + count) % count;
        if (parts[place]->isVisible() && focusInto(parts[place]))
            return;
    }
}

/// What is under way, what the server makes wait, and what it still allows.
void MainWindow::showTraffic()
{
    Session *session = m_workspace->session();
    if (!session) {
        m_status->setActivity({});
        m_status->setAllowance({}, {});
        return;
    }
    const RequestQueue &queue = session->queue();
    const qint64 wait = queue.rateWaitMsecs();
    if (wait > shortestWaitShown)
        m_status->setActivity(tr("Rate limited; retrying in %1 s").arg(QLocale().toString((wait + 999) / 1000)));
    else
        m_status->setActivity(session->pager().isLoading() ? tr("Loading …") : QString());
    m_status->setAllowance(queue.rateRemaining(), queue.rateLimit());
    if (wait <= 0)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

void MainWindow::showHistory()
{
    m_commands[CommandId::Back]->setEnabled(m_workspace->canGoBack());
    m_commands[CommandId::Forward]->setEnabled(m_workspace->canGoForward());
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(commandsOf(*menuBar()), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->show();
    palette->activateWindow();
}

void MainWindow::findInDetails()
{
    m_commands[CommandId::ShowDetails]->setChecked(true);
    m_page->details()->find();
}

/// What the status line tells of: copying before loading, and that before exporting.
void MainWindow::cancelWork()
{
    if (m_page->copying()->isLoading())
        m_page->copying()->cancel();
    else if (m_page->review() && m_page->review()->isLoading())
        m_page->cancelLoading();
    else
        m_workspace->exports().cancel();
}
