#include "models/paging/recordfilter.h"

#include "models/exporting/exportorder.h"
#include "models/paging/queryparts.h"

#include <algorithm>

RecordFilter::RecordFilter(const QueryParts &query)
{
    for (const QueryParts::Parameter &parameter : query.parameters()) {
        const bool isUpdated = parameter.name.startsWith("updatedAt[");
        if (!isUpdated && !parameter.name.startsWith("createdAt["))
            continue;
        const QByteArray op = parameter.name.sliced(parameter.name.indexOf('[')).chopped(1).mid(1);
        m_bounds.push_back(
            {isUpdated, op.startsWith('g'), op.endsWith('e'), instantKey(parameter.value.toStdString())});
    }
}

bool RecordFilter::matches(std::string_view createdAt, std::string_view updatedAt) const
{
    return std::all_of(m_bounds.begin(), m_bounds.end(), [&](const Bound &bound) {
        const std::string key = instantKey(bound.isUpdated ? updatedAt : createdAt);
        if (key.empty())
            return true;
        return key == bound.key ? bound.isInclusive : (key > bound.key) == bound.isLower;
    });
}
