#include "models/decisions/decisiontable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <utility>

namespace {

/// `PATD`, which tells the file from those of other programs.
constexpr int applicationId = 0x50415444;
constexpr int formatVersion = 1;

enum Column {
    TokenColumn,
    VerdictColumn,
    NoteColumn,
    WhoColumn,
    WhenColumn,
    ScopesColumn,
    OwnerColumn,
    EndColumn,
    ChangeColumn
};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QByteArray scopesJson(const QStringList &scopes)
{
    return QJsonDocument(QJsonArray::fromStringList(scopes)).toJson(QJsonDocument::Compact);
}

/// Empty for what is no list of texts.
std::optional<QStringList> scopesOfJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return {};
    QStringList scopes;
    const QJsonArray array = document.array();
    for (const auto &value : array) {
        if (!value.isString())
            return {};
        scopes += value.toString();
    }
    return scopes;
}

/// Reads rows; what many have in common they share.
class RowReader
{
public:
    /// Null where the row is no decision.
    SharedDecision read(const Statement &row)
    {
        auto stored = std::make_shared<StoredDecision>();
        Decision &decision = stored->decision;
        decision.token = text(row, TokenColumn);
        const std::optional<TokenVerdict> verdict = verdictOfWord(shared(row, VerdictColumn));
        decision.verdict = verdict.value_or(TokenVerdict::Keep);
        decision.note = text(row, NoteColumn);
        decision.who = shared(row, WhoColumn);
        decision.whenMsecs = row.integer(WhenColumn);
        decision.basis.owner = shared(row, OwnerColumn);
        decision.basis.end = shared(row, EndColumn);
        stored->change = row.integer(ChangeColumn);
        const bool isRight = verdict && !decision.token.isEmpty() && decision.note.size() <= Decision::longestNote &&
                             readScopes(row, &decision.basis.scopes) && isEndText(decision.basis.end);
        return isRight ? stored : nullptr;
    }

private:
    static QString text(const Statement &row, int column)
    {
        const std::string_view bytes = row.text(column);
        return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    }

    QString shared(const Statement &row, int column)
    {
        const QString is = text(row, column);
        if (!m_texts.contains(is))
            m_texts.insert(is);
        return *m_texts.constFind(is);
    }

    bool readScopes(const Statement &row, std::optional<QStringList> *scopes)
    {
        if (row.isNull(ScopesColumn))
            return true;
        const std::string_view json = row.text(ScopesColumn);
        const QByteArray bytes(json.data(), qsizetype(json.size()));
        if (!m_scopes.contains(bytes))
            m_scopes.insert(bytes, scopesOfJson(bytes));
        *scopes = m_scopes.value(bytes);
        return scopes->has_value();
    }

    QSet<QString> m_texts;
    QHash<QByteArray, std::optional<QStringList>> m_scopes;
};

void bindText(Statement *statement, int column, const QString &text)
{
    statement->bind(column + 1, viewOf(text.toUtf8()));
}

void bindKnown(Statement *statement, int column, const QString &text)
{
    if (text.isEmpty())
        statement->bindNull(column + 1);
    else
        bindText(statement, column, text);
}

} // namespace

namespace decisiontable {

Kind kindOf(const Database &database)
{
    const std::int64_t version = database.number("PRAGMA user_version");
    const std::int64_t application = database.number("PRAGMA application_id");
    if (application == applicationId && version == formatVersion)
        return Kind::Ours;
    if (application == applicationId && version > formatVersion)
        return Kind::Newer;
    const bool isEmpty = application == 0 && version == 0 && database.number("SELECT count(*) FROM sqlite_schema") == 0;
    return isEmpty ? Kind::Empty : Kind::Foreign;
}

void create(Database *database)
{
    database->run("CREATE TABLE decisions("
                  "token TEXT NOT NULL PRIMARY KEY, "
                  "verdict TEXT NOT NULL CHECK (verdict IN ('keep', 'revoke', 'ask')), "
                  "note TEXT NOT NULL, "
                  "who TEXT NOT NULL, "
                  "at INTEGER NOT NULL, "
                  "scopes TEXT, "
                  "owner TEXT, "
                  "ends TEXT, "
                  "change INTEGER NOT NULL) WITHOUT ROWID");
    database->run("PRAGMA application_id = " + std::to_string(applicationId));
    database->run("PRAGMA user_version = " + std::to_string(formatVersion));
}

Reading readAll(const Database &database)
{
    Reading reading;
    RowReader reader;
    try {
        Statement rows(database, "SELECT token, verdict, note, who, at, scopes, owner, ends, change FROM decisions");
        while (rows.step()) {
            if (const SharedDecision stored = reader.read(rows))
                reading.decisions.put(stored->decision.token.toUtf8(), stored);
            else
                reading.isWhole = false;
        }
    } catch (const SqliteError &error) {
        if (error.kind() != SQLITE_CORRUPT)
            throw;
        reading.isWhole = false;
    }
    return reading;
}

Writer::Writer(const Database &database)
    : m_put(database, "INSERT OR REPLACE INTO decisions(token, verdict, note, who, at, scopes, owner, ends, change) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_remove(database, "DELETE FROM decisions WHERE token = ?")
{
}

void Writer::put(const QByteArray &token, const StoredDecision &stored)
{
    const Decision &decision = stored.decision;
    m_put.bind(TokenColumn + 1, viewOf(token));
    bindText(&m_put, VerdictColumn, verdictWord(decision.verdict));
    bindText(&m_put, NoteColumn, decision.note);
    bindText(&m_put, WhoColumn, decision.who);
    m_put.bind(WhenColumn + 1, std::int64_t(decision.whenMsecs));
    if (decision.basis.scopes)
        m_put.bind(ScopesColumn + 1, viewOf(scopesJson(*decision.basis.scopes)));
    else
        m_put.bindNull(ScopesColumn + 1);
    bindKnown(&m_put, OwnerColumn, decision.basis.owner);
    bindKnown(&m_put, EndColumn, decision.basis.end);
    m_put.bind(ChangeColumn + 1, std::int64_t(stored.change));
    m_put.execute();
}

void Writer::remove(const QByteArray &token)
{
    m_remove.bind(1, viewOf(token));
    m_remove.execute();
}

} // namespace decisiontable
