#include "app/hardening.h"

#include <cstdio>
#include <cstring>
#include <unistd.h>

// Holds a secret that it reads from standard input, hardened or not, until it is ended.

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "hardened") == 0)
        hardenProcess();
    static char secret[200];
    if (!std::fgets(secret, sizeof secret, stdin))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    for (;;)
        ::pause();
}
