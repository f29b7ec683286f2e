#pragma once

#include "models/api/requestqueue.h"

#include <QList>

#include <memory>
#include <string>
#include <vector>

class ExportOrder;
class RecordCells;

/// A query for several ids as one query an id, for servers that refuse `id[in]`, and the answer that such a server
/// would have given. In the order that the query asks for, by our own reckoning; as the ids stand where its field is
/// unknown here.
class IdLookup : public Substitute
{
public:
    /// Null where the query, see queryString, does not ask for several ids.
    static std::unique_ptr<Substitute> of(const QByteArray &query);
    ~IdLookup() override;

    QList<QByteArray> queries() const override { return m_queries; }
    bool add(int query, const QByteArray &body) override;
    qint64 total() const override { return qint64(m_records.size()); }
    QByteArray body() const override;

private:
    struct Record
    {
        std::string key;
        QByteArray raw;
    };
    IdLookup();

    QList<QByteArray> m_queries;
    QList<QByteArray> m_ids; ///< of the queries
    int m_page = 1;
    int m_limit = 100;
    std::unique_ptr<ExportOrder> m_order;
    std::unique_ptr<RecordCells> m_cells;
    std::vector<Record> m_records;
};
