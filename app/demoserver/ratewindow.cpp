#include "app/demoserver/ratewindow.h"

#include <algorithm>

namespace sandbox {

RateWindow::RateWindow(SandboxRate rate)
    : m_rate(rate)
{
}

RateWindow::Verdict RateWindow::take(Ticks now)
{
    const Ticks length = m_rate.seconds * ticksPerSecond;
    // A clock that was set back ends the window, too: nobody shall wait for the old one.
    if (now >= m_start + length || now < m_start) {
        m_start = now;
        m_count = 0;
    }
    m_count = std::min(m_count + 1, m_rate.requests + 1);
    return {m_count <= m_rate.requests, std::max(0, m_rate.requests - m_count), m_start + length};
}

} // namespace sandbox
