#include "faults/tokenlist.h"
#include "models/connection/session.h"
#include "models/exporting/tokenexport.h"
#include "testtokens.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Servers that refuse several ids in one parameter: their tokens are found one by one, as though they did not.
class TestIdLookup : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreThoseOfAServerThatTakesThem_data();
    void rowsAreThoseOfAServerThatTakesThem();
    void refusalIsRemembered();
    void pagesAreCut();
    void otherRefusalsAreTold();
    void failureOfOneIsTold();
    void brokenAnswerIsTold();
    void otherTokensAreLeftOut();
    void cancelEndsAll();
    void exportHasThem();

private:
    FakeReply answer(const FakeRequest &request);
    TokenQuery queryFor(const QList<int> &numbers) const;
    QStringList rowsOf(Session *session) const;

    const TokenList m_list{300};
    QStringList m_ids = m_list.ids();
    FakeServer m_server{[this](const FakeRequest &request) { return answer(request); }};
    bool m_refuses = true;
    std::function<std::optional<FakeReply>(const FakeRequest &)> m_special;
};

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

bool isIdle(Session *session)
{
    return session->queue().inFlight() + session->queue().waiting() == 0;
}

} // namespace

FakeReply TestIdLookup::answer(const FakeRequest &request)
{
    if (m_refuses && !request.param(QStringLiteral("id[in]")).isEmpty())
        return FakeReply::answer(400, R"({"message":"id: no such operator","code":"bad"})");
    if (const std::optional<FakeReply> special = m_special ? m_special(request) : std::nullopt)
        return *special;
    return FakeReply::json(arrayOf(m_list.answer(request)));
}

TokenQuery TestIdLookup::queryFor(const QList<int> &numbers) const
{
    TokenQuery query;
    for (const int number : numbers)
        query.ids.append(number < m_ids.size() ? m_ids[number] : QStringLiteral("nobody-%1").arg(number));
    return query;
}

QStringList TestIdLookup::rowsOf(Session *session) const
{
    QStringList ids;
    for (int row = 0; row < session->model().rowCount(); ++row) {
        const Token *token = session->model().tokenAt(row);
        ids.append(token ? token->id : QString());
    }
    return ids;
}

void TestIdLookup::rowsAreThoseOfAServerThatTakesThem_data()
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
    query.created.from.instant = instantText(bound.createdAt.msecs);
    QTest::newRow("with another filter") << query;
}

void TestIdLookup::rowsAreThoseOfAServerThatTakesThem()
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

void TestIdLookup::refusalIsRemembered()
{
    Session session(testtokens::endpointOf(m_server), now);
    session.pager().setQuery(queryFor({1, 2, 3}));
    QTRY_VERIFY(session.pager().isTotalExact() && isIdle(&session));
    const int before = m_server.count();
    session.pager().setQuery(queryFor({4, 5}));
    QTRY_VERIFY(session.pager().shownQuery() == queryFor({4, 5}) && isIdle(&session));
    QCOMPARE(m_server.count() - before, 2);
}

void TestIdLookup::pagesAreCut()
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
void TestIdLookup::otherRefusalsAreTold()
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
    m_special = {};
}

void TestIdLookup::failureOfOneIsTold()
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

void TestIdLookup::brokenAnswerIsTold()
{
    m_special = [](const FakeRequest &) { return FakeReply::json(R"([{"id":1}])"); };
    Session session(testtokens::endpointOf(m_server), now);
    QSignalSpy failed(&session.pager(), &TokenPager::failed);
    session.pager().setQuery(queryFor({1, 2, 3}));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<PageFailure>().error.kind, ApiError::Kind::Record);
    m_special = {};
}

/// From a server that reads no filter by id at all.
void TestIdLookup::otherTokensAreLeftOut()
{
    m_special = [this](const FakeRequest &) { return FakeReply::json(arrayOf({m_list.record(1), m_list.record(2)})); };
    Session session(testtokens::endpointOf(m_server), now);
    session.pager().setQuery(queryFor({2, 5}));
    QTRY_VERIFY(session.pager().shownQuery());
    QCOMPARE(rowsOf(&session), QStringList(m_ids[2]));
    m_special = {};
}

void TestIdLookup::cancelEndsAll()
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

void TestIdLookup::exportHasThem()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    ExportOptions options;
    options.columns = QStringList{QStringLiteral("id")};
    auto file = std::make_unique<ExportFile>(path, options);
    QVERIFY2(file->open(), qPrintable(file->problem()));
    Session session(testtokens::endpointOf(m_server), now);
    TokenExport run(&session.queue(), ExportPlan{queryFor({9, 4, 200, 7}), 100, QTimeZone::utc(), {}}, std::move(file));
    QSignalSpy finished(&run, &TokenExport::finished);
    run.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(run.isExact());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(written.readAll()).split(QStringLiteral("\r\n")),
             (QStringList{QStringLiteral("id"), m_ids[4], m_ids[7], m_ids[9], m_ids[200], QString()}));
}

QTEST_MAIN(TestIdLookup)
#include "tst_idlookup.moc"
