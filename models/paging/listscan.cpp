#include "models/paging/listscan.h"

#include "models/api/requestqueue.h"

#include <algorithm>

QList<int> ListScan::next()
{
    // The first page alone: it may be all there is.
    const int most = m_nextPage == 1 ? 1 : RequestQueue::maxInFlight;
    QList<int> pages;
    while (int(m_open.size()) < most && m_nextPage <= m_lastPage && !(m_nextPage == 2 && m_open.contains(1))) {
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
    m_open.erase(page);
}

void ListScan::endBefore(int page)
{
    m_lastPage = std::min(m_lastPage, page - 1);
    m_open.erase(page);
}
