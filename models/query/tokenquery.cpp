#include "models/query/tokenquery.h"

#include "models/record/instant.h"
#include "models/text/pastedtext.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>

namespace {

constexpr QLatin1String isoDay("yyyy-MM-dd");
constexpr int longestFraction = 64;

/// The first moment of a day; of the next one where the zone skips the day, as Samoa did when it crossed the date line.
QDateTime firstMoment(const QDate &day, const QTimeZone &zone)
{
    Q_ASSERT_X(zone.isValid(), "TokenQuery", "userZone() brings one that is");
    QDateTime start = day.startOfDay(zone);
    if (!start.isValid())
        start = day.addDays(1).startOfDay(zone);
    // Where clocks go back to midnight it comes twice, and Qt 6.4 takes the second, Qt 6.8 the first.
    const int repeated = zone.offsetFromUtc(start.addSecs(-6 * 3600)) - zone.offsetFromUtc(start);
    const QDateTime earlier = start.addSecs(-repeated);
    return repeated > 0 && earlier.date() == day ? earlier : start;
}

constexpr QLatin1String earliest("0001-01-01T00:00:00Z");
constexpr QLatin1String latest("9999-12-31T23:59:59.9999999Z");

/// With a zone, the first day that four digits can write begins before them in UTC: the first moment stands for that.
QString startOfDayText(const QDate &day, const QTimeZone &zone)
{
    const QDateTime start = firstMoment(day, zone).toUTC();
    return start.date().year() > 0 ? start.toString(Qt::ISODate) : QString(earliest);
}

/// Instants may differ beyond milliseconds.
QString fractionOf(const QString &instant)
{
    static const QRegularExpression digits(QStringLiteral("[.,](\\d+)"));
    return digits.match(instant).captured(1).leftJustified(longestFraction, u'0');
}

} // namespace

QString DateBound::text() const
{
    return day.isValid() ? day.toString(isoDay) : instant;
}

BoundTexts boundTexts(const DateRange &range, const QTimeZone &zone)
{
    BoundTexts texts;
    if (!range.from.isOpen())
        texts.from = range.from.day.isValid() ? startOfDayText(range.from.day, zone) : range.from.instant;
    if (range.to.isOpen())
        return texts;
    if (!range.to.day.isValid()) {
        texts.to = range.to.instant;
        return texts;
    }
    const QDateTime end = firstMoment(range.to.day.addDays(1), zone).toUTC();
    if (end.date().year() > 9999) // that day ends later than four digits can write
        texts.to = latest;
    else
        texts.before = end.toString(Qt::ISODate);
    return texts;
}

bool isReversed(const DateRange &range, const QTimeZone &zone)
{
    if (range.from.isOpen() || range.to.isOpen())
        return false;
    const auto from = parseInstant(range.from.instant);
    const auto to = parseInstant(range.to.instant);
    const qint64 start = from ? from->msecs : firstMoment(range.from.day, zone).toMSecsSinceEpoch();
    const qint64 end = to ? to->msecs : firstMoment(range.to.day.addDays(1), zone).toMSecsSinceEpoch() - 1;
    if (from && to && end == start)
        return fractionOf(range.to.instant) < fractionOf(range.from.instant);
    return end < start;
}

bool TokenQuery::isFiltered() const
{
    return !search.isEmpty() || !ids.isEmpty() || !created.isOpen() || !updated.isOpen();
}

DateRange periodOf(int lastDays, const QDate &today)
{
    return {{today.addDays(1 - lastDays), {}}, {today, {}}, lastDays};
}

TokenQuery onDay(TokenQuery query, const QDate &today)
{
    for (DateRange *range : {&query.created, &query.updated}) {
        if (range->lastDays > 0)
            *range = periodOf(range->lastDays, today);
    }
    return query;
}

TokenQuery onNoDay(TokenQuery query)
{
    for (DateRange *range : {&query.created, &query.updated}) {
        if (range->lastDays > 0)
            *range = {{}, {}, range->lastDays};
    }
    return query;
}

bool isSameQuestion(TokenQuery one, TokenQuery other)
{
    one.sort = {};
    other.sort = {};
    return onNoDay(one) == onNoDay(other);
}

bool parseDateBound(const QString &text, DateBound *bound)
{
    const QString trimmed = unwrapped(text);
    if (trimmed.isEmpty()) {
        *bound = {};
        return true;
    }
    // The round trip refuses what fromString takes beyond the format, such as other scripts' digits; years before the
    // first it takes as well.
    const QDate day = QDate::fromString(trimmed, isoDay);
    if (day.isValid() && day.year() > 0 && day.toString(isoDay) == trimmed) {
        *bound = {day, {}};
        return true;
    }
    // It is sent as it was typed: in the form of the API alone, for a server need not read all those that we do.
    static const QRegularExpression form(
        QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):\\d\\d:[0-5]\\d(\\.\\d{1,9})?"
                       "(Z|[+-](0\\d|1[0-4]):\\d\\d)\\z"));
    if (!form.match(trimmed).hasMatch() || !parseInstant(trimmed))
        return false;
    *bound = {{}, trimmed};
    return true;
}

Sort parseSort(const QString &text)
{
    const QString trimmed = unwrapped(text);
    if (trimmed.startsWith(u'-'))
        return {trimmed.sliced(1), true};
    return {trimmed, false};
}

QString sortText(const Sort &sort)
{
    return sort.descending ? QString(u'-' + sort.key) : sort.key;
}

qint64 startOfDay(const QDate &day, const QTimeZone &zone)
{
    return firstMoment(day, zone).toMSecsSinceEpoch();
}
