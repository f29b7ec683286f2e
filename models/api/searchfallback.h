#pragma once

#include "models/api/listscan.h"
#include "models/api/requestqueue.h"
#include "models/query/localsearch.h"
#include "models/record/idset.h"
#include "models/record/recordcells.h"

#include <map>
#include <memory>

/// A query with a search, for servers that may ignore it: before the first one is believed, a word that cannot match
/// has to bring nothing. Where it brings something, or is refused, `query` is tried in its place, as older servers call
/// it. Where that does not help either the list is read page by page and searched here, see LocalSearch. Exports, which
/// read everything, do better: they get an error that says the server does not search.
class SearchFallback : public QueryFallback
{
public:
    enum class Way { Unknown, Search, Query, Local };

    /// Null where the request has no search, or the server is known to read it.
    static std::unique_ptr<QueryFallback> of(const PageRequest &request, Priority priority,
                                             const std::shared_ptr<Way> &knowledge);
    /// For the requests of one connection, to `host`.
    static RequestQueue::FallbackMaker fallbackMaker();

    QList<PageRequest> next() override;
    void add(int number, const ApiResult &result) override;
    std::optional<ApiResult> outcome() override { return m_outcome; }

private:
    enum class Step { TestSearch, TestQuery, Ask, Scan };
    struct Question
    {
        Step step;
        int page;
    };
    SearchFallback(const PageRequest &request, bool isExport, std::shared_ptr<Way> knowledge);

    PageRequest test(const QByteArray &name) const;
    PageRequest renamed() const;
    void goOn(Way way);
    void tested(Step step, const ApiResult &result);
    void scanned(int page, const ApiResult &result);
    void endScan();
    ApiResult notSearched(const QString &detail) const;

    const PageRequest m_request;
    const bool m_isExport;
    std::shared_ptr<Way> m_knowledge;
    Step m_step = Step::TestSearch;
    bool m_isAsked = false; ///< what the step asks
    std::vector<Question> m_questions;
    LocalSearch m_search;
    RecordCells m_cells{LocalSearch::columns()};
    ListScan m_scan;
    IdSet m_seen;
    std::map<std::pair<int, int>, QByteArray> m_matches; ///< by page and place: in the server's order
    std::optional<ApiResult> m_refusal;
    std::optional<ApiResult> m_outcome;
};
