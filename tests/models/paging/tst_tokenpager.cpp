#include "models/paging/tokenpager.h"
#include "tests/support/testtokens.h"
#include "tests/support/textrequest.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

using namespace testtokens;

/// Rows over a real socket, from a server that does what a test wants of it.
class TestTokenPager : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void nothingBeforeAQuery();
    void firstPage();
    void findsTheEnd_data();
    void findsTheEnd();
    void totalOfTheServer_data();
    void totalOfTheServer();
    void rowCountIsClamped();
    void wordOfTheServerThatCannotBe_data();
    void wordOfTheServerThatCannotBe();
    void refusesPagesPastTheEnd_data();
    void refusesPagesPastTheEnd();
    void refusesPagesOfAListThatGoesOn();
    void refusesAllButTheFirstPage();

    void visibleRowsGoFirst();
    void requestsAreMerged();
    void whatScrolledByIsCancelled();
    void neighborIsFetchedAhead_data();
    void neighborIsFetchedAhead();
    void oldPagesAreDroppedAndComeBack();
    void largePagesLeaveMemory();
    void oddRowsAreHarmless();

    void lateAnswersAreDropped();
    void quickChangesEndWithTheLast();
    void formerRowsStayUntilTheFirstPage();
    void backToWhatIsShown();
    void sameQueryAsksOnce();

    void firstPageFails();
    void pageFails_data();
    void pageFails();
    void sameQueryTriesFailedPagesAgain();
    void failedPageThatMattersNoMore();
    void backAfterAFailureHasRecovered();
    void retryAsksAnewForWhatIsUnderWay();
    void retryAsksAnewForTheFirstPage();
    void brokenBodies_data();
    void brokenBodies();
    void serverThatIgnoresPages_data();
    void serverThatIgnoresPages();

    void sortIsRefused_data();
    void sortIsRefused();
    void firstSortIsRefused();
    void ignoredSortIsTold();
    void otherErrorsAreNotTheSorts();
    void unreadableDatesSpeakAgainstNoPage();
    void tokensFromOutsideThePeriodAreNotShown();

    void refreshShowsWhatChanged();
    void refreshBeforeAnyAnswer();
    void listShrinksAndGrows();
    void listGrowsByAPageAtItsBeginning();
    void serverChangesItsCap();
    void cappedListGrowsPastAPage_data();
    void cappedListGrowsPastAPage();
    void createdTokensLeaveNoRowTwice_data();
    void createdTokensLeaveNoRowTwice();
    void orderThatNeverStaysIsLeftAlone();
    void listMovesByAPage();
    void strangeListsEnd_data();
    void strangeListsEnd();

    void slotsMayDestroyThePager_data();
    void slotsMayDestroyThePager();
    void slotsMayAskForMore();
    void nothingAfterDestruction();

private:
    FakeReply answer(const FakeRequest &request) const;
    void makePager(int pageSize = 100);
    void show(const TokenQuery &query);
    void showAll() { show({}); }
    QString idAt(int row) const;
    int requestsUnderWay() const { return m_queue->waiting() + m_queue->inFlight(); }
    /// Until nothing is under way and nothing is about to be.
    void settle();
    QStringList pagesAsked() const { return m_server->paramsOf(u"page"_s); }

    // What the server does. A search for a number begins the list with the record of that number.
    int m_total = 250;
    int m_cap = 100;
    int m_base = 0;
    FakeReply::Headers m_headers;
    QHash<int, FakeReply> m_special; ///< by page
    QHash<QString, FakeReply> m_specialSorts;

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<TokenApi> m_api;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<TokenPager> m_pager;
};

static TokenQuery search(int number)
{
    TokenQuery query;
    query.search = QString::number(number);
    return query;
}

static TokenQuery sortedBy(const QString &key, TokenQuery query = {})
{
    query.sort = parseSort(key);
    return query;
}

static FakeReply refusal(int status)
{
    return FakeReply::answer(status, R"({"message":"No"})");
}

void TestTokenPager::initTestCase()
{
    qRegisterMetaType<PageFailure>();
    qRegisterMetaType<Sort>();
    qRegisterMetaType<ApiError>();
}

void TestTokenPager::init()
{
    m_total = 250;
    m_cap = 100;
    m_base = 0;
    m_headers.clear();
    m_special.clear();
    m_specialSorts.clear();
    m_server = std::make_unique<FakeServer>([this](const FakeRequest &request) { return answer(request); });
    m_api = std::make_unique<TokenApi>(endpointOf(*m_server));
    m_queue = std::make_unique<RequestQueue>(m_api.get());
    m_queue->setRetryPolicy({1, 1, 1}); // that failures are tried again is tested elsewhere
    makePager();
}

void TestTokenPager::cleanup()
{
    m_pager.reset();
    m_queue.reset();
    m_api.reset();
    m_server.reset();
}

void TestTokenPager::makePager(int pageSize)
{
    m_pager = std::make_unique<TokenPager>(m_queue.get(), pageSize);
}

FakeReply TestTokenPager::answer(const FakeRequest &request) const
{
    const int number = request.intParam(u"page"_s, 1);
    if (m_special.contains(number))
        return m_special.value(number);
    if (m_specialSorts.contains(request.param(u"sort"_s)))
        return m_specialSorts.value(request.param(u"sort"_s));
    const int limit = std::min(m_cap, request.intParam(u"limit"_s, 10));
    const qint64 first = qint64(number - 1) * limit;
    const int length = int(std::clamp<qint64>(m_total - first, 0, limit));
    return FakeReply::json(page(m_base + request.intParam(u"search"_s, 0) + int(first), length), m_headers);
}

void TestTokenPager::show(const TokenQuery &query)
{
    m_pager->setQuery(query);
    QTRY_VERIFY(m_pager->shownQuery() == query);
}

QString TestTokenPager::idAt(int row) const
{
    const Token *token = m_pager->tokenAt(row);
    return token ? token->id : QString();
}

void TestTokenPager::settle()
{
    QElapsedTimer timer;
    timer.start();
    for (int quiet = 0; quiet < 3 && timer.elapsed() < 10'000;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        quiet = requestsUnderWay() == 0 ? quiet + 1 : 0;
    }
    QCOMPARE(requestsUnderWay(), 0);
}

void TestTokenPager::nothingBeforeAQuery()
{
    m_pager->setVisibleRows(0, 30);
    m_pager->retry();
    settle();
    QCOMPARE(m_server->count(), 0);
    QCOMPARE(m_pager->rowCount(), 0);
    QCOMPARE(m_pager->knownTotal(), 0);
    QVERIFY(!m_pager->tokenAt(0));
    QVERIFY(!m_pager->shownQuery());
    QVERIFY(!m_pager->isLoading());
    QVERIFY(!m_pager->isTotalExact());
    QCOMPARE(m_pager->rowsPerPage(), 0);
}

void TestTokenPager::firstPage()
{
    QStringList order;
    const auto note = [&](const QString &name) { return [&order, name] { order.append(name); }; };
    connect(m_pager.get(), &TokenPager::aboutToReset, this, note(u"aboutToReset"_s));
    connect(m_pager.get(), &TokenPager::aboutToReset, this, [&] { QCOMPARE(m_pager->rowCount(), 0); });
    connect(m_pager.get(), &TokenPager::wasReset, this, note(u"wasReset"_s));
    connect(m_pager.get(), &TokenPager::wasReset, this, [&] {
        QCOMPARE(m_pager->rowCount(), 200);
        QCOMPARE(idAt(99), idOf(99));
        QCOMPARE(m_pager->shownQuery(), std::optional(search(0)));
    });
    m_pager->setQuery(search(0));
    QVERIFY(m_pager->isLoading());
    QVERIFY(!m_pager->shownQuery());
    QCOMPARE(m_pager->wantedQuery(), search(0));
    QTRY_COMPARE(order, (QStringList{u"aboutToReset"_s, u"wasReset"_s}));
    QVERIFY(!m_pager->isLoading());
    QCOMPARE(m_pager->rowsPerPage(), 100);
    QCOMPARE(m_server->requests().first().rawQuery, "page=1&limit=100&search=0");
    QVERIFY(m_pager->knownTotal() >= 100);
    settle();
    QCOMPARE(order.size(), 2);
}

void TestTokenPager::findsTheEnd_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("cap");
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("requests");
    for (const int total : {0, 1, 99, 100, 101, 199, 200, 201, 300, 1'000, 1'234})
        QTest::addRow("%d", total) << total << 100 << 100 << 20;
    QTest::newRow("nothing costs one request") << 0 << 100 << 100 << 1;
    QTest::newRow("little costs two") << 5 << 100 << 100 << 2;
    QTest::newRow("capped to 50") << 120 << 50 << 100 << 12;
    QTest::newRow("capped to 50, even") << 100 << 50 << 100 << 12;
    QTest::newRow("capped to 50, one page") << 50 << 50 << 100 << 2;
    QTest::newRow("capped to 1") << 7 << 1 << 100 << 12;
    QTest::newRow("small pages") << 23 << 100 << 10 << 12;
    QTest::newRow("pages of one") << 3 << 100 << 1 << 12;
    QTest::newRow("page size out of range") << 250 << 100 << 1'000 << 12;
}

void TestTokenPager::findsTheEnd()
{
    QFETCH(int, total);
    QFETCH(int, cap);
    QFETCH(int, pageSize);
    QFETCH(int, requests);
    m_total = total;
    m_cap = cap;
    makePager(pageSize);
    showAll();
    QTRY_VERIFY(m_pager->isTotalExact());
    settle();
    QCOMPARE(m_pager->knownTotal(), total);
    QCOMPARE(m_pager->rowCount(), total);
    QVERIFY2(m_server->distinctCount() <= requests, qPrintable(pagesAsked().join(u' ')));
    // Every row can be had, and none beyond.
    for (int row = 0; row < total; row += 37) {
        m_pager->setVisibleRows(row, row + 30);
        QTRY_COMPARE(idAt(row), idOf(row));
    }
    m_pager->setVisibleRows(total - 1, total - 1);
    if (total > 0)
        QTRY_COMPARE(idAt(total - 1), idOf(total - 1));
    QVERIFY(!m_pager->tokenAt(total));
    QVERIFY(!m_pager->tokenAt(-1));
    settle();
    QCOMPARE(m_pager->rowCount(), total);
    QVERIFY(m_pager->isTotalExact());
}

void TestTokenPager::totalOfTheServer_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isExact");
    QTest::addColumn<int>("rows");
    QTest::newRow("X-Total-Count") << QByteArray("X-Total-Count") << QByteArray("4321") << true << 4'321;
    QTest::newRow("Pagination-Count") << QByteArray("Pagination-Count") << QByteArray("4321") << true << 4'321;
    QTest::newRow("Link") << QByteArray("Link") << QByteArray("<http://x/y?page=44>; rel=\"last\"") << false << 4'400;
}

void TestTokenPager::totalOfTheServer()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, isExact);
    m_total = 4'321;
    m_headers = {{name, value}};
    showAll();
    QCOMPARE(m_pager->isTotalExact(), isExact);
    QTEST(m_pager->rowCount(), "rows");
    settle();
    // The neighbor, and no search for the end.
    QCOMPARE(pagesAsked(), (QStringList{u"1"_s, u"2"_s}));
    m_pager->setVisibleRows(4'300, 4'320);
    QTRY_COMPARE(idAt(4'320), idOf(4'320));
    QTRY_VERIFY(m_pager->isTotalExact());
    QCOMPARE(m_pager->rowCount(), 4'321);
}

void TestTokenPager::rowCountIsClamped()
{
    m_total = 100'000'000;
    m_headers = {{"X-Total-Count", "100000000"}};
    showAll();
    QCOMPARE(m_pager->knownTotal(), 100'000'000);
    QCOMPARE(m_pager->rowCount(), 70'000'000);
    m_pager->setVisibleRows(69'999'990, 69'999'999);
    QTRY_COMPARE(idAt(69'999'999), idOf(69'999'999));
    QVERIFY(!m_pager->tokenAt(70'000'000));
    settle();
    QVERIFY(!pagesAsked().contains(u"700001"_s));
}

void TestTokenPager::wordOfTheServerThatCannotBe_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    for (const char *name : {"X-Total-Count", "Pagination-Count"}) {
        for (const char *value : {"0", "26", "-1", "2147483648", "9223372036854775807", "99999999999999999999"})
            QTest::addRow("%s: %s", name, value) << 27 << QByteArray(name) << QByteArray(value);
    }
    for (const char *page : {"0", "-1", "2147483647", "2147483648", "99999999999"}) {
        QTest::addRow("Link to %s", page)
            << 27 << QByteArray("Link") << QByteArray("<http://x/y?page=") + page + ">; rel=\"last\"";
    }
    QTest::newRow("a list that does not fit") << 250 << QByteArray("X-Total-Count") << QByteArray("99");
}

void TestTokenPager::wordOfTheServerThatCannotBe()
{
    QFETCH(int, total);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    m_total = total;
    m_headers = {{name, value}};
    showAll();
    QVERIFY(m_pager->knownTotal() >= std::min(total, 100));
    QVERIFY(m_pager->rowCount() <= 1'000);
    QTRY_VERIFY(m_pager->isTotalExact());
    settle();
    QCOMPARE(m_pager->knownTotal(), total);
    QCOMPARE(m_pager->rowCount(), total);
    for (const QString &page : pagesAsked())
        QVERIFY2(page.toInt() >= 1 && page.toInt() <= 200, qPrintable(page));
}

void TestTokenPager::refusesPagesPastTheEnd_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("cap");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("from"); ///< the first row whose page is refused
    for (const int status : {404, 410}) {
        for (const int total : {1, 27, 50, 100, 101, 200, 250, 1'000})
            QTest::addRow("%d rows, then %d", total, status) << total << 100 << status << total;
        QTest::addRow("50 of 50 rows, then %d", status) << 50 << 50 << status << 50;
        QTest::addRow("capped to 50, then %d", status) << 170 << 50 << status << 170;
    }
    for (const int status : {400, 416, 422}) {
        QTest::addRow("a short page, then %d", status) << 27 << 100 << status << 27;
        QTest::addRow("one and a short page, then %d", status) << 127 << 100 << status << 127;
        QTest::addRow("%d past row 10,000", status) << 5'030 << 100 << status << 10'000;
        QTest::addRow("%d past row 10,000, just so", status) << 9'990 << 100 << status << 10'000;
    }
}

void TestTokenPager::refusesPagesPastTheEnd()
{
    QFETCH(int, total);
    QFETCH(int, cap);
    QFETCH(int, status);
    QFETCH(int, from);
    m_total = total;
    m_cap = cap;
    m_server->setHandler([=, this](const FakeRequest &request) {
        const int firstRow = (request.intParam(u"page"_s, 1) - 1) * cap;
        return firstRow >= from ? refusal(status) : answer(request);
    });
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    showAll();
    QTRY_VERIFY(m_pager->isTotalExact());
    settle();
    QCOMPARE(m_pager->knownTotal(), total);
    QCOMPARE(m_pager->rowCount(), total);
    m_pager->setVisibleRows(total - 1, total - 1);
    QTRY_COMPARE(idAt(total - 1), idOf(total - 1));
    m_pager->refresh();
    QTRY_VERIFY(m_pager->isTotalExact());
    settle();
    QCOMPARE(m_pager->knownTotal(), total);
    QCOMPARE(failed.size(), 0);
}

/// Full, then refused for the number of the page: how many there are is not known, and that is said.
void TestTokenPager::refusesPagesOfAListThatGoesOn()
{
    m_total = 25'000;
    m_server->setHandler([this](const FakeRequest &request) {
        return request.intParam(u"page"_s, 1) > 100 ? refusal(400) : answer(request);
    });
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    showAll();
    QTRY_COMPARE(failed.size(), 1);
    settle();
    QVERIFY(!m_pager->isTotalExact());
    QCOMPARE(m_pager->knownTotal(), 10'000);
    QCOMPARE(m_pager->rowCount(), 10'000);
    QVERIFY(m_server->count() <= 30);
    m_pager->setVisibleRows(9'980, 9'999);
    QTRY_COMPARE(idAt(9'999), idOf(9'999));
    settle();
    QCOMPARE(failed.size(), 1);
}

/// A server that has gone away after page 1 has not come to the end of its list.
void TestTokenPager::refusesAllButTheFirstPage()
{
    m_server->setHandler(
        [this](const FakeRequest &request) { return m_server->count() > 1 ? refusal(404) : answer(request); });
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    showAll();
    QTRY_COMPARE(failed.size(), 1);
    settle();
    QVERIFY(!m_pager->isTotalExact());
    QCOMPARE(m_pager->knownTotal(), 100);
    m_server->setHandler([this](const FakeRequest &request) { return answer(request); });
    m_pager->retry();
    QTRY_VERIFY(m_pager->isTotalExact());
    QCOMPARE(m_pager->rowCount(), 250);
}

void TestTokenPager::visibleRowsGoFirst()
{
    m_total = 5'000;
    m_headers = {{"X-Total-Count", "5000"}};
    showAll();
    settle();
    m_server->hold();
    // The wire is full, and more of little urgency waits.
    for (int i = 0; i < RequestQueue::maxInFlight + 2; ++i)
        m_queue->submit(Priority::Export, textRequest("page=1&search=export"), [](const ApiResult &) {});
    QTRY_COMPARE(m_server->heldCount(), RequestQueue::maxInFlight);
    m_server->clearRequests();
    m_pager->setVisibleRows(2'050, 2'130);
    QTRY_COMPARE(requestsUnderWay(), RequestQueue::maxInFlight + 2 + 3);
    QVERIFY(m_pager->isLoading());
    for (int i = 0; i < 4; ++i) {
        m_server->releaseOne();
        QTRY_COMPARE(m_server->count(), i + 1);
    }
    QCOMPARE(pagesAsked(), (QStringList{u"21"_s, u"22"_s, u"23"_s, u"1"_s}));
    m_server->release();
    QTRY_COMPARE(idAt(2'050), idOf(2'050));
    QTRY_COMPARE(idAt(2'130), idOf(2'130));
    settle();
    QVERIFY(!m_pager->isLoading());
}

void TestTokenPager::requestsAreMerged()
{
    m_total = 10'000;
    m_headers = {{"X-Total-Count", "10000"}};
    showAll();
    settle();
    m_server->clearRequests();
    for (int row = 0; row < 9'000; row += 10)
        m_pager->setVisibleRows(row, row + 20);
    m_pager->setVisibleRows(5'010, 5'030);
    m_pager->setVisibleRows(5'010, 5'030);
    QTRY_COMPARE(idAt(5'030), idOf(5'030));
    settle();
    const QStringList asked = pagesAsked();
    QVERIFY(asked.contains(u"51"_s));
    QCOMPARE(asked.size(), 2); // and one neighbor
    m_pager->setVisibleRows(5'020, 5'040);
    settle();
    QVERIFY(m_server->count() <= 3);
}

void TestTokenPager::whatScrolledByIsCancelled()
{
    m_total = 10'000;
    m_headers = {{"X-Total-Count", "10000"}};
    showAll();
    settle();
    m_server->hold();
    m_server->clearRequests();
    for (const int row : {1'000, 3'000, 5'000, 7'000}) {
        m_pager->setVisibleRows(row, row + 30);
        const QString page = QString::number(row / 100 + 1);
        QTRY_VERIFY(pagesAsked().contains(page));
    }
    QCOMPARE(requestsUnderWay(), 2);
    m_server->release();
    QTRY_COMPARE(idAt(7'000), idOf(7'000));
    settle();
    QVERIFY(!m_pager->tokenAt(1'000));
    QVERIFY(!m_pager->tokenAt(5'000));
}

void TestTokenPager::neighborIsFetchedAhead_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QStringList>("pages");
    QTest::newRow("down") << 1'000 << 2'000 << QStringList{u"21"_s, u"22"_s};
    QTest::newRow("up") << 3'000 << 2'000 << QStringList{u"20"_s, u"21"_s};
    QTest::newRow("to the end") << 3'000 << 4'950 << QStringList{u"50"_s};
}

void TestTokenPager::neighborIsFetchedAhead()
{
    QFETCH(int, from);
    QFETCH(int, to);
    m_total = 5'000;
    m_headers = {{"X-Total-Count", "5000"}};
    showAll();
    m_pager->setVisibleRows(from, from + 20);
    settle();
    m_server->clearRequests();
    m_pager->setVisibleRows(to, to + 20);
    settle();
    QStringList pages = pagesAsked();
    pages.sort();
    QTEST(pages, "pages");
}

void TestTokenPager::oldPagesAreDroppedAndComeBack()
{
    m_total = 10'000;
    m_headers = {{"X-Total-Count", "10000"}};
    showAll();
    for (int row = 0; row < 10'000; row += 100) {
        m_pager->setVisibleRows(row, row + 30);
        QTRY_COMPARE(idAt(row), idOf(row));
    }
    settle();
    QVERIFY(!m_pager->tokenAt(0));
    QCOMPARE(m_pager->rowCount(), 10'000);
    m_pager->setVisibleRows(0, 30);
    QTRY_COMPARE(idAt(0), idOf(0));
}

/// One token on each page, whose scopes take up more than there is room: what is out of sight goes, and is not fetched
/// ahead in vain.
void TestTokenPager::largePagesLeaveMemory()
{
    const QByteArray scopes = "\"scopes\":[" + QByteArray("\"\",").repeated(1'500'000) + "\"\"]";
    m_server->setHandler([scopes](const FakeRequest &request) {
        const QJsonObject record =
            withValue(smallRecord(request.intParam(u"page"_s, 1) - 1), u"scopes"_s, QJsonArray());
        QByteArray body = listOf({record});
        body.replace("\"scopes\":[]", scopes);
        return FakeReply::json(body, {{"X-Total-Count", "4"}});
    });
    makePager(1);
    showAll();
    for (int row = 0; row < 4; ++row) {
        m_pager->setVisibleRows(row, row);
        QTRY_COMPARE(idAt(row), idOf(row));
        settle();
        QVERIFY(m_pager->tokenAt(row)->scopes->size() > 1'000'000);
        for (int other = 0; other < 4; ++other)
            QCOMPARE(m_pager->tokenAt(other) != nullptr, other == row);
    }
    QCOMPARE(pagesAsked().join(u' '), u"1 2 3 4"_s);
}

void TestTokenPager::oddRowsAreHarmless()
{
    showAll();
    settle();
    m_server->clearRequests();
    for (const auto &[first, last] : {std::pair{-1, -1}, {-10, 5}, {50, 10}, {200, 5'000}, {9'000, 9'100}, {0, -1}}) {
        m_pager->setVisibleRows(first, last);
        settle();
    }
    QCOMPARE(m_pager->rowCount(), 250);
    QVERIFY(!m_pager->isLoading());
    for (const QString &page : pagesAsked())
        QVERIFY(page.toInt() >= 1 && page.toInt() <= 4);
}

void TestTokenPager::lateAnswersAreDropped()
{
    QStringList shown;
    connect(m_pager.get(), &TokenPager::wasReset, this, [&] { shown.append(idAt(0)); });
    m_server->hold();
    m_pager->setQuery(search(1'000));
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_pager->setQuery(search(2'000));
    QTRY_COMPARE(m_server->heldCount(), 2);
    QCOMPARE(requestsUnderWay(), 1);
    m_server->releaseOne(1);
    QTRY_COMPARE(idAt(0), idOf(2'000));
    m_server->release();
    settle();
    QCOMPARE(shown, QStringList{idOf(2'000)});

    // The same where pages are under way.
    m_server->hold();
    m_pager->setVisibleRows(200, 230);
    m_pager->refresh();
    QTRY_VERIFY(m_server->heldCount() >= 1);
    m_pager->setQuery(search(3'000));
    QTRY_VERIFY(m_server->paramsOf(u"search"_s).contains(u"3000"_s));
    QCOMPARE(requestsUnderWay(), 1);
    m_server->release();
    settle();
    QCOMPARE(shown, (QStringList{idOf(2'000), idOf(3'000)}));
    m_pager->setVisibleRows(200, 230);
    QTRY_COMPARE(idAt(210), idOf(3'210));
}

void TestTokenPager::quickChangesEndWithTheLast()
{
    QSignalSpy reset(m_pager.get(), &TokenPager::wasReset);
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    m_server->hold();
    for (int i = 1; i <= 30; ++i) {
        m_pager->setQuery(search(i * 1'000));
        if (i % 3 == 0)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCOMPARE(requestsUnderWay(), 1);
    }
    m_server->release();
    QTRY_COMPARE(idAt(0), idOf(30'000));
    settle();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(m_pager->knownTotal(), 250);
}

void TestTokenPager::formerRowsStayUntilTheFirstPage()
{
    show(search(1'000));
    settle();
    m_server->hold();
    m_pager->setQuery(search(2'000));
    QTRY_COMPARE(m_server->heldCount(), 1);
    QVERIFY(m_pager->isLoading());
    QCOMPARE(idAt(0), idOf(1'000));
    QCOMPARE(m_pager->rowCount(), 250);
    QCOMPARE(m_pager->shownQuery(), std::optional(search(1'000)));
    m_pager->setVisibleRows(200, 220); // asks for nothing of the former list
    QCoreApplication::processEvents();
    QCOMPARE(requestsUnderWay(), 1);
    m_server->release();
    QTRY_COMPARE(idAt(0), idOf(2'000));
}

void TestTokenPager::backToWhatIsShown()
{
    show(search(1'000));
    settle();
    QSignalSpy reset(m_pager.get(), &TokenPager::wasReset);
    m_server->hold();
    m_pager->setQuery(search(2'000));
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_pager->setQuery(search(1'000));
    QVERIFY(!m_pager->isLoading());
    m_server->release();
    settle();
    QCOMPARE(reset.size(), 0);
    QCOMPARE(idAt(0), idOf(1'000));
    QCOMPARE(m_pager->wantedQuery(), search(1'000));
}

void TestTokenPager::sameQueryAsksOnce()
{
    for (int i = 0; i < 5; ++i)
        m_pager->setQuery(search(1));
    QTRY_VERIFY(m_pager->shownQuery().has_value());
    settle();
    const int count = m_server->count();
    m_pager->setQuery(search(1));
    settle();
    QCOMPARE(m_server->count(), count);
    QCOMPARE(pagesAsked().count(u"1"_s), 1);
}

void TestTokenPager::firstPageFails()
{
    show(search(1'000));
    settle();
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    QSignalSpy recovered(m_pager.get(), &TokenPager::recovered);
    m_special.insert(1, refusal(503));
    m_pager->setQuery(search(2'000));
    QTRY_COMPARE(failed.size(), 1);
    const auto failure = failed.first().first().value<PageFailure>();
    QCOMPARE(failure.error.kind, ApiError::Kind::Server);
    QCOMPARE(failure.firstRow, -1);
    QCOMPARE(failure.lastRow, -1);
    QVERIFY(!m_pager->isLoading());
    QCOMPARE(idAt(0), idOf(1'000));
    QCOMPARE(m_pager->rowCount(), 250);
    QCOMPARE(m_pager->wantedQuery(), search(2'000));

    m_pager->retry();
    QTRY_COMPARE(failed.size(), 2);
    m_pager->setQuery(search(2'000));
    QTRY_COMPARE(failed.size(), 3);
    m_pager->refresh();
    QTRY_COMPARE(failed.size(), 4);
    QCOMPARE(recovered.size(), 0);
    m_special.clear();
    m_pager->retry();
    QTRY_COMPARE(idAt(0), idOf(2'000));
    QCOMPARE(recovered.size(), 1);
    settle();
    QCOMPARE(failed.size(), 4);
    QCOMPARE(recovered.size(), 1);
}

void TestTokenPager::pageFails_data()
{
    QTest::addColumn<bool>("isRefresh");
    QTest::newRow("retry") << false;
    QTest::newRow("refresh") << true;
}

void TestTokenPager::pageFails()
{
    QFETCH(bool, isRefresh);
    m_total = 1'000;
    m_headers = {{"X-Total-Count", "1000"}};
    showAll();
    settle();
    m_special.insert(6, refusal(500));
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    QSignalSpy recovered(m_pager.get(), &TokenPager::recovered);
    m_pager->setVisibleRows(480, 530);
    QTRY_COMPARE(failed.size(), 1);
    const auto failure = failed.first().first().value<PageFailure>();
    QCOMPARE(failure.error.status, 500);
    QCOMPARE(failure.firstRow, 500);
    QCOMPARE(failure.lastRow, 599);
    QTRY_COMPARE(idAt(480), idOf(480));
    QCOMPARE(idAt(0), idOf(0));
    QCOMPARE(m_pager->rowCount(), 1'000);
    // Not asked again by itself, wherever the view goes.
    m_server->clearRequests();
    for (const int row : {470, 480, 0, 480, 510}) {
        m_pager->setVisibleRows(row, row + 50);
        settle();
    }
    QVERIFY(!pagesAsked().contains(u"6"_s));
    QCOMPARE(recovered.size(), 0);
    m_pager->retry();
    QTRY_COMPARE(failed.size(), 2);
    settle();
    QCOMPARE(recovered.size(), 0);
    m_special.clear();
    if (isRefresh)
        m_pager->refresh();
    else
        m_pager->retry();
    QTRY_COMPARE(idAt(510), idOf(510));
    QTRY_COMPARE(recovered.size(), 1);
    settle();
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(failed.size(), 2);
}

void TestTokenPager::sameQueryTriesFailedPagesAgain()
{
    m_special.insert(2, refusal(500));
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    QSignalSpy recovered(m_pager.get(), &TokenPager::recovered);
    showAll();
    QTRY_VERIFY(failed.size() >= 1);
    settle();
    recovered.clear();
    m_special.clear();
    m_pager->setQuery({});
    QTRY_COMPARE(recovered.size(), 1);
    QTRY_VERIFY(m_pager->isTotalExact());
    QCOMPARE(m_pager->rowCount(), 250);
}

void TestTokenPager::failedPageThatMattersNoMore()
{
    m_total = 5'000;
    m_headers = {{"X-Total-Count", "5000"}};
    showAll();
    settle();
    m_special.insert(31, refusal(500));
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    QSignalSpy recovered(m_pager.get(), &TokenPager::recovered);
    m_pager->setVisibleRows(3'000, 3'030);
    QTRY_COMPARE(failed.size(), 1);
    m_pager->setVisibleRows(1'000, 1'030);
    settle();
    QCOMPARE(recovered.size(), 0);
    m_pager->retry(); // nobody looks at the rows that failed
    QTRY_COMPARE(recovered.size(), 1);
    settle();
    QCOMPARE(failed.size(), 1);
    m_pager->setVisibleRows(3'000, 3'030);
    QTRY_COMPARE(failed.size(), 2);
}

void TestTokenPager::backAfterAFailureHasRecovered()
{
    show(search(1'000));
    settle();
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    QSignalSpy recovered(m_pager.get(), &TokenPager::recovered);
    m_special.insert(1, refusal(500));
    m_pager->setQuery(search(2'000));
    QTRY_COMPARE(failed.size(), 1);
    m_pager->setQuery(search(1'000));
    QTRY_COMPARE(recovered.size(), 1);
    settle();
    QCOMPARE(idAt(0), idOf(1'000));
}

// Sent into the same trouble, it would fail some time after the user has pressed Retry.
void TestTokenPager::retryAsksAnewForWhatIsUnderWay()
{
    showAll();
    m_pager->setVisibleRows(0, 30);
    settle();
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    QSignalSpy recovered(m_pager.get(), &TokenPager::recovered);
    m_special.insert(1, refusal(503));
    m_special.insert(2, FakeReply::hang());
    m_server->clearRequests();
    m_pager->refresh();
    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(pagesAsked().contains(u"2"_s));
    QVERIFY(!m_pager->isTotalExact());

    m_special.clear();
    m_pager->retry();
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(pagesAsked().count(u"2"_s), 2);
    QTRY_VERIFY(m_pager->isTotalExact());
    settle();
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void TestTokenPager::retryAsksAnewForTheFirstPage()
{
    m_special.insert(2, refusal(503));
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    showAll();
    QTRY_COMPARE(failed.size(), 1);
    settle();
    m_special.insert(1, FakeReply::hang());
    m_server->clearRequests();
    m_pager->setQuery(search(1'000));
    QTRY_COMPARE(pagesAsked(), QStringList(u"1"_s));

    m_special.clear();
    m_pager->retry();
    QTRY_COMPARE(m_pager->shownQuery(), std::optional(search(1'000)));
    QCOMPARE(idAt(0), idOf(1'000));
    settle();
    QCOMPARE(failed.size(), 1);
}

void TestTokenPager::brokenBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    using Kind = ApiError::Kind;
    QTest::newRow("record") << listOf({smallRecord(1), withValue(smallRecord(2), u"id"_s, 7)}) << int(Kind::Record)
                            << u"record 2, id: expected a string, found a number"_s;
    QTest::newRow("envelope") << QByteArray(R"({"data":[]})") << int(Kind::Protocol) << u"the answer is not a list"_s;
}

void TestTokenPager::brokenBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    for (const int page : {1, 2}) {
        m_special = {{page, FakeReply::json(body)}};
        makePager();
        QSignalSpy failed(m_pager.get(), &TokenPager::failed);
        m_pager->setQuery({});
        QTRY_COMPARE(failed.size(), 1);
        const auto failure = failed.first().first().value<PageFailure>();
        QTEST(int(failure.error.kind), "kind");
        QCOMPARE(failure.error.detail, u"page %1, "_s.arg(page) + detail);
        QCOMPARE(failure.error.host, u"127.0.0.1:%1"_s.arg(m_server->port()));
        QCOMPARE(failure.firstRow, page == 1 ? -1 : 100);
        QCOMPARE(failure.lastRow, page == 1 ? -1 : 199);
        settle();
    }
}

void TestTokenPager::serverThatIgnoresPages_data()
{
    QTest::addColumn<int>("records");
    for (const int records : {1, 50, 100})
        QTest::addRow("%d", records) << records;
}

void TestTokenPager::serverThatIgnoresPages()
{
    QFETCH(int, records);
    m_server->setHandler([=](const FakeRequest &) { return FakeReply::json(page(0, records)); });
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    showAll();
    QTRY_VERIFY(failed.size() >= 1);
    const auto failure = failed.first().first().value<PageFailure>();
    QCOMPARE(failure.error.kind, ApiError::Kind::Protocol);
    QVERIFY(failure.error.detail.contains(u"repeats page 1"_s));
    settle();
    QVERIFY(m_server->count() <= 4);
    QCOMPARE(m_pager->knownTotal(), records);
    QCOMPARE(idAt(0), idOf(0));
}

void TestTokenPager::sortIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("hasNewSearch");
    QTest::newRow("400") << 400 << false;
    QTest::newRow("500") << 500 << false;
    QTest::newRow("400 with another search") << 400 << true;
}

void TestTokenPager::sortIsRefused()
{
    QFETCH(int, status);
    QFETCH(bool, hasNewSearch);
    show(sortedBy(u"-createdAt"_s, search(1'000)));
    settle();
    m_specialSorts.insert(u"expiresAt"_s, refusal(status));
    QSignalSpy refused(m_pager.get(), &TokenPager::sortRefused);
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    QSignalSpy reset(m_pager.get(), &TokenPager::wasReset);
    m_pager->setQuery(sortedBy(u"expiresAt"_s, search(hasNewSearch ? 2'000 : 1'000)));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(0).value<Sort>(), parseSort(u"expiresAt"_s));
    QCOMPARE(refused.first().at(1).value<Sort>(), parseSort(u"-createdAt"_s));
    QCOMPARE(refused.first().at(2).value<ApiError>().status, status);
    const TokenQuery expected = sortedBy(u"-createdAt"_s, search(hasNewSearch ? 2'000 : 1'000));
    QCOMPARE(m_pager->wantedQuery(), expected);
    QTRY_VERIFY(m_pager->shownQuery() == expected);
    settle();
    QCOMPARE(reset.size(), hasNewSearch ? 1 : 0);
    QCOMPARE(idAt(0), idOf(hasNewSearch ? 2'000 : 1'000));
    QCOMPARE(failed.size(), 0);
    QCOMPARE(refused.size(), 1);
}

void TestTokenPager::firstSortIsRefused()
{
    m_specialSorts.insert(u"-color"_s, refusal(400));
    QSignalSpy refused(m_pager.get(), &TokenPager::sortRefused);
    m_pager->setQuery(sortedBy(u"-color"_s, search(1'000)));
    QTRY_VERIFY(m_pager->shownQuery() == search(1'000));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(1).value<Sort>(), Sort());
}

static FakeReply createdAt(const QStringList &moments)
{
    QList<QJsonObject> records;
    for (const QString &moment : moments)
        records.append(withValue(smallRecord(int(records.size())), u"createdAt"_s, moment));
    return FakeReply::json(listOf(records));
}

void TestTokenPager::ignoredSortIsTold()
{
    m_special.insert(1, createdAt({u"2024-01-01T00:00:00Z"_s, u"2024-01-02T00:00:00Z"_s}));
    QSignalSpy refused(m_pager.get(), &TokenPager::sortRefused);
    m_pager->setQuery(sortedBy(u"-createdAt"_s));
    QTRY_VERIFY(m_pager->shownQuery() == TokenQuery());
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(0).value<Sort>(), parseSort(u"-createdAt"_s));
}

/// Where a date that cannot be read stands in the order, or in a period, only the server knows.
void TestTokenPager::unreadableDatesSpeakAgainstNoPage()
{
    m_special.insert(1, createdAt({u"2024-01-03T00:00:00Z"_s, u"2024-01-09"_s, u"2024-01-02T00:00:00Z"_s}));
    for (const int page : {2, 3, 4})
        m_special.insert(page, FakeReply::json("[]"));
    QSignalSpy refused(m_pager.get(), &TokenPager::sortRefused);
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    TokenQuery query = sortedBy(u"-createdAt"_s);
    query.created.from.instant = u"2024-01-01T00:00:00Z"_s;
    query.created.to.instant = u"2024-01-05T00:00:00Z"_s;
    m_pager->setQuery(query);
    QTRY_VERIFY(m_pager->shownQuery() == query);
    QCOMPARE(refused.size() + failed.size(), 0);
    QCOMPARE(m_pager->oddRecords(), 1);
    // The same record again, by now as it should be.
    m_special.insert(1, createdAt({u"2024-01-03T00:00:00Z"_s, u"2024-01-02T12:00:00Z"_s, u"2024-01-02T00:00:00Z"_s}));
    m_pager->refresh();
    QTRY_COMPARE(m_pager->oddRecords(), 0);
}

void TestTokenPager::tokensFromOutsideThePeriodAreNotShown()
{
    m_special.insert(1, createdAt({u"2024-01-01T00:00:00Z"_s, u"2024-01-02T00:00:00Z"_s}));
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    TokenQuery query;
    query.created.from.instant = u"2024-01-02T00:00:00Z"_s;
    m_pager->setQuery(query);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<PageFailure>().error.kind, ApiError::Kind::Protocol);
    query.created.from.instant = u"2024-01-01T00:00:00Z"_s;
    m_pager->setQuery(query);
    QTRY_VERIFY(m_pager->shownQuery() == query);
}

void TestTokenPager::otherErrorsAreNotTheSorts()
{
    showAll();
    settle();
    m_specialSorts.insert(u"name"_s, refusal(403));
    QSignalSpy refused(m_pager.get(), &TokenPager::sortRefused);
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    m_pager->setQuery(sortedBy(u"name"_s));
    QTRY_COMPARE(failed.size(), 1);
    // And a 400 where the sort did not change is about something else.
    m_special.insert(1, refusal(400));
    m_pager->setQuery(search(7));
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(refused.size(), 0);
}

void TestTokenPager::refreshShowsWhatChanged()
{
    showAll();
    m_pager->setVisibleRows(100, 130);
    settle();
    QCOMPARE(idAt(110), idOf(110));
    QSignalSpy reset(m_pager.get(), &TokenPager::wasReset);
    QSignalSpy changed(m_pager.get(), &TokenPager::rowsChanged);
    m_base = 5'000;
    m_total = 420;
    m_server->hold();
    m_pager->refresh();
    QVERIFY(!m_pager->isTotalExact());
    QCOMPARE(m_pager->knownTotal(), 250);
    QTRY_VERIFY(m_server->heldCount() >= 1);
    QCOMPARE(idAt(110), idOf(110));
    QCOMPARE(m_pager->rowCount(), 250);
    QVERIFY(m_pager->isLoading());
    m_server->release();
    QTRY_COMPARE(idAt(110), idOf(5'110));
    QTRY_VERIFY(m_pager->isTotalExact());
    settle();
    QCOMPARE(m_pager->rowCount(), 420);
    QCOMPARE(reset.size(), 0);
    QVERIFY(changed.contains(QList<QVariant>{100, 199}));
    m_pager->setVisibleRows(0, 30);
    QTRY_COMPARE(idAt(0), idOf(5'000));
}

void TestTokenPager::refreshBeforeAnyAnswer()
{
    m_pager->refresh();
    m_pager->refresh();
    QTRY_COMPARE(m_pager->shownQuery(), std::optional(TokenQuery()));
    settle();
    QCOMPARE(pagesAsked().count(u"1"_s), 1);
}

void TestTokenPager::listShrinksAndGrows()
{
    m_total = 850;
    showAll();
    QTRY_VERIFY(m_pager->isTotalExact());
    for (int row = 0; row < 850; row += 100) {
        m_pager->setVisibleRows(row, row + 10);
        QTRY_VERIFY(m_pager->tokenAt(row));
    }
    m_total = 120;
    m_base = 5'000;
    m_pager->setVisibleRows(100, 130);
    m_pager->refresh();
    QTRY_COMPARE(m_pager->rowCount(), 120);
    settle();
    QVERIFY(!m_pager->tokenAt(120));
    QCOMPARE(idAt(110), idOf(5'110));
    // What was there before must not come back.
    m_total = 850;
    m_base = 7'000;
    m_pager->refresh();
    QTRY_COMPARE(m_pager->rowCount(), 850);
    QTRY_VERIFY(m_pager->isTotalExact());
    for (int row = 0; row < 850; row += 50) {
        const QString id = idAt(row);
        QVERIFY2(id.isEmpty() || id == idOf(7'000 + row) || row < 100, qPrintable(id));
    }
    m_total = 0;
    m_pager->refresh();
    QTRY_COMPARE(m_pager->rowCount(), 0);
    settle();
    QVERIFY(m_pager->isTotalExact());
    QVERIFY(!m_pager->tokenAt(0));
    m_total = 3;
    m_pager->refresh();
    QTRY_COMPARE(m_pager->rowCount(), 3);
    QTRY_COMPARE(idAt(2), idOf(7'002));
}

void TestTokenPager::listGrowsByAPageAtItsBeginning()
{
    m_base = 1'000;
    m_total = 500;
    showAll();
    m_pager->setVisibleRows(100, 130);
    settle();
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    m_base = 900;
    m_total = 600;
    m_pager->refresh();
    QTRY_COMPARE(idAt(100), idOf(1'000)); // the first row of before is not a repetition
    QTRY_COMPARE(m_pager->rowCount(), 600);
    settle();
    QCOMPARE(failed.size(), 0);
}

void TestTokenPager::serverChangesItsCap()
{
    m_total = 400;
    m_cap = 50;
    showAll();
    QTRY_VERIFY(m_pager->isTotalExact());
    m_pager->setVisibleRows(60, 90);
    settle();
    m_cap = 100;
    m_pager->setVisibleRows(0, 90);
    m_pager->refresh();
    QTRY_COMPARE(m_pager->rowsPerPage(), 100);
    // No row of the former pages stands where it does not belong.
    for (int row = 0; row < 400; row += 10)
        QVERIFY(idAt(row).isEmpty() || idAt(row) == idOf(row));
    QTRY_VERIFY(m_pager->isTotalExact());
    QCOMPARE(m_pager->rowCount(), 400);
    m_pager->setVisibleRows(150, 250);
    QTRY_COMPARE(idAt(150), idOf(150));
    QTRY_COMPARE(idAt(250), idOf(250));
}

void TestTokenPager::cappedListGrowsPastAPage_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("cap");
    QTest::newRow("50 to 70 of 50") << 50 << 70 << 50;
    QTest::newRow("50 to 100 of 50") << 50 << 100 << 50;
    QTest::newRow("30 to 170 of 50") << 30 << 170 << 50;
    QTest::newRow("50 to 70 of 100") << 50 << 70 << 100;
    QTest::newRow("50 to 170 of 100") << 50 << 170 << 100;
    QTest::newRow("nothing to 20 of 10") << 0 << 20 << 10;
    QTest::newRow("70 to 50 of 50") << 70 << 50 << 50;
    QTest::newRow("300 to 250 of 30") << 300 << 250 << 30;
}

void TestTokenPager::cappedListGrowsPastAPage()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(int, cap);
    m_total = before;
    m_cap = cap;
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    showAll();
    QTRY_VERIFY(m_pager->isTotalExact());
    settle();
    QCOMPARE(m_pager->knownTotal(), before);
    m_total = after;
    m_pager->refresh();
    QTRY_VERIFY(m_pager->isTotalExact());
    settle();
    QCOMPARE(m_pager->knownTotal(), after);
    QCOMPARE(m_pager->rowCount(), after);
    m_pager->setVisibleRows(after - 1, after - 1);
    QTRY_COMPARE(idAt(after - 1), idOf(after - 1));

    // A server that has sent as many as were asked for may cap them later.
    m_total = 250;
    m_cap = 100;
    show(search(1'000));
    QTRY_VERIFY(m_pager->isTotalExact());
    m_cap = 50;
    m_pager->refresh();
    QTRY_VERIFY(m_pager->isTotalExact());
    QCOMPARE(m_pager->knownTotal(), 250);
    QCOMPARE(m_pager->rowsPerPage(), 50);
    QCOMPARE(failed.size(), 0);
}

void TestTokenPager::createdTokensLeaveNoRowTwice_data()
{
    QTest::addColumn<int>("created");
    QTest::addColumn<int>("pageSize");
    for (const int created : {1, 3, 60, 99, -1, -20})
        QTest::addRow("%d, pages of 100", created) << created << 100;
    for (const int created : {1, 9, -3})
        QTest::addRow("%d, pages of 10", created) << created << 10;
}

/// The newest first, and more are created (or some deleted) while one scrolls.
void TestTokenPager::createdTokensLeaveNoRowTwice()
{
    QFETCH(int, created);
    QFETCH(int, pageSize);
    m_base = 1'000;
    m_total = 5 * pageSize + pageSize / 2;
    makePager(pageSize);
    showAll();
    for (int page = 0; page < 6; ++page) {
        m_pager->setVisibleRows(page * pageSize, page * pageSize + 1);
        settle();
    }
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    m_base -= created;
    m_total += created;
    // The pages that come next were fetched at no time before.
    const int first = 2 * pageSize - 1;
    m_pager->setVisibleRows(first - pageSize, first + 1);
    settle();
    QVERIFY(m_pager->tokenAt(first));
    m_pager->refresh();
    QTRY_COMPARE(idAt(first), idOf(m_base + first));
    settle();
    m_base -= created;
    m_total += created;
    m_pager->setVisibleRows(3 * pageSize, 3 * pageSize + 1);
    settle();
    m_pager->setVisibleRows(first, first + 1);
    settle();
    QSet<QString> seen;
    for (int row = 0; row < 4 * pageSize; ++row) {
        m_pager->setVisibleRows(row, row + 1);
        settle();
        QCOMPARE(idAt(row), idOf(m_base + row));
        seen.insert(idAt(row));
        row += row % pageSize == 0 ? pageSize - 2 : 0;
    }
    QTRY_VERIFY(m_pager->isTotalExact());
    QCOMPARE(m_pager->knownTotal(), m_total);
    QCOMPARE(failed.size(), 0);
}

/// Each answer in another order: nothing would ever fit together, and the asking has to come to an end.
void TestTokenPager::orderThatNeverStaysIsLeftAlone()
{
    m_total = 1'000;
    m_server->setHandler([this](const FakeRequest &request) {
        const int shift = m_server->count() * 7 % 90;
        const int first = (request.intParam(u"page"_s, 1) - 1) * 100;
        const int length = std::clamp(m_total - first, 0, 100);
        return FakeReply::json(page(first + shift, length));
    });
    showAll();
    settle();
    for (int row = 0; row < 900; row += 100) {
        m_pager->setVisibleRows(row, row + 120);
        settle();
    }
    QVERIFY2(m_server->count() < 200, qPrintable(QString::number(m_server->count())));
}

/// As many are created as stand on a page: page 2 is what page 1 was. It is told, and Retry begins anew.
void TestTokenPager::listMovesByAPage()
{
    m_base = 1'000;
    m_headers = {{"X-Total-Count", "500"}};
    m_total = 500;
    m_special.insert(2, refusal(503)); // the neighbor that is fetched ahead
    QSignalSpy failed(m_pager.get(), &TokenPager::failed);
    showAll();
    QTRY_COMPARE(failed.size(), 1);
    m_special.clear();
    m_base = 900;
    m_total = 600;
    m_headers.clear();
    m_pager->retry();
    m_pager->setVisibleRows(100, 130);
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(failed.last().first().value<PageFailure>().error.detail.contains(u"repeats page 1"_s));
    m_pager->retry();
    QTRY_COMPARE(idAt(0), idOf(900));
    m_pager->setVisibleRows(100, 130);
    QTRY_COMPARE(idAt(110), idOf(1'010));
    QTRY_VERIFY(m_pager->isTotalExact());
    QCOMPARE(m_pager->knownTotal(), 600);
    QCOMPARE(failed.size(), 2);
}

void TestTokenPager::strangeListsEnd_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 20; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// Pages of lengths without rhyme: whatever is made of them, the asking must come to an end.
void TestTokenPager::strangeListsEnd()
{
    QFETCH(int, seed);
    m_server->setHandler([=](const FakeRequest &request) {
        const int number = request.intParam(u"page"_s, 1);
        QRandomGenerator random(quint32(seed) * 1'000U + quint32(number));
        const int length = std::array{0, 30, 50, 100, 100, 100}[size_t(random.bounded(6))];
        return FakeReply::json(page(number % 100'000 * 1'000, length));
    });
    showAll();
    settle();
    for (int row = 0; row < std::min(m_pager->rowCount(), 1'000); row += 80) {
        m_pager->setVisibleRows(row, row + 30);
        settle();
    }
    m_pager->refresh();
    settle();
    m_pager->setVisibleRows(m_pager->rowCount() - 30, m_pager->rowCount() - 1);
    settle();
    QVERIFY2(m_server->count() < 400, qPrintable(QString::number(m_server->count())));
}

void TestTokenPager::slotsMayDestroyThePager_data()
{
    QTest::addColumn<QString>("when");
    for (const char *name : {"aboutToReset", "wasReset", "rowCountChanged", "rowsChanged", "recovered", "failed",
                             "page failed", "sortRefused", "page recovered"})
        QTest::newRow(name) << QString(QLatin1String(name));
    for (int i = 1; i <= 10; ++i)
        QTest::addRow("stateChanged %d", i) << u"stateChanged %1"_s.arg(i);
}

void TestTokenPager::slotsMayDestroyThePager()
{
    QFETCH(QString, when);
    const bool isFailure = when == u"failed";
    if (isFailure)
        m_special.insert(1, refusal(403));
    if (when.startsWith(u"page"))
        m_special.insert(2, refusal(500));
    if (when == u"sortRefused")
        m_specialSorts.insert(u"x"_s, refusal(400));
    m_total = 350;
    const auto destroy = [this] { m_pager.reset(); };
    int states = when.startsWith(u"stateChanged") ? when.section(u' ', 1).toInt() : -1;
    TokenPager *pager = m_pager.get();
    if (when == u"aboutToReset")
        connect(pager, &TokenPager::aboutToReset, this, destroy);
    else if (when == u"wasReset")
        connect(pager, &TokenPager::wasReset, this, destroy);
    else if (when == u"rowCountChanged")
        connect(pager, &TokenPager::rowCountChanged, this, destroy);
    else if (when == u"rowsChanged")
        connect(pager, &TokenPager::rowsChanged, this, destroy);
    else if (when == u"recovered")
        connect(pager, &TokenPager::recovered, this, destroy);
    else if (when == u"sortRefused")
        connect(pager, &TokenPager::sortRefused, this, destroy);
    else if (isFailure || when == u"page failed")
        connect(pager, &TokenPager::failed, this, destroy);
    else if (when == u"page recovered")
        connect(pager, &TokenPager::failed, this, [this, pager, destroy] {
            m_special.clear();
            pager->retry();
            connect(pager, &TokenPager::recovered, this, destroy);
        });
    connect(pager, &TokenPager::stateChanged, this, [&, destroy] {
        if (--states == 0)
            destroy();
    });
    pager->setQuery(when == u"sortRefused" ? sortedBy(u"x"_s) : TokenQuery());
    if (m_pager)
        QTRY_VERIFY(!m_pager);
    settle();
}

void TestTokenPager::slotsMayAskForMore()
{
    // Another query in the middle of a reset: the rows shown are those of the query that they are said to be of.
    bool isFirst = true;
    QStringList shown;
    connect(m_pager.get(), &TokenPager::aboutToReset, this, [&] {
        if (std::exchange(isFirst, false))
            m_pager->setQuery(search(2'000));
    });
    connect(m_pager.get(), &TokenPager::wasReset, this, [&] {
        shown.append(m_pager->shownQuery()->search);
        QCOMPARE(idAt(0), idOf(m_pager->shownQuery()->search.toInt()));
    });
    m_pager->setQuery(search(1'000));
    QTRY_COMPARE(shown, (QStringList{u"1000"_s, u"2000"_s}));
    settle();

    // Trying again at once, until it works.
    int failures = 0;
    m_special.insert(1, refusal(503));
    connect(m_pager.get(), &TokenPager::failed, this, [&] {
        if (++failures == 3)
            m_special.clear();
        m_pager->retry();
    });
    m_pager->setQuery(search(3'000));
    QTRY_COMPARE(idAt(0), idOf(3'000));
    QCOMPARE(failures, 3);

    // Putting back what was refused, as a header does that shows the order.
    m_specialSorts.insert(u"x"_s, refusal(400));
    connect(m_pager.get(), &TokenPager::sortRefused, this, [&](const Sort &, const Sort &restored) {
        TokenQuery query = m_pager->wantedQuery();
        query.sort = restored;
        m_pager->setQuery(query);
    });
    settle();
    m_server->clearRequests();
    m_pager->setQuery(sortedBy(u"x"_s, search(4'000)));
    QTRY_COMPARE(idAt(0), idOf(4'000));
    QCOMPARE(pagesAsked().count(u"1"_s), 2);
}

void TestTokenPager::nothingAfterDestruction()
{
    m_total = 5'000;
    showAll();
    QTRY_VERIFY(m_pager->isTotalExact());
    settle();
    m_server->hold();
    m_pager->setVisibleRows(2'000, 2'190);
    QTRY_VERIFY(m_server->heldCount() >= 2);
    int signalCount = 0;
    connect(m_pager.get(), &TokenPager::stateChanged, this, [&] { ++signalCount; });
    connect(m_pager.get(), &TokenPager::rowsChanged, this, [&] { ++signalCount; });
    m_pager.reset();
    QCOMPARE(requestsUnderWay(), 0);
    m_server->release();
    bool isThere = false;
    m_queue->submit(Priority::Export, textRequest("page=1"), [&](const ApiResult &) { isThere = true; });
    QTRY_VERIFY(isThere);
    QCOMPARE(signalCount, 0);

    m_server->hold();
    makePager();
    m_pager->setQuery(search(1));
    m_pager.reset();
    QCOMPARE(requestsUnderWay(), 0);
}

QTEST_GUILESS_MAIN(TestTokenPager)
#include "tst_tokenpager.moc"
