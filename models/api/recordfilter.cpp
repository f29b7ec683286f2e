#include "models/api/recordfilter.h"

#include "models/api/queryparts.h"

namespace {

Period periodOf(const QueryParts &query, const QByteArray &field)
{
    const auto bound = [&](const char *op) {
        const QByteArray name = field + '[' + op + ']';
        for (const QueryParts::Parameter &parameter : query.parameters()) {
            if (parameter.name == name)
                return parameter.value.toStdString();
        }
        return std::string();
    };
    return {bound("gte"), bound("lt"), bound("lte")};
}

} // namespace

RecordFilter::RecordFilter(const QueryParts &query)
    : m_created(periodOf(query, "createdAt"))
    , m_updated(periodOf(query, "updatedAt"))
{
}

bool RecordFilter::matches(std::string_view createdAt, std::string_view updatedAt)
{
    return (createdAt.empty() || m_created.holds(createdAt)) && (updatedAt.empty() || m_updated.holds(updatedAt));
}
