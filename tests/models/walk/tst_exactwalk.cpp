#include "app/demoserver/sandbox.h"
#include "models/walk/completewalk.h"
#include "tests/support/slowness.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

/// Walks over the sandbox's whole list while another thread creates, deletes and renames tokens: what lived throughout
/// is found, and nothing twice.
class TestExactWalk : public QObject
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
    /// What cannot be sorted afterwards is walked in plain pages.
    Outcome walkWhileItChanges(quint32 seed, bool canBeSorted);

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

void TestExactWalk::initTestCase()
{
    SandboxOptions options;
    options.tokens = tokens;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
}

TestExactWalk::Outcome TestExactWalk::walkWhileItChanges(quint32 seed, bool canBeSorted)
{
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox->baseUrl();
    endpoint.credential = Credential(m_sandbox->token());
    TokenApi api(endpoint);
    RequestQueue queue(&api);
    ExportPlan plan;
    plan.zone = QTimeZone::utc();
    Outcome outcome;
    QSet<QString> seen;
    CompleteWalk walk(&queue, plan, {}, canBeSorted, [&](const RecordRow &row) {
        const QString id = QString::fromUtf8(row.id.data(), qsizetype(row.id.size()));
        outcome.twice += seen.contains(id) ? 1 : 0;
        seen.insert(id);
    });
    connect(&walk, &CompleteWalk::begun, this, [&] {
        seen.clear();
        outcome.twice = 0;
    });
    bool isOver = false;
    connect(&walk, &CompleteWalk::finished, this, [&] { isOver = true; });
    connect(&walk, &CompleteWalk::failed, this, [&](const ApiError &error) {
        isOver = true;
        outcome.problem = error.detail;
    });
    const QStringList before = m_sandbox->ids();
    Changer changer(m_sandbox.get(), before, seed);
    walk.start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isOver, 60'000); }();
    changer.stop();
    outcome.changes = changer.changes();
    outcome.isExact = walk.isExact();
    for (const QString &id : before) {
        if (!seen.contains(id) && !changer.deleted().contains(id))
            outcome.missing.append(id);
    }
    return outcome;
}

void TestExactWalk::everyTokenThatLivedThroughout_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20U / slowness; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestExactWalk::everyTokenThatLivedThroughout()
{
    QFETCH(quint32, seed);
    const Outcome outcome = walkWhileItChanges(seed, true);
    QCOMPARE(outcome.problem, QString());
    QVERIFY(outcome.isExact);
    QCOMPARE(outcome.missing, QStringList());
    QCOMPARE(outcome.twice, 0);
    QVERIFY(outcome.changes > 100);
}

/// The same changes harm plain paging: the test above would notice.
void TestExactWalk::plainPagesMissSome()
{
    qsizetype missing = 0;
    for (quint32 seed = 1; seed <= 10 && missing == 0; ++seed)
        missing += walkWhileItChanges(seed, false).missing.size();
    QVERIFY(missing > 0);
}

QTEST_GUILESS_MAIN(TestExactWalk)
#include "tst_exactwalk.moc"
