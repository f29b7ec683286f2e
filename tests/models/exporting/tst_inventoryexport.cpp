#include "models/exporting/exportqueue.h"
#include "models/exporting/inventoryexport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

/// Rows of a review as files: in the order that was asked for, as they were loaded, with what the review found.
class TestInventoryExport : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void rowsStandInTheirOrder_data();
    void rowsStandInTheirOrder();
    void recordsStayAsTheyWereSent();
    void computedColumnsSayWhatWasFound();
    void oddRecordsAreCounted();
    void manifestTellsOfTheReview_data();
    void manifestTellsOfTheReview();
    void destroyedLeavesTheFormerFile();
    void slotsMayDestroyTheRun_data();
    void slotsMayDestroyTheRun();
    void queueWritesWhatItIsGiven();

private:
    void add(const QByteArray &raw);
    void addMany(int count);
    std::unique_ptr<ExportFile> makeFile(const QString &name, const ExportOptions &options) const;
    void write(const QString &name, const ExportOptions &options, std::vector<int> rows);
    QByteArray contentOf(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<LoadedInventory> m_loaded;
    QByteArrayList m_raws;
};

namespace {

const qint64 now = parseInstant(u"2026-06-01T00:00:00Z")->msecs;

ExportOptions csvOf(const QStringList &columns)
{
    ExportOptions options;
    options.columns = columns;
    return options;
}

ExportOptions jsonLines()
{
    ExportOptions options;
    options.format = ExportFormat::JsonLines;
    return options;
}

/// Nothing is found in it but that it was never used. Fields of `with` win.
QByteArray record(int number, const QByteArray &with = {})
{
    QJsonObject object{{u"id"_s, u"t%1"_s.arg(number)},
                       {u"name"_s, u"n%1"_s.arg(number)},
                       {u"createdAt"_s, u"2026-05-20T00:00:00Z"_s},
                       {u"updatedAt"_s, u"2026-05-21T00:00:00Z"_s},
                       {u"expiresAt"_s, u"2026-12-01T00:00:00Z"_s},
                       {u"revoked"_s, false},
                       {u"scopes"_s, QJsonArray{u"license:read"_s}},
                       {u"lastUsedAt"_s, QJsonValue::Null},
                       {u"lastRotatedAt"_s, QJsonValue::Null},
                       {u"userId"_s, u"u1"_s}};
    const QJsonObject fields = QJsonDocument::fromJson('{' + with + '}').object();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void TestInventoryExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Thresholds thresholds;
    thresholds.neverUsedDays = 10; // 12 days old are all
    m_loaded = std::make_shared<LoadedInventory>(TokenQuery(), u"api.example.com"_s, ReviewBasis(now, thresholds));
    m_raws.clear();
}

void TestInventoryExport::add(const QByteArray &raw)
{
    const auto position = m_loaded->records.add({raw.constData(), size_t(raw.size())});
    QVERIFY(position);
    Token token;
    QVERIFY(!decodeRecord({raw.constData(), size_t(raw.size())}, &token));
    m_loaded->inventory.add(token, *position);
    m_raws.append(raw);
}

void TestInventoryExport::addMany(int count)
{
    for (int i = 0; i < count; ++i)
        add(record(i));
    QVERIFY(m_loaded->records.finish());
    m_loaded->inventory.finish();
    m_loaded->isExact = true;
}

std::unique_ptr<ExportFile> TestInventoryExport::makeFile(const QString &name, const ExportOptions &options) const
{
    auto file = std::make_unique<ExportFile>(m_folder->filePath(name), options);
    return file->open() ? std::move(file) : nullptr;
}

void TestInventoryExport::write(const QString &name, const ExportOptions &options, std::vector<int> rows)
{
    InventoryExport run({m_loaded, std::move(rows), {}}, QTimeZone::utc(), makeFile(name, options));
    QSignalSpy finished(&run, &ExportRun::finished);
    QSignalSpy failed(&run, &ExportRun::failed);
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(finished.size() + failed.size() == 1, 20'000);
    QCOMPARE(finished.size(), 1);
}

QByteArray TestInventoryExport::contentOf(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestInventoryExport::rowsStandInTheirOrder_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("isShuffled");
    QTest::newRow("none of none") << 0 << 0 << false;
    QTest::newRow("none of some") << 3 << 0 << false;
    QTest::newRow("all in order") << 5'000 << 5'000 << false;
    QTest::newRow("all in another order") << 5'000 << 5'000 << true;
    QTest::newRow("some in another order") << 5'000 << 777 << true;
}

void TestInventoryExport::rowsStandInTheirOrder()
{
    QFETCH(const int, tokens);
    QFETCH(const int, rows);
    QFETCH(const bool, isShuffled);
    addMany(tokens);
    std::vector<int> chosen(size_t(tokens), 0);
    std::iota(chosen.begin(), chosen.end(), 0);
    if (isShuffled)
        std::shuffle(chosen.begin(), chosen.end(), QRandomGenerator(7));
    chosen.resize(size_t(rows));
    write(u"a.csv"_s, csvOf({u"id"_s, u"name"_s}), chosen);
    QByteArray wanted = "id,name\r\n";
    for (const int row : chosen)
        wanted += 't' + QByteArray::number(row) + ",n" + QByteArray::number(row) + "\r\n";
    QCOMPARE(contentOf(u"a.csv"_s), wanted);
}

void TestInventoryExport::recordsStayAsTheyWereSent()
{
    add("{ \"id\" : \"a\",\"unknown\":[1,2.50 ,{}],\"name\":\"\\u00e4 \\\"x\\\"\" }");
    add(R"({"id":"b","name":"\ud83d\ude00"})");
    m_loaded->records.finish();
    m_loaded->inventory.finish();
    write(u"a.jsonl"_s, jsonLines(), {1, 0});
    QCOMPARE(contentOf(u"a.jsonl"_s), m_raws[1] + '\n' + m_raws[0] + '\n');
}

/// By the thresholds and the moment of the review, and by what takes all tokens to judge.
void TestInventoryExport::computedColumnsSayWhatWasFound()
{
    const QByteArray used = R"("lastUsedAt":"2026-05-30T00:00:00Z","name":"twin")";
    add(record(0, used));
    add(record(1, R"("expiresAt":"2026-06-20T00:00:00Z")"));
    add(record(2, used));
    add(record(3, R"("expiresAt":"2026-05-30T00:00:00Z")"));
    m_loaded->records.finish();
    m_loaded->inventory.finish();
    write(u"a.csv"_s, csvOf({u"findings"_s, u"id"_s, u"status"_s}), {3, 2, 1, 0});
    QCOMPARE(contentOf(u"a.csv"_s), "findings,id,status\r\nexpired-not-revoked,t3,expired\r\nsame-name,t2,active\r\n"
                                    "never-used,t1,expiring\r\nsame-name,t0,active\r\n");
}

void TestInventoryExport::oddRecordsAreCounted()
{
    add(record(0, R"("expiresAt":17)"));
    add(record(1));
    m_loaded->records.finish();
    m_loaded->inventory.finish();
    InventoryExport run({m_loaded, {0, 1}, {}}, QTimeZone::utc(),
                        makeFile(u"a.csv"_s, csvOf({u"id"_s, u"expiresAt"_s})));
    QSignalSpy finished(&run, &ExportRun::finished);
    run.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(run.unreadable().records, 1);
    QCOMPARE(contentOf(u"a.csv"_s), "id,expiresAt\r\nt0,17\r\nt1,2026-12-01T00:00:00Z\r\n");
}

void TestInventoryExport::manifestTellsOfTheReview_data()
{
    QTest::addColumn<bool>("isExact");
    QTest::addColumn<bool>("isSelection");
    QTest::newRow("complete, narrowed") << true << false;
    QTest::newRow("complete, selected") << true << true;
    QTest::newRow("perhaps not complete") << false << false;
}

void TestInventoryExport::manifestTellsOfTheReview()
{
    QFETCH(const bool, isExact);
    QFETCH(const bool, isSelection);
    addMany(3);
    m_loaded->isExact = isExact;
    if (!isExact)
        m_loaded->inexactReason = u"others changed the list"_s;
    ExportOptions options = csvOf({u"id"_s});
    options.manifest = true;
    const QString where = isSelection ? QString() : u"can:write"_s;
    InventoryExport run({m_loaded, {2, 1}, where, isSelection}, QTimeZone::utc(), makeFile(u"a.csv"_s, options));
    QSignalSpy finished(&run, &ExportRun::finished);
    run.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(run.outcome().inexactReason, m_loaded->inexactReason);
    QVERIFY(run.outcome().isForGood);
    const QJsonObject manifest = QJsonDocument::fromJson(contentOf(u"a.csv.manifest.json"_s)).object();
    QCOMPARE(manifest.value(u"host"_s).toString(), u"api.example.com"_s);
    QCOMPARE(manifest.value(u"asOf"_s).toString(), u"2026-06-01T00:00:00.000Z"_s);
    QCOMPARE(manifest.value(u"rows"_s).toInt(), 2);
    QCOMPARE(manifest.value(u"complete"_s).toBool(), isExact);
    QCOMPARE(manifest.value(u"incompleteBecause"_s).toString(), m_loaded->inexactReason);
    QCOMPARE(manifest.value(u"where"_s).toString(), where);
    QCOMPARE(manifest.value(u"selection"_s).toBool(), isSelection);
    QCOMPARE(manifest.value(u"selected"_s).toInt(), isSelection ? 2 : 0);
    QCOMPARE(manifest.value(u"sha256"_s).toString().toLatin1(),
             QCryptographicHash::hash(contentOf(u"a.csv"_s), QCryptographicHash::Sha256).toHex());
}

void TestInventoryExport::destroyedLeavesTheFormerFile()
{
    constexpr int many = 40'000; // more than one turn takes in
    addMany(many);
    QFile former(m_folder->filePath(u"a.csv"_s));
    QVERIFY(former.open(QIODevice::WriteOnly) && former.write("former") == 6);
    former.close();
    std::vector<int> rows(many);
    std::iota(rows.rbegin(), rows.rend(), 0);
    auto run = std::make_unique<InventoryExport>(InventoryRows{m_loaded, rows, {}}, QTimeZone::utc(),
                                                 makeFile(u"a.csv"_s, csvOf({u"id"_s})));
    QSignalSpy progressed(run.get(), &ExportRun::progressed);
    run->start();
    QTRY_VERIFY(!progressed.isEmpty());
    run.reset();
    QCOMPARE(contentOf(u"a.csv"_s), "former");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"a.csv"_s));
}

void TestInventoryExport::slotsMayDestroyTheRun_data()
{
    QTest::addColumn<bool>("isShuffled");
    QTest::newRow("in order") << false;
    QTest::newRow("in another order") << true;
}

void TestInventoryExport::slotsMayDestroyTheRun()
{
    QFETCH(const bool, isShuffled);
    addMany(5'000);
    std::vector<int> rows(5'000);
    std::iota(rows.begin(), rows.end(), 0);
    if (isShuffled)
        std::reverse(rows.begin(), rows.end());
    auto run = std::make_unique<InventoryExport>(InventoryRows{m_loaded, rows, {}}, QTimeZone::utc(),
                                                 makeFile(u"a.csv"_s, csvOf({u"id"_s})));
    connect(run.get(), &ExportRun::progressed, this, [&run] { run.reset(); });
    connect(run.get(), &ExportRun::finished, this, [&run] { run.reset(); });
    run->start();
    QTRY_VERIFY(!run);
}

/// What was loaded stays until it is written, also where the review is closed meanwhile.
void TestInventoryExport::queueWritesWhatItIsGiven()
{
    addMany(300);
    TokenApi api{ApiAccess()};
    const auto queue = std::make_shared<RequestQueue>(&api);
    ExportQueue exports;
    ExportSource source{u"all"_s, 300, [] { return ExportPlan(); }};
    source.rows = [this] { return InventoryRows{m_loaded, {299, 5}, {}}; };
    QSignalSpy finished(&exports, &ExportQueue::finished);
    exports.add(queue, source, csvOf({u"id"_s}), m_folder->filePath(u"a.csv"_s));
    m_loaded.reset();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<ExportEnd>().rows, 2);
    QCOMPARE(contentOf(u"a.csv"_s), "id\r\nt299\r\nt5\r\n");
}

QTEST_GUILESS_MAIN(TestInventoryExport)
#include "tst_inventoryexport.moc"
