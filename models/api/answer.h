#pragma once

#include "models/api/apierror.h"
#include "models/api/responseheaders.h"

#include <QNetworkReply>
#include <QUrl>

#include <optional>

/// Bodies above this are not a page of tokens, whoever sends them.
constexpr qsizetype maxBodyBytes = 32 * 1024 * 1024;
/// And of an error's body no more is read than this.
constexpr qsizetype maxErrorBodyBytes = 64 * 1024;

/// Why we ended an exchange before the server did.
enum class Abort { None, Deadline, Idle, TooLarge, EnoughOfError };

/// How an exchange ended, all that the verdict needs to know.
struct Answer
{
    QUrl url; ///< what was asked
    int status = 0;
    HeaderList headers;
    QByteArray body;
    Abort abort = Abort::None;
    int limitMsecs = 0; ///< the limit that passed, for Deadline and Idle
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkText;                         ///< what Qt, or OpenSSL, said about that
    QString tlsProblem;                          ///< why the certificate was refused, in words
    bool isAboutDates = false;                   ///< it is refused for the time that it is valid
    std::optional<CertificateFacts> certificate; ///< where it is the problem
    QString proxySchemes;                        ///< how it wants people to log in, where the console cannot do that
    QString proxy;                               ///< "proxy.example.com:3128", empty for none
    bool hasSocksProxy = false;                  ///< that proxy speaks SOCKS
    bool hasConnected = false;                   ///< a connection was begun, to the proxy where there is one
    bool wasSent = false;                        ///< the request went out, through the proxy
    qsizetype wireBytes = 0;                     ///< of the body as it came, without what `unwrap` does
    bool isDamaged = false;                      ///< the body was packed, and could not be unpacked
    bool isUnfinished = false;                   ///< what was packed has no end
};

/// Nothing where the answer is what a success claims to be; Qt's own NoError is not enough for that.
std::optional<ApiError> judge(const Answer &answer);

/// Host and port, in ASCII, as the user should see who answered.
QString hostText(const QUrl &url);
/// What hostText has, as the name of a file or a part of one: "api.example.com-8443".
QString hostFileName(const QString &host);
