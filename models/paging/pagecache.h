#pragma once

#include "models/token/token.h"

#include <QList>

#include <list>
#include <set>
#include <unordered_map>
#include <vector>

/// The pages in memory, keyed by page number from 1, at most `maxPages` of them: the least recently used page goes
/// first, never one inside the range that is kept or one that is pinned. Stale pages are still shown until their
/// successor arrives.
class PageCache
{
public:
    explicit PageCache(int maxPages = 60);

    /// Null where the page is not in memory. Does not count as a use.
    const QList<Token> *find(int page) const;
    /// False also for a stale page.
    bool isFresh(int page) const;
    /// The pages of `first..last`, inclusive, are in use and are not dropped until another range is kept.
    void keep(int first, int last);
    /// These pages stay, too, until others are pinned; of very many, the first ones.
    void pin(std::set<int> pages);
    void insert(int page, QList<Token> tokens);
    /// Drops all pages from `page` on: the list has become shorter.
    void removeFrom(int page);
    void markAllStale();
    void clear();

    int size() const { return int(m_pages.size()); }
    std::vector<int> pages() const;

private:
    struct Entry
    {
        QList<Token> tokens;
        std::list<int>::iterator use;
        bool stale = false;
    };
    void touch(Entry &entry);
    void dropOldest();

    int m_maxPages;
    int m_keepFirst = 0;
    int m_keepLast = -1;
    std::set<int> m_pinned;
    std::unordered_map<int, Entry> m_pages;
    std::list<int> m_uses; ///< most recently used page first
};
