#pragma once

#include "app/demoserver/sandbox.h"
#include "app/demoserver/ticks.h"

namespace sandbox {

/// Counts requests in windows that begin with their first request, as the real service does. Refused ones count too.
class RateWindow
{
public:
    struct Verdict
    {
        bool isAllowed;
        int remaining;
        Ticks reset; ///< when the window ends
    };

    explicit RateWindow(SandboxRate rate);

    Verdict take(Ticks now);

private:
    SandboxRate m_rate;
    Ticks m_start = 0;
    int m_count = 0;
};

} // namespace sandbox
