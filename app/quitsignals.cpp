#include "app/quitsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr std::array caught = {SIGINT, SIGTERM, SIGHUP};
constexpr int signalStatus = 128;

/// A handler may do next to nothing: it writes the number to one end, the event loop reads it at the other.
std::array<int, 2> pipeEnds = {-1, -1};

void writeNumber(int number)
{
    const int before = errno;
    const auto byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    errno = before;
}

} // namespace

QuitSignals::QuitSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pipeEnds.data()) != 0)
        return; // the signals then end the program as they always did
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [] {
        char number = 0;
        if (::read(pipeEnds[0], &number, 1) == 1)
            QCoreApplication::exit(signalStatus + number);
    });
    for (const int number : caught)
        std::signal(number, writeNumber);
}

QuitSignals::~QuitSignals()
{
    for (const int number : caught)
        std::signal(number, SIG_DFL);
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}
