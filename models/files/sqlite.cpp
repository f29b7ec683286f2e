#include "models/files/sqlite.h"

#include <QtGlobal>

namespace {

constexpr int busyMsecs = 10'000;

int openFlags(Database::Access access)
{
    switch (access) {
    case Database::Access::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Database::Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Database::Access::Create:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

} // namespace

SqliteError::SqliteError(sqlite3 *handle)
    : SqliteError(sqlite3_extended_errcode(handle), sqlite3_errmsg(handle))
{
    systemError = sqlite3_system_errno(handle);
}

Database::Database(const std::string &path, Access access)
    : m_handle(nullptr, sqlite3_close_v2)
{
    // Counting memory would take a lock that all connections share, thousands of times for each page of tokens.
    static const int isUncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(isUncounted)
    sqlite3 *handle = nullptr;
    const int result = sqlite3_open_v2(path.c_str(), &handle, openFlags(access) | SQLITE_OPEN_NOMUTEX, nullptr);
    m_handle.reset(handle);
    if (result != SQLITE_OK && handle)
        throw SqliteError(handle);
    if (result != SQLITE_OK)
        throw SqliteError(result, sqlite3_errstr(result));
    sqlite3_busy_timeout(handle, busyMsecs);
}

void Database::run(const std::string &sql)
{
    if (sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw SqliteError(m_handle.get());
}

std::int64_t Database::number(const std::string &sql) const
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

Statement::Statement(const Database &database, const std::string &sql)
    : m_handle(nullptr, sqlite3_finalize)
{
    sqlite3_stmt *handle = nullptr;
    const int result = sqlite3_prepare_v2(database.handle(), sql.c_str(), int(sql.size()), &handle, nullptr);
    m_handle.reset(handle);
    if (result != SQLITE_OK)
        throw SqliteError(database.handle());
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK)
        throw SqliteError(sqlite3_db_handle(m_handle.get()));
}

Statement &Statement::bind(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(m_handle.get(), index, value));
    return *this;
}

Statement &Statement::bind(int index, std::string_view value)
{
    // An empty view may have no address, which SQLite would take for NULL.
    const char *data = value.empty() ? "" : value.data();
    check(sqlite3_bind_text64(m_handle.get(), index, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindValue(int index, const SqlValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return bind(index, std::string_view(*text));
    return bind(index, std::get<std::int64_t>(value));
}

Statement &Statement::bindNull(int index)
{
    check(sqlite3_bind_null(m_handle.get(), index));
    return *this;
}

bool Statement::step()
{
    const int result = sqlite3_step(m_handle.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        throw SqliteError(sqlite3_db_handle(m_handle.get()));
    return result == SQLITE_ROW;
}

void Statement::execute()
{
    step();
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto *text = static_cast<const char *>(sqlite3_column_blob(m_handle.get(), column));
    const int size = sqlite3_column_bytes(m_handle.get(), column);
    return text ? std::string_view(text, std::size_t(size)) : std::string_view();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

Transaction::Transaction(Database *database, bool writes)
    : m_database(database)
{
    m_database->run(writes ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (m_isOpen)
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database->run("COMMIT");
    m_isOpen = false;
}
