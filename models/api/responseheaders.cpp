#include "models/api/responseheaders.h"

#include "models/qtversions.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace {

constexpr qint64 maxWaitMsecs = 300'000;
/// Above this a number cannot be a delta: it is a moment, in seconds since 1970.
constexpr qint64 firstEpochSecond = 1'000'000'000;
/// And above this it is one in milliseconds.
constexpr qint64 firstEpochMsec = 1'000'000'000'000;
/// The year 9999 ends with it, and calculations with what is larger overflow.
constexpr qint64 lastEpochMsec = 253'402'300'799'999;
constexpr qint64 longestPeriodSeconds = 86'400;
constexpr qint64 longestAgeSeconds = 86'400;

qint64 clampedWait(qint64 msecs)
{
    return qBound<qint64>(0, msecs, maxWaitMsecs);
}

/// The text before the first `end`; all of it without one.
QByteArray before(const QByteArray &text, char end)
{
    const qsizetype at = text.indexOf(end);
    return at < 0 ? text : text.first(at);
}

/// A number without sign, with or without a fraction that is cut off.
std::optional<qint64> parseNumber(const QByteArray &text)
{
    if (text.isEmpty() || text.front() < '0' || text.front() > '9')
        return {};
    bool ok = false;
    const qint64 whole = before(text, '.').toLongLong(&ok);
    if (ok)
        return whole;
    // Too long for 64 bits is still a number, if a silly one.
    const double large = text.toDouble(&ok);
    if (!ok || !std::isfinite(large))
        return {};
    return std::numeric_limits<qint64>::max();
}

/// The moment that the server has now: when it answered, and how long that lay in a cache.
QDateTime answeredAt(const HeaderList &headers, const QDateTime &now)
{
    const QDateTime date = parseHttpDate(headerValue(headers, "Date"));
    const qint64 age = parseNumber(headerValue(headers, "Age")).value_or(0);
    return date.isValid() ? date.addSecs(qMin(age, longestAgeSeconds)) : now.toUTC();
}

/// The year that two digits of RFC 850 mean: none that lies more than fifty years ahead.
int fullYear(int year, const QDate &today)
{
    const int inThisCentury = today.year() / 100 * 100 + year;
    return inThisCentury > today.year() + 50 ? inThisCentury - 100 : inThisCentury;
}

/// `2019-08-24T14:15:22Z` with any fraction; without a zone it is UTC.
QDateTime parseIsoDate(const QByteArray &text)
{
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    if (date.isValid() && date.timeSpec() == Qt::LocalTime)
        return QDateTime(date.date(), date.time(), utcZone);
    return date.toUTC();
}

std::optional<int> parsePeriod(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    qint64 unit = 0;
    switch (text.back()) {
    case 's':
        unit = 1;
        break;
    case 'm':
        unit = 60;
        break;
    case 'h':
        unit = 3600;
        break;
    case 'd':
        unit = 86'400;
        break;
    default:
        return {}; // a bare number is a count with many servers, not a period
    }
    const std::optional<qint64> number = parseNumber(text.chopped(1).trimmed());
    if (!number || *number <= 0 || *number > longestPeriodSeconds / unit)
        return {};
    return static_cast<int>(*number * unit);
}

std::optional<int> parseReset(const QByteArray &text, const QDateTime &answered)
{
    if (text.isEmpty())
        return {};
    qint64 msecs = 0;
    if (const std::optional<qint64> number = parseNumber(text); number && !text.contains('-')) {
        if (*number >= firstEpochMsec)
            msecs = qMin(*number, lastEpochMsec) - answered.toMSecsSinceEpoch();
        else if (*number >= firstEpochSecond)
            msecs = *number * 1000 - answered.toMSecsSinceEpoch();
        else
            msecs = *number * 1000;
    } else {
        QDateTime moment = parseIsoDate(text);
        if (!moment.isValid())
            moment = parseHttpDate(text);
        if (!moment.isValid())
            return {};
        msecs = answered.msecsTo(moment);
    }
    return static_cast<int>(clampedWait(msecs));
}

std::optional<qint64> parseCount(const HeaderList &headers, QByteArrayView name)
{
    bool ok = false;
    const qint64 count = headerValue(headers, name).toLongLong(&ok);
    return ok && count >= 0 ? std::optional(count) : std::nullopt;
}

/// Whether the parameters after a link's `>` hold rel=last, quoted or not, alone or among others.
bool isLastRelation(const QByteArray &parameters)
{
    for (const QByteArray &parameter : parameters.toLower().split(';')) {
        const QByteArray trimmed = parameter.trimmed();
        if (!trimmed.startsWith("rel="))
            continue;
        const QByteArray relations = trimmed.mid(4).replace('"', ' ').simplified();
        if (relations.split(' ').contains("last"))
            return true;
    }
    return false;
}

} // namespace

QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

QDateTime parseHttpDate(const QByteArray &text)
{
    // The day of the week says nothing that the rest does not; recipients of the two old forms have to read them.
    static const QRegularExpression forms[] = {
        QRegularExpression(QStringLiteral("^[A-Za-z]+, (?<day>\\d\\d?) (?<month>[A-Za-z]{3}) (?<year>\\d{4}) "
                                          "(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d) GMT$")),
        QRegularExpression(QStringLiteral("^[A-Za-z]+, (?<day>\\d\\d?)-(?<month>[A-Za-z]{3})-(?<year>\\d\\d|\\d{4}) "
                                          "(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d) GMT$")),
        QRegularExpression(QStringLiteral("^[A-Za-z]+ (?<month>[A-Za-z]{3}) {1,2}(?<day>\\d\\d?) "
                                          "(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d) (?<year>\\d{4})$")),
    };
    constexpr std::string_view months = "janfebmaraprmayjunjulaugsepoctnovdec";
    const QString trimmed = QString::fromLatin1(text.trimmed());
    for (const QRegularExpression &form : forms) {
        const QRegularExpressionMatch match = form.match(trimmed);
        if (!match.hasMatch())
            continue;
        const auto number = [&match](const char *name) { return match.captured(QLatin1String(name)).toInt(); };
        const std::size_t month = months.find(match.captured(QLatin1String("month")).toLower().toStdString());
        if (month == std::string_view::npos || month % 3 != 0)
            return {};
        const bool isShort = match.captured(QLatin1String("year")).size() == 2;
        const int year = isShort ? fullYear(number("year"), QDateTime::currentDateTimeUtc().date()) : number("year");
        const QDate date(year, int(month / 3) + 1, number("day"));
        const int second = number("second"); // 60 is a leap second, which Qt does not know
        const QTime time(number("hour"), number("minute"), second == 60 ? 59 : second);
        return date.isValid() && time.isValid() ? QDateTime(date, time, utcZone) : QDateTime();
    }
    return {};
}

RateHeaders parseRateHeaders(const HeaderList &headers, const QDateTime &now)
{
    RateHeaders rate;
    rate.periodSeconds = parsePeriod(headerValue(headers, "X-Rate-Limit-Limit"));
    if (const QByteArray reset = headerValue(headers, "X-Rate-Limit-Reset"); !reset.isEmpty())
        rate.resetMsecs = parseReset(reset, answeredAt(headers, now));
    if (const std::optional<qint64> remaining = parseNumber(headerValue(headers, "X-Rate-Limit-Remaining")))
        rate.remaining = static_cast<int>(qMin<qint64>(*remaining, 1'000'000));
    return rate;
}

int parseRetryAfter(const HeaderList &headers, const QDateTime &now)
{
    const QByteArray text = headerValue(headers, "Retry-After");
    const std::optional<qint64> seconds = parseNumber(text);
    if (seconds && *seconds < firstEpochMsec / 1000) // rounded up: never too early
        return static_cast<int>(qMin<qint64>(*seconds + (text.contains('.') ? 1 : 0), maxWaitMsecs / 1000));
    const QDateTime moment =
        seconds ? QDateTime::fromSecsSinceEpoch(qMin(*seconds, lastEpochMsec / 1000), utcZone) : parseHttpDate(text);
    if (!moment.isValid())
        return -1;
    // A moment that has passed says nothing, and may be one of a clock that is ahead.
    const qint64 wait = answeredAt(headers, now).msecsTo(moment);
    return wait > 0 ? static_cast<int>(clampedWait(wait + 999) / 1000) : -1;
}

int parseRefusalWait(const HeaderList &headers, const QDateTime &now)
{
    const int seconds = parseRetryAfter(headers, now);
    const std::optional<int> reset = parseRateHeaders(headers, now).resetMsecs;
    if (seconds > 0)
        return seconds;
    if (reset.value_or(0) <= 0)
        return -1;
    // Both moments may have lost their fractions: never too early.
    return static_cast<int>(clampedWait(*reset + 1'000) / 1000);
}

std::optional<qint64> parseClockLead(const HeaderList &headers, const QDateTime &now)
{
    const QDateTime date = parseHttpDate(headerValue(headers, "Date"));
    const QByteArray age = headerValue(headers, "Age");
    const bool isFresh = age.isEmpty() || parseNumber(age) == 0;
    return date.isValid() && isFresh ? std::optional(now.msecsTo(date)) : std::nullopt;
}

std::optional<qint64> parseTotal(const HeaderList &headers)
{
    const std::optional<qint64> count = parseCount(headers, "Pagination-Count");
    return count ? count : parseCount(headers, "X-Total-Count");
}

std::optional<int> parseLastPage(const HeaderList &headers)
{
    // A comma separates links and may stand inside one: what is between < and > decides where a link is.
    const QByteArray links = headerValue(headers, "Link");
    for (qsizetype at = links.indexOf('<'); at >= 0;) {
        const qsizetype end = links.indexOf('>', at);
        if (end < 0)
            return {};
        const qsizetype next = links.indexOf('<', end);
        QByteArray parameters = next < 0 ? links.mid(end + 1) : links.mid(end + 1, next - end - 1);
        if (parameters.trimmed().endsWith(','))
            parameters.truncate(parameters.lastIndexOf(','));
        if (isLastRelation(parameters)) {
            const QUrlQuery query(QUrl::fromEncoded(links.mid(at + 1, end - at - 1)));
            bool ok = false;
            const int page = query.queryItemValue(QStringLiteral("page")).toInt(&ok);
            return ok && page >= 0 ? std::optional(page) : std::nullopt;
        }
        at = next;
    }
    return {};
}

bool isJsonType(const QByteArray &contentType)
{
    const auto typeOf = [](const QByteArray &text) { return before(text, ';').trimmed().toLower(); };
    // Two headers come joined by a comma: where they say the same there is no doubt.
    const QList<QByteArray> parts = contentType.split(',');
    const bool isSame = std::all_of(parts.begin(), parts.end(),
                                    [&](const QByteArray &part) { return typeOf(part) == typeOf(parts.first()); });
    const QByteArray type = typeOf(isSame ? parts.first() : contentType);
    if (!type.startsWith("application/") && !type.startsWith("text/"))
        return false;
    const QByteArray subtype = type.mid(type.indexOf('/') + 1);
    return subtype == "json" || subtype == "x-json" || subtype.endsWith("+json");
}
