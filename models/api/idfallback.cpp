#include "models/api/idfallback.h"

#include "models/api/recordfilter.h"
#include "models/query/recordorder.h"
#include "models/record/recordcells.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// What a page may hold at most, says the API.
constexpr int mostRecords = 100;
/// Of a query: servers and the proxies before them accept some 2,000 characters of an address, host and path included.
constexpr qsizetype mostQueryChars = 1800;
constexpr size_t updatedAtColumn = 0;
constexpr size_t orderColumn = 1;

/// Refusals that may be about the way in which ids are written, or about the length of that.
bool mayBeTheWay(const ApiError &error)
{
    return error.kind == ApiError::Kind::BadRequest || error.kind == ApiError::Kind::NotFound || error.status == 500 ||
           error.status == 501;
}

/// Of an id, that it is gone; of the list, that the address is not the API's.
bool isNotThere(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound || error.status == 410;
}

IdFallback::Way wayAfter(IdFallback::Way way)
{
    return way == IdFallback::Way::Comma ? IdFallback::Way::Brackets : IdFallback::Way::Single;
}

bool isList(IdFallback::Way way)
{
    return way == IdFallback::Way::Comma || way == IdFallback::Way::Brackets;
}

void addIds(PageRequest *request, IdFallback::Way way, const QList<QByteArray> &ids)
{
    if (way == IdFallback::Way::Comma)
        request->add("id[in]", ids.join(','));
    for (const QByteArray &id : ids) {
        if (way == IdFallback::Way::Brackets)
            request->add("id[in][]", id);
        else if (way == IdFallback::Way::Single)
            request->add("id[eq]", id);
    }
}

} // namespace

RequestQueue::FallbackMaker IdFallback::fallbackMaker()
{
    return [knowledge = std::make_shared<Knowledge>()](const PageRequest &request, Priority) {
        return of(request, knowledge);
    };
}

std::unique_ptr<QueryFallback> IdFallback::of(const PageRequest &request, const std::shared_ptr<Knowledge> &knowledge)
{
    QList<QByteArray> ids;
    if (const QByteArray one = request.value("id[eq]"); !one.isEmpty())
        ids.append(one);
    if (const QByteArray several = request.value("id[in]"); !several.isEmpty())
        ids += several.split(',');
    return ids.isEmpty() ? nullptr : std::unique_ptr<QueryFallback>(new IdFallback(request, ids, knowledge));
}

IdFallback::IdFallback(const PageRequest &request, QList<QByteArray> ids, std::shared_ptr<Knowledge> knowledge)
    : m_knowledge(std::move(knowledge))
    , m_ids(std::move(ids))
    , m_rest(request.without({"page", "limit", "id[", "createdAt[", "updatedAt["}))
    , m_page(std::max(1, request.value("page").toInt()))
    , m_limit(std::max(1, request.value("limit").toInt()))
{
    for (int i = 0; i < m_ids.size(); ++i)
        m_positions.insert(m_ids[i].toLower(), i);
    QList<RecordCells::Column> columns{{QStringLiteral("updatedAt"), FieldKind::Instant, RecordCells::Use::Compared}};
    if (const auto order = RecordOrder::of(parseSort(QString::fromUtf8(request.value("sort"))))) {
        m_order = std::make_unique<RecordOrder>(*order);
        columns.append({order->field().path, order->field().kind, RecordCells::Use::Compared});
    }
    m_filter = std::make_unique<RecordFilter>(request);
    m_cells = std::make_unique<RecordCells>(columns);
    ask(m_ids.size() == 1 ? std::max(Way::Single, m_knowledge->way) : m_knowledge->way, m_ids);
}

IdFallback::~IdFallback() = default;

void IdFallback::ask(Way way, const QList<QByteArray> &ids)
{
    if (way == Way::Scan) {
        if (!m_scan)
            m_scan.emplace();
        return;
    }
    const bool asList = isList(way);
    for (qsizetype first = 0; first < ids.size();) {
        Question question{way, {ids[first++]}};
        while (asList && first < ids.size() && question.ids.size() < mostRecords) {
            question.ids.append(ids[first]);
            if (requestOf(question).encoded().size() > mostQueryChars) {
                question.ids.removeLast();
                break;
            }
            ++first;
        }
        // A list of one says nothing about lists.
        if (question.ids.size() == 1)
            question.way = Way::Single;
        m_questions.push_back(question);
    }
}

PageRequest IdFallback::requestOf(const Question &question) const
{
    if (question.way == Way::Address)
        return {1, 1};
    PageRequest request(question.page, question.way == Way::Single ? 1 : mostRecords);
    request.add(m_rest);
    addIds(&request, question.way, question.ids);
    return request;
}

QList<PageRequest> IdFallback::next()
{
    if (m_scan) {
        const QList<int> pages = m_scan->next();
        for (const int page : pages)
            m_questions.push_back({Way::Scan, {}, page});
    }
    QList<PageRequest> requests;
    for (; m_asked < m_questions.size(); ++m_asked)
        requests.append(requestOf(m_questions[m_asked]));
    return requests;
}

void IdFallback::add(int number, const ApiResult &result)
{
    ++m_answered;
    const Question question = m_questions[size_t(number)];
    const std::optional<Facts> facts = result.error ? std::nullopt : read(question, result.body);
    if (question.way == Way::Address && !facts)
        m_failure = result.error && !mayBeTheWay(*result.error) ? result : *m_refusal;
    else if (result.error)
        refused(question, result);
    else if (!facts)
        m_failure = result; // passed on as it is, to be reported by whoever reads it
    else if (question.way != Way::Address)
        advance(question, *facts);
    if (asksForTheList()) {
        m_hasAskedForList = true;
        m_questions.push_back({Way::Address, {}});
    }
}

/// Some servers say "not found" of an id that is gone; where nothing else was found, it may be the list that is not
/// there.
bool IdFallback::asksForTheList() const
{
    const bool isOver = m_answered == m_questions.size() && !m_scan && !m_failure;
    return isOver && m_seen.isEmpty() && m_refusal && isNotThere(*m_refusal->error) && !m_hasAskedForList;
}

/// Empty where the answer cannot be read.
std::optional<IdFallback::Facts> IdFallback::read(const Question &question, const QByteArray &body)
{
    Facts facts;
    const auto error = m_cells->read(body, [&](const RecordRow &row) {
        ++facts.records;
        const QByteArray id = QByteArray(row.id.data(), qsizetype(row.id.size())).toLower();
        const auto isIt = [&](const QByteArray &asked) { return asked.toLower() == id; };
        const bool isAsked = std::any_of(question.ids.begin(), question.ids.end(), isIt);
        facts.found += isAsked ? 1 : 0;
        facts.hasStranger = facts.hasStranger || !isAsked;
        facts.fresh += question.way == Way::Scan && m_scanned.insert(row.id) ? 1 : 0;
        const auto position = m_positions.constFind(id);
        if (position == m_positions.cend() || m_seen.contains(id))
            return;
        m_seen.insert(id);
        if (!m_filter->matches(row.createdAt, row.cells[updatedAtColumn]))
            return;
        // Padded, so that text sorts as the ids' order does.
        std::string key = m_order ? m_order->keyOf(row.cells[orderColumn], row.id)
                                  : QByteArray::number(*position).rightJustified(10, '0').toStdString();
        m_records.push_back({std::move(key), QByteArray(row.raw.data(), qsizetype(row.raw.size()))});
    });
    return error ? std::nullopt : std::optional(facts);
}

void IdFallback::refused(const Question &question, const ApiResult &result)
{
    if (question.way == Way::Scan && question.page > 1 && mayBeTheWay(*result.error)) {
        m_scan->refused(question.page);
        return;
    }
    if (!m_refusal)
        m_refusal = result;
    if (question.way == Way::Single && isNotThere(*result.error)) {
        if (hasLackedFirst(question.ids))
            ask(Way::Single, question.ids);
        return;
    }
    if (question.way == Way::Single && mayBeTheWay(*result.error)) {
        ask(Way::Scan, question.ids);
        return;
    }
    if (isList(question.way) && mayBeTheWay(*result.error))
        ask(wayAfter(question.way), missingOf(question));
    else // where all ways are refused, that was for another reason: the first refusal is reported
        m_failure = mayBeTheWay(*result.error) ? *m_refusal : result;
}

/// Asks for what an answer lacks.
void IdFallback::advance(const Question &question, const Facts &facts)
{
    if (question.way == Way::Scan) {
        m_scan->answered(question.page, facts.records, facts.fresh);
        return;
    }
    const QList<QByteArray> missing = missingOf(question);
    if (question.way == Way::Single) {
        m_hasSingleProof = m_hasSingleProof || facts.found > 0;
        if (!missing.isEmpty() && facts.hasStranger)
            ask(Way::Scan, missing);
        else if (hasLackedFirst(missing))
            ask(Way::Single, missing);
        return; // else it is gone
    }
    const bool isProof = facts.found > 1 && !facts.hasStranger;
    if (isProof) {
        m_proven = question.way;
        hasLackedFirst(missing); // a way that does not work says nothing about who is gone
    }
    if (missing.isEmpty())
        return;
    if (isProof) // it may send a few at a time
        ask(question.way, missing);
    else if (!facts.hasStranger && (m_proven == question.way || m_knowledge->isProven))
        ask(Way::Single, missing);
    else
        ask(wayAfter(question.way), missing);
}

/// Whether one of them was never missing from an answer before. A single empty answer may be a mistake: what is gone is
/// missing twice.
bool IdFallback::hasLackedFirst(const QList<QByteArray> &missing)
{
    const qsizetype before = m_lacked.size();
    for (const QByteArray &id : missing)
        m_lacked.insert(id.toLower());
    return m_lacked.size() > before;
}

/// Of the ids of a question, what has not come yet.
QList<QByteArray> IdFallback::missingOf(const Question &question) const
{
    QList<QByteArray> missing;
    for (const QByteArray &id : question.ids) {
        if (!m_seen.contains(id.toLower()))
            missing.append(id);
    }
    return missing;
}

std::optional<ApiResult> IdFallback::outcome()
{
    if (m_failure)
        return m_failure;
    const QList<QByteArray> missing = missingOf({Way::Scan, m_ids});
    const bool isWaiting = m_answered < m_questions.size() || (m_scan && !m_scan->isOver());
    if (isWaiting && !(m_scan && missing.isEmpty()))
        return {};
    learn();
    ApiResult result;
    result.body = page();
    result.total = qint64(m_records.size());
    if (m_scan && !missing.isEmpty()) {
        result.doubt =
            QCoreApplication::translate("IdFallback",
                                        "the server does not filter by id, and %n of the ids did not turn up "
                                        "when its list was read page by page",
                                        nullptr, int(missing.size()));
    }
    return result;
}

void IdFallback::learn()
{
    if (m_scan)
        *m_knowledge = {Way::Scan, false};
    else if (m_proven)
        *m_knowledge = {*m_proven, true};
    else if (m_hasSingleProof && m_ids.size() > 1 && isList(m_questions.front().way))
        *m_knowledge = {Way::Single, false};
}

/// What was asked for of all that was found.
QByteArray IdFallback::page() const
{
    std::vector<const Record *> sorted;
    sorted.reserve(size_t(m_records.size()));
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
