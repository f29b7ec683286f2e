#include "models/api/answer.h"

#include "models/api/endpoint.h"
#include "models/api/noanswer.h"
#include "models/token/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace {

constexpr qsizetype maxMessageChars = 1000;
constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

/// A class only so that lupdate files the texts under one context.
class AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(ApiError)
public:
    static void explainRedirect(const Answer &answer, ApiError *error);
    static void explainRefusal(const Answer &answer, ApiError *error);
    static std::optional<ApiError> success(const Answer &answer, ApiError error);
};

/// The target as origin only: a path or query may hold anything, a sign-in ticket for one.
void AnswerText::explainRedirect(const Answer &answer, ApiError *error)
{
    const QByteArray location = headerValue(answer.headers, "Location");
    const QUrl target = answer.url.resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || target.host().isEmpty()) {
        error->detail = tr("it does not say where to");
        error->remedy = tr("Report it to the server's administrator.");
        return;
    }
    const QUrl origin =
        target.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    error->detail = tr("it leads to %1").arg(displayText(origin.toString(QUrl::FullyEncoded), 100));
    if (isSameOrigin(target, answer.url)) {
        const bool isRound = withoutSlash(target) == withoutSlash(answer.url);
        if (isRound)
            error->detail = tr("it leads back to the same address");
        error->remedy = isRound ? tr("Report it to the server's administrator.")
                                : tr("Check the address: the server sends its guests to another page, such as one to "
                                     "sign in. The token is sent nowhere else.");
    } else if (target.scheme() == u"http" && !isLoopback(target)) {
        error->remedy = tr("Anybody on the way could read the token there, so it is not sent: ask the server's "
                           "administrator for an address with https.");
    }
}

ApiError::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ApiError::Kind::Unauthorized;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
        return ApiError::Kind::NotFound;
    case 429:
        return ApiError::Kind::RateLimited;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return ApiError::Kind::Redirect;
    if (status >= 400 && status < 500)
        return ApiError::Kind::BadRequest;
    return status >= 500 && status < 600 ? ApiError::Kind::Server : ApiError::Kind::Protocol;
}

bool beginsAPage(const QString &text)
{
    static const QRegularExpression page(QStringLiteral("^\\s*<(!|\\?xml|html|head|body)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return page.match(text).hasMatch();
}

/// Words alone: a message is shown as plain text, where tags would only be in the way, and must not become more where
/// somebody forgets that. Of a whole page of HTML nothing is worth showing.
QString withoutMarkup(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("<[/!?]?[a-zA-Z][^<>]*>?|<!--"));
    return beginsAPage(text) ? QString() : QString(text).remove(tag).trimmed();
}

/// The API's {message, code}, a problem's {title, detail} of RFC 9457, or a line of plain text. A proxy's HTML page
/// says nothing to the user. Whether it was one of the first two.
bool readErrorBody(const Answer &answer, ApiError *error)
{
    const QByteArray type = headerValue(answer.headers, "Content-Type");
    const QByteArray body = answer.body.left(maxErrorBodyBytes);
    const QJsonObject object = isJsonType(type) ? QJsonDocument::fromJson(body).object() : QJsonObject();
    const auto text = [&object](const char *key) {
        return withoutMarkup(object.value(QLatin1String(key)).toString().left(maxMessageChars));
    };
    for (const char *key : {"message", "detail", "title"}) {
        if (error->serverMessage.isEmpty())
            error->serverMessage = text(key);
    }
    error->detail = text("code");
    const bool isApi = !error->serverMessage.isEmpty() || !error->detail.isEmpty();
    if (type.toLower().startsWith("text/plain"))
        error->serverMessage = withoutMarkup(QString::fromUtf8(body).trimmed().left(maxMessageChars));
    return isApi;
}

/// A page for people, which the API never sends.
bool isPage(const Answer &answer)
{
    const QByteArray type = headerValue(answer.headers, "Content-Type").toLower();
    return type.contains("html") || type.contains("xml") || beginsAPage(QString::fromUtf8(answer.body.left(200)));
}

/// Whether somebody who is not the API wants to know who asks: it takes bearers alone.
bool asksForOtherCredentials(const Answer &answer)
{
    const QByteArray challenge = headerValue(answer.headers, "WWW-Authenticate").toLower();
    return !challenge.isEmpty() && !challenge.contains("bearer");
}

/// Whether a proxy, a firewall or a gateway has answered in the API's place.
bool isIntercepted(const Answer &answer, bool hasApiBody)
{
    switch (answer.status) {
    case 407:
    case 511:
        return true;
    case 401:
        return !hasApiBody && (isPage(answer) || asksForOtherCredentials(answer));
    case 402:
    case 403:
        return isPage(answer);
    default:
        return answer.status >= 502 && answer.status < 600 && answer.status != 505 && isPage(answer);
    }
}

/// Whether the request asks for more than a page of the plain list.
bool hasFilters(const QUrl &url)
{
    for (const auto &[name, value] : QUrlQuery(url).queryItems()) {
        if (name != u"page" && name != u"limit")
            return true;
    }
    return false;
}

void AnswerText::explainRefusal(const Answer &answer, ApiError *error)
{
    const bool hasApiBody = readErrorBody(answer, error);
    if (isIntercepted(answer, hasApiBody)) {
        error->kind = ApiError::Kind::Intercepted;
        return;
    }
    error->isAboutQuery = (answer.status == 400 || answer.status == 422) && hasFilters(answer.url);
    if (answer.status != 400 || !isPage(answer))
        return;
    // nginx: it has no status of its own for these.
    if (answer.body.contains("SSL certificate")) {
        error->serverMessage = tr("it wants a certificate of this computer, which the console cannot show");
        error->remedy = tr("Ask the server's administrator for an address that needs no client certificate.");
    } else if (answer.body.contains("HTTPS port")) {
        error->serverMessage = tr("this port speaks https alone");
        error->remedy = tr("Enter the address with https://.");
    } else if (answer.body.contains("Header Or Cookie Too Large")) {
        error->serverMessage = tr("the request's headers are too large for it");
        error->isAboutQuery = false;
    }
}

/// Whether the body ends as it begins. The decoder knows for sure; this finds most of what was cut off where the
/// request can still be repeated.
bool isClosed(const QByteArray &body)
{
    const QByteArrayView text = QByteArrayView(body).trimmed();
    if (text.isEmpty())
        return false;
    // A list of records ends with a record: `"]` is the end of a list inside one.
    if (text.startsWith("[{") && !text.chopped(1).trimmed().endsWith('}'))
        return false;
    return (text.front() == '[') == (text.back() == ']') && (text.front() == '{') == (text.back() == '}');
}

/// Whether the length that was promised is another than what came. Qt drops the header where it inflates.
bool contradictsLength(const Answer &answer)
{
    const QByteArray length = headerValue(answer.headers, "Content-Length");
    if (length.isEmpty())
        return false;
    bool ok = false;
    return length.toLongLong(&ok) != answer.wireBytes || !ok; // two lengths come joined by a comma
}

/// Of the ways to pack that Qt asks for, and undoes itself.
bool isInflated(const QByteArray &encoding)
{
    constexpr QByteArrayView known[] = {"gzip", "deflate", "br", "zstd", "identity"};
    return std::find(std::begin(known), std::end(known), encoding) != std::end(known);
}

std::optional<ApiError> AnswerText::success(const Answer &answer, ApiError error)
{
    const QByteArray type = headerValue(answer.headers, "Content-Type");
    const QByteArray encoding = headerValue(answer.headers, "Content-Encoding").toLower();
    error.kind = ApiError::Kind::Protocol;
    if (answer.abort == Abort::TooLarge) {
        error.detail = tr("it is larger than %1 MiB").arg(maxBodyBytes / 1024 / 1024);
        return error;
    }
    if (answer.abort != Abort::None) {
        error.kind = ApiError::Kind::Timeout;
        error.detail = timeoutText(answer);
        return error;
    }
    if (!isJsonType(type)) {
        error.detail = type.isEmpty()
                           ? tr("it has no content type")
                           : tr("its content type is %1").arg(withoutMarkup(QString::fromLatin1(type.left(100))));
        return error;
    }
    if (!answer.body.trimmed().startsWith('[') && !encoding.isEmpty() && !isInflated(encoding)) {
        error.detail = tr("it is packed in a way that was not asked for");
        return error;
    }
    error.isIncomplete = true;
    if (answer.body.isEmpty() && answer.networkError != QNetworkReply::NoError && !encoding.isEmpty()) {
        error.detail = tr("it could not be unpacked, or would be far too large");
        return error;
    }
    if (answer.body.isEmpty()) {
        error.detail = tr("it is empty");
        return error;
    }
    if (answer.networkError != QNetworkReply::NoError || contradictsLength(answer) || !isClosed(answer.body)) {
        error.detail = tr("it was cut off");
        return error;
    }
    return {};
}

} // namespace

QString hostText(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded);
}

void unwrap(Answer *answer)
{
    answer->wireBytes = answer->body.size();
    if (answer->body.startsWith(byteOrderMark))
        answer->body.remove(0, byteOrderMark.size());
}

std::optional<ApiError> judge(const Answer &answer)
{
    ApiError error;
    error.status = answer.status;
    error.host = hostText(answer.url);
    if (answer.status == 0)
        return withoutAnswer(answer, error);
    if (answer.status == 200)
        return AnswerText::success(answer, error);

    error.kind = kindOfStatus(answer.status);
    if (error.kind == ApiError::Kind::Redirect) {
        AnswerText::explainRedirect(answer, &error);
    } else if (error.kind == ApiError::Kind::Protocol) {
        error.detail = QCoreApplication::translate("ApiError", "its status is %1").arg(answer.status);
        error.isIncomplete = answer.status < 200; // an interim answer that Qt 6.4 takes for the final one
    } else {
        AnswerText::explainRefusal(answer, &error);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (answer.status == 429)
        error.retryAfterSeconds = parseRefusalWait(answer.headers, now);
    else if (answer.status == 503)
        error.retryAfterSeconds = parseRetryAfter(answer.headers, now);
    return error;
}
