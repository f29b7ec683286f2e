#include "models/paging/totalfinder.h"

#include <algorithm>
#include <limits>

namespace {

/// No list is longer than what a row number can count.
constexpr int mostListRows = std::numeric_limits<int>::max();

} // namespace

TotalFinder::TotalFinder(int limit, bool limitIsHonored)
    : m_limit(limit)
    , m_limitIsHonored(limitIsHonored)
{
}

void TotalFinder::learn(int page, int length, const Reported &reported)
{
    if (page == 1)
        learnFirst(length);
    if (m_awaitsFirst)
        return;
    learnReported(reported);
    learnLength(page, length);
    checkReported(page, length);
    if (isExact() || m_reportedLastPage > 0)
        m_doubt.reset();
}

void TotalFinder::learnFirst(int length)
{
    m_limitIsHonored = m_limitIsHonored || length >= m_limit;
    const int stride = length > 0 ? length : m_limit;
    if (!m_awaitsFirst && stride == m_stride)
        return;
    m_awaitsFirst = false;
    m_stride = stride;
    m_full = 0;
    m_end.reset();
    m_refused.reset();
    m_reportedLastPage = 0;
}

void TotalFinder::learnLength(int page, int length)
{
    if (length >= m_stride) {
        m_full = std::max(m_full, page);
        if (m_end && m_end->page <= m_full)
            m_end.reset();
    } else if (length > 0) {
        m_full = std::min(m_full, page - 1);
        m_end = End{page, length};
    } else {
        if (m_full >= page)
            m_full = 0;
        if (!m_end || page <= m_end->page)
            m_end = End{page, 0};
    }
    if (page > 1 && length > 0 && m_stride < m_limit)
        m_limitIsHonored = false;
    if (mayBeAll() && m_limitIsHonored && !m_end)
        m_end = End{2, 0};
    if (!m_refused || length == 0)
        return;
    if (page >= m_refused->page)
        m_refused.reset();
    else if (page == m_refused->page - 1)
        m_refused->isPageBeforeSeen = true;
}

void TotalFinder::learnReported(const Reported &reported)
{
    if (m_isReportUnreliable)
        return;
    if (reported.rows && *reported.rows >= 0 && *reported.rows <= mostListRows)
        m_reportedRows = reported.rows;
    if (reported.lastPage && *reported.lastPage >= 1 && *reported.lastPage <= mostListRows / m_limit)
        m_reportedLastPage = *reported.lastPage;
    if (m_end && m_end->page < m_reportedLastPage)
        m_end.reset();
}

/// What is reported is believed as long as pages agree, and never below what page 1 holds.
void TotalFinder::checkReported(int page, int length)
{
    const qint64 before = qint64(page - 1) * m_stride;
    const bool areRowsWrong = m_reportedRows && (length != std::clamp<qint64>(*m_reportedRows - before, 0, m_stride) ||
                                                 (m_full > 0 && *m_reportedRows < m_stride));
    const bool isShortTooSoon = page < m_reportedLastPage && length < m_stride;
    const bool isEmptyTooSoon = page == m_reportedLastPage && length == 0 && page > 1;
    const bool isTooFar = m_reportedLastPage > 0 && page > m_reportedLastPage && length > 0;
    if (!areRowsWrong && !isShortTooSoon && !isEmptyTooSoon && !isTooFar)
        return;
    m_reportedRows.reset();
    m_reportedLastPage = 0;
    m_isReportUnreliable = true;
}

bool TotalFinder::learnRefused(int page, bool isMissing)
{
    if (page == 1 || m_awaitsFirst)
        return false;
    if (isExact())
        return qint64(page - 1) * m_stride >= rows();
    if (page <= m_full || page <= m_reportedLastPage)
        return false;
    if (m_end && page >= m_end->page)
        return page > m_end->page || m_end->length == 0;
    if (m_refused && m_refused->page == page && m_refused->isPageBeforeSeen) {
        // A number that is not taken may just be too large, unless the only page was short.
        if (!isMissing && !mayBeAll())
            return false;
        m_refused.reset();
        m_end = End{page, 0};
        if (isExact())
            m_doubt.reset();
    } else if (!m_refused || page < m_refused->page) {
        m_refused = Refused{page};
    }
    return true;
}

void TotalFinder::distrust()
{
    if (m_stride == 0)
        return;
    m_doubt = Doubt{rows(), rowsToShow()};
    m_awaitsFirst = true;
    m_limitIsHonored = false;
    m_full = 0;
    m_end.reset();
    m_refused.reset();
    m_reportedRows.reset();
    m_reportedLastPage = 0;
}

std::optional<qint64> TotalFinder::total() const
{
    if (m_awaitsFirst)
        return {};
    if (m_reportedRows)
        return m_reportedRows;
    if (m_full > 0 && m_full == m_reportedLastPage)
        return qint64(m_full) * m_stride;
    const bool isEnd = m_end && (m_end->page == m_full + 1 || (m_end->page == m_reportedLastPage && m_end->length > 0));
    return isEnd ? std::optional(qint64(m_end->page - 1) * m_stride + m_end->length) : std::nullopt;
}

qint64 TotalFinder::rows() const
{
    if (const std::optional<qint64> exact = total())
        return *exact;
    const qint64 reported = m_reportedLastPage > 0 ? qint64(m_reportedLastPage - 1) * m_stride + 1 : 0;
    return std::max({m_doubt.value_or(Doubt()).rows, qint64(m_full) * m_stride, reported});
}

qint64 TotalFinder::rowsToShow() const
{
    qint64 shown = rows();
    if (!isExact() && m_reportedLastPage > 0)
        shown = qint64(m_reportedLastPage) * m_stride;
    else if (!isExact() && m_doubt)
        shown = std::max(shown, m_doubt->shown);
    else if (!isExact() && !mayBeAll())
        shown = qint64(m_full + 1) * m_stride;
    return m_refused ? std::min(shown, qint64(m_refused->page - 1) * m_stride) : shown;
}

std::vector<int> TotalFinder::nextProbes() const
{
    if (m_stride == 0 || isExact() || m_reportedLastPage > 0)
        return {};
    if (m_awaitsFirst)
        return {1};
    if (m_refused && m_refused->page == m_full + 1)
        return {m_refused->isPageBeforeSeen ? m_refused->page : m_full};
    if (m_refused && (!m_end || m_refused->page < m_end->page))
        return probesBefore({m_refused->page, 0});
    return m_end ? probesBefore(*m_end) : probesBeyond();
}

/// Where the end was before the doubt; else the next pages first, for most lists are short, then each four times as
/// far as the one before.
std::vector<int> TotalFinder::probesBeyond() const
{
    const int doubted = int(std::min<qint64>(m_doubt.value_or(Doubt()).rows, mostListRows) / m_stride);
    if (m_full <= 1 && doubted > 1)
        return {doubted, doubted + 1};
    if (mayBeAll())
        return {2};
    if (m_full <= 1)
        return {m_full + 1, m_full + 2};
    std::vector<int> probes;
    for (qint64 page = qint64(m_full) * 4; probes.size() < 3 && page <= mostListRows / m_stride; page *= 4)
        probes.push_back(int(page));
    return probes;
}

/// Three pages that cut what lies between the last full one and the end into four equal parts.
std::vector<int> TotalFinder::probesBefore(const End &end) const
{
    // A short page is the end where the page before it is full. It is asked for: past the end some servers send the
    // last page again, whatever the number.
    if (end.length > 0)
        return {end.page - 1};
    const int gap = end.page - m_full;
    std::vector<int> probes;
    for (int part = 1; part <= 3; ++part) {
        const int page = m_full + int(qint64(gap) * part / 4);
        if (page > m_full && page < end.page && (probes.empty() || probes.back() != page))
            probes.push_back(page);
    }
    if (probes.empty() && gap > 1)
        probes.push_back(m_full + 1);
    return probes;
}
