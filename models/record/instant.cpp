#include "models/record/instant.h"

#include <algorithm>
#include <chrono>

namespace {

using namespace std::chrono;

/// A moment is shown whole, and needs no more.
constexpr size_t mostChars = 64;

/// Reads the text from its front to its back, characters of one byte or of two.
template <typename Char> class MomentReader
{
public:
    explicit MomentReader(std::basic_string_view<Char> text)
        : m_rest(text)
    {
    }

    /// Milliseconds since 1970 UTC.
    std::optional<qint64> read()
    {
        if (m_rest.size() > mostChars)
            return std::nullopt;
        const std::optional<sys_days> day = takeDay();
        if (!day || !(take('T') || take('t') || take(' ')))
            return std::nullopt;
        const std::optional<milliseconds> time = takeTime();
        const std::optional<minutes> zone = takeZone();
        if (!time || !zone || !m_rest.empty())
            return std::nullopt;
        return (day->time_since_epoch() + *time - *zone).count();
    }

private:
    /// Exactly `count` digits; -1 where they are not there.
    int takeDigits(size_t count)
    {
        if (digitsAhead() < count)
            return -1;
        int number = 0;
        for (const Char c : m_rest.substr(0, count))
            number = number * 10 + (c - Char('0'));
        m_rest.remove_prefix(count);
        return number;
    }

    /// Up to 8: more are asked for nowhere.
    size_t digitsAhead() const
    {
        size_t count = 0;
        while (count < m_rest.size() && count < 8 && m_rest[count] >= Char('0') && m_rest[count] <= Char('9'))
            ++count;
        return count;
    }

    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != Char(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    std::optional<sys_days> takeDay()
    {
        const int year = takeDigits(4);
        if (year < 0)
            return std::nullopt;
        const bool isExtended = take('-');
        if (take('W'))
            return takeWeekDay(year, isExtended);
        const bool isOrdinal = digitsAhead() == 3;
        if (isOrdinal) {
            const int number = takeDigits(3);
            const sys_days first = std::chrono::year(year) / January / 1;
            const sys_days next = std::chrono::year(year + 1) / January / 1;
            const sys_days day = first + days(number - 1);
            return number >= 1 && day < next ? std::optional(day) : std::nullopt;
        }
        const int month = takeDigits(2);
        if (isExtended && !take('-'))
            return std::nullopt;
        const int day = takeDigits(2);
        if (month < 0 || day < 0)
            return std::nullopt;
        const year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                  std::chrono::day(unsigned(day))};
        return date.ok() ? std::optional(sys_days(date)) : std::nullopt;
    }

    /// The first week of a year is the one with its fourth of January; weeks begin on Monday.
    std::optional<sys_days> takeWeekDay(int year, bool isExtended)
    {
        const auto firstMonday = [](int of) {
            const sys_days fourth = std::chrono::year(of) / January / 4;
            return fourth - days(weekday(fourth).iso_encoding() - 1);
        };
        const int week = takeDigits(2);
        if (isExtended && !take('-'))
            return std::nullopt;
        const int number = takeDigits(1);
        if (week < 1 || number < 1 || number > 7)
            return std::nullopt;
        const sys_days day = firstMonday(year) + days(7 * (week - 1) + number - 1);
        return day < firstMonday(year + 1) ? std::optional(day) : std::nullopt;
    }

    /// Hours, minutes and seconds; a fraction belongs to the last of them that is told.
    std::optional<milliseconds> takeTime()
    {
        const int hour = takeDigits(2);
        const bool isExtended = take(':');
        const bool hasMinute = isExtended || digitsAhead() >= 2;
        const int minute = hasMinute ? takeDigits(2) : 0;
        const bool hasSecond = hasMinute && (isExtended ? take(':') : digitsAhead() >= 2);
        const int second = hasSecond ? takeDigits(2) : 0;
        const milliseconds unit = hasSecond ? 1s : hasMinute ? milliseconds(1min) : milliseconds(1h);
        const std::optional<milliseconds> fraction = takeFraction(unit);
        if (hour < 0 || minute < 0 || second < 0 || !fraction)
            return std::nullopt;
        // A leap second is the last of its minute; hour 24 is the end of its day.
        const bool isEndOfDay = hour == 24 && minute == 0 && second == 0 && *fraction == 0ms;
        if ((hour > 23 && !isEndOfDay) || minute > 59 || second > 60)
            return std::nullopt;
        return hours(hour) + minutes(minute) + seconds(second) + *fraction;
    }

    /// Digits beyond milliseconds are read and cut. Empty where a sign has no digits after it.
    std::optional<milliseconds> takeFraction(milliseconds unit)
    {
        if (!take('.') && !take(','))
            return 0ms;
        qint64 numerator = 0;
        qint64 denominator = 1;
        bool hasDigits = false;
        for (; digitsAhead() > 0; m_rest.remove_prefix(1)) {
            hasDigits = true;
            if (denominator < 1'000'000'000) {
                numerator = numerator * 10 + (m_rest.front() - Char('0'));
                denominator *= 10;
            }
        }
        return hasDigits ? std::optional(milliseconds(unit.count() * numerator / denominator)) : std::nullopt;
    }

    /// `Z`, `±hh:mm`, `±hhmm` or `±hh`: how far east of UTC.
    std::optional<minutes> takeZone()
    {
        if (take('Z') || take('z'))
            return 0min;
        const bool isWest = take('-');
        if (!isWest && !take('+'))
            return std::nullopt;
        const int hour = takeDigits(2);
        const bool hasMinute = take(':') || digitsAhead() > 0;
        const int minute = hasMinute ? takeDigits(2) : 0;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
            return std::nullopt;
        const minutes offset = hours(hour) + minutes(minute);
        return isWest ? -offset : offset;
    }

    std::basic_string_view<Char> m_rest;
};

} // namespace

// A page holds some 1,500 instants, which QDateTime's general parser would make the most expensive part of decoding it.
std::optional<Instant> parseInstant(QStringView text)
{
    const std::optional<qint64> msecs =
        MomentReader<char16_t>(std::u16string_view(text.utf16(), size_t(text.size()))).read();
    return msecs ? std::optional(Instant{text.toString(), *msecs}) : std::nullopt;
}

std::optional<qint64> parseMoment(std::string_view text)
{
    return MomentReader<char>(text).read();
}

bool Instant::isPlaceholder() const
{
    constexpr milliseconds secondDay = sys_days(year(1) / January / 2).time_since_epoch();
    constexpr milliseconds lastDay = sys_days(year(9999) / December / 31).time_since_epoch();
    return msecs == 0 || msecs < secondDay.count() || msecs >= lastDay.count() ||
           text.startsWith(QLatin1String("0001-01-01")) || text.startsWith(QLatin1String("9999-12-31"));
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
