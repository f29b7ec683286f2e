#include "models/exporting/tokenexport.h"
#include "models/session/session.h"
#include "tests/faults/tokenlist.h"
#include "tests/support/clock.h"
#include "tests/support/testtokens.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Servers that take ids in other ways than the API says, or not at all: rows and files are as though they did.
class TestIdFallback : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsAreThoseOfAServerThatTakesThem_data();
    void rowsAreThoseOfAServerThatTakesThem();
    void everyWayIsChecked_data();
    void everyWayIsChecked();
    void wayIsRemembered_data();
    void wayIsRemembered();
    void refusalIsRemembered();
    void pagesAreCut();
    void otherRefusalsAreTold();
    void failureOfOneIsTold();
    void brokenAnswerIsTold();
    void otherTokensAreLeftOut();
    void periodsAreChecked();
    void cancelEndsAll();
    void exportHasThem();
    void listIsTooLongToBeRead();

private:
    FakeReply answer(const FakeRequest &request);
    TokenQuery queryFor(const QList<int> &numbers) const;
    QStringList rowsOf(Session *session) const;
    /// Of an export as CSV; empty where it failed. `doubt` is why it may lack tokens.
    QStringList exported(Session *session, const TokenQuery &query, QString *doubt) const;

    const TokenList m_list{300};
    QStringList m_ids = m_list.ids();
    FakeServer m_server{[this](const FakeRequest &request) { return answer(request); }};
    bool m_refuses = true;
    std::function<std::optional<FakeReply>(const FakeRequest &)> m_special;
};

namespace {

bool isIdle(Session *session)
{
    return session->queue().inFlight() + session->queue().waiting() == 0;
}

/// What a server does with ids, from the parameters that it was sent.
struct IdServer
{
    enum Reading { List, One, First, AtMostTen, Ignored, BadRequest, NotFound, Gone, TooLong, TooLarge, Broken };
    Reading comma = List;
    Reading brackets = List;
    Reading single = List;

    std::optional<FakeReply> answer(const FakeRequest &request, const TokenList &list) const
    {
        QStringList ids;
        Reading reading = List;
        FakeRequest rest = request;
        for (const auto &[name, value] : request.params) {
            const bool isList = name == u"id[in]" || name == u"id[in][]";
            if (isList || name == u"id[eq]")
                rest.params.removeOne({name, value});
            if (name == u"id[in]")
                ids = value.split(u',');
            else if (name == u"id[in][]" || name == u"id[eq]")
                ids.append(value);
            if (isList || name == u"id[eq]")
                reading = name == u"id[in]" ? comma : name == u"id[in][]" ? brackets : single;
        }
        switch (reading) {
        case One:
            ids = QStringList(ids.join(u','));
            break;
        case First:
            ids = ids.mid(0, 1);
            break;
        case List:
        case AtMostTen:
        case Ignored:
            break;
        case BadRequest:
            return FakeReply::answer(400, R"({"message":"no such operator","code":"bad"})");
        case NotFound:
            return FakeReply::answer(404, "<h1>404.15</h1>", "text/html");
        case Gone:
            return FakeReply::answer(410, R"({"message":"no such token","code":"gone"})");
        case TooLong:
            return FakeReply::answer(414, {}, {});
        case TooLarge:
            return FakeReply::answer(431, {}, {});
        case Broken:
            return FakeReply::answer(500, R"({"message":"oops","code":"bad"})");
        }
        if (!ids.isEmpty() && reading != Ignored)
            rest.params.append({QStringLiteral("id[in]"), ids.join(u',')});
        return FakeReply::json(arrayOf(list.answer(rest, reading == AtMostTen ? 10 : 100)));
    }
};

} // namespace

void TestIdFallback::init()
{
    m_refuses = true;
    m_special = {};
}

FakeReply TestIdFallback::answer(const FakeRequest &request)
{
    const auto isList = [](const auto &parameter) { return parameter.first.startsWith(u"id[in]"); };
    if (m_refuses && std::any_of(request.params.begin(), request.params.end(), isList))
        return FakeReply::answer(400, R"({"message":"id: no such operator","code":"bad"})");
    if (const std::optional<FakeReply> special = m_special ? m_special(request) : std::nullopt)
        return *special;
    return FakeReply::json(arrayOf(m_list.answer(request)));
}

TokenQuery TestIdFallback::queryFor(const QList<int> &numbers) const
{
    TokenQuery query;
    for (const int number : numbers)
        query.ids.append(number < m_ids.size() ? m_ids[number] : QStringLiteral("nobody-%1").arg(number));
    return query;
}

QStringList TestIdFallback::rowsOf(Session *session) const
{
    QStringList ids;
    for (int row = 0; row < session->model().rowCount(); ++row) {
        const Token *token = session->model().tokenAt(row);
        ids.append(token ? token->id : QString());
    }
    return ids;
}

void TestIdFallback::rowsAreThoseOfAServerThatTakesThem_data()
{
    QTest::addColumn<TokenQuery>("query");
    const auto row = [this](const char *name, const QList<int> &numbers, const char *sort) {
        TokenQuery query = queryFor(numbers);
        query.sort = parseSort(QString::fromLatin1(sort));
        QTest::newRow(name) << query;
    };
    row("any order", {7, 2, 250, 100, 3}, "");
    row("descending", {7, 2, 250, 100, 3}, "-createdAt");
    row("ascending", {7, 2, 250, 100, 3}, "createdAt");
    row("some are not there", {7, 900, 2, 901}, "");
    row("none is there", {900, 901}, "");
    row("many", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24}, "-createdAt");
    TokenQuery query = queryFor({10, 20, 30, 40});
    const Token bound = decodePage('[' + m_list.record(20) + ']').tokens.value(0);
    query.created.from.instant = instantText(bound.createdAt->msecs);
    QTest::newRow("with another filter") << query;
}

void TestIdFallback::rowsAreThoseOfAServerThatTakesThem()
{
    QFETCH(TokenQuery, query);
    QStringList rows[2];
    for (const bool refuses : {false, true}) {
        m_refuses = refuses;
        Session session(testtokens::endpointOf(m_server), now);
        QSignalSpy failed(&session.pager(), &TokenPager::failed);
        session.pager().setQuery(query);
        QTRY_VERIFY(session.pager().shownQuery() && session.pager().isTotalExact() && isIdle(&session));
        QCOMPARE(failed.size(), 0);
        rows[refuses] = rowsOf(&session);
    }
    QCOMPARE(rows[1], rows[0]);
}

void TestIdFallback::everyWayIsChecked_data()
{
    QTest::addColumn<IdServer>("server");
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<int>("mostRequests");
    QTest::addColumn<bool>("isSure");
    using S = IdServer;
    QList<int> many;
    for (int i = 0; i < 120; ++i)
        many.append((i * 7) % 300);
    const QList<int> few{7, 250, 100};
    const QList<int> withGone{7, 900, 250, 901, 100};
    const QList<int> lone{250};
    const auto row = [](const char *name, S server, const QList<int> &numbers, int most, bool isSure = true) {
        QTest::newRow(name) << server << numbers << most << isSure;
    };
    row("list", {}, few, 1);
    row("list, many", {}, many, 4); // each of the two pages
    row("list, some gone", {}, withGone, 4);
    row("ten at a time", {S::AtMostTen, S::AtMostTen, S::List}, many, 30);
    row("taken for one id, then brackets", {S::One, S::List, S::List}, few, 2);
    row("taken for one id, then one by one", {S::One, S::BadRequest, S::List}, few, 5);
    row("the first alone", {S::First, S::First, S::List}, few, 5);
    row("the first alone, many", {S::First, S::List, S::List}, many, 10);
    row("lists ignored", {S::Ignored, S::Ignored, S::List}, few, 5);
    row("comma ignored", {S::Ignored, S::List, S::List}, withGone, 5);
    row("brackets ignored", {S::BadRequest, S::Ignored, S::List}, withGone, 6);
    row("all ignored", {S::Ignored, S::Ignored, S::Ignored}, few, 15);
    row("all ignored, some gone", {S::Ignored, S::Ignored, S::Ignored}, withGone, 20, false);
    row("lists refused, one ignored", {S::BadRequest, S::BadRequest, S::Ignored}, few, 15);
    row("400", {S::BadRequest, S::BadRequest, S::List}, few, 5);
    row("404", {S::NotFound, S::NotFound, S::List}, few, 5);
    row("414", {S::TooLong, S::TooLong, S::List}, few, 5);
    row("431", {S::TooLarge, S::List, S::List}, few, 2);
    row("500", {S::Broken, S::Broken, S::List}, few, 11); // which is tried again
    row("one", {}, lone, 1);
    row("one, gone", {}, {900}, 1);
    row("one, gone with 404", {S::List, S::List, S::NotFound}, {900}, 2);
    row("one, gone with 410", {S::List, S::List, S::Gone}, {900}, 2);
    row("several, gone with 404", {S::List, S::List, S::NotFound}, {900, 901, 902}, 6);
    row("several, gone with 410", {S::NotFound, S::BadRequest, S::Gone}, {900, 901, 902}, 6);
    row("one, ignored", {S::Ignored, S::Ignored, S::Ignored}, lone, 10);
    row("one, ignored and gone", {S::Ignored, S::Ignored, S::Ignored}, {900}, 10, false);
}

void TestIdFallback::everyWayIsChecked()
{
    QFETCH(IdServer, server);
    QFETCH(QList<int>, numbers);
    QFETCH(int, mostRequests);
    QFETCH(bool, isSure);
    m_refuses = false;
    m_special = [this, server](const FakeRequest &request) { return server.answer(request, m_list); };
    TokenQuery query = queryFor(numbers);
    query.sort = parseSort(QStringLiteral("createdAt"));
    QStringList expected;
    std::sort(numbers.begin(), numbers.end());
    for (const int number : numbers) {
        if (number < m_ids.size())
            expected.append(m_ids[number]);
    }

    Session session(testtokens::endpointOf(m_server), now, 100);
    session.queue().setRetryPolicy({4, 5, 20});
    QSignalSpy doubted(&session.pager(), &TokenPager::doubted);
    m_server.clearRequests();
    session.pager().setQuery(query);
    QTRY_VERIFY(session.pager().shownQuery() && isIdle(&session));
    QVERIFY2(m_server.distinctCount() <= mostRequests, qPrintable(QString::number(m_server.distinctCount())));
    QCOMPARE(doubted.isEmpty(), isSure);
    session.pager().setVisibleRows(100, 119);
    QTRY_VERIFY(isIdle(&session) && !rowsOf(&session).contains(QString()));
    QCOMPARE(rowsOf(&session), expected);

    QString doubt;
    Session other(testtokens::endpointOf(m_server), now);
    other.queue().setRetryPolicy({4, 5, 20});
    m_server.clearRequests();
    QCOMPARE(exported(&other, query, &doubt), expected);
    QVERIFY(m_server.distinctCount() <= mostRequests);
    QVERIFY2(doubt.isEmpty() == isSure, qPrintable(doubt));
}

void TestIdFallback::wayIsRemembered_data()
{
    QTest::addColumn<IdServer>("server");
    QTest::addColumn<int>("requests");
    using S = IdServer;
    QTest::newRow("list") << S{} << 1;
    QTest::newRow("brackets") << S{S::BadRequest, S::List, S::List} << 1;
    QTest::newRow("brackets, for the comma is taken for an id") << S{S::One, S::List, S::List} << 1;
    QTest::newRow("one by one") << S{S::First, S::Ignored, S::List} << 3;
}

void TestIdFallback::wayIsRemembered()
{
    QFETCH(IdServer, server);
    QFETCH(int, requests);
    m_refuses = false;
    m_special = [this, server](const FakeRequest &request) { return server.answer(request, m_list); };
    Session session(testtokens::endpointOf(m_server), now);
    session.pager().setQuery(queryFor({201, 202, 203}));
    QTRY_VERIFY(session.pager().isTotalExact() && isIdle(&session));
    const int before = m_server.count();
    session.pager().setQuery(queryFor({204, 205, 206}));
    QTRY_VERIFY(session.pager().shownQuery() == queryFor({204, 205, 206}) && isIdle(&session));
    QCOMPARE(m_server.count() - before, requests);
}

/// Periods are the console's own matter here: what they leave out is not asked for one by one.
void TestIdFallback::periodsAreChecked()
{
    m_refuses = false;
    m_special = [](const FakeRequest &request) -> std::optional<FakeReply> {
        return request.rawQuery.contains("createdAt") ? std::optional(FakeReply::answer(400)) : std::nullopt;
    };
    TokenQuery query = queryFor({10, 20, 30, 40});
    const auto created = [this](int number) {
        return instantText(decodePage('[' + m_list.record(number) + ']').tokens.value(0).createdAt->msecs);
    };
    query.created.from.instant = created(20);
    query.created.to.instant = created(30);
    Session session(testtokens::endpointOf(m_server), now);
    const int before = m_server.count();
    session.pager().setQuery(query);
    QTRY_VERIFY(session.pager().shownQuery() && isIdle(&session));
    QCOMPARE(rowsOf(&session), queryFor({20, 30}).ids);
    QCOMPARE(m_server.count() - before, 1);
}

/// A list whose end is out of reach is not read for ever.
void TestIdFallback::listIsTooLongToBeRead()
{
    m_refuses = false;
    m_special = [](const FakeRequest &request) -> std::optional<FakeReply> {
        return FakeReply::json(testtokens::page((request.intParam(QStringLiteral("page"), 1) - 1) * 100, 100));
    };
    TokenQuery query;
    query.ids = {QStringLiteral("nobody")};
    Session session(testtokens::endpointOf(m_server), now);
    QSignalSpy doubted(&session.pager(), &TokenPager::doubted);
    m_server.clearRequests();
    session.pager().setQuery(query);
    QTRY_VERIFY_WITH_TIMEOUT(session.pager().shownQuery(), 30'000);
    QCOMPARE(doubted.size(), 1);
    QCOMPARE(session.model().rowCount(), 0);
    QVERIFY(m_server.distinctCount() <= ListScan::mostPages + 1);
}

void TestIdFallback::refusalIsRemembered()
{
    Session session(testtokens::endpointOf(m_server), now);
    session.pager().setQuery(queryFor({1, 2, 3}));
    QTRY_VERIFY(session.pager().isTotalExact() && isIdle(&session));
    const int before = m_server.count();
    session.pager().setQuery(queryFor({4, 5}));
    QTRY_VERIFY(session.pager().shownQuery() == queryFor({4, 5}) && isIdle(&session));
    QCOMPARE(m_server.count() - before, 2);
}

void TestIdFallback::pagesAreCut()
{
    QList<int> numbers;
    for (int i = 0; i < 25; ++i)
        numbers.append(i * 3);
    Session session(testtokens::endpointOf(m_server), now, 10);
    session.pager().setQuery(queryFor(numbers));
    QTRY_VERIFY(session.pager().shownQuery());
    QCOMPARE(session.pager().knownTotal(), 25);
    session.pager().setVisibleRows(0, 24);
    QTRY_VERIFY(!rowsOf(&session).contains(QString()));
    QCOMPARE(rowsOf(&session), queryFor(numbers).ids);
}

/// 400 may be about something else: that is told in the server's words about what was asked, not about its parts.
void TestIdFallback::otherRefusalsAreTold()
{
    m_special = [](const FakeRequest &) {
        return FakeReply::answer(400, R"({"message":"search: too short","code":"bad"})");
    };
    Session session(testtokens::endpointOf(m_server), now);
    QSignalSpy failed(&session.pager(), &TokenPager::failed);
    session.pager().setQuery(queryFor({1, 2, 3}));
    QTRY_COMPARE(failed.size(), 1);
    const auto failure = failed.first().first().value<PageFailure>();
    QCOMPARE(failure.error.kind, ApiError::Kind::BadRequest);
    QCOMPARE(failure.error.serverMessage, QStringLiteral("id: no such operator"));
    QTRY_VERIFY(isIdle(&session));
}

void TestIdFallback::failureOfOneIsTold()
{
    m_special = [this](const FakeRequest &request) -> std::optional<FakeReply> {
        if (request.param(QStringLiteral("id[eq]")) == m_ids[2])
            return FakeReply::answer(403, R"({"message":"not yours","code":"no"})");
        return {};
    };
    Session session(testtokens::endpointOf(m_server), now);
    QSignalSpy failed(&session.pager(), &TokenPager::failed);
    session.pager().setQuery(queryFor({1, 2, 3}));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<PageFailure>().error.serverMessage, QStringLiteral("not yours"));
    QVERIFY(!session.pager().shownQuery());
    m_special = {};
    session.pager().retry();
    QTRY_VERIFY(session.pager().shownQuery());
    QCOMPARE(rowsOf(&session), queryFor({1, 2, 3}).ids);
}

void TestIdFallback::brokenAnswerIsTold()
{
    m_special = [](const FakeRequest &) { return FakeReply::json(R"([{"id":1}])"); };
    Session session(testtokens::endpointOf(m_server), now);
    QSignalSpy failed(&session.pager(), &TokenPager::failed);
    session.pager().setQuery(queryFor({1, 2, 3}));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<PageFailure>().error.kind, ApiError::Kind::Record);
}

/// From a server that reads no filter by id at all.
void TestIdFallback::otherTokensAreLeftOut()
{
    m_special = [this](const FakeRequest &) { return FakeReply::json(arrayOf({m_list.record(1), m_list.record(2)})); };
    Session session(testtokens::endpointOf(m_server), now);
    session.pager().setQuery(queryFor({2, 5}));
    QTRY_VERIFY(session.pager().shownQuery());
    QCOMPARE(rowsOf(&session), QStringList(m_ids[2]));
}

void TestIdFallback::cancelEndsAll()
{
    m_special = [](const FakeRequest &) { return FakeReply::hang(); };
    Session session(testtokens::endpointOf(m_server), now);
    session.pager().setQuery(queryFor({1, 2, 3, 4, 5, 6, 7, 8}));
    QTRY_COMPARE(session.queue().inFlight(), 6);
    QTRY_COMPARE(session.queue().waiting(), 2);
    m_special = {};
    session.pager().setQuery({});
    QTRY_VERIFY(session.pager().shownQuery());
    QCOMPARE(session.pager().shownQuery()->ids, QStringList());
}

QStringList TestIdFallback::exported(Session *session, const TokenQuery &query, QString *doubt) const
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    ExportOptions options;
    options.columns = QStringList{QStringLiteral("id")};
    auto file = std::make_unique<ExportFile>(path, options);
    if (!file->open())
        return {file->problem()};
    TokenExport run(&session->queue(), ExportPlan{query, 100, QTimeZone::utc(), {}}, std::move(file));
    QSignalSpy finished(&run, &TokenExport::finished);
    run.start();
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000))
        return {QStringLiteral("it does not end")};
    *doubt = run.walk().inexactReason();
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly))
        return {written.errorString()};
    return QString::fromUtf8(written.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).mid(1);
}

void TestIdFallback::exportHasThem()
{
    Session session(testtokens::endpointOf(m_server), now);
    QString doubt;
    QCOMPARE(exported(&session, queryFor({9, 4, 200, 7}), &doubt), queryFor({4, 7, 9, 200}).ids);
    QCOMPARE(doubt, QString());
}

QTEST_MAIN(TestIdFallback)
#include "tst_idfallback.moc"
