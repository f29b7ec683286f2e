#include "models/exporting/rowsorter.h"

#include "models/files/namelessfile.h"

#include <algorithm>
#include <cstring>

namespace {

/// What is read of a run at a time.
constexpr qint64 readAhead = 64 * 1024;

} // namespace

/// Sorted rows in the file, read from their beginning.
class RowSorter::Run
{
public:
    /// What stands in front of each row in the file, in bytes.
    struct Sizes
    {
        quint32 key;
        quint32 line;
    };

    Run(QFile *file, qint64 begin, qint64 end)
        : m_file(file)
        , m_at(begin)
        , m_end(end)
    {
    }

    std::string_view key() const { return {m_buffer.constData() + m_row, m_sizes.key}; }
    QByteArrayView line() const { return {m_buffer.constData() + m_row + m_sizes.key, qsizetype(m_sizes.line)}; }
    bool isBroken() const { return m_isBroken; }

    /// False at the end, or where reading failed.
    bool advance()
    {
        m_row += qsizetype(m_sizes.key) + qsizetype(m_sizes.line);
        m_sizes = {};
        if (m_row == m_buffer.size() && m_at == m_end)
            return false;
        if (!fill(sizeof(Sizes)))
            return false;
        std::memcpy(&m_sizes, m_buffer.constData() + m_row, sizeof m_sizes);
        m_row += sizeof(Sizes);
        return fill(qsizetype(m_sizes.key) + qsizetype(m_sizes.line));
    }

private:
    /// Makes sure that so many bytes from m_row on are in the buffer.
    bool fill(qsizetype size)
    {
        if (m_buffer.size() - m_row >= size)
            return true;
        m_buffer.remove(0, m_row);
        m_row = 0;
        const qint64 wanted = std::min<qint64>(std::max<qint64>(readAhead, size - m_buffer.size()), m_end - m_at);
        const QByteArray more = m_file->seek(m_at) ? m_file->read(wanted) : QByteArray();
        m_buffer += more;
        m_at += more.size();
        m_isBroken = more.size() < wanted || m_buffer.size() < size;
        return !m_isBroken;
    }

    QFile *m_file;
    qint64 m_at; ///< what of the file is in the buffer or behind
    qint64 m_end;
    QByteArray m_buffer;
    qsizetype m_row = 0; ///< where the row's key begins
    Sizes m_sizes{};
    bool m_isBroken = false;
};

RowSorter::RowSorter(QString directory, bool isDescending, size_t budget)
    : m_directory(std::move(directory))
    , m_isDescending(isDescending)
    , m_budget(budget)
{
}

RowSorter::~RowSorter() = default;

bool RowSorter::add(std::string_view key, std::string_view line)
{
    if (!m_problem.isEmpty())
        return false;
    m_items.push_back({m_bytes.size(), quint32(key.size()), quint32(line.size())});
    m_bytes.append(key).append(line);
    return m_bytes.size() < m_budget || spill();
}

bool RowSorter::finish()
{
    if (m_runs.empty()) {
        sort();
        return m_problem.isEmpty();
    }
    if (!m_items.empty() && !spill())
        return false;
    m_bytes.clear();
    m_bytes.shrink_to_fit();
    std::vector<std::unique_ptr<Run>> full;
    for (auto &run : m_runs) {
        if (run->advance())
            full.push_back(std::move(run));
        else
            fail();
    }
    m_runs = std::move(full);
    std::make_heap(m_runs.begin(), m_runs.end(),
                   [this](const auto &a, const auto &b) { return isBefore(b->key(), a->key()); });
    return m_problem.isEmpty();
}

QByteArrayView RowSorter::next()
{
    if (!m_problem.isEmpty())
        return {};
    if (!m_file) {
        if (m_nextItem == m_items.size())
            return {};
        const Item &item = m_items[m_nextItem++];
        return {m_bytes.data() + item.at + item.keySize, qsizetype(item.lineSize)};
    }
    const auto isBehind = [this](const auto &a, const auto &b) { return isBefore(b->key(), a->key()); };
    if (m_shown) {
        if (m_shown->advance()) {
            std::push_heap(m_runs.begin(), m_runs.end(), isBehind);
        } else {
            if (m_shown->isBroken()) {
                fail();
                return {};
            }
            m_runs.pop_back();
        }
        m_shown = nullptr;
    }
    if (m_runs.empty())
        return {};
    std::pop_heap(m_runs.begin(), m_runs.end(), isBehind);
    m_shown = m_runs.back().get();
    return m_shown->line();
}

void RowSorter::sort()
{
    std::sort(m_items.begin(), m_items.end(),
              [this](const Item &a, const Item &b) { return isBefore(keyOf(a), keyOf(b)); });
}

bool RowSorter::spill()
{
    if (!m_file && !openFile())
        return false;
    sort();
    const qint64 begin = m_file->size();
    QByteArray run;
    const size_t runSize = m_bytes.size() + m_items.size() * sizeof(Run::Sizes);
    run.reserve(qsizetype(runSize));
    for (const Item &item : m_items) {
        const Run::Sizes sizes{item.keySize, item.lineSize};
        run.append(reinterpret_cast<const char *>(&sizes), sizeof sizes);
        run.append(m_bytes.data() + item.at, qsizetype(item.keySize) + qsizetype(item.lineSize));
    }
    if (!m_file->seek(begin) || m_file->write(run) != run.size()) {
        fail();
        return false;
    }
    m_runs.push_back(std::make_unique<Run>(m_file.get(), begin, begin + run.size()));
    m_bytes.clear();
    m_items.clear();
    return true;
}

bool RowSorter::openFile()
{
    m_file = std::make_unique<QFile>();
    m_problem = openNameless(m_file.get(), m_directory);
    return m_problem.isEmpty();
}

void RowSorter::fail()
{
    m_problem = m_file->errorString();
}
