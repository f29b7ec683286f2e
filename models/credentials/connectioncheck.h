#pragma once

#include "models/api/certificates.h"
#include "models/api/tokenapi.h"

#include <optional>

/// How trying a connection went, for people. Words of the server are not prepared for display.
struct ConnectionResult
{
    bool works = false;
    QString sentence;                            ///< what happened, and what the token says about itself
    QString advice;                              ///< what to do; may be empty
    std::optional<CertificateFacts> certificate; ///< that was refused; neither text tells what is in it
};

/// Tries a connection with one small request and says in a plain sentence how that went. Bounded in time; destroying it
/// ends it without a word.
class ConnectionCheck : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionCheck(ApiAccess access, QObject *parent = nullptr);

    void start();

signals:
    /// Once, later.
    void finished(const ConnectionResult &result);

private:
    ConnectionResult resultOf(const ApiResult &answer) const;

    const Credential m_credential;
    TokenApi m_api;
};
