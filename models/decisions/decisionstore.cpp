#include "models/decisions/decisionstore.h"

#include "models/decisions/decisionproblem.h"
#include "models/decisions/decisiontable.h"
#include "models/files/bytepath.h"
#include "models/files/privatefile.h"
#include "models/files/sqlite.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <utility>

namespace {

using decisionproblem::Doing;

/// How long another instance may write before this one gives up.
constexpr int patienceMsecs = 5'000;
/// Rows that can be taken back, of all changes together; one change may have more.
constexpr size_t mostRemembered = 1'000'000;
/// One page of SQLite, the smallest that it knows.
constexpr off_t smallestFile = 512;
constexpr mode_t onlyOwner = S_IRUSR | S_IWUSR;

/// Written as it is read back: half a pair of surrogates is none in UTF-8.
QString asKept(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

/// The number of a change; random, for instances know nothing of each other's.
qint64 newChange()
{
    return qint64(QRandomGenerator::global()->generate64() >> 1U);
}

StoredDecision storedOf(const Decision &decision, qint64 change)
{
    StoredDecision stored{decision, change};
    stored.decision.token = asKept(decision.token);
    stored.decision.note = asKept(decision.note);
    stored.decision.who = asKept(decision.who);
    return stored;
}

} // namespace

DecisionStore::DecisionStore(QString path)
    : m_path(std::move(path))
{
}

DecisionStore::~DecisionStore() = default;

bool DecisionStore::attempt(bool isSaving, const std::function<void()> &doIt)
{
    m_problem.clear();
    DecisionProblem problem;
    try {
        doIt();
        return true;
    } catch (const DecisionProblem &thrown) {
        problem = thrown;
    } catch (const SqliteError &error) {
        problem = decisionproblem::refused(error, m_path, isSaving ? Doing::Saving : Doing::Reading);
    }
    m_problem = problem.text;
    m_version.reset();
    // What was moved away stays in use, or a new file would begin without what is in it. Everything else the user may
    // mend behind a connection's back, such as by letting the file be written.
    if (problem.kind != DecisionProblem::Kind::Moved)
        m_database.reset();
    if (problem.kind == DecisionProblem::Kind::Content)
        m_wasRead = false;
    return false;
}

/// False where there is no file, and none is to be made.
bool DecisionStore::openFile(bool makes)
{
    if (m_database)
        return true;
    const QByteArray path = encodeBytes(m_path);
    struct stat status = {};
    const bool isThere = ::stat(path.constData(), &status) == 0;
    if (!isThere && errno != ENOENT && errno != ENOTDIR)
        throw decisionproblem::notReadable(m_path, systemError(errno));
    if (!isThere && m_wasRead)
        throw decisionproblem::moved(m_path);
    if (!isThere && !makes)
        return false;
    // SQLite would take a few bytes for nothing, and write over them.
    if (isThere && (!S_ISREG(status.st_mode) || (status.st_size > 0 && status.st_size < smallestFile)))
        throw decisionproblem::foreign(m_path);
    if (const QString reason = isThere ? QString() : makePrivateFile(path); !reason.isEmpty())
        throw decisionproblem::notWritable(m_path, reason);
    if (isThere && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        ::chmod(path.constData(), status.st_mode & onlyOwner); // not possible for another user's, which is then used
    auto database = std::make_unique<Database>(path.toStdString(), Database::Access::ReadWrite);
    sqlite3_busy_timeout(database->handle(), patienceMsecs);
    // What was committed survives a power cut, too: the folder is synced after the journal is gone.
    database->run("PRAGMA synchronous = EXTRA");
    m_database = std::move(database);
    return true;
}

/// Within a transaction, so that nobody changes anything in between.
void DecisionStore::readNews()
{
    const qint64 version = m_database->number("PRAGMA data_version");
    if (m_version == version)
        return;
    DecisionSet decisions;
    switch (decisiontable::kindOf(*m_database)) {
    case decisiontable::Kind::Foreign:
        throw decisionproblem::foreign(m_path);
    case decisiontable::Kind::Newer:
        throw decisionproblem::newer(m_path);
    case decisiontable::Kind::Empty:
        break;
    case decisiontable::Kind::Ours:
        decisiontable::Reading reading = decisiontable::readAll(*m_database);
        // What was read before it was damaged is worth more than what can be read now.
        if (!reading.isWhole && m_decisions->size() <= reading.decisions.size())
            m_decisions = std::make_shared<const DecisionSet>(std::move(reading.decisions));
        if (!reading.isWhole)
            throw decisionproblem::damaged(m_path, m_decisions->size());
        decisions = std::move(reading.decisions);
    }
    m_decisions = std::make_shared<const DecisionSet>(std::move(decisions));
    m_version = version;
    m_wasRead = true;
}

bool DecisionStore::refresh()
{
    return attempt(false, [this] {
        if (!openFile(false))
            return;
        Transaction snapshot(m_database.get());
        readNews();
        snapshot.commit();
    });
}

void DecisionStore::write(const Rows &rows)
{
    if (decisiontable::kindOf(*m_database) == decisiontable::Kind::Empty)
        decisiontable::create(m_database.get());
    decisiontable::Writer writer(*m_database);
    for (const Row &row : rows) {
        if (row.decision)
            writer.put(row.token, *row.decision);
        else
            writer.remove(row.token);
    }
}

/// Writes what `rowsFor` makes of what is there then; `before` becomes what it was, of the same tokens.
bool DecisionStore::change(bool makesFile, const std::function<Rows(const DecisionSet &now)> &rowsFor, Rows *before)
{
    return attempt(true, [&] {
        if (!openFile(makesFile))
            return;
        Transaction transaction(m_database.get(), true);
        readNews();
        Rows rows = rowsFor(*m_decisions);
        // In the file's own order, which is much faster. The last one about a token stays the last.
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.token < b.token; });
        write(rows);
        auto decisions = std::make_shared<DecisionSet>(*m_decisions);
        before->clear();
        for (const Row &row : rows) {
            before->push_back({row.token, m_decisions->stored(row.token)});
            decisions->put(row.token, row.decision);
        }
        transaction.commit();
        m_decisions = std::move(decisions);
    });
}

void DecisionStore::remember(Step step)
{
    if (step.before.empty())
        return;
    m_remembered += step.before.size();
    m_steps.push_back(std::move(step));
    while (m_remembered > mostRemembered && m_steps.size() > 1) {
        m_remembered -= m_steps.front().before.size();
        m_steps.erase(m_steps.begin());
    }
}

bool DecisionStore::areRight(const QList<Decision> &decisions)
{
    m_problem.clear();
    for (const Decision &decision : decisions) {
        if (m_problem.isEmpty())
            m_problem = decisionproblem::problemOf(decision);
    }
    return m_problem.isEmpty();
}

DecisionStore::Rows DecisionStore::rowsOf(const QList<Decision> &decisions, qint64 change)
{
    Rows rows;
    rows.reserve(size_t(decisions.size()));
    for (const Decision &decision : decisions) {
        auto stored = std::make_shared<const StoredDecision>(storedOf(decision, change));
        rows.push_back({stored->decision.token.toUtf8(), stored});
    }
    return rows;
}

bool DecisionStore::set(const QList<Decision> &decisions)
{
    Step step{newChange(), {}, false};
    const auto rowsFor = [&](const DecisionSet &) { return rowsOf(decisions, step.change); };
    if (!areRight(decisions) || !change(!decisions.isEmpty(), rowsFor, &step.before))
        return false;
    remember(std::move(step));
    return true;
}

std::optional<DecisionImport> DecisionStore::import(const QList<Decision> &theirs, const QList<DecisionConflict> &seen,
                                                    const QList<ConflictChoice> &choices)
{
    Step step{newChange(), {}, false};
    DecisionImport result{true, {}, 0};
    const auto rowsFor = [&](const DecisionSet &now) {
        result.merge = mergeDecisions(now, theirs);
        result.isDone = result.merge.conflicts == seen;
        const QList<Decision> decisions = result.isDone ? decisionsToSet(result.merge, choices) : QList<Decision>();
        result.imported = decisions.size();
        return rowsOf(decisions, step.change);
    };
    if (!areRight(theirs) || !change(!theirs.isEmpty(), rowsFor, &step.before))
        return {};
    remember(std::move(step));
    return result;
}

bool DecisionStore::withdraw(const QStringList &tokens)
{
    Step step{newChange(), {}, true};
    const auto rowsFor = [&](const DecisionSet &now) {
        Rows rows;
        for (const QString &token : tokens) {
            const QByteArray id = token.toUtf8();
            if (now.stored(id))
                rows.push_back({id, nullptr});
        }
        return rows;
    };
    if (!change(false, rowsFor, &step.before))
        return false;
    remember(std::move(step));
    return true;
}

std::optional<DecisionUndo> DecisionStore::undo()
{
    DecisionUndo result;
    m_problem.clear();
    if (m_steps.empty())
        return result;
    const Step &step = m_steps.back();
    // What the change has written bears its number, as long as nobody has written over it.
    const auto isAsWritten = [&](const SharedDecision &now) {
        return step.isWithdrawal ? !now : now && now->change == step.change;
    };
    const auto rowsFor = [&](const DecisionSet &now) {
        Rows rows;
        for (const Row &row : step.before) {
            if (isAsWritten(now.stored(row.token)))
                rows.push_back(row);
        }
        result.restored = qsizetype(rows.size());
        result.newer = qsizetype(step.before.size() - rows.size());
        return rows;
    };
    Rows undone;
    if (!change(false, rowsFor, &undone))
        return {};
    m_remembered -= step.before.size();
    m_steps.pop_back();
    return result;
}
