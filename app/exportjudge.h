#pragma once

#include "app/against.h"
#include "app/commandline.h"
#include "app/decided.h"
#include "app/headlessrun.h"
#include "models/exporting/tokenexport.h"
#include "models/inventory/inventory.h"
#include "models/inventory/recordmatcher.h"
#include "models/inventory/reviewfilter.h"
#include "models/record/idset.h"

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

/// What an export makes of each record: whether --where means it, and what its computed columns say. Records are judged
/// one by one as they come, all as of the moment of the first one. Where the filter or a column asks for what takes all
/// tokens to judge, such as changes, a walk of its own before the export brings them.
class ExportJudge
{
public:
    /// `run` and `line` are not owned and must outlive this. The plan is the export's. `earlier` is what --against
    /// names, where it is asked for, and `decisions` what was decided.
    ExportJudge(const CommandLine &line, ExportPlan plan, HeadlessRun *run, std::optional<EarlierReview> earlier,
                SharedDecisions decisions);

    /// Walks, where that is needed, and calls one of them: from within where it is not, from the event loop otherwise.
    /// Prints before what has to be known of the comparison.
    void prepare(const std::function<void()> &ready, const std::function<void(const ExportFailure &)> &failed);
    /// To be asked once that is done; everything is taken where there is no filter. Must not outlive this.
    RecordChoice choice();
    /// The same.
    RecordJudgment judgment();

    /// Of the walk before the export; 0 without one.
    qint64 recordsRead() const { return m_all ? m_all->size() : 0; }
    /// Why the walk before the export may lack tokens, empty where it does not.
    QString inexactReason() const { return m_walk ? m_walk->inexactReason() : QString(); }

private:
    void addToAll(const RecordRow &row);
    bool needsAllTokens() const;
    void findIds();
    void compare();
    quint32 changesOf(std::string_view id) const;
    IdSet idsOf(const ReviewFilter &filter) const;
    qint64 now();
    bool takes(const RecordRow &row);

    const CommandLine *m_line;
    ReviewFilter m_where;
    bool m_findsSameNames; ///< for a column
    bool m_findsChanges;   ///< the same
    ExportPlan m_plan;
    HeadlessRun *m_run;
    std::optional<qint64> m_now;
    std::optional<Inventory> m_all; ///< that the walk has brought
    std::unique_ptr<CompleteWalk> m_walk;
    std::optional<IdSet> m_ids; ///< that are meant, where a walk had to find them
    IdSet m_sameNames;
    std::optional<EarlierReview> m_earlier; ///< until it was compared with
    SharedDecisions m_decisions;            ///< null where they are not asked for
    std::vector<quint8> m_verdicts;         ///< the same
    std::vector<quint32> m_changes;         ///< of all, see RowMarks
    std::vector<IdSet> m_changed;           ///< by rule of changes, for a column
    std::unique_ptr<RecordMatcher> m_matcher;
};
