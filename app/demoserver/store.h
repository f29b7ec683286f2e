#pragma once

#include "app/demoserver/listquery.h"
#include "app/demoserver/rows.h"

#include <atomic>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace sandbox {

/// The rows of one database, for any number of threads at once: readers do not wait for the writer. Throws SqliteError.
class Store
{
public:
    explicit Store(const std::string &path);
    ~Store();

    struct Page
    {
        std::string json; ///< array of records
        std::int64_t total = 0;
    };
    /// `total` only where it is asked for.
    Page list(const ListQuery &query, bool wantsTotal);
    std::vector<std::string> ids();

    /// What is left out of `row` (id, owner) is made up; returns the id.
    std::string insert(TokenRow row);
    bool remove(const std::string &id);
    bool rename(const std::string &id, const std::string &name);

private:
    struct Reader;
    class Lease;
    using Keys = std::vector<Key>;
    struct Scan
    {
        std::string query;
        std::int64_t generation = 0;
        std::shared_ptr<const Keys> keys;
    };

    std::shared_ptr<const Keys> scan(Reader *reader, const ListQuery &query);
    Keys pageKeys(Reader *reader, const ListQuery &query, bool wantsTotal, std::int64_t *total);
    bool change(const std::string &id, const std::string &sql, const std::vector<SqlValue> &values, int difference);

    std::string m_path;
    std::mutex m_readersMutex;
    std::vector<std::unique_ptr<Reader>> m_readers; ///< those that nobody uses now
    std::mutex m_scansMutex;                        ///< held while a scan runs, so that nobody repeats it meanwhile
    std::list<Scan> m_scans;                        ///< the latest first
    std::mutex m_writerMutex;
    Database m_writer;
    std::atomic<std::int64_t> m_generation = 0; ///< grows with every change
};

} // namespace sandbox
