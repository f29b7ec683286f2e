#pragma once

#include "models/decisions/decisionmerge.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class Database;

/// What came of taking back a change.
struct DecisionUndo
{
    qsizetype restored = 0; ///< tokens that are again as they were before it
    qsizetype newer = 0;    ///< tokens that another instance has decided since, whose decisions stay
};

/// What came of taking in another reviewer's decisions.
struct DecisionImport
{
    bool isDone = false;    ///< false where nothing was changed, for somebody has to choose first
    DecisionMerge merge;    ///< of what was there in that moment
    qsizetype imported = 0; ///< decisions that were made
};

/// The decisions about the tokens of one connection, in a file of the user's alone (docs/decisions.md). Any number of
/// instances may use the same file. What was changed is on the disk once a call has returned true, whatever becomes of
/// the process, and of a call that returned false nothing is: never a half. Calls block for as long as the disk takes,
/// or up to 5 seconds while another instance writes; all have to come from one thread at a time. What a file is found
/// to be wrong with is told and left as it is, and what could be read before stays to be looked at.
class DecisionStore
{
public:
    /// Touches nothing: the file is made by the first decision, and so is its folder, for the user alone.
    explicit DecisionStore(QString path);
    ~DecisionStore();
    Q_DISABLE_COPY_MOVE(DecisionStore)

    /// Reads the file, the first time and whenever another instance has changed it; quick where none has. False, with
    /// a problem, where it could not be read; where parts could, these are there.
    bool refresh();
    /// As they were when a call has read or changed them last. Never null.
    const SharedDecisions &decisions() const { return m_decisions; }

    /// Makes all of these decisions, or none, over those that were there. Of two about one token the last one counts.
    bool set(const QList<Decision> &decisions);
    /// Takes the decisions about these tokens away, all or none.
    bool withdraw(const QStringList &tokens);

    /// Takes in those of another reviewer beside what is there in that moment. `seen` are the conflicts that somebody
    /// has looked at, with a choice for each: where there are others by now, nothing is changed. An import is one
    /// change. Empty, with a problem, where it could not be made.
    std::optional<DecisionImport> import(const QList<Decision> &theirs, const QList<DecisionConflict> &seen,
                                         const QList<ConflictChoice> &choices);

    /// Whether there is a change of this instance to take back. Of very many the oldest are forgotten.
    bool canUndo() const { return !m_steps.empty(); }
    /// Takes back the last change of this instance that was not yet taken back. Empty, with a problem, where it could
    /// not be: it is then still the last one.
    std::optional<DecisionUndo> undo();

    /// Why the last call has failed, and what to do, in plain sentences; empty where it has not. Names the file as it
    /// was given, not prepared for display.
    const QString &problem() const { return m_problem; }

private:
    /// A token and its decision, null for none.
    struct Row
    {
        QByteArray token;
        SharedDecision decision;
    };
    using Rows = std::vector<Row>;
    struct Step
    {
        qint64 change;
        Rows before;
        bool isWithdrawal;
    };

    bool areRight(const QList<Decision> &decisions);
    bool attempt(bool isSaving, const std::function<void()> &doIt);
    bool openFile(bool makes);
    void readNews();
    void write(const Rows &rows);
    bool change(bool makesFile, const std::function<Rows(const DecisionSet &now)> &rowsFor, Rows *before);
    void remember(Step step);
    static Rows rowsOf(const QList<Decision> &decisions, qint64 change);

    QString m_path;
    std::unique_ptr<Database> m_database; ///< null until there is a file, and after what only opening it anew may mend
    bool m_wasRead = false;               ///< the file was there, and right
    std::optional<qint64> m_version;      ///< as others change it; empty where the file has to be read
    SharedDecisions m_decisions = std::make_shared<const DecisionSet>();
    std::vector<Step> m_steps;
    size_t m_remembered = 0; ///< rows of all steps
    QString m_problem;
};
