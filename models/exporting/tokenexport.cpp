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
    while (!m_isDone && m_nextToFetch < partCount() && m_nextToFetch - m_nextToWrite < pagesAhead) {
        const int index = m_nextToFetch++;
        if (!m_plan.parts.isEmpty() && !m_plan.parts[index].body.isEmpty()) {
            m_waiting[index] = m_plan.parts[index].body;
            continue;
        }
        const QByteArray query = queryString(m_plan.query, pageOf(index), m_plan.pageSize, m_plan.zone);
        m_requests[index] = m_queue->submit(Priority::Export, query, [this, index](const ApiResult &result) {
            m_requests.erase(index);
            if (result.error) {
                fail({result.error, {}});
                return;
            }
            m_waiting[index] = result.body;
            writeReady();
        });
    }
}

void TokenExport::writeReady()
{
    while (!m_isDone && m_nextToWrite < partCount()) {
        const auto it = m_waiting.find(m_nextToWrite);
        if (it == m_waiting.end())
            break;
        const QByteArray body = it->second;
        m_waiting.erase(it);
        if (!write(m_nextToWrite++, body))
            return;
        fetchAhead();
    }
    if (!m_isDone && m_nextToWrite == partCount())
        finish();
    else if (!m_isDone)
        emit progressed(m_rows);
}

/// False where the run is over with this page.
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
    } else if (!m_file->flush()) {
        fail({{}, m_file->problem()});
    } else if (!isPart && record == 0) {
        finish();
    } else if (!isPart && repeats == record && record >= m_plan.pageSize) {
        // A server that ignores page numbers would be asked for ever.
        problem.kind = ApiError::Kind::Protocol;
        problem.detail = tr("page %1 repeats what came before").arg(pageOf(index));
        fail({problem, {}});
    }
    return !m_isDone;
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
