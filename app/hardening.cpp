#include "app/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

void hardenProcess()
{
    // Each alone would do for core files; the limit also holds for what this process starts.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
