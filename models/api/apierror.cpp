#include "models/api/apierror.h"

#include "models/text/displaytext.h"

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
    static QString technical(const ApiError &error);

private:
    static QString server(const ApiError &error);
    static QString withServerMessage(const QString &sentence, const ApiError &error);
    static QString withDetail(const QString &clause, const ApiError &error);
    static QString statusText(const ApiError &error);
    static QString doubtfulText(const ApiError &error);
    static QString statusAdvice(int status);
    static QString interceptionAdvice(const ApiError &error);
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

QString ApiErrorText::technical(const ApiError &error)
{
    return tr("Details: %1.").arg(shown(error.technical));
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

/// "api.example.com answered 403, but not as the API does (its content type is text/plain): …"
QString ApiErrorText::doubtfulText(const ApiError &error)
{
    const QString who = error.host.isEmpty() ? tr("The server") : shown(error.host);
    const QString sentence = tr("%1 answered %2, but not as the API does (%3): something between this computer and the "
                                "API may have answered in its place.")
                                 .arg(who, QString::number(error.status), shown(error.detail));
    return withServerMessage(sentence, error);
}

QString ApiErrorText::text(const ApiError &error)
{
    if (error.isDoubtful)
        return doubtfulText(error);
    switch (error.kind) {
    case ApiError::Kind::Unreachable:
        return withDetail(tr("The connection to %1 failed").arg(server(error)), error);
    case ApiError::Kind::Proxy:
        return withDetail(tr("The proxy %1 does not lead to %2").arg(shown(error.proxy), server(error)), error);
    case ApiError::Kind::Tls:
        return withDetail(tr("The secure connection to %1 failed").arg(server(error)), error);
    case ApiError::Kind::Timeout:
        return withDetail(tr("The answer of %1 took too long").arg(server(error)), error);
    case ApiError::Kind::Redirect:
        return withDetail(tr("%1 redirects the request (%2)").arg(server(error), QString::number(error.status)), error);
    case ApiError::Kind::Intercepted:
        return tr("Something between this computer and the API at %1 answered in its place (%2).")
            .arg(server(error), QString::number(error.status));
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

/// What a refusal means here, where neither the token nor the query is the cause.
QString ApiErrorText::statusAdvice(int status)
{
    switch (status) {
    case 402:
        return tr("The account has to be paid for: ask whoever manages its subscription.");
    case 405:
        return tr("Nothing can be read at this address. Check it: it ends in the version of the API, such as /v3.");
    case 410:
        return tr("This version of the API is gone. Check the address, or ask the server's administrator for the new "
                  "one.");
    case 414:
        return tr("The request is too long for the server, or for what stands before it: ask for fewer ids at once.");
    case 421:
        return tr("The server that answers is not responsible for this name. Check the address, or ask its "
                  "administrator where the name leads.");
    case 431:
        return tr("The token makes the request too large for the server, or for what stands before it. Check that it "
                  "is the right one, or ask the administrator to allow larger headers.");
    case 451:
        return tr("The law forbids the answer, perhaps only where you are. Ask the server's administrator.");
    default:
        return tr("Check that the address is that of the API, or report it to the server's administrator.");
    }
}

QString ApiErrorText::interceptionAdvice(const ApiError &error)
{
    switch (error.status) {
    case 401:
    case 407:
    case 511:
        return tr("A proxy or a protected site wants a sign-in of its own. Check the address, or ask whoever runs the "
                  "network for a way to the API without one.");
    case 402:
    case 403:
        return error.isDoubtful
                   ? tr("If a firewall or a proxy refuses the request, ask whoever runs it to let this computer reach "
                        "the API. If it is the API, use a token that has the scope personalAccessToken:read.")
                   : tr("A firewall or a proxy refuses the request. Ask whoever runs it to let this computer reach the "
                        "API.");
    default:
        return tr("A gateway or a proxy cannot reach the API.") + u' ' + waitAdvice(error);
    }
}

QString ApiErrorText::advice(const ApiError &error)
{
    if (!error.remedy.isEmpty())
        return error.remedy;
    switch (error.kind) {
    case ApiError::Kind::Unreachable:
        return tr("Check the address and the network, then try again.");
    case ApiError::Kind::Proxy:
        return error.status == 407 ? tr("Give the connection the proxy's user name and password, or use another proxy.")
                                   : tr("Check the connection's proxy, and ask whoever runs it whether it may lead to "
                                        "this server.");
    case ApiError::Kind::Tls:
        return tr("Check the address, or ask the server's administrator about its certificate. Where it is signed by "
                  "an authority of your own, name its CA file in the connection, or with --ca-file.");
    case ApiError::Kind::Timeout:
        return tr("Try again. If it takes as long each time, ask whoever runs the server or the network.");
    case ApiError::Kind::Redirect:
        return tr("Enter the address that it leads to, if you trust it: the token is sent nowhere else.");
    case ApiError::Kind::Intercepted:
        return interceptionAdvice(error);
    case ApiError::Kind::Unauthorized:
        return tr("Check that the token is complete, not expired and not revoked, or enter another one.");
    case ApiError::Kind::Forbidden:
        return tr("Use a token that has the scope personalAccessToken:read.");
    case ApiError::Kind::NotFound:
        return tr("Check the address: it ends in the version of the API, such as /v3.");
    case ApiError::Kind::BadRequest:
        if (error.isAboutQuery)
            return tr("Change the search, the filters or the sort order.");
        return error.isTransient() ? waitAdvice(error) : statusAdvice(error.status);
    case ApiError::Kind::RateLimited:
        return waitAdvice(error);
    case ApiError::Kind::Server:
        return error.isTransient() ? waitAdvice(error) : statusAdvice(error.status);
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
    case Kind::Proxy:
        return status != 407;
    case Kind::Intercepted:
        return status > 501 && status != 511; // "sign in to the network" stays so, as refusals do
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
    QString advice = ApiErrorText::advice(error);
    if (error.certificate)
        advice.prepend(ApiErrorText::certificate(*error.certificate) + u' ');
    if (!error.technical.isEmpty())
        advice += u' ' + ApiErrorText::technical(error);
    return advice;
}
