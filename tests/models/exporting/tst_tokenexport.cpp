#include "models/exporting/tokenexport.h"
#include "models/paging/tokenpager.h"
#include "tests/support/testtokens.h"
#include "tests/support/textrequest.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;

using namespace testtokens;

Q_DECLARE_METATYPE(ExportFailure)

/// Whole exports over a real socket, in pages.
class TestTokenExport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everything_data();
    void everything();
    void endsWhereAPageIsRefused_data();
    void endsWhereAPageIsRefused();
    void refusedPageOfAFullListFails();
    void jsonLines();
    void pagesInOrderThoughAnswersAreNot();
    void queryAndPagesAreAsked();
    void repeatsAreDropped();
    void serverThatIgnoresPages_data();
    void serverThatIgnoresPages();
    void shortPageRepeatedOnceIsNoFailure();
    void failureLeavesTheFormerFile_data();
    void failureLeavesTheFormerFile();
    void errorBehindTheEndIsNoFailure();
    void errorIsToldThoughOthersAreUnderWay();
    void serverThatRefusesAllIsAskedOnce();
    void fullDisk();
    void nameTakenMeanwhile();
    void destroyingLeavesTheFormerFile_data();
    void destroyingLeavesTheFormerFile();
    void destroyingBeforeTheFirstTurn();
    void slotsMayDestroyTheRun_data();
    void slotsMayDestroyTheRun();
    void progressGrows();

private:
    struct Outcome
    {
        bool isDone = false;
        std::optional<ExportFailure> failure;
    };
    std::unique_ptr<TokenExport> make(ExportPlan plan, const QString &name = u"out.csv"_s);
    Outcome run(TokenExport &run);
    QString path(const QString &name = u"out.csv"_s) const { return m_directory->filePath(name); }
    QStringList ids() const;
    bool isFormer() const;
    /// A list of so many records, of which the server sends `cap` a page at most.
    void serve(int total, int cap = 100);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<TokenApi> m_api;
    std::unique_ptr<RequestQueue> m_queue;
};

static QStringList idsOf(int first, int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(idOf(first + i));
    return ids;
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestTokenExport::initTestCase()
{
    qRegisterMetaType<ExportFailure>();
}

void TestTokenExport::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeServer>();
    m_api = std::make_unique<TokenApi>(endpointOf(*m_server));
    m_queue = std::make_unique<RequestQueue>(m_api.get());
    m_queue->setRetryPolicy({1, 1, 1}); // that failures are tried again is tested elsewhere
    QFile former(path());
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("former");
}

void TestTokenExport::cleanup()
{
    m_queue.reset();
    m_api.reset();
    m_server.reset();
    m_directory.reset();
}

void TestTokenExport::serve(int total, int cap)
{
    m_server->setHandler([=](const FakeRequest &request) { return FakeReply::json(pageFor(request, total, cap)); });
}

std::unique_ptr<TokenExport> TestTokenExport::make(ExportPlan plan, const QString &name)
{
    // In plain pages: that is how an order is walked that only the server knows.
    if (plan.query.sort.key.isEmpty())
        plan.query.sort.key = u"rank"_s;
    ExportOptions options;
    options.format = exportFormatOf(name);
    options.columns = QStringList{u"id"_s, u"name"_s};
    auto file = std::make_unique<ExportFile>(path(name), options);
    if (!file->open())
        qFatal("%s", qPrintable(file->problem()));
    return std::make_unique<TokenExport>(m_queue.get(), std::move(plan), std::move(file));
}

TestTokenExport::Outcome TestTokenExport::run(TokenExport &run)
{
    Outcome outcome;
    int count = 0;
    connect(&run, &TokenExport::finished, this, [&] {
        outcome.isDone = true;
        ++count;
    });
    connect(&run, &TokenExport::failed, this, [&](const ExportFailure &failure) {
        outcome.failure = failure;
        ++count;
    });
    run.start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(count > 0, 20'000); }();
    // Once and no more.
    QCoreApplication::processEvents();
    [&] { QCOMPARE(count, 1); }();
    run.disconnect(this);
    return outcome;
}

/// The first column of what was written.
QStringList TestTokenExport::ids() const
{
    QStringList ids;
    for (const QByteArray &line : contentOf(path()).split('\n').mid(1)) {
        if (!line.isEmpty())
            ids.append(QString::fromUtf8(line.left(line.indexOf(','))));
    }
    return ids;
}

bool TestTokenExport::isFormer() const
{
    return contentOf(path()) == "former" &&
           QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"out.csv"_s};
}

void TestTokenExport::everything_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("cap");
    for (const int total : {0, 1, 99, 100, 101, 200, 250, 1'250})
        QTest::addRow("%d", total) << total << 100;
    QTest::newRow("capped to 50") << 120 << 50;
    QTest::newRow("capped to 50, even") << 100 << 50;
    QTest::newRow("capped to 1") << 17 << 1;
}

void TestTokenExport::everything()
{
    QFETCH(int, total);
    QFETCH(int, cap);
    serve(total, cap);
    const auto exporting = make({});
    const Outcome outcome = run(*exporting);
    QVERIFY(outcome.isDone);
    QCOMPARE(ids(), idsOf(0, total));
    QCOMPARE(exporting->rowsWritten(), total);
    QCOMPARE(exporting->walk().repeatsDropped(), 0);
    QCOMPARE(exporting->path(), path());
    QCOMPARE(m_queue->waiting() + m_queue->inFlight(), 0);
    QVERIFY(contentOf(path()).startsWith("id,name\r\n"));
    QVERIFY(contentOf(path()).endsWith("\r\n"));
}

void TestTokenExport::endsWhereAPageIsRefused_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("cap");
    QTest::addColumn<int>("status");
    for (const int status : {404, 410}) {
        for (const int total : {1, 100, 250, 300})
            QTest::addRow("%d rows, then %d", total, status) << total << 100 << status;
        QTest::addRow("capped to 50, then %d", status) << 170 << 50 << status;
    }
    for (const int status : {400, 416, 422}) {
        for (const int total : {1, 250})
            QTest::addRow("%d rows, then %d", total, status) << total << 100 << status;
    }
}

/// A server that knows no pages past the end has said so before, with a short one, or says it twice.
void TestTokenExport::endsWhereAPageIsRefused()
{
    QFETCH(int, total);
    QFETCH(int, cap);
    QFETCH(int, status);
    m_server->setHandler([=](const FakeRequest &request) {
        const bool isPast = (request.intParam(u"page"_s, 1) - 1) * cap >= total;
        return isPast ? FakeReply::answer(status) : FakeReply::json(pageFor(request, total, cap));
    });
    const auto exporting = make({});
    const Outcome outcome = run(*exporting);
    QVERIFY(outcome.isDone);
    QCOMPARE(ids(), idsOf(0, total));
}

/// A number that is not taken says nothing of a list that goes on.
void TestTokenExport::refusedPageOfAFullListFails()
{
    m_server->setHandler([](const FakeRequest &request) {
        return request.intParam(u"page"_s, 1) > 3 ? FakeReply::answer(400) : FakeReply::json(pageFor(request, 500));
    });
    const auto exporting = make({});
    QVERIFY(!run(*exporting).isDone);
    QCOMPARE(contentOf(path()), QByteArray("former"));
}

void TestTokenExport::jsonLines()
{
    serve(150);
    const auto exporting = make({}, u"out.jsonl"_s);
    QVERIFY(run(*exporting).isDone);
    const QList<QByteArray> lines = contentOf(path(u"out.jsonl"_s)).split('\n');
    QCOMPARE(lines.size(), 151);
    for (int i = 0; i < 150; ++i)
        QCOMPARE(lines.at(i), json(smallRecord(i)));
}

void TestTokenExport::pagesInOrderThoughAnswersAreNot()
{
    serve(1'550);
    m_server->hold();
    const auto exporting = make({});
    QSignalSpy finished(exporting.get(), &TokenExport::finished);
    exporting->start();
    QRandomGenerator random(5);
    QElapsedTimer timer;
    timer.start();
    while (finished.isEmpty() && timer.elapsed() < 20'000) {
        // The youngest first, then any.
        const int held = m_server->heldCount();
        m_server->releaseOne(random.bounded(2) == 0 ? held - 1 : random.bounded(held + 1));
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    QCOMPARE(finished.size(), 1);
    QCOMPARE(ids(), idsOf(0, 1'550));
}

void TestTokenExport::queryAndPagesAreAsked()
{
    serve(30);
    ExportPlan plan;
    plan.query.search = u"a+b &c"_s;
    plan.query.sort = {u"rank"_s, true};
    plan.query.created.from = {QDate(2026, 7, 1), {}};
    plan.pageSize = 10;
    plan.zone = QTimeZone("Asia/Kathmandu");
    const auto exporting = make(plan);
    QVERIFY(run(*exporting).isDone);
    QVERIFY(m_server->count() >= 4);
    for (const FakeRequest &request : m_server->requests()) {
        QCOMPARE(request.param(u"search"_s), u"a+b &c"_s);
        QCOMPARE(request.param(u"sort"_s), u"-rank"_s);
        QCOMPARE(request.param(u"limit"_s), u"10"_s);
        QCOMPARE(request.param(u"createdAt[gte]"_s), u"2026-06-30T18:15:00Z"_s);
    }
    const QStringList pages = m_server->paramsOf(u"page"_s);
    for (const QString &page : {u"1"_s, u"2"_s, u"3"_s}) // of those after the end, which are empty, some come again
        QCOMPARE(pages.count(page), 1);
    for (const QString &page : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        QVERIFY(pages.contains(page));
}

void TestTokenExport::repeatsAreDropped()
{
    // Five tokens were created at the beginning of the list between page 1 and the others.
    m_server->setHandler([](const FakeRequest &request) {
        const int number = request.intParam(u"page"_s, 1);
        const int first = (number - 1) * 100 - (number > 1 ? 5 : 0);
        return FakeReply::json(page(first, std::clamp(250 - first, 0, 100)));
    });
    const auto exporting = make({});
    QVERIFY(run(*exporting).isDone);
    QCOMPARE(ids(), idsOf(0, 250));
    QCOMPARE(exporting->rowsWritten(), 250);
    QCOMPARE(exporting->walk().repeatsDropped(), 5);
}

void TestTokenExport::serverThatIgnoresPages_data()
{
    QTest::addColumn<int>("records");
    for (const int records : {1, 50, 99, 100, 150})
        QTest::addRow("%d", records) << records;
}

void TestTokenExport::serverThatIgnoresPages()
{
    QFETCH(int, records);
    m_server->setHandler([=](const FakeRequest &) { return FakeReply::json(page(0, records)); });
    const auto exporting = make({});
    const Outcome outcome = run(*exporting);
    QVERIFY(outcome.failure);
    QVERIFY(outcome.failure->api);
    QCOMPARE(outcome.failure->api->kind, ApiError::Kind::Protocol);
    QVERIFY(outcome.failure->api->detail.contains(u"repeats"_s));
    QVERIFY(m_server->count() < 40);
}

void TestTokenExport::shortPageRepeatedOnceIsNoFailure()
{
    // 200 records; three more came in at the beginning after page 2: page 3 holds three that were there before.
    m_server->setHandler([](const FakeRequest &request) {
        const int number = request.intParam(u"page"_s, 1);
        return FakeReply::json(number <= 2   ? page((number - 1) * 100, 100)
                               : number == 3 ? page(197, 3)
                                             : QByteArray("[]"));
    });
    const auto exporting = make({});
    QVERIFY(run(*exporting).isDone);
    QCOMPARE(ids(), idsOf(0, 200));
    QCOMPARE(exporting->walk().repeatsDropped(), 3);
}

void TestTokenExport::failureLeavesTheFormerFile_data()
{
    QTest::addColumn<FakeReply>("reply");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const FakeReply &reply, ApiError::Kind kind, const QString &detail = {}) {
        QTest::newRow(name) << reply << int(kind) << detail;
    };
    using Kind = ApiError::Kind;
    row("refused", FakeReply::answer(403, R"({"message":"No"})"), Kind::Forbidden);
    row("rate limit", FakeReply::answer(429, "slow down", "text/plain", {{"Retry-After", "1"}}), Kind::RateLimited);
    row("server error", FakeReply::answer(500), Kind::Server);
    row("cut off", FakeReply::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n[]"),
        Kind::Protocol);
    row("not a list", FakeReply::json(R"({"data":[]})"), Kind::Protocol, u"page 3, the answer is not a list"_s);
    row("broken JSON", FakeReply::json(R"([{"id":}])"), Kind::Record, u"page 3, record 1, id: "_s);
    row("wrong type", FakeReply::json(listOf({smallRecord(900), withValue(smallRecord(901), u"id"_s, 1)})),
        Kind::Record, u"page 3, record 2, id: "_s);
    row("a token twice", FakeReply::json(listOf({smallRecord(900), smallRecord(901), smallRecord(900)})), Kind::Record,
        u"page 3, record 3, id: "_s);
    row("no id", FakeReply::json(listOf({without(smallRecord(900), u"id"_s)})), Kind::Record,
        u"page 3, record 1, id: "_s);
}

void TestTokenExport::failureLeavesTheFormerFile()
{
    QFETCH(FakeReply, reply);
    QFETCH(QString, detail);
    m_server->setHandler([=](const FakeRequest &request) {
        return request.param(u"page"_s) == u"3" ? reply : FakeReply::json(pageFor(request, 550));
    });
    {
        const auto exporting = make({});
        const Outcome outcome = run(*exporting);
        QVERIFY(!outcome.isDone);
        QVERIFY(outcome.failure);
        QVERIFY(outcome.failure->api);
        QTEST(int(outcome.failure->api->kind), "kind");
        QVERIFY2(outcome.failure->api->detail.startsWith(detail), qPrintable(outcome.failure->api->detail));
        QCOMPARE(outcome.failure->api->host, u"127.0.0.1:%1"_s.arg(m_server->port()));
        QCOMPARE(m_queue->waiting() + m_queue->inFlight(), 0);
        QCOMPARE(contentOf(path()), "former");
    }
    QVERIFY(isFormer());
}

void TestTokenExport::errorBehindTheEndIsNoFailure()
{
    // Pages are asked for ahead; what a server says of pages that are not there does not matter.
    m_server->setHandler([](const FakeRequest &request) {
        return request.intParam(u"page"_s, 1) > 3 ? FakeReply::answer(404) : FakeReply::json(pageFor(request, 150));
    });
    m_server->hold();
    const auto exporting = make({});
    QSignalSpy finished(exporting.get(), &TokenExport::finished);
    QSignalSpy failed(exporting.get(), &TokenExport::failed);
    exporting->start();
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_server->releaseOne();
    QTRY_COMPARE(m_server->heldCount(), 6);
    m_server->releaseOne(m_server->paramsOf(u"page"_s).indexOf(u"4"_s) - 1);
    QTRY_COMPARE(m_queue->inFlight(), 2);
    QCOMPARE(m_queue->waiting(), 0);
    QVERIFY(failed.isEmpty());
    m_server->release();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(failed.isEmpty());
    QCOMPARE(ids(), idsOf(0, 150));
}

void TestTokenExport::errorIsToldThoughOthersAreUnderWay()
{
    m_server->setHandler([](const FakeRequest &request) {
        return request.intParam(u"page"_s, 1) == 2 ? FakeReply::answer(401) : FakeReply::json(pageFor(request, 900));
    });
    m_server->hold();
    const auto exporting = make({});
    QSignalSpy failed(exporting.get(), &TokenExport::failed);
    exporting->start();
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_server->releaseOne();
    QTRY_COMPARE(m_server->heldCount(), 6);
    m_server->releaseOne(m_server->paramsOf(u"page"_s).indexOf(u"2"_s) - 1);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_queue->waiting() + m_queue->inFlight(), 0);
}

/// Nothing is asked ahead of a server that has not answered yet.
void TestTokenExport::serverThatRefusesAllIsAskedOnce()
{
    m_server->setHandler([](const FakeRequest &) { return FakeReply::answer(500); });
    const auto exporting = make({});
    QVERIFY(run(*exporting).failure);
    QCOMPARE(m_server->count(), 1);
}

void TestTokenExport::fullDisk()
{
    serve(2'000);
    rlimit former = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const auto formerHandler = std::signal(SIGXFSZ, SIG_IGN);
    auto exporting = make({});
    const rlimit small{4'096, former.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Outcome outcome = run(*exporting);
    setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, formerHandler);
    QVERIFY(outcome.failure);
    QVERIFY(!outcome.failure->api);
    QVERIFY(!outcome.failure->file.isEmpty());
    exporting.reset();
    QVERIFY(isFormer());
}

void TestTokenExport::nameTakenMeanwhile()
{
    serve(50);
    const auto exporting = make({}, u"other.csv"_s);
    QVERIFY(QDir(m_directory->path()).mkdir(u"other.csv"_s));
    const Outcome outcome = run(*exporting);
    QVERIFY(!outcome.isDone);
    QVERIFY(outcome.failure && !outcome.failure->api && !outcome.failure->file.isEmpty());
}

void TestTokenExport::destroyingLeavesTheFormerFile_data()
{
    QTest::addColumn<int>("answers");
    for (const int answers : {0, 1, 3})
        QTest::addRow("after %d answers", answers) << answers;
}

void TestTokenExport::destroyingLeavesTheFormerFile()
{
    QFETCH(int, answers);
    serve(5'000);
    m_server->hold();
    auto exporting = make({});
    int signalCount = 0;
    connect(exporting.get(), &TokenExport::finished, this, [&] { ++signalCount; });
    connect(exporting.get(), &TokenExport::failed, this, [&] { ++signalCount; });
    exporting->start();
    for (int i = 0; i < answers; ++i) {
        QTRY_COMPARE(m_server->heldCount(), i == 0 ? 1 : 6);
        m_server->releaseOne();
    }
    QTRY_VERIFY(m_server->count() >= (answers == 0 ? 1 : 6 + answers));
    exporting.reset();
    QCOMPARE(m_queue->waiting() + m_queue->inFlight(), 0);
    QVERIFY(isFormer());
    m_server->release();
    // Another request comes through, and with it all that could still have come.
    bool isThere = false;
    m_queue->submit(Priority::Visible, textRequest("page=1"), [&](const ApiResult &) { isThere = true; });
    QTRY_VERIFY(isThere);
    QCOMPARE(signalCount, 0);
    QVERIFY(isFormer());
}

void TestTokenExport::destroyingBeforeTheFirstTurn()
{
    auto exporting = make({});
    exporting->start();
    exporting.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_queue->waiting(), 0);
    QVERIFY(isFormer());
}

void TestTokenExport::slotsMayDestroyTheRun_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<FakeReply>("third");
    QTest::newRow("finished") << QByteArray("finished") << FakeReply::json("[]");
    QTest::newRow("progressed") << QByteArray("progressed") << FakeReply::json("[]");
    QTest::newRow("refused") << QByteArray("failed") << FakeReply::answer(403);
    QTest::newRow("broken") << QByteArray("failed") << FakeReply::json("{}");
    QTest::newRow("repeated") << QByteArray("failed") << FakeReply::json(page(0, 100));
}

void TestTokenExport::slotsMayDestroyTheRun()
{
    QFETCH(QByteArray, when);
    QFETCH(FakeReply, third);
    m_server->setHandler([=](const FakeRequest &request) {
        return request.param(u"page"_s) == u"3" ? third : FakeReply::json(pageFor(request, 550));
    });
    auto exporting = make({});
    int count = 0;
    const auto destroy = [&] {
        ++count;
        exporting.reset();
    };
    if (when == "finished")
        connect(exporting.get(), &TokenExport::finished, this, destroy);
    else if (when == "failed")
        connect(exporting.get(), &TokenExport::failed, this, destroy);
    else
        connect(exporting.get(), &TokenExport::progressed, this, destroy);
    exporting->start();
    QTRY_COMPARE(count, 1);
    QVERIFY(!exporting);
    QCOMPARE(m_queue->waiting() + m_queue->inFlight(), 0);
    QCOMPARE(isFormer(), when != "finished");
}

void TestTokenExport::progressGrows()
{
    serve(950);
    const auto exporting = make({});
    QSignalSpy progressed(exporting.get(), &TokenExport::progressed);
    QVERIFY(run(*exporting).isDone);
    QVERIFY(!progressed.isEmpty());
    qint64 last = 0;
    for (const QList<QVariant> &arguments : progressed) {
        QVERIFY(arguments.first().toLongLong() >= last);
        last = arguments.first().toLongLong();
    }
    QVERIFY(last <= 950);
    QCOMPARE(exporting->rowsWritten(), 950);
}

QTEST_GUILESS_MAIN(TestTokenExport)
#include "tst_tokenexport.moc"
