#include "models/walk/windowwalk.h"

#include "models/query/recordorder.h"
#include "models/record/instant.h"

#include <cmath>
#include <unordered_set>

namespace {

/// A window is split where this many pages are left of it at least: each split costs half a page read twice.
constexpr double pagesWorthASplit = 10;
/// Splits stop where windows turn out empty more often than once in so many pages.
constexpr qint64 pagesAnEmptyWindow = 20;
/// Request numbers of windows begin behind that of the end.
constexpr int endNumber = 0;
/// Of a fraction of a second that servers keep.
constexpr size_t mostDigits = 7;

double timeOf(const std::string &key)
{
    return double(msecsOf(key));
}

/// How far down a moment goes: a whole day less than a second, that less than a fraction.
size_t finenessOf(const std::string &key)
{
    return key.find_last_not_of("0:.T-") + 1;
}

/// Without room for new texts each time.
void setTo(SeenToken *token, const RecordRow &row, std::string &&key)
{
    token->id = row.id;
    token->createdAt = row.createdAt;
    token->key = std::move(key);
}

} // namespace

void WindowWalk::start()
{
    const BoundTexts bounds = boundTexts(m_plan->query.created, m_plan->zone);
    m_beginKey = bounds.from.isEmpty() ? std::string() : instantKey(bounds.from.toStdString());
    const QString end = bounds.before.isEmpty() ? bounds.to : bounds.before;
    m_endKey = end.isEmpty() ? std::string() : instantKey(end.toStdString());
    m_lastNumber = endNumber + 1;
    m_stretches.emplace(m_lastNumber, Stretch());
    ask(m_lastNumber);
}

/// How far the list reaches: without it windows cannot be split, and the walk goes on in one.
void WindowWalk::askForTheEnd()
{
    TokenQuery query = m_plan->query;
    query.sort = {QStringLiteral("createdAt"), true};
    query.created = {}; // a bound would leave out the youngest where it leaves out others
    request(endNumber, PageRequest(query, 1, 1, m_plan->zone), [this](const ApiResult &result) {
        bool isEmpty = !result.error;
        bool isUndated = false;
        if (!result.error) {
            m_cells->read(result.body, [this, &isEmpty, &isUndated](const RecordRow &row) {
                std::string key = instantKey(row.createdAt);
                isEmpty = false;
                isUndated = isUndated || row.createdAt.empty();
                if (!m_youngest && key >= m_beginKey)
                    setTo(&m_youngest.emplace(), row, std::move(key));
            });
        }
        if (isUndated) {
            giveUpUndated();
            return;
        }
        if (isEmpty && !std::exchange(m_isEndAskedAgain, true)) {
            askForTheEnd();
            return;
        }
        m_isEndKnown = true;
        if (const int number = std::exchange(m_waiting, 0); number > 0)
            finish(number);
        goOn();
    });
}

int WindowWalk::limitOf(const WalkWindow &window) const
{
    return window.limit() > 0 ? window.limit() : m_plan->pageSize;
}

/// A bound in the server's own words. Where it writes some moments with fewer digits, they are filled up: `.5Z` comes
/// after `.55Z` for a server that compares texts.
std::string WindowWalk::boundText(const std::string &text) const
{
    const size_t digits = fractionDigits(text);
    if (digits >= m_digits || !isPlainMoment(text))
        return text;
    std::string filled = text;
    const size_t end = digits > 0 ? secondsLength + 1 + digits : secondsLength;
    filled.insert(end, m_digits - digits, '0');
    if (digits == 0)
        filled.insert(end, 1, '.');
    return filled;
}

/// In the precision of the server's own answers: it may take no other, or compare texts.
std::string WindowWalk::momentText(double msecs) const
{
    std::string text = instantText(qint64(std::floor(msecs))).toStdString(); // with three digits
    std::string digits = text.substr(secondsLength + 1, 3);
    digits.resize(m_digits, '0');
    return text.substr(0, secondsLength) + (digits.empty() ? "" : "." + digits) + 'Z';
}

/// Without the user's upper bound.
bool WindowWalk::isOpen(const WalkWindow &window) const
{
    return window.isNearEnd() || m_isBeginChecked;
}

/// By a second: a server that compares texts, and writes some moments with fewer digits, sorts `01Z` after `01.5Z`.
bool WindowWalk::isWellPast(const std::string &key) const
{
    return key.compare(0, secondsLength, m_endKey, 0, secondsLength) > 0;
}

void WindowWalk::ask(int number)
{
    const WalkWindow &window = m_stretches.at(number).window;
    TokenQuery query = m_plan->query;
    query.sort = {QStringLiteral("createdAt"), false};
    if (!window.from().text.empty())
        query.created.from = {{}, QString::fromStdString(boundText(window.from().text))};
    if (isOpen(window))
        query.created.to = {};
    request(number, PageRequest(query, window.page(), limitOf(window), m_plan->zone),
            [this, number](const ApiResult &result) { answered(number, result); });
}

void WindowWalk::answered(int number, const ApiResult &result)
{
    if (result.error) {
        refused(number, *result.error);
        return;
    }
    if (!std::exchange(m_hasAskedForTheEnd, true))
        askForTheEnd();
    WalkWindow &window = m_stretches.at(number).window;
    const std::optional<WindowPage> page = read(window, result.body);
    if (!page)
        return;
    // A list with an only token, and a page longer than asked for, may be answers to other requests.
    const bool isOnly = page->records == 1;
    const bool isOdd = page->records > limitOf(window) || (isOnly && window.from().text.empty());
    if (isOdd && !std::exchange(m_isOdd, true)) {
        ask(number);
        return;
    }
    if (!page->isAscending) {
        giveUp(tr("the server does not sort by creation date"));
        return;
    }
    m_longest = std::max(m_longest, page->records);
    if (!m_first && page->records > 0 && window.from().text.empty())
        m_first = page->first;
    m_hasOrder = true;
    m_hasBound = m_hasBound || !window.from().text.empty();
    if (page->hasWitness)
        m_finest = std::max(m_finest, finenessOf(window.from().key));
    if (joins(number, *page))
        take(number, window.judge(*page, m_longest));
    goOn();
}

/// Empty where the walk is over with it.
std::optional<WindowPage> WindowWalk::read(const WalkWindow &window, const QByteArray &body)
{
    WindowPage page;
    std::unordered_set<std::string> ids;
    const auto isThat = [](const std::string &id, const RecordRow &row) { return !id.empty() && row.id == id; };
    const std::string end = window.end() ? window.end()->id : std::string();
    const std::optional<DecodeError> error = m_cells->read(body, [&](const RecordRow &row) {
        std::string key = instantKey(row.createdAt);
        if (!ids.emplace(row.id).second && page.twice == 0)
            page.twice = page.records + 1;
        page.hasUndated = page.hasUndated || row.createdAt.empty();
        page.isAscending = page.isAscending && key >= page.last.key;
        page.hasWitness = page.hasWitness || isThat(window.from().witness, row);
        page.hasEnd = page.hasEnd || isThat(end, row);
        page.hasGone = page.hasGone || isThat(window.gone(), row);
        if (key == window.from().key)
            page.equals.emplace_back(row.id);
        // Without the user's bounds, what is beyond them was not asked for.
        const bool isUnasked = (isOpen(window) && m_sink->isPast(key)) ||
                               (!window.from().text.empty() && key < m_beginKey && m_isBeginChecked);
        if (!isUnasked)
            page.taken += m_sink->take(row) ? 1 : 0;
        m_digits = std::max(m_digits, fractionDigits(row.createdAt));
        page.equalToLast = key == page.last.key ? page.equalToLast + 1 : 1;
        setTo(&page.last, row, std::move(key));
        if (page.records++ == 0)
            page.first = page.last;
    });
    if (!error && page.hasUndated) {
        giveUpUndated();
        return {};
    }
    if (!error && page.twice == 0) {
        page.hasPast = page.records > 0 && m_sink->isPast(page.last.key);
        page.isPast = page.hasPast && isWellPast(page.last.key);
        page.isOpen = isOpen(window) || m_plan->query.created.to.isOpen();
        return page;
    }
    const QString where = window.from().text.empty()
                              ? tr("the first page")
                              : tr("the page from %1 on").arg(QString::fromStdString(window.from().text));
    // Another token may be missing for one that is there twice.
    fail(problem(error ? *error : idStandsTwice(page.twice), where));
    return {};
}

/// Of a half that was split off, its first page says where it begins. False where that is nowhere: the window that it
/// was split from then goes on over it.
bool WindowWalk::joins(int number, const WindowPage &page)
{
    Stretch &half = m_stretches.at(number);
    const int parent = std::exchange(half.parent, 0);
    if (parent == 0)
        return true;
    if (const auto former = m_stretches.find(parent); former != m_stretches.end()) {
        former->second.isSplit = false;
        WalkWindow &window = former->second.window;
        const bool isBetween = page.records > 0 && !window.isInRun() && page.first.key > window.from().key &&
                               (!window.end() || page.first.key < window.end()->key);
        if (isBetween) {
            half.window.setEnd(window.end());
            window.setEnd(page.first);
            return true;
        }
    }
    ++m_emptyWindows;
    m_stretches.erase(number);
    return false;
}

void WindowWalk::take(int number, WalkWindow::Step step)
{
    WalkWindow &window = m_stretches.at(number).window;
    switch (step) {
    case WalkWindow::Step::Ask:
        ask(number);
        return;
    // Where the server does not tell, the pages do: one from the bound before shows the witness if it is there, and one
    // that reaches beyond the end has to hold it.
    case WalkWindow::Step::CheckWitness:
        lookUp(number, window.from().witness,
               [&window](std::optional<bool> isThere) { return window.witnessIs(isThere.value_or(false)); });
        return;
    case WalkWindow::Step::CheckEnd:
        lookUp(number, window.end()->id,
               [&window](std::optional<bool> isThere) { return window.endIs(isThere.value_or(false)); });
        return;
    case WalkWindow::Step::Over:
        finish(number);
        return;
    case WalkWindow::Step::Ignores:
        giveUp(tr("the server ignores the creation-date filter"));
        return;
    case WalkWindow::Step::LeavesOut:
        giveUp(tr("the server's creation-date filter leaves out tokens that belong to it"), true);
        return;
    case WalkWindow::Step::Contradiction:
        giveUp(tr("the server's answers contradict each other"), true, false);
        return;
    case WalkWindow::Step::NoEnd:
        giveUp(tr("too many tokens were created at one moment for the pages that the server sends"));
        return;
    case WalkWindow::Step::Repeats:
        fail(problem(ApiError::Kind::Protocol,
                     tr("what follows %1 repeats what came before").arg(QString::fromStdString(window.from().text))));
        return;
    }
}

/// The youngest token of the start has been seen by now, or is gone.
void WindowWalk::finish(int number)
{
    Stretch &stretch = m_stretches.at(number);
    const WalkWindow &window = stretch.window;
    if (!window.end() && !m_isEndKnown) {
        m_waiting = number;
        return;
    }
    const bool isYoungestPast = m_youngest && m_sink->isPast(m_youngest->key);
    const bool hasYoungest = m_youngest && m_sink->has(m_youngest->id);
    const bool hasEnd = window.end() || !m_youngest || (window.hasSeenPast() && (isYoungestPast || hasYoungest)) ||
                        (m_finest > 0 && hasYoungest && !isYoungestPast);
    if (!hasEnd) {
        lookUp(number, m_youngest->id, [this, &stretch](std::optional<bool> isThere) {
            // Another one that was seen is as good an end.
            const bool hasNoProof = isThere == false && m_finest == 0;
            if (hasNoProof && std::exchange(m_goneEnd, m_youngest->id) == m_youngest->id)
                return WalkWindow::Step::Contradiction;
            const bool asksAgain = hasNoProof || (!isThere && !std::exchange(m_isEndAskedAgain, true));
            if (isThere == false || asksAgain)
                m_youngest.reset();
            if (asksAgain) {
                m_isEndKnown = false;
                askForTheEnd();
                return WalkWindow::Step::Over;
            }
            return stretch.window.endIs(isThere.value_or(true));
        });
        return;
    }
    if (stretch.window.isDoubtful())
        m_doubt = tr("tokens that were created at the same moment came in an order that changes");
    m_emptyWindows += stretch.window.records() == 0 ? 1 : 0;
    m_stretches.erase(number);
}

/// With the user's other filters: a token that no longer matches need not come either.
void WindowWalk::lookUp(int number, const std::string &id, const Presence &answer, bool isAskedAgain)
{
    TokenQuery query = m_plan->query;
    query.sort = {};
    query.created = {};
    query.ids = QStringList{QString::fromStdString(id)};
    request(number, PageRequest(query, 1, m_plan->pageSize, m_plan->zone), [=, this](const ApiResult &result) {
        std::optional<bool> isThere = false;
        const bool isRefused = result.error && (result.error->kind == ApiError::Kind::BadRequest ||
                                                result.error->kind == ApiError::Kind::NotFound);
        if (result.error && !isRefused) {
            fail(*result.error);
            return;
        }
        const auto error =
            isRefused ? std::optional(DecodeError()) : m_cells->read(result.body, [&](const RecordRow &row) {
                if (row.id == id)
                    isThere = true;
                else if (isThere == false)
                    isThere.reset(); // the filter is ignored
            });
        if (error)
            isThere.reset();
        if (isThere == false && !isAskedAgain) // one empty answer may be a mistake
            lookUp(number, id, answer, true);
        else
            take(number, answer(isThere));
        goOn();
    });
}

void WindowWalk::goOn()
{
    if (m_isDone)
        return;
    emit advanced();
    splitWhereIdle();
    if (m_stretches.empty() && !checksTheBegin())
        end();
}

/// The server's bounds were seen to be right as far as the moments of tokens are fine, and shown. Where the user's
/// lower bound may be finer, what it may have left out is asked for from a second earlier.
bool WindowWalk::checksTheBegin()
{
    const bool isShown =
        m_digits == mostDigits && m_first && (m_first->key == m_beginKey || finenessOf(m_beginKey) <= m_finest);
    const bool isSure = m_plan->query.created.from.instant.isEmpty() || !m_first || isShown;
    if (isSure || std::exchange(m_isBeginChecked, true))
        return false;
    const std::string text = momentText(std::floor(timeOf(m_beginKey) / 1000) * 1000 - 1000);
    WalkWindow window({text, instantKey(text), {}, true});
    window.setEnd(m_first);
    m_stretches.emplace(++m_lastNumber, Stretch{window});
    ask(m_lastNumber);
    return true;
}

/// Where such a token stands in the list nobody knows, and a server may leave it out wherever there is a bound.
void WindowWalk::giveUpUndated()
{
    giveUp(tr("a token's creation date cannot be read"));
}

void WindowWalk::giveUp(const QString &reason, bool refusesBounds, bool isForGood)
{
    stop();
    m_isForGood = isForGood;
    emit unsupported(reason, refusesBounds);
}

void WindowWalk::refused(int number, const ApiError &error)
{
    // What works with any query fails with any; only what speaks against the bound or the order is no failure yet.
    const bool hasOurBound = !m_stretches.at(number).window.from().text.empty();
    const bool hasBound = hasOurBound || !m_plan->query.created.isOpen();
    const bool isRefused = error.kind == ApiError::Kind::BadRequest ||
                           (error.kind == ApiError::Kind::NotFound && hasBound) || (error.status >= 500 && !m_hasBound);
    if (!isRefused)
        fail(error);
    else if (hasOurBound && m_hasOrder)
        giveUp(tr("the server refuses the creation-date filter"), true);
    else if (hasBound)
        giveUp(tr("the server refuses the creation-date filter, or to sort by creation date"), true);
    else
        giveUp(tr("the server refuses to sort by creation date"));
}

void WindowWalk::splitWhereIdle()
{
    while (m_youngest && !m_isDone && m_stretches.size() < size_t(RequestQueue::maxInFlight) &&
           m_emptyWindows * pagesAnEmptyWindow <= pages() + 5 * pagesAnEmptyWindow) {
        int widest = 0;
        double most = pagesWorthASplit * m_plan->pageSize;
        for (const auto &[number, stretch] : m_stretches) {
            const bool canSplit = !stretch.isSplit && stretch.parent == 0;
            if (const double left = recordsLeftIn(stretch); canSplit && left > most) {
                widest = number;
                most = left;
            }
        }
        if (widest == 0 || !split(widest))
            return;
    }
}

const std::string &WindowWalk::endKeyOf(const WalkWindow &window) const
{
    if (window.end())
        return window.end()->key;
    return !m_endKey.empty() && m_endKey < m_youngest->key ? m_endKey : m_youngest->key;
}

double WindowWalk::endOf(const WalkWindow &window) const
{
    return timeOf(endKeyOf(window));
}

bool WindowWalk::split(int number)
{
    Stretch &former = m_stretches.at(number);
    const double begin = timeOf(former.window.from().key);
    const double end = endOf(former.window);
    const std::string middle = momentText((begin + end) / 2);
    const std::string key = instantKey(middle);
    if (key <= former.window.from().key || key >= endKeyOf(former.window))
        return false;
    const double perMsec = recordsLeftIn(former) / (end - begin);
    former.isSplit = true;
    m_stretches.emplace(++m_lastNumber, Stretch{WalkWindow({middle, key, {}, true}), perMsec, number});
    ask(m_lastNumber);
    return true;
}

double WindowWalk::recordsLeftIn(const Stretch &stretch) const
{
    const std::string &from = stretch.window.from().key;
    if (!m_youngest || from.empty())
        return 0;
    const double passed = stretch.window.begin().empty() ? 0 : timeOf(from) - timeOf(stretch.window.begin());
    const bool knowsItself = passed > 0 && stretch.window.records() > 0;
    const double perMsec = knowsItself ? double(stretch.window.records()) / passed : stretch.recordsPerMsec;
    const double left = std::max(0.0, endOf(stretch.window) - timeOf(from)) * perMsec;
    return stretch.isSplit ? left / 2 : left;
}

qint64 WindowWalk::recordsLeft() const
{
    if (!m_youngest)
        return -1;
    double left = 0;
    for (const auto &[number, stretch] : m_stretches)
        left += recordsLeftIn(stretch);
    return qint64(left);
}
