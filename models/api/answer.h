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
    QString tlsProblem;
    std::optional<CertificateFacts> certificate; ///< where it is the problem
    bool isInflated = false;                     ///< Qt has undone the content encoding
};

/// Nothing where the answer is what a success claims to be; Qt's own NoError is not enough for that.
std::optional<ApiError> judge(const Answer &answer);

/// Host and port, in ASCII, as the user should see who answered.
QString hostText(const QUrl &url);
