#pragma once

#include "models/api/requestqueue.h"
#include "models/record/recordcells.h"
#include "models/walk/exportplan.h"

#include <QObject>

#include <map>

/// Where the records of a walk go.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    /// False where the token came before: it is then not taken again.
    virtual bool take(const RecordRow &row) = 0;
    virtual bool has(std::string_view id) const = 0;
    /// Whether nothing that is wanted can follow, where records ascend by createdAt; of an instantKey.
    virtual bool isPast(std::string_view createdKey) const = 0;
};

/// One way to bring every record of a plan from the server to a sink. Requests have the least priority; destroying the
/// walk ends them. Exactly one of `finished`, `failed` and `unsupported` is emitted, as the last thing that the walk
/// does; whoever is connected must not destroy the walk inside a signal.
class ListWalk : public QObject
{
    Q_OBJECT
public:
    /// Nothing is owned, all must outlive the walk.
    ListWalk(RequestQueue *queue, const ExportPlan *plan, RecordCells *cells, RecordSink *sink);
    ~ListWalk() override;

    /// Asks for the first pages. Called once, from the event loop.
    virtual void start() = 0;
    /// Ends all requests: nothing more is emitted.
    virtual void stop();
    /// How many records are still to come, estimated; -1 where nothing is known of it.
    virtual qint64 recordsLeft() const { return -1; }

    /// Answers that were read, and requests that were sent again.
    virtual qint64 pages() const { return m_pages; }
    virtual qint64 retries() const { return m_retries; }
    /// Why a token that was there throughout may be missing all the same, a clause; empty where none can be.
    QString doubt() const { return m_doubt; }
    /// Of a doubt, and of what is unsupported: it is the server's way, and another run would find the same.
    bool isForGood() const { return m_isForGood; }
    /// Filters that the server does not keep to, as clauses: what came had to be filtered here.
    QStringList remarks() const { return m_remarks; }

signals:
    /// Records of another page were taken.
    void advanced();
    void finished();
    void failed(const ApiError &error);
    /// The server does not do what this walk needs; `refusesBounds` where it takes no bounds of createdAt.
    void unsupported(const QString &reason, bool refusesBounds);

protected:
    using Answer = std::function<void(const ApiResult &)>;
    /// `isDone` is set where one of the last signals was emitted: no answer comes after it.
    void request(int number, const PageRequest &page, Answer answer, bool isRepeated = false);
    void cancelBehind(int number);
    void end();
    void fail(const ApiError &error);
    /// Ours, of an answer that came: `detail` is a clause.
    ApiError problem(ApiError::Kind kind, const QString &detail) const;
    ApiError problem(const DecodeError &error, const QString &where) const;

    RequestQueue *m_queue;
    const ExportPlan *m_plan;
    RecordCells *m_cells;
    RecordSink *m_sink;
    bool m_isDone = false;
    QString m_doubt;
    bool m_isForGood = false;
    QStringList m_remarks;

private:
    std::map<int, RequestQueue::Id> m_requests; ///< by the number they were given
    qint64 m_pages = 0;
    qint64 m_retries = 0;
};
