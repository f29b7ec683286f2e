#include "models/walk/idwalk.h"

#include <algorithm>

namespace {

/// In one answer, which IdFallback makes of many.
constexpr qsizetype idsAtATime = 1000;

} // namespace

void IdWalk::start()
{
    const QStringList &ids = m_plan->query.ids;
    for (qsizetype first = 0; first < ids.size(); first += idsAtATime) {
        TokenQuery query = m_plan->query;
        query.ids = ids.mid(first, idsAtATime);
        request(m_left++, PageRequest(query, 1, int(query.ids.size()), m_plan->zone),
                [this](const ApiResult &result) { answered(result); });
    }
}

void IdWalk::answered(const ApiResult &result)
{
    if (result.error) {
        fail(*result.error);
        return;
    }
    if (const auto error = m_cells->read(result.body, [this](const RecordRow &row) { m_sink->take(row); })) {
        fail(problem(*error, tr("the tokens of these ids")));
        return;
    }
    emit advanced();
    if (--m_left == 0)
        end();
}
