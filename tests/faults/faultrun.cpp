#include "tests/faults/faultrun.h"

#include "tests/faults/nameservice.h"
#include "tests/faults/wallclock.h"
#include "tests/support/testcertificates.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QTextDocument>
#include <QThread>
#include <QTimer>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

const QByteArray bearer = "secret.bearer-1";
const QByteArray formerContent = "former";

constexpr int longMsecs = 20'000;
constexpr qint64 aDaySeconds = 24 * 60 * 60;

/// How much later than its deadline a case may end: a second, of a machine that has time for us.
int graceMsecs()
{
    constexpr int usual = 1'000 * slowness;
    double load = 0;
    const bool isBusy = getloadavg(&load, 1) == 1 && load > 2.0 * QThread::idealThreadCount();
    return isBusy ? 4 * usual : usual;
}

/// Of all runs of a program.
const TestCertificates &certificates()
{
    static TestCertificates made;
    static const bool areMade = made.makeAuthority() && made.makeServers();
    if (!areMade)
        qFatal("There are no certificates: %s", made.output().constData());
    return made;
}

std::optional<QSslConfiguration> tlsWith(const char *certificate)
{
    if (!certificate)
        return {};
    return certificates().serverConfiguration(QString::fromLatin1(certificate));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

FaultRun::FaultRun(const TokenList &list, const Fault &fault, Operation operation, bool isLasting)
    : m_list(list)
    , m_fault(fault)
    , m_operation(operation)
    , m_isLasting(isLasting)
    , m_server([this](const FakeRequest &request) { return answer(request); })
{
    nameservice::setMode(nameservice::Mode::Right);
    QFile former(m_folder.filePath(u"out.csv"_s));
    expect(former.open(QIODevice::WriteOnly) && former.write(formerContent) > 0, u"no former file"_s);
    m_view.resize(900, 500);
    m_view.show();
    connectSession();
}

FaultRun::~FaultRun()
{
    m_export.reset();
    m_view.setTokens(nullptr);
    setWire(false);
}

void FaultRun::connectSession()
{
    ApiAccess endpoint;
    if (m_fault.wire == Wire::Tls) {
        m_server.setTls(tlsWith("good"));
        endpoint.authorities = QSslCertificate::fromPath(certificates().authorityPath());
    }
    endpoint.baseUrl = m_server.baseUrl();
    const bool isNamed = m_fault.wire == Wire::NoSuchName || m_fault.wire == Wire::SlowName;
    if (isNamed)
        endpoint.baseUrl.setHost(nameservice::hostName());
    endpoint.credential = Credential(bearer);
    endpoint.deadlineMsecs = deadlineMsecs();
    endpoint.idleMsecs = deadlineMsecs() * 2 / 5;
    m_session = std::make_unique<Session>(endpoint, [] { return QDateTime::currentMSecsSinceEpoch(); });
    const bool isSlowToHeal = m_fault.wire != Wire::Fine;
    // Deadlines are short here, so that the wait after a 429 that says none has to be.
    constexpr int refusedWaitMsecs = 1'000;
    m_session->queue().setRetryPolicy(isSlowToHeal ? RetryPolicy{4, 50, 200, refusedWaitMsecs}
                                                   : RetryPolicy{4, 5, 20, refusedWaitMsecs});
    m_tester = std::make_unique<QAbstractItemModelTester>(&m_session->model(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_view.setTokens(&m_session->model());
    TokenPager *pager = &m_session->pager();
    connect(&m_view, &TokenTableView::visibleRowsChanged, pager, &TokenPager::setVisibleRows);
    connect(pager, &TokenPager::failed, this, [this](const PageFailure &failure) { m_error = failure.error; });
    connect(pager, &TokenPager::sortRefused, this, [this](const Sort &, const Sort &, const ApiError &error) {
        m_isSortRefused = true;
        m_error = error;
    });
    const TokenReview *review = &m_session->review();
    connect(review, &TokenReview::advanced, this, [this, review] { armAfterFirst(review->tokens()); });
    connect(review, &TokenReview::loaded, this, [this] { m_isLoaded = true; });
    connect(review, &TokenReview::failed, this, [this](const InventoryFailure &failure) {
        m_error = failure.api.value_or(ApiError{});
        expect(failure.api.has_value(), u"records could not be kept: "_s + failure.file);
    });
    connect(pager, &TokenPager::recovered, this, [this] { ++m_recoveries; });
    if (m_operation == Operation::Total)
        connect(pager, &TokenPager::wasReset, this, &FaultRun::arm);
    connect(&m_session->queue(), &RequestQueue::rateChanged, this, [this] {
        if (!m_isLasting && m_isWireBroken && m_session->queue().retries() > 0)
            heal();
    });
}

/// A walk asks for the end of the list beside its pages: one record, too short for what is cut inside a page. Which
/// of the two requests comes first is nobody's to say.
bool FaultRun::canStrikeOnce(const FakeRequest &request, const QList<QByteArray> &honest) const
{
    if (walks(m_operation))
        return honest.size() > 1;
    return m_targetPage == 0 || request.intParam(u"page"_s, 1) == m_targetPage;
}

FakeReply FaultRun::answer(const FakeRequest &request)
{
    const QList<QByteArray> honest = m_list.answer(request);
    const bool isOurs = m_isLasting || canStrikeOnce(request, honest);
    if (m_isArmed && isOurs && m_fault.wire == Wire::Suspended && m_hits++ == 0)
        QThread::msleep(deadlineMsecs() + 100);
    if (!m_isArmed || !m_fault.reply || !isOurs || (!m_isLasting && m_hits > 0))
        return FakeReply::json(arrayOf(honest));
    ++m_hits;
    return m_fault.reply(request, honest, m_list);
}

void FaultRun::arm()
{
    m_isArmed = true;
    setWire(true);
}

void FaultRun::heal()
{
    m_isArmed = false;
    setWire(false);
}

void FaultRun::setWire(bool isBroken)
{
    if (m_fault.wire == Wire::Fine || std::exchange(m_isWireBroken, isBroken) == isBroken)
        return;
    switch (m_fault.wire) {
    case Wire::Fine:
        break;
    case Wire::Reset:
        m_server.setResetting(isBroken);
        break;
    case Wire::Refused:
    case Wire::BlackHole:
        m_blackHole.reset();
        if (!isBroken) {
            m_server.restart();
            break;
        }
        m_server.stop();
        if (m_fault.wire == Wire::BlackHole)
            m_blackHole = std::make_unique<BlackHole>(m_server.port());
        break;
    case Wire::NoSuchName:
    case Wire::SlowName:
        if (isBroken) { // what is connected needs no name
            m_server.stop();
            m_server.restart();
        }
        nameservice::setMode(!isBroken                          ? nameservice::Mode::Right
                             : m_fault.wire == Wire::NoSuchName ? nameservice::Mode::NoSuchName
                                                                : nameservice::Mode::Silent);
        break;
    case Wire::Tls:
        m_server.setTls(tlsWith(isBroken ? m_fault.certificate : "good"));
        break;
    case Wire::ClockAhead:
        wallclock::setOffset(isBroken ? aDaySeconds : 0);
        break;
    case Wire::ClockBack:
        wallclock::setOffset(isBroken ? -aDaySeconds : 0);
        break;
    case Wire::Suspended:
        break;
    }
}

TokenQuery FaultRun::wantedQuery() const
{
    TokenQuery query;
    if (m_operation == Operation::Sort)
        query.sort = {u"createdAt"_s, true};
    return query;
}

std::optional<Outcome> FaultRun::play()
{
    prepare();
    if (!m_problems.isEmpty())
        return {};
    QElapsedTimer timer;
    timer.start();
    act();
    const bool hasEnded = waitFor([this] { return isRight() || isExplained(); }, deadlineMsecs() + graceMsecs());
    m_elapsed = timer.elapsed();
    std::optional<Outcome> outcome;
    if (isExplained()) {
        outcome = Outcome::Explained;
        checkMessage();
        checkEarlier();
        retry();
    } else if (isRight()) {
        outcome = m_session->queue().retries() > 0 ? Outcome::Retried : Outcome::Unharmed;
    } else if (walks(m_operation) && m_session->queue().rateWaitMsecs() > 0) {
        outcome = Outcome::Cancelled; // it says how long the server makes it wait, and can be cancelled
        m_export.reset();
        m_session->review().cancel();
        checkEarlier();
        return outcome;
    }
    expect(hasEnded || outcome, u"neither right nor explained in time"_s);
    if (outcome && !m_mustWait)
        checkTruth();
    return outcome;
}

/// To where the operation begins, with an honest server; a server that has turned as a whole is never honest.
void FaultRun::prepare()
{
    m_isArmed = m_fault.isTotal;
    if (m_operation == Operation::FirstLoad || m_operation == Operation::Total)
        return;
    m_session->pager().setQuery({});
    expect(waitFor([this] { return isSettled(); }, longMsecs), u"the beginning does not settle"_s);
    const bool isIgnored = m_error && m_fault.expected.lasting == Outcome::Explained;
    if (!isIgnored) // what has failed and been told already is not asked for again
        m_error.reset();
    m_hits = 0;
    m_view.selectRow(3);
    const auto [first, last] = m_view.visibleRows();
    for (int row = first; row <= last; ++row) {
        const Token *token = m_session->model().tokenAt(row);
        m_earlier.append({row, token ? token->id : QString()});
    }
    expect(m_earlier.size() > 5, u"no rows at the beginning"_s);
    if (m_operation == Operation::Scroll || m_operation == Operation::Select)
        chooseTarget();
}

/// A row that is not in memory yet.
void FaultRun::chooseTarget()
{
    const TokenPager &pager = m_session->pager();
    for (m_target = 150; m_target < pager.rowCount() && pager.tokenAt(m_target);)
        m_target += 50;
    expect(m_target < pager.rowCount(), u"all rows are in memory"_s);
    if (m_problems.isEmpty())
        m_targetPage = m_target / pager.rowsPerPage() + 1;
}

void FaultRun::act()
{
    // These ask for all of it anew, so that what was told before is none of theirs.
    if (m_operation == Operation::Sort || walks(m_operation))
        m_error.reset();
    switch (m_operation) {
    case Operation::FirstLoad:
        arm();
        m_session->pager().setQuery({});
        break;
    case Operation::Total: // strikes behind page 1
        m_session->pager().setQuery({});
        break;
    case Operation::Sort:
        arm();
        m_session->pager().setQuery(wantedQuery());
        break;
    case Operation::Scroll:
        arm();
        m_view.scrollTo(m_session->model().index(m_target, 0), QAbstractItemView::PositionAtTop);
        break;
    case Operation::Select:
        arm();
        m_view.goToRow(m_target);
        break;
    case Operation::Export: // a wrong answer comes behind the first rows
        if (!m_fault.reply)
            arm();
        startExport();
        break;
    case Operation::LoadAll:
        if (!m_fault.reply)
            arm();
        startLoading();
        break;
    }
}

void FaultRun::armAfterFirst(qint64 records)
{
    if (m_fault.reply && records > 0 && !m_isArmed && m_hits == 0 && !m_error && !m_isExported && !m_isLoaded)
        arm();
}

void FaultRun::startLoading()
{
    m_session->review().load({});
}

void FaultRun::startExport()
{
    ExportOptions options;
    options.columns = QStringList{u"id"_s, u"name"_s};
    auto file = std::make_unique<ExportFile>(m_folder.filePath(u"out.csv"_s), options);
    expect(file->open(), file->problem());
    const TokenPager &pager = m_session->pager();
    m_export = std::make_unique<TokenExport>(&m_session->queue(), ExportPlan{{}, pager.pageSize(), pager.zone(), {}},
                                             std::move(file));
    connect(m_export.get(), &TokenExport::progressed, this, &FaultRun::armAfterFirst);
    connect(m_export.get(), &TokenExport::finished, this, [this] { m_isExported = true; });
    connect(m_export.get(), &TokenExport::failed, this, [this](const ExportFailure &failure) {
        m_error = failure.api.value_or(ApiError{});
        expect(failure.api.has_value(), u"the file failed: "_s + failure.file);
    });
    m_export->start();
}

bool FaultRun::isRight() const
{
    const TokenPager &pager = m_session->pager();
    switch (m_operation) {
    case Operation::FirstLoad:
    case Operation::Sort:
        return pager.shownQuery() == wantedQuery();
    case Operation::Total:
        return pager.isTotalExact();
    case Operation::Scroll:
        return pager.tokenAt(m_target) && !pager.isLoading();
    case Operation::Select:
        return m_view.currentToken() && m_view.currentIndex().row() == m_target;
    case Operation::Export:
        return m_isExported;
    case Operation::LoadAll:
        return m_isLoaded;
    }
    return false;
}

bool FaultRun::isSettled()
{
    const TokenPager &pager = m_session->pager();
    const bool isKnown = pager.shownQuery() && (pager.isTotalExact() || m_error);
    return isKnown && m_session->queue().inFlight() + m_session->queue().waiting() == 0;
}

QString FaultRun::explanation() const
{
    return m_error ? QString(errorText(*m_error) + u' ' + errorAdvice(*m_error)) : QString();
}

void FaultRun::checkMessage()
{
    const QString text = explanation();
    // Of what may pass, the last try may have failed in another way than the first.
    const bool isOfKind = m_error->kind == m_fault.kind || (m_fault.mayPass() && m_error->isTransient());
    expect(isOfKind, u"another kind of error: "_s + text);
    expect(!errorText(*m_error).isEmpty() && !errorAdvice(*m_error).isEmpty(), u"nothing is explained"_s);
    expect(!Qt::mightBeRichText(text) && !text.contains(u'<'), u"markup: "_s + text);
    expect(!text.contains(QString::fromLatin1(bearer)), u"the token is told"_s);
    expect(text.size() < 700, u"too long"_s);
}

/// What was there before is there still.
void FaultRun::checkEarlier()
{
    for (const auto &[row, id] : m_earlier) {
        const Token *token = m_session->model().tokenAt(row);
        expect(token && token->id == id, u"row %1 is gone"_s.arg(row));
    }
    if (m_operation == Operation::Export) {
        expect(contentOf(m_folder.filePath(u"out.csv"_s)) == formerContent, u"the former file is gone"_s);
        m_export.reset();
        expect(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1, u"a file is left over"_s);
    }
    if (m_operation == Operation::LoadAll)
        expect(!m_session->review().isOn() && !m_session->review().isLoading(), u"a part shows as a whole"_s);
}

/// The server is well again, and the user asks for another try.
void FaultRun::retry()
{
    heal();
    m_mustWait = m_error->kind == ApiError::Kind::RateLimited && m_error->retryAfterSeconds > 10;
    if (m_mustWait)
        return; // the window counts down what the server has asked for
    waitFor([this] { return m_session->queue().inFlight() + m_session->queue().waiting() == 0; }, longMsecs);
    const bool hasFailedOnce = std::exchange(m_error, std::nullopt).has_value();
    m_recoveries = 0;
    if (m_operation == Operation::Export)
        startExport();
    else if (m_operation == Operation::LoadAll)
        startLoading();
    else if (m_isSortRefused)
        m_session->pager().setQuery(wantedQuery());
    else
        m_session->pager().retry();
    m_hits = 1; // the walk would arm the fault anew
    const bool isRepaired = waitFor([this] { return isRight() || isExplained(); }, longMsecs) && isRight();
    expect(isRepaired, u"Retry does not work: "_s + explanation());
    if (hasFailedOnce && !walks(m_operation) && !m_isSortRefused)
        expect(waitFor([this] { return m_recoveries > 0; }, longMsecs), u"the message would stay"_s);
}

void FaultRun::checkTruth()
{
    if (!m_fault.isTotal || m_fault.expected.lasting != Outcome::Unharmed)
        heal();
    if (m_operation == Operation::Export)
        checkExport();
    if (m_operation == Operation::LoadAll)
        checkInventory();
    waitFor([this] { return m_session->queue().inFlight() + m_session->queue().waiting() == 0; }, longMsecs);
    m_error.reset();
    m_session->pager().retry();
    const bool isKnown = waitFor([this] { return isSettled() && m_session->pager().isTotalExact(); }, longMsecs);
    expect(isKnown, u"the total is not found: "_s + explanation());
    checkRows();
}

/// Every row in memory is the one that the list has there, and the number of rows is true.
void FaultRun::checkRows()
{
    const QStringList ids =
        m_list.ids(m_session->pager().shownQuery() == wantedQuery() && wantedQuery().sort.descending);
    const TokenTableModel &model = m_session->model();
    expect(m_session->pager().knownTotal() == ids.size(), u"%1 rows"_s.arg(m_session->pager().knownTotal()));
    expect(model.rowCount() == ids.size(), u"%1 rows to scroll"_s.arg(model.rowCount()));
    QSet<QString> seen;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Token *token = model.tokenAt(row);
        if (!token)
            continue;
        expect(token->id == ids.value(row), u"row %1 is %2"_s.arg(QString::number(row), token->id));
        expect(!seen.contains(token->id), u"twice: "_s + token->id);
        seen.insert(token->id);
    }
    expect(seen.size() >= 100, u"only %1 rows"_s.arg(seen.size()));
}

void FaultRun::checkExport()
{
    QStringList written;
    for (const QByteArray &line : contentOf(m_folder.filePath(u"out.csv"_s)).split('\n').mid(1)) {
        if (!line.isEmpty())
            written.append(QString::fromUtf8(line.left(line.indexOf(','))));
    }
    expect(written == m_list.ids(), u"%1 rows in the file"_s.arg(written.size()));
}

void FaultRun::checkInventory()
{
    const std::shared_ptr<const LoadedInventory> loaded = m_session->review().model().inventory();
    // Where a fault kept the console from proving it, it says so, though all are here.
    expect(loaded && (loaded->isExact || !loaded->inexactReason.isEmpty()), u"neither complete nor said to lack any"_s);
    QStringList ids;
    for (int row = 0; loaded && row < loaded->inventory.size(); ++row)
        ids.append(loaded->inventory.idAt(row));
    QStringList wanted = m_list.ids();
    wanted.sort();
    ids.sort();
    expect(ids == wanted, u"%1 tokens are loaded"_s.arg(ids.size()));
}

bool FaultRun::waitFor(const std::function<bool()> &condition, int msecs)
{
    // Unlike QTest's own, without a rest of 10 ms between two steps of the network.
    QTimer tick;
    tick.start(5);
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > msecs)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void FaultRun::expect(bool ok, const QString &problem)
{
    if (!ok && m_problems.size() < 5)
        m_problems.append(problem);
}
