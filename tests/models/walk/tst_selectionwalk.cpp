#include "models/api/idfallback.h"
#include "models/api/requestqueue.h"
#include "models/exporting/tokenexport.h"
#include "models/qtversions.h"
#include "models/record/instant.h"
#include "models/walk/selectionfetch.h"
#include "tests/support/fakeserver.h"
#include "tests/support/testtokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

/// How a server takes ids.
enum class Ids { List, FirstOnly, OneOnly, Refused, NotFound, Ignored };

/// A list that changes between two requests.
class BendableList
{
public:
    explicit BendableList(int count)
    {
        for (int i = 0; i < count; ++i)
            m_numbers.push_back(i);
        for (int i = 0; i < count; ++i)
            m_ids.push_back(testtokens::idOf(i));
    }

    FakeReply answer(const FakeRequest &request)
    {
        ++m_requests;
        if (onRequest)
            onRequest(m_requests);
        const QString several = request.param(u"id[in]"_s);
        const QString one = request.param(u"id[eq]"_s);
        QStringList wanted = several.isEmpty() ? QStringList() : several.split(u',');
        if (!one.isEmpty())
            wanted = QStringList(one);
        if (!wanted.isEmpty() && (ids == Ids::Refused || (ids == Ids::OneOnly && wanted.size() > 1)))
            return FakeReply::answer(400);
        if (ids == Ids::FirstOnly && !wanted.isEmpty())
            wanted = wanted.first(1);
        if (ids == Ids::Ignored)
            wanted.clear();
        std::vector<int> matching;
        for (const int number : m_numbers) {
            if ((wanted.isEmpty() || wanted.contains(m_ids[size_t(number)])) && isWithin(number, request))
                matching.push_back(number);
        }
        if (ids == Ids::NotFound && !one.isEmpty() && matching.empty())
            return FakeReply::answer(404);
        if (request.param(u"sort"_s).startsWith(u'-'))
            std::reverse(matching.begin(), matching.end());
        const int limit = std::min(cap, request.intParam(u"limit"_s, 10));
        const size_t first = size_t(request.intParam(u"page"_s, 1) - 1) * size_t(limit);
        QList<QJsonObject> page;
        for (size_t i = first; i < std::min(first + size_t(limit), matching.size()); ++i)
            page.append(record(matching[i]));
        return FakeReply::json(testtokens::listOf(page));
    }
    void remove(int number) { std::erase(m_numbers, number); }
    QStringList idsThere() const
    {
        QStringList there;
        for (const int number : m_numbers)
            there.append(testtokens::idOf(number));
        return there;
    }
    int requests() const { return m_requests; }

    Ids ids = Ids::List;
    int cap = 100;
    std::function<void(int)> onRequest; ///< before the answer, with its number from 1

private:
    static QString createdAt(int number)
    {
        return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number * qint64(61'007), utcZone)
            .toString(Qt::ISODateWithMs);
    }
    static QJsonObject record(int number)
    {
        QJsonObject record = testtokens::smallRecord(number);
        record.insert(u"createdAt"_s, createdAt(number));
        return record;
    }
    static bool isWithin(int number, const FakeRequest &request)
    {
        const QString from = request.param(u"createdAt[gte]"_s);
        return from.isEmpty() || parseInstant(createdAt(number))->msecs >= parseInstant(from)->msecs;
    }

    std::vector<int> m_numbers; ///< of the tokens that are there
    std::vector<QString> m_ids; ///< by number
    int m_requests = 0;
};

static QStringList idsFrom(int first, int count, int step = 1)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(testtokens::idOf(first + i * step));
    return ids;
}

/// A selection as it is asked for later: what was selected, each once, or a number that says what is missing.
class TestSelectionWalk : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void idsAreAskedFor_data();
    void idsAreAskedFor();
    void everythingIsCounted_data();
    void everythingIsCounted();
    void rowsAreReadTwice_data();
    void rowsAreReadTwice();
    void partsOverlap();
    void failureIsTold_data();
    void failureIsTold();
    void fetchGivesUpBeyond();
    void fetchSortsAndCounts();

private:
    QStringList exported(const TokenSelection &selection, const Sort &sort = {});
    QString reason() const { return m_manifest.value(u"incompleteBecause").toString(); }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<TokenApi> m_api;
    std::shared_ptr<RequestQueue> m_queue;
    std::unique_ptr<BendableList> m_list;
    QJsonObject m_manifest;
};

void TestSelectionWalk::init()
{
    m_list = std::make_unique<BendableList>(1'000);
    m_server = std::make_unique<FakeServer>([this](const FakeRequest &request) { return m_list->answer(request); });
    m_queue.reset();
    m_api = std::make_unique<TokenApi>(testtokens::endpointOf(*m_server));
    m_queue = std::make_shared<RequestQueue>(m_api.get());
    m_queue->setFallbacks({IdFallback::fallbackMaker()});
    m_manifest = {};
}

/// Ids in the order of the file; empty where the export failed.
QStringList TestSelectionWalk::exported(const TokenSelection &selection, const Sort &sort)
{
    ExportPlan plan;
    plan.query.sort = sort;
    plan.zone = QTimeZone::utc();
    plan.selection = selection;
    ExportOptions options;
    options.columns = {u"id"_s};
    options.manifest = true;
    const QString path = m_folder.filePath(u"out.csv"_s);
    auto file = std::make_unique<ExportFile>(path, options);
    if (!file->open())
        return {};
    TokenExport run(m_queue.get(), plan, std::move(file));
    QSignalSpy finished(&run, &TokenExport::finished);
    run.start();
    if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 20'000))
        return {};
    QFile csv(path);
    QFile manifest(path + u".manifest.json"_s);
    if (!csv.open(QIODevice::ReadOnly) || !manifest.open(QIODevice::ReadOnly))
        return {};
    m_manifest = QJsonDocument::fromJson(manifest.readAll()).object();
    return QString::fromUtf8(csv.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1);
}

void TestSelectionWalk::idsAreAskedFor_data()
{
    QTest::addColumn<int>("ids");
    QTest::addColumn<int>("cap");
    QTest::addColumn<int>("mostRequests");
    QTest::newRow("in one list") << int(Ids::List) << 100 << 12;
    QTest::newRow("in one list, ten at a time") << int(Ids::List) << 10 << 40;
    QTest::newRow("the first alone is taken") << int(Ids::FirstOnly) << 100 << 400;
    QTest::newRow("several are refused") << int(Ids::OneOnly) << 100 << 310;
    QTest::newRow("one that is gone is not found") << int(Ids::NotFound) << 100 << 12;
    QTest::newRow("refused") << int(Ids::Refused) << 100 << 300;
    QTest::newRow("ignored") << int(Ids::Ignored) << 100 << 300;
}

void TestSelectionWalk::idsAreAskedFor()
{
    QFETCH(const int, ids);
    QFETCH(const int, cap);
    QFETCH(const int, mostRequests);
    m_list->ids = static_cast<Ids>(ids);
    m_list->cap = cap;
    TokenSelection selection;
    selection.ids = idsFrom(3, 150, 5);
    QCOMPARE(exported(selection), selection.ids);
    QVERIFY(m_manifest.value(u"complete").toBool());
    QCOMPARE(m_manifest.value(u"selected").toInt(), 150);

    m_list->remove(13);
    m_list->remove(23);
    QStringList left = selection.ids;
    left.removeAll(testtokens::idOf(13));
    left.removeAll(testtokens::idOf(23));
    QCOMPARE(exported(selection), left);
    QVERIFY(!m_manifest.value(u"complete").toBool(true));
    QVERIFY2(reason().startsWith(u"2 of 150 selected tokens are gone"_s), qPrintable(reason()));
    QCOMPARE(m_manifest.value(u"gone").toInt(), 2);
    QVERIFY2(m_list->requests() <= mostRequests, qPrintable(QString::number(m_list->requests())));
}

void TestSelectionWalk::everythingIsCounted_data()
{
    QTest::addColumn<int>("deleted");
    QTest::addColumn<int>("without");
    QTest::newRow("as before") << 0 << 0;
    QTest::newRow("but for some") << 0 << 7;
    QTest::newRow("others delete meanwhile") << 5 << 0;
    QTest::newRow("both") << 5 << 7;
}

/// Where pages were counted on, each of these deletions took another token out of the file.
void TestSelectionWalk::everythingIsCounted()
{
    QFETCH(const int, deleted);
    QFETCH(const int, without);
    m_list->onRequest = [this, deleted](int request) {
        if (request > 3 && request <= 3 + deleted)
            m_list->remove((request - 4) * 10 + 1);
    };
    TokenSelection selection;
    const QStringList left = idsFrom(500, without, 3);
    selection.everything.append({{}, QSet<QString>(left.begin(), left.end()), 1'000 - without, true});
    const QStringList found = exported(selection);
    QStringList expected = m_list->idsThere();
    for (const QString &id : left)
        expected.removeAll(id);
    // Some of the deleted ones were taken before.
    const QSet<QString> taken(found.begin(), found.end());
    QCOMPARE(taken.size(), found.size());
    for (const QString &id : std::as_const(expected))
        QVERIFY2(taken.contains(id), qPrintable(id));
    const qsizetype gone = 1'000 - without - found.size();
    QVERIFY(gone >= 0 && gone <= deleted);
    QCOMPARE(m_manifest.value(u"complete").toBool(), gone == 0);
    QCOMPARE(m_manifest.value(u"gone").toInt(), int(gone));
}

void TestSelectionWalk::rowsAreReadTwice_data()
{
    QTest::addColumn<int>("deleteAt"); // before which request
    QTest::addColumn<int>("deleted");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing changes") << 0 << 0 << QString();
    QTest::newRow("an end is not known") << 0 << 0 << u"where the selected rows end is not known"_s;
    QTest::newRow("changed before, above") << 1 << 5 << u"the list has changed since its rows were selected"_s;
    QTest::newRow("changed before, within") << 1 << 305 << u"the list has changed since its rows were selected"_s;
    QTest::newRow("changed between the looks") << 4 << 305 << u"the list changed while its rows were read"_s;
    QTest::newRow("changed within a look") << 3 << 305 << u"the list"_s;
    QTest::newRow("changed below") << 3 << 900 << QString();
}

void TestSelectionWalk::rowsAreReadTwice()
{
    QFETCH(const int, deleteAt);
    QFETCH(const int, deleted);
    QFETCH(const QString, reason);
    m_list->onRequest = [this, deleteAt, deleted](int request) {
        if (request == deleteAt)
            m_list->remove(deleted);
    };
    TokenSelection selection;
    TokenSelection::Rows rows;
    rows.ranges = {{250, 450}};
    rows.known = {{250, testtokens::idOf(250)}, {450, testtokens::idOf(450)}};
    if (reason.contains(u"is not known"))
        rows.known.remove(450);
    rows.count = 201 - rows.known.size();
    selection.rows.append(rows);
    const QStringList found = exported(selection);
    QCOMPARE(m_manifest.value(u"complete").toBool(), reason.isEmpty());
    QVERIFY2(TestSelectionWalk::reason().contains(reason), qPrintable(TestSelectionWalk::reason()));
    if (reason.isEmpty())
        QCOMPARE(found, idsFrom(250, 201));
}

/// What is selected twice comes once, and is not missed.
void TestSelectionWalk::partsOverlap()
{
    TokenSelection selection;
    selection.ids = idsFrom(100, 50);
    TokenQuery recent;
    recent.created.from = {{}, u"2023-11-14T22:13:20.000Z"_s}; // of all
    selection.everything.append({recent, {testtokens::idOf(120), testtokens::idOf(7)}, 998, true});
    TokenSelection::Rows rows;
    rows.ranges = {{0, 9}, {90, 109}};
    for (const int row : {0, 9, 90, 109})
        rows.known.insert(row, testtokens::idOf(row));
    rows.count = 26;
    selection.rows.append(rows);
    QStringList found = exported(selection);
    found.sort();
    QCOMPARE(found, m_list->idsThere()); // those that are left out were selected by id or row
    QVERIFY2(m_manifest.value(u"complete").toBool(), qPrintable(reason()));
}

void TestSelectionWalk::failureIsTold_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404, 410, 500})
        QTest::addRow("%d", status) << status;
}

/// Nothing is gone because a server does not answer.
void TestSelectionWalk::failureIsTold()
{
    QFETCH(const int, status);
    m_queue->setRetryPolicy({1, 0, 0});
    m_server->setHandler([status](const FakeRequest &) { return FakeReply::answer(status); });
    ExportPlan plan;
    plan.selection = TokenSelection{idsFrom(0, 3), {}, {}};
    SelectionFetch fetch(m_queue, plan, 10);
    QSignalSpy failed(&fetch, &SelectionFetch::failed);
    fetch.start();
    QTRY_COMPARE(failed.size(), 1);
}

void TestSelectionWalk::fetchGivesUpBeyond()
{
    ExportPlan plan;
    plan.zone = QTimeZone::utc();
    plan.selection = TokenSelection{{}, {{{}, {}, 1'000, true}}, {}};
    SelectionFetch fetch(m_queue, plan, 300);
    QSignalSpy tooMany(&fetch, &SelectionFetch::tooMany);
    QSignalSpy finished(&fetch, &SelectionFetch::finished);
    fetch.start();
    QTRY_COMPARE(tooMany.size(), 1);
    QTest::qWait(50);
    QCOMPARE(tooMany.size(), 1);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(m_queue->waiting() + m_queue->inFlight(), 0);
}

void TestSelectionWalk::fetchSortsAndCounts()
{
    ExportPlan plan;
    plan.zone = QTimeZone::utc();
    plan.query.sort = {u"createdAt"_s, true};
    plan.selection = TokenSelection{idsFrom(10, 20), {}, {}};
    SelectionFetch fetch(m_queue, plan, 100);
    m_list->remove(12);
    QSignalSpy finished(&fetch, &SelectionFetch::finished);
    fetch.start();
    QTRY_COMPARE(finished.size(), 1);
    const QList<QByteArray> records = fetch.records();
    QCOMPARE(records.size(), 19);
    QVERIFY(records.first().contains(testtokens::idOf(29).toUtf8()));
    QVERIFY(records.last().contains(testtokens::idOf(10).toUtf8()));
    QCOMPARE(fetch.shortfall(), u"1 of 20 selected tokens are gone"_s);
}

QTEST_GUILESS_MAIN(TestSelectionWalk)
#include "tst_selectionwalk.moc"
