#include "models/paging/pagecache.h"

#include <iterator>

PageCache::PageCache(int maxPages)
    : m_maxPages(maxPages)
{
}

const QList<Token> *PageCache::find(int page) const
{
    const auto it = m_pages.find(page);
    return it == m_pages.end() ? nullptr : &it->second.tokens;
}

bool PageCache::isFresh(int page) const
{
    const auto it = m_pages.find(page);
    return it != m_pages.end() && !it->second.stale;
}

void PageCache::keep(int first, int last)
{
    m_keepFirst = first;
    m_keepLast = last;
    for (int page = first; page <= last; ++page) {
        if (const auto it = m_pages.find(page); it != m_pages.end())
            touch(it->second);
    }
}

void PageCache::pin(std::set<int> pages)
{
    // Half of the room at most: pages that show still need theirs.
    while (int(pages.size()) > m_maxPages / 2)
        pages.erase(std::prev(pages.end()));
    m_pinned = std::move(pages);
}

void PageCache::insert(int page, QList<Token> tokens)
{
    auto [it, isNew] = m_pages.try_emplace(page);
    Entry &entry = it->second;
    if (isNew)
        entry.use = m_uses.insert(m_uses.begin(), page);
    else
        touch(entry);
    entry.tokens = std::move(tokens);
    entry.stale = false;
    dropOldest();
}

void PageCache::removeFrom(int page)
{
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        if (it->first < page) {
            ++it;
            continue;
        }
        m_uses.erase(it->second.use);
        it = m_pages.erase(it);
    }
}

void PageCache::markAllStale()
{
    for (auto &[page, entry] : m_pages)
        entry.stale = true;
}

void PageCache::clear()
{
    m_pages.clear();
    m_uses.clear();
}

std::vector<int> PageCache::pages() const
{
    return {m_uses.begin(), m_uses.end()};
}

void PageCache::touch(Entry &entry)
{
    m_uses.splice(m_uses.begin(), m_uses, entry.use);
}

void PageCache::dropOldest()
{
    auto it = m_uses.end();
    while (int(m_pages.size()) > m_maxPages && it != m_uses.begin()) {
        --it;
        if ((*it >= m_keepFirst && *it <= m_keepLast) || m_pinned.contains(*it))
            continue;
        m_pages.erase(*it);
        it = m_uses.erase(it);
    }
}
