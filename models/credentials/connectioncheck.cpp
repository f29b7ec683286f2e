#include "models/credentials/connectioncheck.h"

#include "models/api/answer.h"
#include "models/query/tokenquery.h"
#include "models/record/tokenjson.h"
#include "models/text/jwtclaims.h"
#include "models/text/timetext.h"
#include "models/text/userzone.h"

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

ConnectionResult failure(ApiError error)
{
    const std::optional<CertificateFacts> certificate = std::exchange(error.certificate, {});
    const QString advice = certificate ? ConnectionCheck::tr("Compare it with what the server's administrator knows.")
                                       : errorAdvice(error);
    return {false, errorText(error), advice, certificate};
}

/// As whom the console signs in, and until when, where the token tells.
QString claimsText(const Credential &credential)
{
    const std::optional<JwtClaims> claims = readJwtClaims(credential.token());
    if (!claims)
        return {};
    const QString user = claims->email.isEmpty() ? claims->subject : claims->email;
    const TimeContext context{QDateTime::currentMSecsSinceEpoch(), userZone().zone, QLocale()};
    const qint64 msecs = claims->expiresMsecs.value_or(0);
    const QString end = claims->expiresMsecs ? dayText({instantText(msecs), msecs}, context) : QString();
    if (user.isEmpty())
        return end.isEmpty() ? QString() : ConnectionCheck::tr("By its own words, the token ends on %1.").arg(end);
    return end.isEmpty()
               ? ConnectionCheck::tr("By its own words, the token is that of %1.").arg(user)
               : ConnectionCheck::tr("By its own words, the token is that of %1 and ends on %2.").arg(user, end);
}

} // namespace

ConnectionCheck::ConnectionCheck(ApiAccess access, QObject *parent)
    : QObject(parent)
    , m_credential(access.credential)
    , m_api(hurried(std::move(access)))
{
}

void ConnectionCheck::start()
{
    m_api.get(PageRequest(1, 1), [this](const ApiResult &answer) { emit finished(resultOf(answer)); });
}

ConnectionResult ConnectionCheck::resultOf(const ApiResult &answer) const
{
    if (answer.error)
        return failure(*answer.error);
    const DecodedPage page = decodePage(answer.body);
    if (page.error)
        return failure(m_api.unreadable(*page.error));
    const QString host = hostText(m_api.endpoint().baseUrl);
    const QString sentence = page.tokens.isEmpty() ? tr("It works, but %1 has no tokens to show.").arg(host)
                                                   : tr("It works: %1 shows its tokens.").arg(host);
    return {true, QString(sentence + u' ' + claimsText(m_credential)).trimmed(), {}, {}};
}
