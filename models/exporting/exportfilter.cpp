#include "models/exporting/exportfilter.h"

#include "models/exporting/exportorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct ExportFilterText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFilter)
};

std::string keyOfBound(const QString &text)
{
    return text.isEmpty() ? std::string() : instantKey(text.toStdString());
}

/// A key with so many digits of its fraction at most, and none that adds nothing.
std::string_view cutTo(std::string_view key, size_t digits)
{
    if (key.size() <= secondsLength + 1 + digits)
        return key;
    key = key.substr(0, secondsLength + 1 + digits);
    return key.substr(0, std::max(secondsLength, key.find_last_not_of(".0") + 1));
}

} // namespace

ExportFilter::Range::Range(const DateRange &range, const QTimeZone &zone)
{
    const BoundTexts texts = boundTexts(range, zone);
    m_from = keyOfBound(texts.from);
    m_before = keyOfBound(texts.before);
    m_to = keyOfBound(texts.to);
}

bool ExportFilter::Range::isPast(std::string_view key) const
{
    return (!m_before.empty() && key >= m_before) || (!m_to.empty() && key > m_to);
}

/// A server may cut what it shows: a moment is compared with the digits that the server has shown so far.
bool ExportFilter::Range::holds(std::string_view text)
{
    if (isOpen())
        return true;
    const std::string key = instantKey(text);
    m_digits = std::max(m_digits, fractionDigits(text));
    const bool isWithin = key >= cutTo(m_from, m_digits) && !isPast(key);
    m_isIgnored = m_isIgnored || !isWithin;
    return isWithin;
}

ExportFilter::ExportFilter(const TokenQuery &query, const QTimeZone &zone)
    : m_created(query.created, zone)
    , m_updated(query.updated, zone)
{
    for (const QString &id : query.ids)
        m_ids.insert(id.toStdString());
}

bool ExportFilter::accepts(const RecordRow &row, std::string_view updatedAt)
{
    const bool isAsked = m_ids.empty() || m_ids.contains(std::string(row.id));
    m_ignoresIds = m_ignoresIds || !isAsked;
    const bool isCreatedWithin = row.createdAt.empty() || m_created.holds(row.createdAt);
    const bool isUpdatedWithin = updatedAt.empty() || m_updated.holds(updatedAt);
    return isAsked && isCreatedWithin && isUpdatedWithin;
}

QStringList ExportFilter::ignored() const
{
    QStringList clauses;
    if (m_created.isIgnored())
        clauses += ExportFilterText::tr("the server ignores the creation-date filter");
    if (m_updated.isIgnored())
        clauses += ExportFilterText::tr("the server ignores the update-date filter");
    if (m_ignoresIds)
        clauses += ExportFilterText::tr("the server ignores the filter by id");
    return clauses;
}
