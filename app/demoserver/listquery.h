#pragma once

#include "models/files/sqlite.h"

#include <string>
#include <vector>

namespace sandbox {

/// One request's parameters, checked, as the SQL that answers it.
struct ListQuery
{
    std::int64_t page = 1;
    std::int64_t limit = 20;
    std::string order = "created"; ///< column of the table `token`
    bool isDescending = false;
    std::string where;            ///< empty for all
    std::vector<SqlValue> values; ///< for the placeholders of `where`
    std::string range;            ///< the column, where all conditions are bounds of one
    bool isFewIds = false;        ///< `where` names the rows by their keys
    bool isScan = false;          ///< `where` looks into every row

    std::int64_t offset() const { return (page - 1) * limit; }
    /// Whether an index brings the rows in order and `where` leaves most of those that it passes.
    bool isIndexed() const { return where.empty() || isFewIds || (!isScan && range == order); }
    /// What the rows are, but for page and direction.
    std::string key() const;
};

/// Either a query, or what is wrong with the parameters.
struct ParsedListQuery
{
    ListQuery query;
    std::string problem;
};

/// Reads what stands behind the `?` of a target. Refused are: unknown and repeated parameters, unknown operators,
/// values that are none, escapes that are broken and text that is not UTF-8.
ParsedListQuery parseListQuery(std::string_view queryString);

/// As both sides of a search are compared: without case, in any script.
std::string foldCase(std::string_view text);

} // namespace sandbox
