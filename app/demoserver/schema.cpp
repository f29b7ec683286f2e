#include "app/demoserver/schema.h"

#include "app/demoserver/generator.h"

namespace sandbox {

namespace {

/// "PATS", and what to raise whenever tables or generated rows change.
constexpr std::int64_t applicationId = 0x50415453;
constexpr std::int64_t schemaVersion = 1;

/// An index ends in the key, which sorts as the id does: every order of the list is that of an index, ties included.
constexpr const char *tables = R"(
CREATE TABLE meta (seed INTEGER, tokens INTEGER, now INTEGER, rows INTEGER);
CREATE TABLE reseller (key INTEGER PRIMARY KEY, id TEXT, fields TEXT);
CREATE TABLE organization (key INTEGER PRIMARY KEY, id TEXT, resellerReference INTEGER, reseller INTEGER, fields TEXT);
CREATE TABLE user (key INTEGER PRIMARY KEY, id TEXT, fold TEXT, presence INTEGER, organizationReference INTEGER,
    organization INTEGER, resellerReference INTEGER, reseller INTEGER, fields TEXT);
CREATE TABLE token (key INTEGER PRIMARY KEY, id TEXT, created INTEGER, updated INTEGER, name TEXT, fold TEXT,
    expires INTEGER, revoked INTEGER, user INTEGER, lastUsed INTEGER, lastRotated INTEGER, format INTEGER, scopes TEXT,
    extra TEXT);
)";

constexpr const char *indexes = R"(
CREATE INDEX tokenCreated ON token (created);
CREATE INDEX tokenUpdated ON token (updated);
CREATE INDEX tokenFold ON token (fold);
CREATE INDEX tokenExpires ON token (expires);
CREATE INDEX tokenRevoked ON token (revoked);
CREATE INDEX tokenUser ON token (user);
CREATE INDEX tokenLastUsed ON token (lastUsed);
CREATE INDEX tokenLastRotated ON token (lastRotated);
)";

int isCancelled(void *cancelled)
{
    return *static_cast<const std::atomic<bool> *>(cancelled) ? 1 : 0;
}

std::string pragma(const char *name, std::int64_t value)
{
    return "PRAGMA " + std::string(name) + " = " + std::to_string(value);
}

void writeMeta(const Database &database, const Recipe &recipe)
{
    Statement meta(database, "INSERT INTO meta VALUES (?, ?, ?, ?)");
    meta.bind(1, std::int64_t(recipe.seed)).bind(2, recipe.tokens).bind(3, recipe.now).bind(4, recipe.tokens);
    meta.execute();
}

} // namespace

void createDatabase(const QString &path, const Recipe &recipe, const std::atomic<bool> &cancelled)
{
    constexpr int instructionsBetweenLooks = 100'000;
    Database database(path.toStdString(), Database::Access::Create);
    sqlite3_progress_handler(database.handle(), instructionsBetweenLooks, isCancelled,
                             const_cast<std::atomic<bool> *>(&cancelled));
    // Nobody else reads the file before it is complete: it needs no journal, and a crash leaves nothing of worth.
    database.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;"
                 "PRAGMA cache_size = -200000; PRAGMA temp_store = MEMORY");
    Transaction transaction(&database, true);
    database.run(tables);
    generate(database, recipe);
    database.run(indexes);
    writeMeta(database, recipe);
    database.run(pragma("application_id", applicationId));
    database.run(pragma("user_version", schemaVersion));
    transaction.commit();
}

QString compareDatabase(const QString &path, const Recipe &recipe)
{
    try {
        // A journal that was left behind is worked off by who may write.
        const Database database(path.toStdString(), Database::Access::ReadWrite);
        if (database.number("PRAGMA application_id") != applicationId)
            return QStringLiteral("%1 is not a database of the sandbox").arg(path);
        if (database.number("PRAGMA user_version") != schemaVersion)
            return QStringLiteral("%1 was made by another version of the sandbox: remove it").arg(path);
        const std::int64_t tokens = database.number("SELECT tokens FROM meta");
        const auto seed = std::uint64_t(database.number("SELECT seed FROM meta"));
        if (tokens != recipe.tokens || seed != recipe.seed) {
            return QStringLiteral("%1 holds %2 tokens of seed %3: ask for these, or for another file")
                .arg(path, QString::number(tokens), QString::number(seed));
        }
    } catch (const SqliteError &error) {
        return QStringLiteral("%1 is not a database of the sandbox: %2").arg(path, QString::fromUtf8(error.what()));
    }
    return {};
}

} // namespace sandbox
