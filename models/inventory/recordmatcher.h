#pragma once

#include "models/inventory/filtermatcher.h"

#include <functional>
#include <optional>

/// Whether a filter means a token, asked of one after the other without keeping them. Findings that take more than one
/// token to judge (ReviewFilter::needsAllTokens) are not found.
class RecordMatcher
{
public:
    /// What is decided about the token in a row of an inventory, see RowMarks.
    using VerdictAt = std::function<quint8(const Inventory &inventory, int row)>;

    /// Judged as of `nowMsecs` since 1970 UTC; days are those of `zone`. Without `verdictAt` nothing is decided.
    RecordMatcher(ReviewFilter filter, qint64 nowMsecs, const QTimeZone &zone, VerdictAt verdictAt = {});
    // The matcher knows the inventory by its place.
    RecordMatcher(const RecordMatcher &) = delete;
    RecordMatcher &operator=(const RecordMatcher &) = delete;

    bool matches(const Token &token);

private:
    void beginAnew();

    ReviewFilter m_filter;
    qint64 m_now;
    QTimeZone m_zone;
    VerdictAt m_verdictAt;
    quint8 m_verdict = 0;           ///< of the one token
    std::optional<Inventory> m_one; ///< of one token, and the owners of some more
    std::optional<FilterMatcher> m_matcher;
};
