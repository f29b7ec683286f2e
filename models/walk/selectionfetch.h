#pragma once

#include "models/query/recordorder.h"
#include "models/walk/selectionwalk.h"

#include <map>
#include <memory>

/// Brings the records of a selection into memory, in the plan's order. Destroying it ends it.
class SelectionFetch : public QObject, public RecordSink
{
    Q_OBJECT
public:
    /// The fetch keeps `queue`. More than `most` records are given up.
    SelectionFetch(std::shared_ptr<RequestQueue> queue, ExportPlan plan, qint64 most, QObject *parent = nullptr);
    ~SelectionFetch() override;

    /// Records that need not be asked for: of tokens that the plan does not name. One JSON array.
    void add(const QByteArray &body);
    void start();

    qint64 count() const { return qint64(m_records.size()); }
    /// After `finished`.
    QList<QByteArray> records() const;
    QStringList ids() const { return m_idList; }
    QString shortfall() const { return m_walk->shortfall(); }

    /// For the walk.
    bool take(const RecordRow &row) override;
    bool has(std::string_view id) const override { return m_ids.contains(id); }
    bool isPast(std::string_view /*createdKey*/) const override { return false; }

signals:
    void progressed(qint64 records);
    void finished();
    void failed(const ApiError &error);
    void tooMany();

private:
    std::shared_ptr<RequestQueue> m_queue;
    ExportPlan m_plan;
    qint64 m_most;
    std::optional<RecordOrder> m_order;
    std::unique_ptr<RecordCells> m_cells;
    std::unique_ptr<SelectionWalk> m_walk;
    IdSet m_ids;
    QStringList m_idList;                             ///< as they came
    std::multimap<std::string, QByteArray> m_records; ///< by what sorts them
};
