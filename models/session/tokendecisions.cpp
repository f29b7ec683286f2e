#include "models/session/tokendecisions.h"

#include "models/api/answer.h"
#include "models/whendone.h"

#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrentRun>

#include <utility>

TokenDecisions::TokenDecisions(const QString &path, QObject *parent)
    : QObject(parent)
    , m_store(std::make_shared<DecisionStore>(path))
    , m_decisions(m_store->decisions())
{
    m_thread.setMaxThreadCount(1);
}

TokenDecisions::~TokenDecisions()
{
    m_thread.waitForDone();
}

/// Ids are the server's: who opens it by another connection sees the same.
QString TokenDecisions::pathFor(const QUrl &server)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/decisions/") +
           hostFileName(hostText(server)) + QStringLiteral(".sqlite");
}

void TokenDecisions::refresh()
{
    call([](DecisionStore *store, DecisionOutcome *) { store->refresh(); }, {});
}

void TokenDecisions::decide(const QList<Decision> &decisions, const WhenDone &done)
{
    call([decisions](DecisionStore *store, DecisionOutcome *) { store->set(decisions); }, done);
}

void TokenDecisions::withdraw(const QStringList &tokens, const WhenDone &done)
{
    call([tokens](DecisionStore *store, DecisionOutcome *) { store->withdraw(tokens); }, done);
}

void TokenDecisions::import(const QList<Decision> &theirs, const QList<DecisionConflict> &seen,
                            const QList<ConflictChoice> &choices, const WhenDone &done)
{
    call(
        [theirs, seen, choices](DecisionStore *store, DecisionOutcome *outcome) {
            outcome->import = store->import(theirs, seen, choices).value_or(DecisionImport());
        },
        done);
}

void TokenDecisions::undo(const WhenDone &done)
{
    call([](DecisionStore *store,
            DecisionOutcome *outcome) { outcome->undone = store->undo().value_or(DecisionUndo()); },
         done);
}

void TokenDecisions::call(std::function<void(DecisionStore *store, DecisionOutcome *outcome)> act, const WhenDone &done)
{
    ++m_calls;
    const QFuture<State> state = QtConcurrent::run(&m_thread, [store = m_store, act = std::move(act)] {
        DecisionOutcome outcome;
        act(store.get(), &outcome);
        return State{store->decisions(), store->canUndo(), store->problem(), outcome};
    });
    whenDone(state, this, [this, done](const State &now) { take(now, done); });
}

void TokenDecisions::take(const State &state, const WhenDone &done)
{
    --m_calls;
    const bool isOther = m_decisions != state.decisions || m_canUndo != state.canUndo;
    m_decisions = state.decisions;
    m_canUndo = state.canUndo;
    if (isOther || !isBusy())
        emit changed();
    if (!state.problem.isEmpty())
        emit failed(state.problem);
    else if (done.context)
        done.call(state.outcome);
}
