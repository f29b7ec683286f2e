#include "models/walk/pagewalk.h"

#include <limits>
#include <string>
#include <unordered_set>
#include <utility>

namespace {

/// Pages asked for or waiting for their turn: enough to keep the queue busy, few enough to stay small. The first comes
/// alone: a server that answers nothing, or nothing right, is not asked for all of them.
constexpr int pagesAhead = 2 * RequestQueue::maxInFlight;

} // namespace

void PageWalk::start()
{
    fetchAhead();
    handOn();
}

int PageWalk::partCount() const
{
    return m_plan->parts.isEmpty() ? std::numeric_limits<int>::max() : int(m_plan->parts.size());
}

int PageWalk::pageOf(int index) const
{
    return m_plan->parts.isEmpty() ? index + 1 : m_plan->parts[index].page;
}

void PageWalk::fetchAhead()
{
    const int ahead = m_nextToRead == 0 ? 1 : pagesAhead;
    while (!m_isDone && !m_isBroken && m_nextToFetch < partCount() && m_nextToFetch - m_nextToRead < ahead) {
        const int index = m_nextToFetch++;
        fetch(index);
    }
}

void PageWalk::fetch(int index)
{
    const PageRequest page(m_plan->query, pageOf(index), m_plan->pageSize, m_plan->zone);
    request(index, page, [this, index](const ApiResult &result) {
        if (result.error)
            stopBehind(index);
        m_waiting[index] = result;
        handOn();
    });
}

/// A page fetched ahead has failed: what lies behind it will not be read. Whether it is missed turns out when the pages
/// before it have come, for the list may end with one of them.
void PageWalk::stopBehind(int index)
{
    m_isBroken = true;
    cancelBehind(index);
}

void PageWalk::handOn()
{
    while (!m_isDone && m_nextToRead < partCount()) {
        const auto it = m_waiting.find(m_nextToRead);
        if (it == m_waiting.end())
            break;
        const ApiResult result = it->second;
        m_waiting.erase(it);
        if (result.error) {
            endOrFail(*result.error);
            return;
        }
        if (!read(m_nextToRead++, result.body))
            return;
        fetchAhead();
    }
    if (m_isDone)
        return;
    if (m_nextToRead == partCount())
        end();
    else
        emit advanced();
}

/// A server may refuse what lies past the end, where the page before tells that there is nothing: it was short. Where
/// it was full, "not found" has to be said twice.
void PageWalk::endOrFail(const ApiError &error)
{
    const bool isMissing = error.status == 404 || error.status == 410;
    const bool mayBeTheEnd = m_plan->parts.isEmpty() && m_nextToRead > 0 &&
                             (isMissing || error.status == 400 || error.status == 416 || error.status == 422);
    const int full = m_nextToRead == 1 ? m_plan->pageSize : m_firstLength;
    if (mayBeTheEnd && (m_lastLength < full || (isMissing && m_hasAskedAgain))) {
        end();
    } else if (mayBeTheEnd && isMissing) {
        m_hasAskedAgain = true;
        fetch(m_nextToRead);
    } else {
        fail(error);
    }
}

/// False where the walk is over with this page.
bool PageWalk::read(int index, const QByteArray &body)
{
    const bool isPart = !m_plan->parts.isEmpty();
    int record = 0;
    int repeats = 0;
    int twice = 0; // the record whose id came before
    std::unordered_set<std::string> ids;
    const std::optional<DecodeError> error = m_cells->read(body, [&](const RecordRow &row) {
        const int position = record++;
        if (!ids.emplace(row.id).second && twice == 0)
            twice = record;
        if (isPart && (position < m_plan->parts[index].first || position > m_plan->parts[index].last))
            return;
        if (!m_sink->take(row))
            ++repeats;
    });
    if (error) {
        fail(problem(*error, tr("page %1").arg(pageOf(index))));
        return false;
    }
    // Another token may be missing for it.
    if (twice > 0) {
        fail(problem(idStandsTwice(twice), tr("page %1").arg(pageOf(index))));
        return false;
    }
    if (isPart)
        return true;
    m_lastLength = record;
    if (index == 0)
        m_firstLength = record;
    if (record == 0) {
        // One empty answer among others may be a mistake.
        if (index > 0 && !std::exchange(m_hasAskedAgain, true)) {
            m_nextToRead = index;
            fetch(index);
        } else {
            end();
        }
        return false;
    }
    // A server that ignores page numbers would be asked for ever. A short page may repeat as a whole where the list has
    // grown at its beginning, but not two.
    m_pagesRepeated = repeats == record ? m_pagesRepeated + 1 : 0;
    if (m_pagesRepeated == 0 || (m_pagesRepeated == 1 && record < m_plan->pageSize))
        return true;
    fail(problem(ApiError::Kind::Protocol, tr("page %1 repeats what came before").arg(pageOf(index))));
    return false;
}
