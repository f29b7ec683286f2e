#pragma once

#include "models/record/token.h"

#include <QList>

#include <list>
#include <set>
#include <unordered_map>
#include <vector>

/// The pages in memory, keyed by page number from 1, at most `maxPages` of them and, beside those that are kept,
/// `maxBytes`: the least recently used page is dropped first, never one inside the range that is kept, nor a pinned one
/// while those take up no more than half. Stale pages are still shown until their successor arrives.
class PageCache
{
public:
    static constexpr qint64 usualBytes = qint64(64) << 20;
    explicit PageCache(int maxPages = 60, qint64 maxBytes = usualBytes);

    /// Null where the page is not in memory. Does not count as a use.
    const QList<Token> *find(int page) const;
    /// False also for a stale page.
    bool isFresh(int page) const;
    /// The pages of `first..last`, inclusive, are in use and are not dropped until another range is kept.
    void keep(int first, int last);
    /// These pages stay as well until others are pinned; if they are very many or very large, the first ones.
    void pin(std::set<int> pages);
    /// A page that is not kept and is larger than the room that is left does not stay.
    void insert(int page, QList<Token> tokens);
    /// Whether another page as large as the one that came last would stay.
    bool hasRoomForMore() const { return m_lastBytes <= m_maxBytes; }
    /// Whether a fresh page other than `page` holds one of these tokens.
    bool overlaps(int page, const QList<Token> &tokens) const;
    /// Drops all pages from `page` on: the list has become shorter.
    void removeFrom(int page);
    void markAllStale();
    void clear();

    int size() const { return int(m_pages.size()); }
    /// What all pages take up, about.
    qint64 bytes() const { return m_bytes; }
    std::vector<int> pages() const;

private:
    struct Entry
    {
        QList<Token> tokens;
        std::list<int>::iterator use;
        qint64 bytes = 0;
        bool stale = false;
    };
    void touch(Entry &entry);
    void dropOldest();
    bool isKept(int page) const { return page >= m_keepFirst && page <= m_keepLast; }
    std::set<int> heldPages() const;

    int m_maxPages;
    qint64 m_maxBytes;
    qint64 m_bytes = 0;
    qint64 m_lastBytes = 0;
    int m_keepFirst = 0;
    int m_keepLast = -1;
    std::set<int> m_pinned;
    std::unordered_map<int, Entry> m_pages;
    std::list<int> m_uses; ///< most recently used page first
};
