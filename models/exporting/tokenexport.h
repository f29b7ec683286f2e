#pragma once

#include "models/exporting/exportfile.h"
#include "models/exporting/exportmanifest.h"
#include "models/exporting/rowsorter.h"
#include "models/query/localsearch.h"
#include "models/query/recordorder.h"
#include "models/record/idset.h"
#include "models/walk/exportfilter.h"
#include "models/walk/exportplan.h"
#include "models/walk/pagewalk.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QThread;

/// One run: brings what the plan says into a file, each token once, in the plan's order, and commits it. Whatever goes
/// wrong, and destroying the run, leaves the former file untouched. All signals come from the event loop of the thread,
/// whose slots may destroy the run.
///
/// Everything that matches is walked in windows, or by its ids, and sorted here, a selection as SelectionWalk says.
/// Where the server does not do what windows need, everything is walked in pages, comes as the server orders it, and is
/// not exact.
class TokenExport : public QObject, public RecordSink
{
    Q_OBJECT
public:
    /// `queue` is not owned and must outlive the run. `file` is open.
    TokenExport(RequestQueue *queue, ExportPlan plan, std::unique_ptr<ExportFile> file, QObject *parent = nullptr);
    ~TokenExport() override;

    void start();

    qint64 rowsWritten() const { return m_rows; }
    qint64 repeatsDropped() const { return m_repeats; }
    /// How many rows there will be, estimated; -1 where nothing is known of it.
    qint64 expectedRows() const;
    /// False where a token that was there throughout may be missing, for the reason given.
    bool isExact() const { return m_inexactReason.isEmpty(); }
    QString inexactReason() const { return m_inexactReason; }
    /// Whether another run would not be exact either: it is the server's way.
    bool isInexactForGood() const { return !isExact() && m_isForGood; }
    /// The server did not search: the run did, see LocalSearch.
    bool isSearchedHere() const { return m_search.has_value(); }
    /// Filters of the plan that the server ignores, as clauses: what came has been filtered here.
    QStringList ignoredFilters() const;
    /// Of a selection: tokens that are not there any more, and those that match what was selected as a whole and came
    /// after it was.
    qint64 gone() const { return m_gone; }
    qint64 added() const { return m_added; }
    /// Records in the file with fields that could not be read, and are in it as they were sent.
    const UnreadableRecords &unreadable() const { return m_unreadable; }
    QString path() const { return m_file->path(); }

    /// For the walk.
    bool take(const RecordRow &row) override;
    bool has(std::string_view id) const override { return m_ids.contains(id); }
    bool isPast(std::string_view createdKey) const override { return m_filter.isPast(createdKey); }

signals:
    void progressed(qint64 rows);
    void finished();
    void failed(const ExportFailure &failure);

private:
    void walkWindows();
    void makeCells();
    void walkAll();
    void searchHere();
    void startAgain();
    bool isAsked(const RecordRow &row);
    QString onlyTheServerSorts() const;
    void walkIds();
    void walkSelection();
    void walkPages();
    void fallBack(const QString &reason, bool refusesBounds, bool isForGood = true);
    void walk(std::unique_ptr<ListWalk> walk);
    void afterPage();
    void afterWalk();
    void writeSorted();
    void sync();
    void commit();
    void fail(const ExportFailure &failure);

    RequestQueue *m_queue;
    ExportPlan m_plan;
    ExportPlan m_pagePlan; ///< of a walk in pages: without bounds of createdAt where the server refuses them
    ExportFilter m_filter;
    std::shared_ptr<ExportFile> m_file; ///< shared with the thread that syncs it
    std::optional<RecordOrder> m_order;
    std::unique_ptr<RecordCells> m_cells; ///< the file's columns, then what is searched, filtered and sorted by
    size_t m_firstChecked = 0;            ///< where the file's columns end
    std::optional<LocalSearch> m_search;
    QString m_searchText;                ///< of `m_search`, which the plan lacks then
    std::unique_ptr<RowSorter> m_sorter; ///< where rows come in another order
    std::unique_ptr<ListWalk> m_walk;
    IdSet m_ids; ///< that came
    QString m_inexactReason;
    bool m_isForGood = false;
    QTimer m_slice; ///< writes what is sorted, a little at a time
    std::unique_ptr<QThread> m_sync;
    bool m_isOver = false; ///< failed: what still comes from the walk is too late
    QDateTime m_started;
    UnreadableRecords m_unreadable;
    qint64 m_rows = 0;
    qint64 m_repeats = 0;
    qint64 m_gone = 0;
    qint64 m_added = 0;
    qint64 m_pagesBefore = 0; ///< of a walk that was given up
    qint64 m_retriesBefore = 0;
};
