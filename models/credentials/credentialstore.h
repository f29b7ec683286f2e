#pragma once

#include "models/credentials/credentialvault.h"
#include "models/settings/connection.h"

#include <QHash>
#include <QObject>

#include <functional>

/// Keeps the tokens of connections: in memory always, in the vault where the connection says so. A token belongs to a
/// connection and an origin: one whose address was changed to another server has no token there. The vault never makes
/// anybody wait longer than the patience; without it, tokens live until the program ends, and a word says so.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    /// A token, or a problem of the vault for the user, or neither: then nobody has entered one.
    struct Found
    {
        QByteArray token;
        QString problem;
    };
    using FoundCallback = std::function<void(const Found &)>;

    /// `vault` is not owned; null where there is none.
    explicit CredentialStore(CredentialVault *vault, QObject *parent = nullptr);

    /// Whether there is a vault that could be asked; whether it answers, only asking tells.
    bool hasVault() const { return m_vault != nullptr; }
    /// Whether the token is in memory.
    bool holds(const Connection &connection) const;
    /// Whether there may be one: it is in memory, or a keychain that is not asked now may have it.
    bool mayHold(const Connection &connection) const;
    /// Calls back once, later, within the patience; never, where `context` is gone by then.
    void find(const Connection &connection, QObject *context, FoundCallback callback);
    /// Takes a valid token into memory at once, and into the vault where the connection says so.
    void keep(const Connection &connection, const QByteArray &token);
    /// Keeps the token of one connection for another that leads to the same origin, too; without a token, nothing.
    void copy(const Connection &from, const Connection &to);
    /// The same connection, set up anew: the token follows to where it is kept now, unless the origin is another one.
    void follow(const Connection &before, const Connection &after);
    /// Everywhere.
    void forget(const Connection &connection);

    /// How long the vault may take, in milliseconds.
    void setPatience(int msecs) { m_patienceMsecs = msecs; }

signals:
    /// The vault did not take the token: it lasts until the program ends. `problem` says why.
    void fellBack(const QString &problem);

private:
    using Ask = std::function<void(CredentialVault::Callback)>;
    void askVault(const Ask &ask, QObject *context, std::function<void(const VaultAnswer &, const QString &)> done);

    CredentialVault *m_vault;
    QHash<QString, QByteArray> m_tokens; ///< by key
    int m_patienceMsecs = 5000;
};
