#pragma once

#include "models/api/listscan.h"
#include "models/api/requestqueue.h"
#include "models/record/idset.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <memory>
#include <string>
#include <vector>

class RecordOrder;
class RecordCells;
class RecordFilter;

/// A query for tokens by id as queries that this server understands, and the answer that the API describes. No document
/// says how several ids travel: `id[in]=a,b` is tried, then `id[in][]=a&id[in][]=b` as the official client writes it,
/// then one request an id, in the end the whole list, read page by page. Each answer is checked: tokens that nobody
/// asked for are left out and show that a way does not work; what is missing in a list is asked for by itself before it
/// is believed gone. Periods are checked here, so that what they leave out is not taken for gone.
///
/// The order is that of the query, by our own reckoning; as the ids stand where its field is unknown here.
class IdFallback : public QueryFallback
{
public:
    enum class Way { Comma, Brackets, Single, Scan, Address }; ///< the last: is there a list at all?
    /// What is known of a server, shared by all lookups there.
    struct Knowledge
    {
        Way way = Way::Comma;
        bool isProven = false; ///< a list of ids brought several of them, and no others
    };

    /// Null where the request does not ask for ids.
    static std::unique_ptr<QueryFallback> of(const PageRequest &request, const std::shared_ptr<Knowledge> &knowledge);
    /// For the requests of one connection.
    static RequestQueue::FallbackMaker fallbackMaker();
    ~IdFallback() override;

    QList<PageRequest> next() override;
    void add(int number, const ApiResult &result) override;
    std::optional<ApiResult> outcome() override;

private:
    struct Question
    {
        Way way;
        QList<QByteArray> ids;
        int page = 1; ///< of a scan
    };
    struct Record
    {
        std::string key;
        QByteArray raw;
    };
    struct Facts
    {
        int records = 0;
        int fresh = 0;            ///< of a scan, that it had not brought before
        int found = 0;            ///< of the ids that were asked for
        bool hasStranger = false; ///< a token that was not asked for is there, too
    };
    IdFallback(const PageRequest &request, QList<QByteArray> ids, std::shared_ptr<Knowledge> knowledge);

    void ask(Way way, const QList<QByteArray> &ids);
    PageRequest requestOf(const Question &question) const;
    std::optional<Facts> read(const Question &question, const QByteArray &body);
    void refused(const Question &question, const ApiResult &result);
    bool asksForTheList() const;
    void advance(const Question &question, const Facts &facts);
    void learn();
    bool hasLackedFirst(const QList<QByteArray> &missing);
    QList<QByteArray> missingOf(const Question &question) const;
    QByteArray page() const;

    std::shared_ptr<Knowledge> m_knowledge;
    QList<QByteArray> m_ids;
    QHash<QByteArray, int> m_positions; ///< of the ids, in lower case
    QSet<QByteArray> m_seen;            ///< of them, those that came
    QSet<QByteArray> m_lacked;          ///< by an answer, in lower case
    IdSet m_scanned;                    ///< all that came with a scan
    PageRequest m_rest;                 ///< of the request
    int m_page = 1;
    int m_limit = 100;
    std::unique_ptr<RecordOrder> m_order;
    std::unique_ptr<RecordFilter> m_filter;
    std::unique_ptr<RecordCells> m_cells;
    std::vector<Record> m_records;
    std::vector<Question> m_questions; ///< in the order they were asked
    size_t m_asked = 0;                ///< of them, by `next`
    size_t m_answered = 0;
    std::optional<ListScan> m_scan;
    std::optional<Way> m_proven;   ///< a list of ids worked
    bool m_hasSingleProof = false; ///< one that a list had not brought came by itself
    bool m_hasAskedForList = false;
    std::optional<ApiResult> m_refusal; ///< the first one
    std::optional<ApiResult> m_failure; ///< it is over with this
};
