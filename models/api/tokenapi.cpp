#include "models/api/tokenapi.h"

#include "models/api/answer.h"
#include "models/api/connections.h"
#include "models/api/exchange.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace {

/// Everything that Qt would do on its own behind our back is switched off here.
QNetworkRequest requestFor(const ApiEndpoint &endpoint, const QSslConfiguration &tls, const QByteArray &query)
{
    QByteArray url = endpoint.baseUrl.toEncoded() + "/personal-access-tokens";
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
    request.setRawHeader("Authorization", "Bearer " + endpoint.bearer);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "pat-console/" PAT_VERSION);
    // Inflating costs more than a loopback transfer; naming an encoding also stops Qt from inflating.
    if (isLoopback(endpoint.baseUrl))
        request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

/// A server that quotes the request in its message must not bring the token to the screen, nor a part of it.
QString withoutBearer(const QString &text, const QString &bearer)
{
    constexpr qsizetype longestPart = 8; // that may stay: words are as long
    const qsizetype window = qMin(longestPart + 1, bearer.size());
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 0;
        if (at + window <= text.size() && bearer.contains(QStringView(text).sliced(at, window), Qt::CaseInsensitive)) {
            length = window;
            while (at + length < text.size() &&
                   bearer.contains(QStringView(text).sliced(at, length + 1), Qt::CaseInsensitive))
                ++length;
        }
        out += length > 0 ? QChar(u'…') : text[at];
        at += qMax<qsizetype>(1, length);
    }
    return out;
}

void hideBearer(const QByteArray &bearer, ApiError *error)
{
    const QString secret = QString::fromLatin1(bearer);
    error->serverMessage = withoutBearer(error->serverMessage, secret);
    error->detail = withoutBearer(error->detail, secret);
    if (!error->certificate)
        return;
    CertificateFacts &facts = *error->certificate;
    for (QString *text : {&facts.subject, &facts.issuer, &facts.validFrom, &facts.validTo})
        *text = withoutBearer(*text, secret);
    for (QString &host : facts.hosts)
        host = withoutBearer(host, secret);
}

/// Plain http leads to this machine alone. A proxy would get it, token included, as it is.
QNetworkProxy proxyFor(const ApiEndpoint &endpoint)
{
    return endpoint.baseUrl.scheme() == u"https" ? endpoint.proxy : QNetworkProxy(QNetworkProxy::NoProxy);
}

/// Of this thread: connections are cut by where they lead, whoever has made them.
QList<TokenApi *> &openApis()
{
    static thread_local QList<TokenApi *> apis;
    return apis;
}

} // namespace

TokenApi::TokenApi(ApiEndpoint endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_tls(tlsConfiguration(m_endpoint.authorities))
{
    openNetwork();
    openApis().append(this);
}

TokenApi::~TokenApi()
{
    openApis().removeOne(this);
    if (!m_pending.empty())
        cutConnections();
}

/// Where connections lead to.
quint16 TokenApi::port() const
{
    const QNetworkProxy proxy = m_network->proxy();
    const int usual = m_endpoint.baseUrl.scheme() == u"https" ? 443 : 80;
    const bool isDirect = proxy.type() == QNetworkProxy::NoProxy;
    return isDirect ? quint16(m_endpoint.baseUrl.port(usual)) : proxy.port();
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

void TokenApi::openNetwork()
{
    m_network = std::make_shared<QNetworkAccessManager>();
    m_network->setProxy(proxyFor(m_endpoint));
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setAutoDeleteReplies(false);
}

/// Qt would hand the next request the connection that got stuck, or is still being made: where packets vanished, the
/// system tries it again ever more rarely, long after the network is back.
void TokenApi::repeatPending()
{
    openNetwork();
    for (auto &[id, pending] : m_pending) {
        if (pending.exchange->hasEnded())
            continue;
        if (pending.exchange->isSilent()) {
            pending.exchange->giveUp(); // stuck as well; sent again at once it would hold up what is sent next
        } else {
            pending.exchange->repeatWith(m_network->get(pending.request));
            pending.network = m_network;
        }
    }
}

ApiError TokenApi::unreadable(const DecodeError &error) const
{
    ApiError failure;
    failure.kind = error.record > 0 ? ApiError::Kind::Record : ApiError::Kind::Protocol;
    failure.status = 200;
    failure.host = hostText(m_endpoint.baseUrl);
    failure.detail = error.text();
    hideBearer(m_endpoint.bearer, &failure);
    return failure;
}

TokenApi::Id TokenApi::get(const QByteArray &query, Callback callback, std::optional<int> deadlineMsecs)
{
    const Id id = ++m_lastId;
    // Queued: the callback may destroy anything, which must not happen inside a signal of the reply.
    auto done = [this, id] {
        QMetaObject::invokeMethod(
            this, [this, id] { finish(id); }, Qt::QueuedConnection);
    };
    const int deadline = std::min(m_endpoint.deadlineMsecs, deadlineMsecs.value_or(m_endpoint.deadlineMsecs));
    const QNetworkRequest request = requestFor(m_endpoint, m_tls, query);
    auto exchange = std::make_unique<Exchange>(m_network->get(request),
                                               Exchange::Limits{deadline, m_endpoint.idleMsecs}, std::move(done));
    m_pending.emplace(id, Pending{m_network, request, std::move(exchange), std::move(callback)});
    return id;
}

void TokenApi::cancel(Id id)
{
    m_pending.erase(id);
}

int TokenApi::inFlight() const
{
    return static_cast<int>(m_pending.size());
}

void TokenApi::finish(Id id)
{
    auto node = m_pending.extract(id);
    if (node.empty())
        return; // cancelled meanwhile
    Pending pending = std::move(node.mapped());
    Answer answer = pending.exchange->takeAnswer();
    pending.exchange.reset();
    const bool isStuck = answer.abort == Abort::Deadline || answer.abort == Abort::Idle;
    if (isStuck && pending.network == m_network)
        cutConnections();

    ApiResult result;
    result.error = judge(answer);
    result.rate = parseRateHeaders(answer.headers, QDateTime::currentDateTimeUtc());
    if (result.error) {
        // Handshakes that are still on their way bring the same certificate: Qt would let them fail the next try, too.
        if (result.error->kind == ApiError::Kind::Tls && pending.network == m_network)
            openNetwork();
        hideBearer(m_endpoint.bearer, &*result.error);
    } else {
        result.total = parseTotal(answer.headers);
        result.lastPage = parseLastPage(answer.headers);
        result.body = std::move(answer.body);
    }
    pending.callback(std::move(result)); // may destroy this
}
