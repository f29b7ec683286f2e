#include "models/walk/listwalk.h"

ListWalk::ListWalk(RequestQueue *queue, const ExportPlan *plan, RecordCells *cells, RecordSink *sink)
    : m_queue(queue)
    , m_plan(plan)
    , m_cells(cells)
    , m_sink(sink)
{
}

ListWalk::~ListWalk()
{
    ListWalk::stop();
}

void ListWalk::stop()
{
    m_isDone = true;
    for (const auto &[number, id] : m_requests)
        m_queue->cancel(id);
    m_requests.clear();
}

void ListWalk::request(int number, const PageRequest &page, Answer answer, bool isRepeated)
{
    m_requests[number] =
        m_queue->submit(Priority::Export, page, [=, this, answer = std::move(answer)](const ApiResult &result) {
            m_requests.erase(number);
            m_retries += result.retries;
            if (!isRepeated && !result.error && m_plan->answersBeside.contains(result.body)) {
                request(number, page, answer, true);
                return;
            }
            if (!result.error)
                ++m_pages;
            if (m_doubt.isEmpty())
                m_doubt = result.doubt;
            answer(result);
        });
}

void ListWalk::cancelBehind(int number)
{
    for (auto it = m_requests.upper_bound(number); it != m_requests.end(); it = m_requests.erase(it))
        m_queue->cancel(it->second);
}

void ListWalk::end()
{
    stop();
    emit finished();
}

void ListWalk::fail(const ApiError &error)
{
    stop();
    emit failed(error);
}

ApiError ListWalk::problem(ApiError::Kind kind, const QString &detail) const
{
    ApiError error;
    error.kind = kind;
    error.status = 200;
    error.host = m_queue->host();
    error.detail = detail;
    return error;
}

ApiError ListWalk::problem(const DecodeError &error, const QString &where) const
{
    ApiError failure = m_queue->unreadable(error);
    failure.detail = tr("%1, %2").arg(where, failure.detail);
    return failure;
}
