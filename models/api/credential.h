#pragma once

#include "models/api/endpoint.h"

/// What the console signs in with: a bearer token (RFC 6750) that `isValidBearer` has found good, or nothing. Copies
/// share it. It has no text form, so that neither a message nor a log gets it by mistake.
class Credential
{
public:
    Credential() = default;
    explicit Credential(QByteArray token)
        : m_token(std::move(token))
    {
    }

    /// For the request, and for who reads what the token says about itself.
    const QByteArray &token() const { return m_token; }
    /// `text` with an ellipsis in place of the token and of every part of it that is longer than a word: a server that
    /// quotes the request in its message must not bring it to the screen.
    QString removedFrom(const QString &text) const;

private:
    QByteArray m_token;
};

/// Where to connect, and what to sign in with there. Whoever needs no more than the way takes an ApiEndpoint.
struct ApiAccess : ApiEndpoint
{
    Credential credential;
};

/// A pasted token with anything but printable ASCII without spaces could split the request. Empty is not valid.
bool isValidBearer(const QByteArray &bearer);
