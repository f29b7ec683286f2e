#include "models/credentials/credentialstore.h"

#include "models/api/credential.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <utility>

namespace {

/// Empty for a connection that cannot have a token: its address is none.
QString keyOf(const Connection &connection)
{
    const QString origin = originOf(connection);
    return origin.isEmpty() || connection.id.isEmpty() ? QString() : QString(origin + u' ' + connection.id);
}

QString problemOf(VaultAnswer::Kind kind)
{
    switch (kind) {
    case VaultAnswer::Kind::Done:
    case VaultAnswer::Kind::NotFound:
        return {};
    case VaultAnswer::Kind::Missing:
        return CredentialStore::tr("There is no keychain on this computer.");
    case VaultAnswer::Kind::Refused:
        return CredentialStore::tr("The keychain is locked or refuses access.");
    case VaultAnswer::Kind::Failed:
        return CredentialStore::tr("The keychain cannot be used.");
    }
    return {};
}

} // namespace

CredentialStore::CredentialStore(CredentialVault *vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
}

bool CredentialStore::holds(const Connection &connection) const
{
    return m_tokens.contains(keyOf(connection));
}

bool CredentialStore::mayHold(const Connection &connection) const
{
    const bool isInVault =
        m_vault && connection.tokenPlace == CredentialPlace::Keychain && !keyOf(connection).isEmpty();
    return isInVault || holds(connection);
}

/// The first of answer and patience counts, and what comes later is dropped.
void CredentialStore::askVault(const Ask &ask, QObject *context,
                               std::function<void(const VaultAnswer &, const QString &)> done)
{
    struct Pending
    {
        QPointer<QObject> context;
        std::function<void(const VaultAnswer &, const QString &)> done;
    };
    auto pending = std::make_shared<Pending>(Pending{context, std::move(done)});
    const auto finish = [pending](const VaultAnswer &answer, const QString &problem) {
        const auto callback = std::exchange(pending->done, nullptr);
        if (callback && pending->context)
            callback(answer, problem);
    };
    if (!m_vault) {
        QMetaObject::invokeMethod(
            context,
            [finish] {
                finish({VaultAnswer::Kind::Missing, {}}, problemOf(VaultAnswer::Kind::Missing));
            },
            Qt::QueuedConnection);
        return;
    }
    const int seconds = (m_patienceMsecs + 999) / 1000;
    QTimer::singleShot(m_patienceMsecs, context, [finish, seconds] {
        finish({VaultAnswer::Kind::Failed, {}}, tr("The keychain did not answer within %Ln s.", nullptr, seconds));
    });
    ask([finish](const VaultAnswer &answer) { finish(answer, problemOf(answer.kind)); });
}

void CredentialStore::find(const Connection &connection, QObject *context, FoundCallback callback)
{
    const QString key = keyOf(connection);
    const auto inMemory = m_tokens.constFind(key);
    const bool isInVault = connection.tokenPlace == CredentialPlace::Keychain && !key.isEmpty();
    if (inMemory != m_tokens.constEnd() || !isInVault) {
        const Found found{inMemory == m_tokens.constEnd() ? QByteArray() : *inMemory, {}};
        QMetaObject::invokeMethod(
            context, [found, callback = std::move(callback)] { callback(found); }, Qt::QueuedConnection);
        return;
    }
    const auto ask = [this, key](CredentialVault::Callback answered) { m_vault->read(key, std::move(answered)); };
    const QPointer<CredentialStore> self(this);
    askVault(ask, context,
             [self, key, callback = std::move(callback)](const VaultAnswer &answer, const QString &problem) {
                 // Other programs may have written there: what no token can be is none.
                 const bool isGood = answer.kind == VaultAnswer::Kind::Done && isValidBearer(answer.token);
                 if (isGood && self)
                     self->m_tokens.insert(key, answer.token);
                 callback({isGood ? answer.token : QByteArray(), problem});
             });
}

void CredentialStore::keep(const Connection &connection, const QByteArray &token)
{
    const QString key = keyOf(connection);
    if (key.isEmpty() || !isValidBearer(token))
        return;
    m_tokens.insert(key, token);
    if (connection.tokenPlace != CredentialPlace::Keychain)
        return;
    const auto ask = [this, key, token](CredentialVault::Callback answered) {
        m_vault->write(key, token, std::move(answered));
    };
    askVault(ask, this, [this](const VaultAnswer &answer, const QString &problem) {
        if (answer.kind != VaultAnswer::Kind::Done)
            emit fellBack(problem.isEmpty() ? problemOf(VaultAnswer::Kind::Failed) : problem);
    });
}

void CredentialStore::copy(const Connection &from, const Connection &to)
{
    if (originOf(from) == originOf(to))
        find(from, this, [this, to](const Found &found) { keep(to, found.token); });
}

void CredentialStore::follow(const Connection &before, const Connection &after)
{
    if (originOf(before) != originOf(after)) {
        forget(before);
    } else if (before.tokenPlace != after.tokenPlace) {
        find(before, this, [this, before, after](const Found &found) {
            if (found.token.isEmpty())
                return;
            forget(before);
            keep(after, found.token);
        });
    }
}

void CredentialStore::forget(const Connection &connection)
{
    const QString key = keyOf(connection);
    if (key.isEmpty())
        return;
    m_tokens.remove(key);
    if (m_vault && connection.tokenPlace == CredentialPlace::Keychain)
        m_vault->remove(key, [](const VaultAnswer &) {});
}
