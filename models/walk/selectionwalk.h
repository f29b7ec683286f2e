#pragma once

#include "models/walk/exportfilter.h"
#include "models/walk/listwalk.h"
#include "models/walk/updatedwalk.h"

#include <QCryptographicHash>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

/// Brings what is selected: tokens by id, everything that matched a query by an exact walk, rows of a list by its
/// pages. What came is compared with what the user was told: `shortfall` names the difference.
///
/// Pages prove nothing while others create and delete, so rows are read twice: only what was the same both times, and
/// agrees with the tokens that were known when they were selected, those at the ends at least, is what they were.
class SelectionWalk final : public ListWalk, public RecordSink
{
    Q_OBJECT
public:
    SelectionWalk(RequestQueue *queue, const ExportPlan *plan, RecordCells *cells, RecordSink *sink);
    ~SelectionWalk() override;

    void start() override;
    void stop() override;
    qint64 pages() const override;
    qint64 retries() const override;

    /// Why what came may not be all that was selected, as a clause; empty where it is.
    QString shortfall() const;
    /// Selected tokens that are not there any more.
    qint64 gone() const { return m_gone; }
    /// Tokens that match what was selected as a whole and are more than there were.
    qint64 added() const { return m_added; }

    /// For the parts.
    bool take(const RecordRow &row) override;
    bool has(std::string_view id) const override;
    bool isPast(std::string_view createdKey) const override;

private:
    enum class Step { Ids, Everything, LookAtRows, TakeRows };
    void next();
    void begin(Step step, qsizetype index);
    void run(std::unique_ptr<ListWalk> walk);
    void runAll(const UpdatedWalk::Make &make);
    void unsupportedPart(const QString &reason, bool refusesBounds);
    void endStep();
    void doubt(const QString &reason);

    std::vector<std::pair<Step, qsizetype>> m_steps; ///< to come, the next one last
    Step m_step = Step::Ids;
    qsizetype m_index = 0; ///< among those of its kind
    ExportPlan m_partPlan;
    std::unique_ptr<ListWalk> m_part;
    // Of the step:
    IdSet m_seen;
    std::optional<ExportFilter> m_filter;                   ///< where everything that matches is walked
    QSet<QString> m_without;                                ///< left out
    qint64 m_found = 0;                                     ///< of what was selected
    QCryptographicHash m_order{QCryptographicHash::Sha256}; ///< of the ids
    QHash<qint64, QString> m_knownAt;                       ///< by position

    QByteArray m_firstLook;
    qint64 m_gone = 0;
    qint64 m_added = 0;
    qint64 m_pagesBefore = 0;
    qint64 m_retriesBefore = 0;
    QStringList m_doubts;
};
