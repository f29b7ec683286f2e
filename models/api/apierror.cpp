#include "models/api/apierror.h"

#include "models/token/displaytext.h"

#include <QCoreApplication>

namespace {

constexpr qsizetype maxServerChars = 200;

/// Hosts, messages and details all may quote the server.
QString shown(const QString &text)
{
    return displayText(text.trimmed(), maxServerChars);
}

/// A class only so that lupdate files the texts under one context.
class ApiErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ApiError)
public:
    static QString text(const ApiError &error);
    static QString advice(const ApiError &error);
    static QString certificate(const CertificateFacts &facts);

private:
    static QString server(const ApiError &error);
    static QString withServerMessage(const QString &sentence, const ApiError &error);
    static QString withDetail(const QString &clause, const ApiError &error);
    static QString statusText(const ApiError &error);
    static QString waitAdvice(const ApiError &error);
};

QString ApiErrorText::server(const ApiError &error)
{
    return error.host.isEmpty() ? tr("the server") : shown(error.host);
}

QString ApiErrorText::withServerMessage(const QString &sentence, const ApiError &error)
{
    const QString message = shown(error.serverMessage);
    return message.isEmpty() ? sentence : tr("%1 The server's message: %2").arg(sentence, message);
}

QString ApiErrorText::withDetail(const QString &clause, const ApiError &error)
{
    const QString detail = shown(error.detail);
    return detail.isEmpty() ? tr("%1.").arg(clause) : tr("%1: %2.").arg(clause, detail);
}

/// For whoever can compare it with the right one.
QString ApiErrorText::certificate(const CertificateFacts &facts)
{
    const QString hosts = facts.hosts.isEmpty() ? QStringLiteral("—") : facts.hosts.join(QStringLiteral(", "));
    return tr("Its certificate: %1, for %2, issued by %3, valid from %4 to %5, SHA-256 %6.")
        .arg(shown(facts.subject), shown(hosts), shown(facts.issuer), shown(facts.validFrom), shown(facts.validTo),
             shown(facts.sha256));
}

/// "api.example.com answered 503 (maintenance)."
QString ApiErrorText::statusText(const ApiError &error)
{
    const QString who = error.host.isEmpty() ? tr("The server") : shown(error.host);
    const QString status = QString::number(error.status);
    const QString message = shown(error.serverMessage);
    return message.isEmpty() ? tr("%1 answered %2.").arg(who, status)
                             : tr("%1 answered %2 (%3).").arg(who, status, message);
}

QString ApiErrorText::text(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unreachable:
        return withDetail(tr("The connection to %1 failed").arg(server(error)), error);
    case ApiError::Kind::Tls:
        return withDetail(tr("The secure connection to %1 failed").arg(server(error)), error);
    case ApiError::Kind::Timeout:
        return withDetail(tr("The answer of %1 took too long").arg(server(error)), error);
    case ApiError::Kind::Redirect:
        return withDetail(tr("%1 redirects the request (%2)").arg(server(error), QString::number(error.status)), error);
    case ApiError::Kind::Unauthorized:
        return withServerMessage(tr("The server does not accept this token (401)."), error);
    case ApiError::Kind::Forbidden:
        return withServerMessage(tr("This token may not list personal access tokens (403)."), error);
    case ApiError::Kind::NotFound:
        return withServerMessage(
            tr("There are no personal access tokens at this address of %1 (404).").arg(server(error)), error);
    case ApiError::Kind::BadRequest:
    case ApiError::Kind::Server:
        return statusText(error);
    case ApiError::Kind::RateLimited:
        return withServerMessage(tr("%1 has received too many requests (429).").arg(server(error)), error);
    case ApiError::Kind::Protocol:
        return withDetail(tr("The answer of %1 is not a list of tokens").arg(server(error)), error);
    case ApiError::Kind::NotSearched:
        return withDetail(tr("%1 does not search").arg(server(error)), error);
    case ApiError::Kind::Record:
        return withDetail(tr("A token in the answer of %1 cannot be read").arg(server(error)), error);
    }
    return {};
}

QString ApiErrorText::waitAdvice(const ApiError &error)
{
    if (error.retryAfterSeconds > 0)
        return tr("Try again in %1 s.").arg(error.retryAfterSeconds);
    return tr("Try again in a moment.");
}

QString ApiErrorText::advice(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unreachable:
        return tr("Check the address and the network, then try again.");
    case ApiError::Kind::Tls:
        return tr("Check the address and this computer's clock, or ask the server's administrator about its "
                  "certificate. Where it is signed by an authority of your own, name that with --ca-file.");
    case ApiError::Kind::Timeout:
        return tr("Try again, or allow more time in the connection's settings.");
    case ApiError::Kind::Redirect:
        return tr("Enter the address that it leads to, if you trust it: the token is sent nowhere else.");
    case ApiError::Kind::Unauthorized:
        return tr("Check that the token is complete, not expired and not revoked, or enter another one.");
    case ApiError::Kind::Forbidden:
        return tr("Use a token that has the scope personalAccessToken:read.");
    case ApiError::Kind::NotFound:
        return tr("Check the address: it ends in the version of the API, such as /v3.");
    case ApiError::Kind::BadRequest:
        return error.isTransient() ? waitAdvice(error) : tr("Change the search, the filters or the sort order.");
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Server:
        return waitAdvice(error);
    case ApiError::Kind::Protocol:
        return error.isIncomplete ? waitAdvice(error)
                                  : tr("Check that the address is that of the API and that no proxy answers for it.");
    case ApiError::Kind::NotSearched:
        return tr("Narrow the list by dates first, or export: an export reads the whole list and searches it itself.");
    case ApiError::Kind::Record:
        return tr("Report the token and the field to the server's administrator.");
    }
    return {};
}

} // namespace

bool ApiError::isTransient() const
{
    switch (kind) {
    case Kind::Unreachable:
    case Kind::Timeout:
    case Kind::RateLimited:
        return true;
    case Kind::Server:
        return status != 501 && status != 505; // "not implemented" and "version not supported" stay so
    case Kind::BadRequest:
        return status == 408 || status == 425; // "request timeout" and "too early" say: again
    case Kind::Protocol:
        return isIncomplete;
    case Kind::Tls:
    case Kind::Redirect:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::NotSearched:
    case Kind::Record:
        return false;
    }
    return false;
}

QString errorText(const ApiError &error)
{
    return ApiErrorText::text(error);
}

QString errorAdvice(const ApiError &error)
{
    const QString advice = ApiErrorText::advice(error);
    return error.certificate ? QString(ApiErrorText::certificate(*error.certificate) + u' ' + advice) : advice;
}
