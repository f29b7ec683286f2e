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
        Proxy,        ///< the connection's proxy leads nowhere: not there, refuses, asks for a password, hangs
        Tls,          ///< the server's certificate or handshake is not acceptable
        Timeout,      ///< the deadline or the idle limit passed
        Redirect,     ///< a 3xx that is not followed: the token belongs to one origin
        Intercepted,  ///< not the API's answer: a proxy, firewall or gateway gave one in its place
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
    QString proxy;         ///< of Proxy: its host and port
    QString serverMessage; ///< `message` of the error body, untrusted
    QString detail;    ///< ours, a clause without full stop: "the server refused it", "record 7, field user.email: …"
    QString remedy;    ///< ours, a sentence: what helps, where that is known better than by kind and status
    QString technical; ///< what the network or OpenSSL said, for whoever can use it
    bool isDoubtful = false; ///< of BadRequest and Intercepted: no JSON, but words that the API may have sent; `detail`
    bool isAboutQuery = false; ///< of BadRequest: there were a search, filters or a sort order that it may be about
    std::optional<CertificateFacts> certificate; ///< of Tls: the one that was refused, untrusted
    int retryAfterSeconds = -1; ///< of a 429 or 503, -1 where the server did not say; clamped to 0–300
    bool isIncomplete = false;  ///< of Protocol: the answer was cut off, or an interim one; the next may be whole

    /// Whether the same GET may succeed when it is sent again without anybody changing anything.
    bool isTransient() const;
    bool operator==(const ApiError &) const = default;
};

/// What happened, for the message bar and standard error. One or two sentences.
QString errorText(const ApiError &error);
/// What the user can do about it. One or two sentences; before them, what a refused certificate says, and after them
/// what the network or OpenSSL said.
QString errorAdvice(const ApiError &error);
