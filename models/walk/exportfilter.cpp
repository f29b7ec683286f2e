#include "models/walk/exportfilter.h"

#include <QCoreApplication>

namespace {

struct ExportFilterText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFilter)
};

Period periodOf(const DateRange &range, const QTimeZone &zone)
{
    const BoundTexts texts = boundTexts(range, zone);
    return {texts.from.toStdString(), texts.before.toStdString(), texts.to.toStdString()};
}

} // namespace

ExportFilter::ExportFilter(const TokenQuery &query, const QTimeZone &zone)
    : m_created(periodOf(query.created, zone))
    , m_updated(periodOf(query.updated, zone))
{
    for (const QString &id : query.ids)
        m_ids.insert(id.toStdString());
}

bool ExportFilter::accepts(const RecordRow &row)
{
    const bool isAsked = m_ids.empty() || m_ids.contains(std::string(row.id));
    m_ignoresIds = m_ignoresIds || !isAsked;
    const bool isCreatedWithin = row.createdAt.empty() || m_created.holds(row.createdAt);
    const bool isUpdatedWithin = row.updatedAt.empty() || m_updated.holds(row.updatedAt);
    m_ignoresCreated = m_ignoresCreated || !isCreatedWithin;
    return isAsked && isCreatedWithin && isUpdatedWithin;
}

QStringList ExportFilter::ignored() const
{
    QStringList clauses;
    if (m_ignoresCreated)
        clauses += ExportFilterText::tr("the server ignores the creation-date filter");
    if (m_ignoresIds)
        clauses += ExportFilterText::tr("the server ignores the filter by id");
    return clauses;
}
