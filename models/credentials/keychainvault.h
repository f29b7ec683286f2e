#pragma once

#include "models/credentials/credentialvault.h"

/// The desktop's keychain: the Secret Service of GNOME and others, or KWallet. Never a file of our own in its place.
class KeychainVault : public CredentialVault
{
public:
    void read(const QString &key, Callback callback) override;
    void write(const QString &key, const QByteArray &token, Callback callback) override;
    void remove(const QString &key, Callback callback) override;
};
