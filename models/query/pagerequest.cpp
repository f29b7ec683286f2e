#include "models/query/pagerequest.h"

#include <algorithm>

PageRequest::PageRequest(int page, int limit)
{
    add("page", QByteArray::number(page));
    add("limit", QByteArray::number(limit));
}

PageRequest::PageRequest(const TokenQuery &query, int page, int limit, const QTimeZone &zone)
    : PageRequest(page, limit)
{
    if (!query.sort.key.isEmpty())
        add("sort", sortText(query.sort).toUtf8());
    if (!query.search.isEmpty())
        add("search", query.search.toUtf8());
    if (query.ids.size() == 1)
        add("id[eq]", query.ids.first().toUtf8());
    else if (query.ids.size() > 1)
        add("id[in]", query.ids.join(u',').toUtf8());
    add("createdAt", query.created, zone);
    add("updatedAt", query.updated, zone);
}

void PageRequest::add(const QByteArray &field, const DateRange &range, const QTimeZone &zone)
{
    const BoundTexts texts = boundTexts(range, zone);
    if (!texts.from.isEmpty())
        add(field + "[gte]", texts.from.toUtf8());
    if (!texts.before.isEmpty())
        add(field + "[lt]", texts.before.toUtf8());
    if (!texts.to.isEmpty())
        add(field + "[lte]", texts.to.toUtf8());
}

QByteArray PageRequest::value(const QByteArray &name) const
{
    const auto found = std::find_if(m_parameters.begin(), m_parameters.end(),
                                    [&](const Parameter &parameter) { return parameter.name == name; });
    return found == m_parameters.end() ? QByteArray() : found->value;
}

PageRequest PageRequest::without(const QList<QByteArray> &prefixes) const
{
    PageRequest rest = *this;
    rest.m_parameters.removeIf([&](const Parameter &parameter) {
        return std::any_of(prefixes.begin(), prefixes.end(),
                           [&](const QByteArray &prefix) { return parameter.name.startsWith(prefix); });
    });
    return rest;
}

/// QUrlQuery leaves `+` bare and decodes `%41`; this encodes all that is not unreserved (RFC 3986, 2.3).
QByteArray PageRequest::encoded() const
{
    QByteArray query;
    for (const auto &[name, value] : m_parameters)
        query += (query.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    return query;
}
