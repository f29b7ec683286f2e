#include "models/token/instant.h"

#include <algorithm>
#include <chrono>

namespace {

/// Takes exactly `count` digits from the front of `text`; -1 where they are not there.
int takeDigits(QStringView &text, qsizetype count)
{
    if (text.size() < count)
        return -1;
    int number = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c - u'0');
    }
    text = text.sliced(count);
    return number;
}

bool take(QStringView &text, char16_t c)
{
    if (text.isEmpty() || text.front() != c)
        return false;
    text = text.sliced(1);
    return true;
}

/// `.123` → 123 ms; digits behind the third are checked and cut. -1 where the fraction is malformed.
int takeFraction(QStringView &text)
{
    if (!take(text, u'.'))
        return 0;
    int msecs = 0;
    int digits = 0;
    while (!text.isEmpty() && text.front() >= u'0' && text.front() <= u'9') {
        if (digits < 3)
            msecs = msecs * 10 + (text.front().unicode() - u'0');
        ++digits;
        text = text.sliced(1);
    }
    for (int i = digits; i < 3; ++i)
        msecs *= 10;
    return digits >= 1 && digits <= 9 ? msecs : -1;
}

/// `Z` or `±hh:mm`, in minutes east of UTC.
std::optional<int> takeZone(QStringView &text)
{
    if (take(text, u'Z'))
        return 0;
    const bool west = !text.isEmpty() && text.front() == u'-';
    if (!west && (text.isEmpty() || text.front() != u'+'))
        return std::nullopt;
    text = text.sliced(1);
    const int hours = takeDigits(text, 2);
    if (!take(text, u':'))
        return std::nullopt;
    const int minutes = takeDigits(text, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (west ? -1 : 1) * (hours * 60 + minutes);
}

} // namespace

// A page holds some 1,500 instants, which QDateTime's general parser would make the most expensive part of decoding it.
std::optional<Instant> parseInstant(QStringView text)
{
    QStringView rest = text;
    const int year = takeDigits(rest, 4);
    if (year < 0 || !take(rest, u'-'))
        return std::nullopt;
    const int month = takeDigits(rest, 2);
    if (month < 0 || !take(rest, u'-'))
        return std::nullopt;
    const int day = takeDigits(rest, 2);
    if (day < 0 || !take(rest, u'T'))
        return std::nullopt;
    const int hour = takeDigits(rest, 2);
    if (hour < 0 || hour > 23 || !take(rest, u':'))
        return std::nullopt;
    const int minute = takeDigits(rest, 2);
    if (minute < 0 || minute > 59 || !take(rest, u':'))
        return std::nullopt;
    const int second = takeDigits(rest, 2);
    if (second < 0 || second > 59)
        return std::nullopt;
    const int fraction = takeFraction(rest);
    const std::optional<int> zone = takeZone(rest);
    if (fraction < 0 || !zone || !rest.isEmpty())
        return std::nullopt;

    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                              std::chrono::day(unsigned(day))};
    if (!date.ok())
        return std::nullopt;
    const auto moment = sys_days(date) + hours(hour) + minutes(minute - *zone) + seconds(second);
    return Instant{text.toString(), duration_cast<milliseconds>(moment.time_since_epoch()).count() + fraction};
}

// Not with QDateTime, which counts from year -1 to year 1 and writes nothing for a year of five digits.
QString instantText(qint64 msecs)
{
    using namespace std::chrono;
    constexpr milliseconds earliest = sys_days(year(0) / January / 1).time_since_epoch();
    constexpr milliseconds latest = sys_days(year(10'000) / January / 1).time_since_epoch() - milliseconds(1);
    const sys_time<milliseconds> moment(std::clamp(milliseconds(msecs), earliest, latest));
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(moment - day);
    const auto padded = [](auto number, int digits) {
        return QString::number(qint64(number)).rightJustified(digits, u'0');
    };
    return padded(int(date.year()), 4) + u'-' + padded(unsigned(date.month()), 2) + u'-' +
           padded(unsigned(date.day()), 2) + u'T' + padded(time.hours().count(), 2) + u':' +
           padded(time.minutes().count(), 2) + u':' + padded(time.seconds().count(), 2) + u'.' +
           padded(time.subseconds().count(), 3) + u'Z';
}
