#include "models/paging/pagecache.h"

#include "models/record/tokenmemory.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

PageCache::PageCache(int maxPages, qint64 maxBytes)
    : m_maxPages(maxPages)
    , m_maxBytes(maxBytes)
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
    dropOldest();
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
    m_lastBytes = memoryOf(tokens);
    m_bytes += m_lastBytes - std::exchange(entry.bytes, m_lastBytes);
    entry.tokens = std::move(tokens);
    entry.stale = false;
    dropOldest();
}

bool PageCache::overlaps(int page, const QList<Token> &tokens) const
{
    QSet<QString> ids;
    for (const Token &token : tokens)
        ids.insert(token.id);
    for (const auto &[other, entry] : m_pages) {
        const auto isThere = [&ids](const Token &token) { return ids.contains(token.id); };
        if (other != page && !entry.stale && std::any_of(entry.tokens.begin(), entry.tokens.end(), isThere))
            return true;
    }
    return false;
}

void PageCache::removeFrom(int page)
{
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        if (it->first < page) {
            ++it;
            continue;
        }
        m_bytes -= it->second.bytes;
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
    m_bytes = 0;
}

std::vector<int> PageCache::pages() const
{
    return {m_uses.begin(), m_uses.end()};
}

void PageCache::touch(Entry &entry)
{
    m_uses.splice(m_uses.begin(), m_uses, entry.use);
}

/// The pinned pages that are not dropped: what they take up is bounded as well.
std::set<int> PageCache::heldPages() const
{
    std::set<int> held;
    qint64 bytes = 0;
    for (const int page : m_pinned) {
        const auto it = m_pages.find(page);
        if (it == m_pages.end() || isKept(page))
            continue;
        bytes += it->second.bytes;
        if (bytes > m_maxBytes / 2)
            break;
        held.insert(page);
    }
    return held;
}

void PageCache::dropOldest()
{
    qint64 mostBytes = m_maxBytes;
    for (const auto &[page, entry] : m_pages)
        mostBytes += isKept(page) ? entry.bytes : 0;
    const auto isTooMuch = [&] { return size() > m_maxPages || m_bytes > mostBytes; };
    const std::set<int> held = isTooMuch() ? heldPages() : std::set<int>();
    auto it = m_uses.end();
    while (isTooMuch() && it != m_uses.begin()) {
        --it;
        if (isKept(*it) || held.contains(*it))
            continue;
        const auto dropped = m_pages.find(*it);
        m_bytes -= dropped->second.bytes;
        m_pages.erase(dropped);
        it = m_uses.erase(it);
    }
}
