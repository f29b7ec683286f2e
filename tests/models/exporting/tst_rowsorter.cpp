#include "models/exporting/rowsorter.h"
#include "models/query/recordorder.h"
#include "models/record/idset.h"
#include "models/record/instant.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <csignal>
#include <set>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

/// Order on disk, order of values, and the ids that were seen.
class TestRowSorter : public QObject
{
    Q_OBJECT
private slots:
    void sorts_data();
    void sorts();
    void nothing();
    void leavesNoFile();
    void fullDisk();
    void instantsSortAsTimeDoes();
    void valuesSort_data();
    void valuesSort();
    void unknownKeyHasNoOrder();
    void idsAreSeenOnce();
};

void TestRowSorter::sorts_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("budget");
    QTest::addColumn<bool>("isDescending");
    for (const bool isDescending : {false, true}) {
        const char *order = isDescending ? "descending" : "ascending";
        QTest::addRow("in memory, %s", order) << 2'000 << 10'000'000 << isDescending;
        QTest::addRow("on disk, %s", order) << 20'000 << 100'000 << isDescending;
        QTest::addRow("many short runs, %s", order) << 3'000 << 1'000 << isDescending;
        QTest::addRow("one row, %s", order) << 1 << 1 << isDescending;
    }
    QTest::newRow("rows longer than what is read at a time") << 50 << 300'000 << false;
}

void TestRowSorter::sorts()
{
    QFETCH(int, rows);
    QFETCH(int, budget);
    QFETCH(bool, isDescending);
    const int lineLength = rows == 50 ? 200'000 : 40;
    const QTemporaryDir directory;
    RowSorter sorter(directory.path(), isDescending, size_t(budget));
    QRandomGenerator random(11);
    std::vector<std::pair<std::string, std::string>> expected;
    for (int i = 0; i < rows; ++i) {
        std::string key =
            std::to_string(random.bounded(1'000'000)) + '\0' + char(random.bounded(256)) + std::to_string(i);
        std::string line = key + std::string(size_t(random.bounded(lineLength)), 'x');
        QVERIFY(sorter.add(key, line));
        expected.emplace_back(std::move(key), std::move(line));
    }
    std::sort(expected.begin(), expected.end());
    if (isDescending)
        std::reverse(expected.begin(), expected.end());
    QVERIFY(sorter.finish());
    for (const auto &[key, line] : expected) {
        const QByteArrayView next = sorter.next();
        QVERIFY(!next.isNull());
        QVERIFY(std::string_view(next.data(), size_t(next.size())) == line);
    }
    QVERIFY(sorter.next().isNull());
    QVERIFY(sorter.next().isNull());
    QVERIFY(sorter.problem().isEmpty());
}

void TestRowSorter::nothing()
{
    RowSorter sorter(QDir::tempPath(), false);
    QVERIFY(sorter.finish());
    QVERIFY(sorter.next().isNull());
    QVERIFY(sorter.problem().isEmpty());
}

void TestRowSorter::leavesNoFile()
{
    const QTemporaryDir directory;
    RowSorter sorter(directory.path(), false, 100);
    for (int i = 0; i < 100; ++i)
        QVERIFY(sorter.add(std::to_string(i), "a line of some length"));
    QCOMPARE(QDir(directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestRowSorter::fullDisk()
{
    const QTemporaryDir directory;
    RowSorter sorter(directory.path(), false, 10'000);
    rlimit former = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const auto formerHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{50'000, former.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    bool ok = true;
    for (int i = 0; i < 100'000 && ok; ++i)
        ok = sorter.add(std::to_string(i), "a line of some length");
    setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, formerHandler);
    QVERIFY(!ok);
    QVERIFY(!sorter.problem().isEmpty());
    QVERIFY(!sorter.add("x", "y"));
    QVERIFY(sorter.next().isNull());
}

void TestRowSorter::instantsSortAsTimeDoes()
{
    const std::vector<std::string> ordered{
        "0001-01-01T00:00:00+01:00", "0001-01-01T00:00:00Z",         "1969-12-31T23:59:59Z",
        "2019-08-24T14:15:22Z",      "2019-08-24T14:15:22.0000001Z", "2019-08-24T16:15:22.1+02:00",
        "2019-08-24T14:15:22.12Z",   "2019-08-24T14:15:22.1200001Z", "2019-08-24T14:15:22.9999999Z",
        "2019-08-24T14:15:23.0000Z", "2019-08-24T12:45:24-01:30",    "9999-12-31T23:59:59-05:00"};
    for (size_t i = 1; i < ordered.size(); ++i)
        QVERIFY2(instantKey(ordered[i - 1]) < instantKey(ordered[i]), ordered[i].c_str());
    QCOMPARE(instantKey("2019-08-24T14:15:22.1200Z"), instantKey("2019-08-24T14:15:22.12Z"));
    QCOMPARE(instantKey("2019-08-24T14:15:22.000Z"), instantKey("2019-08-24T16:15:22+02:00"));
    QCOMPARE(msecsOf(instantKey("2019-08-24T14:15:22.1239Z")), 1'566'656'122'123);
    QCOMPARE(msecsOf(instantKey("0001-01-01T00:00:00+01:00")), parseInstant(u"0001-01-01T00:00:00+01:00")->msecs);
}

void TestRowSorter::valuesSort_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("ordered");
    QTest::newRow("text") << u"name"_s << QStringList{u""_s, u"2"_s, u"Ab"_s, u"aB c"_s, u"B"_s, u"Ärger"_s};
    QTest::newRow("bool") << u"revoked"_s << QStringList{u""_s, u"false"_s, u"true"_s};
    QTest::newRow("integer") << u"user.organization.allowedUsers"_s
                             << QStringList{u""_s, u"-12"_s, u"-9"_s, u"0"_s, u"9"_s, u"10"_s};
    QTest::newRow("instant") << u"expiresAt"_s
                             << QStringList{u""_s, u"2020-01-01T00:00:00Z"_s, u"2020-01-01T00:00:00.5Z"_s};
}

void TestRowSorter::valuesSort()
{
    QFETCH(QString, field);
    QFETCH(QStringList, ordered);
    const auto order = RecordOrder::of({field, false});
    QVERIFY(order);
    for (qsizetype i = 1; i < ordered.size(); ++i)
        QVERIFY2(order->keyOf(ordered[i - 1].toStdString(), "z") < order->keyOf(ordered[i].toStdString(), "a"),
                 qPrintable(ordered[i]));
    QVERIFY(order->keyOf("same", "a") < order->keyOf("same", "b"));
}

void TestRowSorter::unknownKeyHasNoOrder()
{
    QVERIFY(!RecordOrder::of({u"shoeSize"_s, false}));
    QCOMPARE(RecordOrder::of({})->field().path, QLatin1String("createdAt"));
}

void TestRowSorter::idsAreSeenOnce()
{
    IdSet ids;
    std::set<std::string> expected;
    QRandomGenerator random(3);
    for (int i = 0; i < 50'000; ++i) {
        const int number = random.bounded(30'000);
        std::string id = "token " + std::to_string(number);
        if (number % 3 == 0)
            id = QUuid(quint32(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).toString(QUuid::WithoutBraces).toStdString();
        else if (number % 3 == 1)
            id = QUuid(0, 1, 2, 3, 4, 5, 6, 7, 8, quint8(number >> 8), quint8(number))
                     .toString(QUuid::WithoutBraces)
                     .toUpper()
                     .toStdString();
        QCOMPARE(ids.contains(id), expected.count(id) > 0);
        QCOMPARE(ids.insert(id), expected.insert(id).second);
        QVERIFY(ids.contains(id));
    }
    ids.clear();
    QVERIFY(!ids.contains(*expected.begin()));
    QVERIFY(ids.insert(*expected.begin()));
}

QTEST_GUILESS_MAIN(TestRowSorter)
#include "tst_rowsorter.moc"
