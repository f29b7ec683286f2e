#include "app/sandbox/stopsignal.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <span>

namespace sandbox {

namespace {

/// poll, taken up again after a signal for what is left of the time.
void pollFully(std::span<pollfd> descriptors, int msecs)
{
    using namespace std::chrono;
    const auto end = steady_clock::now() + milliseconds(msecs);
    int left = msecs;
    while (poll(descriptors.data(), descriptors.size(), left) < 0 && errno == EINTR)
        left = std::max(0, int(duration_cast<milliseconds>(end - steady_clock::now()).count()));
}

} // namespace

StopSignal::StopSignal()
    : m_event(eventfd(0, EFD_CLOEXEC))
{
}

StopSignal::~StopSignal()
{
    close(m_event);
}

void StopSignal::raise()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(m_event, &one, sizeof one);
}

bool StopSignal::wait(int msecs) const
{
    std::array<pollfd, 1> descriptors = {{{m_event, POLLIN, 0}}};
    pollFully(descriptors, msecs);
    return descriptors[0].revents != 0;
}

bool StopSignal::waitFor(int socket, short events, int msecs) const
{
    std::array<pollfd, 2> descriptors = {{{m_event, POLLIN, 0}, {socket, events, 0}}};
    pollFully(descriptors, msecs);
    return descriptors[0].revents == 0 && descriptors[1].revents != 0;
}

} // namespace sandbox
