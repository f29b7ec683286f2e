#include "models/walk/equalrun.h"

#include <algorithm>
#include <utility>

namespace {

/// So many ids in order are no accident.
constexpr size_t idsThatShowTheOrder = 20;
/// Where so many passes prove nothing, others change too much meanwhile.
constexpr int mostPasses = 6;
/// Where pages fail to overlap again and again, they never may.
constexpr int mostGaps = 24;

} // namespace

EqualRun::EqualRun(const std::vector<std::string> &first)
    : m_size(int(first.size()))
    , m_limit(m_size)
{
    add(first, false);
}

EqualRun::State EqualRun::add(const std::vector<std::string> &ids, bool isEnd)
{
    const int begin = (m_page - 1) * m_limit;
    const auto front = ids.empty() ? m_seen.end() : m_seen.find(ids.front());
    const bool isGap = begin < m_reach && front == m_seen.end();
    // A page that does not overlap proves nothing by its order, nor does one before which something has been put.
    m_isById = m_isById && (m_reach == 0 || (begin < m_reach && (isGap || front->second >= begin)));
    for (const std::string &id : ids) {
        m_stillToCount -= m_toSeeAgain.erase(id) > 0 ? 1 : 0;
        m_hasNew = m_known.insert(id).second || m_hasNew;
    }
    const bool isCheck = std::exchange(m_checksEnd, false);
    const bool isUnmoved = isCheck && !isEnd && front != m_seen.end() && front->second == begin;
    m_tookEnd = isEnd && !isGap;
    m_hasEnd = m_hasEnd || m_tookEnd;
    if (isGap || (isCheck && !isEnd && !isUnmoved)) {
        stepBack();
        return m_state;
    }
    follow(ids);
    // What follows a page with the last of them may have moved onto that page before its own was asked for.
    if (isEnd && ids.empty() && m_page > 1) {
        m_checksEnd = true;
        --m_page;
        return m_state;
    }
    m_reach = begin + int(ids.size());
    if (isEnd || isUnmoved)
        endPass(ids);
    else
        place();
    return m_state;
}

/// All that were there when the former pass ended are counted by now, and this pass brought no other.
void EqualRun::endPass(const std::vector<std::string> &lastPage)
{
    const bool isCounted = m_pass > 0 && m_stillToCount == 0 && !m_hasNew;
    if (isCounted || (m_isById && m_seen.size() >= idsThatShowTheOrder)) {
        m_state = State::Proven;
        return;
    }
    m_toSeeAgain = m_known;
    m_stillToCount = m_reach;
    for (const std::string &id : lastPage)
        m_stillToCount -= int(m_toSeeAgain.erase(id));
    if (++m_pass == mostPasses)
        m_state = State::Doubtful;
    else
        beginPass();
}

/// Where the pages have come to in the order that they seem to have.
void EqualRun::follow(const std::vector<std::string> &ids)
{
    const auto compare = [this](const std::string &former, const std::string &id) {
        const int direction = former.empty() || former == id ? 0 : former < id ? 1 : -1;
        m_isById = m_isById && (direction == 0 || m_direction == 0 || direction == m_direction);
        m_direction = direction != 0 ? direction : m_direction;
    };
    std::string former;
    for (const std::string &id : ids) {
        compare(former, id);
        if (m_seen.emplace(id, int(m_seen.size())).second) {
            compare(m_last, id);
            m_last = id;
        }
        former = id;
    }
}

/// From the beginning, in pages that are cut elsewhere.
void EqualRun::beginPass()
{
    m_seen.clear();
    m_last.clear();
    m_hasNew = false;
    m_reach = 0;
    m_overlap = 1;
    m_page = 1;
    m_limit = std::max(1, m_size - m_pass % 2);
}

/// The page that begins with known ones and reaches furthest: a page can begin only at multiples of its length. Short
/// ones may have to begin just after what is known.
void EqualRun::place()
{
    const int longest = std::max(1, m_size - m_pass % 2);
    int furthest = m_reach;
    for (int overlap = std::min(m_overlap, m_reach); furthest == m_reach; overlap /= 2) {
        for (int limit = longest; limit > 0; --limit) {
            const int page = (m_reach - overlap) / limit + 1;
            if (page * limit <= furthest)
                continue;
            furthest = page * limit;
            m_page = page;
            m_limit = limit;
        }
    }
}

/// Some were deleted: what follows has moved towards the beginning.
void EqualRun::stepBack()
{
    if (++m_gaps > mostGaps) {
        m_state = State::Doubtful;
        return;
    }
    m_overlap *= 2;
    if (m_overlap < m_size) {
        place();
        return;
    }
    beginPass();
}
