#include "models/credentials/connectioncheck.h"

#include "models/api/answer.h"
#include "models/query/tokenquery.h"
#include "models/record/tokenjson.h"

namespace {

/// Nobody waits at a button for as long as for a page.
constexpr int deadlineMsecs = 15'000;
constexpr int idleMsecs = 10'000;

ApiAccess hurried(ApiAccess access)
{
    access.deadlineMsecs = qMin(access.deadlineMsecs, deadlineMsecs);
    access.idleMsecs = qMin(access.idleMsecs, idleMsecs);
    return access;
}

} // namespace

ConnectionCheck::ConnectionCheck(ApiAccess access, QObject *parent)
    : QObject(parent)
    , m_api(hurried(std::move(access)))
{
}

void ConnectionCheck::start()
{
    m_api.get(PageRequest(1, 1), [this](const ApiResult &result) { judge(result); });
}

void ConnectionCheck::judge(const ApiResult &result)
{
    const QString host = hostText(m_api.endpoint().baseUrl);
    if (result.error) {
        emit finished(false, errorText(*result.error), errorAdvice(*result.error));
        return;
    }
    const DecodedPage page = decodePage(result.body);
    if (page.error) {
        const ApiError error = m_api.unreadable(*page.error);
        emit finished(false, errorText(error), errorAdvice(error));
    } else if (page.tokens.isEmpty()) {
        emit finished(true, tr("It works, but %1 has no tokens to show.").arg(host), {});
    } else {
        emit finished(true, tr("It works: %1 shows its tokens.").arg(host), {});
    }
}
