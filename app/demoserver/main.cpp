#include "app/demoserver/arguments.h"
#include "models/firstapplication.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace {

enum ExitStatus { Done = 0, Failed = 1, BadArguments = 2 };

sigset_t endSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

/// Each connection is a file to the system, and many that are silent shall not keep out the next.
void allowManyFiles()
{
    constexpr rlim_t enough = 8192;
    rlimit files = {};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = std::max(files.rlim_cur, std::min(files.rlim_max, enough));
    setrlimit(RLIMIT_NOFILE, &files);
}

/// Serves until a signal comes, which may be while the tokens are still being made.
int serve(const SandboxOptions &options)
{
    // Blocked in every thread that follows, and taken by the one that waits for them.
    const sigset_t endings = endSignals();
    pthread_sigmask(SIG_BLOCK, &endings, nullptr);
    Sandbox sandbox(options);
    std::atomic<bool> isAskedToEnd = false;
    std::thread waiter([&] {
        int signal = 0;
        sigwait(&endings, &signal);
        isAskedToEnd = true;
        sandbox.stop();
    });
    const QString problem = sandbox.start();
    const bool hasFailed = !problem.isEmpty() && !isAskedToEnd;
    if (problem.isEmpty()) {
        std::printf("READY %s %s\n", qUtf8Printable(sandbox.baseUrl().toString()), sandbox.token().constData());
        std::fflush(stdout);
    } else if (hasFailed) {
        std::fprintf(stderr, "pat-sandbox: %s\n", qUtf8Printable(problem));
        kill(getpid(), SIGTERM); // for the waiter to end
    }
    waiter.join();
    return hasFailed ? Failed : Done;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // whoever read the READY line may be gone
    const std::unique_ptr<QCoreApplication> application = makeFirstApplication(argc, argv);
    const sandbox::Arguments arguments = sandbox::parseArguments(QCoreApplication::arguments());
    if (!arguments.problem.isEmpty()) {
        std::fprintf(stderr, "pat-sandbox: %s\n", qUtf8Printable(arguments.problem));
        return BadArguments;
    }
    switch (arguments.mode) {
    case sandbox::Arguments::Mode::Help:
        std::fputs(qUtf8Printable(arguments.help), stdout);
        return Done;
    case sandbox::Arguments::Mode::Version:
        std::puts("pat-sandbox " PAT_VERSION);
        return Done;
    case sandbox::Arguments::Mode::Serve:
        break;
    }
    allowManyFiles();
    try {
        return serve(arguments.options);
    } catch (const std::system_error &error) {
        std::fprintf(stderr, "pat-sandbox: no thread can be started: %s\n", error.what());
        return Failed;
    }
}
