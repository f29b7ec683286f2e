#pragma once

#include "models/api/requestqueue.h"
#include "models/exporting/exportfile.h"
#include "models/token/tokenquery.h"

#include <QObject>
#include <QTimeZone>

#include <map>
#include <optional>
#include <unordered_set>

/// Some records of one page, both ends inclusive, from 0; `body` where the page is in memory and need not be fetched.
struct ExportPart
{
    int page = 1;
    int first = 0;
    int last = 0;
    QByteArray body;
};

/// What is exported, frozen when the run starts.
struct ExportPlan
{
    TokenQuery query;
    int pageSize = 100;
    QTimeZone zone;
    /// Empty for everything that matches: pages from 1 until an empty one.
    QList<ExportPart> parts;
};

/// Why a run left no file.
struct ExportFailure
{
    std::optional<ApiError> api;
    QString file; ///< why the file could not be written, where it was that
};

/// One run: pages are fetched ahead with the least priority, written in their order, each token id once; then the file
/// is committed. Whatever goes wrong, and destroying the run, leaves the former file untouched.
class TokenExport : public QObject
{
    Q_OBJECT
public:
    /// `queue` is not owned and must outlive the run. `file` is open.
    TokenExport(RequestQueue *queue, ExportPlan plan, std::unique_ptr<ExportFile> file, QObject *parent = nullptr);
    ~TokenExport() override;

    void start();

    qint64 rowsWritten() const { return m_rows; }
    qint64 repeatsDropped() const { return m_repeats; }
    QString path() const { return m_file->path(); }

signals:
    void progressed(qint64 rows);
    void finished();
    void failed(const ExportFailure &failure);

private:
    void fetchAhead();
    void stopBehind(int index);
    void writeReady();
    bool write(int index, const QByteArray &body);
    void fail(const ExportFailure &failure);
    void finish();
    int partCount() const;
    int pageOf(int index) const;

    RequestQueue *m_queue;
    ExportPlan m_plan;
    std::unique_ptr<ExportFile> m_file;
    std::map<int, RequestQueue::Id> m_requests; ///< by part, from 0
    std::map<int, ApiResult> m_waiting;         ///< answers whose turn has not come
    std::unordered_set<std::string> m_ids;      ///< written
    int m_nextToFetch = 0;
    int m_nextToWrite = 0;
    qint64 m_rows = 0;
    qint64 m_repeats = 0;
    int m_pagesRepeated = 0; ///< in succession
    bool m_isBroken = false; ///< an answer that waits is an error: nothing more is fetched
    bool m_isDone = false;
};
