#include "models/api/serverclock.h"
#include "models/qtversions.h"
#include "models/review/tokenstatus.h"
#include "models/session/session.h"
#include "tests/support/clock.h"
#include "tests/support/consolewindow.h"
#include "tests/support/fakeserver.h"
#include "tests/support/testtokens.h"
#include "tests/support/triggering.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLocale>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using testtokens::endpointOf;

/// This computer's clock is compared with the server's, and what has expired is told by the latter.
class TestServerClock : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void smallDifferencesDoNotCount_data();
    void smallDifferencesDoNotCount();
    void saysItOnce();
    void cachedAnswersDoNotCount_data();
    void cachedAnswersDoNotCount();
    void rowsAreToldByTheServersClock_data();
    void rowsAreToldByTheServersClock();
    void windowSaysItOnce();
    void accessTokenEndsByTheServersClock();
    void programSaysItOnce_data();
    void programSaysItOnce();

private:
    QTemporaryDir m_folder;
};

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

QByteArray httpDate(qint64 msecs)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(msecs, utcZone);
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

/// Two pages of tokens, from a server whose clock is so much ahead.
FakeServer::Handler ahead(qint64 msecs, const FakeReply::Headers &more = {})
{
    return [=](const FakeRequest &request) {
        return FakeReply::json(testtokens::pageFor(request, 150),
                               FakeReply::Headers{{"Date", httpDate(now() + msecs)}} + more);
    };
}

} // namespace

void TestServerClock::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    applyTheme(*qApp, ThemeMode::Light);
}

void TestServerClock::smallDifferencesDoNotCount_data()
{
    QTest::addColumn<qint64>("lead");
    QTest::addColumn<bool>("counts");
    QTest::newRow("none") << qint64(0) << false;
    QTest::newRow("two minutes ahead") << 2 * minute << false;
    QTest::newRow("two minutes behind") << -2 * minute << false;
    QTest::newRow("more ahead") << 2 * minute + 1 << true;
    QTest::newRow("more behind") << -2 * minute - 1 << true;
    QTest::newRow("years") << qint64(20) * 365 * 24 * hour << true;
}

void TestServerClock::smallDifferencesDoNotCount()
{
    QFETCH(qint64, lead);
    QFETCH(bool, counts);
    ServerClock clock([] { return qint64(1'000); });
    clock.learn(lead);
    QCOMPARE(clock.now(), counts ? 1'000 + lead : 1'000);
    QCOMPARE(clock.text().isEmpty(), !counts);
    QCOMPARE(clock.text().contains(u"behind"), counts && lead > 0);
}

void TestServerClock::saysItOnce()
{
    ServerClock clock([] { return qint64(0); });
    QSignalSpy found(&clock, &ServerClock::foundWrong);
    QSignalSpy changed(&clock, &ServerClock::changed);
    clock.learn(hour);
    clock.learn(hour + 1'000); // an answer that was on its way for a second less
    QCOMPARE(clock.now(), hour);
    clock.learn(0); // it has been set
    QCOMPARE(clock.now(), 0);
    clock.learn(-hour);
    QCOMPARE(clock.now(), -hour);
    QCOMPARE(found.size(), 1);
    QCOMPARE(changed.size(), 3);
}

void TestServerClock::cachedAnswersDoNotCount_data()
{
    QTest::addColumn<FakeReply::Headers>("more");
    QTest::addColumn<bool>("counts");
    QTest::newRow("no age") << FakeReply::Headers{} << true;
    QTest::newRow("age 0") << FakeReply::Headers{{"Age", "0"}} << true;
    QTest::newRow("an age") << FakeReply::Headers{{"Age", "3600"}} << false;
    QTest::newRow("nonsense") << FakeReply::Headers{{"Age", "old"}} << false;
}

void TestServerClock::cachedAnswersDoNotCount()
{
    QFETCH(FakeReply::Headers, more);
    QFETCH(bool, counts);
    FakeServer server(ahead(-hour, more));
    Session session(endpointOf(server), now);
    session.pager().setQuery({});
    session.pager().setVisibleRows(0, 10);
    QTRY_VERIFY(session.pager().tokenAt(0));
    QCOMPARE(!session.clock().text().isEmpty(), counts);
}

void TestServerClock::rowsAreToldByTheServersClock_data()
{
    QTest::addColumn<qint64>("lead");
    QTest::addColumn<qint64>("expires"); ///< from now on, by this computer's clock
    QTest::addColumn<TokenStatus>("status");
    QTest::newRow("expired here alone") << -hour << -minute << TokenStatus::Expiring;
    QTest::newRow("expired there alone") << hour << minute << TokenStatus::Expired;
    QTest::newRow("a minute does not count") << minute << minute * 2 << TokenStatus::Expiring;
    QTest::newRow("in far less than it seems")
        << qint64(100) * 24 * hour << qint64(110) * 24 * hour << TokenStatus::Expiring;
}

void TestServerClock::rowsAreToldByTheServersClock()
{
    QFETCH(qint64, lead);
    QFETCH(qint64, expires);
    const QByteArray moment = QDateTime::fromMSecsSinceEpoch(now() + expires, utcZone).toString(Qt::ISODate).toLatin1();
    FakeServer server([=](const FakeRequest &request) {
        const QByteArray token = R"({"id":"1","createdAt":"2020-01-01T00:00:00Z","updatedAt":"2020-01-01T00:00:00Z",)"
                                 R"("name":"n","revoked":false,"scopes":[],"userId":"u","expiresAt":")" +
                                 moment + "\"}";
        const bool isFirst = request.intParam(u"page"_s, 1) == 1;
        return FakeReply::json(isFirst ? '[' + token + ']' : QByteArray("[]"), {{"Date", httpDate(now() + lead)}});
    });
    Session session(endpointOf(server), now);
    session.pager().setQuery({});
    session.pager().setVisibleRows(0, 10);
    QTRY_VERIFY(session.pager().tokenAt(0));
    QTEST(session.model().statusAt(0).value(), "status");

    // It is set right: the rows that were there show that.
    QSignalSpy changed(&session.model(), &TokenTableModel::dataChanged);
    session.clock().learn(lead == minute ? hour : 0);
    QCOMPARE(changed.size(), 1);
}

void TestServerClock::windowSaysItOnce()
{
    FakeServer server(ahead(3 * hour));
    ConsoleWindow window(now);
    window.resize(1000, 700);
    window.show();
    window.openSession(endpointOf(server), {}, {});
    auto *message = window.findChild<MessageBar *>();
    QTRY_VERIFY(message->text().startsWith(u"This computer's clock is 3 hour"));
    QVERIFY(message->text().contains(u"behind the server's"));
    QTRY_VERIFY(window.isSettled());
    message->clear();
    window.openSession(endpointOf(server), {}, {}); // another session: it is said again
    QTRY_VERIFY(message->text().startsWith(u"This computer's clock"));
    QTRY_VERIFY(window.isSettled());
    message->clear();
    const int before = server.count();
    QVERIFY(triggerAction(window, u"Refresh"));
    QTRY_VERIFY(server.count() > before && window.isSettled());
    QCOMPARE(message->text(), QString());
}

/// Where the server refuses a token, what is told of its end goes by the clock that has been learned since.
void TestServerClock::accessTokenEndsByTheServersClock()
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    bool isRefused = false;
    FakeServer server([&](const FakeRequest &request) {
        return isRefused ? FakeReply::answer(401, "{}", "application/json", {{"Date", httpDate(now() + 3 * hour)}})
                         : ahead(3 * hour)(request);
    });
    ApiAccess endpoint = endpointOf(server);
    const QByteArray end = QByteArray::number((now() + hour) / 1000);
    endpoint.credential = Credential(part(R"({"alg":"HS256"})") + '.' + part(R"({"exp":)" + end + '}') + ".c2ln");
    ConsoleWindow window(now);
    window.openSession(endpoint, {}, {});
    auto *message = window.findChild<MessageBar *>();
    QTRY_VERIFY(message->text().startsWith(u"This computer's clock is 3 hour"));
    message->clear();
    isRefused = true;
    window.workspace().session()->pager().refresh();
    QTRY_VERIFY(message->text().contains(u"could not be loaded"));
    QVERIFY2(message->text().contains(u"This access token expired"), qPrintable(message->text()));
}

void TestServerClock::programSaysItOnce_data()
{
    QTest::addColumn<qint64>("lead");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("right") << minute << QByteArray();
    QTest::newRow("behind") << 10 * minute << QByteArray("behind the server's");
    QTest::newRow("ahead") << -72 * hour << QByteArray("ahead of the server's");
}

void TestServerClock::programSaysItOnce()
{
    QFETCH(qint64, lead);
    QFETCH(QByteArray, word);
    FakeServer server(ahead(lead));
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"PAT_CONSOLE_TOKEN"_s, u"some-token"_s);
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM),
                  {u"--base-url"_s, server.baseUrl().toString(), u"--export"_s, m_folder.filePath(u"out.csv"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    const QByteArray said = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(said.count("clock is"), word.isEmpty() ? 0 : 1);
    QVERIFY2(said.contains(word), said.constData());
}

QTEST_MAIN(TestServerClock)
#include "tst_serverclock.moc"
