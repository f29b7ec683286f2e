#include "app/waitnotice.h"

#include "models/api/requestqueue.h"

#include <utility>

namespace {

constexpr int lookForWaitsEveryMsecs = 250;
/// Shorter waits are usual, with a server that counts in windows of some seconds.
constexpr qint64 longWaitMsecs = 6'000;

} // namespace

WaitNotice::WaitNotice(const RequestQueue *queue, std::function<qint64()> rows, std::function<void(qint64)> say)
    : m_queue(queue)
    , m_rows(std::move(rows))
    , m_say(std::move(say))
{
    m_sinceRows.start();
    connect(&m_timer, &QTimer::timeout, this, &WaitNotice::look);
    m_timer.start(lookForWaitsEveryMsecs);
}

void WaitNotice::look()
{
    if (const qint64 rows = m_rows(); rows != m_rowsBefore) {
        m_rowsBefore = rows;
        m_sinceRows.restart();
        m_isSaid = false;
    }
    const qint64 wait = m_queue->rateWaitMsecs();
    const bool isLong = wait > 0 && wait + m_sinceRows.elapsed() >= longWaitMsecs;
    if (isLong && !std::exchange(m_isSaid, true))
        m_say((wait + 999) / 1000);
}
