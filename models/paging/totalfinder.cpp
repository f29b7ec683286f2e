#include "models/paging/totalfinder.h"

#include <algorithm>

TotalFinder::TotalFinder(int limit, bool limitIsHonoured)
    : m_limit(limit)
    , m_limitIsHonoured(limitIsHonoured)
{
}

void TotalFinder::learnFirst(int length)
{
    if (m_strideIsSure && length <= m_stride)
        return;
    m_strideIsSure = length == 0 || length >= m_limit || m_limitIsHonoured;
    m_stride = m_strideIsSure ? std::max(length, m_limit) : length;
    m_limitIsHonoured = m_limitIsHonoured || length >= m_limit;
    m_full = 0;
    m_end.reset();
}

void TotalFinder::learnSecond(int length)
{
    m_strideIsSure = true;
    if (length > 0) {
        m_full = 1;
        return;
    }
    m_end = End{1, m_stride};
    m_stride = std::max(m_limit, m_stride + 1);
}

void TotalFinder::learn(int page, int length)
{
    if (page == 1)
        learnFirst(length);
    if (m_stride == 0 || (page != 2 && !m_strideIsSure))
        return;
    if (!m_strideIsSure)
        learnSecond(length);

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
    if (!m_end || m_end->length > 0 || m_end->page != m_toldLastPage + 1)
        m_toldLastPage = 0;
    checkTotal(page, length);
    if (isExact())
        m_doubt.reset();
}

void TotalFinder::checkTotal(int page, int length)
{
    if (!m_total || length == std::clamp<qint64>(*m_total - qint64(page - 1) * m_stride, 0, m_stride))
        return;
    m_total.reset();
    m_totalIsUnreliable = true;
}

void TotalFinder::learnTotal(qint64 total)
{
    if (m_totalIsUnreliable || total < 0)
        return;
    m_total = total;
    m_doubt.reset();
}

void TotalFinder::learnLastPage(int page)
{
    if (page < 1 || m_full > page || (m_end && m_end->page <= page))
        return;
    m_toldLastPage = page;
    m_full = std::max(m_full, page - 1);
    m_end = End{page + 1, 0};
    m_doubt.reset();
}

void TotalFinder::distrust()
{
    if (m_stride == 0)
        return;
    m_doubt = Doubt{rows(), m_total ? int(*m_total / m_stride) : m_full};
    m_full = 0;
    m_end.reset();
    m_total.reset();
    m_toldLastPage = 0;
}

bool TotalFinder::isExact() const
{
    if (m_total)
        return true;
    return m_strideIsSure && m_end && m_end->page == m_full + 1;
}

qint64 TotalFinder::rows() const
{
    if (m_total)
        return *m_total;
    if (m_doubt)
        return m_doubt->rows;
    if (!m_strideIsSure)
        return m_stride;
    return qint64(m_full) * m_stride + (isExact() ? m_end->length : 0) + (m_toldLastPage > 0 ? 1 : 0);
}

qint64 TotalFinder::rowsToShow() const
{
    if (isExact() || m_doubt || !m_strideIsSure)
        return rows();
    return qint64(m_full + 1) * m_stride;
}

std::vector<int> TotalFinder::nextProbes() const
{
    if (m_stride == 0 || isExact() || m_toldLastPage > 0)
        return {};
    if (!m_strideIsSure)
        return {2};
    if (m_doubt && m_full == 0 && !m_end && m_doubt->full > 0)
        return {m_doubt->full, m_doubt->full + 1};
    return m_end ? probesBetween() : probesBeyond();
}

/// The next pages first, for most lists are short; then each four times as far as the one before.
std::vector<int> TotalFinder::probesBeyond() const
{
    if (m_full <= 1)
        return {m_full + 1, m_full + 2};
    // No list is longer than what a row number can count.
    const qint64 furthest = std::numeric_limits<int>::max() / m_stride;
    std::vector<int> probes;
    for (qint64 page = qint64(m_full) * 4; probes.size() < 3 && page <= furthest; page *= 4)
        probes.push_back(int(page));
    return probes;
}

/// Three pages that cut what lies between the last full one and the end into four equal parts.
std::vector<int> TotalFinder::probesBetween() const
{
    // A short page is the end where the page before it is full. It is asked for: behind the end some servers send the
    // last page again, whatever the number.
    if (m_end->length > 0)
        return {m_end->page - 1};
    const int gap = m_end->page - m_full;
    std::vector<int> probes;
    for (int part = 1; part <= 3; ++part) {
        const int page = m_full + int(qint64(gap) * part / 4);
        if (page > m_full && page < m_end->page && (probes.empty() || probes.back() != page))
            probes.push_back(page);
    }
    if (probes.empty() && gap > 1)
        probes.push_back(m_full + 1);
    return probes;
}
