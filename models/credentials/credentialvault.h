#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

/// What a vault has to say to one question.
struct VaultAnswer
{
    enum class Kind {
        Done,
        NotFound, ///< the vault answers, and has nothing under the key
        Missing,  ///< there is no vault on this machine
        Refused,  ///< it is locked, or the user said no
        Failed,
    };
    Kind kind = Kind::Failed;
    QByteArray token; ///< of a reading that is done
};

/// A place that keeps tokens beyond the end of the program. Asks never wait: the answer comes later through the
/// callback, once, or never, for a vault may hang. Whoever asks bounds the waiting.
class CredentialVault
{
public:
    using Callback = std::function<void(const VaultAnswer &)>;

    virtual ~CredentialVault() = default;
    virtual void read(const QString &key, Callback callback) = 0;
    virtual void write(const QString &key, const QByteArray &token, Callback callback) = 0;
    virtual void remove(const QString &key, Callback callback) = 0;

protected:
    CredentialVault() = default;
    Q_DISABLE_COPY_MOVE(CredentialVault)
};
