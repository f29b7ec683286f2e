#include "app/demoserver/store.h"

#include "app/demoserver/tokenwriter.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <optional>
#include <thread>

namespace sandbox {

namespace {

constexpr std::size_t mostScans = 8;

std::string whereClause(const ListQuery &query)
{
    return query.where.empty() ? std::string() : " WHERE " + query.where;
}

/// With a write-ahead log nobody waits: readers see the last commit while the next one is made. Others may open the
/// file at the same moment, and to begin one SQLite does not wait for them by itself.
void beginWriteAhead(Database *database)
{
    constexpr auto longest = std::chrono::seconds(10);
    constexpr auto pause = std::chrono::milliseconds(5);
    const auto begin = std::chrono::steady_clock::now();
    while (true) {
        try {
            database->run("PRAGMA journal_mode = WAL");
            return;
        } catch (const SqliteError &error) {
            if (error.kind() != SQLITE_BUSY || std::chrono::steady_clock::now() - begin > longest)
                throw;
        }
        std::this_thread::sleep_for(pause);
    }
}

/// `column` with a `+` keeps SQLite from walking an index where sorting a few rows is cheaper.
std::string orderClause(const std::string &column, bool isDescending)
{
    const std::string direction = isDescending ? " DESC" : "";
    return " ORDER BY " + column + direction + ", key" + direction;
}

int bindAll(Statement *statement, const std::vector<SqlValue> &values)
{
    int index = 0;
    for (const SqlValue &value : values)
        statement->bindValue(++index, value);
    return index;
}

std::vector<Key> readKeys(Statement *statement)
{
    std::vector<Key> keys;
    while (statement->step())
        keys.push_back(statement->integer(0));
    return keys;
}

std::vector<Key> selectKeys(const Database &database, const ListQuery &query, std::int64_t limit, std::int64_t offset)
{
    const std::string column = query.isFewIds ? '+' + query.order : query.order;
    Statement select(database, "SELECT key FROM token" + whereClause(query) + orderClause(column, query.isDescending) +
                                   " LIMIT ? OFFSET ?");
    const int bound = bindAll(&select, query.values);
    select.bind(bound + 1, limit).bind(bound + 2, offset);
    return readKeys(&select);
}

/// A page of the whole list: counted from the end where that is nearer, for every row passed over costs time.
std::vector<Key> selectFromNearerEnd(const Database &database, const ListQuery &query, std::int64_t total)
{
    const std::int64_t count = std::min(query.limit, total - query.offset());
    if (count <= 0)
        return {};
    if (query.offset() <= total / 2)
        return selectKeys(database, query, count, query.offset());
    ListQuery reversed = query;
    reversed.isDescending = !query.isDescending;
    std::vector<Key> keys = selectKeys(database, reversed, count, total - query.offset() - count);
    std::reverse(keys.begin(), keys.end());
    return keys;
}

std::vector<Key> slice(const std::vector<Key> &keys, const ListQuery &query)
{
    const auto size = std::int64_t(keys.size());
    const std::int64_t from = std::min(query.offset(), size);
    const std::int64_t to = std::min(from + query.limit, size);
    if (query.isDescending)
        return {keys.rbegin() + from, keys.rbegin() + to};
    return {keys.begin() + from, keys.begin() + to};
}

} // namespace

/// A connection with what it has prepared.
struct Store::Reader
{
    explicit Reader(const std::string &path)
        : database(path, Database::Access::ReadOnly)
        , writer(database)
    {
    }

    Database database;
    TokenWriter writer;
};

/// A reader for the time of one request.
class Store::Lease
{
public:
    explicit Lease(Store *store)
        : m_store(store)
    {
        const std::lock_guard lock(store->m_readersMutex);
        if (!store->m_readers.empty()) {
            m_reader = std::move(store->m_readers.back());
            store->m_readers.pop_back();
        } else {
            m_reader = std::make_unique<Reader>(store->m_path);
        }
    }
    ~Lease()
    {
        const std::lock_guard lock(m_store->m_readersMutex);
        m_store->m_readers.push_back(std::move(m_reader));
    }
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;

    Reader *reader() const { return m_reader.get(); }

private:
    Store *m_store;
    std::unique_ptr<Reader> m_reader;
};

Store::Store(const std::string &path)
    : m_path(path)
    , m_writer(path, Database::Access::ReadWrite)
{
    beginWriteAhead(&m_writer);
    m_writer.run("PRAGMA synchronous = OFF");
}

Store::~Store()
{
    // The writer goes last: a connection that may only read cannot put the log into the file.
    m_readers.clear();
}

Store::Page Store::list(const ListQuery &query, bool wantsTotal)
{
    const Lease lease(this);
    Reader *reader = lease.reader();
    Page page;
    const std::shared_ptr<const Keys> scanned = query.isIndexed() ? nullptr : scan(reader, query);
    Transaction snapshot(&reader->database);
    Keys keys;
    if (scanned) {
        keys = slice(*scanned, query);
        page.total = std::int64_t(scanned->size());
    } else {
        keys = pageKeys(reader, query, wantsTotal, &page.total);
    }
    JsonWriter json;
    json.openArray();
    for (const Key key : keys)
        reader->writer.write(&json, key);
    page.json = json.close(']').take();
    return page;
}

Store::Keys Store::pageKeys(Reader *reader, const ListQuery &query, bool wantsTotal, std::int64_t *total)
{
    if (query.where.empty()) {
        *total = reader->database.number("SELECT rows FROM meta");
        return selectFromNearerEnd(reader->database, query, *total);
    }
    if (wantsTotal) {
        Statement count(reader->database, "SELECT count(*) FROM token" + whereClause(query));
        bindAll(&count, query.values);
        count.step();
        *total = count.integer(0);
    }
    return selectKeys(reader->database, query, query.limit, query.offset());
}

std::shared_ptr<const Store::Keys> Store::scan(Reader *reader, const ListQuery &query)
{
    const std::string name = query.key();
    const std::lock_guard lock(m_scansMutex);
    // Read before the rows are: a change in between makes the result old at once, not new for ever.
    const std::int64_t generation = m_generation;
    std::erase_if(m_scans, [generation](const Scan &scan) { return scan.generation != generation; });
    const auto found =
        std::find_if(m_scans.begin(), m_scans.end(), [&name](const Scan &scan) { return scan.query == name; });
    if (found != m_scans.end()) {
        m_scans.splice(m_scans.begin(), m_scans, found);
        return m_scans.front().keys;
    }
    Statement select(reader->database,
                     "SELECT key FROM token" + whereClause(query) + orderClause('+' + query.order, false));
    bindAll(&select, query.values);
    m_scans.push_front({name, generation, std::make_shared<const Keys>(readKeys(&select))});
    if (m_scans.size() > mostScans)
        m_scans.pop_back();
    return m_scans.front().keys;
}

std::vector<std::string> Store::ids()
{
    const Lease lease(this);
    Statement select(lease.reader()->database, "SELECT id FROM token ORDER BY created, key");
    std::vector<std::string> ids;
    while (select.step())
        ids.emplace_back(select.text(0));
    return ids;
}

std::string Store::insert(TokenRow row)
{
    const std::lock_guard lock(m_writerMutex);
    const std::uint64_t high = QRandomGenerator::global()->generate64();
    row.id = makeIdentifier(high, QRandomGenerator::global()->generate64());
    row.user = m_writer.number("SELECT key FROM user WHERE presence = 2 LIMIT 1");
    Transaction transaction(&m_writer, true);
    RowWriter(m_writer).add(row);
    m_writer.run("UPDATE meta SET rows = rows + 1");
    transaction.commit();
    ++m_generation;
    return row.id.text;
}

bool Store::remove(const std::string &id)
{
    return change(id, "DELETE FROM token WHERE key = ? AND id = ?", {}, -1);
}

bool Store::rename(const std::string &id, const std::string &name)
{
    // The new time of change has milliseconds; how the other times are written stays as it is.
    return change(
        id, "UPDATE token SET name = ?, fold = ?, updated = ?, format = format & ~112 | 48 WHERE key = ? AND id = ?",
        {name, foldCase(name), currentTicks()}, 0);
}

bool Store::change(const std::string &id, const std::string &sql, const std::vector<SqlValue> &values, int difference)
{
    const std::optional<Key> key = keyOf(id);
    if (!key)
        return false;
    const std::lock_guard lock(m_writerMutex);
    Transaction transaction(&m_writer, true);
    Statement statement(m_writer, sql);
    const int bound = bindAll(&statement, values);
    statement.bind(bound + 1, *key).bind(bound + 2, std::string_view(id));
    statement.execute();
    if (m_writer.changes() != 1)
        return false;
    m_writer.run("UPDATE meta SET rows = rows + " + std::to_string(difference));
    transaction.commit();
    ++m_generation;
    return true;
}

} // namespace sandbox
