#pragma once

#include "models/query/pagerequest.h"

/// A request as a query string says it, "page=1&search=a%20b": how tests write one.
inline PageRequest textRequest(const QByteArray &query)
{
    PageRequest request;
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            request.add(QByteArray::fromPercentEncoding(pair.first(equals)),
                        QByteArray::fromPercentEncoding(pair.sliced(equals + 1)));
    }
    return request;
}
