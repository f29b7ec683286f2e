#pragma once

#include "models/api/requestqueue.h"
#include "models/paging/pagecache.h"
#include "models/paging/rowrange.h"
#include "models/paging/totalfinder.h"
#include "models/query/tokenquery.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>
#include <optional>
#include <set>

/// Why rows are missing: of page 1 of a new query (`firstRow` < 0), or of the rows named, both inclusive, from 0.
struct PageFailure
{
    ApiError error;
    int firstRow = -1;
    int lastRow = -1;
};

/// Where rows come from: any row of the list that a query describes, from pages fetched as the view needs them. Bytes
/// come from the queue, rows are handed to whoever asks; two values come in: a query, and the range of visible rows.
///
/// A new query is a new generation: what is in flight is aborted, late answers are dropped. The rows of the former
/// query stay until page 1 of the new one has arrived, and remain if it fails.
class TokenPager : public QObject
{
    Q_OBJECT
public:
    /// `queue` is not owned and must outlive the pager. `pageSize` is 1 to 100.
    explicit TokenPager(RequestQueue *queue, int pageSize = 100, QObject *parent = nullptr);
    ~TokenPager() override;

    /// The same query again does nothing, but after a failure, where it tries again.
    void setQuery(const TokenQuery &query);
    /// Fetches again what shows, and looks at the end of the list again.
    void refresh();
    /// Asks again for all that failed, and for what is on its way.
    void retry();
    /// Rows from 0, both inclusive. Requests are merged until the event loop is reached; while jumps follow one
    /// another, as when the thumb is dragged, until the view rests.
    void setVisibleRows(int first, int last);
    /// Rows that stay in memory wherever the view scrolls: what is selected, and what the details show. Of very many,
    /// the first ones.
    void setPinnedRows(const QList<RowRange> &ranges);

    /// Null for a row that is not in memory.
    const Token *tokenAt(int row) const;
    int rowCount() const { return m_rowCount; }
    /// What is certain about the total, and whether it is all.
    qint64 knownTotal() const { return m_finder.rows(); }
    bool isTotalExact() const { return m_finder.isExact(); }
    /// How many of the records that came have fields that could not be read.
    int oddRecords() const { return int(m_oddRecords.size()); }

    /// The query whose rows these are; empty before the first page.
    const std::optional<TokenQuery> &shownQuery() const { return m_shown; }
    const TokenQuery &wantedQuery() const { return m_wanted; }
    /// Whether page 1 of a query or a page that shows is on its way.
    bool isLoading() const;
    const QTimeZone &zone() const { return m_zone; }
    int pageSize() const { return m_pageSize; }
    /// What a full page of this server holds, which may cap it lower than `pageSize`; 0 before the first page.
    int rowsPerPage() const { return m_finder.stride(); }

signals:
    /// Around the change of all rows to those of another query.
    void aboutToReset();
    void wasReset();
    /// The number of rows to show has become another one.
    void rowCountChanged(int rows);
    /// Rows that have arrived, for the first time or again, both inclusive.
    void rowsChanged(int first, int last);
    /// Loading, total or query have changed.
    void stateChanged();
    void failed(const PageFailure &failure);
    /// All that had failed is there now.
    void recovered();
    /// Rows may be missing, for the reason given, a clause.
    void doubted(const QString &reason);
    /// The server does not sort this way; `restored` applies again.
    void sortRefused(const Sort &refused, const Sort &restored, const ApiError &error);

private:
    void start();
    void abortAll();
    void scheduleSoon();
    void schedule();
    bool isWaitingForFirst() const;
    std::map<int, Priority> wantedPages();
    void chooseProbes();
    void request(int page, Priority priority);
    void receive(int page, const ApiResult &result);
    void receiveFirst(const ApiResult &result);
    void receiveRefusal(int page);
    void fail(int page, const ApiError &error);
    void mendOverlap(int page, const QList<Token> &tokens);
    void distrustAll();
    void countOdd(const QList<Token> &tokens);
    ApiError unreadable(int page, const DecodeError &problem) const;
    std::optional<ApiError> problemOf(int page, const QList<Token> &tokens) const;
    int pageLike(int page, const QString &firstId) const;
    bool areSorted(const QList<Token> &tokens) const;
    bool areWithinPeriods(const QList<Token> &tokens) const;
    bool restoreSort(const ApiError &error, bool isUnsorted);
    void learn(int page, const ApiResult &result, int length);
    void updateRowCount();
    int pageOfRow(int row) const;
    int lastPage() const;
    PageRequest requestOf(int page) const;

    RequestQueue *m_queue;
    const int m_pageSize;
    const QTimeZone m_zone;
    PageCache m_cache;
    TotalFinder m_finder;
    QString m_firstId;          ///< of page 1's first record
    QSet<QString> m_oddRecords; ///< ids of those with fields that could not be read, of this query

    std::optional<TokenQuery> m_shown;
    TokenQuery m_wanted;
    /// Page 1 of a query that is not shown yet; its answer replaces everything.
    std::optional<RequestQueue::Id> m_firstRequest;
    bool m_firstFailed = false;

    std::map<int, RequestQueue::Id> m_requests; ///< by page
    std::vector<int> m_probes;                  ///< asked for together to find the total
    int m_probesSent = 0;                       ///< since the query or a refresh began
    std::set<int> m_failedPages;                ///< not asked for again before `retry`
    std::set<int> m_retriedPages;               ///< had failed, and are asked for again
    bool m_mayHaveMoved = false;                ///< a page has failed because it is what another one was
    bool m_hasFailed = false;                   ///< and has not recovered
    int m_askedAhead = 0;                       ///< the neighbor of what shows that was asked for last; 0 for none
    int m_mends = 0;                            ///< of pages that overlap, since the user did something
    int m_firstVisible = 0;
    int m_lastVisible = -1;
    int m_direction = 1;
    int m_rowCount = 0;
    bool m_isScheduled = false;
    QElapsedTimer m_sinceJump;
    int m_jumps = 0; ///< that followed one another quickly
    QTimer m_rest;   ///< runs while jumps follow one another
};
