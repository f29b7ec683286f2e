#include "models/exporting/tokenexport.h"
#include "models/session/session.h"
#include "tests/faults/tokenlist.h"
#include "tests/support/clock.h"
#include "tests/support/testtokens.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// What a server does with a parameter that searches.
enum class Reading { Heeded, Ignored, Refused400, Refused422, Broken };

/// Servers that ignore or refuse a search: nobody is shown as a match that is none, and nobody who is one is missing.
class TestSearchFallback : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void matchesAreMatches_data();
    void matchesAreMatches();
    void testIsMadeOnce();
    void testWordIsAnother();
    void pagesAreCut();
    void otherRefusalsAreTold();
    void failureOfTheTestIsTold();
    void listIsTooLongToBeRead();

private:
    FakeReply answer(const FakeRequest &request);
    static TokenQuery queryFor(const char *text);
    /// Of an export as CSV; the reason where it failed.
    QStringList exported(Session *session, const TokenQuery &query, QJsonObject *manifest) const;

    const TokenList m_list{450};
    FakeServer m_server{[this](const FakeRequest &request) { return answer(request); }};
    Reading m_search = Reading::Heeded;
    Reading m_query = Reading::Heeded;
    std::function<std::optional<FakeReply>(const FakeRequest &)> m_special;
};

namespace {

bool hasSettled(Session *session)
{
    return session->queue().inFlight() + session->queue().waiting() == 0;
}

QStringList rowsIn(Session *session)
{
    QStringList ids;
    for (int row = 0; row < session->model().rowCount(); ++row) {
        const Token *token = session->model().tokenAt(row);
        ids.append(token ? token->id : QString());
    }
    return ids;
}

} // namespace

void TestSearchFallback::init()
{
    m_search = Reading::Heeded;
    m_query = Reading::Heeded;
    m_special = {};
    m_server.clearRequests();
}

FakeReply TestSearchFallback::answer(const FakeRequest &request)
{
    if (const std::optional<FakeReply> special = m_special ? m_special(request) : std::nullopt)
        return *special;
    FakeRequest all = request;
    for (auto &[name, value] : all.params) {
        if (name == u"page" || name == u"limit")
            value = name == u"page" ? QStringLiteral("1") : QStringLiteral("100000");
    }
    QList<QByteArray> records = m_list.answer(all, 100'000);
    for (const auto &[name, value] : request.params) {
        if (name != u"search" && name != u"query")
            continue;
        switch (name == u"search" ? m_search : m_query) {
        case Reading::Heeded:
            records.removeIf([text = value.toUtf8()](const QByteArray &record) { return !record.contains(text); });
            break;
        case Reading::Ignored:
            break;
        case Reading::Refused400:
            return FakeReply::answer(400, R"({"message":"unknown parameter","code":"bad"})");
        case Reading::Refused422:
            return FakeReply::answer(422, R"({"message":"unknown parameter","code":"bad"})");
        case Reading::Broken:
            return FakeReply::answer(500, R"({"message":"oops","code":"bad"})");
        }
    }
    const int limit = request.intParam(QStringLiteral("limit"), 10);
    return FakeReply::json(arrayOf(records.mid((request.intParam(QStringLiteral("page"), 1) - 1) * limit, limit)));
}

TokenQuery TestSearchFallback::queryFor(const char *text)
{
    TokenQuery query;
    query.search = QString::fromUtf8(text);
    return query;
}

QStringList TestSearchFallback::exported(Session *session, const TokenQuery &query, QJsonObject *manifest) const
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    ExportOptions options;
    options.columns = QStringList{QStringLiteral("id")};
    options.manifest = true;
    auto file = std::make_unique<ExportFile>(path, options);
    if (!file->open())
        return {file->problem()};
    TokenExport run(&session->queue(), ExportPlan{query, 100, QTimeZone::utc(), {}}, std::move(file));
    QSignalSpy finished(&run, &TokenExport::finished);
    run.start();
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000))
        return {QStringLiteral("it does not end")};
    QFile written(path);
    QFile told(path + QStringLiteral(".manifest.json"));
    if (!written.open(QIODevice::ReadOnly) || !told.open(QIODevice::ReadOnly))
        return {written.errorString()};
    *manifest = QJsonDocument::fromJson(told.readAll()).object();
    return QString::fromUtf8(written.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).mid(1);
}

void TestSearchFallback::matchesAreMatches_data()
{
    QTest::addColumn<Reading>("search");
    QTest::addColumn<Reading>("query");
    QTest::addColumn<bool>("isLocal");
    using enum Reading;
    QTest::newRow("search") << Heeded << Ignored << false;
    QTest::newRow("query") << Ignored << Heeded << false;
    QTest::newRow("query, search refused") << Refused400 << Heeded << false;
    QTest::newRow("query, search not processable") << Refused422 << Heeded << false;
    QTest::newRow("neither") << Ignored << Ignored << true;
    QTest::newRow("both refused") << Refused400 << Refused422 << true;
    QTest::newRow("both break") << Broken << Broken << true;
    QTest::newRow("one refused, one ignored") << Ignored << Refused400 << true;
}

void TestSearchFallback::matchesAreMatches()
{
    QFETCH(const Reading, search);
    QFETCH(const Reading, query);
    QFETCH(const bool, isLocal);
    m_search = search;
    m_query = query;
    for (const char *text : {"oken 43", "nobody"}) {
        QStringList expected;
        for (int i = 0; i < m_list.count(); ++i) {
            if (m_list.record(i).contains(text))
                expected.append(testtokens::idOf(i));
        }
        Session session(testtokens::endpointOf(m_server), now);
        session.queue().setRetryPolicy({4, 1, 4});
        QSignalSpy doubted(&session.pager(), &TokenPager::doubted);
        session.pager().setQuery(queryFor(text));
        QTRY_VERIFY(session.pager().shownQuery() && session.pager().isTotalExact() && hasSettled(&session));
        QCOMPARE(rowsIn(&session), expected);
        QCOMPARE(!doubted.isEmpty(), isLocal);

        Session other(testtokens::endpointOf(m_server), now);
        other.queue().setRetryPolicy({4, 1, 4});
        QJsonObject manifest;
        QCOMPARE(exported(&other, queryFor(text), &manifest), expected);
        QCOMPARE(manifest.value(u"complete").toBool(), true);
        QCOMPARE(manifest.value(u"query").toObject().value(u"search").toString(), QString::fromUtf8(text));
        QCOMPARE(manifest.contains(u"searchedHere"), isLocal);
    }
}

void TestSearchFallback::testIsMadeOnce()
{
    Session session(testtokens::endpointOf(m_server), now);
    for (const char *text : {"oken 1", "oken 22"}) {
        session.pager().setQuery(queryFor(text));
        QTRY_VERIFY(session.pager().shownQuery() == queryFor(text) && hasSettled(&session));
    }
    const QStringList searched = m_server.paramsOf(QStringLiteral("search"));
    QCOMPARE(std::count_if(searched.begin(), searched.end(), [](const QString &text) { return text.size() > 20; }), 1);
}

/// A server cannot know it.
void TestSearchFallback::testWordIsAnother()
{
    QStringList words;
    for (int i = 0; i < 2; ++i) {
        m_server.clearRequests();
        Session session(testtokens::endpointOf(m_server), now);
        session.pager().setQuery(queryFor("oken 1"));
        QTRY_VERIFY(session.pager().shownQuery());
        words.append(m_server.paramsOf(QStringLiteral("search")).first());
    }
    QVERIFY(words[0] != words[1]);
}

void TestSearchFallback::pagesAreCut()
{
    m_search = Reading::Ignored;
    m_query = Reading::Ignored;
    Session session(testtokens::endpointOf(m_server), now, 10);
    session.pager().setQuery(queryFor("oken 4"));
    QTRY_VERIFY(session.pager().shownQuery() && hasSettled(&session));
    QStringList expected;
    for (int i = 0; i < m_list.count(); ++i) {
        if (m_list.record(i).contains("oken 4"))
            expected.append(testtokens::idOf(i));
    }
    QVERIFY(expected.size() > 20);
    QCOMPARE(session.pager().knownTotal(), expected.size());
    for (int first = 0; first < expected.size(); first += 10) {
        session.pager().setVisibleRows(first, first + 9);
        QTRY_VERIFY(session.pager().tokenAt(first));
    }
    QTRY_COMPARE(rowsIn(&session), expected);
}

/// Where nothing works the refusal is told in the server's words.
void TestSearchFallback::otherRefusalsAreTold()
{
    m_special = [](const FakeRequest &) {
        return FakeReply::answer(400, R"({"message":"this is closed","code":"bad"})");
    };
    Session session(testtokens::endpointOf(m_server), now);
    QSignalSpy failed(&session.pager(), &TokenPager::failed);
    session.pager().setQuery(queryFor("x"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<PageFailure>().error.serverMessage, QStringLiteral("this is closed"));
}

void TestSearchFallback::failureOfTheTestIsTold()
{
    m_special = [](const FakeRequest &) { return FakeReply::answer(401); };
    Session session(testtokens::endpointOf(m_server), now);
    QSignalSpy failed(&session.pager(), &TokenPager::failed);
    session.pager().setQuery(queryFor("x"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<PageFailure>().error.kind, ApiError::Kind::Unauthorized);
    m_special = {};
    session.pager().retry();
    QTRY_VERIFY(session.pager().shownQuery());
}

/// No row is better than a row that may not be all.
void TestSearchFallback::listIsTooLongToBeRead()
{
    m_special = [](const FakeRequest &request) {
        return FakeReply::json(testtokens::page((request.intParam(QStringLiteral("page"), 1) - 1) * 100, 100));
    };
    Session session(testtokens::endpointOf(m_server), now);
    QSignalSpy failed(&session.pager(), &TokenPager::failed);
    session.pager().setQuery(queryFor("x"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QCOMPARE(failed.first().first().value<PageFailure>().error.kind, ApiError::Kind::NotSearched);
}

QTEST_MAIN(TestSearchFallback)
#include "tst_searchfallback.moc"
