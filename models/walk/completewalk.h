#pragma once

#include "models/query/localsearch.h"
#include "models/record/idset.h"
#include "models/walk/exportfilter.h"
#include "models/walk/listwalk.h"

#include <functional>
#include <memory>
#include <optional>

/// Everything that a plan asks for, each record once, and whether that is all. Walked in windows of createdAt, by its
/// ids, or as a selection says. Where the server does not do what that needs, the walk begins again in plain pages,
/// which come as the server orders them and are not exact; where it does not search, the whole list is searched here.
/// What a server sends against the plan's filters is left out.
///
/// Signals come from the event loop; their slots may destroy the walk.
class CompleteWalk : public QObject, public RecordSink
{
    Q_OBJECT
public:
    /// What becomes of a record that was asked for; its first cells are those of `columns`.
    using Take = std::function<void(const RecordRow &row)>;

    /// `queue` is not owned and must outlive the walk. `canBeSorted` says whether whoever takes the records can bring
    /// them into the plan's order.
    CompleteWalk(RequestQueue *queue, ExportPlan plan, QList<RecordCells::Column> columns, bool canBeSorted, Take take);
    ~CompleteWalk() override;

    /// Called once, from the event loop.
    void start();
    /// Ends all requests: nothing more is emitted.
    void stop();

    /// How many records are still to come, estimated; -1 where nothing is known of it.
    qint64 recordsLeft() const { return m_walk ? m_walk->recordsLeft() : -1; }
    /// False where a token that was there throughout may be missing, for the reason given.
    bool isExact() const { return m_inexactReason.isEmpty(); }
    QString inexactReason() const { return m_inexactReason; }
    /// Whether another walk would not be exact either: it is the server's way.
    bool isInexactForGood() const { return !isExact() && m_isForGood; }
    /// The server did not search: the walk did, see LocalSearch.
    bool isSearchedHere() const { return m_search.has_value(); }
    /// Filters of the plan that the server ignores, as clauses.
    QStringList ignoredFilters() const;
    /// Of a selection: tokens that are not there any more, and those that match what was selected as a whole and came
    /// after it was.
    qint64 gone() const { return m_gone; }
    qint64 added() const { return m_added; }
    qint64 repeatsDropped() const { return m_repeats; }
    /// Answers that were read, and requests that were sent again.
    qint64 pages() const;
    qint64 retries() const;

    /// For the walks inside.
    bool take(const RecordRow &row) override;
    bool has(std::string_view id) const override { return m_ids.contains(id); }
    bool isPast(std::string_view createdKey) const override { return m_filter.isPast(createdKey); }

signals:
    /// The records follow, from the first: what was taken before is void. Whether they come in the plan's order.
    void begun(bool isInOrder);
    /// Records of another page were taken.
    void advanced();
    /// Also where no proof can be had and the plan requires one: before the end, and not exact.
    void finished();
    void failed(const ApiError &error);

private:
    void makeCells();
    void walkAll();
    void searchHere();
    void leaveWalk();
    bool isAsked(const RecordRow &row);
    QString onlyTheServerSorts() const;
    void walkWindows();
    void walkIds();
    void walkSelection();
    void walkPages();
    void fallBack(const QString &reason, bool refusesBounds, bool isForGood = true);
    void walk(std::unique_ptr<ListWalk> walk);
    void afterWalk();

    RequestQueue *m_queue;
    ExportPlan m_plan;
    ExportPlan m_pagePlan; ///< of a walk in pages: without bounds of createdAt where the server refuses them
    QList<RecordCells::Column> m_columns;
    bool m_canBeSorted;
    Take m_take;
    ExportFilter m_filter;
    std::optional<LocalSearch> m_search;
    std::unique_ptr<RecordCells> m_cells; ///< the columns, then what is searched
    std::unique_ptr<ListWalk> m_walk;
    IdSet m_ids; ///< that came
    QString m_inexactReason;
    bool m_isForGood = false;
    bool m_isOver = false;
    qint64 m_repeats = 0;
    qint64 m_gone = 0;
    qint64 m_added = 0;
    qint64 m_pagesBefore = 0; ///< of a walk that was given up
    qint64 m_retriesBefore = 0;
};
