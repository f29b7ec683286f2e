#pragma once

#include "models/token/recordcells.h"

#include <string>
#include <vector>

class QueryParts;

/// The periods of a query, checked here: a moment of the record against the bounds, with every digit.
class RecordFilter
{
public:
    /// `updatedAt` is the column that holds it, in the cells of the records.
    RecordFilter(const QueryParts &query, size_t updatedAt);

    bool matches(const RecordRow &row) const;

private:
    struct Bound
    {
        bool isUpdated;
        bool isLower;
        bool isInclusive;
        std::string key; ///< as instantKey
    };
    std::vector<Bound> m_bounds;
    size_t m_updatedAt;
};
