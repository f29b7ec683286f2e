#pragma once

#include "models/exporting/computedcells.h"
#include "models/exporting/exportrun.h"
#include "models/query/recordorder.h"
#include "models/walk/completewalk.h"

#include <functional>
#include <memory>
#include <optional>

/// Which of the records that a walk brings are written, and in what words that was asked for.
struct RecordChoice
{
    QString text;
    std::function<bool(const RecordRow &row)> takes; ///< asked once of each, in the order in which they come
};

/// Brings what the plan says from the server into a file, each token once, in the plan's order. What is to be exported,
/// and how exact that is, CompleteWalk says.
class TokenExport : public ExportRun
{
    Q_OBJECT
public:
    /// `queue` is not owned and must outlive the run. `file` is open.
    TokenExport(RequestQueue *queue, ExportPlan plan, std::unique_ptr<ExportFile> file, QObject *parent = nullptr);

    /// Before the start. Without a choice everything is written.
    void choose(RecordChoice choice) { m_choice = std::move(choice); }
    /// Before the start of an export with computed columns.
    void judge(RecordJudgment judgment) { m_judgment = std::move(judgment); }

    /// Records that have come, whether they are written or not.
    qint64 recordsRead() const { return m_read; }
    qint64 expectedRecords() const override;
    ExportOutcome outcome() const override;
    qint64 waitMsecs() const override { return m_queue->rateWaitMsecs(); }
    /// What the run has brought, and whether that is all.
    const CompleteWalk &walk() const { return m_walk; }

private:
    void run() override;
    void stop() override { m_walk.stop(); }
    ExportManifest manifest() const override;
    QList<RecordCells::Column> columns() const;
    void take(const RecordRow &row);
    void begin(bool isInOrder);
    void afterWalk();

    RequestQueue *m_queue;
    ExportPlan m_plan;
    std::optional<RecordOrder> m_order;
    size_t m_fileCells; ///< of each row, before the order's key
    CompleteWalk m_walk;
    RecordChoice m_choice;
    ComputedCells m_computed;
    RecordJudgment m_judgment;
    qint64 m_read = 0;
};
