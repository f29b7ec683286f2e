#include "models/inventory/inventoryloader.h"
#include "models/record/tokenjson.h"
#include "tests/support/bendablelist.h"
#include "tests/support/fakeserver.h"
#include "tests/support/testtokens.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(InventoryFailure)

namespace {

constexpr qint64 now = 1'780'000'000'000;

/// All that a token can have, odd things among it; the same each time that it is asked for.
QJsonObject enriched(QJsonObject record)
{
    const size_t number = qHash(record.value(u"id"_s).toString(), 0);
    const QJsonObject full = testtokens::fullRecord();
    for (const char *key : {"user", "lastUsedAt", "expiresAt", "scopes"}) {
        const QString name = QString::fromLatin1(key);
        if (number % 7 != 0)
            record.insert(name, full.value(name));
    }
    if (number % 5 == 0)
        record.insert(u"expiresAt"_s, 7);
    if (number % 11 == 0)
        record.insert(u"unknown"_s, QJsonArray{u"Ä\u0000🔑"_s, QJsonValue::Null, 1e300});
    return record;
}

/// A list behind a server on a socket, and what it has told.
class ListServer
{
public:
    explicit ListServer(const Bends &bends = {}, int count = 250)
        : m_list(bends, 3)
    {
        m_list.fill(count, 3, false);
        m_list.setBends(bends);
    }

    FakeServer &server() { return m_server; }
    const BendableList &list() const { return m_list; }
    /// Every token as it was sent, by its id.
    QHash<QString, Token> told;
    std::function<void()> beforeAnswer;

private:
    FakeReply answer(const FakeRequest &request)
    {
        if (beforeAnswer)
            beforeAnswer();
        const BendableList::Reply reply = m_list.answer(request.rawQuery);
        if (reply.status != 200)
            return FakeReply::answer(reply.status, reply.body);
        QJsonArray records;
        for (const QJsonValue &record : QJsonDocument::fromJson(reply.body).array())
            records += enriched(record.toObject());
        const QByteArray body = QJsonDocument(records).toJson();
        for (const Token &token : decodePage(body).tokens)
            told.insert(token.id, token);
        return FakeReply::json(body);
    }

    BendableList m_list;
    FakeServer m_server{[this](const FakeRequest &request) { return answer(request); }};
};

/// What asks it; a loader keeps it alive.
struct Wire
{
    explicit Wire(const FakeServer &server)
        : api(testtokens::endpointOf(server))
        , queue(&api)
    {
        queue.setRetryPolicy({1, 1, 1});
    }
    TokenApi api;
    RequestQueue queue;
};

std::shared_ptr<RequestQueue> queueOf(const FakeServer &server)
{
    const auto wire = std::make_shared<Wire>(server);
    return {wire, &wire->queue};
}

/// While it lives, a file takes no more than so many bytes.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
        : m_formerHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit small{bytes, m_former.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_formerHandler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_former = {};
    void (*m_formerHandler)(int);
};

} // namespace

/// Everything that a query answers, over a real socket.
class TestInventoryLoader : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void loadsAll_data();
    void loadsAll();
    void followsTheQuery();
    void beginsAgain();
    void tellsIgnoredFilters();
    void serverFails();
    void fullDisk_data();
    void fullDisk();
    void destroyingCancels();
    void slotsMayDestroyIt();

private:
    static std::unique_ptr<InventoryLoader> loaderOf(ListServer &list, const TokenQuery &query = {});
};

void TestInventoryLoader::initTestCase()
{
    qRegisterMetaType<InventoryFailure>();
}

std::unique_ptr<InventoryLoader> TestInventoryLoader::loaderOf(ListServer &list, const TokenQuery &query)
{
    return std::make_unique<InventoryLoader>(queueOf(list.server()), query, QTimeZone::utc(), 20, [] { return now; });
}

void TestInventoryLoader::loadsAll_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 20, 250, 1'000})
        QTest::addRow("%d", count) << count;
}

void TestInventoryLoader::loadsAll()
{
    QFETCH(const int, count);
    ListServer list({}, count);
    const auto loader = loaderOf(list);
    QSignalSpy finished(loader.get(), &InventoryLoader::finished);
    QSignalSpy failed(loader.get(), &InventoryLoader::failed);
    qint64 most = 0;
    connect(loader.get(), &InventoryLoader::advanced, this, [&most, &loader] {
        QVERIFY(loader->tokens() >= most); // none of it begins again
        most = loader->tokens();
        QVERIFY(loader->expected() == -1 || loader->expected() >= most);
    });
    QVERIFY(!loader->result());
    QCOMPARE(loader->tokens(), 0);
    loader->start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(failed.count(), 0);
    const std::shared_ptr<const LoadedInventory> loaded = loader->result();
    QVERIFY(loaded);
    QVERIFY(loaded->isExact);
    QCOMPARE(loaded->inexactReason, QString());
    QCOMPARE(loaded->remarks, QStringList());
    QCOMPARE(loaded->host, list.server().baseUrl().authority());
    QCOMPARE(loaded->inventory.now(), now);
    QCOMPARE(loaded->inventory.size(), count);
    QCOMPARE(loader->tokens(), count);
    QCOMPARE(list.told.size(), count);
    for (int row = 0; row < count; ++row) {
        const QString id = loaded->inventory.idAt(row);
        QVERIFY(list.told.contains(id));
        QCOMPARE(loaded->tokenAt(row), list.told.take(id));
    }
}

void TestInventoryLoader::followsTheQuery()
{
    ListServer list;
    TokenQuery query;
    query.created.from.instant = list.list().records().at(100).createdAt;
    const auto loader = loaderOf(list, query);
    QSignalSpy finished(loader.get(), &InventoryLoader::finished);
    loader->start();
    QVERIFY(finished.wait(20'000));
    const auto loaded = loader->result();
    QCOMPARE(loaded->query, query);
    QVERIFY(loaded->isExact);
    QVERIFY(loaded->inventory.size() > 0 && loaded->inventory.size() < 250);
    for (const BendableList::Record &record : list.list().records()) {
        const bool isThere = loaded->inventory.rowOf(record.id) >= 0;
        QCOMPARE(isThere, BendableList::isWithin(query.created, record));
    }
}

/// In pages, where the server refuses bounds or ignores them: what had come before is void.
void TestInventoryLoader::beginsAgain()
{
    for (const Bends::Bound bound : {Bends::Bound::Ignored, Bends::Bound::Refused}) {
        Bends bends;
        bends.bound = bound;
        ListServer list(bends);
        const auto loader = loaderOf(list);
        QSignalSpy finished(loader.get(), &InventoryLoader::finished);
        loader->start();
        QVERIFY(finished.wait(20'000));
        const auto loaded = loader->result();
        QVERIFY(!loaded->isExact);
        QVERIFY(!loaded->inexactReason.isEmpty());
        QCOMPARE(loaded->inventory.size(), 250);
        for (int row = 0; row < loaded->inventory.size(); ++row)
            QCOMPARE(loaded->tokenAt(row), list.told.take(loaded->inventory.idAt(row)));
        QCOMPARE(list.told.size(), 0);
    }
}

void TestInventoryLoader::tellsIgnoredFilters()
{
    Bends bends;
    bends.updated = Bends::Bound::Ignored;
    ListServer list(bends);
    TokenQuery query;
    query.updated.from.instant = list.list().records().at(100).updatedAt;
    const auto loader = loaderOf(list, query);
    QSignalSpy finished(loader.get(), &InventoryLoader::finished);
    loader->start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(loader->result()->remarks, QStringList(u"the server ignores the update-date filter"_s));
}

void TestInventoryLoader::serverFails()
{
    ListServer list;
    int answers = 0;
    list.beforeAnswer = [&list, &answers] {
        if (++answers == 5)
            list.server().setHandler([](const FakeRequest &) { return FakeReply::answer(403); });
    };
    const auto loader = loaderOf(list);
    QSignalSpy failed(loader.get(), &InventoryLoader::failed);
    QSignalSpy finished(loader.get(), &InventoryLoader::finished);
    loader->start();
    QVERIFY(failed.wait(20'000));
    QCOMPARE(failed.count(), 1);
    const auto failure = failed.first().first().value<InventoryFailure>();
    QCOMPARE(failure.api.value().kind, ApiError::Kind::Forbidden);
    QCOMPARE(failure.file, QString());
    QVERIFY(!loader->result());
    QCOMPARE(finished.count(), 0);
}

void TestInventoryLoader::fullDisk_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("while it loads") << 1'000;
    QTest::newRow("at the end") << 20;
}

void TestInventoryLoader::fullDisk()
{
    QFETCH(const int, count);
    ListServer list({}, count);
    const auto loader = loaderOf(list);
    QSignalSpy failed(loader.get(), &InventoryLoader::failed);
    QSignalSpy advanced(loader.get(), &InventoryLoader::advanced);
    QSignalSpy finished(loader.get(), &InventoryLoader::finished);
    loader->start();
    {
        const SmallDisk disk(0);
        QVERIFY(failed.wait(20'000));
    }
    const auto failure = failed.first().first().value<InventoryFailure>();
    QVERIFY(!failure.api);
    QVERIFY(!failure.file.isEmpty());
    QVERIFY(!loader->result());
    QVERIFY(count == 20 || loader->tokens() < count);
    const qsizetype before = advanced.count();
    QTest::qWait(50); // nothing follows
    QCOMPARE(advanced.count(), before);
    QCOMPARE(finished.count(), 0);
    QCOMPARE(failed.count(), 1);
}

void TestInventoryLoader::destroyingCancels()
{
    ListServer list;
    const auto queue = queueOf(list.server());
    auto loader = std::make_unique<InventoryLoader>(queue, TokenQuery(), QTimeZone::utc(), 20, [] { return now; });
    QSignalSpy advanced(loader.get(), &InventoryLoader::advanced);
    loader->start();
    QVERIFY(advanced.wait(20'000));
    QVERIFY(queue->waiting() + queue->inFlight() > 0);
    QVERIFY(!loader->result());
    loader.reset();
    QCOMPARE(queue->waiting() + queue->inFlight(), 0);
    // Before its first turn, too.
    InventoryLoader(queue, TokenQuery(), QTimeZone::utc(), 20, [] { return now; }).start();
    QCoreApplication::processEvents();
    QCOMPARE(queue->waiting() + queue->inFlight(), 0);
}

void TestInventoryLoader::slotsMayDestroyIt()
{
    ListServer list;
    std::shared_ptr<const LoadedInventory> kept;
    bool isAdvanced = false;
    auto loader = loaderOf(list);
    connect(loader.get(), &InventoryLoader::finished, this, [&] {
        kept = loader->result();
        loader.reset();
    });
    loader->start();
    QTRY_VERIFY_WITH_TIMEOUT(kept, 20'000);
    QCOMPARE(kept->inventory.size(), 250);
    QVERIFY(!kept->tokenAt(249).id.isEmpty()); // the records outlive the loader
    loader = loaderOf(list);
    connect(loader.get(), &InventoryLoader::advanced, this, [&] {
        isAdvanced = true;
        loader.reset();
    });
    loader->start();
    QTRY_VERIFY_WITH_TIMEOUT(isAdvanced, 20'000);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestInventoryLoader)
#include "tst_inventoryloader.moc"
