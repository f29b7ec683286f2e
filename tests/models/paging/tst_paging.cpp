#include "models/session/session.h"
#include "tests/support/clock.h"
#include "tests/support/testtokens.h"

#include <QTest>

/// What looking at any part of a long list costs in requests, counted at the server.
class TestPaging : public QObject
{
    Q_OBJECT

private slots:
    void jumpIsOneRequest_data();
    void jumpIsOneRequest();
    void fastDragAsksWhereItRests();
    void steadyScrollingNeverWaits();
    void totalIsFoundInFewRequests_data();
    void totalIsFoundInFewRequests();

private:
    static QStringList pagesSince(const FakeServer &server, int count)
    {
        return server.paramsOf(QStringLiteral("page")).mid(count);
    }
};

namespace {

/// A list of `total` tokens behind a link of `delay` ms.
struct Link
{
    Link(int total, int delay)
        : server([total, delay](const FakeRequest &request) {
            return FakeReply::json(testtokens::pageFor(request, total)).withDelay(delay);
        })
        , session(testtokens::endpointOf(server), now)
    {
        session.pager().setQuery({});
    }

    bool isSettled()
    {
        return session.pager().shownQuery() && session.pager().isTotalExact() &&
               session.queue().inFlight() + session.queue().waiting() == 0;
    }
    bool hasRows(int first, int last) { return session.model().tokenAt(first) && session.model().tokenAt(last); }

    FakeServer server;
    Session session;
};

} // namespace

void TestPaging::jumpIsOneRequest_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<QStringList>("pages");
    QTest::newRow("inside a page") << 250'010 << QStringList{QStringLiteral("2501")};
    QTest::newRow("across two") << 300'090 << QStringList{QStringLiteral("3001"), QStringLiteral("3002")};
    QTest::newRow("the end") << 499'970 << QStringList{QStringLiteral("5000")};
}

void TestPaging::jumpIsOneRequest()
{
    QFETCH(const int, first);
    QFETCH(const QStringList, pages);
    Link link(500'000, 5);
    QTRY_VERIFY(link.isSettled());
    const int before = link.server.count();
    link.session.pager().setVisibleRows(first, first + 29);
    QTRY_VERIFY(link.hasRows(first, first + 29));
    QTRY_VERIFY(link.isSettled());
    QStringList asked = pagesSince(link.server, before);
    QVERIFY2(asked.size() <= pages.size() + 1, qPrintable(asked.join(u' '))); // and a neighbor
    for (const QString &page : pages)
        QVERIFY(asked.contains(page) || page == u"5000"); // finding the total has brought the last one already
}

void TestPaging::fastDragAsksWhereItRests()
{
    Link link(500'000, 20);
    QTRY_VERIFY(link.isSettled());
    const int before = link.server.count();
    // A thumb dragged over everything in less than a second, as the view tells it: many ranges a turn of the event
    // loop.
    for (int row = 0; row < 499'900; row += 1000) {
        link.session.pager().setVisibleRows(row, row + 29);
        if (row % 20'000 == 0)
            QTest::qWait(1);
    }
    const int rest = 400'010;
    link.session.pager().setVisibleRows(rest, rest + 29);
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(link.hasRows(rest, rest + 29));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(link.isSettled());
    const QStringList asked = pagesSince(link.server, before);
    // 25 moments at which the event loop was reached, with a page and a neighbor each; what was sent has been aborted.
    QVERIFY2(asked.size() <= 2 * 26, qPrintable(asked.join(u' ')));
    QVERIFY(asked.contains(QStringLiteral("4001")));
}

void TestPaging::steadyScrollingNeverWaits()
{
    Link link(500'000, 100);
    QTRY_VERIFY(link.isSettled());
    int row = 10'000;
    link.session.pager().setVisibleRows(row, row + 29);
    QTRY_VERIFY(link.hasRows(row, row + 29));
    link.session.pager().setVisibleRows(row + 1, row + 30); // downwards
    QTRY_VERIFY(link.isSettled());
    int placeholders = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 8000) { // 240 rows: over two borders of pages
        const int at = row + int(timer.elapsed() * 30 / 1000);
        link.session.pager().setVisibleRows(at, at + 29);
        if (!link.hasRows(at, at + 29))
            ++placeholders;
        QTest::qWait(10);
    }
    QCOMPARE(placeholders, 0);
}

void TestPaging::totalIsFoundInFewRequests_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("requests"); ///< after page 1
    QTest::newRow("0") << 0 << 1;
    QTest::newRow("99") << 99 << 3;
    QTest::newRow("250") << 250 << 3;
    QTest::newRow("12,345") << 12'345 << 36;
    QTest::newRow("999,999") << 999'999 << 36;
    QTest::newRow("1,000,000") << 1'000'000 << 36;
}

void TestPaging::totalIsFoundInFewRequests()
{
    QFETCH(const int, total);
    QFETCH(const int, requests);
    Link link(total, 0);
    QTRY_VERIFY(link.isSettled());
    QCOMPARE(link.session.pager().knownTotal(), total);
    QCOMPARE(link.session.pager().rowCount(), total);
    QVERIFY2(link.server.distinctCount() <= requests + 1, qPrintable(QString::number(link.server.count() - 1)));
}

QTEST_GUILESS_MAIN(TestPaging)
#include "tst_paging.moc"
