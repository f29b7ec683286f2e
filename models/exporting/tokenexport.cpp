#include "models/exporting/tokenexport.h"

#include <QTimer>

#include <limits>

namespace {

/// Pages asked for or waiting for their turn: enough to keep the queue busy, few enough to stay small.
constexpr int pagesAhead = 2 * RequestQueue::maxInFlight;

} // namespace

TokenExport::TokenExport(RequestQueue *queue, ExportPlan plan, std::unique_ptr<ExportFile> file, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_plan(std::move(plan))
    , m_file(std::move(file))
{
}

TokenExport::~TokenExport()
{
    for (const auto &[index, id] : m_requests)
        m_queue->cancel(id);
}

void TokenExport::start()
{
    QTimer::singleShot(0, this, [this] {
        fetchAhead();
        writeReady();
    });
}

int TokenExport::partCount() const
{
    return m_plan.parts.isEmpty() ? std::numeric_limits<int>::max() : int(m_plan.parts.size());
}

int TokenExport::pageOf(int index) const
{
    return m_plan.parts.isEmpty() ? index + 1 : m_plan.parts[index].page;
}

void TokenExport::fetchAhead()
{
    while (!m_isDone && !m_isBroken && m_nextToFetch < partCount() && m_nextToFetch - m_nextToWrite < pagesAhead) {
        const int index = m_nextToFetch++;
        if (!m_plan.parts.isEmpty() && !m_plan.parts[index].body.isEmpty()) {
            m_waiting[index].body = m_plan.parts[index].body;
            continue;
        }
        const QByteArray query = queryString(m_plan.query, pageOf(index), m_plan.pageSize, m_plan.zone);
        m_requests[index] = m_queue->submit(Priority::Export, query, [this, index](const ApiResult &result) {
            m_requests.erase(index);
            if (result.error)
                stopBehind(index);
            m_waiting[index] = result;
            writeReady();
        });
    }
}

/// A page fetched ahead has failed: what lies behind it will not be written. Whether it is missed turns out when the
/// pages before it have come, for the list may end with one of them.
void TokenExport::stopBehind(int index)
{
    m_isBroken = true;
    for (auto it = m_requests.upper_bound(index); it != m_requests.end(); it = m_requests.erase(it))
        m_queue->cancel(it->second);
}

void TokenExport::writeReady()
{
    while (!m_isDone && m_nextToWrite < partCount()) {
        const auto it = m_waiting.find(m_nextToWrite);
        if (it == m_waiting.end())
            break;
        const ApiResult result = it->second;
        m_waiting.erase(it);
        if (result.error) {
            fail({result.error, {}});
            return;
        }
        if (!write(m_nextToWrite++, result.body))
            return;
        fetchAhead();
    }
    if (!m_isDone && m_nextToWrite == partCount())
        finish();
    else if (!m_isDone)
        emit progressed(m_rows);
}

/// False where the run is over with this page; it may then have been destroyed.
bool TokenExport::write(int index, const QByteArray &body)
{
    const bool isPart = !m_plan.parts.isEmpty();
    int record = 0;
    qint64 repeats = 0;
    const std::optional<DecodeError> error = m_file->cells().read(body, [&](const RecordRow &row) {
        const int position = record++;
        if (isPart && (position < m_plan.parts[index].first || position > m_plan.parts[index].last))
            return;
        if (!m_ids.emplace(row.id).second) {
            ++repeats;
            return;
        }
        m_file->write(row);
        ++m_rows;
    });
    m_repeats += repeats;
    ApiError problem;
    problem.host = m_queue->host();
    problem.status = 200;
    if (error) {
        problem.kind = error->record > 0 ? ApiError::Kind::Record : ApiError::Kind::Protocol;
        problem.detail = tr("page %1, %2").arg(QString::number(pageOf(index)), error->text());
        fail({problem, {}});
        return false;
    }
    if (!m_file->flush()) {
        fail({{}, m_file->problem()});
        return false;
    }
    if (isPart)
        return true;
    if (record == 0) {
        finish();
        return false;
    }
    // A server that ignores page numbers would be asked for ever. A short page may repeat as a whole where the list has
    // grown at its beginning, but not two.
    m_pagesRepeated = repeats == record ? m_pagesRepeated + 1 : 0;
    if (m_pagesRepeated == 0 || (m_pagesRepeated == 1 && record < m_plan.pageSize))
        return true;
    problem.kind = ApiError::Kind::Protocol;
    problem.detail = tr("page %1 repeats what came before").arg(pageOf(index));
    fail({problem, {}});
    return false;
}

void TokenExport::fail(const ExportFailure &failure)
{
    m_isDone = true;
    for (const auto &[index, id] : m_requests)
        m_queue->cancel(id);
    m_requests.clear();
    m_waiting.clear();
    emit failed(failure);
}

void TokenExport::finish()
{
    m_isDone = true;
    for (const auto &[index, id] : m_requests)
        m_queue->cancel(id);
    m_requests.clear();
    if (m_file->commit())
        emit finished();
    else
        emit failed({{}, m_file->problem()});
}
