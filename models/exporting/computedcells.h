#pragma once

#include "models/exporting/exportfile.h"
#include "models/record/recordcells.h"
#include "models/review/thresholds.h"

#include <QStringList>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// As of when records are judged, in milliseconds since 1970 UTC, and what takes more than one record to judge.
struct RecordJudgment
{
    std::function<qint64()> now;
    std::function<bool(std::string_view id)> hasSameName;  ///< see sameNameRule
    std::function<quint32(std::string_view id)> changesOf; ///< see RowMarks
    std::function<quint8(std::string_view id)> verdictOf;  ///< the same
    std::function<std::string(std::string_view id)> noteOf;
    Thresholds thresholds = {};
};

/// Fills the cells of an export that no field has, from the whole record: `status`, in the words of the filter's
/// `state`; `findings`, the keys of the rules that hold, and `change`, those of what has changed since an earlier
/// review, each joined with `;` in the rules' order; `decision`, in the words of the filter, empty for none, and
/// `note`.
class ComputedCells
{
public:
    /// The names of such columns.
    static QStringList columns();
    /// The one that needs an earlier review.
    static QString changeColumn();

    explicit ComputedCells(const ExportOptions &options);

    /// There are none.
    bool isEmpty() const { return m_status.empty() && m_findings.empty() && m_changes.empty() && !hasDecisions(); }
    bool hasFindings() const { return !m_findings.empty(); }
    bool hasChanges() const { return !m_changes.empty(); }
    bool hasDecisions() const { return !m_decisions.empty() || !m_notes.empty(); }
    /// The row with those cells, valid until the next call.
    RecordRow filled(const RecordRow &row, const RecordJudgment &judgment);

private:
    std::vector<size_t> m_status; ///< places among the cells
    std::vector<size_t> m_findings;
    std::vector<size_t> m_changes;
    std::vector<size_t> m_decisions;
    std::vector<size_t> m_notes;
    std::vector<std::string> m_cells;
};
