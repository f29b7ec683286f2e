#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>

/// Thrown where SQLite refuses; `what` is its message.
struct SqliteError : std::runtime_error
{
    SqliteError(int resultCode, const char *message)
        : std::runtime_error(message)
        , code(resultCode)
    {
    }
    /// What a connection's last call failed with.
    explicit SqliteError(sqlite3 *handle);

    /// Of SQLite's result codes the first byte, which names the kind.
    int kind() const { return code & 0xFF; }

    int code;            ///< extended
    int systemError = 0; ///< an errno; 0 for none
};

/// What a placeholder stands for.
using SqlValue = std::variant<std::int64_t, std::string>;

/// One connection, for one thread at a time.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite, Create };
    Database(const std::string &path, Access access);

    void run(const std::string &sql);
    /// The first column of the first row; 0 without one.
    std::int64_t number(const std::string &sql) const;
    int changes() const { return sqlite3_changes(m_handle.get()); }
    sqlite3 *handle() const { return m_handle.get(); }

private:
    std::unique_ptr<sqlite3, int (*)(sqlite3 *)> m_handle;
};

/// A prepared statement: bind from 1, step, read columns from 0.
class Statement
{
public:
    Statement(const Database &database, const std::string &sql);

    Statement &bind(int index, std::int64_t value);
    Statement &bind(int index, std::string_view value);
    Statement &bindValue(int index, const SqlValue &value);
    Statement &bindNull(int index);
    /// True where there is a row.
    bool step();
    /// Steps a statement that brings no row, and makes it ready for the next values.
    void execute();
    /// For the next values; a statement that is not reset keeps its snapshot open.
    void reset();

    std::int64_t integer(int column) const;
    /// Valid until the next step or reset.
    std::string_view text(int column) const;
    bool isNull(int column) const;

private:
    void check(int result) const;

    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> m_handle;
};

/// One snapshot for all reads, or one commit for all writes, of a scope; what is not committed is undone.
class Transaction
{
public:
    explicit Transaction(Database *database, bool writes = false);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database *m_database;
    bool m_isOpen = true;
};
