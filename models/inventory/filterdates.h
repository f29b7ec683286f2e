#pragma once

#include "models/inventory/filterterm.h"
#include "models/inventory/moment.h"
#include "models/query/tokenquery.h"

#include <QTimeZone>

#include <optional>
#include <utility>
#include <vector>

/// What a value behind a field of dates says: a word, an age such as `>90d`, or a period.
struct FilterDate
{
    enum class Kind { Never, Unknown, Past, Age, Period };
    Kind kind = Kind::Never;
    bool isMore = false;      ///< `>` or `>=`, and not `<` or `<=`
    bool isInclusive = false; ///< `>=` or `<=`
    qint64 msecs = 0;         ///< of an age
    DateRange period;
};

/// Reads `never`, `unknown`, `past`; ages in h, d, w, m (30 days) and y (365 days); `2026`, `2026-03`, `2026-03-15`,
/// instants as parseDateBound reads them, and ranges `a..b`, `a..` and `..b` of those. Empty for anything else.
std::optional<FilterDate> readFilterDate(const QString &text);
/// Whether the period ends before it begins; false where that depends on the zone.
bool endsBeforeItBegins(const FilterDate &date);

/// Moments that values of a term let through.
class MomentSet
{
public:
    /// Of the term's field, which holds dates, as of `now`; days are those of `zone`.
    MomentSet(const FilterTerm &term, qint64 now, const QTimeZone &zone);
    bool contains(Moment moment) const;

private:
    void addAge(const FilterDate &date, bool isAhead, qint64 now);

    bool m_hasNever = false;
    bool m_hasUnknown = false;
    std::vector<std::pair<qint64, qint64>> m_ranges; ///< both ends inclusive
};
