#include "models/decisions/decisionproblem.h"

#include "models/decisions/decision.h"
#include "models/files/bytepath.h"
#include "models/files/sqlite.h"

#include <QCoreApplication>
#include <QLocale>

#include <cerrno>

namespace {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(Decisions)
};

/// In the system's words where it was the system.
QString reasonOf(const SqliteError &error)
{
    switch (error.kind()) {
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return systemError(EACCES);
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return error.systemError != 0 ? systemError(error.systemError) : systemError(EIO);
    default:
        return QString::fromUtf8(error.what());
    }
}

/// Whether there is no room, in whatever words the system says so.
bool isDiskFull(const SqliteError &error)
{
    const int reason = error.systemError;
    return error.kind() == SQLITE_FULL ||
           (error.kind() == SQLITE_IOERR && (reason == ENOSPC || reason == EDQUOT || reason == EFBIG));
}

QString fullText(const QString &path)
{
    return ProblemText::tr("The decisions could not be saved: there is no room left for %1. Make room on the disk, "
                           "then try again. What was saved before is still there.")
        .arg(path);
}

} // namespace

namespace decisionproblem {

DecisionProblem refused(const SqliteError &error, const QString &path, Doing doing)
{
    if (error.code == SQLITE_READONLY_DBMOVED)
        return moved(path);
    if (isDiskFull(error))
        return {fullText(path)};
    switch (error.kind()) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
    case SQLITE_ERROR: // it has other tables than ours
        return foreign(path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ProblemText::tr("Another program is using %1. Try again in a moment.").arg(path)};
    default:
        return doing == Doing::Reading ? notReadable(path, reasonOf(error)) : notWritable(path, reasonOf(error));
    }
}

DecisionProblem notReadable(const QString &path, const QString &reason)
{
    return {ProblemText::tr("The decisions in %1 could not be read: %2. Let your user read and write the file, then "
                            "try again.")
                .arg(path, reason)};
}

DecisionProblem notWritable(const QString &path, const QString &reason)
{
    return {ProblemText::tr("The decisions could not be saved in %1: %2. Let your user write the file and its folder, "
                            "then try again. What was saved before is still there.")
                .arg(path, reason)};
}

DecisionProblem foreign(const QString &path)
{
    return {ProblemText::tr("%1 is no file of decisions, or it is damaged. It was left as it is. Put a copy of the "
                            "right file in its place, or move it away to begin anew.")
                .arg(path),
            DecisionProblem::Kind::Content};
}

DecisionProblem newer(const QString &path)
{
    return {ProblemText::tr("%1 was written by a newer version of this program. It was left as it is. Use that "
                            "version, or move the file away to begin anew.")
                .arg(path),
            DecisionProblem::Kind::Content};
}

DecisionProblem moved(const QString &path)
{
    return {ProblemText::tr("%1 was moved, deleted or replaced by something else while it was in use, so that nothing "
                            "was saved. Put it back, or export the decisions; then start the program again.")
                .arg(path),
            DecisionProblem::Kind::Moved};
}

DecisionProblem damaged(const QString &path, qsizetype readable)
{
    return {ProblemText::tr("%1 is damaged: of its decisions %2 could be read, and none can be changed. Export them, "
                            "move the file away, and import them again.")
                .arg(path, QLocale().toString(readable)),
            DecisionProblem::Kind::Content};
}

QString problemOf(const Decision &decision)
{
    if (decision.token.isEmpty())
        return ProblemText::tr("A decision names no token. Nothing was saved.");
    if (decision.note.size() > Decision::longestNote)
        return ProblemText::tr("The note has %1 characters, and %2 are the most. Shorten it, then try again.")
            .arg(QLocale().toString(decision.note.size()), QLocale().toString(Decision::longestNote));
    return {};
}

} // namespace decisionproblem
