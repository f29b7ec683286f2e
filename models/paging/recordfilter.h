#pragma once

#include <string>
#include <string_view>
#include <vector>

class QueryParts;

/// The periods of a query, checked here: a moment of the record against the bounds, with every digit.
class RecordFilter
{
public:
    explicit RecordFilter(const QueryParts &query);

    bool isOpen() const { return m_bounds.empty(); }
    /// Moments as the server wrote them; one that could not be read, empty, is the server's to judge.
    bool matches(std::string_view createdAt, std::string_view updatedAt) const;

private:
    struct Bound
    {
        bool isUpdated;
        bool isLower;
        bool isInclusive;
        std::string key; ///< as instantKey
    };
    std::vector<Bound> m_bounds;
};
