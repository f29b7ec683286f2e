#pragma once

#include <poll.h>

namespace sandbox {

/// Wakes whatever waits in any thread, once and for all.
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    void raise();
    bool isRaised() const { return wait(0); }
    /// Sleeps; true at once when raised.
    bool wait(int msecs) const;
    /// Waits until the socket is ready for `events`; false when time is up or the signal is raised.
    bool waitFor(int socket, short events, int msecs) const;

private:
    int m_event;
};

} // namespace sandbox
