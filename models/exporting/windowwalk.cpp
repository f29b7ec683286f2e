#include "models/exporting/windowwalk.h"

#include "models/exporting/exportorder.h"
#include "models/token/instant.h"

#include <cmath>
#include <string>
#include <unordered_set>

namespace {

/// A window is split where this many pages are left of it at least: each split costs half a page read twice.
constexpr double pagesWorthASplit = 10;
/// Splits stop where windows turn out empty more often than once in so many pages.
constexpr qint64 pagesAnEmptyWindow = 20;
/// With more equal tokens deleted at a time than this, pages among them no longer overlap.
constexpr int mostOverlap = 64;
/// A server that says the same again and again is not asked for ever.
constexpr int mostIdleAnswers = 2 * mostOverlap;
/// Where pages among equals fail to overlap again and again, they never may.
constexpr int mostGaps = 64;
/// Request numbers of windows begin behind that of the end.
constexpr int endNumber = 0;

} // namespace

void WindowWalk::start()
{
    m_lastNumber = endNumber + 1;
    m_windows[m_lastNumber] = Window();
    ask(m_lastNumber);
    askForTheEnd();
}

/// How far the list reaches: without it windows cannot be split, and the walk goes on in one.
void WindowWalk::askForTheEnd()
{
    TokenQuery query = m_plan->query;
    query.sort = {QStringLiteral("createdAt"), true};
    request(endNumber, queryString(query, 1, 1, m_plan->zone), [this](const ApiResult &result) {
        if (result.error)
            return;
        m_cells->read(result.body,
                      [this](const RecordRow &row) { m_endMsecs = double(msecsOf(instantKey(row.createdAt))); });
        splitWhereIdle();
    });
}

void WindowWalk::ask(int number)
{
    Window &window = m_windows[number];
    TokenQuery query = m_plan->query;
    query.sort = {QStringLiteral("createdAt"), false};
    if (!window.anchor.empty())
        query.created.from = {{}, QString::fromStdString(window.anchor)};
    if (window.limit == 0)
        window.limit = m_plan->pageSize;
    request(number, queryString(query, window.page, window.limit, m_plan->zone),
            [this, number](const ApiResult &result) { answered(number, result); });
}

void WindowWalk::answered(int number, const ApiResult &result)
{
    Window &window = m_windows[number];
    if (result.error) {
        refused(*result.error);
        return;
    }
    const std::optional<PageFacts> facts = read(&window, result.body);
    if (!facts)
        return;
    if (facts->isBroken) {
        stop();
        emit unsupported(tr("the server does not heed bounds of creation"));
        return;
    }
    m_hasBound = m_hasBound || !window.anchor.empty();
    window.records += facts->taken;
    window.idle = facts->taken > 0 ? 0 : window.idle + 1;
    if (window.idle > mostIdleAnswers) {
        fail(problem(ApiError::Kind::Protocol,
                     tr("what follows %1 repeats what came before").arg(QString::fromStdString(window.anchor))));
        return;
    }
    switch (advance(&window, *facts)) {
    case Next::Ask:
        ask(number);
        break;
    case Next::Over:
        m_emptyWindows += window.records == 0 ? 1 : 0;
        m_windows.remove(number);
        break;
    case Next::GiveUp:
        stop();
        emit unsupported(tr("too many tokens were created at one moment for the pages that the server sends"));
        return;
    }
    emit advanced();
    splitWhereIdle();
    if (m_windows.isEmpty())
        end();
}

void WindowWalk::refused(const ApiError &error)
{
    // What works with any query fails with any; only what speaks against the bound or the order is no failure yet.
    const bool isRefused = error.status == 400 || (error.status >= 500 && !m_hasBound);
    if (!isRefused) {
        fail(error);
        return;
    }
    stop();
    emit unsupported(tr("the server refuses bounds of creation"));
}

/// Empty where the walk is over with it.
std::optional<WindowWalk::PageFacts> WindowWalk::read(Window *window, const QByteArray &body)
{
    PageFacts facts;
    bool isTwice = false;
    std::unordered_set<std::string> ids;
    const bool mustOverlap = window->known > 0 && !window->isProbe;
    const std::optional<DecodeError> error = m_cells->read(body, [&](const RecordRow &row) {
        std::string key = instantKey(row.createdAt);
        isTwice = !ids.emplace(row.id).second || isTwice;
        if (facts.records++ == 0) {
            facts.firstKey = key;
            facts.hasGap = mustOverlap && (key != window->anchorKey || !m_sink->has(row.id));
        }
        const std::string &former = facts.lastKey.empty() ? window->anchorKey : facts.lastKey;
        facts.isBroken = facts.isBroken || key < former;
        facts.isBeyond = facts.isBeyond || (!window->endKey.empty() && key >= window->endKey);
        if (!facts.isBroken && !facts.isBeyond && !facts.hasGap && m_sink->take(row))
            ++facts.taken;
        facts.last = row.createdAt;
        facts.lastKey = std::move(key);
    });
    if (!error && !isTwice)
        return facts;
    const QString where = window->anchor.empty()
                              ? tr("the first page")
                              : tr("the page from %1 on").arg(QString::fromStdString(window->anchor));
    // Another token may be missing for one that is there twice.
    fail(error ? problem(*error, where) : problem(ApiError::Kind::Protocol, tr("%1 holds a token twice").arg(where)));
    return {};
}

/// Whether the window goes on, with what to ask for next in it.
WindowWalk::Next WindowWalk::advance(Window *window, const PageFacts &facts) const
{
    if (facts.records == 0) {
        const bool isOver = window->isProbe || window->page == 1;
        return isOver ? Next::Over : stepBack(window);
    }
    if (facts.hasGap)
        return stepBack(window);
    if (facts.isBeyond)
        return Next::Over;
    if (facts.lastKey == window->anchorKey)
        return advanceAmongEquals(window, facts);
    if (!window->beginMsecs)
        window->beginMsecs = double(msecsOf(window->anchorKey.empty() ? facts.firstKey : window->anchorKey));
    window->anchor = facts.last;
    window->anchorKey = facts.lastKey;
    window->page = 1;
    window->limit = m_plan->pageSize;
    window->known = 0;
    window->size = 0;
    window->overlap = 1;
    window->gaps = 0;
    window->isProbe = false;
    return Next::Ask;
}

/// The page held nothing but tokens created at the anchor.
WindowWalk::Next WindowWalk::advanceAmongEquals(Window *window, const PageFacts &facts) const
{
    const int first = (window->page - 1) * window->limit;
    if (facts.records < window->limit && !window->isProbe) {
        // Where nothing follows this is the end; where something does, the server sends fewer than it was asked for.
        window->isProbe = true;
        window->known = first + facts.records;
        window->size = facts.records;
        ++window->page;
        return Next::Ask;
    }
    if (!window->isProbe) {
        window->known = first + facts.records;
        window->size = std::max(window->size, facts.records);
    }
    window->isProbe = false;
    return placePage(window);
}

/// The next page among equals begins with some that are known, and reaches as far as can be: a page can begin only at
/// multiples of its length.
WindowWalk::Next WindowWalk::placePage(Window *window)
{
    for (; window->overlap > 0; window->overlap /= 2) {
        const int begin = std::max(0, window->known - window->overlap);
        int reach = window->known;
        for (int limit = window->size; limit > 1; --limit) {
            const int page = begin / limit + 1;
            if (page * limit <= reach)
                continue;
            reach = page * limit;
            window->page = page;
            window->limit = limit;
        }
        if (reach > window->known)
            return Next::Ask;
    }
    return Next::GiveUp;
}

/// Tokens were deleted among the equal ones: what follows has moved towards the beginning.
WindowWalk::Next WindowWalk::stepBack(Window *window) const
{
    if (++window->gaps > mostGaps)
        return Next::GiveUp;
    window->isProbe = false;
    window->overlap *= 2;
    if (window->overlap <= mostOverlap && window->overlap < window->size)
        return placePage(window);
    window->page = 1;
    window->limit = m_plan->pageSize;
    window->known = 0;
    window->overlap = 1;
    return Next::Ask;
}

void WindowWalk::splitWhereIdle()
{
    while (m_endMsecs && m_windows.size() < RequestQueue::maxInFlight &&
           m_emptyWindows * pagesAnEmptyWindow <= pages() + 5 * pagesAnEmptyWindow) {
        int widest = 0;
        double most = pagesWorthASplit * m_plan->pageSize;
        for (auto it = m_windows.cbegin(); it != m_windows.cend(); ++it) {
            if (const double left = recordsLeftIn(*it); left > most) {
                widest = it.key();
                most = left;
            }
        }
        if (widest == 0)
            return;
        Window &former = m_windows[widest];
        const double begin = double(msecsOf(former.anchorKey));
        const double end = former.endKey.empty() ? *m_endMsecs : double(msecsOf(former.endKey));
        Window window;
        window.anchor = instantText(qint64(std::floor((begin + end) / 2))).toStdString();
        window.anchorKey = instantKey(window.anchor);
        window.endKey = former.endKey;
        window.recordsPerMsec = most / (end - begin);
        if (window.anchorKey <= former.anchorKey || (!window.endKey.empty() && window.anchorKey >= window.endKey))
            return;
        former.endKey = window.anchorKey;
        m_windows[++m_lastNumber] = window;
        ask(m_lastNumber);
    }
}

double WindowWalk::recordsLeftIn(const Window &window) const
{
    if (!m_endMsecs || window.anchorKey.empty())
        return 0;
    const double anchor = double(msecsOf(window.anchorKey));
    const double end = window.endKey.empty() ? *m_endMsecs : double(msecsOf(window.endKey));
    const double passed = anchor - window.beginMsecs.value_or(anchor);
    const bool knowsItself = passed > 0 && window.records > 0;
    const double perMsec = knowsItself ? double(window.records) / passed : window.recordsPerMsec;
    return std::max(0.0, end - anchor) * perMsec;
}

qint64 WindowWalk::recordsLeft() const
{
    if (!m_endMsecs)
        return -1;
    double left = 0;
    for (const Window &window : m_windows)
        left += recordsLeftIn(window);
    return qint64(left);
}
