#pragma once

#include <QList>

#include <set>

/// Which pages to ask for where the list has to be read by page numbers, for a server that does not filter it: some at
/// a time, until an empty one.
class ListScan
{
public:
    /// More takes too long where somebody waits for it, at the rate that the API allows.
    static constexpr int mostPages = 200;

    /// Pages to ask for now; empty where enough are on their way.
    QList<int> next();
    /// `fresh` records of the page had not come with another one.
    void answered(int page, int records, int fresh);
    /// The server has no such page.
    void refused(int page) { endBefore(page); }
    bool isOver() const { return m_open.empty() && m_nextPage > m_lastPage; }
    /// Whether there is more than is read.
    bool isCutOff() const { return isOver() && m_lastPage >= mostPages; }

private:
    void endBefore(int page);

    bool m_isLong = false; ///< page 1 was full
    int m_nextPage = 1;
    int m_lastPage = mostPages;
    std::set<int> m_open;
};
