#pragma once

#include <QString>

struct Decision;
struct SqliteError;

/// What went wrong with a file of decisions, and what to do, in plain sentences. Thrown within this folder.
struct DecisionProblem
{
    enum class Kind {
        Content, ///< what is in the file; another may take its place
        Moved,   ///< the file is not where it was
        Other
    };
    QString text;
    Kind kind = Kind::Other;
};

namespace decisionproblem {

enum class Doing { Reading, Saving };

/// What SQLite has refused.
DecisionProblem refused(const SqliteError &error, const QString &path, Doing doing);
DecisionProblem notReadable(const QString &path, const QString &reason);
DecisionProblem notWritable(const QString &path, const QString &reason);
DecisionProblem foreign(const QString &path);
DecisionProblem newer(const QString &path);
DecisionProblem moved(const QString &path);
/// Where some of the decisions could be read.
DecisionProblem damaged(const QString &path, qsizetype readable);

/// What is wrong with a decision; empty for nothing.
QString problemOf(const Decision &decision);

} // namespace decisionproblem
