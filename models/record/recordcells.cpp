#include "models/record/recordcells.h"

#include "models/record/contract.h"
#include "models/record/fieldpath.h"
#include "models/record/jsonreading.h"
#include "models/record/jsontext.h"

#include <algorithm>

using namespace jsonreading;

namespace {

/// Of every record: updatedAt, id and createdAt, behind the columns.
constexpr size_t ownCells = 3;

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

std::string_view readMoment(ondemand::value &value)
{
    const std::string_view text = readString(value);
    if (!parseMoment(text))
        throw Mismatch{notAMoment()};
    return text;
}

void appendCell(ondemand::value &value, FieldKind kind, std::string &cell)
{
    switch (kind) {
    case FieldKind::Text:
        cell = readString(value);
        return;
    case FieldKind::Instant:
        cell = readMoment(value);
        return;
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

/// The same where nobody wants the cell.
void checkCell(ondemand::value &value, FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        readString(value);
        return;
    case FieldKind::Instant:
        readMoment(value);
        return;
    case FieldKind::Bool:
        expectType(value, ondemand::json_type::boolean);
        value.get_bool().value();
        return;
    case FieldKind::Integer:
        expectType(value, ondemand::json_type::number);
        value.get_int64().value();
        return;
    case FieldKind::List:
        expectType(value, ondemand::json_type::array);
        for (ondemand::value element : value.get_array())
            readString(element);
        return;
    case FieldKind::Json:
        return; // has fields of its own
    }
}

} // namespace

/// The contract as a tree, with the columns where their values go.
struct RecordCells::Node
{
    explicit Node(const ContractField &of)
        : field(of)
    {
        for (const ContractField &nested : field.fields)
            children.emplace_back(nested);
    }

    ContractField field;
    std::vector<Node> children;
    std::vector<size_t> columns;
    std::vector<size_t> reports; ///< columns that say whether it was there

    void add(const QString &path, size_t column, Use use = Use::Compared)
    {
        const std::string first = path.section(u'.', 0, 0).toStdString();
        const auto it = std::find_if(children.begin(), children.end(),
                                     [&first](const Node &child) { return child.field.key == first; });
        Q_ASSERT_X(it != children.end(), "RecordCells", "a column is a field of the contract");
        if (const QString rest = path.section(u'.', 1); !rest.isEmpty())
            it->add(rest, column, use);
        else
            (use == Use::Reported ? it->reports : it->columns).push_back(column);
    }

    /// Servers send fields in the contract's order: the search starts after the last one found.
    const Node *find(ondemand::field &member, size_t *next) const
    {
        if (*next < children.size() && member.key().unsafe_is_equal(children[*next].field.key))
            return &children[(*next)++];
        const std::string_view key = member.unescaped_key();
        for (size_t i = 0; i < children.size(); ++i) {
            if (children[i].field.key == key) {
                *next = i + 1;
                return &children[i];
            }
        }
        return nullptr;
    }

    void read(ondemand::object &object, std::vector<std::string> &cells, Path &path) const
    {
        quint32 seen = 0;
        size_t next = 0;
        for (ondemand::field member : object) {
            const Node *node = find(member, &next);
            if (!node) {
                readVerbatim(member.value());
                continue;
            }
            path.enter(node->field.key);
            const quint32 bit = 1U << (next - 1);
            if (seen & bit)
                throw Mismatch{QStringLiteral("it appears twice")};
            seen |= bit;
            node->readValue(member.value(), cells, path);
            path.leave();
        }
        for (size_t i = 0; i < children.size(); ++i) {
            if (children[i].field.isRequired && !(seen & (1U << i))) {
                path.enter(children[i].field.key);
                throwMissing();
            }
        }
    }

    void readValue(ondemand::value &value, std::vector<std::string> &cells, Path &path) const
    {
        report(cells);
        if (!field.isRequired && value.is_null())
            return;
        if (field.isObject) {
            readObject(value, cells, path);
        } else if (columns.empty() && field.kind == FieldKind::Json) {
            readEntries(value, cells, path);
        } else if (columns.empty()) {
            checkCell(value, field.kind);
        } else {
            std::string &cell = cells[columns.front()];
            appendCell(value, field.kind, cell);
            for (size_t i = 1; i < columns.size(); ++i)
                cells[columns[i]] = cell;
            if (field.kind == FieldKind::Json)
                readCopy(cell, cells, path);
        }
    }

    void report(std::vector<std::string> &cells) const
    {
        for (const size_t column : reports)
            cells[column] = "yes";
    }

    void readObject(ondemand::value &value, std::vector<std::string> &cells, Path &path) const
    {
        expectType(value, ondemand::json_type::object);
        ondemand::object nested = value.get_object();
        read(nested, cells, path);
    }

    void readEntries(ondemand::value &value, std::vector<std::string> &cells, Path &path) const
    {
        expectType(value, ondemand::json_type::array);
        for (ondemand::value entry : value.get_array())
            readObject(entry, cells, path);
    }

    /// A value that was taken as a whole, which the lazy parser gives only once.
    void readCopy(std::string_view json, std::vector<std::string> &cells, Path &path) const
    {
        const auto problem = readAlone(json, [&](ondemand::value &value) { readEntries(value, cells, path); });
        if (problem)
            throw Mismatch{*problem};
    }

    bool hasColumns() const
    {
        return !columns.empty() || !reports.empty() ||
               std::any_of(children.begin(), children.end(), [](const Node &child) { return child.hasColumns(); });
    }

    /// Of a record that decodeRecord has read: what could not be goes to `fill` in place of values.
    template <typename Fill>
    void readOdd(std::string_view json, const QString &path, const Token &token, std::vector<std::string> &cells,
                 const Fill &fill) const
    {
        const std::vector<jsontext::Member> members = jsontext::members(json);
        for (const Node &child : children) {
            if (!child.hasColumns())
                continue;
            const QString key = QString::fromLatin1(child.field.key.data(), qsizetype(child.field.key.size()));
            const QString childPath = joinedPath(path, key);
            if (const UnreadableField *odd = unreadableAt(token, childPath)) {
                child.fillAll(*odd, cells, fill);
                continue;
            }
            const auto it = std::find_if(members.begin(), members.end(),
                                         [&key](const jsontext::Member &member) { return member.key == key; });
            if (it == members.end())
                continue;
            child.report(cells);
            if (it->value == "null")
                continue;
            if (child.field.isObject)
                child.readOdd(it->value, childPath, token, cells, fill);
            for (const size_t column : child.columns)
                readAlone(it->value,
                          [&](ondemand::value &value) { appendCell(value, child.field.kind, cells[column]); });
        }
    }

    template <typename Fill>
    void fillAll(const UnreadableField &odd, std::vector<std::string> &cells, const Fill &fill) const
    {
        if (!odd.json.isEmpty()) // or it is one that had to be there
            report(cells);
        for (const size_t column : columns)
            fill(column, odd);
        for (const Node &child : children)
            child.fillAll(odd, cells, fill);
    }
};

RecordCells::RecordCells(const QList<Column> &columns, bool readsUpdates)
    : m_root(std::make_unique<Node>(ContractField{{}, FieldKind::Json, true, tokenContract(), true}))
    , m_cells(size_t(columns.size()) + ownCells)
    , m_isCompared(m_cells.size(), true)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].use == Use::Reported)
            m_reports.push_back(size_t(i));
        if (!columns[i].path.isEmpty())
            m_root->add(columns[i].path, size_t(i), columns[i].use);
        m_isCompared[size_t(i)] = columns[i].use == Use::Compared;
    }
    if (readsUpdates)
        m_root->add(QStringLiteral("updatedAt"), m_cells.size() - 3);
    m_root->add(QStringLiteral("id"), m_cells.size() - 2);
    m_root->add(QStringLiteral("createdAt"), m_cells.size() - 1);
}

RecordCells::~RecordCells() = default;

std::optional<DecodeError> RecordCells::read(const QByteArray &body, const std::function<void(const RecordRow &)> &row)
{
    size_t given = 0;
    const std::optional<DecodeError> error = readRecords(body, [&](ondemand::object &record, Path &path) {
        clearCells();
        std::string_view raw = record.raw_json();
        raw = raw.substr(0, raw.find_last_of('}') + 1);
        record.reset();
        m_root->read(record, m_cells, path);
        const RecordRow read = rowOf(raw);
        if (read.id.empty()) {
            path.enter("id");
            throwMissing();
        }
        row(read);
        ++given;
    });
    const std::optional<SplitPage> split = error ? splitPage(body) : std::nullopt;
    if (!split)
        return error;
    for (; given < split->records.size(); ++given) {
        if (std::optional<DecodeError> problem = readOdd(split->records[given], row)) {
            problem->record = int(given) + 1;
            return problem;
        }
    }
    return std::nullopt;
}

void RecordCells::clearCells()
{
    for (std::string &cell : m_cells)
        cell.clear();
    for (const size_t column : m_reports)
        m_cells[column] = "no";
}

RecordRow RecordCells::rowOf(std::string_view raw) const
{
    RecordRow row{m_cells[m_cells.size() - 2], m_cells.back(), raw,
                  std::span(m_cells).first(m_cells.size() - ownCells)};
    row.updatedAt = m_cells[m_cells.size() - 3];
    return row;
}

/// A record that follows one that is not as it should be, or is it itself.
std::optional<DecodeError> RecordCells::readOdd(std::string_view record,
                                                const std::function<void(const RecordRow &)> &row)
{
    clearCells();
    const std::optional<QString> problem = readAlone(record, [this](ondemand::value &value) {
        Path path;
        m_root->readObject(value, m_cells, path);
    });
    if (!problem && !m_cells[m_cells.size() - 2].empty()) {
        row(rowOf(record));
        return std::nullopt;
    }
    Token token;
    if (std::optional<DecodeError> error = decodeRecord(record, &token))
        return error;
    clearCells();
    std::vector<size_t> odd;
    m_root->readOdd(record, {}, token, m_cells, [&](size_t column, const UnreadableField &field) {
        if (m_isCompared[column])
            return;
        m_cells[column] = field.json.toStdString();
        odd.push_back(column);
    });
    RecordRow read = rowOf(record);
    read.unreadable = {token.unreadable.constData(), size_t(token.unreadable.size())};
    read.unreadableCells = odd;
    row(read);
    return std::nullopt;
}
