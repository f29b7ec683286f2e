#pragma once

#include "models/api/certificates.h"

#include <QString>

#include <optional>

/// Why a request brought no page. A value with a kind; its text for the user is made here and nowhere else, is plain
/// text, says what happened and what to do, and never contains the bearer token.
struct ApiError
{
    enum class Kind {
        Unreachable,  ///< no connection, or none that held until an answer: refused, no such host, reset
        Tls,          ///< the server's certificate or handshake is not acceptable
        Timeout,      ///< the deadline or the idle limit passed
        Redirect,     ///< a 3xx, never followed: the token belongs to one origin
        Unauthorized, ///< 401
        Forbidden,    ///< 403
        NotFound,     ///< 404
        BadRequest,   ///< 400 and other 4xx
        RateLimited,  ///< 429
        Server,       ///< 5xx
        Protocol,     ///< an answer that is not the API's: wrong type, cut off, not JSON, too large
        NotSearched,  ///< the server reads no search, and that is not made up for here
        Record,       ///< one record breaks the contract; `detail` names record and field
    };

    Kind kind = Kind::Unreachable;
    int status = 0;        ///< HTTP status, 0 where there was none
    QString host;          ///< who answered, or should have
    QString serverMessage; ///< `message` of the error body, untrusted
    QString detail; ///< ours, a clause without full stop: "the server refused it", "record 7, field user.email: …"
    std::optional<CertificateFacts> certificate; ///< of Tls: the one that was refused, untrusted
    int retryAfterSeconds = -1; ///< of a 429 or 503, -1 where the server did not say; clamped to 0–300
    bool isIncomplete = false;  ///< of Protocol: the answer was cut off, or an interim one; the next may be whole

    /// Whether the same GET may succeed when it is sent again without anybody changing anything.
    bool isTransient() const;
    bool operator==(const ApiError &) const = default;
};

/// What happened, for the message bar and standard error. One or two sentences.
QString errorText(const ApiError &error);
/// What the user can do about it. One sentence; before it, what a refused certificate says.
QString errorAdvice(const ApiError &error);
