#include "models/api/requestqueue.h"
#include "tests/support/fakeserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestRequestQueue : public QObject
{
    Q_OBJECT
private slots:
    void atMostSixAreInFlight();
    void urgentGoesFirst();
    void priorityCanChange();
    void cancelWaiting();
    void cancelSent();
    void callbackMaySubmitAndCancel();
    void destroyMeansNoCallback();
    void passingFailuresAreTriedAgain_data();
    void passingFailuresAreTriedAgain();
    void givesUpInTheEnd();
    void cancelEndsRetries();
    void refusalHoldsAllBack();
    void refusalWithoutAWordWaitsForTheWindow();
    void repeatsStayWithinTheDeadline();
    void waitBeyondTheDeadlineIsTold_data();
    void waitBeyondTheDeadlineIsTold();
    void exportWaitsForTheServersSake();
    void givenUpForOthersRefusals();
    void allowanceThatIsToldNoMore();
};

static ApiAccess endpointOf(const FakeServer &server)
{
    ApiAccess endpoint;
    endpoint.baseUrl = server.baseUrl();
    endpoint.credential = Credential("bearer");
    endpoint.deadlineMsecs = 20'000;
    endpoint.idleMsecs = 20'000;
    return endpoint;
}

static PageRequest page(int number)
{
    return {number, 100};
}

/// No two alike: what looks like another request's answer is asked for again, see TokenApi.
static FakeReply numbered(const FakeRequest &)
{
    static int number = 0;
    return FakeReply::json('[' + QByteArray::number(++number) + ']');
}

void TestRequestQueue::atMostSixAreInFlight()
{
    FakeServer server(numbered);
    server.hold();
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    int calls = 0;
    for (int i = 0; i < 20; ++i)
        queue.submit(Priority::Visible, page(i), [&](const ApiResult &) { ++calls; });
    QTRY_COMPARE(server.heldCount(), 6);
    QTest::qWait(30);
    QCOMPARE(server.heldCount(), 6);
    QCOMPARE(queue.inFlight(), 6);
    QCOMPARE(queue.waiting(), 14);
    server.releaseOne();
    QTRY_COMPARE(server.count(), 7);
    server.release();
    QTRY_COMPARE(calls, 20);
    QCOMPARE(queue.inFlight(), 0);
    QCOMPARE(queue.waiting(), 0);
    QVERIFY(server.connectionCount() <= 6);
}

void TestRequestQueue::urgentGoesFirst()
{
    FakeServer server(numbered);
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    QList<int> order;
    const auto submit = [&](Priority priority, int number) {
        queue.submit(priority, page(number), [&order, number](const ApiResult &) { order.append(number); });
    };
    server.hold();
    for (int i = 0; i < RequestQueue::maxInFlight; ++i)
        submit(Priority::Visible, 0);
    QTRY_COMPARE(server.heldCount(), 6);
    submit(Priority::Export, 4);
    submit(Priority::Prefetch, 3);
    submit(Priority::Visible, 1);
    submit(Priority::Probe, 2);
    submit(Priority::Visible, 1);
    // One at a time, so that the order of answers is the order of sending.
    for (int i = 0; i < 5; ++i) {
        server.releaseOne();
        QTRY_COMPARE(server.count(), 7 + i);
    }
    server.release();
    QTRY_COMPARE(order.size(), 11);
    QCOMPARE(server.paramsOf(u"page"_s).mid(6), QString(u"1 1 2 3 4"_s).split(u' '));
}

void TestRequestQueue::priorityCanChange()
{
    FakeServer server(numbered);
    server.hold();
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    int calls = 0;
    const auto count = [&](const ApiResult &) { ++calls; };
    RequestQueue::Id sent = 0;
    for (int i = 0; i < RequestQueue::maxInFlight; ++i)
        sent = queue.submit(Priority::Visible, page(0), count);
    QTRY_COMPARE(server.heldCount(), 6);
    queue.submit(Priority::Visible, page(1), count);
    const RequestQueue::Id late = queue.submit(Priority::Export, page(2), count);
    queue.submit(Priority::Probe, page(3), count);
    queue.setPriority(late, Priority::Visible);
    queue.setPriority(sent, Priority::Export);
    queue.setPriority(999, Priority::Visible);
    for (int i = 0; i < 3; ++i) {
        server.releaseOne();
        QTRY_COMPARE(server.count(), 7 + i);
    }
    server.release();
    QTRY_COMPARE(calls, 9);
    QCOMPARE(server.paramsOf(u"page"_s).mid(6), QString(u"1 2 3"_s).split(u' '));
}

void TestRequestQueue::cancelWaiting()
{
    FakeServer server(numbered);
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    int calls = 0;
    const RequestQueue::Id id = queue.submit(Priority::Visible, page(1), [&](const ApiResult &) { ++calls; });
    queue.cancel(id);
    queue.cancel(id);
    queue.cancel(999);
    QTest::qWait(30);
    QCOMPARE(calls, 0);
    QCOMPARE(server.count(), 0);
    QCOMPARE(queue.waiting(), 0);
}

void TestRequestQueue::cancelSent()
{
    FakeServer server(numbered);
    server.hold();
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    QList<int> answered;
    QList<RequestQueue::Id> ids;
    for (int i = 0; i < 7; ++i)
        ids.append(queue.submit(Priority::Visible, page(i), [&, i](const ApiResult &) { answered.append(i); }));
    QTRY_COMPARE(server.heldCount(), 6);
    queue.cancel(ids.first());
    // Its place is given to the one that waits.
    QTRY_COMPARE(server.count(), 7);
    server.release();
    QTRY_COMPARE(answered.size(), 6);
    QVERIFY(!answered.contains(0));
    QCOMPARE(queue.inFlight(), 0);
}

void TestRequestQueue::callbackMaySubmitAndCancel()
{
    FakeServer server(numbered);
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    int calls = 0;
    RequestQueue::Id other = 0;
    queue.submit(Priority::Visible, page(1), [&](const ApiResult &) {
        ++calls;
        queue.cancel(other);
        queue.submit(Priority::Visible, page(3), [&](const ApiResult &) { ++calls; });
    });
    server.hold();
    other = queue.submit(Priority::Visible, page(2), [&](const ApiResult &) { calls += 100; });
    QTRY_COMPARE(server.heldCount(), 2);
    server.releaseOne(server.paramsOf(u"page"_s).indexOf(u"1"_s));
    QTRY_COMPARE(server.count(), 3);
    server.release();
    QTRY_COMPARE(calls, 2);
    QTest::qWait(20);
    QCOMPARE(calls, 2);
}

void TestRequestQueue::destroyMeansNoCallback()
{
    FakeServer server(numbered);
    server.hold();
    TokenApi api(endpointOf(server));
    auto queue = std::make_unique<RequestQueue>(&api);
    int calls = 0;
    for (int i = 0; i < 8; ++i)
        queue->submit(Priority::Visible, page(i), [&](const ApiResult &) { ++calls; });
    QTRY_COMPARE(server.heldCount(), 6);
    queue.reset();
    QCOMPARE(api.inFlight(), 0);
    server.release();
    QTest::qWait(30);
    QCOMPARE(calls, 0);

    queue = std::make_unique<RequestQueue>(&api);
    for (int i = 0; i < 3; ++i) {
        queue->submit(Priority::Visible, page(i), [&](const ApiResult &) {
            ++calls;
            queue.reset();
        });
    }
    QTRY_COMPARE(calls, 1);
    QTest::qWait(30);
    QCOMPARE(calls, 1);
}

static RetryPolicy quick()
{
    return {4, 5, 20};
}

void TestRequestQueue::passingFailuresAreTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("requests");
    QTest::newRow("500") << 500 << 3;
    QTest::newRow("502") << 502 << 3;
    QTest::newRow("503") << 503 << 3;
    QTest::newRow("429") << 429 << 3;
    QTest::newRow("connection closed") << 0 << 3;
    for (const int status : {400, 401, 403, 404})
        QTest::newRow(QByteArray::number(status).constData()) << status << 1;
}

void TestRequestQueue::passingFailuresAreTriedAgain()
{
    QFETCH(const int, status);
    QFETCH(const int, requests);
    FakeServer server(numbered);
    server.setHandler([&](const FakeRequest &) {
        if (server.count() > 2)
            return numbered({});
        return status == 0 ? FakeReply::closed()
                           : FakeReply::answer(status, "{}", "application/json", {{"Retry-After", "0"}});
    });
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    RetryPolicy policy = quick();
    policy.refusedWaitMsecs = 5;
    queue.setRetryPolicy(policy);
    std::optional<ApiResult> result;
    queue.submit(Priority::Visible, page(1), [&result](const ApiResult &one) { result = one; });
    QTRY_VERIFY(result);
    QCOMPARE(server.count(), requests);
    QCOMPARE(result->error.has_value(), requests == 1);
    if (status != 0) // Qt itself sends once more where a connection closes without a word
        QCOMPARE(queue.retries(), requests - 1);
}

void TestRequestQueue::givesUpInTheEnd()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::answer(503); });
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    queue.setRetryPolicy(quick());
    int calls = 0;
    queue.submit(Priority::Export, page(1), [&calls](const ApiResult &result) {
        ++calls;
        QVERIFY(result.error);
        QCOMPARE(result.error->status, 503);
    });
    QTRY_COMPARE(calls, 1);
    QCOMPARE(server.count(), 4);
    QCOMPARE(queue.waiting() + queue.inFlight(), 0);
}

void TestRequestQueue::cancelEndsRetries()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::answer(500); });
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    queue.setRetryPolicy({4, 2'000, 2'000});
    const auto id = queue.submit(Priority::Visible, page(1), [](const ApiResult &) { QFAIL("was cancelled"); });
    QTRY_COMPARE(queue.retries(), 1);
    QCOMPARE(queue.waiting(), 1);
    queue.cancel(id);
    QCOMPARE(queue.waiting(), 0);
}

void TestRequestQueue::refusalHoldsAllBack()
{
    FakeServer server([](const FakeRequest &request) {
        return request.param(u"page"_s) == u"2"
                   ? FakeReply::answer(429, "slow down", "text/plain", {{"Retry-After", "1"}})
                   : numbered(request);
    });
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    server.hold();
    queue.submit(Priority::Export, page(2), [](const ApiResult &) {});
    QTRY_COMPARE(server.heldCount(), 1);
    // One place is left on the wire, so that the order of requests is the order of sending.
    for (int i = 1; i < RequestQueue::maxInFlight; ++i)
        queue.submit(Priority::Prefetch, page(0), [](const ApiResult &) {});
    QTRY_COMPARE(server.heldCount(), 6);
    server.releaseOne(0);
    QTRY_COMPARE(queue.retries(), 1);
    queue.submit(Priority::Visible, page(1), [](const ApiResult &) {});
    QVERIFY(queue.rateWaitMsecs() > 0);
    QTest::qWait(100);
    QCOMPARE(server.count(), 6);
    QTRY_COMPARE(server.count(), 7);
    QCOMPARE(server.paramsOf(u"page"_s).last(), u"1"_s);
    server.releaseOne(0);
    QTRY_COMPARE(server.count(), 8);
    QCOMPARE(server.paramsOf(u"page"_s).last(), u"2"_s);
}

/// The API's window is 5 s: asking again each second would only be refused three times.
void TestRequestQueue::refusalWithoutAWordWaitsForTheWindow()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::answer(429, "slow down", "text/plain"); });
    ApiAccess endpoint = endpointOf(server);
    endpoint.deadlineMsecs = 30'000;
    TokenApi api(endpoint);
    RequestQueue queue(&api);
    queue.submit(Priority::Visible, page(1), [](const ApiResult &) {});
    QTRY_COMPARE(queue.retries(), 1);
    QVERIFY2(queue.rateWaitMsecs() > 4'000, qPrintable(QString::number(queue.rateWaitMsecs())));
    QVERIFY2(queue.rateWaitMsecs() <= 5'000, qPrintable(QString::number(queue.rateWaitMsecs())));
}

void TestRequestQueue::repeatsStayWithinTheDeadline()
{
    FakeServer server([](const FakeRequest &) { return FakeReply::hang(); });
    ApiAccess endpoint = endpointOf(server);
    endpoint.deadlineMsecs = 600;
    endpoint.idleMsecs = 250;
    TokenApi api(endpoint);
    RequestQueue queue(&api);
    queue.setRetryPolicy({100, 5, 20});
    for (const Priority priority : {Priority::Visible, Priority::Export}) {
        QElapsedTimer timer;
        timer.start();
        std::optional<ApiResult> result;
        queue.submit(priority, page(1), [&result](const ApiResult &one) { result = one; });
        QTRY_VERIFY(result);
        QVERIFY2(timer.elapsed() < 1'100, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(result->error->kind, ApiError::Kind::Timeout);
    }
    QVERIFY(queue.retries() >= 2);
}

void TestRequestQueue::waitBeyondTheDeadlineIsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("503") << 503;
}

void TestRequestQueue::waitBeyondTheDeadlineIsTold()
{
    QFETCH(const int, status);
    FakeServer server([status](const FakeRequest &) {
        return FakeReply::answer(status, {}, {}, {{"Retry-After", "60"}});
    });
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    std::optional<ApiResult> result;
    queue.submit(Priority::Visible, page(1), [&result](const ApiResult &one) { result = one; });
    QTRY_VERIFY_WITH_TIMEOUT(result, 1'000);
    QCOMPARE(result->error->retryAfterSeconds, 60);
    QCOMPARE(queue.retries(), 0);
}

void TestRequestQueue::exportWaitsForTheServersSake()
{
    FakeServer server(numbered);
    server.setHandler([&](const FakeRequest &) {
        return server.count() < 3 ? FakeReply::answer(429, {}, {}, {{"Retry-After", "1"}}) : numbered({});
    });
    ApiAccess endpoint = endpointOf(server);
    endpoint.deadlineMsecs = 500;
    TokenApi api(endpoint);
    RequestQueue queue(&api);
    std::optional<ApiResult> result;
    queue.submit(Priority::Export, page(1), [&result](const ApiResult &one) { result = one; });
    QTRY_VERIFY(queue.rateWaitMsecs() > 0);
    QTRY_VERIFY(result);
    QVERIFY(!result->error);
    QCOMPARE(server.count(), 3);
}

void TestRequestQueue::givenUpForOthersRefusals()
{
    FakeServer server(numbered);
    server.setHandler([&](const FakeRequest &request) {
        return request.param(u"page"_s) == u"1" ? FakeReply::answer(500)
                                                : FakeReply::answer(429, {}, {}, {{"Retry-After", "60"}});
    });
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    queue.setRetryPolicy({4, 300, 300});
    QList<int> statuses;
    const auto note = [&statuses](const ApiResult &one) { statuses.append(one.error ? one.error->status : 200); };
    bool isForgotten = false;
    connect(&queue, &RequestQueue::rateChanged, this,
            [&] { isForgotten = isForgotten || (queue.waiting() + queue.inFlight() == 0 && !statuses.contains(500)); });
    queue.submit(Priority::Visible, page(1), note);
    const RequestQueue::Id other = queue.submit(Priority::Visible, page(1), note);
    QTRY_COMPARE(queue.retries(), 2);
    queue.cancel(other);
    queue.submit(Priority::Visible, page(2), note);
    // The first would be tried again soon, but the server has asked for silence.
    QTRY_COMPARE_WITH_TIMEOUT(statuses, (QList<int>{429, 500}), 2'000);
    QCOMPARE(server.count(), 3);
    QCOMPARE(queue.waiting() + queue.inFlight(), 0);
    QVERIFY2(!isForgotten, "what is given up counts until its callback has been told");
}

/// A number of before says nothing about now; an error says nothing at all.
void TestRequestQueue::allowanceThatIsToldNoMore()
{
    FakeServer server(numbered);
    server.setHandler([&](const FakeRequest &request) {
        const int number = request.intParam(u"page"_s, 1);
        if (number == 2)
            return FakeReply::answer(404);
        const FakeReply::Headers told{{"X-Rate-Limit-Limit", "50"}, {"X-Rate-Limit-Remaining", "7"}};
        return FakeReply::json('[' + QByteArray::number(server.count()) + ']',
                               number == 1 ? told : FakeReply::Headers());
    });
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    const auto ask = [&queue](int number) {
        bool isAnswered = false;
        queue.submit(Priority::Visible, page(number), [&isAnswered](const ApiResult &) { isAnswered = true; });
        return QTest::qWaitFor([&isAnswered] { return isAnswered; });
    };
    QVERIFY(ask(1));
    QCOMPARE(queue.rateRemaining(), std::optional(7));
    QVERIFY(ask(2));
    QVERIFY(queue.rateRemaining());
    QVERIFY(ask(3));
    QVERIFY(!queue.rateRemaining());
    QVERIFY(ask(1));
    QVERIFY(queue.rateRemaining());
}

QTEST_GUILESS_MAIN(TestRequestQueue)
#include "tst_requestqueue.moc"
