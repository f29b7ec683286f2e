#include "models/token/recordcells.h"

#include "models/token/jsonreading.h"

using namespace jsonreading;

namespace {

void appendList(ondemand::value &value, std::string &cell)
{
    expectType(value, ondemand::json_type::array);
    bool isFirst = true;
    for (ondemand::value element : value.get_array()) {
        if (!isFirst)
            cell += ';';
        isFirst = false;
        cell += readString(element);
    }
}

void appendCell(ondemand::value &value, FieldKind kind, std::string &cell)
{
    switch (kind) {
    case FieldKind::Text:
        cell = readString(value);
        return;
    case FieldKind::Instant: {
        cell = readString(value);
        if (!parseInstant(QString::fromLatin1(cell.data(), qsizetype(cell.size()))))
            throw Mismatch{QStringLiteral("expected a date and time in ISO 8601")};
        return;
    }
    case FieldKind::Bool:
        expectType(value, ondemand::json_type::boolean);
        cell = bool(value.get_bool()) ? "true" : "false";
        return;
    case FieldKind::Integer:
        expectType(value, ondemand::json_type::number);
        cell = std::to_string(int64_t(value.get_int64()));
        return;
    case FieldKind::List:
        appendList(value, cell);
        return;
    case FieldKind::Json:
        expectType(value, ondemand::json_type::array);
        cell = readVerbatim(value);
        return;
    }
}

} // namespace

/// The columns' paths as a tree: what is in no branch is skipped unread.
struct RecordCells::Node
{
    std::string key;
    FieldKind kind = FieldKind::Text;
    std::vector<size_t> columns; ///< where the value goes; empty for an object on the way
    std::vector<std::unique_ptr<Node>> children;

    Node *child(std::string_view wanted) const
    {
        for (const auto &candidate : children) {
            if (candidate->key == wanted)
                return candidate.get();
        }
        return nullptr;
    }

    void add(const QString &path, FieldKind wanted, size_t column)
    {
        const std::string first = path.section(u'.', 0, 0).toStdString();
        Node *next = child(first);
        if (!next) {
            next = children.emplace_back(std::make_unique<Node>()).get();
            next->key = first;
        }
        if (const QString rest = path.section(u'.', 1); !rest.isEmpty()) {
            next->add(rest, wanted, column);
        } else {
            next->kind = wanted;
            next->columns.push_back(column);
        }
    }

    void read(ondemand::object &object, std::vector<std::string> &cells, Path &path) const
    {
        std::vector<const Node *> seen;
        for (ondemand::field field : object) {
            const std::string_view name = field.unescaped_key();
            const Node *node = child(name);
            if (!node) {
                skip(field.value());
                continue;
            }
            path.enter(name);
            if (std::find(seen.begin(), seen.end(), node) != seen.end())
                throw Mismatch{QStringLiteral("it stands there twice")};
            seen.push_back(node);
            node->readValue(field.value(), cells, path);
            path.leave();
        }
    }

    void readValue(ondemand::value &value, std::vector<std::string> &cells, Path &path) const
    {
        if (value.is_null())
            return;
        if (columns.empty()) {
            expectType(value, ondemand::json_type::object);
            ondemand::object nested = value.get_object();
            read(nested, cells, path);
            return;
        }
        std::string &cell = cells[columns.front()];
        appendCell(value, kind, cell);
        for (size_t i = 1; i < columns.size(); ++i)
            cells[columns[i]] = cell;
    }
};

RecordCells::RecordCells(const QList<Column> &columns, RawUse rawUse)
    : m_root(std::make_unique<Node>())
    , m_cells(size_t(columns.size()) + 2)
    , m_rawUse(rawUse)
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_root->add(columns[i].path, columns[i].kind, size_t(i));
    // The walk needs these two whatever is written.
    m_root->add(QStringLiteral("id"), FieldKind::Text, m_cells.size() - 2);
    m_root->add(QStringLiteral("createdAt"), FieldKind::Instant, m_cells.size() - 1);
}

RecordCells::~RecordCells() = default;

std::optional<DecodeError> RecordCells::read(const QByteArray &body, const std::function<void(const RecordRow &)> &row)
{
    return readRecords(body, [&](ondemand::object &record, Path &path) {
        for (std::string &cell : m_cells)
            cell.clear();
        std::string_view raw = record.raw_json();
        raw = raw.substr(0, raw.find_last_of('}') + 1);
        record.reset();
        m_root->read(record, m_cells, path);
        const std::string &id = m_cells[m_cells.size() - 2];
        const std::string &createdAt = m_cells.back();
        for (const auto &[key, value] :
             {std::pair<const char *, const std::string &>{"id", id}, {"createdAt", createdAt}}) {
            if (value.empty()) {
                path.enter(key);
                throw Mismatch{QStringLiteral("it is required and missing")};
            }
        }
        if (m_rawUse == RawUse::Verbatim)
            checkJson(raw);
        row({id, createdAt, raw, std::span(m_cells).first(m_cells.size() - 2)});
    });
}
