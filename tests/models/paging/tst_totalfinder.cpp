#include "models/paging/totalfinder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

namespace {

/// A list of pages as a server with `rows` records and a `cap` on the page size would answer.
int lengthOf(int page, qint64 rows, int cap)
{
    return int(std::clamp<qint64>(rows - qint64(page - 1) * cap, 0, cap));
}

/// The same of a server that may tell a total, and that may refuse pages past the end.
struct List
{
    enum class PastEnd { Empty, Missing };
    enum class Word { None, Rows, LastPage };
    qint64 rows = 0;
    int cap = 100;
    PastEnd pastEnd = PastEnd::Empty;
    Word word = Word::None;
    int firstRefused = 0; ///< pages from here on are not taken, whatever the list holds; 0 for none
};

void learn(TotalFinder &finder, const List &list, int page)
{
    const int length = lengthOf(page, list.rows, list.cap);
    TotalFinder::Reported reported;
    if (list.word == List::Word::Rows)
        reported.rows = list.rows;
    if (list.word == List::Word::LastPage)
        reported.lastPage = int(std::max<qint64>(1, (list.rows + list.cap - 1) / list.cap));
    if (list.firstRefused > 0 && page >= list.firstRefused)
        finder.learnRefused(page, false);
    else if (list.pastEnd == List::PastEnd::Missing && length == 0 && page > 1)
        finder.learnRefused(page, true);
    else
        finder.learn(page, length, reported);
}

struct Run
{
    int requests = 0;
    int roundTrips = 0;
};

/// Probes until nothing is left to find out.
Run findTotal(TotalFinder &finder, const List &list)
{
    Run run;
    while (run.roundTrips < 200) {
        const std::vector<int> probes = finder.nextProbes();
        if (probes.empty())
            break;
        ++run.roundTrips;
        run.requests += int(probes.size());
        for (const int page : probes)
            learn(finder, list, page);
    }
    return run;
}

Run findTotal(TotalFinder &finder, qint64 rows, int cap)
{
    return findTotal(finder, List{rows, cap});
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
    void isRightAfterARefresh();
    void doubtTakesNoRowAway();
    void shortFirstPageIsTheEndWhereTheLimitIsHonored();
    void takesTheServersWord();
    void dropsATotalThatPagesContradict();
    void takesNoWordThatCannotBe_data();
    void takesNoWordThatCannotBe();
    void wordStaysAbovePageOne();
    void wordOfALastPageIsChecked();
    void linkToTheLastPageNeedsNoProbe();
    void refusedPagesAreTheEnd_data();
    void refusedPagesAreTheEnd();
    void refusalsAreNotBelievedBlindly();
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

/// Lists that grow, shrink and are cut into other pages, looked at now and then: a refresh finds what there is then.
void TestTotalFinder::isRightAfterARefresh()
{
    for (quint32 seed = 0; seed < 200'000; ++seed) {
        QRandomGenerator random(seed);
        const auto randomRows = [&random] { return qint64(random.bounded(1 << random.bounded(1, 13))); };
        const auto randomCap = [&random] { return random.bounded(3) == 0 ? 100 : random.bounded(1, 101); };
        List list{randomRows(), randomCap()};
        list.pastEnd = random.bounded(3) == 0 ? List::PastEnd::Missing : List::PastEnd::Empty;
        list.word = List::Word(std::max(0, random.bounded(-4, 3)));
        TotalFinder finder(100, random.bounded(4) == 0);
        learn(finder, list, 1);
        for (int change = random.bounded(1, 4); change > 0; --change) {
            if (random.bounded(3) > 0)
                findTotal(finder, list);
            list.rows =
                random.bounded(2) == 0 ? randomRows() : std::max<qint64>(0, list.rows + random.bounded(-120, 121));
            list.cap = random.bounded(2) == 0 ? list.cap : randomCap();
            for (int seen = random.bounded(3); seen > 0; --seen)
                learn(finder, list, random.bounded(1, 60));
            finder.distrust();
            findTotal(finder, list);
            if (list.word == List::Word::LastPage) // which says how long the list is, but for the length of that page
                learn(finder, list, int(std::max<qint64>(1, (list.rows + list.cap - 1) / list.cap)));
            const QString which = QStringLiteral("seed %1: %2 of %3 rows, cap %4")
                                      .arg(seed)
                                      .arg(finder.rows())
                                      .arg(list.rows)
                                      .arg(list.cap);
            QVERIFY2(finder.isExact() && finder.rows() == list.rows && finder.rowsToShow() == list.rows,
                     qPrintable(which));
        }
    }
}

void TestTotalFinder::doubtTakesNoRowAway()
{
    TotalFinder finder(100);
    finder.learn(1, 100);
    QCOMPARE(finder.rowsToShow(), 200);
    finder.distrust();
    QCOMPARE(finder.rows(), 100);
    QCOMPARE(finder.rowsToShow(), 200);
    finder.learn(1, 100);
    QCOMPARE(finder.rowsToShow(), 200);
    findTotal(finder, 150, 100);
    QCOMPARE(finder.rowsToShow(), 150);
}

void TestTotalFinder::shortFirstPageIsTheEndWhereTheLimitIsHonored()
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
    finder.learn(1, 100, {12'345, {}});
    QVERIFY(finder.isExact());
    QCOMPARE(finder.rows(), 12'345);
    QVERIFY(finder.nextProbes().empty());
}

void TestTotalFinder::dropsATotalThatPagesContradict()
{
    TotalFinder finder(100);
    finder.learn(1, 100, {12'345, {}});
    finder.learn(90, 0, {12'345, {}});
    QVERIFY(!finder.isExact());
    finder.learn(1, 100, {12'345, {}});
    QVERIFY(!finder.isExact());
    findTotal(finder, 4'321, 100);
    QCOMPARE(finder.rows(), 4'321);
    finder.distrust();
    finder.learn(1, 100, {12'345, {}});
    QVERIFY(!finder.isExact());
}

void TestTotalFinder::takesNoWordThatCannotBe_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<int>("lastPage");
    constexpr int most = std::numeric_limits<int>::max();
    QTest::newRow("less than page 1") << qint64(0) << -1;
    QTest::newRow("one less than page 1") << qint64(26) << -1;
    QTest::newRow("negative") << qint64(-5) << -1;
    QTest::newRow("no int") << qint64(most) + 1 << -1;
    QTest::newRow("no int by far") << std::numeric_limits<qint64>::max() << -1;
    QTest::newRow("no last page") << qint64(-1) << 0;
    QTest::newRow("last page whose rows are no int") << qint64(-1) << most / 99;
    QTest::newRow("last of all pages") << qint64(-1) << most;
}

void TestTotalFinder::takesNoWordThatCannotBe()
{
    QFETCH(qint64, rows);
    QFETCH(int, lastPage);
    const TotalFinder::Reported reported{rows, lastPage < 0 ? std::nullopt : std::optional(lastPage)};
    TotalFinder finder(100);
    finder.learn(1, 27, reported);
    QVERIFY(!finder.isExact());
    QCOMPARE(finder.rows(), 27);
    QCOMPARE(finder.rowsToShow(), 27);
    QCOMPARE(finder.nextProbes(), std::vector<int>{2});
    finder.learn(2, 0, reported);
    QVERIFY(finder.isExact());
    QCOMPARE(finder.rows(), 27);
}

/// What was reported later is not believed either where page 1 holds more.
void TestTotalFinder::wordStaysAbovePageOne()
{
    TotalFinder finder(100);
    finder.learn(1, 100, {250, {}});
    finder.learn(3, 0, {30, {}});
    QVERIFY(finder.rows() >= 100);
}

/// A last page that turns out to be empty says nothing about the pages before it.
void TestTotalFinder::wordOfALastPageIsChecked()
{
    TotalFinder finder(100);
    finder.learn(1, 100, {{}, 7});
    finder.learn(7, 0, {{}, 7});
    QVERIFY(!finder.isExact());
    findTotal(finder, 230, 100);
    QVERIFY(finder.isExact());
    QCOMPARE(finder.rows(), 230);

    TotalFinder full(100);
    full.learn(1, 100, {{}, 7});
    full.learn(7, 100, {{}, 7});
    QVERIFY(full.isExact());
    QCOMPARE(full.rows(), 700);
    full.learn(8, 20, {{}, 8});
    QCOMPARE(full.rows(), 720);
}

void TestTotalFinder::refusedPagesAreTheEnd_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("cap");
    for (const int rows : {1, 27, 50, 99, 100, 101, 200, 250, 1'000, 9'950, 10'000, 25'000}) {
        for (const int cap : {100, 50})
            QTest::addRow("%d rows, cap %d", rows, cap) << rows << cap;
    }
}

void TestTotalFinder::refusedPagesAreTheEnd()
{
    QFETCH(int, rows);
    QFETCH(int, cap);
    List missing{rows, cap, List::PastEnd::Missing};
    TotalFinder finder(100);
    learn(finder, missing, 1);
    const Run run = findTotal(finder, missing);
    QVERIFY(finder.isExact());
    QCOMPARE(finder.rows(), rows);
    QVERIFY2(run.requests <= 40, qPrintable(QString::number(run.requests)));

    // Numbers past row 10,000 are not taken, whatever the list holds.
    List bounded{rows, cap};
    bounded.firstRefused = 10'000 / cap + 1;
    TotalFinder other(100);
    learn(other, bounded, 1);
    findTotal(other, bounded);
    QCOMPARE(other.isExact(), rows < 10'000);
    QCOMPARE(other.rows(), std::min(rows, 10'000));
    QCOMPARE(other.rowsToShow(), std::min(rows, 10'000));
}

void TestTotalFinder::refusalsAreNotBelievedBlindly()
{
    // A page that has been there is not missing.
    TotalFinder finder(100);
    finder.learn(1, 100);
    QVERIFY(!finder.learnRefused(1, true));
    finder.learn(2, 100);
    QVERIFY(!finder.learnRefused(2, true));

    // One odd answer makes no end.
    QVERIFY(finder.learnRefused(3, true));
    QVERIFY(!finder.isExact());
    QCOMPARE(finder.nextProbes(), std::vector<int>{2});
    finder.learn(2, 100);
    QCOMPARE(finder.nextProbes(), std::vector<int>{3});
    finder.learn(3, 100);
    QVERIFY(!finder.isExact());
    findTotal(finder, 950, 100);
    QCOMPARE(finder.rows(), 950);

    // Where the total is known, what lies past it may be refused, and nothing before.
    QVERIFY(finder.learnRefused(11, true));
    QVERIFY(!finder.learnRefused(9, true));
    QCOMPARE(finder.rows(), 950);
}

void TestTotalFinder::linkToTheLastPageNeedsNoProbe()
{
    TotalFinder finder(100);
    finder.learn(1, 100, {{}, 7});
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
