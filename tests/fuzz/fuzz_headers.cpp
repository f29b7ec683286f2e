#include "checking.h"

#include "models/api/responseheaders.h"
#include "models/qtversions.h"

#include <QLocale>
#include <QTimeZone>

// The input is header lines, `Name: value`. What is read of them keeps to its bounds, does not depend on how names are
// written, nor on our clock where the server tells its own.

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), utcZone);
constexpr int longestWaitSeconds = 300;
constexpr int longestPeriodSeconds = 86'400;

HeaderList headersOf(const QByteArray &text)
{
    HeaderList headers;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.first(colon), line.sliced(colon + 1)});
    }
    return headers;
}

void checkRange(std::optional<qint64> value, qint64 least, qint64 most, const char *promise)
{
    check(!value || (*value >= least && *value <= most), promise, QString::number(value.value_or(0)));
}

void checkBounds(const HeaderList &headers)
{
    const RateHeaders rate = parseRateHeaders(headers, now);
    checkRange(rate.remaining, 0, 1'000'000, "what remains is a count");
    checkRange(rate.periodSeconds, 1, longestPeriodSeconds, "a period is between a second and a day");
    checkRange(rate.resetMsecs, 0, longestWaitSeconds * 1000, "a reset is within 300 s");
    checkRange(parseRetryAfter(headers, now), -1, longestWaitSeconds, "Retry-After is within 300 s");
    checkRange(parseTotal(headers), 0, std::numeric_limits<qint64>::max(), "a total is a count");
    checkRange(parseLastPage(headers), 0, std::numeric_limits<int>::max(), "a page is a count");
}

/// Whole seconds to wait are known however long they are.
void checkRetrySeconds(const HeaderList &headers)
{
    const QByteArray text = headerValue(headers, "Retry-After");
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return;
    const qsizetype zeros = std::find_if(text.begin(), text.end(), [](char c) { return c != '0'; }) - text.begin();
    const QByteArray digits = text.sliced(zeros);
    const int seconds = digits.size() > 3 ? longestWaitSeconds : qMin(digits.toInt(), longestWaitSeconds);
    // From nine digits on they are a moment.
    if (digits.size() < 9)
        check(parseRetryAfter(headers, now) == seconds, "digits in Retry-After are seconds");
}

void checkSameReading(const HeaderList &headers, const HeaderList &others, const QDateTime &otherNow,
                      const char *promise)
{
    check(parseRateHeaders(headers, now) == parseRateHeaders(others, otherNow), promise);
    check(parseRetryAfter(headers, now) == parseRetryAfter(others, otherNow), promise);
    check(parseTotal(headers) == parseTotal(others), promise);
    check(parseLastPage(headers) == parseLastPage(others), promise);
}

void checkNamesAndClock(const HeaderList &headers)
{
    HeaderList shouted;
    for (const auto &[name, value] : headers)
        shouted.append({name.toUpper(), ' ' + value + '\t'});
    checkSameReading(headers, shouted, now, "names in any case, values with any space around");
    if (parseHttpDate(headerValue(headers, "Date")).isValid())
        checkSameReading(headers, headers, now.addYears(-30), "the server's Date stands above our clock");
}

void checkDate(const QByteArray &text)
{
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid())
        return;
    check(date.timeSpec() == Qt::UTC, "an HTTP date is in UTC");
    const QString printed = QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")) + u" GMT";
    check(parseHttpDate(printed.toLatin1()) == date, "a date that was read, written and read again is the same",
          printed);
}

/// Another link before it or behind it does not change which page is the last.
void checkLinks(const QByteArray &link)
{
    const std::optional<int> page = parseLastPage({{"Link", link}});
    if (!page || !link.startsWith('<') || link.trimmed().endsWith(','))
        return;
    const QByteArray next = "<https://api.example.com/v3/tokens?page=2>; rel=\"next\"";
    check(parseLastPage({{"Link", next + ", " + link}}) == page, "a link before does not matter");
    check(parseLastPage({{"Link", link + ", " + next}}) == page, "a link behind does not matter");
}

void checkType(const QByteArray &type)
{
    const bool isJson = isJsonType(type);
    check(isJsonType(type.toUpper()) == isJson && isJsonType(' ' + type) == isJson, "types in any case");
    check(isJsonType(type + ";charset=utf-8") == isJson, "parameters of a type do not matter");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const HeaderList headers = headersOf(bytesOf(data, size));
    checkBounds(headers);
    checkRetrySeconds(headers);
    checkNamesAndClock(headers);
    for (const auto &[name, value] : headers)
        checkDate(value);
    checkLinks(headerValue(headers, "Link"));
    checkType(headerValue(headers, "Content-Type"));
    return 0;
}
