#include "app/demoserver/ticks.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace sandbox {

namespace {

/// Takes exactly `count` digits from the front of `text`.
std::optional<int> takeNumber(std::string_view *text, std::size_t count)
{
    if (text->size() < count)
        return {};
    int number = 0;
    for (const char c : text->substr(0, count)) {
        if (c < '0' || c > '9')
            return {};
        number = number * 10 + (c - '0');
    }
    text->remove_prefix(count);
    return number;
}

/// The same with `mark` behind the digits, and a bound.
std::optional<int> takePart(std::string_view *text, std::size_t count, char mark, int most)
{
    const std::optional<int> number = takeNumber(text, count);
    if (!number || *number > most || !text->starts_with(mark))
        return {};
    text->remove_prefix(1);
    return number;
}

std::size_t leadingDigits(std::string_view text)
{
    const std::size_t end = text.find_first_not_of("0123456789");
    return end == std::string_view::npos ? text.size() : end;
}

/// Empty where the fraction is malformed; 0 where there is none.
std::optional<Ticks> takeFraction(std::string_view *text)
{
    if (!text->starts_with('.'))
        return 0;
    text->remove_prefix(1);
    const std::size_t count = leadingDigits(*text);
    if (count < 1 || count > mostDigits)
        return {};
    Ticks fraction = *takeNumber(text, count);
    for (std::size_t i = count; i < mostDigits; ++i)
        fraction *= 10;
    return fraction;
}

/// All of `text` as a zone, in minutes east of UTC.
std::optional<int> parseZone(std::string_view text)
{
    if (text == "Z")
        return 0;
    const bool isWest = text.starts_with('-');
    if (!isWest && !text.starts_with('+'))
        return {};
    text.remove_prefix(1);
    const std::optional<int> hours = takePart(&text, 2, ':', 14);
    const std::optional<int> minutes = takeNumber(&text, 2);
    if (!hours || !minutes || *minutes > 59 || !text.empty())
        return {};
    return (isWest ? -1 : 1) * (*hours * 60 + *minutes);
}

} // namespace

std::string ticksText(Ticks ticks, int digits)
{
    using namespace std::chrono;
    const auto whole = floor<seconds>(sys_time<duration<Ticks, std::ratio<1, ticksPerSecond>>>(
        duration<Ticks, std::ratio<1, ticksPerSecond>>(ticks)));
    const auto day = floor<days>(whole);
    const year_month_day date(day);
    const hh_mm_ss time(whole - day);
    std::array<char, 64> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%07d", int(date.year()),
                                     unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                                     int(time.minutes().count()), int(time.seconds().count()),
                                     int(ticks - whole.time_since_epoch().count() * ticksPerSecond));
    const int cut = digits == 0 ? mostDigits + 1 : mostDigits - digits;
    return std::string(text.data(), std::size_t(length - cut)) + 'Z';
}

std::optional<Ticks> parseTicks(std::string_view text)
{
    const std::optional<int> year = takePart(&text, 4, '-', 9999);
    const std::optional<int> month = year ? takePart(&text, 2, '-', 12) : std::nullopt;
    const std::optional<int> day = month ? takePart(&text, 2, 'T', 31) : std::nullopt;
    const std::optional<int> hour = day ? takePart(&text, 2, ':', 23) : std::nullopt;
    const std::optional<int> minute = hour ? takePart(&text, 2, ':', 59) : std::nullopt;
    const std::optional<int> second = minute ? takeNumber(&text, 2) : std::nullopt;
    if (!second || *second > 59)
        return {};
    const std::optional<Ticks> fraction = takeFraction(&text);
    const std::optional<int> zone = parseZone(text);
    if (!fraction || !zone)
        return {};

    using namespace std::chrono;
    const year_month_day date{std::chrono::year(*year), std::chrono::month(unsigned(*month)),
                              std::chrono::day(unsigned(*day))};
    if (!date.ok())
        return {};
    const auto moment = sys_days(date) + hours(*hour) + minutes(*minute - *zone) + seconds(*second);
    return moment.time_since_epoch() / seconds(1) * ticksPerSecond + *fraction;
}

int fractionDigits(std::string_view text)
{
    const std::size_t point = text.find('.');
    return point == std::string_view::npos ? 0 : int(leadingDigits(text.substr(point + 1)));
}

Ticks currentTicks()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count() * ticksPerMsec;
}

} // namespace sandbox
