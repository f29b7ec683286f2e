#include "models/api/queryparts.h"

#include <algorithm>

QueryParts::QueryParts(const QByteArray &query)
{
    for (const QByteArray &raw : query.split('&')) {
        const qsizetype equals = std::max<qsizetype>(0, raw.indexOf('='));
        m_parameters.append({QByteArray::fromPercentEncoding(raw.first(equals)),
                             QByteArray::fromPercentEncoding(raw.sliced(std::min(raw.size(), equals + 1))), raw});
    }
}

QByteArray QueryParts::value(const QByteArray &name) const
{
    const auto found = std::find_if(m_parameters.begin(), m_parameters.end(),
                                    [&](const Parameter &parameter) { return parameter.name == name; });
    return found == m_parameters.end() ? QByteArray() : found->value;
}

QByteArray QueryParts::without(const QList<QByteArray> &prefixes) const
{
    QByteArray rest;
    for (const Parameter &parameter : m_parameters) {
        const bool isLeftOut = std::any_of(prefixes.begin(), prefixes.end(),
                                           [&](const QByteArray &prefix) { return parameter.name.startsWith(prefix); });
        if (!isLeftOut)
            rest += (rest.isEmpty() ? QByteArray() : QByteArray("&")) + parameter.raw;
    }
    return rest;
}

void appendParameter(QByteArray *query, const QByteArray &name, const QByteArray &value)
{
    if (!query->isEmpty())
        *query += '&';
    *query += name.toPercentEncoding() + '=' + value.toPercentEncoding();
}
