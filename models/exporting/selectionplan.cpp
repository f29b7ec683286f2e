#include "models/exporting/selectionplan.h"

#include <algorithm>

namespace {

/// The rows of one page that are in memory, as a page of their own; empty where one of them is not.
QByteArray bodyInMemory(const TokenPager &pager, int first, int last)
{
    QByteArray body = "[";
    for (int row = first; row <= last; ++row) {
        const Token *token = pager.tokenAt(row);
        if (!token)
            return {};
        if (row > first)
            body += ',';
        body += token->raw;
    }
    return body + ']';
}

} // namespace

ExportPlan planOfRows(const TokenPager &pager, QList<RowRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    ExportPlan plan{pager.shownQuery().value_or(TokenQuery{}), pager.pageSize(), pager.zone(), {}, true};
    const int stride = std::max(1, pager.rowsPerPage());
    for (const RowRange &range : std::as_const(ranges)) {
        for (int first = range.first; first <= range.last;) {
            const int page = first / stride;
            const int last = std::min(range.last, (page + 1) * stride - 1);
            const QByteArray body = bodyInMemory(pager, first, last);
            if (body.isEmpty())
                plan.parts.append({page + 1, first % stride, last % stride, {}});
            else
                plan.parts.append({page + 1, 0, last - first, body});
            first = last + 1;
        }
    }
    return plan;
}
