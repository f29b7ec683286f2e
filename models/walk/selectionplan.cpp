#include "models/walk/selectionplan.h"

#include <algorithm>

ExportPlan planOfSelection(const TokenPager &pager, const TokenSelection &selection)
{
    ExportPlan plan;
    // Filters of the list that shows say nothing of tokens that were selected in others.
    if (selection.ids.isEmpty() && selection.rows.isEmpty() && selection.everything.size() == 1)
        plan.query = selection.everything.first().query;
    plan.query.sort = pager.shownQuery().value_or(TokenQuery{}).sort;
    plan.pageSize = pager.pageSize();
    plan.zone = pager.zone();
    plan.selection = selection;
    return plan;
}

QList<ExportPart> partsOfRows(const QList<RowRange> &ranges, int rowsPerPage)
{
    QList<ExportPart> parts;
    for (const RowRange &range : ranges) {
        for (int first = range.first; first <= range.last;) {
            const int page = first / rowsPerPage;
            const int last = std::min(range.last, (page + 1) * rowsPerPage - 1);
            parts.append({page + 1, first % rowsPerPage, last % rowsPerPage});
            first = last + 1;
        }
    }
    return parts;
}
