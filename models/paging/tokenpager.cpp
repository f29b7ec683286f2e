#include "models/paging/tokenpager.h"

#include "models/api/recordfilter.h"
#include "models/record/tokenjson.h"
#include "models/text/userzone.h"

#include <QPointer>
#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace {

/// A thumb that is dragged moves more often than this.
constexpr int restMsecs = 50;
/// Twice what the longest list takes: one that contradicts itself has no end to be found.
constexpr int mostProbes = 80;
/// Above this a table view's pixel arithmetic overflows.
constexpr qint64 mostRows = 70'000'000;
/// How often everything is fetched again, while the user does not move, because pages hold the same tokens: a server
/// whose order changes with each request has no pages that fit together.
constexpr int mostMends = 2;
/// More pages than a cache would pin.
constexpr std::size_t mostPinned = 100;

/// Past the end of the list some servers answer so, or where the number of the page is larger than they take.
bool mayBePastTheEnd(const ApiError &error)
{
    return QList{400, 404, 410, 416, 422}.contains(error.status);
}

bool saysThatThereIsNone(const ApiError &error)
{
    return error.status == 404 || error.status == 410;
}

} // namespace

TokenPager::TokenPager(RequestQueue *queue, int pageSize, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_pageSize(std::clamp(pageSize, 1, 100))
    , m_zone(userZone().zone)
    , m_finder(m_pageSize)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMsecs);
    connect(&m_rest, &QTimer::timeout, this, &TokenPager::scheduleSoon);
}

TokenPager::~TokenPager()
{
    abortAll();
}

void TokenPager::setQuery(const TokenQuery &query)
{
    const bool underWay = m_firstRequest.has_value();
    if (query == m_wanted && (underWay || (m_shown == query && !m_firstFailed))) {
        if (!m_failedPages.empty())
            retry();
        return;
    }
    m_wanted = query;
    if (m_shown == query) {
        // Back to what is on screen before the other query's answer came: nothing has to be fetched for it.
        abortAll();
        m_firstFailed = false;
        scheduleSoon();
        emit stateChanged();
        return;
    }
    start();
}

void TokenPager::start()
{
    abortAll();
    m_firstFailed = false;
    m_retriedPages.merge(m_failedPages);
    m_firstRequest = m_queue->submit(Priority::Visible, requestOf(1), [this](const ApiResult &result) {
        m_firstRequest.reset();
        receiveFirst(result);
    });
    emit stateChanged();
}

void TokenPager::abortAll()
{
    if (m_firstRequest)
        m_queue->cancel(*m_firstRequest);
    m_firstRequest.reset();
    for (const auto &[page, id] : m_requests)
        m_queue->cancel(id);
    m_requests.clear();
    m_probes.clear();
    m_probesSent = 0;
    m_askedAhead = 0;
}

void TokenPager::refresh()
{
    if (m_shown != m_wanted) {
        start();
        return;
    }
    abortAll();
    m_retriedPages.merge(m_failedPages);
    m_mends = 0;
    m_oddRecords.clear(); // some may be gone
    distrustAll();
    scheduleSoon();
    emit stateChanged();
}

void TokenPager::distrustAll()
{
    m_cache.markAllStale();
    m_finder.distrust();
    m_mayHaveMoved = false;
    m_firstId.clear(); // by now it may be on any page
    m_probesSent = 0;
    m_askedAhead = 0;
}

void TokenPager::retry()
{
    if (m_firstFailed || m_firstRequest) {
        start();
        return;
    }
    if (m_mayHaveMoved)
        distrustAll();
    m_retriedPages.merge(m_failedPages);
    // Requests that are still on their way may fail for the same reason, and would report that after it is over.
    for (const auto &[page, id] : m_requests)
        m_retriedPages.insert(page);
    abortAll();
    scheduleSoon();
}

void TokenPager::setVisibleRows(int first, int last)
{
    if (first == m_firstVisible && last == m_lastVisible)
        return;
    if (first != m_firstVisible)
        m_direction = first > m_firstVisible ? 1 : -1;
    const bool isJump = first > m_lastVisible + m_pageSize || last < m_firstVisible - m_pageSize;
    m_firstVisible = first;
    m_lastVisible = last;
    m_mends = 0;
    if (isJump) {
        const bool isQuick = m_sinceJump.isValid() && m_sinceJump.elapsed() < restMsecs;
        m_sinceJump.start();
        m_jumps = isQuick ? m_jumps + 1 : 1;
        if (m_jumps > 2) // a click or two in the scroll bar is no drag
            m_rest.start();
    }
    scheduleSoon();
}

void TokenPager::setPinnedRows(const QList<RowRange> &ranges)
{
    std::set<int> pages;
    if (m_finder.stride() > 0) {
        for (const RowRange &range : ranges) {
            for (int page = pageOfRow(range.first); page <= pageOfRow(range.last) && pages.size() < mostPinned; ++page)
                pages.insert(page);
        }
    }
    m_cache.pin(std::move(pages));
}

void TokenPager::scheduleSoon()
{
    if (m_rest.isActive() || std::exchange(m_isScheduled, true))
        return;
    // A posted call runs before anything is painted; a timer would fire after that.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isScheduled = false;
            schedule();
        },
        Qt::QueuedConnection);
}

/// Decides what is worth asking for now, and cancels what no longer is.
void TokenPager::schedule()
{
    if (!m_shown || m_firstRequest || m_shown != m_wanted || m_finder.stride() == 0)
        return;
    chooseProbes();
    const std::map<int, Priority> wanted = wantedPages();
    for (auto it = m_requests.begin(); it != m_requests.end();) {
        if (wanted.contains(it->first)) {
            ++it;
            continue;
        }
        m_queue->cancel(it->second);
        it = m_requests.erase(it);
    }
    for (const auto &[page, priority] : wanted) {
        // A probe is asked for even if its page is in memory: what is asked is whether it still ends there.
        const bool isProbe = std::find(m_probes.begin(), m_probes.end(), page) != m_probes.end();
        if (m_failedPages.contains(page) || (!isProbe && m_cache.isFresh(page)))
            continue;
        if (isProbe && !m_requests.contains(page))
            ++m_probesSent;
        if (priority == Priority::Prefetch)
            m_askedAhead = page;
        request(page, priority);
    }
    // What was asked for again and has come, or does not matter any more.
    if (!isWaitingForFirst())
        std::erase_if(m_retriedPages, [this](int page) { return !m_requests.contains(page); });
    const bool hasRecovered = m_hasFailed && m_failedPages.empty() && m_retriedPages.empty();
    m_hasFailed = m_hasFailed && !hasRecovered;
    const QPointer<TokenPager> self(this);
    if (hasRecovered)
        emit recovered();
    if (self)
        emit stateChanged();
}

/// In doubt, page 1 shows which rows are on which page. If it fails, what was known before has to do.
bool TokenPager::isWaitingForFirst() const
{
    return m_finder.awaitsFirst() && !m_failedPages.contains(1);
}

std::map<int, Priority> TokenPager::wantedPages()
{
    if (isWaitingForFirst())
        return {{1, Priority::Visible}};
    std::map<int, Priority> wanted;
    const int first = pageOfRow(std::max(0, m_firstVisible));
    const int last = std::max(first, pageOfRow(m_lastVisible));
    m_cache.keep(first, last);
    for (int page = first; page <= std::min(last, lastPage()); ++page)
        wanted.emplace(page, Priority::Visible);
    for (const int page : m_probes)
        wanted.emplace(page, Priority::Probe);
    // Once: a page that did not stay in memory, for it is too large, would be asked for again and again.
    const int neighbor = m_direction > 0 ? last + 1 : first - 1;
    const bool isNew = neighbor != m_askedAhead || m_requests.contains(neighbor);
    if (neighbor >= 1 && neighbor <= lastPage() && isNew && m_cache.hasRoomForMore())
        wanted.emplace(neighbor, Priority::Prefetch);
    return wanted;
}

/// The next ones only after all of the former have arrived: each answer would choose others, and those on their way
/// would be wasted.
void TokenPager::chooseProbes()
{
    const std::vector<int> next = m_finder.nextProbes();
    const auto isUnderWay = [this](int page) { return m_requests.contains(page); };
    std::erase_if(m_probes, std::not_fn(isUnderWay));
    if (m_probes.empty() || next.empty())
        m_probes = m_probesSent < mostProbes ? next : std::vector<int>();
}

void TokenPager::request(int page, Priority priority)
{
    if (const auto it = m_requests.find(page); it != m_requests.end()) {
        m_queue->setPriority(it->second, priority);
        return;
    }
    m_requests[page] = m_queue->submit(priority, requestOf(page), [this, page](const ApiResult &result) {
        m_requests.erase(page);
        receive(page, result);
    });
}

void TokenPager::receiveFirst(const ApiResult &result)
{
    const QPointer<TokenPager> self(this); // slots may destroy the pager
    std::optional<ApiError> error = result.error;
    DecodedPage page;
    if (!error) {
        page = decodePage(result.body);
        error = page.error ? unreadable(1, *page.error) : problemOf(1, page.tokens);
    }
    if (error) {
        const bool isUnsorted = !page.error && !result.error && !areSorted(page.tokens);
        if (restoreSort(*error, isUnsorted))
            return;
        m_firstFailed = true;
        m_hasFailed = true;
        emit failed({*error, -1, -1});
        if (self)
            emit stateChanged();
        return;
    }
    const TokenQuery query = m_wanted; // a slot may want another one
    emit aboutToReset();
    if (!self)
        return;
    m_shown = query;
    m_cache.clear();
    m_finder = TotalFinder(m_pageSize, m_finder.isLimitHonored());
    m_mends = 0;
    m_mayHaveMoved = false;
    m_firstVisible = 0;
    m_lastVisible = -1;
    m_firstId = page.tokens.isEmpty() ? QString() : page.tokens.first().id;
    m_oddRecords.clear();
    countOdd(page.tokens);
    learn(1, result, int(page.tokens.size()));
    m_cache.keep(1, 1); // what shows now, however large it is
    m_cache.insert(1, std::move(page.tokens));
    m_rowCount = int(std::min(m_finder.rowsToShow(), mostRows));
    m_failedPages.clear();
    m_retriedPages.clear();
    m_hasFailed = false;
    scheduleSoon();
    emit wasReset();
    if (self)
        emit recovered();
    if (self && !result.doubt.isEmpty())
        emit doubted(result.doubt);
    if (self)
        emit stateChanged();
}

/// The server refuses a sort with 400 or 500, or ignores it. The former order is restored; the rest of the query stays.
bool TokenPager::restoreSort(const ApiError &error, bool isUnsorted)
{
    const bool mayBeTheSort = isUnsorted || error.kind == ApiError::Kind::BadRequest || error.status == 500;
    const Sort former = m_shown ? m_shown->sort : Sort{};
    if (!mayBeTheSort || m_wanted.sort == former)
        return false;
    const Sort refused = m_wanted.sort;
    m_wanted.sort = former;
    const QPointer<TokenPager> self(this);
    if (m_shown == m_wanted) {
        scheduleSoon();
        emit stateChanged();
    } else {
        start();
    }
    if (self)
        emit sortRefused(refused, former, error);
    return true;
}

void TokenPager::receive(int page, const ApiResult &result)
{
    if (result.error) {
        if (mayBePastTheEnd(*result.error) && m_finder.learnRefused(page, saysThatThereIsNone(*result.error)))
            receiveRefusal(page);
        else
            fail(page, *result.error);
        return;
    }
    DecodedPage decoded = decodePage(result.body);
    if (decoded.error) {
        fail(page, unreadable(page, *decoded.error));
        return;
    }
    const int length = int(decoded.tokens.size());
    if (const std::optional<ApiError> problem = problemOf(page, decoded.tokens)) {
        // Where pages have become longer, none of those in memory is where it was: Retry starts over. Where one is what
        // another was, the list may have moved by a page: Retry looks at all of it again.
        m_firstFailed = page > 1 && length > m_finder.stride() && length <= m_pageSize;
        m_mayHaveMoved = m_mayHaveMoved || (length > 0 && pageLike(page, decoded.tokens.first().id) > 0);
        fail(page, *problem);
        return;
    }
    mendOverlap(page, decoded.tokens);
    countOdd(decoded.tokens);
    if (page == 1)
        m_firstId = length > 0 ? decoded.tokens.first().id : QString();
    const int formerStride = m_finder.stride();
    learn(page, result, length);
    const bool isMoved = m_finder.stride() != formerStride;
    if (isMoved)
        m_cache.removeFrom(2); // its rows are others now
    if (length > 0)
        m_cache.insert(page, std::move(decoded.tokens));
    else
        m_cache.removeFrom(page);
    m_failedPages.erase(page);
    m_retriedPages.erase(page);
    scheduleSoon();

    const QPointer<TokenPager> self(this); // slots may destroy the pager
    updateRowCount();
    if (!self)
        return;
    if (length == 0 && page <= lastPage())
        m_cache.insert(page, {}); // nothing is there, and need not be asked for again
    const int firstRow = isMoved ? 0 : (page - 1) * m_finder.stride();
    const int lastRow = (isMoved ? m_rowCount : std::min(firstRow + length, m_rowCount)) - 1;
    if (lastRow >= firstRow)
        emit rowsChanged(firstRow, lastRow);
    if (self)
        emit stateChanged();
}

/// Nothing is on that page, and it may be the end.
void TokenPager::receiveRefusal(int page)
{
    m_failedPages.erase(page);
    m_retriedPages.erase(page);
    scheduleSoon();
    const QPointer<TokenPager> self(this);
    updateRowCount();
    if (self)
        emit stateChanged();
}

/// Tokens that are on another page as well: tokens were created or deleted since that page arrived, so all earlier
/// pages are in doubt.
void TokenPager::mendOverlap(int page, const QList<Token> &tokens)
{
    if (m_mends >= mostMends || !m_cache.overlaps(page, tokens))
        return;
    ++m_mends;
    distrustAll();
}

/// Another page that begins with the same token; 0 for none. Stale pages do not count: the list may have moved.
int TokenPager::pageLike(int page, const QString &firstId) const
{
    if (page > 1 && firstId == m_firstId)
        return 1;
    for (const int other : m_cache.pages()) {
        const QList<Token> *tokens = m_cache.find(other);
        if (page > 1 && other > 1 && other != page && m_cache.isFresh(other) && !tokens->isEmpty() &&
            tokens->first().id == firstId)
            return other;
    }
    return 0;
}

bool TokenPager::areWithinPeriods(const QList<Token> &tokens) const
{
    RecordFilter filter(requestOf(1));
    return filter.isOpen() || std::all_of(tokens.begin(), tokens.end(), [&](const Token &token) {
               return filter.matches(token.createdAt->text.toStdString(), token.updatedAt->text.toStdString());
           });
}

/// Moments alone: how the server compares texts is not known.
bool TokenPager::areSorted(const QList<Token> &tokens) const
{
    const Sort &sort = m_wanted.sort;
    const bool isCreated = sort.key == u"createdAt";
    if (!isCreated && sort.key != u"updatedAt")
        return true;
    QList<qint64> moments;
    for (const Token &token : tokens) {
        // Where one that could not be read belongs, only the server knows.
        if (const Field<Instant> &moment = isCreated ? token.createdAt : token.updatedAt)
            moments.append(moment->msecs);
    }
    return sort.descending ? std::is_sorted(moments.rbegin(), moments.rend())
                           : std::is_sorted(moments.begin(), moments.end());
}

void TokenPager::countOdd(const QList<Token> &tokens)
{
    for (const Token &token : tokens) {
        if (!token.unreadable.isEmpty())
            m_oddRecords.insert(token.id);
        else if (!m_oddRecords.isEmpty())
            m_oddRecords.remove(token.id);
    }
}

ApiError TokenPager::unreadable(int page, const DecodeError &problem) const
{
    ApiError error = m_queue->unreadable(problem);
    error.detail = tr("page %1, %2", "page, what is wrong with it").arg(QString::number(page), error.detail);
    return error;
}

/// Why tokens cannot be those of a page although each of them is right: rows would be shown twice, or for ever.
std::optional<ApiError> TokenPager::problemOf(int page, const QList<Token> &tokens) const
{
    ApiError error;
    error.kind = ApiError::Kind::Protocol;
    error.status = 200;
    error.host = m_queue->host();
    QSet<QString> ids;
    int twice = 0; // the record whose id came before
    for (qsizetype i = 0; i < tokens.size() && twice == 0; ++i) {
        twice = ids.contains(tokens[i].id) ? int(i) + 1 : 0;
        ids.insert(tokens[i].id);
    }
    if (tokens.size() > m_pageSize)
        error.detail = tr("page %1 holds more tokens than were asked for").arg(page);
    else if (page > 1 && tokens.size() > m_finder.stride())
        error.detail = tr("page %1 is longer than page 1").arg(page);
    else if (twice > 0)
        return unreadable(page, idStandsTwice(twice));
    else if (!areSorted(tokens))
        error.detail = tr("page %1 is not in the order that was asked for").arg(page);
    else if (!areWithinPeriods(tokens))
        error.detail = tr("page %1 holds tokens from outside the period that was asked for").arg(page);
    else if (const int other = tokens.isEmpty() ? 0 : pageLike(page, tokens.first().id); other > 0)
        error.detail = tr("page %1 repeats page %2").arg(QString::number(page), QString::number(other));
    else
        return {};
    return error;
}

void TokenPager::fail(int page, const ApiError &error)
{
    m_failedPages.insert(page);
    m_retriedPages.erase(page);
    m_hasFailed = true;
    if (page == 1)
        scheduleSoon(); // others have waited for it
    const int first = (page - 1) * m_finder.stride();
    const QPointer<TokenPager> self(this);
    emit failed({error, first, std::max(first, std::min(first + m_finder.stride(), m_rowCount) - 1)});
    if (self)
        emit stateChanged();
}

void TokenPager::learn(int page, const ApiResult &result, int length)
{
    m_finder.learn(page, length, {result.total, result.lastPage});
}

void TokenPager::updateRowCount()
{
    const int rows = int(std::min(m_finder.rowsToShow(), mostRows));
    if (rows == m_rowCount)
        return;
    const bool isShorter = rows < m_rowCount;
    m_rowCount = rows;
    if (isShorter)
        m_cache.removeFrom(lastPage() + 1); // they must not come back when the list grows again
    emit rowCountChanged(rows);
}

const Token *TokenPager::tokenAt(int row) const
{
    if (row < 0 || row >= m_rowCount || m_finder.stride() == 0)
        return nullptr;
    const QList<Token> *tokens = m_cache.find(pageOfRow(row));
    const int index = row % m_finder.stride();
    return tokens && index < tokens->size() ? &tokens->at(index) : nullptr;
}

bool TokenPager::isLoading() const
{
    if (m_firstRequest)
        return true;
    if (m_finder.stride() == 0)
        return false;
    if (m_finder.awaitsFirst() && m_requests.contains(1))
        return true;
    const int last = pageOfRow(m_lastVisible);
    for (int page = pageOfRow(std::max(0, m_firstVisible)); page <= last; ++page) {
        if (m_requests.contains(page))
            return true;
    }
    return false;
}

int TokenPager::pageOfRow(int row) const
{
    return row / m_finder.stride() + 1;
}

int TokenPager::lastPage() const
{
    return m_rowCount > 0 ? pageOfRow(m_rowCount - 1) : 1;
}

PageRequest TokenPager::requestOf(int page) const
{
    return {m_wanted, page, m_pageSize, m_zone};
}
