#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>

#include <optional>

/// What a response's headers mean beyond HTTP: the rate limit, when to come back, how many records there are. Pure
/// functions over what the server sent; whatever is not understood is left out, nothing here is an error.

/// What the response's headers say about the rate limit; see RateLimit for what is made of it.
struct RateHeaders
{
    std::optional<int> remaining;     ///< X-Rate-Limit-Remaining
    std::optional<int> periodSeconds; ///< X-Rate-Limit-Limit: a period such as `5s`, a day at most
    std::optional<int> resetMsecs;    ///< X-Rate-Limit-Reset, as milliseconds from the response's Date; 0–300,000
    bool operator==(const RateHeaders &) const = default;
};

/// Name and value as QNetworkReply::rawHeaderPairs gives them.
using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// The first header of that name in any case, without surrounding white space; empty without one.
QByteArray headerValue(const HeaderList &headers, QByteArrayView name);

/// The three forms of RFC 9110, in UTC: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` and
/// `Sun Nov  6 08:49:37 1994`. Invalid for anything else: Qt's own RFC 2822 parser refuses `GMT`.
QDateTime parseHttpDate(const QByteArray &text);

/// Times in headers are measured against the response's `Date`, and `Age` where it lay in a cache, so that a wrong
/// local clock does no harm; against `now` where there is none.
RateHeaders parseRateHeaders(const HeaderList &headers, const QDateTime &now);

/// `Retry-After`, a number of seconds or an HTTP date, clamped to 0–300; -1 without one.
int parseRetryAfter(const HeaderList &headers, const QDateTime &now);

/// The same of a 429; without `Retry-After`, how long until the rate's window ends (`X-Rate-Limit-Reset`).
int parseRefusalWait(const HeaderList &headers, const QDateTime &now);

/// By how much the server's clock is ahead of this computer's, by an answer that came at `now`. Nothing where it does
/// not say, or lay in a cache: only the cache knows for how long.
std::optional<qint64> parseClockLead(const HeaderList &headers, const QDateTime &now);

/// `Pagination-Count` or `X-Total-Count`.
std::optional<qint64> parseTotal(const HeaderList &headers);

/// The number of the last page from `Link: <…?page=7>; rel="last"`.
std::optional<int> parseLastPage(const HeaderList &headers);

/// Whether the type is `application/json`, one of its other names (`text/json`, `x-json`), or one that ends in `+json`;
/// also where two headers say the same.
bool isJsonType(const QByteArray &contentType);
