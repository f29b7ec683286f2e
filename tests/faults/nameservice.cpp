#include "tests/faults/nameservice.h"

#include "tests/support/slowness.h"

#include <QHostInfo>

#include <dlfcn.h>
#include <netdb.h>
#include <unistd.h>

#include <atomic>
#include <cstring>

namespace {

constexpr char ours[] = "faults.test";
constexpr char filler[] = ".filler.test";

std::atomic<nameservice::Mode> currentMode = nameservice::Mode::Right;

} // namespace

/// Stands before the C library's for all of the program, Qt included.
extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **result)
{
    using Function = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto next = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "getaddrinfo"));
    const bool isFiller = name && std::strstr(name, filler);
    if (!isFiller && (!name || std::strcmp(name, ours) != 0))
        return next(name, service, hints, result);
    for (int i = 0; !isFiller && currentMode == nameservice::Mode::Silent && i < 500 * slowness; ++i)
        usleep(10'000);
    if (!isFiller && currentMode == nameservice::Mode::NoSuchName)
        return EAI_NONAME;
    return next("127.0.0.1", service, hints, result);
}

QString nameservice::hostName()
{
    return QString::fromLatin1(ours);
}

void nameservice::setMode(Mode mode)
{
    currentMode = mode;
    // Qt remembers 128 names for a minute: as many others push ours out.
    for (int i = 0; i < 130; ++i)
        QHostInfo::fromName(QString::number(i) + QLatin1String(filler));
}
