#include "models/exporting/tokenexport.h"
#include "models/record/idset.h"
#include "models/walk/windowwalk.h"
#include "tests/support/changinglist.h"
#include "tests/support/testtokens.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace testtokens;

/// Every token that is there throughout comes once, whatever happens meanwhile.
class TestWindowWalk : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void still_data();
    void still();
    void changing_data();
    void changing();
    void equalsThatAreDeleted_data();
    void equalsThatAreDeleted();
    void ownBoundsHold();
    void noDescending();
    void pagesTooShortToOverlap();
    void fallsBack_data();
    void fallsBack();
    void ownBoundsThatAreIgnored();
    void noFileWithoutProof();
    void failureNamesTheRecord();
    void serverThatRepeatsItself();
    void fewRequests();
    void sortsHere_data();
    void sortsHere();

private:
    struct Outcome
    {
        std::unique_ptr<TokenExport> run;
        bool isDone = false;
        std::optional<ExportFailure> failure;
        QStringList ids; ///< in the file's order
        QStringList names;
    };
    /// An export of ids and names; the list changes before every answer.
    Outcome exportAll(const TokenQuery &query = {}, const std::function<void()> &change = {}, bool manifest = false,
                      bool requiresProof = false);
    QJsonObject manifest() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<TokenApi> m_api;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<ChangingList> m_list;
};

namespace {

QSet<QString> setOf(const QStringList &ids)
{
    return {ids.begin(), ids.end()};
}

QString joined(const QSet<QString> &ids)
{
    return QStringList(ids.values()).join(u' ');
}

} // namespace

void TestWindowWalk::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeServer>();
    m_api = std::make_unique<TokenApi>(endpointOf(*m_server));
    m_queue = std::make_unique<RequestQueue>(m_api.get());
    m_queue->setRetryPolicy({1, 1, 1});
    m_list = std::make_unique<ChangingList>(7);
}

void TestWindowWalk::cleanup()
{
    m_queue.reset();
    m_api.reset();
    m_server.reset();
}

TestWindowWalk::Outcome TestWindowWalk::exportAll(const TokenQuery &query, const std::function<void()> &change,
                                                  bool manifest, bool requiresProof)
{
    m_server->setHandler([this, change](const FakeRequest &request) {
        if (change)
            change();
        return m_list->answer(request);
    });
    ExportOptions options;
    options.columns = QStringList{u"id"_s, u"name"_s};
    options.manifest = manifest;
    auto file = std::make_unique<ExportFile>(m_directory->filePath(u"out.csv"_s), options);
    if (!file->open())
        qFatal("%s", qPrintable(file->problem()));
    ExportPlan plan;
    plan.query = query;
    plan.zone = QTimeZone::utc();
    plan.requiresProof = requiresProof;
    Outcome outcome;
    outcome.run = std::make_unique<TokenExport>(m_queue.get(), plan, std::move(file));
    connect(outcome.run.get(), &TokenExport::finished, this, [&] { outcome.isDone = true; });
    connect(outcome.run.get(), &TokenExport::failed, this,
            [&](const ExportFailure &failure) { outcome.failure = failure; });
    outcome.run->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome.isDone || outcome.failure, 60'000); }();
    outcome.run->disconnect(this);
    QFile written(m_directory->filePath(u"out.csv"_s));
    if (outcome.isDone && written.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : written.readAll().split('\n').mid(1)) {
            if (line.isEmpty())
                continue;
            outcome.ids.append(QString::fromUtf8(line.split(',').first()));
            outcome.names.append(QString::fromUtf8(line.split(',').last()).trimmed());
        }
    }
    return outcome;
}

QJsonObject TestWindowWalk::manifest() const
{
    QFile file(m_directory->filePath(u"out.csv.manifest.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void TestWindowWalk::still_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("equal");
    QTest::addColumn<int>("cap");
    for (const int count : {0, 1, 2, 99, 100, 101, 250, 3'000})
        QTest::addRow("%d", count) << count << 1 << 100;
    for (const int equal : {2, 99, 100, 101, 250, 1'000})
        QTest::addRow("%d at a time", equal) << 2'500 << equal << 100;
    QTest::newRow("capped to 20") << 700 << 1 << 20;
    QTest::newRow("capped to 20, 50 at a time") << 700 << 50 << 20;
    QTest::newRow("capped to 7, 20 at a time") << 160 << 20 << 7;
    QTest::newRow("capped to 1") << 30 << 1 << 1;
}

void TestWindowWalk::still()
{
    QFETCH(int, count);
    QFETCH(int, equal);
    QFETCH(int, cap);
    m_list->fill(count, equal);
    m_list->cap = cap;
    const Outcome outcome = exportAll();
    QVERIFY2(outcome.isDone, outcome.failure && outcome.failure->api ? qPrintable(outcome.failure->api->detail) : "");
    QVERIFY2(outcome.run->walk().isExact(), qPrintable(outcome.run->walk().inexactReason()));
    QCOMPARE(outcome.ids, m_list->idsInOrder());
    QCOMPARE(outcome.run->rowsWritten(), count);
    QCOMPARE(m_queue->waiting() + m_queue->inFlight(), 0);
    // The end is what an empty answer says, nothing else.
    QVERIFY(m_server->count() >= 2);
}

void TestWindowWalk::changing_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("equal");
    QTest::addColumn<int>("cap");
    QTest::addColumn<bool>("ignoresIds");
    for (quint32 seed = 1; seed <= 6; ++seed) {
        QTest::addRow("seed %u", seed) << seed << 1 << 100 << false;
        QTest::addRow("seed %u, 30 at a time", seed) << seed << 30 << 100 << false;
        QTest::addRow("seed %u, capped", seed) << seed << 1 << 30 << false;
        QTest::addRow("seed %u, ids ignored", seed) << seed << 1 << 30 << true;
    }
}

void TestWindowWalk::changing()
{
    QFETCH(quint32, seed);
    QFETCH(int, equal);
    QFETCH(int, cap);
    m_list = std::make_unique<ChangingList>(seed);
    m_list->fill(1'500, equal);
    m_list->cap = cap;
    QFETCH(bool, ignoresIds);
    m_list->ignoresIds = ignoresIds;
    m_list->watch();
    const Outcome outcome = exportAll({}, [this] { m_list->change(5); });
    QVERIFY(outcome.isDone);
    QVERIFY2(outcome.run->walk().isExact(), qPrintable(outcome.run->walk().inexactReason()));
    QCOMPARE(joined(m_list->survivors() - setOf(outcome.ids)), QString());
    QCOMPARE(setOf(outcome.ids).size(), outcome.ids.size());
    QVERIFY(m_list->survivors().size() > 500);
}

void TestWindowWalk::equalsThatAreDeleted_data()
{
    QTest::addColumn<int>("atATime");
    QTest::addColumn<bool>("mayGiveUp");
    for (const int atATime : {1, 2, 5})
        QTest::addRow("%d at a time", atATime) << atATime << false;
    QTest::newRow("more than pages can overlap") << 20 << true;
}

void TestWindowWalk::equalsThatAreDeleted()
{
    // What follows moves towards the beginning while it is paged through.
    QFETCH(int, atATime);
    QFETCH(bool, mayGiveUp);
    constexpr qint64 moment = 1'710'000'000'000;
    for (int i = 0; i < 950; ++i)
        m_list->insert(moment);
    m_list->fill(50);
    m_list->watch();
    const Outcome outcome = exportAll({}, [this, atATime] { m_list->removeSome(moment, atATime); });
    QVERIFY2(outcome.isDone, outcome.failure && outcome.failure->api ? qPrintable(outcome.failure->api->detail) : "");
    QVERIFY2(mayGiveUp || outcome.run->walk().isExact(), qPrintable(outcome.run->walk().inexactReason()));
    if (outcome.run->walk().isExact())
        QCOMPARE(joined(m_list->survivors() - setOf(outcome.ids)), QString());
    QCOMPARE(setOf(outcome.ids).size(), outcome.ids.size());
}

void TestWindowWalk::ownBoundsHold()
{
    m_list->fill(2'000);
    TokenQuery query;
    QVERIFY(parseDateBound(u"2024-01-10T00:00:00.5Z"_s, &query.created.from));
    QVERIFY(parseDateBound(u"2024-06-30"_s, &query.created.to));
    query.search = u"x"_s;
    query.updated.from = {QDate(2020, 1, 1), {}};
    const Outcome outcome = exportAll(query);
    QVERIFY(outcome.isDone);
    QVERIFY(outcome.ids.size() > 500 && outcome.ids.size() < 1'500);
    int withoutEnd = 0;
    for (const FakeRequest &request : m_server->requests()) {
        // The youngest is asked for without bounds, the last page without the upper one: what they leave out would not
        // show otherwise.
        if (!request.param(u"sort"_s).startsWith(u'-'))
            QVERIFY(instantKey(request.param(u"createdAt[gte]"_s).toStdString()) >= "2024-01-10T00:00:00.5");
        const QString before = request.param(u"createdAt[lt]"_s);
        withoutEnd += before.isEmpty() ? 1 : 0;
        QVERIFY(before.isEmpty() || before == u"2024-07-01T00:00:00Z");
        QCOMPARE(request.param(u"search"_s), u"x"_s);
        // Nothing was updated before the period, so that no bound of it is needed.
        const bool looksBeyond = request.param(u"sort"_s) == u"-updatedAt";
        QCOMPARE(request.param(u"updatedAt[lte]"_s), looksBeyond ? u"2019-12-31T23:59:59Z"_s : QString());
        QCOMPARE(request.param(u"updatedAt[gte]"_s), QString());
    }
    QCOMPARE(withoutEnd, 2);
}

void TestWindowWalk::noDescending()
{
    // Where the end of the list cannot be asked for it is walked in one window.
    m_list->fill(1'000);
    m_list->refusesDescending = true;
    const Outcome outcome = exportAll();
    QVERIFY(outcome.isDone);
    QVERIFY(outcome.run->walk().isExact());
    QCOMPARE(outcome.ids, m_list->idsInOrder());
}

/// Pages among equal tokens that cannot overlap are proven by their number.
void TestWindowWalk::pagesTooShortToOverlap()
{
    m_list->fill(30, 3);
    m_list->cap = 1;
    const Outcome outcome = exportAll();
    QVERIFY(outcome.isDone);
    QVERIFY2(outcome.run->walk().isExact(), qPrintable(outcome.run->walk().inexactReason()));
    QCOMPARE(outcome.ids, m_list->idsInOrder());
}

void TestWindowWalk::fallsBack_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<QString>("reason");
    QTest::newRow("ignores bounds") << QByteArray("ignores") << u"ignores the creation-date filter"_s;
    QTest::newRow("ignores the order") << QByteArray("unordered") << u"does not sort by creation date"_s;
    QTest::newRow("refuses bounds") << QByteArray("refuses") << u"refuses the creation-date filter"_s;
}

void TestWindowWalk::fallsBack()
{
    QFETCH(QByteArray, how);
    QFETCH(QString, reason);
    m_list->fill(550);
    m_list->ignoresBounds = how == "ignores";
    m_list->ignoresSort = how == "unordered";
    m_list->refusesBounds = how == "refuses";
    const Outcome outcome = exportAll({}, {}, true);
    QVERIFY(outcome.isDone);
    QVERIFY(!outcome.run->walk().isExact());
    QVERIFY2(outcome.run->walk().inexactReason().contains(reason), qPrintable(outcome.run->walk().inexactReason()));
    QVERIFY(outcome.run->walk().isInexactForGood());
    QStringList expected = m_list->idsInOrder();
    if (m_list->ignoresSort)
        std::reverse(expected.begin(), expected.end());
    QCOMPARE(outcome.ids, expected);
    QCOMPARE(manifest().value(u"complete"_s), QJsonValue(false));
    QCOMPARE(manifest().value(u"incompleteBecause"_s), QJsonValue(outcome.run->walk().inexactReason()));
    QCOMPARE(manifest().value(u"rows"_s).toInt(), 550);
}

/// The console has the values: it leaves out itself what was not asked for.
void TestWindowWalk::ownBoundsThatAreIgnored()
{
    m_list->fill(550);
    const QStringList all = m_list->idsInOrder();
    m_list->ignoresBounds = true;
    TokenQuery query;
    query.created.from.day = QDate(2024, 1, 10);
    query.created.to.day = QDate(2024, 6, 30);
    const Outcome outcome = exportAll(query, {}, true);
    QVERIFY(outcome.isDone);
    QVERIFY(outcome.ids.size() > 100 && outcome.ids.size() < 400);
    QVERIFY(all.join(u' ').contains(outcome.ids.join(u' ')));
    QCOMPARE(outcome.run->walk().inexactReason(), u"the server ignores the creation-date filter"_s);
    QCOMPARE(outcome.run->walk().ignoredFilters(), QStringList{u"the server ignores the creation-date filter"_s});
    QCOMPARE(manifest().value(u"rows"_s).toInt(), int(outcome.ids.size()));
    QCOMPARE(manifest().value(u"filteredByTheConsole"_s).toArray().size(), 1);
    // Refused, they are left out of the request.
    m_list->ignoresBounds = false;
    m_list->refusesBounds = true;
    const Outcome refused = exportAll(query);
    QVERIFY(refused.isDone);
    QCOMPARE(refused.ids, outcome.ids);
    QVERIFY(refused.run->walk().inexactReason().contains(u"refuses"_s));
}

void TestWindowWalk::noFileWithoutProof()
{
    m_list->fill(550);
    QVERIFY(exportAll({}, {}, true, true).isDone);
    QFile::remove(m_directory->filePath(u"out.csv"_s));
    QFile::remove(m_directory->filePath(u"out.csv.manifest.json"_s));
    m_list->ignoresBounds = true;
    const Outcome outcome = exportAll({}, {}, true, true);
    QVERIFY(outcome.failure && !outcome.failure->api);
    QCOMPARE(outcome.failure->unproven, u"the server ignores the creation-date filter"_s);
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

void TestWindowWalk::failureNamesTheRecord()
{
    m_server->setHandler([](const FakeRequest &request) {
        if (request.param(u"createdAt[gte]"_s).isEmpty())
            return FakeReply::json(listOf({smallRecord(1), withValue(smallRecord(2), u"id"_s, 7)}));
        return FakeReply::json("[]");
    });
    ExportOptions options;
    auto file = std::make_unique<ExportFile>(m_directory->filePath(u"out.csv"_s), options);
    QVERIFY(file->open());
    TokenExport run(m_queue.get(), {}, std::move(file));
    std::optional<ExportFailure> failure;
    connect(&run, &TokenExport::failed, this, [&](const ExportFailure &what) { failure = what; });
    run.start();
    QTRY_VERIFY(failure);
    QVERIFY(failure->api);
    QCOMPARE(failure->api->kind, ApiError::Kind::Record);
    QVERIFY2(failure->api->detail.startsWith(u"the first page, record 2, id: "_s), qPrintable(failure->api->detail));
    QVERIFY(!QFile::exists(m_directory->filePath(u"out.csv"_s)));
}

void TestWindowWalk::serverThatRepeatsItself()
{
    // All of one moment, and the page number is nobody's business.
    m_server->setHandler([](const FakeRequest &) { return FakeReply::json(page(0, 100)); });
    auto file = std::make_unique<ExportFile>(m_directory->filePath(u"out.csv"_s), ExportOptions());
    QVERIFY(file->open());
    TokenExport run(m_queue.get(), {}, std::move(file));
    std::optional<ExportFailure> failure;
    connect(&run, &TokenExport::failed, this, [&](const ExportFailure &what) { failure = what; });
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(failure, 20'000);
    QVERIFY(failure->api && failure->api->detail.contains(u"repeats"_s));
    QVERIFY(m_server->distinctCount() < 200);
}

void TestWindowWalk::fewRequests()
{
    // Windows cost few pages more than the list has.
    m_list->fill(20'000);
    QVERIFY(exportAll().isDone);
    QVERIFY2(m_server->count() <= 200 * 115 / 100, qPrintable(QString::number(m_server->count())));
}

void TestWindowWalk::sortsHere_data()
{
    QTest::addColumn<Sort>("sort");
    QTest::newRow("name") << Sort{u"name"_s, false};
    QTest::newRow("name, descending") << Sort{u"name"_s, true};
    QTest::newRow("created, descending") << Sort{u"createdAt"_s, true};
}

void TestWindowWalk::sortsHere()
{
    QFETCH(Sort, sort);
    m_list->fill(1'200);
    m_list->change(300);
    TokenQuery query;
    query.sort = sort;
    const Outcome outcome = exportAll(query);
    QVERIFY(outcome.isDone);
    QVERIFY(outcome.run->walk().isExact());
    if (sort.key == u"name") {
        const QStringList &names = outcome.names;
        QVERIFY(std::is_sorted(names.begin(), names.end(), [&](const QString &a, const QString &b) {
            return sort.descending ? b.toUtf8() < a.toUtf8() : a.toUtf8() < b.toUtf8();
        }));
        QCOMPARE(setOf(outcome.ids), setOf(m_list->idsInOrder()));
        return;
    }
    QStringList expected = m_list->idsInOrder();
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(outcome.ids, expected);
}

QTEST_GUILESS_MAIN(TestWindowWalk)
#include "tst_windowwalk.moc"
