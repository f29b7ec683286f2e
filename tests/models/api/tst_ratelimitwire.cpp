#include "app/demoserver/sandbox.h"
#include "models/exporting/tokenexport.h"
#include "models/session/session.h"
#include "tests/support/clock.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

/// The rate limit as the real service has it, over a real socket with a link's delay: whatever the console does at
/// once, no request is refused, and while there is work the allowance is used.
class TestRateLimitWire : public QObject
{
    Q_OBJECT

private slots:
    void wanderingCountingAndExportingAreNeverRefused();
    void visibleRowsOvertakeAnExport();

private:
    static SandboxOptions options(qint64 tokens);
    static ApiAccess endpointOf(const Sandbox &sandbox);
    std::unique_ptr<TokenExport> exportOf(Session *session);

    QTemporaryDir m_folder;
};

SandboxOptions TestRateLimitWire::options(qint64 tokens)
{
    SandboxOptions options;
    options.tokens = tokens;
    options.latencyMs = 20;
    options.rate = SandboxRate{50, 5};
    return options;
}

ApiAccess TestRateLimitWire::endpointOf(const Sandbox &sandbox)
{
    ApiAccess endpoint;
    endpoint.baseUrl = sandbox.baseUrl();
    endpoint.credential = Credential(sandbox.token());
    return endpoint;
}

std::unique_ptr<TokenExport> TestRateLimitWire::exportOf(Session *session)
{
    auto file = std::make_unique<ExportFile>(m_folder.filePath(QStringLiteral("out.csv")), ExportOptions());
    if (!file->open())
        return {};
    ExportPlan plan;
    plan.zone = QTimeZone::systemTimeZone();
    return std::make_unique<TokenExport>(&session->queue(), plan, std::move(file));
}

void TestRateLimitWire::wanderingCountingAndExportingAreNeverRefused()
{
    Sandbox sandbox(options(20'000));
    QCOMPARE(sandbox.start(), QString());
    Session session(endpointOf(sandbox), now);
    session.pager().setQuery({});
    QTRY_VERIFY(session.pager().shownQuery());
    std::unique_ptr<TokenExport> run = exportOf(&session);
    QVERIFY(run);
    bool isDone = false;
    connect(run.get(), &TokenExport::finished, run.get(), [&isDone] { isDone = true; });
    QElapsedTimer timer;
    timer.start();
    run->start();

    QRandomGenerator random(3);
    QTimer wander;
    connect(&wander, &QTimer::timeout, &wander, [&] {
        const int row = random.bounded(19'900);
        session.pager().setVisibleRows(row, row + 30);
    });
    wander.start(2000);
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 90'000);
    const double seconds = double(timer.elapsed()) / 1000;
    QCOMPARE(run->rowsWritten(), 20'000);
    QCOMPARE(sandbox.refusedCount(), 0);
    QVERIFY(session.pager().isTotalExact());
    // 45 in every window of 5 s that has been full of work; the last one ends when the work does.
    const double windows = std::floor(seconds / 5.1);
    QVERIFY2(double(sandbox.requestCount()) >= 45 * windows,
             qPrintable(QStringLiteral("%1 requests in %2 s").arg(sandbox.requestCount()).arg(seconds)));
}

void TestRateLimitWire::visibleRowsOvertakeAnExport()
{
    Sandbox sandbox(options(20'000));
    QCOMPARE(sandbox.start(), QString());
    Session session(endpointOf(sandbox), now);
    session.pager().setQuery({});
    QTRY_VERIFY(session.pager().shownQuery() && session.pager().isTotalExact());
    std::unique_ptr<TokenExport> run = exportOf(&session);
    QVERIFY(run);
    run->start();
    QTRY_VERIFY(session.queue().rateWaitMsecs() > 1000); // the export has used its share and waits
    QElapsedTimer timer;
    timer.start();
    session.pager().setVisibleRows(15'000, 15'030);
    QTRY_VERIFY(session.model().tokenAt(15'000));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(sandbox.refusedCount(), 0);
}

QTEST_GUILESS_MAIN(TestRateLimitWire)
#include "tst_ratelimitwire.moc"
