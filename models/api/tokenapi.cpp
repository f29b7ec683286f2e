#include "models/api/tokenapi.h"

#include "models/api/answer.h"
#include "models/api/httpcall.h"
#include "models/api/proxytrial.h"
#include "models/api/redirect.h"
#include "models/api/sockets.h"
#include "models/api/unpack.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QThread>

#include <algorithm>
#include <utility>

namespace {

/// As many connections as the queue has requests in flight.
constexpr std::size_t mostIdleLines = 6;
constexpr std::size_t mostDroppedLines = 6;
/// What a server sends on top of an answer has come by then, and Qt has closed the connection for it, also where the
/// machine has little time for us.
constexpr qint64 settledMsecs = 2'000;
constexpr qsizetype printBytes = 512;
constexpr qsizetype mostPrints = 32;

/// Everything that Qt would do on its own is switched off here.
QNetworkRequest requestFor(const ApiAccess &access, const QSslConfiguration &tls, const QByteArray &query,
                           bool endsInSlash)
{
    QByteArray url = access.baseUrl.toEncoded() + "/personal-access-tokens";
    if (endsInSlash)
        url += '/';
    if (!query.isEmpty())
        url += '?' + query;
    QNetworkRequest request(QUrl::fromEncoded(url));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setSslConfiguration(tls);
    request.setRawHeader("Authorization", "Bearer " + access.credential.token());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", acceptedEncodings.toByteArray()); // named, so that Qt leaves the body alone
    request.setRawHeader("User-Agent", "pat-console/" PAT_VERSION);
    return request;
}

void hideCredential(const Credential &credential, ApiError *error)
{
    error->serverMessage = credential.removedFrom(error->serverMessage);
    error->detail = credential.removedFrom(error->detail);
    error->technical = credential.removedFrom(error->technical);
    if (!error->certificate)
        return;
    CertificateFacts &facts = *error->certificate;
    for (QString *text : {&facts.subject, &facts.issuer, &facts.validFrom, &facts.validTo})
        *text = credential.removedFrom(*text);
    for (QString &host : facts.hosts)
        host = credential.removedFrom(host);
}

/// Plain http leads to this machine alone. A proxy would get it, token included, as it is.
QNetworkProxy proxyFor(const ApiEndpoint &endpoint)
{
    return endpoint.baseUrl.scheme() == u"https" ? endpoint.proxy : QNetworkProxy(QNetworkProxy::NoProxy);
}

/// Whether the answer, good or an error that the server reported, ended where it should.
bool isEnded(const Answer &answer, const std::optional<ApiError> &error)
{
    if (answer.abort != Abort::None || answer.status < 200)
        return false;
    return !error || error->kind != ApiError::Kind::Protocol;
}

/// Qt needs one for each manager; a request to one that has none would wait for its deadline.
bool canStartThreads()
{
    const std::unique_ptr<QThread> thread(QThread::create([] {}));
    thread->start();
    const bool hasStarted = thread->isRunning() || thread->isFinished();
    thread->wait();
    return hasStarted;
}

/// Of this thread: connections are cut by where they lead, whoever has made them.
QList<TokenApi *> &openApis()
{
    static thread_local QList<TokenApi *> apis;
    return apis;
}

} // namespace

TokenApi::TokenApi(ApiAccess access, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_tls(tlsConfiguration(m_access.authorities))
{
    openApis().append(this);
}

TokenApi::~TokenApi()
{
    openApis().removeOne(this);
    if (!m_pending.empty() || !m_dropped.empty())
        cutConnections();
}

/// Where connections lead to.
quint16 TokenApi::port() const
{
    const QNetworkProxy proxy = proxyFor(m_access);
    const int usual = m_access.baseUrl.scheme() == u"https" ? 443 : 80;
    const bool isDirect = proxy.type() == QNetworkProxy::NoProxy;
    return isDirect ? quint16(m_access.baseUrl.port(usual)) : proxy.port();
}

/// Qt's network thread reads headers byte by byte for as long as there are any: a server that never ends them keeps it
/// from everything else, also from being ended, for which Qt would wait 5 s here. What else was on its way there is
/// sent again in what is left of its time: that its connection ended was not the server's doing.
void TokenApi::cutConnections()
{
    cutConnectionsTo(port());
    for (TokenApi *api : std::as_const(openApis())) {
        if (api->port() == port())
            api->repeatPending();
    }
}

std::shared_ptr<TokenApi::Line> TokenApi::makeLine() const
{
    auto line = std::make_shared<Line>();
    line->network.setProxy(proxyFor(m_access));
    line->network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    line->network.setAutoDeleteReplies(false);
    return line;
}

std::shared_ptr<TokenApi::Line> TokenApi::takeLine()
{
    // Where the system has no thread left, requests share what is there.
    if (m_idle.empty())
        return m_pending.empty() || canStartThreads() ? makeLine() : m_pending.begin()->second.line;
    std::shared_ptr<Line> line = std::move(m_idle.front());
    m_idle.pop_front();
    return line;
}

/// Qt would hand the next request the connection that got stuck, or is still being made: where packets vanished, the
/// system tries it again ever more rarely, long after the network is back.
void TokenApi::repeatPending()
{
    m_idle.clear();
    m_dropped.clear();
    ++m_cuts;
    for (auto &[id, pending] : m_pending) {
        if (!pending.exchange || pending.exchange->hasEnded())
            continue;
        if (pending.exchange->isSilent()) {
            pending.exchange->giveUp(); // stuck as well; sent again at once it would hold up what is sent next
        } else {
            const std::shared_ptr<Line> former = pending.line;
            if (canStartThreads())
                pending.line = makeLine();
            pending.exchange->repeatWith(pending.line->network.get(pending.request));
            pending.isHasty = false;
            pending.cuts = m_cuts;
        }
    }
}

ApiError TokenApi::unreadable(const DecodeError &error) const
{
    ApiError failure;
    failure.kind = error.record > 0 ? ApiError::Kind::Record : ApiError::Kind::Protocol;
    failure.status = 200;
    failure.host = hostText(m_access.baseUrl);
    failure.detail = error.text();
    hideCredential(m_access.credential, &failure);
    return failure;
}

TokenApi::Id TokenApi::get(const PageRequest &request, Callback callback, std::optional<int> deadlineMsecs)
{
    const Id id = ++m_lastId;
    Pending pending;
    pending.line = takeLine();
    pending.query = request.encoded();
    pending.request = requestFor(m_access, m_tls, pending.query, m_endsInSlash);
    pending.deadline.setRemainingTime(std::min(m_access.deadlineMsecs, deadlineMsecs.value_or(m_access.deadlineMsecs)));
    pending.callback = std::move(callback);
    if (pending.line->isTried || proxyFor(m_access).type() == QNetworkProxy::NoProxy)
        send(id, std::move(pending));
    else
        tryProxy(id, std::move(pending));
    return id;
}

void TokenApi::tryProxy(Id id, Pending pending)
{
    auto done = [this, id] {
        QMetaObject::invokeMethod(
            this, [this, id] { afterTrial(id); }, Qt::QueuedConnection);
    };
    const int limit = int(std::clamp<qint64>(pending.deadline.remainingTime(), 1, m_access.idleMsecs));
    pending.trial = std::make_unique<ProxyTrial>(m_access.proxy, m_access.baseUrl, limit, std::move(done));
    m_pending.insert_or_assign(id, std::move(pending));
}

void TokenApi::afterTrial(Id id)
{
    auto node = m_pending.extract(id);
    if (node.empty())
        return; // cancelled meanwhile
    Pending pending = std::move(node.mapped());
    const std::unique_ptr<ProxyTrial> trial = std::move(pending.trial);
    if (std::optional<Answer> answer = trial->refusal()) {
        answer->url = pending.request.url();
        answer->proxy = proxyText(m_access);
        ApiResult result;
        result.error = judge(*answer);
        pending.callback(std::move(result)); // may destroy this
        return;
    }
    pending.line->isTried = true;
    if (!trial->authorization().isEmpty()) {
        m_access.proxy.setRawHeader("Proxy-Authorization", trial->authorization());
        pending.line->network.setProxy(proxyFor(m_access));
    }
    send(id, std::move(pending));
}

void TokenApi::send(Id id, Pending pending)
{
    // Queued: the callback may destroy anything, which must not happen inside a signal of the reply.
    auto done = [this, id] {
        QMetaObject::invokeMethod(
            this, [this, id] { finish(id); }, Qt::QueuedConnection);
    };
    const Line &line = *pending.line;
    pending.isHasty = !line.answers.isEmpty() && line.rest.elapsed() < settledMsecs;
    pending.cuts = m_cuts;
    const HttpCall::Limits limits{int(std::max<qint64>(1, pending.deadline.remainingTime())), m_access.idleMsecs};
    pending.exchange = std::make_unique<HttpCall>(pending.line->network.get(pending.request), limits, std::move(done));
    m_pending.insert_or_assign(id, std::move(pending));
}

void TokenApi::cancel(Id id)
{
    auto node = m_pending.extract(id);
    if (node.empty())
        return;
    if (!node.mapped().exchange)
        return;
    node.mapped().exchange.reset();
    // It may have been answered already, by more than we know of: not used again. Its end is put off: Qt would wait for
    // its thread, which may be busy with headers that never end until connections are cut.
    m_dropped.push_back(node.mapped().line);
    if (m_dropped.size() > mostDroppedLines)
        m_dropped.pop_front();
}

int TokenApi::inFlight() const
{
    return static_cast<int>(m_pending.size());
}

TokenApi::Print TokenApi::printOf(const QByteArray &body)
{
    return {body.size(), body.left(printBytes)};
}

/// Whether a good answer may be one that the server sent on top of the former one.
bool TokenApi::mayBeOfAnother(const Pending &pending, const Answer &answer) const
{
    if (!pending.isHasty)
        return false;
    const Print print = printOf(answer.body);
    const auto isAnother = [&](const auto &former) { return former.first != pending.query && former.second == print; };
    const auto &former = pending.line->answers;
    if (former.last().first == pending.query && former.last().second == print)
        return false;
    return answer.body.trimmed() == "[]" || std::any_of(former.begin(), former.end(), isAnother);
}

/// Only a connection whose answer ended where it should is used again.
void TokenApi::giveBack(const Pending &pending, const Answer &answer)
{
    const bool isThere = std::find(m_idle.begin(), m_idle.end(), pending.line) != m_idle.end();
    if (!m_isReusing || isThere || pending.cuts != m_cuts || m_idle.size() >= mostIdleLines)
        return;
    Line &line = *pending.line;
    line.answers.append({pending.query, printOf(answer.body)});
    if (line.answers.size() > mostPrints)
        line.answers.removeFirst();
    line.rest.start();
    m_idle.push_back(pending.line);
}

void TokenApi::finish(Id id)
{
    auto node = m_pending.extract(id);
    if (node.empty())
        return; // cancelled meanwhile
    Pending pending = std::move(node.mapped());
    Answer answer = pending.exchange->takeAnswer();
    answer.proxy = proxyText(m_access);
    answer.hasSocksProxy = m_access.proxy.type() == QNetworkProxy::Socks5Proxy;
    pending.exchange.reset();
    const bool isStuck = answer.abort == Abort::Deadline || answer.abort == Abort::Idle;
    if (isStuck && pending.cuts == m_cuts)
        cutConnections();

    if (!pending.hasFollowed && isSlashAlone(answer)) {
        pending.hasFollowed = true;
        m_endsInSlash = !answer.url.path().endsWith(u'/');
        pending.request = requestFor(m_access, m_tls, pending.query, m_endsInSlash);
        if (canStartThreads())
            pending.line = makeLine();
        send(id, std::move(pending));
        return;
    }

    ApiResult result;
    result.error = judge(answer);
    // After an interim answer that Qt took for the final one the right one comes, too; and what was not what was asked
    // before is now: such a server is asked nothing more on a connection that it has used.
    const bool wasOfAnother = pending.suspect && pending.suspect != printOf(answer.body) && !result.error;
    if ((answer.status > 0 && answer.status < 200) || wasOfAnother)
        m_isReusing = false;
    if (!result.error && !pending.suspect && mayBeOfAnother(pending, answer)) {
        pending.suspect = printOf(answer.body);
        if (canStartThreads())
            pending.line = makeLine();
        send(id, std::move(pending));
        return;
    }
    if (isEnded(answer, result.error))
        giveBack(pending, answer);
    // What is not HTTP may be the rest of the answer before: on another connection it may be right.
    if (result.error && result.error->kind == ApiError::Kind::Protocol && answer.status == 0)
        result.error->isIncomplete = result.error->isIncomplete || pending.isHasty;

    const QDateTime now = QDateTime::currentDateTimeUtc();
    result.rate = parseRateHeaders(answer.headers, now);
    if (!result.error || result.error->kind != ApiError::Kind::Intercepted)
        result.clockLead = parseClockLead(answer.headers, now);
    if (result.error) {
        // The server may have another certificate by now than connections that were made before.
        if (result.error->kind == ApiError::Kind::Tls)
            m_idle.clear();
        hideCredential(m_access.credential, &*result.error);
    } else {
        result.total = parseTotal(answer.headers);
        result.lastPage = parseLastPage(answer.headers);
        result.body = std::move(answer.body);
    }
    pending.callback(std::move(result)); // may destroy this
}
