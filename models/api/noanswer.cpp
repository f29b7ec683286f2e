#include "models/api/noanswer.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace {

/// A text of Qt's own as it says it, in whatever language; through here, so that lupdate leaves it to Qt.
QString qtText(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

/// A class only so that lupdate files the texts under one context.
class NoAnswerText
{
    Q_DECLARE_TR_FUNCTIONS(ApiError)
public:
    static QString connection(QNetworkReply::NetworkError error);
    static void explainProxy(const Answer &answer, ApiError *error);
    static void explainTls(const Answer &answer, ApiError *error);
    static QString timeout(const Answer &answer);

private:
    static QString proxyClause(const Answer &answer);
    static QString networkClause(const QString &said);
};

QString NoAnswerText::connection(QNetworkReply::NetworkError error)
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
    default:
        return tr("the network reports an error");
    }
}

/// Qt has one code for most of what proxies refuse; its text, in whatever language, tells them apart.
QString NoAnswerText::networkClause(const QString &said)
{
    const auto is = [&said](const char *context, const char *text) { return said == qtText(context, text); };
    if (is("QHttpSocketEngine", "Proxy connection refused") || is("QSocks5SocketEngine", "Connection to proxy refused"))
        return tr("nothing answers at its address");
    if (is("QHttpSocketEngine", "Proxy denied connection"))
        return tr("it forbids the connection");
    if (is("QHttpSocketEngine", "Did not receive HTTP response from proxy"))
        return tr("it does not answer as a proxy does");
    return tr("it did not make the connection");
}

QString NoAnswerText::proxyClause(const Answer &answer)
{
    switch (answer.networkError) {
    case QNetworkReply::ProxyConnectionRefusedError:
        return tr("nothing answers at its address");
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::RemoteHostClosedError:
        return tr("it closed the connection");
    case QNetworkReply::ProxyNotFoundError:
        return tr("no proxy of that name was found");
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::TimeoutError:
        return tr("it does not respond");
    case QNetworkReply::ConnectionRefusedError:
        return tr("it could not reach the server");
    case QNetworkReply::HostNotFoundError: // of the proxy, or, from there on, of the server
        if (!answer.hasConnected)
            return tr("no proxy of that name was found");
        // Qt says the same of what SOCKS proxies have several words for.
        return answer.hasSocksProxy ? tr("it found no way to the server, or does not allow it")
                                    : tr("it found no way to the server");
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return tr("the network is not available");
    default:
        return networkClause(answer.networkText);
    }
}

bool isAboutPassword(const QString &said)
{
    const QString socks = qtText("QSocks5SocketEngine", "Proxy authentication failed: %1");
    return said == qtText("QHttpSocketEngine", "Error parsing authentication request from proxy") ||
           said.startsWith(socks.left(socks.indexOf(u'%')));
}

void NoAnswerText::explainProxy(const Answer &answer, ApiError *error)
{
    error->kind = ApiError::Kind::Proxy;
    error->proxy = answer.proxy;
    if (answer.abort != Abort::None) {
        error->detail = timeout(answer);
    } else if (!answer.proxySchemes.isEmpty()) {
        error->status = 407;
        error->detail = tr("it wants a log-in by %1; the console can use Basic and Digest").arg(answer.proxySchemes);
        error->remedy = tr("Ask whoever runs it for a way without that, or use another proxy.");
    } else if (answer.networkError == QNetworkReply::ProxyAuthenticationRequiredError ||
               isAboutPassword(answer.networkText)) {
        error->status = 407;
        error->detail = tr("it wants a user name and password, or other ones");
    } else {
        error->detail = proxyClause(answer);
    }
}

/// OpenSSL names its reasons in English, in every language of the desktop.
void NoAnswerText::explainTls(const Answer &answer, ApiError *error)
{
    error->kind = ApiError::Kind::Tls;
    if (!answer.tlsProblem.isEmpty()) { // of the certificate, in words already
        error->detail = answer.tlsProblem;
        error->certificate = answer.certificate;
        if (answer.isAboutDates)
            error->remedy = tr("Check this computer's clock, or ask the server's administrator for a certificate that "
                               "is valid now.");
        return;
    }
    const QString &said = answer.networkText;
    const auto speaksOf = [&said](std::initializer_list<const char *> reasons) {
        return std::any_of(reasons.begin(), reasons.end(),
                           [&said](const char *reason) { return said.contains(QLatin1String(reason)); });
    };
    error->technical = said.mid(qMax<qsizetype>(0, said.indexOf(QLatin1String("error:"))));
    if (speaksOf({"wrong version number", "packet length too long", "http request", "unknown protocol"})) {
        error->detail =
            answer.proxy.isEmpty()
                ? tr("what answers there does not speak TLS")
                : tr("what answers does not speak TLS; the proxy %1 may have answered in its place").arg(answer.proxy);
        error->remedy = answer.proxy.isEmpty()
                            ? tr("Check the port in the address: https needs the one that speaks TLS.")
                            : tr("Ask whoever runs the proxy whether it may lead to this server, and check the port in "
                                 "the address: https needs the one that speaks TLS.");
    } else if (speaksOf({"certificate required", "alert bad certificate", "alert unsupported certificate",
                         "alert certificate", "alert unknown ca", "alert access denied"})) {
        error->detail = tr("it wants a certificate of this computer, which the console cannot show");
        error->remedy = tr("Ask the server's administrator for an address that needs no client certificate.");
    } else if (speaksOf({"protocol version", "unsupported protocol", "inappropriate fallback"})) {
        error->detail = tr("it offers only versions of TLS before 1.2, which are not safe");
        error->remedy = tr("Ask the server's administrator to allow TLS 1.2 or later.");
    } else if (speaksOf({"alert handshake failure", "insufficient security", "no shared cipher"})) {
        error->detail = tr("it ended the handshake: it may want a certificate of this computer, or encryption that is "
                           "not used here");
        error->remedy = tr("Ask the server's administrator what it wants: the console can show no client certificate.");
    } else if (speaksOf({"unrecognized name"})) {
        error->detail = tr("it knows no host of that name");
        error->remedy = tr("Check the address.");
    } else {
        error->detail = tr("the handshake failed");
        error->remedy = tr("Check the address, or ask the server's administrator.");
    }
}

QString NoAnswerText::timeout(const Answer &answer)
{
    const QString seconds = QString::number(qRound(answer.limitMsecs / 100.0) / 10.0);
    return answer.abort == Abort::Idle ? tr("nothing came for %1 s").arg(seconds)
                                       : tr("it was not complete after %1 s").arg(seconds);
}

} // namespace

QString timeoutText(const Answer &answer)
{
    return NoAnswerText::timeout(answer);
}

ApiError withoutAnswer(const Answer &answer, ApiError error)
{
    // A server that misses a client's certificate says so only after the handshake, as an error of reading.
    const bool isTls = answer.networkError == QNetworkReply::SslHandshakeFailedError ||
                       answer.networkText.contains(QLatin1String("SSL routines"));
    if (isTls && answer.abort == Abort::None) {
        NoAnswerText::explainTls(answer, &error);
        return error;
    }
    if (!answer.proxy.isEmpty() && !answer.wasSent) {
        NoAnswerText::explainProxy(answer, &error);
        return error;
    }
    if (answer.abort != Abort::None) {
        error.kind = ApiError::Kind::Timeout;
        error.detail = NoAnswerText::timeout(answer);
        return error;
    }
    switch (answer.networkError) {
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        error.kind = ApiError::Kind::Protocol;
        error.detail = QCoreApplication::translate("ApiError", "it is not HTTP");
        break;
    default:
        error.kind = ApiError::Kind::Unreachable;
        error.detail = NoAnswerText::connection(answer.networkError);
        if (answer.networkError == QNetworkReply::UnknownNetworkError)
            error.technical = answer.networkText;
        break;
    }
    return error;
}
