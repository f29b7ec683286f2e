#pragma once

#include "models/decisions/decisionstore.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

/// What came of a call, as far as it has more to say than that it is done.
struct DecisionOutcome
{
    DecisionUndo undone;
    DecisionImport import;
};

/// What is decided about the tokens of one server, as windows use it: the store is asked in a thread of its own, one
/// call after the other, for the disk may take its time. Nothing is done before the
/// store has said so: then comes `changed`, and what a call wants to be called; or else `failed` alone.
class TokenDecisions : public QObject
{
    Q_OBJECT
public:
    /// The store's file; see DecisionStore.
    explicit TokenDecisions(const QString &path, QObject *parent = nullptr);
    /// What was asked for before is done first.
    ~TokenDecisions() override;

    /// What is called once it is done, unless the context is gone.
    struct WhenDone
    {
        QPointer<const QObject> context;
        std::function<void(const DecisionOutcome &outcome)> call;
    };

    /// Where the decisions about the tokens of a server are kept.
    static QString pathFor(const QUrl &server);

    /// As they were last read or changed. Never null.
    const SharedDecisions &decisions() const { return m_decisions; }
    bool canUndo() const { return m_canUndo; }
    /// Whether something is under way.
    bool isBusy() const { return m_calls > 0; }

    /// Reads what another window or program has decided.
    void refresh();
    /// All of these, or none.
    void decide(const QList<Decision> &decisions, const WhenDone &done = {});
    void withdraw(const QStringList &tokens, const WhenDone &done = {});
    /// See DecisionStore::import; what has to be chosen first is an outcome, too.
    void import(const QList<Decision> &theirs, const QList<DecisionConflict> &seen,
                const QList<ConflictChoice> &choices, const WhenDone &done);
    /// Takes back the last change.
    void undo(const WhenDone &done = {});

signals:
    void changed();
    /// What went wrong and what to do, in sentences.
    void failed(const QString &problem);

private:
    struct State
    {
        SharedDecisions decisions;
        bool canUndo = false;
        QString problem;
        DecisionOutcome outcome;
    };
    void call(std::function<void(DecisionStore *store, DecisionOutcome *outcome)> act, const WhenDone &done);
    void take(const State &state, const WhenDone &done);

    std::shared_ptr<DecisionStore> m_store; ///< of the thread
    QThreadPool m_thread;
    SharedDecisions m_decisions;
    bool m_canUndo = false;
    int m_calls = 0; ///< that have not come back
};
