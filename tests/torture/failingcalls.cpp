// A library that is loaded before the C library (LD_PRELOAD) and makes one call of the program fail: the one with the
// number in PAT_FAIL_CALL, counted from 1 and from main on, over all threads. Appends a line "FUNCTION MODULE" for each
// call to the file PAT_FAIL_TRACE, and writes to the file PAT_FAIL_REPORT which one failed, and with what. What the C
// library calls inside itself is not seen, and what asks for memory is not made to fail.

#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>

namespace {

std::atomic<bool> isCounting = false;
std::atomic<long> calls = 0;
long wanted = 0;
int traceFile = -1;

/// The end of the path of whoever made the call: only that tells the product's calls from the toolkit's.
const char *moduleOf(void *caller)
{
    Dl_info info = {};
    if (dladdr(caller, &info) == 0 || !info.dli_fname)
        return "?";
    const char *slash = std::strrchr(info.dli_fname, '/');
    return slash ? slash + 1 : info.dli_fname;
}

bool endsWith(const char *text, const char *end)
{
    const std::size_t size = std::strlen(text);
    const std::size_t length = std::strlen(end);
    return size >= length && std::strcmp(text + size - length, end) == 0;
}

/// What no program on this toolkit outlives, each with why. `path` is empty where the call has none.
bool isBeyondHelp(const char *name, const char *module, const char *path)
{
    // Qt aborts where it cannot look for what it draws with, and would wait 30 s for its own lock file.
    if (std::strstr(path, "/platforms/") || endsWith(path, "/plugins"))
        return true;
    if (std::strcmp(name, "unlink") == 0 && endsWith(path, ".lock"))
        return true;
    // Qt aborts without the descriptor that wakes its event loop, and GLib without its own.
    if (std::strcmp(name, "eventfd") == 0 || std::strcmp(name, "pipe2") == 0)
        return std::strncmp(module, "libQt6Core", 10) == 0 || std::strncmp(module, "libglib", 7) == 0;
    // What GLib writes is one thread's word to wake another one's event loop, which is lost, and the loop sleeps on.
    // libmicrohttpd wakes its threads by it, and aborts where it cannot.
    if (std::strcmp(name, "write") == 0)
        return std::strncmp(module, "libglib", 7) == 0 || std::strncmp(module, "libmicrohttpd", 13) == 0;
    // A pool of Qt's counts a thread that could not be started as busy, and waits for it at the program's end for ever.
    // What the console's own thread does without one, tst_machinefaults looks at.
    if (std::strcmp(name, "pthread_create") == 0)
        return std::strncmp(module, "libQt6Core", 10) == 0;
    return false;
}

/// Past what this library stands before.
int openQuietly(const char *variable, int flags)
{
    const char *path = std::getenv(variable);
    return path ? int(syscall(SYS_openat, AT_FDCWD, path, flags | O_WRONLY | O_CREAT | O_CLOEXEC, 0600)) : -1;
}

/// Whether this call is the one; errno is then one of those given.
bool isToFail(const char *name, void *caller, std::initializer_list<int> errors, const char *path = "")
{
    if (!isCounting)
        return false;
    const int before = errno;
    const char *module = moduleOf(caller);
    const bool isSpared = isBeyondHelp(name, module, path);
    const long number = isSpared ? 0 : ++calls;
    char line[300];
    if (traceFile >= 0 && !isSpared)
        syscall(SYS_write, traceFile, line, std::size_t(std::snprintf(line, sizeof line, "%s %s\n", name, module)));
    errno = before;
    if (isSpared || number != wanted)
        return false;
    const int error = errors.begin()[std::size_t(number) % errors.size()];
    if (const int file = openQuietly("PAT_FAIL_REPORT", O_TRUNC); file >= 0) {
        const int size = std::snprintf(line, sizeof line, "%s %s %s", name, strerrorname_np(error), module);
        syscall(SYS_write, file, line, std::size_t(size));
        syscall(SYS_close, file);
    }
    errno = error;
    return true;
}

template <typename Function> Function nextOf(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

int (*realMain)(int, char **, char **) = nullptr;

/// The dynamic loader and static constructors are behind us.
int countingMain(int argc, char **argv, char **environment)
{
    if (const char *number = std::getenv("PAT_FAIL_CALL"))
        wanted = std::atol(number);
    unsetenv("LD_PRELOAD"); // what the program starts is not what is looked at
    traceFile = openQuietly("PAT_FAIL_TRACE", O_APPEND);
    isCounting = true;
    const int status = realMain(argc, argv, environment);
    isCounting = false;
    return status;
}

} // namespace

#define CALLER __builtin_return_address(0)
#define PAT_REAL(name) static const auto next = nextOf<decltype(&name)>(#name)

extern "C" {

int __libc_start_main(int (*program)(int, char **, char **), int argc, char **argv, void (*init)(), void (*fini)(),
                      void (*end)(), void *stack)
{
    using Start = int (*)(int (*)(int, char **, char **), int, char **, void (*)(), void (*)(), void (*)(), void *);
    static const auto next = nextOf<Start>("__libc_start_main");
    realMain = program;
    return next(countingMain, argc, argv, init, fini, end, stack);
}

#define PAT_OPEN(name, shown, parameters, arguments)                                       \
    int name parameters                                                                    \
    {                                                                                      \
        va_list list;                                                                      \
        va_start(list, flags);                                                             \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(list, mode_t) : 0;    \
        va_end(list);                                                                      \
        PAT_REAL(name);                                                                    \
        return isToFail(shown, CALLER, {EMFILE, EACCES, EIO}, path) ? -1 : next arguments; \
    }
PAT_OPEN(open, "open", (const char *path, int flags, ...), (path, flags, mode))
PAT_OPEN(open64, "open", (const char *path, int flags, ...), (path, flags, mode))
PAT_OPEN(openat, "openat", (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
PAT_OPEN(openat64, "openat", (int folder, const char *path, int flags, ...), (folder, path, flags, mode))

#define PAT_CALL(result, name, errors, parameters, arguments, ...)            \
    result name parameters __VA_ARGS__                                        \
    {                                                                         \
        PAT_REAL(name);                                                       \
        return isToFail(#name, CALLER, errors) ? result(-1) : next arguments; \
    }
#define ERRORS(...) \
    {               \
        __VA_ARGS__ \
    }

PAT_CALL(ssize_t, read, ERRORS(EIO, EINTR), (int fd, void *data, size_t size), (fd, data, size))
PAT_CALL(ssize_t, pread64, ERRORS(EIO), (int fd, void *data, size_t size, off64_t at), (fd, data, size, at))
PAT_CALL(ssize_t, write, ERRORS(ENOSPC, EIO, EINTR), (int fd, const void *data, size_t size), (fd, data, size))
PAT_CALL(ssize_t, pwrite64, ERRORS(ENOSPC, EIO), (int fd, const void *data, size_t size, off64_t at),
         (fd, data, size, at))
PAT_CALL(ssize_t, writev, ERRORS(ENOSPC, EIO), (int fd, const iovec *parts, int count), (fd, parts, count))
PAT_CALL(int, fsync, ERRORS(EIO, ENOSPC), (int fd), (fd))
PAT_CALL(int, fdatasync, ERRORS(EIO, ENOSPC), (int fd), (fd))
PAT_CALL(int, ftruncate64, ERRORS(EIO, EFBIG), (int fd, off64_t size), (fd, size), noexcept)
PAT_CALL(int, rename, ERRORS(ENOSPC, EACCES), (const char *from, const char *to), (from, to), noexcept)
PAT_CALL(int, renameat2, ERRORS(ENOSPC, EACCES), (int a, const char *from, int b, const char *to, unsigned int flags),
         (a, from, b, to, flags), noexcept)
PAT_CALL(int, link, ERRORS(EPERM, ENOSPC), (const char *from, const char *to), (from, to), noexcept)
PAT_CALL(int, linkat, ERRORS(EPERM, ENOSPC), (int a, const char *from, int b, const char *to, int flags),
         (a, from, b, to, flags), noexcept)
PAT_CALL(int, rmdir, ERRORS(EACCES, EIO), (const char *path), (path), noexcept)
PAT_CALL(int, mkdir, ERRORS(ENOSPC, EACCES), (const char *path, mode_t mode), (path, mode), noexcept)
PAT_CALL(int, chmod, ERRORS(EPERM), (const char *path, mode_t mode), (path, mode), noexcept)
PAT_CALL(int, fchmod, ERRORS(EPERM), (int fd, mode_t mode), (fd, mode), noexcept)
PAT_CALL(int, flock, ERRORS(ENOLCK), (int fd, int operation), (fd, operation), noexcept)
PAT_CALL(int, mkostemp64, ERRORS(ENOSPC, EMFILE), (char *path, int flags), (path, flags))
PAT_CALL(int, mkostemps, ERRORS(ENOSPC, EMFILE), (char *path, int size, int flags), (path, size, flags))
PAT_CALL(int, mkostemps64, ERRORS(ENOSPC, EMFILE), (char *path, int size, int flags), (path, size, flags))
PAT_CALL(int, mkostemp, ERRORS(ENOSPC, EMFILE), (char *path, int flags), (path, flags))
PAT_CALL(int, stat, ERRORS(EACCES, EIO), (const char *path, struct stat *status), (path, status), noexcept)
PAT_CALL(int, fstat, ERRORS(EIO), (int fd, struct stat *status), (fd, status), noexcept)
PAT_CALL(int, stat64, ERRORS(EACCES, EIO), (const char *path, struct stat64 *status), (path, status), noexcept)
PAT_CALL(int, fstat64, ERRORS(EIO), (int fd, struct stat64 *status), (fd, status), noexcept)
PAT_CALL(int, lstat64, ERRORS(EACCES, EIO), (const char *path, struct stat64 *status), (path, status), noexcept)
PAT_CALL(int, statx, ERRORS(EACCES, EIO),
         (int folder, const char *path, int flags, unsigned int mask, struct statx *status),
         (folder, path, flags, mask, status), noexcept)
PAT_CALL(int, socket, ERRORS(EMFILE, ENOBUFS), (int domain, int type, int protocol), (domain, type, protocol), noexcept)
PAT_CALL(int, socketpair, ERRORS(EMFILE), (int domain, int type, int protocol, int *ends),
         (domain, type, protocol, ends), noexcept)
PAT_CALL(int, bind, ERRORS(EADDRINUSE), (int fd, const sockaddr *address, socklen_t size), (fd, address, size),
         noexcept)
PAT_CALL(int, listen, ERRORS(EADDRINUSE), (int fd, int backlog), (fd, backlog), noexcept)
PAT_CALL(int, connect, ERRORS(ECONNREFUSED, EHOSTUNREACH, ETIMEDOUT), (int fd, const sockaddr *address, socklen_t size),
         (fd, address, size))
PAT_CALL(int, accept, ERRORS(EMFILE, ECONNABORTED), (int fd, sockaddr *address, socklen_t *size), (fd, address, size))
PAT_CALL(int, accept4, ERRORS(EMFILE, ECONNABORTED), (int fd, sockaddr *address, socklen_t *size, int flags),
         (fd, address, size, flags))
PAT_CALL(ssize_t, send, ERRORS(ECONNRESET, EPIPE), (int fd, const void *data, size_t size, int flags),
         (fd, data, size, flags))
PAT_CALL(ssize_t, sendmsg, ERRORS(ECONNRESET, ENOBUFS), (int fd, const msghdr *message, int flags),
         (fd, message, flags))
PAT_CALL(ssize_t, recv, ERRORS(ECONNRESET, EINTR), (int fd, void *data, size_t size, int flags),
         (fd, data, size, flags))
PAT_CALL(ssize_t, recvmsg, ERRORS(ECONNRESET), (int fd, msghdr *message, int flags), (fd, message, flags))
PAT_CALL(int, getsockopt, ERRORS(ENOBUFS), (int fd, int level, int name, void *value, socklen_t *size),
         (fd, level, name, value, size), noexcept)
PAT_CALL(int, setsockopt, ERRORS(ENOBUFS), (int fd, int level, int name, const void *value, socklen_t size),
         (fd, level, name, value, size), noexcept)
PAT_CALL(int, getsockname, ERRORS(ENOBUFS), (int fd, sockaddr *address, socklen_t *size), (fd, address, size), noexcept)
PAT_CALL(int, getpeername, ERRORS(ENOBUFS), (int fd, sockaddr *address, socklen_t *size), (fd, address, size), noexcept)
PAT_CALL(int, poll, ERRORS(EINTR), (pollfd * entries, nfds_t count, int msecs), (entries, count, msecs))
PAT_CALL(int, ppoll, ERRORS(EINTR), (pollfd * entries, nfds_t count, const timespec *time, const sigset_t *mask),
         (entries, count, time, mask))
PAT_CALL(int, eventfd, ERRORS(EMFILE), (unsigned int count, int flags), (count, flags), noexcept)
PAT_CALL(int, pipe2, ERRORS(EMFILE), (int *ends, int flags), (ends, flags), noexcept)
PAT_CALL(int, dup, ERRORS(EMFILE), (int fd), (fd), noexcept)

int access(const char *path, int mode) noexcept
{
    PAT_REAL(access);
    return isToFail("access", CALLER, {EACCES}, path) ? -1 : next(path, mode);
}

int unlink(const char *path) noexcept
{
    PAT_REAL(unlink);
    return isToFail("unlink", CALLER, {EACCES, EIO}, path) ? -1 : next(path);
}

/// The descriptor is gone whatever it says.
int close(int fd)
{
    PAT_REAL(close);
    const bool isFailing = isToFail("close", CALLER, {EIO, EINTR});
    const int error = errno;
    const int status = next(fd);
    if (isFailing)
        errno = error;
    return isFailing ? -1 : status;
}

int fcntl64(int fd, int command, ...)
{
    va_list list;
    va_start(list, command);
    void *argument = va_arg(list, void *);
    va_end(list);
    PAT_REAL(fcntl64);
    return isToFail("fcntl", CALLER, {EIO, ENOLCK}) ? -1 : next(fd, command, argument);
}

int fcntl(int fd, int command, ...)
{
    va_list list;
    va_start(list, command);
    void *argument = va_arg(list, void *);
    va_end(list);
    PAT_REAL(fcntl);
    return isToFail("fcntl", CALLER, {EIO, ENOLCK}) ? -1 : next(fd, command, argument);
}

int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **result)
{
    PAT_REAL(getaddrinfo);
    return isToFail("getaddrinfo", CALLER, {EAGAIN}) ? EAI_AGAIN : next(name, service, hints, result);
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) noexcept
{
    PAT_REAL(pthread_create);
    return isToFail("pthread_create", CALLER, {EAGAIN}) ? EAGAIN : next(thread, attributes, start, argument);
}

FILE *fopen(const char *path, const char *mode)
{
    PAT_REAL(fopen);
    return isToFail("fopen", CALLER, {EMFILE, EACCES}) ? nullptr : next(path, mode);
}

FILE *fopen64(const char *path, const char *mode)
{
    PAT_REAL(fopen64);
    return isToFail("fopen", CALLER, {EMFILE, EACCES}) ? nullptr : next(path, mode);
}

} // extern "C"
