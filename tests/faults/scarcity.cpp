#include "tests/faults/scarcity.h"

#include <dlfcn.h>
#include <pthread.h>
#include <sys/file.h>

#include <atomic>
#include <cerrno>

namespace {

std::atomic<bool> hasLocks = true;
std::atomic<bool> hasThreads = true;

} // namespace

/// These two stand before the C library's.
extern "C" int flock(int fd, int operation) noexcept
{
    static const auto next = reinterpret_cast<int (*)(int, int)>(dlsym(RTLD_NEXT, "flock"));
    if (hasLocks)
        return next(fd, operation);
    errno = ENOLCK;
    return -1;
}

extern "C" int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *),
                              void *argument) noexcept
{
    using Function = int (*)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    static const auto next = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "pthread_create"));
    return hasThreads ? next(thread, attributes, start, argument) : EAGAIN;
}

void scarcity::setLocks(bool areThere)
{
    hasLocks = areThere;
}

void scarcity::setThreads(bool areThere)
{
    hasThreads = areThere;
}
