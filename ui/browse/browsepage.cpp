#include "ui/browse/browsepage.h"

#include "models/api/answer.h"
#include "models/paging/tokenrowsmodel.h"
#include "models/review/tokenstatus.h"
#include "models/session/workspace.h"
#include "models/text/displaytext.h"
#include "ui/browse/copyactions.h"
#include "ui/browse/emptypage.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/listtext.h"
#include "ui/browse/startpage.h"
#include "ui/browse/timewatch.h"
#include "ui/details/tokendetailpane.h"
#include "ui/review/grouptree.h"
#include "ui/review/overviewpage.h"
#include "ui/review/reviewbar.h"
#include "ui/review/reviewpane.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDesktopServices>
#include <QInputDialog>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

BrowsePage::BrowsePage(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_time(new TimeWatch([workspace] { return workspace->timeContext().nowMsecs; }, this))
{
    setupParts();
    connectParts();
    connectSelection();
    connectReview();
    connectGroups();
    m_parts->setCurrentWidget(m_start);
}

BrowsePage::~BrowsePage()
{
    leaveSelection();
    m_table->setTokens(nullptr);
}

void BrowsePage::setupParts()
{
    m_filter = new FilterBar;
    m_message = new MessageBar;
    m_table = new TokenTableView;
    m_groups = new GroupTree;
    m_empty = new EmptyPage;
    m_start = new StartPage(&m_workspace->connections());
    m_details = new TokenDetailPane;
    m_copying = new CopyActions(m_table, this);

    m_parts = new QStackedWidget;
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_groups);
    m_parts->addWidget(m_empty);
    m_parts->addWidget(m_start);
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_parts, 1);
    listLayout->addWidget(m_message); // below the rows: it comes and goes without moving one

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);

    m_reviewBar = new ReviewBar;
    m_reviewBar->hide();
    m_reviewPane = new ReviewPane;
    m_reviewPane->hide();
    auto *sides = new QSplitter(Qt::Horizontal);
    sides->setHandleWidth(1);
    sides->addWidget(m_reviewPane);
    sides->addWidget(m_splitter);
    sides->setStretchFactor(1, 1);
    sides->setCollapsible(1, false);
    m_overview = new OverviewPage;
    m_pages = new QStackedWidget;
    m_pages->addWidget(sides);
    m_pages->addWidget(m_overview);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_reviewBar);
    layout->addWidget(m_pages, 1);
    m_filter->leadTo(m_table);
}

void BrowsePage::connectParts()
{
    connect(m_workspace, &Workspace::leaving, this, &BrowsePage::leaveSession);
    connect(m_workspace, &Workspace::queryChanged, this, &BrowsePage::showQuery);
    m_filter->setToday([this] { return m_workspace->today(); });
    connect(m_filter, &FilterBar::queryChanged, m_workspace, &Workspace::ask);
    connect(m_table, &TokenTableView::sortRequested, this, [this](const Sort &sort) {
        TokenQuery query = m_workspace->query();
        query.sort = sort;
        m_workspace->ask(query);
    });
    connect(m_details, &TokenDetailPane::ownerTokensRequested, this, &BrowsePage::showOwner);
    connect(m_table, &TokenTableView::detailsRequested, this, [this] {
        emit detailsWanted();
        m_details->enter();
    });
    connect(m_filter, &FilterBar::listRequested, this, &BrowsePage::enterList);
    connect(m_reviewBar, &ReviewBar::listRequested, this, &BrowsePage::enterList);
    connect(m_details, &TokenDetailPane::linkRequested, this, &BrowsePage::openLink);
    connect(m_empty, &EmptyPage::actionRequested, this, [this] {
        if (m_empty->state() == EmptyPage::State::Gone)
            emit goneRequested();
        else
            clearFilters();
    });
    connect(m_filter->clearAction(), &QAction::triggered, this, &BrowsePage::clearFilters);
    connect(m_filter, &FilterBar::canClearChanged, this, &BrowsePage::offerClearing);
    offerClearing();
    connect(m_message, &MessageBar::retryRequested, this, [this] {
        if (Session *session = m_workspace->session())
            session->pager().retry();
    });
    connect(m_table, &TokenTableView::visibleRowsChanged, this, [this](int first, int last) {
        Session *session = m_workspace->session();
        if (session && !m_isReviewing)
            session->pager().setVisibleRows(first, last);
        watchTime();
    });
    connect(m_table, &TokenTableView::currentTokenChanged, this, [this] {
        showDetails();
        watchTime();
    });
    connect(m_table, &TokenTableView::currentRowChanged, this, &BrowsePage::currentCellChanged);
    connect(m_table, &TokenTableView::currentColumnChanged, this, &BrowsePage::currentCellChanged);
    connect(m_table, &TokenTableView::currentRowChanged, this, &BrowsePage::pinRows);
    connect(m_table, &TokenTableView::selectedTokensChanged, this, [this] {
        pinRows();
        emit statusChanged();
    });
    connect(m_time, &TimeWatch::come, this, &BrowsePage::showTime);
}

void BrowsePage::showSession()
{
    Session *session = m_workspace->session();
    TokenPager *pager = &session->pager();
    connect(&session->queue(), &RequestQueue::rateChanged, this, &BrowsePage::trafficChanged);
    connect(pager, &TokenPager::stateChanged, this, &BrowsePage::showState);
    connect(pager, &TokenPager::failed, this, &BrowsePage::showFailure);
    connect(pager, &TokenPager::recovered, this, [this] {
        if (m_hasFailed)
            m_message->endRetry();
        m_hasFailed = false;
    });
    connect(pager, &TokenPager::sortRefused, this, &BrowsePage::showRefusedSort);
    connect(pager, &TokenPager::doubted, this, &BrowsePage::showDoubt);
    session->model().speakDefaultLocale(); // another one than its last window, perhaps
    m_table->setTokens(&session->model());
    m_copying->setSession(session);
    if (const Kept kept = std::exchange(m_kept, {}); kept.server == session->endpoint().baseUrl)
        m_table->setSelectedTokens(kept.tokens);
    showQuery();
    showState();
    connectReviewOf(session);
}

void BrowsePage::leaveSession()
{
    m_kept = {};
    if (Session *session = m_workspace->session())
        m_kept = {session->endpoint().baseUrl, m_table->selectedTokens()};
    leaveSelection();
    m_table->setTokens(nullptr);
    showRowsOf(false);
    if (std::exchange(m_isNoticeNew, false))
        m_message->endRetry();
    else
        m_message->clear();
    m_hasFailed = false;
}

bool BrowsePage::isSettled() const
{
    if (!m_workspace->session() || m_hasFailed)
        return true;
    if (m_isReviewing)
        return !review()->isLoading() && !review()->isPreparing() && !review()->model().isArranging() &&
               m_table->isSettled();
    const TokenPager &pager = m_workspace->session()->pager();
    return pager.shownQuery() && !pager.isLoading() && pager.isTotalExact() && m_table->isSettled();
}

bool BrowsePage::hasRows() const
{
    return m_workspace->session() && m_workspace->session()->pager().shownQuery();
}

void BrowsePage::showNotice(const QString &text, const QString &advice)
{
    m_isNoticeNew = true;
    m_message->showMessage(MessageBar::Kind::Warning, text, advice, false);
}

void BrowsePage::refresh()
{
    Session *session = m_workspace->session();
    if (m_isReviewing)
        loadAll();
    else if (session && !m_filter->followToday())
        session->pager().refresh();
}

void BrowsePage::clearFilters()
{
    if (m_isReviewing)
        m_reviewBar->clearFilter();
    else
        m_filter->clearFilters();
}

/// What is being typed stays, and still counts, where the order alone is another.
void BrowsePage::showQuery()
{
    const TokenQuery &wanted = m_workspace->query();
    if (std::exchange(m_lastQuery, wanted) != wanted)
        m_message->endSuccess();
    TokenQuery shown = m_filter->query();
    if (!m_workspace->session() || shown == wanted)
        return;
    shown.sort = wanted.sort;
    if (shown == wanted)
        m_filter->setSort(wanted.sort);
    else
        m_filter->setQuery(wanted);
}

/// All tokens of an owner: no other filter stays, the order does.
void BrowsePage::showOwner(const QString &search)
{
    if (m_isReviewing) {
        narrowTo(ReviewFilter::parse(filterTerm(QStringLiteral("owner"), search)).filter);
        return;
    }
    TokenQuery query;
    query.search = search;
    query.sort = m_workspace->query().sort;
    m_workspace->ask(query);
}

void BrowsePage::showFailure(const PageFailure &failure)
{
    const TokenPager &pager = m_workspace->session()->pager();
    // Nobody knows whether there are such rows; that others are missing matters more.
    const bool isAfterTheRows = failure.firstRow >= pager.knownTotal();
    if (std::exchange(m_hasFailed, true) && isAfterTheRows)
        return;
    const QLocale locale;
    QString what;
    if (isAfterTheRows)
        what = tr("The total could not be determined.");
    else if (failure.firstRow >= 0)
        what = tr("Rows %1 to %2 could not be loaded.")
                   .arg(locale.toString(failure.firstRow + 1), locale.toString(failure.lastRow + 1));
    else if (pager.shownQuery())
        what = tr("The list could not be loaded. The rows below are from the previous query.");
    else
        what = tr("The list could not be loaded.");
    QString advice = errorAdvice(failure.error);
    if (failure.error.kind == ApiError::Kind::Unauthorized && !m_credentialWarning.isEmpty())
        advice = m_credentialWarning + u' ' + advice; // which is probably why
    m_message->showMessage(MessageBar::Kind::Error, what + u' ' + errorText(failure.error), advice, true);
    showState();
    showDetails();
}

void BrowsePage::showRefusedSort(const Sort &refused)
{
    m_message->showMessage(MessageBar::Kind::Warning,
                           tr("The server does not sort by %1.").arg(displayText(refused.key, 60)),
                           tr("The former order is kept."), false);
}

void BrowsePage::showDoubt(const QString &reason)
{
    m_message->showMessage(MessageBar::Kind::Warning, tr("Some may be missing: %1.").arg(displayText(reason)),
                           tr("Search again while nobody creates or deletes tokens."), false);
}

void BrowsePage::showState()
{
    if (m_isReviewing) {
        showReview();
        return;
    }
    if (Session *session = m_workspace->session()) {
        const TokenPager &pager = session->pager();
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
        showPart(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
        m_table->setAccessibleDescription(pager.shownQuery() ? spokenListText(pager) : QString());
    }
    emit statusChanged();
}

/// Rows that come, and the page that offers some, get the keyboard, unless the user is typing a filter.
void BrowsePage::showPart(QWidget *part)
{
    if (m_parts->currentWidget() == part)
        return;
    m_parts->setCurrentWidget(part);
    const QWidget *focus = window()->focusWidget();
    if (part != m_empty && !m_filter->isAncestorOf(focus) && !m_reviewBar->isAncestorOf(focus) &&
        !m_reviewPane->isAncestorOf(focus))
        part->setFocus();
}

void BrowsePage::enterList()
{
    if (m_parts->currentWidget() == m_table)
        m_table->enter();
    else
        m_parts->currentWidget()->setFocus();
}

QList<QWidget *> BrowsePage::parts() const
{
    return {m_filter, m_reviewBar, m_reviewPane, m_parts, m_message, m_details, m_overview};
}

/// Of a token that is away they stay: it is still the one that the user chose.
void BrowsePage::showDetails()
{
    if (!m_table->isCurrentAway()) {
        m_details->setFindings(currentFindings());
        showChanges();
        if (const Token *token = chosenToken())
            m_details->setToken(*token, m_workspace->timeContext());
        else if (!m_table->isCurrentChosen())
            m_details->clear();
        else if (m_hasFailed)
            m_details->setNotLoaded();
        else
            m_details->setLoading();
    }
    emit detailsShown();
}

const Token *BrowsePage::chosenToken() const
{
    return m_table->isCurrentChosen() ? m_table->currentToken() : nullptr;
}

/// What the user may copy, and what the details show, stays in memory.
void BrowsePage::pinRows()
{
    Session *session = m_workspace->session();
    if (!session || m_isReviewing)
        return;
    QList<RowRange> ranges;
    if (const int current = m_table->currentIndex().row(); current >= 0)
        ranges.append({current, current});
    session->pager().setPinnedRows(ranges + m_table->selectedRanges());
}

/// What changes only because time passes: the status of a token that shows, and what goes by the day.
void BrowsePage::watchTime()
{
    const TimeContext context = m_workspace->timeContext();
    const auto [first, last] = m_table->visibleRows();
    qint64 next = startOfDay(m_workspace->today().addDays(1), context.zone);
    const auto consider = [&](const Token *token) {
        if (token)
            next = std::min(next, nextStatusChange(*token, context.nowMsecs).value_or(next));
    };
    for (int row = first; m_table->tokens() && row <= last; ++row)
        consider(m_table->tokens()->tokenAt(row));
    consider(m_table->currentToken());
    m_time->waitFor(next);
}

void BrowsePage::showTime()
{
    m_table->showTime(m_time->moment());
    showDetails();
    m_filter->followToday();
    emit statusChanged();
    watchTime();
}

void BrowsePage::askForRow()
{
    const int rows = m_table->tokens() ? m_table->tokens()->rowCount() : 0;
    if (rows == 0)
        return;
    auto *dialog = new QInputDialog(window());
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

void BrowsePage::openLink(const QUrl &url)
{
    if (url.scheme() == u"https" || url.scheme() == u"http")
        QDesktopServices::openUrl(url);
}
