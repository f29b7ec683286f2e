#pragma once

#include "app/sandbox/stopsignal.h"

#include <httplib.h>

#include <array>
#include <chrono>

namespace sandbox {

/// A connection as httplib reads and writes it, with waits that a StopSignal ends: httplib's own would hold up a stop
/// until every idle connection has timed out.
class SocketStream : public httplib::Stream
{
public:
    /// How long the next request may take to begin.
    static constexpr int idleSeconds = 30;

    SocketStream(socket_t socket, const StopSignal *stopSignal);

    /// Waits for the first byte of a request; whoever has sent one must send the rest soon.
    bool waitForRequest();
    /// Ends the connection so that the answer arrives even where a body was sent that nobody read.
    void finish();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override;

private:
    int readMsecsLeft() const;

    socket_t m_socket;
    const StopSignal *m_stopSignal;
    std::chrono::steady_clock::time_point m_deadline;
    std::array<char, 4096> m_buffer{};
    std::size_t m_from = 0;
    std::size_t m_to = 0;
};

} // namespace sandbox
