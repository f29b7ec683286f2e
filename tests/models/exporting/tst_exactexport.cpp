#include "app/demoserver/sandbox.h"
#include "models/exporting/tokenexport.h"
#include "tests/support/slowness.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

/// Whole exports from the sandbox while another thread creates, deletes and renames tokens: what lived throughout is in
/// the file, and nothing twice.
class TestExactExport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyTokenThatLivedThroughout_data();
    void everyTokenThatLivedThroughout();
    void plainPagesMissSome();

private:
    struct Outcome
    {
        QStringList missing;
        int twice = 0;
        qint64 changes = 0;
        bool isExact = false;
        QString problem;
    };
    Outcome exportWhileItChanges(quint32 seed, bool byWindows);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Sandbox> m_sandbox;
};

namespace {

constexpr int tokens = 20'000;
constexpr int changesASecond = 1'000;

/// Changes the list at an even pace until it is told to stop; knows which of the first tokens it deleted.
class Changer
{
public:
    Changer(Sandbox *sandbox, QStringList ids, quint32 seed)
        : m_sandbox(sandbox)
        , m_ids(std::move(ids))
        , m_random(seed)
        , m_thread([this] { work(); })
    {
    }
    ~Changer() { stop(); }
    void stop()
    {
        m_isOver = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    QSet<QString> deleted() const { return m_deleted; }
    qint64 changes() const { return m_changes; }

private:
    void work()
    {
        const auto begin = std::chrono::steady_clock::now();
        while (!m_isOver) {
            change();
            ++m_changes;
            std::this_thread::sleep_until(begin + std::chrono::microseconds(m_changes * 1'000'000 / changesASecond));
        }
    }
    void change()
    {
        const qsizetype at = m_random.bounded(int(m_ids.size()));
        switch (m_random.bounded(3)) {
        case 0: {
            // Anywhere in the list, not only at its end.
            const QDateTime created = QDateTime::currentDateTimeUtc().addSecs(-m_random.bounded(3 * 365 * 86'400));
            m_ids.append(m_sandbox->insertToken({u"new"_s, created.toString(Qt::ISODateWithMs), {}}));
            return;
        }
        case 1:
            m_sandbox->deleteToken(m_ids.at(at));
            m_deleted.insert(m_ids.at(at));
            m_ids.swapItemsAt(at, m_ids.size() - 1);
            m_ids.removeLast();
            return;
        default:
            m_sandbox->renameToken(m_ids.at(at), u"renamed"_s);
        }
    }

    Sandbox *m_sandbox;
    QStringList m_ids;
    QRandomGenerator m_random;
    QSet<QString> m_deleted;
    qint64 m_changes = 0;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread; ///< last: it uses all the others
};

} // namespace

void TestExactExport::initTestCase()
{
    m_directory = std::make_unique<QTemporaryDir>();
    SandboxOptions options;
    options.tokens = tokens;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
}

TestExactExport::Outcome TestExactExport::exportWhileItChanges(quint32 seed, bool byWindows)
{
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox->baseUrl();
    endpoint.credential = Credential(m_sandbox->token());
    TokenApi api(endpoint);
    RequestQueue queue(&api);
    ExportOptions options;
    options.columns = QStringList{u"id"_s, u"createdAt"_s};
    const QString path = m_directory->filePath(u"out.csv"_s);
    auto file = std::make_unique<ExportFile>(path, options);
    if (!file->open())
        return {{}, 0, 0, false, file->problem()};
    ExportPlan plan;
    plan.zone = QTimeZone::utc();
    plan.byWindows = byWindows;
    TokenExport run(&queue, plan, std::move(file));
    Outcome outcome;
    bool isOver = false;
    connect(&run, &TokenExport::finished, this, [&] { isOver = true; });
    connect(&run, &TokenExport::failed, this, [&](const ExportFailure &failure) {
        isOver = true;
        outcome.problem = failure.api ? failure.api->detail : failure.file;
    });
    const QStringList before = m_sandbox->ids();
    Changer changer(m_sandbox.get(), before, seed);
    run.start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isOver, 60'000); }();
    changer.stop();
    outcome.changes = changer.changes();
    outcome.isExact = run.walk().isExact();
    QSet<QString> seen;
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly))
        return outcome;
    for (const QByteArray &line : written.readAll().split('\n').mid(1)) {
        const QString id = QString::fromUtf8(line.left(line.indexOf(',')));
        outcome.twice += seen.contains(id) ? 1 : 0;
        if (!id.isEmpty())
            seen.insert(id);
    }
    for (const QString &id : before) {
        if (!seen.contains(id) && !changer.deleted().contains(id))
            outcome.missing.append(id);
    }
    return outcome;
}

void TestExactExport::everyTokenThatLivedThroughout_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20U / slowness; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestExactExport::everyTokenThatLivedThroughout()
{
    QFETCH(quint32, seed);
    const Outcome outcome = exportWhileItChanges(seed, true);
    QCOMPARE(outcome.problem, QString());
    QVERIFY(outcome.isExact);
    QCOMPARE(outcome.missing, QStringList());
    QCOMPARE(outcome.twice, 0);
    QVERIFY(outcome.changes > 100);
}

/// The same changes harm plain paging: the test above would notice.
void TestExactExport::plainPagesMissSome()
{
    qsizetype missing = 0;
    for (quint32 seed = 1; seed <= 10 && missing == 0; ++seed)
        missing += exportWhileItChanges(seed, false).missing.size();
    QVERIFY(missing > 0);
}

QTEST_GUILESS_MAIN(TestExactExport)
#include "tst_exactexport.moc"
