#pragma once

#include "models/decisions/decisionset.h"
#include "models/files/sqlite.h"

/// The file of decisions, format 1, as docs/decisions.md describes it. Private to models/decisions. Throws SqliteError.
namespace decisiontable {

/// What a file is. One without anything in it, as a process that was killed may leave it, is empty.
enum class Kind { Empty, Ours, Newer, Foreign };
Kind kindOf(const Database &database);

/// Makes an empty one ours.
void create(Database *database);

struct Reading
{
    DecisionSet decisions;
    bool isWhole = true; ///< false where something in it could not be read
};
Reading readAll(const Database &database);

/// Into one of ours.
class Writer
{
public:
    explicit Writer(const Database &database);
    /// In the place of a former one.
    void put(const QByteArray &token, const StoredDecision &stored);
    void remove(const QByteArray &token);

private:
    Statement m_put;
    Statement m_remove;
};

} // namespace decisiontable
