#include "models/api/answer.h"

#include "models/token/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

constexpr qsizetype maxMessageChars = 1000;

/// A class only so that lupdate files the texts under one context.
class AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(ApiError)
public:
    static QString connection(QNetworkReply::NetworkError error);
    static QString redirect(const Answer &answer);
    static QString timeout(const Answer &answer);
    static std::optional<ApiError> success(const Answer &answer, ApiError error);
    static ApiError withoutStatus(const Answer &answer, ApiError error);
};

QString AnswerText::connection(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return tr("the server refused it");
    case QNetworkReply::RemoteHostClosedError:
        return tr("the server closed it");
    case QNetworkReply::HostNotFoundError:
        return tr("no host of that name was found");
    case QNetworkReply::TimeoutError:
        return tr("the server does not respond");
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return tr("the network is not available");
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return tr("the proxy cannot be reached");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return tr("the proxy asks for a password");
    default:
        return tr("the network reports an error (%1)").arg(static_cast<int>(error));
    }
}

/// The target as origin only: a path or query may hold anything, a sign-in ticket for one.
QString AnswerText::redirect(const Answer &answer)
{
    const QByteArray location = headerValue(answer.headers, "Location");
    const QUrl target = answer.url.resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || target.host().isEmpty())
        return tr("it does not say where to");
    const QUrl origin =
        target.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return tr("it leads to %1").arg(displayText(origin.toString(QUrl::FullyEncoded), 100));
}

QString AnswerText::timeout(const Answer &answer)
{
    const QString seconds = QString::number(qRound(answer.limitMsecs / 100.0) / 10.0);
    return answer.abort == Abort::Idle ? tr("nothing came for %1 s").arg(seconds)
                                       : tr("it was not complete after %1 s").arg(seconds);
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

/// Words alone: a message is shown as plain text, where tags would only be in the way, and must not become more where
/// somebody forgets that. Of a whole page of HTML nothing is worth showing.
QString withoutMarkup(const QString &text)
{
    static const QRegularExpression page(QStringLiteral("^\\s*<(!|html|head|body)"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral("<[/!?]?[a-zA-Z][^<>]*>?|<!--"));
    return page.match(text).hasMatch() ? QString() : QString(text).remove(tag).trimmed();
}

/// The API's {message, code}, or a line of plain text. A proxy's HTML page says nothing to the user.
void readErrorBody(const Answer &answer, ApiError *error)
{
    const QByteArray type = headerValue(answer.headers, "Content-Type");
    const QByteArray body = answer.body.left(maxErrorBodyBytes);
    if (isJsonType(type)) {
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        error->serverMessage = withoutMarkup(object.value(QLatin1String("message")).toString().left(maxMessageChars));
        error->detail = withoutMarkup(object.value(QLatin1String("code")).toString().left(maxMessageChars));
    } else if (type.toLower().startsWith("text/plain")) {
        error->serverMessage = withoutMarkup(QString::fromUtf8(body).trimmed().left(maxMessageChars));
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
    if (length.isEmpty() || answer.isInflated)
        return false;
    bool ok = false;
    return length.toLongLong(&ok) != answer.body.size() || !ok; // two lengths come joined by a comma
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
        error.detail = timeout(answer);
        return error;
    }
    if (!isJsonType(type)) {
        error.detail = type.isEmpty()
                           ? tr("it has no content type")
                           : tr("its content type is %1").arg(withoutMarkup(QString::fromLatin1(type.left(100))));
        return error;
    }
    if (!answer.isInflated && !encoding.isEmpty() && encoding != "identity") {
        error.detail = tr("it is compressed although that was not asked for");
        return error;
    }
    error.isIncomplete = true;
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

ApiError AnswerText::withoutStatus(const Answer &answer, ApiError error)
{
    if (answer.abort != Abort::None) {
        error.kind = ApiError::Kind::Timeout;
        error.detail = timeout(answer);
        return error;
    }
    switch (answer.networkError) {
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = ApiError::Kind::Tls;
        error.detail = answer.tlsProblem;
        error.certificate = answer.certificate;
        break;
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        error.kind = ApiError::Kind::Protocol;
        error.detail = tr("it is not HTTP");
        break;
    default:
        error.kind = ApiError::Kind::Unreachable;
        error.detail = connection(answer.networkError);
        break;
    }
    return error;
}

} // namespace

QString hostText(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded);
}

std::optional<ApiError> judge(const Answer &answer)
{
    ApiError error;
    error.status = answer.status;
    error.host = hostText(answer.url);
    if (answer.status == 0)
        return AnswerText::withoutStatus(answer, error);
    if (answer.status == 200)
        return AnswerText::success(answer, error);

    error.kind = kindOfStatus(answer.status);
    if (error.kind == ApiError::Kind::Redirect) {
        error.detail = AnswerText::redirect(answer);
    } else if (error.kind == ApiError::Kind::Protocol) {
        error.detail = QCoreApplication::translate("ApiError", "its status is %1").arg(answer.status);
        error.isIncomplete = answer.status < 200; // an interim answer that Qt 6.4 takes for the final one
    } else {
        readErrorBody(answer, &error);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (answer.status == 429)
        error.retryAfterSeconds = parseRefusalWait(answer.headers, now);
    else if (answer.status == 503)
        error.retryAfterSeconds = parseRetryAfter(answer.headers, now);
    return error;
}
