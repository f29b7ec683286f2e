#include "models/walk/equalrun.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

/// Tokens of one moment: said to be all only where they are.
class TestEqualRun : public QObject
{
    Q_OBJECT
private slots:
    void quietRuns_data();
    void quietRuns();
    void deletedOneByOne();
    void orderThatChanges_data();
    void orderThatChanges();
    void pageOfAnother();

private:
    using Ids = std::vector<std::string>;
    static Ids make(int count);
    static Ids pageOf(const Ids &ids, const EqualRun &run);
    static bool hasAll(const EqualRun &run, const Ids &ids);
};

TestEqualRun::Ids TestEqualRun::make(int count)
{
    Ids ids;
    for (int i = 0; i < count; ++i)
        ids.push_back(QStringLiteral("id-%1").arg(i, 5, 10, QLatin1Char('0')).toStdString());
    return ids;
}

TestEqualRun::Ids TestEqualRun::pageOf(const Ids &ids, const EqualRun &run)
{
    const auto at = [&ids](int position) { return ids.begin() + std::min(position, int(ids.size())); };
    return {at((run.page() - 1) * run.limit()), at(run.page() * run.limit())};
}

bool TestEqualRun::hasAll(const EqualRun &run, const Ids &ids)
{
    return std::all_of(ids.begin(), ids.end(), [&run](const std::string &id) { return run.has(id); });
}

void TestEqualRun::quietRuns_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isById");
    for (const int size : {1, 2, 3, 10, 100}) {
        for (const int count : {size, size + 1, 2 * size, 3 * size + 1}) {
            QTest::addRow("%d in pages of %d, by id", count, size) << count << size << true;
            QTest::addRow("%d in pages of %d, not by id", count, size) << count << size << false;
        }
    }
}

void TestEqualRun::quietRuns()
{
    QFETCH(int, count);
    QFETCH(int, size);
    QFETCH(bool, isById);
    Ids ids = make(count);
    QRandomGenerator random(1);
    if (!isById)
        std::shuffle(ids.begin(), ids.end(), random);
    EqualRun run({ids.begin(), ids.begin() + size});
    int pages = 1;
    for (; run.state() == EqualRun::State::Open; ++pages) {
        QVERIFY(pages < 4 * count + 8);
        QVERIFY(run.limit() <= size);
        const Ids page = pageOf(ids, run);
        run.add(page, int(page.size()) < run.limit());
    }
    QCOMPARE(run.state(), EqualRun::State::Proven);
    QVERIFY(hasAll(run, ids));
    // Ids in order need no second pass.
    if (isById && size == 100 && count > size)
        QVERIFY2(pages <= count / size + 4, qPrintable(QString::number(pages)));
}

/// 11 equal in pages of 10, one deleted between two pages: one of the others used to be missing.
void TestEqualRun::deletedOneByOne()
{
    Ids ids = make(11);
    EqualRun run({ids.begin(), ids.begin() + 10});
    ids.erase(ids.begin() + 3);
    while (run.state() == EqualRun::State::Open) {
        const Ids page = pageOf(ids, run);
        run.add(page, int(page.size()) < run.limit());
    }
    QCOMPARE(run.state(), EqualRun::State::Proven);
    QVERIFY(hasAll(run, ids));
}

void TestEqualRun::orderThatChanges_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("size");
    QTest::newRow("4 in pages of 3") << 4 << 3;
    QTest::newRow("11 in pages of 10") << 11 << 10;
    QTest::newRow("7 in pages of 2") << 7 << 2;
    QTest::newRow("30 in pages of 10") << 30 << 10;
}

void TestEqualRun::orderThatChanges()
{
    QFETCH(int, count);
    QFETCH(int, size);
    int proven = 0;
    for (quint32 seed = 0; seed < 2'000; ++seed) {
        QRandomGenerator random(seed);
        Ids ids = make(count);
        std::shuffle(ids.begin(), ids.end(), random);
        EqualRun run({ids.begin(), ids.begin() + size});
        while (run.state() == EqualRun::State::Open) {
            std::shuffle(ids.begin(), ids.end(), random);
            const Ids page = pageOf(ids, run);
            run.add(page, int(page.size()) < run.limit());
        }
        if (run.state() != EqualRun::State::Proven)
            continue;
        ++proven;
        QVERIFY2(hasAll(run, ids), qPrintable(QString::number(seed)));
    }
    qInfo("%d of 2000 proven", proven);
}

/// The answer to another request, that holds none of them, is no end.
void TestEqualRun::pageOfAnother()
{
    for (int wrong = 0; wrong < 6; ++wrong) {
        const Ids ids = make(7);
        EqualRun run({ids.begin(), ids.begin() + 3});
        for (int i = 0; run.state() == EqualRun::State::Open; ++i) {
            const Ids page = pageOf(ids, run);
            if (i == wrong)
                run.add({}, true);
            else
                run.add(page, int(page.size()) < run.limit());
        }
        QVERIFY(run.state() != EqualRun::State::Proven || hasAll(run, ids));
    }
}

QTEST_GUILESS_MAIN(TestEqualRun)
#include "tst_equalrun.moc"
