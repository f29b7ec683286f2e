#include "models/inventory/recordstore.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

/// Letters that do not pack well.
std::string randomText(QRandomGenerator *random, int size)
{
    std::string text;
    for (int i = 0; i < size; ++i)
        text += char('!' + random->bounded(90));
    return text;
}

/// The descriptors of files in a folder, with a name or without.
QStringList openFilesIn(const QString &folder)
{
    QStringList found;
    for (const QFileInfo &file : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System)) {
        if (file.symLinkTarget().startsWith(folder + u'/'))
            found += file.filePath();
    }
    return found;
}

std::string textOf(const QByteArray &bytes)
{
    return bytes.toStdString();
}

} // namespace

/// Every record comes back as it went in, or not at all.
class TestRecordStore : public QObject
{
    Q_OBJECT
private slots:
    void givesBack_data();
    void givesBack();
    void nothing();
    void positionsOfNothing();
    void leavesNoFile();
    void noDirectory();
    void fullDisk_data();
    void fullDisk();
    void damage();
    void readersInThreads();
};

void TestRecordStore::givesBack_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("mostBytes");
    QTest::newRow("one") << 1 << 100;
    QTest::newRow("less than a block") << 50 << 1'000;
    QTest::newRow("many blocks") << 4'000 << 1'000;
    QTest::newRow("about a block each") << 60 << 130'000;
    QTest::newRow("many blocks each") << 4 << 3'000'000;
    QTest::newRow("short ones, empty ones among them") << 100'000 << 5;
}

void TestRecordStore::givesBack()
{
    QFETCH(int, records);
    QFETCH(int, mostBytes);
    const QTemporaryDir directory;
    RecordStore store(directory.path());
    QRandomGenerator random(5);
    std::vector<std::pair<RecordPosition, std::string>> all;
    for (int i = 0; i < records; ++i) {
        const std::string record = randomText(&random, random.bounded(mostBytes));
        const auto position = store.add(record);
        QVERIFY(position);
        all.emplace_back(*position, record);
        QCOMPARE(textOf(store.record(*position)), record); // before its block is written
        const auto &[earlier, former] = all[size_t(random.bounded(i + 1))];
        if (i % 16 == 0)
            QCOMPARE(textOf(store.record(earlier)), former);
    }
    QVERIFY(store.finish());
    QCOMPARE(store.problem(), QString());
    for (const auto &[position, record] : all)
        QCOMPARE(textOf(store.record(position)), record);
    for (int i = 0; i < 500; ++i) {
        const auto &[position, record] = all[size_t(random.bounded(records))];
        QCOMPARE(textOf(store.record(position)), record);
    }
}

void TestRecordStore::nothing()
{
    RecordStore store(u"/proc/no such folder"_s); // needs no file
    QVERIFY(store.finish());
    QCOMPARE(store.record({0, 0}), QByteArray());
}

void TestRecordStore::positionsOfNothing()
{
    const QTemporaryDir directory;
    RecordStore store(directory.path());
    QVERIFY(store.add("abc"));
    for (const bool isFinished : {false, true}) {
        if (isFinished)
            QVERIFY(store.finish());
        QCOMPARE(store.record({0, 0}), "abc");
        for (const RecordPosition position :
             {RecordPosition{0, 1}, RecordPosition{0, 6}, RecordPosition{0, 7}, RecordPosition{0, 4'000'000'000},
              RecordPosition{1, 0}, RecordPosition{4'000'000'000, 0}})
            QCOMPARE(store.record(position), QByteArray());
    }
}

void TestRecordStore::leavesNoFile()
{
    const QTemporaryDir directory;
    {
        RecordStore store(directory.path());
        QVERIFY(store.add("a record of some length"));
        QVERIFY(store.finish());
        QCOMPARE(openFilesIn(directory.path()).size(), 1);
        QCOMPARE(QDir(directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }
    QCOMPARE(openFilesIn(directory.path()).size(), 0);
}

void TestRecordStore::noDirectory()
{
    RecordStore store(u"/proc/no such folder"_s);
    QVERIFY(store.add("abc"));
    QVERIFY(!store.finish());
    QVERIFY(!store.problem().isEmpty());
    QVERIFY(!store.add("def"));
    QCOMPARE(store.record({0, 0}), QByteArray());
}

void TestRecordStore::fullDisk_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("none") << 0;
    QTest::newRow("some") << 200'000;
}

void TestRecordStore::fullDisk()
{
    QFETCH(int, room);
    const QTemporaryDir directory;
    RecordStore store(directory.path());
    QRandomGenerator random(5);
    std::vector<std::pair<RecordPosition, std::string>> taken;
    rlimit former = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const auto formerHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{rlim_t(room), former.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    bool isFull = false;
    for (int i = 0; i < 10'000 && !isFull; ++i) {
        const std::string record = randomText(&random, 500);
        const auto position = store.add(record);
        isFull = !position;
        if (position)
            taken.emplace_back(*position, record);
    }
    setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, formerHandler);
    QVERIFY(isFull);
    QVERIFY(!store.problem().isEmpty());
    QVERIFY(!store.add("x"));
    for (const auto &[position, record] : taken)
        QCOMPARE(textOf(store.record(position)), record);
    QVERIFY(!store.finish());
}

/// A byte that the disk has changed costs the records of its block.
void TestRecordStore::damage()
{
    const QTemporaryDir directory;
    RecordStore store(directory.path());
    QRandomGenerator random(5);
    std::vector<std::pair<RecordPosition, std::string>> all;
    for (int i = 0; i < 3'000; ++i) {
        const std::string record = randomText(&random, 500);
        all.emplace_back(store.add(record).value_or(RecordPosition()), record);
    }
    QVERIFY(store.finish());
    const QStringList files = openFilesIn(directory.path());
    QCOMPARE(files.size(), 1);
    QFile file(files.first());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(1'000));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(1'000) && file.putChar(char(byte ^ 1)) && file.flush());
    int lost = 0;
    for (const auto &[position, record] : all) {
        const QByteArray read = store.record(position);
        if (position.block == 0) {
            QCOMPARE(read, QByteArray());
            ++lost;
        } else {
            QCOMPARE(textOf(read), record);
        }
    }
    QVERIFY(lost > 0);
    QVERIFY(file.resize(0));
    for (const auto &[position, record] : all) {
        if (position.block < 3) // not kept any more
            QCOMPARE(store.record(position), QByteArray());
    }
}

/// The window reads a record while a report is being written.
void TestRecordStore::readersInThreads()
{
    const QTemporaryDir directory;
    RecordStore store(directory.path());
    QRandomGenerator random(8);
    std::vector<std::pair<RecordPosition, std::string>> all;
    for (int i = 0; i < 3'000; ++i) {
        const std::string record = randomText(&random, 1 + random.bounded(800));
        all.emplace_back(store.add(record).value_or(RecordPosition()), record);
    }
    QVERIFY(store.finish());
    const auto readAll = [&store, &all](quint32 seed) {
        QRandomGenerator order(seed);
        int wrong = 0;
        for (int i = 0; i < 4'000; ++i) {
            const auto &[position, record] = all[size_t(order.bounded(quint32(all.size())))];
            wrong += int(textOf(store.record(position)) != record);
        }
        return wrong;
    };
    int wrongThere = -1;
    std::thread other([&] { wrongThere = readAll(1); });
    const int wrongHere = readAll(2);
    other.join();
    QCOMPARE(wrongHere, 0);
    QCOMPARE(wrongThere, 0);
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
