#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Sorts lines by keys of bytes in little memory: what is beyond `budget` bytes waits, sorted, in a file without a name
/// in `directory`, which nobody else can open and which is gone when the process is, however it ends.
/// First `add` them all, then `finish`, then `next` until there is none.
class RowSorter
{
public:
    explicit RowSorter(QString directory, bool isDescending, size_t budget = 8 * 1024 * 1024);
    ~RowSorter();

    /// False where the file cannot be written: `problem` says why, and no row is to be trusted any more.
    bool add(std::string_view key, std::string_view line);
    bool finish();
    /// The next line, valid until the next call; a null view at the end, and where the file cannot be read.
    QByteArrayView next();
    QString problem() const { return m_problem; }

private:
    struct Item
    {
        size_t at; ///< of the key in m_bytes; the line follows
        quint32 keySize;
        quint32 lineSize;
    };
    class Run;

    std::string_view keyOf(const Item &item) const { return std::string_view(m_bytes).substr(item.at, item.keySize); }
    bool isBefore(std::string_view a, std::string_view b) const { return m_isDescending ? a > b : a < b; }
    void sort();
    bool spill();
    bool openFile();
    void fail();

    QString m_directory;
    bool m_isDescending;
    size_t m_budget;
    std::string m_bytes;
    std::vector<Item> m_items;
    size_t m_nextItem = 0;
    std::unique_ptr<QFile> m_file;
    std::vector<std::unique_ptr<Run>> m_runs; ///< a heap by their next key, once finished
    Run *m_shown = nullptr;                   ///< whose line `next` gave last
    QString m_problem;
};
