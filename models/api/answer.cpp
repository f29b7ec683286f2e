#include "models/api/answer.h"

#include "models/api/endpoint.h"
#include "models/api/noanswer.h"
#include "models/api/redirect.h"
#include "models/api/unpack.h"
#include "models/api/wrapping.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace {

constexpr qsizetype maxMessageChars = 1000;

/// A class only so that lupdate files the texts under one context.
class AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(ApiError)
public:
    static void explainRefusal(const Answer &answer, ApiError *error);
    static void explainWebServer(const Answer &answer, ApiError *error);
    static void doubt(const Answer &answer, ApiError *error);
    static QString typeClause(const Answer &answer);
    static std::optional<ApiError> success(const Answer &answer, ApiError error);
};

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

/// Words that the API does not send either, which always answers in JSON: a firewall's, or a web server's before it.
bool isOtherThanJson(const Answer &answer)
{
    const QByteArray type = headerValue(answer.headers, "Content-Type");
    return isPage(answer) || (!type.isEmpty() && !isJsonType(type) && !answer.body.trimmed().isEmpty());
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
        return isPage(answer);
    case 403:
        return isOtherThanJson(answer);
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

QString AnswerText::typeClause(const Answer &answer)
{
    const QByteArray type = headerValue(answer.headers, "Content-Type");
    return type.isEmpty() ? tr("it has no content type")
                          : tr("its content type is %1").arg(withoutMarkup(QString::fromLatin1(type.left(100))));
}

/// The API may have sent it all the same.
void AnswerText::doubt(const Answer &answer, ApiError *error)
{
    error->isDoubtful = true;
    error->detail = typeClause(answer);
}

void AnswerText::explainRefusal(const Answer &answer, ApiError *error)
{
    const bool hasApiBody = readErrorBody(answer, error);
    if (isIntercepted(answer, hasApiBody)) {
        error->kind = ApiError::Kind::Intercepted;
        error->detail.clear();
        if (answer.status == 403 && !isPage(answer))
            doubt(answer, error);
        return;
    }
    const bool isAboutFields = answer.status == 400 || answer.status == 422;
    error->isAboutQuery = isAboutFields && hasFilters(answer.url) && !isOtherThanJson(answer);
    if (isAboutFields && isOtherThanJson(answer)) {
        doubt(answer, error);
        explainWebServer(answer, error);
    }
}

/// What refuses a request before the API has seen it.
void AnswerText::explainWebServer(const Answer &answer, ApiError *error)
{
    error->remedy = tr("Check that the address is that of the API. If the list comes without search and filters, "
                       "change those.");
    // nginx: it has no status of its own for these.
    if (answer.body.contains("SSL certificate")) {
        error->serverMessage = tr("it wants a certificate of this computer, which the console cannot show");
        error->remedy = tr("Ask the server's administrator for an address that needs no client certificate.");
    } else if (answer.body.contains("HTTPS port")) {
        error->serverMessage = tr("this port speaks https alone");
        error->remedy = tr("Enter the address with https://.");
    } else if (answer.body.contains("Header Or Cookie Too Large")) {
        error->serverMessage = tr("the request's headers are too large for it");
        error->remedy.clear();
    } else {
        return;
    }
    error->isDoubtful = false;
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
        error.detail = typeClause(answer);
        return error;
    }
    const bool isPacked = !encoding.isEmpty() && encoding != "identity" && !isKnownEncoding(encoding);
    if (isPacked && !answer.body.startsWith('[')) {
        error.detail = tr("it is packed in a way that was not asked for");
        return error;
    }
    error.isIncomplete = true;
    if (answer.isDamaged)
        error.detail = tr("it could not be unpacked");
    else if (answer.body.trimmed().isEmpty() && !isCutOff(answer))
        error.detail = tr("it is empty");
    else if (isCutOff(answer))
        error.detail = tr("it was cut off");
    else if (!isClosed(answer.body))
        error.detail = tr("it does not begin and end as one does");
    else
        return {};
    return error;
}

} // namespace

QString hostText(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded);
}

QString hostFileName(const QString &host)
{
    QUrl url;
    url.setAuthority(host);
    QString name = url.host();
    if (url.port() >= 0)
        name += u'-' + QString::number(url.port());
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'.' && c != u'-')
            c = u'_';
    }
    return name;
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
        explainRedirect(answer, &error);
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
