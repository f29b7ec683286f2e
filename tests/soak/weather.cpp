#include "weather.h"

namespace {

constexpr int fairPercent = 4;
constexpr int stormPercent = 95;
constexpr int mostDelayMsecs = 900;

const QByteArray errorBody = R"({"message":"<b>Something</b> is wrong.","code":"INTERNAL_ERROR"})";

} // namespace

Weather::Weather(quint32 seed)
    : m_random(seed)
    , m_nextStorm(m_random.bounded(5'000, 30'000))
{
    m_clock.start();
}

bool Weather::isStorm()
{
    const qint64 now = m_clock.elapsed();
    if (now >= m_nextStorm) {
        m_stormEnd = now + m_random.bounded(1'000, 5'000);
        m_nextStorm = m_stormEnd + m_random.bounded(10'000, 30'000);
    }
    return now < m_stormEnd;
}

FakeReply Weather::strike(const FakeReply &good)
{
    if (m_isCalm || m_random.bounded(100) >= (isStorm() ? stormPercent : fairPercent))
        return good.withDelay(m_random.bounded(6));
    ++m_strikes;
    return bad(good);
}

FakeReply Weather::bad(const FakeReply &good)
{
    switch (m_random.bounded(20)) {
    case 0: // rare: it stops every request for a second
        return FakeReply::answer(429, errorBody, "application/json", {{"Retry-After", "1"}});
    case 1:
    case 2:
    case 3:
        return FakeReply::answer(500, errorBody);
    case 4:
    case 5:
    case 6:
        return FakeReply::answer(503, "<html><h1>Away</h1></html>", "text/html");
    case 7:
    case 8:
        return FakeReply::reset();
    case 9:
    case 10:
        return FakeReply::closed();
    case 11:
        return FakeReply::json("[{\"id\":");
    case 12:
        return FakeReply::raw("garbage that is no answer\r\n\r\n");
    case 13:
    case 14:
    case 15:
        return cut(good);
    default:
        return good.withDelay(m_random.bounded(mostDelayMsecs));
    }
}

/// A body that ends before its Content-Length.
FakeReply Weather::cut(const FakeReply &good)
{
    FakeReply reply = good.withEnding(m_random.bounded(2) ? FakeReply::Ending::Close : FakeReply::Ending::Reset);
    reply.body.truncate(m_random.bounded(int(qMax(qsizetype(1), reply.body.size()))));
    return reply;
}
