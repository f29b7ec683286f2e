#include "models/credentials/keychainvault.h"

#include <qt6keychain/keychain.h>

namespace {

/// What keychains show beside the key.
const QString serviceName = QStringLiteral("pat-console");

VaultAnswer::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return VaultAnswer::Kind::Done;
    case QKeychain::EntryNotFound:
        return VaultAnswer::Kind::NotFound;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return VaultAnswer::Kind::Missing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return VaultAnswer::Kind::Refused;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return VaultAnswer::Kind::Failed;
    }
    return VaultAnswer::Kind::Failed;
}

/// The job has no owner but itself: the library keeps a pointer to it until the service has answered, so that deleting
/// one early would crash.
template <typename Job> void start(Job *job, const QString &key, CredentialVault::Callback callback)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, callback = std::move(callback)] {
        VaultAnswer answer{kindOf(job->error()), {}};
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
            answer.token = job->textData().toUtf8();
        callback(answer);
    });
    job->start();
}

} // namespace

void KeychainVault::read(const QString &key, Callback callback)
{
    start(new QKeychain::ReadPasswordJob(serviceName), key, std::move(callback));
}

void KeychainVault::write(const QString &key, const QByteArray &token, Callback callback)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setTextData(QString::fromUtf8(token));
    start(job, key, std::move(callback));
}

void KeychainVault::remove(const QString &key, Callback callback)
{
    start(new QKeychain::DeletePasswordJob(serviceName), key, std::move(callback));
}
