#include "models/api/listscan.h"

#include "models/api/requestqueue.h"

#include <algorithm>

namespace {

constexpr int fullPage = 100;

} // namespace

QList<int> ListScan::next()
{
    // One at a time while there may be no more.
    const std::size_t most = m_isLong ? RequestQueue::maxInFlight : 1;
    QList<int> pages;
    while (m_open.size() < most && m_nextPage <= m_lastPage) {
        pages.append(m_nextPage);
        m_open.insert(m_nextPage++);
    }
    return pages;
}

void ListScan::answered(int page, int records, int fresh)
{
    // A server that ignores page numbers says the same again and again.
    if (records == 0 || fresh == 0)
        endBefore(page);
    m_isLong = m_isLong || records >= fullPage;
    m_open.erase(page);
}

void ListScan::endBefore(int page)
{
    m_lastPage = std::min(m_lastPage, page - 1);
    m_open.erase(page);
}
