#include "app/demoserver/listquery.h"

#include "app/demoserver/identifier.h"
#include "app/demoserver/querystring.h"
#include "app/demoserver/ticks.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace sandbox {

namespace {

constexpr std::int64_t mostRecords = 100;
constexpr std::int64_t mostPages = 1'000'000'000;

using Names = std::map<std::string_view, std::string_view>;

const Names columnOfKey = {
    {"id", "key"},      {"createdAt", "created"},   {"updatedAt", "updated"},
    {"name", "fold"},   {"expiresAt", "expires"},   {"revoked", "revoked"},
    {"userId", "user"}, {"lastUsedAt", "lastUsed"}, {"lastRotatedAt", "lastRotated"},
};

const Names dateOperators = {{"eq", "="}, {"ne", "<>"}, {"gt", ">"}, {"gte", ">="}, {"lt", "<"}, {"lte", "<="}};

const Names idOperators = {
    {"ne", "id <> ?"},
    {"sw", "instr(id, ?) = 1"},
    {"cn", "instr(id, ?) > 0"},
    {"nc", "instr(id, ?) = 0"},
};

void add(ListQuery *query, const std::string &condition, const std::vector<SqlValue> &values)
{
    query->where += (query->where.empty() ? "" : " AND ") + condition;
    query->values.insert(query->values.end(), values.begin(), values.end());
}

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t comma = std::min(text.find(',', from), text.size());
        if (comma > from)
            parts.emplace_back(text.substr(from, comma - from));
        from = comma + 1;
    }
    return parts;
}

std::string marks(std::size_t count)
{
    std::string text = "?";
    for (std::size_t i = 1; i < count; ++i)
        text += ",?";
    return text;
}

/// Rows are found by key and checked by id: two ids may share a key, and most texts are no id at all.
void addIds(ListQuery *query, const std::vector<std::string> &ids)
{
    std::vector<SqlValue> values;
    for (const std::string &id : ids) {
        if (const std::optional<Key> key = keyOf(id))
            values.emplace_back(*key);
    }
    const std::string keys = values.empty() ? "NULL" : marks(values.size());
    values.insert(values.end(), ids.begin(), ids.end());
    add(query, "key IN (" + keys + ") AND id IN (" + marks(ids.size()) + ")", values);
    query->isFewIds = true;
}

std::string readId(ListQuery *query, const std::string &operation, const std::string &value)
{
    if (value.empty())
        return "id[" + operation + "] is empty";
    if (operation == "eq") {
        addIds(query, {value});
        return {};
    }
    if (operation == "in" || operation == "nin") {
        const std::vector<std::string> ids = split(value);
        if (ids.empty())
            return "id[" + operation + "] holds no id";
        if (operation == "in") {
            addIds(query, ids);
        } else {
            add(query, "id NOT IN (" + marks(ids.size()) + ")", {ids.begin(), ids.end()});
            query->isScan = true;
        }
        return {};
    }
    if (operation == "ew") {
        add(query, "substr(id, -length(?)) = ?", {value, value});
        query->isScan = true;
        return {};
    }
    const auto found = idOperators.find(operation);
    if (found == idOperators.end())
        return "unknown operator id[" + operation + "]";
    add(query, std::string(found->second), {value});
    query->isScan = true;
    return {};
}

std::string readDate(ListQuery *query, const std::string &field, const std::string &operation, const std::string &value)
{
    const auto found = dateOperators.find(operation);
    if (found == dateOperators.end())
        return "unknown operator " + field + "[" + operation + "]";
    const std::optional<Ticks> ticks = parseTicks(value);
    if (!ticks)
        return field + "[" + operation + "] is not an ISO 8601 date-time";
    const std::string column(columnOfKey.at(field));
    add(query, column + " " + std::string(found->second) + " ?", {*ticks});
    if (query->range.empty() || query->range == column)
        query->range = column;
    else
        query->isScan = true;
    return {};
}

std::string readSort(ListQuery *query, const std::string &value)
{
    query->isDescending = value.starts_with('-');
    const auto found = columnOfKey.find(std::string_view(value).substr(query->isDescending ? 1 : 0));
    if (found == columnOfKey.end())
        return "cannot sort by \"" + value + "\"";
    query->order = found->second;
    return {};
}

std::string readSearch(ListQuery *query, const std::string &value)
{
    if (value.empty())
        return {};
    const std::string folded = foldCase(value);
    // An owner that the records do not show is not searched either.
    add(query, "(instr(fold, ?) > 0 OR user IN (SELECT key FROM user WHERE presence = 2 AND instr(fold, ?) > 0))",
        {folded, folded});
    query->isScan = true;
    return {};
}

std::string readNumber(const std::string &name, const std::string &value, std::int64_t most, std::int64_t *number)
{
    const char *end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, *number);
    if (error != std::errc() || stop != end || *number < 1 || *number > most)
        return name + " must be an integer from 1 to " + std::to_string(most);
    return {};
}

std::string readParameter(ListQuery *query, const std::string &name, const std::string &value)
{
    if (name == "page")
        return readNumber(name, value, mostPages, &query->page);
    if (name == "limit")
        return readNumber(name, value, mostRecords, &query->limit);
    if (name == "sort")
        return readSort(query, value);
    if (name == "search")
        return readSearch(query, value);
    const auto open = name.find('[');
    if (open != std::string::npos && name.ends_with(']')) {
        const std::string field = name.substr(0, open);
        const std::string operation = name.substr(open + 1, name.size() - open - 2);
        if (field == "id")
            return readId(query, operation, value);
        if (field == "createdAt" || field == "updatedAt")
            return readDate(query, field, operation, value);
    }
    return "unknown parameter \"" + name + "\"";
}

} // namespace

std::string ListQuery::key() const
{
    std::string text = order + '\x1f' + where;
    for (const SqlValue &value : values) {
        const auto *string = std::get_if<std::string>(&value);
        const std::string part = string ? *string : std::to_string(std::get<std::int64_t>(value));
        text += '\x1f' + std::to_string(part.size()) + ':' + part;
    }
    return text;
}

ParsedListQuery parseListQuery(std::string_view queryString)
{
    ParsedListQuery parsed;
    const std::optional<std::vector<Parameter>> parameters = parseQueryString(queryString);
    if (!parameters) {
        parsed.problem = "the query string is not percent-encoded UTF-8";
        return parsed;
    }
    for (auto it = parameters->begin(); it != parameters->end() && parsed.problem.empty(); ++it) {
        const bool isRepeated =
            std::any_of(parameters->begin(), it, [&](const Parameter &earlier) { return earlier.name == it->name; });
        parsed.problem = isRepeated ? "parameter \"" + it->name + "\" is repeated"
                                    : readParameter(&parsed.query, it->name, it->value);
    }
    return parsed;
}

std::string foldCase(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().toStdString();
}

} // namespace sandbox
