#pragma once

#include "models/api/apierror.h"
#include "models/api/endpoint.h"
#include "models/api/responseheaders.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

/// What simdjson may read behind the last byte.
constexpr qsizetype bodyPadding = 64;

class Exchange;

/// The outcome of one GET: a complete body, or an error. Never both.
struct ApiResult
{
    std::optional<ApiError> error;
    QByteArray body;             ///< with simdjson's padding reserved behind it
    std::optional<qint64> total; ///< Pagination-Count or X-Total-Count
    std::optional<int> lastPage; ///< from Link rel="last"; how full that page is, it does not say
    RateHeaders rate;            ///< of errors too
    int retries = 0;             ///< how often RequestQueue had sent it before
};

/// With Exchange the only code that touches QNetworkReply: one GET, built so that the token goes to its own origin
/// alone and that a success is what it claims to be. Replies are owned here; destroying the object, also from a
/// callback, aborts them without a callback. Success: 200, a JSON content type, a body within the cap whose transfer
/// was complete. Whether the JSON is a page of tokens is the decoder's to say.
class TokenApi : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(ApiResult)>;
    using Id = quint64;

    explicit TokenApi(ApiEndpoint endpoint, QObject *parent = nullptr);
    ~TokenApi() override;

    /// Sends GET {base}/personal-access-tokens?`query`. The callback is called once, later, from the event loop,
    /// unless the request is cancelled first. The endpoint's deadline holds, or `deadlineMsecs` where that is shorter.
    virtual Id get(const QByteArray &query, Callback callback, std::optional<int> deadlineMsecs = {});
    /// Aborts; the callback will not be called. Unknown ids are ignored.
    virtual void cancel(Id id);

    const ApiEndpoint &endpoint() const { return m_endpoint; }
    int inFlight() const;

private:
    struct Pending
    {
        std::shared_ptr<QNetworkAccessManager> network; ///< outlives the exchange
        QNetworkRequest request;
        std::unique_ptr<Exchange> exchange;
        Callback callback;
    };
    void openNetwork();
    quint16 port() const;
    void cutConnections();
    void repeatPending();
    void finish(Id id);

    ApiEndpoint m_endpoint;
    QSslConfiguration m_tls;
    std::shared_ptr<QNetworkAccessManager> m_network;
    std::unordered_map<Id, Pending> m_pending;
    Id m_lastId = 0;
};
