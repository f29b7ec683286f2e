#include "models/api/recordfilter.h"

#include "models/query/pagerequest.h"

namespace {

Period periodOf(const PageRequest &request, const QByteArray &field)
{
    const auto bound = [&](const char *op) { return request.value(field + '[' + op + ']').toStdString(); };
    return {bound("gte"), bound("lt"), bound("lte")};
}

} // namespace

RecordFilter::RecordFilter(const PageRequest &request)
    : m_created(periodOf(request, "createdAt"))
    , m_updated(periodOf(request, "updatedAt"))
{
}

bool RecordFilter::matches(std::string_view createdAt, std::string_view updatedAt)
{
    return (createdAt.empty() || m_created.holds(createdAt)) && (updatedAt.empty() || m_updated.holds(updatedAt));
}
