#include "models/inventory/filterdates.h"

#include "models/review/rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace {

constexpr qint64 earliestMoment = std::numeric_limits<qint64>::min();
constexpr qint64 latestMoment = std::numeric_limits<qint64>::max();

qint64 msecsOf(QChar unit)
{
    switch (unit.toLower().unicode()) {
    case 'h':
        return rules::msecsPerDay / 24;
    case 'w':
        return 7 * rules::msecsPerDay;
    case 'm':
        return 30 * rules::msecsPerDay;
    case 'y':
        return 365 * rules::msecsPerDay;
    default:
        return rules::msecsPerDay;
    }
}

std::optional<FilterDate> readAge(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("([<>])(=?)([0-9]{1,6})([hdwmyHDWMY])")));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    FilterDate date{FilterDate::Kind::Age, match.captured(1) == u">", !match.captured(2).isEmpty(), 0, {}};
    date.msecs = match.captured(3).toLongLong() * msecsOf(match.captured(4).front());
    return date;
}

/// A year and a month end with their last day.
std::optional<DateBound> readBoundOfPeriod(const QString &text, bool isEnd)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{4})(?:-([0-9]{2}))?")));
    DateBound bound;
    if (const QRegularExpressionMatch match = form.match(text); match.hasMatch()) {
        const int year = match.captured(1).toInt();
        const bool hasMonth = match.hasCaptured(2);
        const QDate first(year, hasMonth ? match.captured(2).toInt() : isEnd ? 12 : 1, 1);
        bound.day = isEnd && first.isValid() ? QDate(year, first.month(), first.daysInMonth()) : first;
        return bound.day.isValid() && year > 0 ? std::optional(bound) : std::nullopt;
    }
    // What it makes of white space and quotes around a date is not for here.
    if (!parseDateBound(text, &bound) || bound.isOpen() || bound.text() != text)
        return {};
    return bound;
}

std::optional<FilterDate> readPeriod(const QString &text)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    const QString from = dots < 0 ? text : text.first(dots);
    const QString to = dots < 0 ? text : text.sliced(dots + 2);
    if (from.isEmpty() && to.isEmpty())
        return {};
    FilterDate date{FilterDate::Kind::Period, false, false, 0, {}};
    for (const bool isEnd : {false, true}) {
        const QString &end = isEnd ? to : from;
        if (end.isEmpty())
            continue;
        const std::optional<DateBound> bound = readBoundOfPeriod(end, isEnd);
        if (!bound)
            return {};
        (isEnd ? date.period.to : date.period.from) = *bound;
    }
    return date;
}

/// Both ends are of the period.
std::pair<qint64, qint64> rangeOf(const DateRange &period, const QTimeZone &zone)
{
    std::pair range(earliestMoment, latestMoment);
    if (period.from.day.isValid())
        range.first = startOfDay(period.from.day, zone);
    else if (const std::optional<Instant> instant = parseInstant(period.from.instant))
        range.first = instant->msecs;
    if (period.to.day.isValid())
        range.second = startOfDay(period.to.day.addDays(1), zone) - 1;
    else if (const std::optional<Instant> instant = parseInstant(period.to.instant))
        range.second = instant->msecs;
    return range;
}

} // namespace

std::optional<FilterDate> readFilterDate(const QString &text)
{
    for (const auto &[word, kind] :
         {std::pair("never", FilterDate::Kind::Never), std::pair("unknown", FilterDate::Kind::Unknown),
          std::pair("past", FilterDate::Kind::Past)}) {
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return FilterDate{kind, false, false, 0, {}};
    }
    if (std::optional<FilterDate> age = readAge(text))
        return age;
    return readPeriod(text);
}

bool endsBeforeItBegins(const FilterDate &date)
{
    const auto &[from, to] = std::pair(date.period.from, date.period.to);
    return from.day.isValid() == to.day.isValid() && isReversed(date.period, QTimeZone::utc());
}

MomentSet::MomentSet(const FilterTerm &term, qint64 now, const QTimeZone &zone)
{
    for (const FilterValue &value : term.values()) {
        const FilterDate date = readFilterDate(value.text).value_or(FilterDate());
        switch (date.kind) {
        case FilterDate::Kind::Never:
            m_hasNever = true;
            break;
        case FilterDate::Kind::Unknown:
            m_hasUnknown = true;
            break;
        case FilterDate::Kind::Past:
            m_ranges.emplace_back(earliestMoment, now);
            break;
        case FilterDate::Kind::Age:
            addAge(date, term.field() == FilterField::Expires, now);
            break;
        case FilterDate::Kind::Period:
            m_ranges.push_back(rangeOf(date.period, zone));
            break;
        }
    }
}

/// Time that is left counts from the moment after now: what ends now has ended.
void MomentSet::addAge(const FilterDate &date, bool isAhead, qint64 now)
{
    const qint64 step = date.isInclusive ? 0 : 1;
    if (isAhead && date.isMore)
        m_ranges.emplace_back(std::max(now + 1, now + date.msecs + step), latestMoment);
    else if (isAhead)
        m_ranges.emplace_back(now + 1, now + date.msecs - step);
    else if (date.isMore)
        m_ranges.emplace_back(earliestMoment, now - date.msecs - step);
    else
        m_ranges.emplace_back(now - date.msecs + step, latestMoment);
}

bool MomentSet::contains(Moment moment) const
{
    if (!moment.isKnown())
        return moment.isNever() ? m_hasNever : m_hasUnknown;
    const qint64 msecs = moment.msecs();
    return std::any_of(m_ranges.begin(), m_ranges.end(),
                       [msecs](const auto &range) { return range.first <= msecs && msecs <= range.second; });
}
