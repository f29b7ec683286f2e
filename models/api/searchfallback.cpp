#include "models/api/searchfallback.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace {

constexpr int lettersThatMatchNothing = 24;
/// What a page may hold at most, says the API.
constexpr int pageRecords = 100;

/// Refusals that may be about the parameter.
bool refusesParameter(const ApiError &error)
{
    return error.kind == ApiError::Kind::BadRequest || error.kind == ApiError::Kind::NotFound || error.status == 500 ||
           error.status == 501;
}

} // namespace

RequestQueue::FallbackMaker SearchFallback::fallbackMaker()
{
    return [knowledge = std::make_shared<Way>(Way::Unknown)](const PageRequest &request, Priority priority) {
        return of(request, priority, knowledge);
    };
}

std::unique_ptr<QueryFallback> SearchFallback::of(const PageRequest &request, Priority priority,
                                                  const std::shared_ptr<Way> &knowledge)
{
    if (*knowledge == Way::Search || request.value("search").isEmpty())
        return nullptr;
    return std::unique_ptr<QueryFallback>(new SearchFallback(request, priority == Priority::Export, knowledge));
}

SearchFallback::SearchFallback(const PageRequest &request, bool isExport, std::shared_ptr<Way> knowledge)
    : m_request(request)
    , m_isExport(isExport)
    , m_knowledge(std::move(knowledge))
    , m_search(QString::fromUtf8(m_request.value("search")))
{
    if (*m_knowledge != Way::Unknown)
        goOn(*m_knowledge);
}

/// What is asked once it is known how.
void SearchFallback::goOn(Way way)
{
    m_step = way == Way::Local ? Step::Scan : Step::Ask;
    m_isAsked = false;
}

PageRequest SearchFallback::test(const QByteArray &name) const
{
    QByteArray word;
    for (int i = 0; i < lettersThatMatchNothing; ++i)
        word += char('a' + QRandomGenerator::global()->bounded(26));
    PageRequest request(1, 1);
    request.add(name, word);
    return request;
}

/// For older servers, once they are known to be.
PageRequest SearchFallback::renamed() const
{
    PageRequest request = m_request.without({"search"});
    request.add("query", m_request.value("search"));
    return request;
}

QList<PageRequest> SearchFallback::next()
{
    QList<PageRequest> requests;
    if (m_step == Step::Scan) {
        const PageRequest rest = m_request.without({"page", "limit", "search"});
        for (const int page : m_scan.next()) {
            m_questions.push_back({m_step, page});
            requests.append(PageRequest(page, pageRecords));
            requests.last().add(rest);
        }
    } else if (!std::exchange(m_isAsked, true)) {
        m_questions.push_back({m_step, 1});
        requests.append(m_step == Step::TestSearch   ? test("search")
                        : m_step == Step::TestQuery  ? test("query")
                        : *m_knowledge == Way::Query ? renamed()
                                                     : m_request);
    }
    return requests;
}

void SearchFallback::add(int number, const ApiResult &result)
{
    const Question question = m_questions[size_t(number)];
    if (question.step == Step::Ask)
        m_outcome = result;
    else if (question.step == Step::Scan)
        scanned(question.page, result);
    else
        tested(question.step, result);
}

void SearchFallback::tested(Step step, const ApiResult &result)
{
    if (result.error && !refusesParameter(*result.error)) {
        m_outcome = result;
        return;
    }
    int records = 0;
    if (!result.error && m_cells.read(result.body, [&](const RecordRow &) { ++records; })) {
        m_outcome = result; // to be reported by whoever reads it
        return;
    }
    if (result.error && !m_refusal)
        m_refusal = result;
    if (!result.error && records == 0) {
        *m_knowledge = step == Step::TestSearch ? Way::Search : Way::Query;
        goOn(*m_knowledge);
    } else if (step == Step::TestSearch) {
        m_step = Step::TestQuery;
        m_isAsked = false;
    } else {
        goOn(Way::Local);
    }
}

void SearchFallback::scanned(int page, const ApiResult &result)
{
    if (result.error && page > 1 && refusesParameter(*result.error)) {
        m_scan.refused(page);
        endScan();
        return;
    }
    if (result.error) { // where nothing works it was refused for another reason than the search
        m_outcome = refusesParameter(*result.error) && m_refusal ? *m_refusal : result;
        return;
    }
    int records = 0;
    int fresh = 0;
    const auto error = m_cells.read(result.body, [&](const RecordRow &row) {
        ++records;
        if (!m_seen.insert(row.id))
            return;
        ++fresh;
        if (m_search.matches(row.cells))
            m_matches[{page, records}] = QByteArray(row.raw.data(), qsizetype(row.raw.size()));
    });
    if (error) {
        m_outcome = result;
        return;
    }
    *m_knowledge = Way::Local;
    m_scan.answered(page, records, fresh);
    if (m_isExport)
        m_outcome = notSearched({});
    else
        endScan();
}

void SearchFallback::endScan()
{
    if (!m_scan.isOver())
        return;
    if (m_scan.isCutOff()) {
        m_outcome = notSearched(QCoreApplication::translate(
            "SearchFallback", "its list is too long to be read and searched here while you wait"));
        return;
    }
    const qint64 limit = std::max(1, m_request.value("limit").toInt());
    const qint64 first = (std::max(1, m_request.value("page").toInt()) - 1) * limit;
    ApiResult result;
    result.total = qint64(m_matches.size());
    result.body = "[";
    qint64 place = 0;
    for (const auto &[key, record] : m_matches) {
        if (place >= first && place < first + limit)
            result.body += (place > first ? QByteArray(",") : QByteArray()) + record;
        ++place;
    }
    result.body += ']';
    result.doubt = QCoreApplication::translate(
        "SearchFallback",
        "the server does not search, so that its list was read page by page and searched here, for the "
        "text in id, name, owner, e-mail and organization");
    m_outcome = result;
}

ApiResult SearchFallback::notSearched(const QString &detail) const
{
    ApiResult result;
    result.error = ApiError();
    result.error->kind = ApiError::Kind::NotSearched;
    result.error->detail = detail;
    return result;
}
