#include "models/walk/walkwindow.h"

#include <algorithm>
#include <utility>

namespace {

/// A server that says the same again and again is not asked for ever.
constexpr int mostIdleAnswers = 128;

} // namespace

WalkWindow::WalkWindow(WalkBound from)
    : m_from(std::move(from))
    , m_before(m_from)
{
}

void WalkWindow::setEnd(const std::optional<SeenToken> &end)
{
    m_end = end;
    m_hasSeenEnd = false;
}

WalkWindow::Step WalkWindow::judge(const WindowPage &page, int longest)
{
    m_records += page.taken;
    m_idle = page.taken > 0 ? 0 : m_idle + 1;
    if (m_idle > mostIdleAnswers)
        return Step::Repeats;
    // One empty answer among others may be a mistake.
    if (page.records == 0 && m_repeats == 0 && !m_run)
        return again(Step::Over);
    // It was there all the time, and its own bound did not show it.
    if (page.hasGone)
        return m_goneStep;
    m_hasSeenEnd = m_hasSeenEnd || page.hasEnd;
    m_furthest = std::max(m_furthest, page.last.key);
    m_cameEarlier = page.records > 0 && page.first.key < m_from.key;
    if (m_run)
        return judgeRun(page);
    const bool isBeyond = page.records > 0 && page.last.key > m_from.key;
    const bool isLast = page.records == 0 || page.records < longest;
    if ((isBeyond || isLast) && !page.hasWitness && !m_from.isProven)
        return Step::CheckWitness;
    m_repeats = 0;
    m_from.isProven = m_from.isProven || page.hasWitness;
    // No page has shown yet that the server keeps to a bound: its own first token does.
    if (page.isPast && m_from.witness.empty())
        return goOnFrom(page.first, 1);
    m_hasSeenPast = m_hasSeenPast || page.hasPast;
    if (page.isPast)
        return m_end && !m_hasSeenEnd ? Step::CheckEnd : Step::Over;
    if (isLast && !isBeyond)
        return finish(page);
    if (m_end && m_from.isProven && (page.hasEnd || page.last.key > m_end->key))
        return finish(page);
    m_isNearEnd = m_isNearEnd || isLast;
    if (m_begin.empty())
        m_begin = m_from.key.empty() ? page.first.key : m_from.key;
    if (isBeyond)
        return goOnFrom(page.last, page.equalToLast);
    if (m_cameEarlier)
        return Step::Ignores;
    m_run.emplace(page.equals);
    m_isOddRun = false;
    m_afterRun.reset();
    return Step::Ask;
}

WalkWindow::Step WalkWindow::judgeRun(const WindowPage &page)
{
    if (m_cameEarlier || page.records > m_run->limit())
        return Step::Ignores;
    m_repeats = 0;
    // Where pages cannot overlap, the answer to another request would look like the end.
    if (page.equals.empty() && !std::exchange(m_isOddRun, true))
        return Step::Ask;
    const bool hasOthers = page.equals.size() < size_t(page.records);
    const bool isEnd = hasOthers || page.records < m_run->limit();
    const EqualRun::State state = m_run->add(page.equals, isEnd);
    if (m_run->tookEnd())
        m_afterRun = hasOthers ? std::optional(page.last) : std::nullopt;
    if (state == EqualRun::State::Open)
        return Step::Ask;
    if (!m_run->hasEnd())
        return Step::NoEnd;
    m_isDoubtful = m_isDoubtful || state == EqualRun::State::Doubtful;
    if (!m_from.isProven && !m_run->has(m_from.witness))
        return Step::CheckWitness;
    m_from.isProven = true;
    m_run.reset();
    return m_afterRun ? goOnFrom(*m_afterRun, 1) : finish(page);
}

WalkWindow::Step WalkWindow::goOnFrom(const SeenToken &last, size_t equals)
{
    m_equalToBound = equals;
    m_before = std::exchange(m_from, {last.createdAt, last.key, last.id, false});
    m_gone.clear();
    m_idle = 0;
    return Step::Ask;
}

/// The end of what the server has from here on: where another window follows, it has to show its beginning.
WalkWindow::Step WalkWindow::finish(const WindowPage &page)
{
    // The answer to another request may look like the end: this window has seen more, or it was not asked for so much.
    const bool isOdd = m_cameEarlier || m_furthest > std::max(page.last.key, m_from.key) ||
                       (!m_run && page.equals.size() < m_equalToBound);
    if (isOdd && !std::exchange(m_isOddEnd, true)) {
        m_from.isProven = m_from.witness.empty();
        return Step::Ask;
    }
    if (m_end)
        return m_hasSeenEnd ? Step::Over : Step::CheckEnd;
    m_isNearEnd = true;
    return page.isOpen ? Step::Over : Step::Ask;
}

WalkWindow::Step WalkWindow::again(Step otherwise)
{
    return m_repeats++ == 0 ? Step::Ask : otherwise;
}

WalkWindow::Step WalkWindow::witnessIs(bool isThere)
{
    m_run.reset();
    if (isThere)
        return again(m_cameEarlier ? Step::Ignores : Step::LeavesOut);
    // What else was created at its moment would not show that the bound is right: from the one before, which is.
    m_gone = m_from.witness;
    m_goneStep = m_cameEarlier ? Step::Ignores : Step::LeavesOut;
    m_from = m_before;
    m_repeats = 0;
    return Step::Ask;
}

WalkWindow::Step WalkWindow::endIs(bool isThere)
{
    if (!isThere)
        return Step::Over;
    return std::exchange(m_isEndAskedAgain, true) ? Step::Contradiction : Step::Ask;
}
