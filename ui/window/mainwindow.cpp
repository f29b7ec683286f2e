#include "ui/window/mainwindow.h"

#include "models/api/answer.h"
#include "models/session/session.h"
#include "models/settings/viewstore.h"
#include "models/text/displaytext.h"
#include "models/text/userzone.h"
#include "ui/browse/copyactions.h"
#include "ui/browse/emptypage.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/startpage.h"
#include "ui/browse/tokentableview.h"
#include "ui/connections/connectionbutton.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/details/tokendetailpane.h"
#include "ui/exporting/exportqueue.h"
#include "ui/views/viewsmenu.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wheelguard.h"
#include "ui/window/claimsnotice.h"
#include "ui/window/commandpalette.h"
#include "ui/window/keyplaces.h"
#include "ui/window/listtext.h"
#include "ui/window/querynavigator.h"
#include "ui/window/statusline.h"
#include "ui/window/timewatch.h"
#include "ui/window/windowmemory.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

#include <utility>

namespace {

/// Shorter waits are over before they are read.
constexpr qint64 shortestWaitShown = 700;

} // namespace

MainWindow::MainWindow(std::function<qint64()> clock, CredentialVault *vault, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(std::move(clock))
    , m_connections(new ConnectionControl(vault, this))
    , m_time(new TimeWatch([this] { return timeContext().nowMsecs; }, this))
{
    describeByToolTips();
    guardFromWheel();
    readKeysByPlace();
    setupParts();
    setupMenus();
    connectParts();
    connectConnections();
    connectQueries();
    connectSelection();
    m_memory->restoreLast();
    showState();
}

MainWindow::~MainWindow()
{
    if (isVisible()) // ended by a signal, which closes no window
        remember();
    m_exporter->cancelAll();
    leaveSelection();
    m_table->setTokens(nullptr);
}

void MainWindow::openSession(const ApiEndpoint &endpoint, const Connection &connection,
                             const std::optional<TokenQuery> &query)
{
    m_exporter->closeDialog(); // what it offers goes; exports under way do not
    if (m_session)
        remember();
    const std::optional<TokenSelection> selected = selectionFor(endpoint);
    leaveSelection();
    m_table->setTokens(nullptr);
    if (std::exchange(m_isNoticeNew, false))
        m_message->endRetry();
    else
        m_message->clear();
    m_hasFailed = false;
    const Connection *known =
        connection.id.isEmpty() ? m_connections->store().findByUrl(endpoint.baseUrl) : &connection;
    m_open = known ? *known : connection;
    m_session = std::make_unique<Session>(endpoint, m_clock, m_open.pageSize);
    showSession();
    if (selected)
        m_table->setSelectedTokens(*selected);
    m_memory->restore(m_open);
    const TokenQuery first = onDay(query.value_or(m_memory->query(m_open)), today());
    m_filter->setQuery(first);
    ask(first);
    showClaims();
}

/// All of the window that goes with a connection, but what was asked for.
void MainWindow::showSession()
{
    showConnection();
    connectSession();
    m_table->setTokens(&m_session->model());
    m_copy->setSession(m_session.get());
    const QString other = QStringLiteral("other");
    m_viewStore->setGroup(ConnectionStore::settingsGroup(m_open.id.isEmpty() ? other : m_open.id));
    m_exporter->setMemory(m_open.id.isEmpty() ? QString() : QString(ConnectionStore::settingsGroup(m_open.id)));
    m_views->setCanSave(true);
    m_navigator->clear();
}

/// The session goes on without this window.
void MainWindow::leaveSession()
{
    remember();
    leaveSelection();
    m_table->setTokens(nullptr);
    m_session->queue().disconnect(this);
    m_session->clock().disconnect(this);
    m_session->pager().disconnect(this);
}

/// What the token says about itself, and a warning where it has ended or soon will.
void MainWindow::showClaims()
{
    m_claims->setBearer(m_session->endpoint().bearer, m_session->model().timeContext());
    const QStringList what(ConnectionButton::tr("Connect to another server"));
    m_connection->setToolTip(toolTipLines(what + m_claims->lines()));
    if (!m_claims->warning().isEmpty())
        m_message->showMessage(MessageBar::Kind::Warning, m_claims->warning(), ClaimsNotice::advice(), false);
}

void MainWindow::showWrongClock()
{
    const QString claims = m_claims->warning();
    m_message->showMessage(MessageBar::Kind::Warning, m_session->clock().text(),
                           claims.isEmpty() ? ServerClock::advice() : QString(ServerClock::advice() + u' ' + claims),
                           false);
}

void MainWindow::connectSession()
{
    TokenPager *pager = &m_session->pager();
    connect(&m_session->clock(), &ServerClock::foundWrong, this, &MainWindow::showWrongClock);
    connect(&m_session->clock(), &ServerClock::changed, this, [this] {
        // The access token's own end is told by the server's clock as well.
        m_claims->setBearer(m_session->endpoint().bearer, m_session->model().timeContext());
        showDetail();
    });
    connect(&m_session->queue(), &RequestQueue::rateChanged, this, &MainWindow::showTraffic);
    connect(pager, &TokenPager::stateChanged, this, &MainWindow::showState);
    connect(pager, &TokenPager::failed, this, &MainWindow::showFailure);
    connect(pager, &TokenPager::recovered, this, [this] {
        if (m_hasFailed)
            m_message->endRetry();
        m_hasFailed = false;
    });
    connect(pager, &TokenPager::sortRefused, this, &MainWindow::showRefusedSort);
    connect(pager, &TokenPager::doubted, this, &MainWindow::showDoubt);
}

void MainWindow::connectParts()
{
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::showTraffic);
    connect(m_table, &TokenTableView::visibleRowsChanged, this, [this](int first, int last) {
        if (m_session)
            m_session->pager().setVisibleRows(first, last);
    });
    connect(m_table, &TokenTableView::currentTokenChanged, this, &MainWindow::showDetail);
    m_filter->setToday([this] { return today(); });
    connect(m_table, &TokenTableView::visibleRowsChanged, this, &MainWindow::watchTime);
    connect(m_table, &TokenTableView::currentTokenChanged, this, &MainWindow::watchTime);
    connect(m_time, &TimeWatch::come, this, &MainWindow::showTime);
    connect(m_table, &TokenTableView::selectedTokensChanged, this, &MainWindow::showStatus);
    connect(m_table, &TokenTableView::selectedTokensChanged, this, &MainWindow::pinRows);
    connect(m_table, &TokenTableView::currentTokenChanged, this, &MainWindow::pinRows);
    connect(m_message, &MessageBar::retryRequested, this, [this] {
        if (m_session)
            m_session->pager().retry();
    });
    connect(m_empty, &EmptyPage::actionRequested, m_filter, &FilterBar::clearFilters);
    connect(m_detail, &TokenDetailPane::linkRequested, this, &MainWindow::openLink);
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::cancelWork);
    connect(m_exporter, &ExportQueue::busyChanged, this, &MainWindow::showStatus);
    connect(m_exporter, &ExportQueue::progressed, this, &MainWindow::showExportProgress);
    connect(m_exporter, &ExportQueue::finished, this, &MainWindow::showExportEnd);
    connect(m_exporter, &ExportQueue::cancelled, this, [this](const QString &path) {
        m_message->showMessage(MessageBar::Kind::Info, tr("The export was cancelled."),
                               tr("%1 was left unchanged.").arg(displayText(path)), false);
    });
    // Later: what became of an export is told after it has ended.
    connect(m_exporter, &ExportQueue::busyChanged, this, &MainWindow::closeAfterExports, Qt::QueuedConnection);
    connect(m_exporter, &ExportQueue::failed, this, [this](const QString &path, const QString &reason) {
        m_closesAfterExports = false; // or nobody would read it
        m_message->showMessage(MessageBar::Kind::Error, tr("%1 was not written.").arg(displayText(path)), reason,
                               false);
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // At the end of the session nobody is there to answer: exports end as with a signal, and leave what was there
    // before.
    if (m_exporter->isBusy() && !qGuiApp->isSavingSession()) {
        event->ignore();
        askBeforeClosing();
        return;
    }
    remember();
    QMainWindow::closeEvent(event);
}

/// What nothing below has taken. Outside of dialogs Qt presses a button with the space bar alone.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (isEnter && button && !event->isAutoRepeat())
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::takeOver(MainWindow &former)
{
    restoreGeometry(former.saveGeometry());
    m_splitter->restoreState(former.m_splitter->saveState());
    m_showDetail->setChecked(former.m_showDetail->isChecked());
    m_table->restoreColumnState(former.m_table->columnState());
    m_detail->restoreState(former.m_detail->state());
    m_connections->keeper().takeOver(former.m_connections->keeper());
    if (!former.m_session)
        return;
    const TokenTableView::Place place = former.m_table->place();
    former.leaveSession();
    m_open = former.m_open;
    m_session = std::move(former.m_session);
    m_session->model().speakDefaultLocale();
    showSession();
    m_table->setPlace(place);
    m_exporter->takeOver(*former.m_exporter);
    m_filter->setQuery(wantedQuery());
    m_navigator->takeOver(*former.m_navigator);
    showClaims();
    if (former.m_hasFailed)
        m_session->pager().retry(); // and says so again if need be
    showState();
}

bool MainWindow::isSettled() const
{
    if (!m_session || m_hasFailed)
        return true;
    const TokenPager &pager = m_session->pager();
    return pager.shownQuery() && !pager.isLoading() && pager.isTotalExact() && m_table->isSettled();
}

void MainWindow::selectFirstRow()
{
    m_table->goToRow(0); // selectRow finds none where the window reads from the right
}

void MainWindow::showFailure(const PageFailure &failure)
{
    // Nobody knows whether there are such rows; that others are missing matters more.
    const bool isBehindTheRows = failure.firstRow >= m_session->pager().knownTotal();
    if (std::exchange(m_hasFailed, true) && isBehindTheRows)
        return;
    const QLocale locale;
    QString what;
    if (isBehindTheRows)
        what = tr("The total could not be determined.");
    else if (failure.firstRow >= 0)
        what = tr("Rows %1 to %2 could not be loaded.")
                   .arg(locale.toString(failure.firstRow + 1), locale.toString(failure.lastRow + 1));
    else if (m_session->pager().shownQuery())
        what = tr("The list could not be loaded. The rows below are from the previous query.");
    else
        what = tr("The list could not be loaded.");
    QString advice = errorAdvice(failure.error);
    if (failure.error.kind == ApiError::Kind::Unauthorized && !m_claims->warning().isEmpty())
        advice = m_claims->warning() + u' ' + advice; // which is probably why
    m_message->showMessage(MessageBar::Kind::Error, what + u' ' + errorText(failure.error), advice, true);
    showState();
    showDetail();
}

void MainWindow::showRefusedSort(const Sort &refused, const Sort &restored)
{
    m_filter->setSort(restored);
    TokenQuery query = m_session->pager().wantedQuery();
    query.sort = restored;
    m_navigator->replace(query);
    m_message->showMessage(MessageBar::Kind::Warning,
                           tr("The server does not sort by %1.").arg(displayText(refused.key, 60)),
                           tr("The former order is kept."), false);
}

void MainWindow::showDoubt(const QString &reason)
{
    m_message->showMessage(MessageBar::Kind::Warning, tr("Some may be missing: %1.").arg(displayText(reason)),
                           tr("Search again while nobody creates or deletes tokens."), false);
}

void MainWindow::showState()
{
    if (m_session) {
        const TokenPager &pager = m_session->pager();
        const Sort shown = pager.shownQuery() ? pager.shownQuery()->sort : pager.wantedQuery().sort;
        m_table->showSort(shown, pager.wantedQuery().sort);
        const bool isEmpty = pager.rowCount() == 0;
        // That nothing was there before a failure says nothing about now.
        const bool isAnswered = pager.shownQuery() && (pager.isTotalExact() || !m_hasFailed);
        if (isEmpty && isAnswered)
            m_empty->setState(pager.shownQuery()->isFiltered() ? EmptyPage::State::NothingMatches
                                                               : EmptyPage::State::NoTokens);
        else if (isEmpty)
            m_empty->setState(m_hasFailed ? EmptyPage::State::NotLoaded : EmptyPage::State::Loading);
        showPage(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    } else {
        showPage(m_start);
    }
    showStatus();
}

/// Rows that come, and the page that offers some, get the keyboard, unless the user is typing a filter.
void MainWindow::showPage(QWidget *page)
{
    if (m_pages->currentWidget() == page)
        return;
    m_pages->setCurrentWidget(page);
    if (page != m_empty && !m_filter->isAncestorOf(focusWidget()))
        page->setFocus();
}

void MainWindow::showStatus()
{
    const bool hasRows = m_session && m_session->pager().shownQuery();
    const qint64 selected = m_table->selectedCount();
    m_refresh->setEnabled(m_session != nullptr);
    m_exportSelection->setEnabled(selected > 0 && !m_exporter->isAsking());
    m_exportAll->setEnabled(hasRows && !m_exporter->isAsking());
    m_showSelected->setEnabled(selected > 0);
    m_clearSelection->setEnabled(selected > 0);
    m_bringBack->setEnabled(m_table->hasFormerSelection());
    if (!m_exporter->isBusy() && !m_copy->isLoading())
        m_status->endWork();
    m_status->setZone(tr("Times in %1").arg(zoneText(timeContext())));
    showTraffic();
    m_status->setList(hasRows ? listText(m_session->pager(), selected, m_table->notInViewCount()) : QString());
    m_status->setUnreadable(hasRows ? unreadableText(m_session->pager()) : QString());
    m_table->setAccessibleDescription(hasRows ? spokenListText(m_session->pager()) : QString());
}

/// What is under way, what the server makes wait, and what it still allows.
void MainWindow::showTraffic()
{
    if (!m_session) {
        m_status->setActivity({});
        m_status->setAllowance({}, {});
        return;
    }
    const RequestQueue &queue = m_session->queue();
    const qint64 wait = queue.rateWaitMsecs();
    if (wait > shortestWaitShown)
        m_status->setActivity(tr("Rate limited; retrying in %1 s").arg(QLocale().toString((wait + 999) / 1000)));
    else
        m_status->setActivity(m_session->pager().isLoading() ? tr("Loading …") : QString());
    m_status->setAllowance(queue.rateRemaining(), queue.rateLimit());
    if (wait <= 0)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

void MainWindow::showDetail()
{
    if (const Token *token = m_table->currentToken())
        m_detail->setToken(*token, m_session->model().timeContext());
    else if (!m_table->currentIndex().isValid())
        m_detail->clear();
    else if (m_hasFailed)
        m_detail->setNotLoaded();
    else if (!m_table->isCurrentAway())
        m_detail->setLoading();
}

/// What the user may copy, and what the details show, stays in memory.
void MainWindow::pinRows()
{
    if (!m_session)
        return;
    QList<RowRange> ranges;
    if (const int current = m_table->currentIndex().row(); current >= 0)
        ranges.append({current, current});
    m_session->pager().setPinnedRows(ranges + m_table->selectedRanges());
}

void MainWindow::askForRow()
{
    const int rows = m_session ? m_session->pager().rowCount() : 0;
    if (rows == 0)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to row"));
    dialog->setWhatsThis(
        tr("The number of a row, counted from the top. Rows that are not loaded yet can be reached, too."));
    dialog->setLabelText(tr("Row, from 1 to %1:").arg(QLocale().toString(rows)));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, rows);
    dialog->setIntValue(qMax(1, m_table->currentIndex().row() + 1));
    connect(dialog, &QInputDialog::intValueSelected, m_table, [this](int row) { m_table->goToRow(row - 1); });
    dialog->open();
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(commandsOf(*menuBar()), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->show();
    palette->activateWindow();
}

void MainWindow::openLink(const QUrl &url)
{
    if (url.scheme() == u"https" || url.scheme() == u"http")
        QDesktopServices::openUrl(url);
}
