#pragma once

#include "app/demoserver/random.h"
#include "app/demoserver/rows.h"

#include <vector>

namespace sandbox {

/// Tokens are younger, and whoever owns them is older.
constexpr Ticks oldestToken = 4 * 365 * ticksPerDay;

/// Invents resellers, organizations and that many users; returns the users. Nothing is later than `now`.
std::vector<Key> generatePeople(RowWriter *writer, Random *random, std::int64_t users, Ticks now);

/// A time between the two, with no fraction or one of up to seven digits; never after `to`.
Moment randomMoment(Random *random, Ticks from, Ticks to);
Identifier randomIdentifier(Random *random);

} // namespace sandbox
