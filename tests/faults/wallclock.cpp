#include "tests/faults/wallclock.h"

#include <dlfcn.h>
#include <sys/time.h>
#include <time.h>

#include <atomic>

namespace {

std::atomic<time_t> offset = 0;

} // namespace

/// These three stand before the C library's.
extern "C" int clock_gettime(clockid_t clock, timespec *result)
{
    using Function = int (*)(clockid_t, timespec *);
    static const auto next = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "clock_gettime"));
    const int status = next(clock, result);
    if (status == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        result->tv_sec += offset;
    return status;
}

extern "C" int gettimeofday(timeval *result, void *) noexcept
{
    timespec now = {};
    const int status = clock_gettime(CLOCK_REALTIME, &now);
    result->tv_sec = now.tv_sec;
    result->tv_usec = now.tv_nsec / 1000;
    return status;
}

extern "C" time_t time(time_t *result) noexcept
{
    timespec now = {};
    clock_gettime(CLOCK_REALTIME, &now);
    if (result)
        *result = now.tv_sec;
    return now.tv_sec;
}

void wallclock::setOffset(qint64 seconds)
{
    offset = time_t(seconds);
}
