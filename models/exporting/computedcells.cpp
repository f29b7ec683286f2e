#include "models/exporting/computedcells.h"

#include "models/inventory/changerules.h"
#include "models/inventory/rowmarks.h"
#include "models/record/tokenjson.h"
#include "models/review/reviewrules.h"
#include "models/review/tokenstatus.h"

namespace {

constexpr QLatin1String statusColumn("status");
constexpr QLatin1String findingsColumn("findings");
constexpr QLatin1String changesColumn("change");
constexpr QLatin1String decisionColumn("decision");
constexpr QLatin1String noteColumn("note");

void addKey(std::string *keys, const char *key)
{
    if (!keys->empty())
        *keys += ';';
    *keys += key;
}

std::string findingsOf(const Token &token, std::string_view id, const RecordJudgment &judgment)
{
    std::string findings;
    const ReviewBasis basis(judgment.now(), judgment.thresholds);
    for (const ReviewRule &rule : reviewRules()) {
        const bool isFound = rule.judge ? rule.judge(token, basis) == Verdict::Yes : judgment.hasSameName(id);
        if (isFound)
            addKey(&findings, rule.key);
    }
    return findings;
}

std::string wordOf(quint8 verdict)
{
    return verdictNumber(verdict) == 0 ? std::string() : std::string(decisionWords[verdictNumber(verdict) - 1]);
}

} // namespace

QStringList ComputedCells::columns()
{
    return {statusColumn, findingsColumn, changesColumn, decisionColumn, noteColumn};
}

QString ComputedCells::changeColumn()
{
    return changesColumn;
}

ComputedCells::ComputedCells(const ExportOptions &options)
{
    if (options.format != ExportFormat::Csv)
        return;
    for (qsizetype i = 0; i < options.columns.size(); ++i) {
        if (options.columns[i] == statusColumn)
            m_status.push_back(size_t(i));
        else if (options.columns[i] == findingsColumn)
            m_findings.push_back(size_t(i));
        else if (options.columns[i] == changesColumn)
            m_changes.push_back(size_t(i));
        else if (options.columns[i] == decisionColumn)
            m_decisions.push_back(size_t(i));
        else if (options.columns[i] == noteColumn)
            m_notes.push_back(size_t(i));
    }
}

RecordRow ComputedCells::filled(const RecordRow &row, const RecordJudgment &judgment)
{
    Token token;
    decodeRecord(row.raw, &token); // an object with an id, or the walk would not have taken it
    m_cells.assign(row.cells.begin(), row.cells.end());
    for (const size_t place : m_status)
        m_cells[place] = statusKey(tokenStatus(token, judgment.now()));
    for (const size_t place : m_findings)
        m_cells[place] = findingsOf(token, row.id, judgment);
    for (const size_t place : m_changes)
        m_cells[place] = changeKeys(judgment.changesOf(row.id)).join(QLatin1Char(';')).toStdString();
    for (const size_t place : m_decisions)
        m_cells[place] = wordOf(judgment.verdictOf(row.id));
    for (const size_t place : m_notes)
        m_cells[place] = judgment.noteOf(row.id);
    RecordRow filled = row;
    filled.cells = m_cells;
    return filled;
}
