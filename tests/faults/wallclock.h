#pragma once

#include <QtGlobal>

/// The clock on the wall, which anybody may set, for all of the program that links this; what counts the time that
/// passes is left alone, as it is when a system's clock is set.
namespace wallclock {

/// From now on the clock is so far from the right time.
void setOffset(qint64 seconds);

} // namespace wallclock
