#include "models/exporting/tokenexport.h"
#include "models/session/session.h"
#include "tests/faults/tokenlist.h"
#include "tests/support/clock.h"
#include "tests/support/qtbehavior.h"
#include "tests/support/slowness.h"
#include "tests/support/testtokens.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Servers that say more than they were asked for: an answer goes to the request that it belongs to, or to nobody.
class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void exportIsWholeOrFails_data();
    void exportIsWholeOrFails();
    void rowsAreRightOrMissing_data();
    void rowsAreRightOrMissing();
    void connectionIsKept();
    void connectionIsLeftAfterTooMuch();
    void emptyAnswerIsBelievedWhereItIsRight();

private:
    void addFaults();
    FakeReply honest(const FakeRequest &request) const { return FakeReply::json(arrayOf(m_list.answer(request))); }

    const TokenList m_list{450};
    const QStringList m_ids = m_list.ids();
};

namespace {

constexpr int runs = 50 / slowness;
constexpr int pageSize = 50;

/// What becomes of a right answer.
using Shift = std::function<FakeReply(const FakeReply &right)>;

FakeReply withInterim(const FakeReply &right, const QByteArray &interim)
{
    FakeReply reply = right;
    reply.head.prepend(interim);
    return reply;
}

/// Without pauses: dozens of runs are waited for.
bool waitFor(const std::function<bool()> &isThere)
{
    QTimer wake;
    wake.start(100);
    const QDeadlineTimer deadline(10'000);
    while (!isThere() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isThere();
}

} // namespace

void TestAnswers::addFaults()
{
    const QByteArray early = "HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n";
    const QByteArray processing = "HTTP/1.1 102 Processing\r\n\r\n";
    const QByteArray proceed = "HTTP/1.1 100 Continue\r\n\r\n";
    const QByteArray empty = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]";
    QTest::addColumn<Shift>("shift");
    QTest::newRow("102") << Shift([=](const FakeReply &right) { return withInterim(right, processing); });
    QTest::newRow("103") << Shift([=](const FakeReply &right) { return withInterim(right, early); });
    QTest::newRow("several") << Shift(
        [=](const FakeReply &right) { return withInterim(right, proceed + processing + early + early); });
    QTest::newRow("103 sometimes") << Shift([=](const FakeReply &right) {
        return QRandomGenerator::global()->bounded(4) == 0 ? withInterim(right, early) : right;
    });
    const auto inFront = [](const QByteArray &interim) {
        return Shift([interim](const FakeReply &right) {
            return FakeReply::raw(interim, FakeReply::Ending::KeepAlive).withMore(right.head + right.body, 1);
        });
    };
    QTest::newRow("102, the answer later") << inFront(processing);
    QTest::newRow("103, the answer later") << inFront(early);
    QTest::newRow("several, the answer later") << inFront(processing + early + early);
    for (const int later : {0, 1, 3}) {
        const auto named = [later](const char *name) -> QByteArray {
            return later > 0 ? QByteArray(name + QByteArray(", later ") + QByteArray::number(later)) : QByteArray(name);
        };
        QTest::newRow(named("[] after it").constData())
            << Shift([=](const FakeReply &right) { return right.withMore("[]", later); });
        QTest::newRow(named("an empty answer after it").constData())
            << Shift([=](const FakeReply &right) { return right.withMore(empty, later); });
        QTest::newRow(named("twice").constData())
            << Shift([=](const FakeReply &right) { return right.withMore(right.head + right.body, later); });
    }
}

void TestAnswers::exportIsWholeOrFails_data()
{
    addFaults();
}

void TestAnswers::exportIsWholeOrFails()
{
    QFETCH(Shift, shift);
    FakeServer server([&](const FakeRequest &request) { return shift(honest(request)); });
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    int whole = 0;
    for (int run = 0; run < runs; ++run) {
        Session session(testtokens::endpointOf(server), now);
        session.queue().setRetryPolicy({4, 1, 4});
        ExportOptions options;
        options.columns = QStringList{QStringLiteral("id")};
        auto file = std::make_unique<ExportFile>(path, options);
        QVERIFY2(file->open(), qPrintable(file->problem()));
        TokenExport task(&session.queue(), ExportPlan{{}, pageSize, QTimeZone::utc(), {}}, std::move(file));
        QSignalSpy finished(&task, &TokenExport::finished);
        QSignalSpy failed(&task, &TokenExport::failed);
        task.start();
        QVERIFY(waitFor([&] { return finished.size() + failed.size() > 0; }));
        if (finished.isEmpty())
            continue;
        ++whole;
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QStringList rows =
            QString::fromUtf8(written.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).mid(1);
        QVERIFY2(rows == m_ids, qPrintable(QStringLiteral("run %1: %2 rows").arg(run).arg(rows.size())));
    }
    qInfo("%d of %d whole, the others failed", whole, runs);
}

void TestAnswers::rowsAreRightOrMissing_data()
{
    addFaults();
}

void TestAnswers::rowsAreRightOrMissing()
{
    QFETCH(Shift, shift);
    FakeServer server([&](const FakeRequest &request) { return shift(honest(request)); });
    for (int run = 0; run < runs / 4; ++run) {
        Session session(testtokens::endpointOf(server), now, pageSize);
        session.queue().setRetryPolicy({4, 1, 4});
        TokenPager &pager = session.pager();
        QSignalSpy failed(&pager, &TokenPager::failed);
        pager.setQuery({});
        QVERIFY(waitFor([&] { return pager.isTotalExact() || !failed.isEmpty(); }));
        for (int first = 0; first < pager.rowCount() && failed.isEmpty(); first += pageSize) {
            pager.setVisibleRows(first, first + pageSize - 1);
            QVERIFY(waitFor([&] { return pager.tokenAt(first) || first >= pager.rowCount() || !failed.isEmpty(); }));
        }
        for (int row = 0; row < pager.rowCount(); ++row) {
            if (const Token *token = pager.tokenAt(row))
                QCOMPARE(token->id, m_ids.value(row));
            else
                QVERIFY(!failed.isEmpty());
        }
        if (pager.isTotalExact())
            QCOMPARE(pager.knownTotal(), qint64(m_ids.size()));
        else
            QVERIFY(!failed.isEmpty());
    }
}

/// Of a server that does as it should.
void TestAnswers::connectionIsKept()
{
    FakeServer server([&](const FakeRequest &request) { return honest(request); });
    TokenApi api(testtokens::endpointOf(server));
    for (int page = 1; page <= 8; ++page) {
        bool isThere = false;
        api.get(PageRequest(page, 50), [&](const ApiResult &) { isThere = true; });
        QVERIFY(waitFor([&] { return isThere; }));
    }
    QCOMPARE(server.connectionCount(), 1);
}

void TestAnswers::connectionIsLeftAfterTooMuch()
{
    FakeServer server(
        [&](const FakeRequest &request) { return withInterim(honest(request), "HTTP/1.1 102 Processing\r\n\r\n"); });
    TokenApi api(testtokens::endpointOf(server));
    for (int page = 1; page <= 8; ++page) {
        std::optional<ApiResult> result;
        api.get(PageRequest(page, 100), [&](const ApiResult &one) { result = one; });
        QVERIFY(waitFor([&] { return result.has_value(); }));
        QCOMPARE(result->error.has_value(), takesEarlyHintForAnswer);
    }
    // Where Qt knows interim answers by itself, how many connections that takes depends on how the bytes come apart.
    if (takesEarlyHintForAnswer)
        QCOMPARE(server.connectionCount(), 8);
    else
        QVERIFY(server.connectionCount() <= 8);
}

/// On a connection that has just answered it is asked for once more, on another one.
void TestAnswers::emptyAnswerIsBelievedWhereItIsRight()
{
    FakeServer server([&](const FakeRequest &request) { return honest(request); });
    TokenApi api(testtokens::endpointOf(server));
    for (const int page : {1, 10}) {
        std::optional<ApiResult> result;
        api.get(PageRequest(page, 50), [&](const ApiResult &one) { result = one; });
        QVERIFY(waitFor([&] { return result.has_value(); }));
        QVERIFY(!result->error);
        QCOMPARE(result->body == "[]", page == 10);
    }
    QCOMPARE(server.count(), 3);
    QCOMPARE(server.connectionCount(), 2);
}

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
