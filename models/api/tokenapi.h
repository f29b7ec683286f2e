#pragma once

#include "models/api/apierror.h"
#include "models/api/credential.h"
#include "models/api/responseheaders.h"
#include "models/query/pagerequest.h"
#include "models/record/tokenjson.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <unordered_map>

/// What simdjson may read after the last byte.
constexpr qsizetype bodyPadding = 64;

class HttpCall;
class ProxyTrial;
struct Answer;

/// The outcome of one GET: a complete body, or an error. Never both.
struct ApiResult
{
    std::optional<ApiError> error;
    QByteArray body;                 ///< with simdjson's padding reserved after it
    std::optional<qint64> total;     ///< Pagination-Count or X-Total-Count
    std::optional<int> lastPage;     ///< from Link rel="last"; how full that page is, it does not say
    RateHeaders rate;                ///< of errors too
    std::optional<qint64> clockLead; ///< of the server's clock over this computer's, in ms
    int retries = 0;                 ///< how often RequestQueue had sent it before
    QString doubt;                   ///< why records may be missing, a clause; empty where none are
};

/// With HttpCall the only code that touches QNetworkReply: one GET, built so that the token goes to its own origin
/// alone, where a redirect may lead to the same address with a slash at its end, and that a success is what it claims
/// to be. Replies are owned here; destroying the object, also from a callback, aborts them without a callback. Success:
/// 200, a JSON content type, a body within the cap whose transfer was complete. Whether the JSON is a page of tokens is
/// the decoder's to say.
///
/// An answer belongs to its request. Qt takes what comes on a connection for the answer to what was asked there last,
/// also where a server has sent more than one answer before. So each connection has a manager of its own, is left after
/// everything that may have shifted it, and is used again at once only for answers that cannot be of another request:
/// what may be is asked for again on a new one.
class TokenApi : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(ApiResult)>;
    using Id = quint64;

    explicit TokenApi(ApiAccess access, QObject *parent = nullptr);
    ~TokenApi() override;

    /// Sends GET {base}/personal-access-tokens?`request`. The callback is called once, later, from the event loop,
    /// unless the request is cancelled first. The endpoint's deadline holds, or `deadlineMsecs` where that is shorter.
    virtual Id get(const PageRequest &request, Callback callback, std::optional<int> deadlineMsecs = {});
    /// Aborts; the callback will not be called. Unknown ids are ignored.
    virtual void cancel(Id id);

    /// What to report of a body that is no page of tokens. Field names are the server's text, which may quote the
    /// token.
    ApiError unreadable(const DecodeError &error) const;

    const ApiEndpoint &endpoint() const { return m_access; }
    const Credential &credential() const { return m_access.credential; }
    int inFlight() const;

private:
    /// Distinguishes one body from another without keeping it.
    struct Print
    {
        qsizetype size = 0;
        QByteArray head;
        bool operator==(const Print &) const = default;
    };
    static Print printOf(const QByteArray &body);
    /// A manager that makes one request after the other: one connection.
    struct Line
    {
        QNetworkAccessManager network;
        QList<std::pair<QByteArray, Print>> answers; ///< the last ones, with the queries that they belong to
        QElapsedTimer rest;                          ///< since the last one
        bool isTried = false;                        ///< its proxy may be left to Qt
    };
    struct Pending
    {
        std::shared_ptr<Line> line; ///< outlives the exchange
        int cuts = 0;               ///< before it was sent
        bool isHasty = false;       ///< the line had hardly answered another request
        QByteArray query;
        QNetworkRequest request;
        QDeadlineTimer deadline;
        std::unique_ptr<ProxyTrial> trial;  ///< of the proxy, which comes before the exchange
        std::unique_ptr<HttpCall> exchange; ///< none before it is sent
        Callback callback;
        std::optional<Print> suspect = {}; ///< came before, and may have been of another request
        bool hasFollowed = false;          ///< sent again, for a slash at the end of its address
    };
    std::shared_ptr<Line> makeLine() const;
    std::shared_ptr<Line> takeLine();
    void giveBack(const Pending &pending, const Answer &answer);
    void tryProxy(Id id, Pending pending);
    void afterTrial(Id id);
    void send(Id id, Pending pending);
    bool mayBeOfAnother(const Pending &pending, const Answer &answer) const;
    quint16 port() const;
    void cutConnections();
    void repeatPending();
    void finish(Id id);

    ApiAccess m_access;
    QSslConfiguration m_tls;
    std::list<std::shared_ptr<Line>> m_idle;    ///< who rests longest first
    std::list<std::shared_ptr<Line>> m_dropped; ///< of requests that were cancelled
    bool m_endsInSlash = false;                 ///< as the server wants its address to be written
    bool m_isReusing = true;                    ///< false where the server was seen to send too much
    int m_cuts = 0;                             ///< how often all connections were cut
    std::unordered_map<Id, Pending> m_pending;
    Id m_lastId = 0;
};
