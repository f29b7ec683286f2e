#include "models/inventory/recordmatcher.h"

#include <span>
#include <utility>

namespace {

/// Many tokens share an owner, but an export of a million must not keep all owners.
constexpr size_t mostOwners = 1'000;

} // namespace

RecordMatcher::RecordMatcher(ReviewFilter filter, qint64 nowMsecs, const QTimeZone &zone, VerdictAt verdictAt)
    : m_filter(std::move(filter))
    , m_now(nowMsecs)
    , m_zone(zone)
    , m_verdictAt(std::move(verdictAt))
{
    beginAnew();
}

void RecordMatcher::beginAnew()
{
    m_matcher.reset();
    m_one.emplace(m_now);
    m_matcher.emplace(m_filter, *m_one, m_zone, RowMarks{{}, std::span<const quint8>(&m_verdict, 1)});
}

bool RecordMatcher::matches(const Token &token)
{
    if (m_one->owners().size() >= mostOwners)
        beginAnew();
    m_one->clearRows();
    m_one->add(token);
    m_one->finish();
    if (m_verdictAt)
        m_verdict = m_verdictAt(*m_one, 0);
    m_matcher->update();
    return m_matcher->matches(0);
}
