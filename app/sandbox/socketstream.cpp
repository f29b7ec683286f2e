#include "app/sandbox/socketstream.h"

#include <sys/socket.h>

#include <algorithm>
#include <cstring>

namespace sandbox {

namespace {

using namespace std::chrono_literals;

constexpr int writeMsecs = 10'000;
constexpr auto requestTime = 10s;
constexpr auto drainTime = 1s;
constexpr std::size_t mostDrained = 1 << 20U;

} // namespace

SocketStream::SocketStream(socket_t socket, const StopSignal *stopSignal)
    : m_socket(socket)
    , m_stopSignal(stopSignal)
{
}

bool SocketStream::waitForRequest()
{
    if (m_from == m_to && !m_stopSignal->waitFor(m_socket, POLLIN, idleSeconds * 1000))
        return false;
    m_deadline = std::chrono::steady_clock::now() + requestTime;
    return !m_stopSignal->isRaised();
}

void SocketStream::finish()
{
    ::shutdown(m_socket, SHUT_WR);
    m_deadline = std::chrono::steady_clock::now() + drainTime;
    for (std::size_t drained = 0; drained < mostDrained && is_readable();) {
        const ssize_t count = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (count <= 0)
            break;
        drained += std::size_t(count);
    }
}

bool SocketStream::is_readable() const
{
    return m_stopSignal->waitFor(m_socket, POLLIN, readMsecsLeft());
}

bool SocketStream::is_writable() const
{
    return m_stopSignal->waitFor(m_socket, POLLOUT, writeMsecs);
}

ssize_t SocketStream::read(char *data, size_t size)
{
    if (m_from == m_to) {
        if (!is_readable())
            return -1;
        const ssize_t count = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (count <= 0)
            return count;
        m_from = 0;
        m_to = std::size_t(count);
    }
    const std::size_t count = std::min(size, m_to - m_from);
    std::memcpy(data, m_buffer.data() + m_from, count);
    m_from += count;
    return ssize_t(count);
}

ssize_t SocketStream::write(const char *data, size_t size)
{
    // Not blocking: a client that does not read would hold the thread where no signal reaches it.
    return is_writable() ? ::send(m_socket, data, size, MSG_NOSIGNAL | MSG_DONTWAIT) : -1;
}

void SocketStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void SocketStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

socket_t SocketStream::socket() const
{
    return m_socket;
}

int SocketStream::readMsecsLeft() const
{
    using namespace std::chrono;
    return std::max(0, int(duration_cast<milliseconds>(m_deadline - steady_clock::now()).count()));
}

} // namespace sandbox
