#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// Moments as the sandbox keeps them: 100 ns since 1970 UTC, the precision of the API's seven digits.
using Ticks = std::int64_t;

constexpr Ticks ticksPerMsec = 10'000;
constexpr Ticks ticksPerSecond = 10'000'000;
constexpr Ticks ticksPerDay = 86'400 * ticksPerSecond;
constexpr int mostDigits = 7;

/// `2019-08-24T14:15:22.120Z` with exactly that many `digits` behind the point, without a point where that is 0.
/// Digits beyond are cut.
std::string ticksText(Ticks ticks, int digits);
/// ISO 8601 with date, time and zone (`Z` or `±hh:mm`), with or without a fraction of at most seven digits. Empty for
/// anything else, days that do not exist included.
std::optional<Ticks> parseTicks(std::string_view text);
/// How many digits of a fraction `text`, which parseTicks takes, has.
int fractionDigits(std::string_view text);
Ticks currentTicks();

} // namespace sandbox
