#include "models/paging/totalfinder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

namespace {

/// A list of pages as a server with `rows` records and a `cap` on the page size would answer.
int lengthOf(int page, qint64 rows, int cap)
{
    return int(std::clamp<qint64>(rows - qint64(page - 1) * cap, 0, cap));
}

struct Run
{
    int requests = 0;
    int roundTrips = 0;
};

/// Probes until nothing is left to find out.
Run findTotal(TotalFinder &finder, qint64 rows, int cap)
{
    Run run;
    while (run.roundTrips < 200) {
        const std::vector<int> probes = finder.nextProbes();
        if (probes.empty())
            break;
        ++run.roundTrips;
        run.requests += int(probes.size());
        for (const int page : probes)
            finder.learn(page, lengthOf(page, rows, cap));
    }
    return run;
}

} // namespace

class TestTotalFinder : public QObject
{
    Q_OBJECT
private slots:
    void staysWithinItsRequests_data();
    void staysWithinItsRequests();
    void findsRandomSizes();
    void answersInAnyOrder();
    void growsAndShrinks();
    void shortFirstPageIsTheEndWhereTheLimitIsHonoured();
    void takesTheServersWord();
    void dropsATotalThatPagesContradict();
    void linkToTheLastPageNeedsNoProbe();
};

void TestTotalFinder::staysWithinItsRequests_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("roundTrips");
    QTest::newRow("none") << qint64(0) << 0 << 0;
    QTest::newRow("one") << qint64(1) << 1 << 1;
    QTest::newRow("99") << qint64(99) << 1 << 1;
    QTest::newRow("100") << qint64(100) << 2 << 1;
    QTest::newRow("250") << qint64(250) << 3 << 2;
    QTest::newRow("5,000") << qint64(5'000) << 20 << 8;
    QTest::newRow("1,000,000") << qint64(1'000'000) << 36 << 12;
}

void TestTotalFinder::staysWithinItsRequests()
{
    QFETCH(qint64, rows);
    QFETCH(int, requests);
    QFETCH(int, roundTrips);
    TotalFinder finder(100);
    finder.learn(1, lengthOf(1, rows, 100));
    const Run run = findTotal(finder, rows, 100);
    QVERIFY(finder.isExact());
    QCOMPARE(finder.rows(), rows);
    QVERIFY2(run.requests <= requests, qPrintable(QString::number(run.requests)));
    QVERIFY2(run.roundTrips <= roundTrips, qPrintable(QString::number(run.roundTrips)));
}

void TestTotalFinder::findsRandomSizes()
{
    QRandomGenerator random(1);
    int worst = 0;
    for (int i = 0; i < 10'000; ++i) {
        const int exponent = random.bounded(1, 21);
        const qint64 rows = random.bounded(1 << exponent);
        const int cap = i % 3 == 0 ? 20 : 100;
        TotalFinder finder(100);
        finder.learn(1, lengthOf(1, rows, cap));
        const qint64 before = finder.rows();
        QVERIFY(before <= rows);
        const Run run = findTotal(finder, rows, cap);
        worst = std::max(worst, run.requests);
        QVERIFY2(finder.isExact(), qPrintable(QString::number(rows)));
        QCOMPARE(finder.rows(), rows);
        QCOMPARE(finder.rowsToShow(), rows);
    }
    QVERIFY2(worst <= 42, qPrintable(QString::number(worst)));
}

void TestTotalFinder::answersInAnyOrder()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 1'000; ++i) {
        const qint64 rows = random.bounded(60'000);
        TotalFinder finder(100);
        finder.learn(1, lengthOf(1, rows, 100));
        for (int step = 0; step < 200 && !finder.nextProbes().empty(); ++step) {
            std::vector<int> probes = finder.nextProbes();
            std::shuffle(probes.begin(), probes.end(), random);
            // Only some of them answer before the next look, and a page somewhere scrolls by.
            finder.learn(probes.front(), lengthOf(probes.front(), rows, 100));
            const int seen = random.bounded(1, 700);
            finder.learn(seen, lengthOf(seen, rows, 100));
            QVERIFY(finder.rows() <= rows);
        }
        QCOMPARE(finder.rows(), rows);
        QVERIFY(finder.isExact());
    }
}

void TestTotalFinder::growsAndShrinks()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 1'000; ++i) {
        qint64 rows = random.bounded(20'000);
        TotalFinder finder(100);
        finder.learn(1, lengthOf(1, rows, 100));
        findTotal(finder, rows, 100);
        for (int change = 0; change < 5; ++change) {
            const qint64 old = finder.rows();
            rows = std::max<qint64>(0, rows + random.bounded(-900, 900));
            finder.distrust();
            QVERIFY(!finder.isExact());
            QCOMPARE(finder.rows(), old);
            finder.learn(1, lengthOf(1, rows, 100));
            findTotal(finder, rows, 100);
            QVERIFY(finder.isExact());
            QCOMPARE(finder.rows(), rows);
        }
        // Without a refresh, the pages at the new end correct the total by themselves.
        rows = std::max<qint64>(1, rows - 150);
        const int last = int((rows - 1) / 100) + 1;
        finder.learn(last, lengthOf(last, rows, 100));
        finder.learn(last + 1, 0);
        findTotal(finder, rows, 100);
        QCOMPARE(finder.rows(), rows);
    }
}

void TestTotalFinder::shortFirstPageIsTheEndWhereTheLimitIsHonoured()
{
    TotalFinder sure(100, true);
    sure.learn(1, 5);
    QVERIFY(sure.isExact());
    QCOMPARE(sure.rows(), 5);

    TotalFinder unsure(100);
    unsure.learn(1, 5);
    QVERIFY(!unsure.isExact());
    QCOMPARE(unsure.nextProbes(), std::vector<int>{2});
    unsure.learn(2, 5);
    QCOMPARE(unsure.stride(), 5);
    QVERIFY(!unsure.isExact());
}

void TestTotalFinder::takesTheServersWord()
{
    TotalFinder finder(100);
    finder.learnTotal(12'345);
    finder.learn(1, 100);
    QVERIFY(finder.isExact());
    QCOMPARE(finder.rows(), 12'345);
    QVERIFY(finder.nextProbes().empty());
}

void TestTotalFinder::dropsATotalThatPagesContradict()
{
    TotalFinder finder(100);
    finder.learnTotal(12'345);
    finder.learn(1, 100);
    finder.learnTotal(12'345);
    finder.learn(90, 0);
    QVERIFY(!finder.isExact());
    finder.learnTotal(12'345);
    QVERIFY(!finder.isExact());
    findTotal(finder, 4'321, 100);
    QCOMPARE(finder.rows(), 4'321);
}

void TestTotalFinder::linkToTheLastPageNeedsNoProbe()
{
    TotalFinder finder(100);
    finder.learn(1, 100);
    finder.learnLastPage(7);
    QVERIFY(finder.nextProbes().empty());
    QVERIFY(!finder.isExact());
    QCOMPARE(finder.rows(), 601);
    QCOMPARE(finder.rowsToShow(), 700);
    finder.learn(7, 30);
    QVERIFY(finder.isExact());
    QCOMPARE(finder.rows(), 630);
}

QTEST_GUILESS_MAIN(TestTotalFinder)
#include "tst_totalfinder.moc"
