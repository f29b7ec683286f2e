#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

/// Where and how to connect, without what signs in there.
struct ApiEndpoint
{
    QUrl baseUrl;               ///< ends in the API's version, `https://api.example.com/v3`, without a trailing slash
    int deadlineMsecs = 30'000; ///< from sending to the last byte, all repeats included
    int idleMsecs = 15'000;     ///< without a single byte
    /// Never the environment's: the token goes where the user said, and no other way. Only for https.
    QNetworkProxy proxy = QNetworkProxy::NoProxy;
    QList<QSslCertificate> authorities; ///< trusted for this connection, besides the system's
};

/// Whether the URL leads to this machine alone: localhost, 127.0.0.0/8, ::1.
bool isLoopback(const QUrl &url);

/// Whether both lead to the same scheme, host and port, the usual port named or not.
bool isSameOrigin(const QUrl &a, const QUrl &b);

/// The address without query and fragment, and without a slash at its end.
QUrl withoutSlash(const QUrl &url);

/// "proxy.example.com:3128", without user and password; empty where requests go directly: for plain http, too, which
/// leads to this machine alone.
QString proxyText(const ApiEndpoint &endpoint);

/// Where the token goes, and which way: "api.example.com", "api.example.com via proxy.example.com:3128". Not prepared
/// for display.
QString routeText(const ApiEndpoint &endpoint);

/// `text` as the API's root, tidied: without what comes along when it is pasted, https where it names no scheme,
/// without the list's own path and what follows it, without a trailing slash; an empty path becomes /v3. An invalid
/// QUrl, and why in `problem`, where it is no http(s) URL, has a user, query or fragment, or is plain http to anything
/// but loopback (the token would be readable).
QUrl parseBaseUrl(const QString &text, QString *problem);
