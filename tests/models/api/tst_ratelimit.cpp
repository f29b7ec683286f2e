#include "models/api/ratelimit.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

/// The arithmetic against a server that counts as the real one does, on a clock that the test moves.
class TestRateLimit : public QObject
{
    Q_OBJECT

private slots:
    void withoutHeadersNothingIsAssumed();
    void waitsWhereTold_data();
    void waitsWhereTold();
    void refusalStopsAll();
    void usesItsShareAndNoMore_data();
    void usesItsShareAndNoMore();
    void visibleMayUseTheReserve();
    void othersSpendToo();
    void abortedRequestsCount_data();
    void abortedRequestsCount();
    void answersOvertakeEachOther_data();
    void answersOvertakeEachOther();
};

namespace {

/// 50 requests in 5 s, counted from the first; what it tells are whole seconds where `isCoarse`.
class Server
{
public:
    explicit Server(bool isCoarse)
        : m_isCoarse(isCoarse)
    {
    }

    /// Whether the request is let through, and what the headers say.
    bool take(qint64 now, RateHeaders *headers)
    {
        if (m_start < 0 || now >= m_start + 5000) {
            m_start = now;
            m_count = 0;
        }
        ++m_count;
        headers->remaining = std::max(0, 50 - m_count);
        headers->periodSeconds = 5;
        const qint64 end = m_start + 5000;
        headers->resetMsecs = int(m_isCoarse ? (end / 1000 - now / 1000) * 1000 : end - now);
        return m_count <= 50;
    }

    int count() const { return m_count; }

private:
    bool m_isCoarse;
    qint64 m_start = -1;
    int m_count = 0;
};

struct Run
{
    int sent = 0;
    int refused = 0;
};

struct Traffic
{
    qint64 latency = 10; ///< ms each way
    int jitter = 0;      ///< up to as many more, so that requests and answers overtake each other
    quint32 seed = 1;
    bool mayUseReserve = false;
    int otherEveryMsecs = 0; ///< how often somebody else asks
    int abortEvery = 0;      ///< which requests are given up, as soon as they are sent
};

/// Six at a time, as fast as the limit allows, for `length` ms.
Run run(RateLimit *limit, Server *server, qint64 length, const Traffic &traffic)
{
    struct Flight
    {
        qint64 arrives;
        qint64 returns;
        RateLimit::Ticket ticket;
        bool isAborted = false; ///< given up by us; the server counts it all the same
        bool hasArrived = false;
        RateHeaders headers = {};
    };
    std::vector<Flight> flights;
    QRandomGenerator random(traffic.seed);
    const auto delay = [&] { return traffic.latency + (traffic.jitter > 0 ? random.bounded(traffic.jitter) : 0); };
    Run result;
    for (qint64 now = 0; now < length; ++now) {
        if (RateHeaders ignored; traffic.otherEveryMsecs > 0 && now % traffic.otherEveryMsecs == 0)
            server->take(now, &ignored);
        for (Flight &flight : flights) {
            if (std::exchange(flight.hasArrived, now >= flight.arrives) || !flight.hasArrived)
                continue;
            if (!server->take(now, &flight.headers)) {
                ++result.refused;
                limit->refused(1'000, now);
            }
        }
        for (const Flight &flight : flights) {
            if (now >= flight.returns && !flight.isAborted)
                limit->answered(flight.ticket, flight.headers, now);
        }
        std::erase_if(flights, [now](const Flight &flight) { return now >= flight.returns; });
        while (flights.size() < 6 && limit->waitMsecs(traffic.mayUseReserve, now) == 0) {
            const qint64 arrives = now + delay();
            flights.push_back({arrives, arrives + delay(), limit->sent(now)});
            ++result.sent;
            if (traffic.abortEvery > 0 && result.sent % traffic.abortEvery == 0) {
                flights.back().isAborted = true;
                limit->answered(flights.back().ticket, {}, now);
            }
        }
    }
    return result;
}

} // namespace

void TestRateLimit::withoutHeadersNothingIsAssumed()
{
    RateLimit limit;
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(limit.waitMsecs(false, i), 0);
        limit.answered(limit.sent(i), {}, i);
    }
    QVERIFY(!limit.remaining(1000));
}

void TestRateLimit::waitsWhereTold_data()
{
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("reset");
    QTest::addColumn<qint64>("wait");
    QTest::newRow("plenty") << 40 << 5 << 3210 << qint64(0);
    QTest::newRow("none, exact end") << 0 << 5 << 3210 << qint64(3230);
    QTest::newRow("none, whole seconds") << 0 << 5 << 3000 << qint64(4000);
    QTest::newRow("none, the period is shorter") << 0 << 2 << 3000 << qint64(2000);
    QTest::newRow("none, no end told") << 0 << -1 << -1 << qint64(0);
}

void TestRateLimit::waitsWhereTold()
{
    QFETCH(const int, remaining);
    QFETCH(const int, period);
    QFETCH(const int, reset);
    QFETCH(const qint64, wait);
    RateHeaders headers;
    headers.remaining = remaining;
    if (period >= 0)
        headers.periodSeconds = period;
    if (reset >= 0)
        headers.resetMsecs = reset;
    RateLimit limit;
    limit.answered(limit.sent(1000), headers, 1100);
    QCOMPARE(limit.waitMsecs(true, 1100), wait);
}

void TestRateLimit::refusalStopsAll()
{
    RateLimit limit;
    limit.answered(limit.sent(0), {}, 10);
    limit.refused(3'000, 10);
    QCOMPARE(limit.waitMsecs(true, 10), 3000);
    QCOMPARE(limit.waitMsecs(false, 1010), 2000);
    limit.refused(1'000, 1010); // another that was on its way does not shorten it
    QCOMPARE(limit.waitMsecs(true, 1010), 2000);
    QCOMPARE(limit.waitMsecs(true, 3010), 0);
}

void TestRateLimit::usesItsShareAndNoMore_data()
{
    QTest::addColumn<qint64>("latency");
    QTest::addColumn<bool>("isCoarse");
    for (const qint64 latency : {0, 1, 10, 50, 200, 700}) {
        QTest::addRow("%lld ms", latency) << latency << false;
        QTest::addRow("%lld ms, whole seconds", latency) << latency << true;
    }
}

void TestRateLimit::usesItsShareAndNoMore()
{
    QFETCH(const qint64, latency);
    QFETCH(const bool, isCoarse);
    RateLimit limit;
    Server server(isCoarse);
    constexpr qint64 length = 60'000;
    const Run result = run(&limit, &server, length, {.latency = latency});
    QCOMPARE(result.refused, 0);
    // 45 a window, where latency lets six at a time be as fast, and windows are as long as a round trip more than 5 s.
    const qint64 windows = length / (5000 + 2 * latency + 2);
    const qint64 possible = latency == 0 ? 45 : std::min<qint64>(45, 6 * 5000 / (2 * latency));
    QVERIFY2(result.sent >= possible * windows * 9 / 10, qPrintable(QString::number(result.sent)));
    if (2 * latency < 500)
        QVERIFY2(result.sent >= 45 * windows, qPrintable(QString::number(result.sent)));
}

void TestRateLimit::visibleMayUseTheReserve()
{
    RateLimit limit;
    Server server(false);
    run(&limit, &server, 3000, {});
    QVERIFY(limit.waitMsecs(false, 3000) > 0);
    QCOMPARE(limit.waitMsecs(true, 3000), 0);
    QCOMPARE(limit.remaining(3000).value(), 5);
    QCOMPARE(limit.limit().value(), 50);
}

void TestRateLimit::othersSpendToo()
{
    RateLimit limit;
    Server server(false);
    const Run result = run(&limit, &server, 60'000, {.otherEveryMsecs = 500}); // 10 of 50 go to somebody else
    QCOMPARE(result.refused, 0);
    QVERIFY(result.sent > 30 * 10);
}

void TestRateLimit::abortedRequestsCount_data()
{
    QTest::addColumn<qint64>("latency");
    QTest::addColumn<int>("abortEvery");
    for (const qint64 latency : {1, 10, 50, 200}) {
        for (const int every : {1, 2, 3, 7})
            QTest::addRow("%lld ms, every %d", latency, every) << latency << every;
    }
}

/// What is given up has been sent: the server counts it, and no answer will tell.
void TestRateLimit::abortedRequestsCount()
{
    QFETCH(const qint64, latency);
    QFETCH(const int, abortEvery);
    RateLimit limit;
    Server server(false);
    const Run result =
        run(&limit, &server, 60'000, {.latency = latency, .mayUseReserve = true, .abortEvery = abortEvery});
    if (abortEvery > 1) // where no answer ever comes, nothing can be learned
        QCOMPARE(result.refused, 0);
    QVERIFY(result.sent > 100);
}

void TestRateLimit::answersOvertakeEachOther_data()
{
    QTest::addColumn<int>("jitter");
    QTest::addColumn<int>("abortEvery");
    QTest::addColumn<bool>("isCoarse");
    for (const int jitter : {5, 40, 200}) {
        for (const int abortEvery : {0, 2, 5}) {
            QTest::addRow("up to %d ms, aborts every %d", jitter, abortEvery) << jitter << abortEvery << false;
            QTest::addRow("up to %d ms, aborts every %d, whole seconds", jitter, abortEvery)
                << jitter << abortEvery << true;
        }
    }
}

/// The last answer to come need not be about the last request that was counted, and what is given up just before a
/// window ends may be counted in the next.
void TestRateLimit::answersOvertakeEachOther()
{
    QFETCH(const int, jitter);
    QFETCH(const int, abortEvery);
    QFETCH(const bool, isCoarse);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        RateLimit limit;
        Server server(isCoarse);
        constexpr qint64 length = 60'000;
        const Run result =
            run(&limit, &server, length,
                {.latency = 5, .jitter = jitter, .seed = seed, .mayUseReserve = true, .abortEvery = abortEvery});
        QVERIFY2(result.refused == 0, qPrintable(QStringLiteral("%1 refused, seed %2").arg(result.refused).arg(seed)));
        // With whole seconds a window is known to be over only a second later.
        const qint64 windows = length / (isCoarse ? 6'000 : 5'000) - 1;
        QVERIFY2(abortEvery > 0 || result.sent >= 45 * windows, qPrintable(QString::number(result.sent)));
    }
}

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
