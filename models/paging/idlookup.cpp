#include "models/paging/idlookup.h"

#include "models/exporting/exportorder.h"
#include "models/token/recordcells.h"

#include <algorithm>

IdLookup::IdLookup() = default;
IdLookup::~IdLookup() = default;

std::unique_ptr<Substitute> IdLookup::of(const QByteArray &query)
{
    std::unique_ptr<IdLookup> lookup(new IdLookup);
    QByteArray others;
    Sort sort;
    for (const QByteArray &parameter : query.split('&')) {
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(parameter.first(std::max<qsizetype>(0, equals)));
        const QByteArray value = QByteArray::fromPercentEncoding(parameter.sliced(equals + 1));
        if (name == "id[in]") {
            lookup->m_ids = value.split(',');
            continue;
        }
        if (name == "page") {
            lookup->m_page = std::max(1, value.toInt());
            continue;
        }
        if (name == "limit")
            lookup->m_limit = std::max(1, value.toInt());
        if (name == "sort")
            sort = parseSort(QString::fromUtf8(value));
        others += '&' + parameter;
    }
    if (lookup->m_ids.size() < 2)
        return nullptr;
    for (const QByteArray &id : std::as_const(lookup->m_ids))
        lookup->m_queries.append("page=1" + others + "&id%5Beq%5D=" + id.toPercentEncoding());
    QList<RecordCells::Column> columns;
    if (const auto order = ExportOrder::of(sort)) {
        lookup->m_order = std::make_unique<ExportOrder>(*order);
        columns.append({order->field().path.toString(), order->field().kind});
    }
    lookup->m_cells = std::make_unique<RecordCells>(columns);
    return lookup;
}

bool IdLookup::add(int query, const QByteArray &body)
{
    const QByteArray wanted = m_ids[query];
    const auto error = m_cells->read(body, [&](const RecordRow &row) {
        // A server that knows no filter by id at all sends others.
        if (row.id != std::string_view(wanted.constData(), size_t(wanted.size())))
            return;
        // Padded, so that text sorts as the ids' order does.
        std::string key = m_order ? m_order->keyOf(row.cells.front(), row.id)
                                  : QByteArray::number(query).rightJustified(10, '0').toStdString();
        m_records.push_back({std::move(key), QByteArray(row.raw.data(), qsizetype(row.raw.size()))});
    });
    return !error;
}

QByteArray IdLookup::body() const
{
    std::vector<const Record *> sorted;
    for (const Record &record : m_records)
        sorted.push_back(&record);
    std::sort(sorted.begin(), sorted.end(), [](const Record *a, const Record *b) { return a->key < b->key; });
    if (m_order && m_order->isDescending())
        std::reverse(sorted.begin(), sorted.end());
    QByteArray body("[");
    const qint64 first = qint64(m_page - 1) * m_limit;
    const qint64 last = std::min<qint64>(first + m_limit, qint64(sorted.size()));
    for (qint64 i = first; i < last; ++i) {
        if (i > first)
            body += ',';
        body += sorted[size_t(i)]->raw;
    }
    return body + ']';
}
