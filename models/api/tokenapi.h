#pragma once

#include "models/api/apierror.h"

#include <QByteArray>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

/// What the response's headers told of the rate limit; see RateLimit for what is made of it.
struct RateHeaders {
    std::optional<int> remaining;     ///< X-Rate-Limit-Remaining
    std::optional<int> periodSeconds; ///< X-Rate-Limit-Limit: a period such as `5s`
    std::optional<int> resetMsecs;    ///< X-Rate-Limit-Reset, as milliseconds from the response's Date; clamped 0–300,000
};

/// The outcome of one GET: a complete body, or an error. Never both.
struct ApiResult {
    std::optional<ApiError> error;
    QByteArray body;             ///< with simdjson's padding reserved behind it
    std::optional<qint64> total; ///< Pagination-Count or X-Total-Count, or from Link rel="last" (page number × `limit` sent)
    RateHeaders rate;
};

/// Where and how to connect. `bearer` has been validated by `isValidBearer`.
struct ApiEndpoint {
    QUrl baseUrl; ///< ends in the API's version, `https://api.example.com/v3`, without a trailing slash
    QByteArray bearer;
    int deadlineMsecs = 30'000; ///< from sending to the last byte
    int idleMsecs = 15'000;     ///< without a single byte
};

/// A pasted token with anything but printable ASCII without spaces could split the request. Empty is not valid.
bool isValidBearer(const QByteArray &bearer);

/// `text` as the API's root: an empty path becomes /v3, a trailing slash goes. An invalid QUrl, and why in `problem`,
/// where it is no http(s) URL, names a user, or is plain http to anything but loopback (the token would be readable).
QUrl parseBaseUrl(const QString &text, QString *problem);

/// The only code that touches QNetworkReply: one GET, built so that the token goes to its own origin alone and that a
/// success is what it claims to be. Replies are owned here; destroying the object aborts them without a callback.
/// Success: 200, a JSON content type, a body within the cap whose transfer was complete. Whether the JSON is a page of
/// tokens is the decoder's to say.
class TokenApi : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(ApiResult)>;
    using Id = quint64;

    explicit TokenApi(ApiEndpoint endpoint, QObject *parent = nullptr);
    ~TokenApi() override;

    /// Sends GET {base}/personal-access-tokens?`query`. The callback is called once, later, from the event loop,
    /// unless the request is cancelled first.
    Id get(const QByteArray &query, Callback callback);
    /// Aborts; the callback will not be called. Unknown ids are ignored.
    void cancel(Id id);

    const ApiEndpoint &endpoint() const { return m_endpoint; }
    int inFlight() const;

private:
    struct Exchange;
    void finish(Id id);

    ApiEndpoint m_endpoint;
    QNetworkAccessManager m_network;
    QHash<Id, std::shared_ptr<Exchange>> m_exchanges;
    Id m_lastId = 0;
};
