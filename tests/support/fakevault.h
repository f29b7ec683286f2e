#pragma once

#include "models/credentials/credentialvault.h"

#include <QHash>
#include <QTimer>

/// A vault in memory that may be missing, locked or slow, and counts how often it is asked.
class FakeVault : public CredentialVault
{
public:
    /// What it answers; Done for a vault that works.
    VaultAnswer::Kind mood = VaultAnswer::Kind::Done;
    /// How long it takes; negative for never.
    int delayMsecs = 0;
    QHash<QString, QByteArray> entries;
    int asked = 0;

    void read(const QString &key, Callback callback) override
    {
        answer(
            [this, key]() -> VaultAnswer {
                if (mood != VaultAnswer::Kind::Done)
                    return {mood, {}};
                if (!entries.contains(key))
                    return {VaultAnswer::Kind::NotFound, {}};
                return {VaultAnswer::Kind::Done, entries.value(key)};
            },
            std::move(callback));
    }

    void write(const QString &key, const QByteArray &token, Callback callback) override
    {
        answer(
            [this, key, token]() -> VaultAnswer {
                if (mood == VaultAnswer::Kind::Done)
                    entries.insert(key, token);
                return {mood, {}};
            },
            std::move(callback));
    }

    void remove(const QString &key, Callback callback) override
    {
        answer(
            [this, key]() -> VaultAnswer {
                if (mood == VaultAnswer::Kind::Done)
                    entries.remove(key);
                return {mood, {}};
            },
            std::move(callback));
    }

private:
    void answer(const std::function<VaultAnswer()> &act, Callback callback)
    {
        ++asked;
        if (delayMsecs >= 0)
            QTimer::singleShot(delayMsecs, &m_context, [act, callback = std::move(callback)] { callback(act()); });
    }

    QObject m_context;
};
