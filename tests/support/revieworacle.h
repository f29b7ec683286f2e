#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <algorithm>

enum class Truth { No, Yes, Unknown };

/// The rules once more, written from their description straight over the server's JSON.
class ReviewOracle
{
public:
    ReviewOracle(const QJsonObject &token, qint64 now)
        : m_token(token)
        , m_owner(token.value(QStringLiteral("user")).toObject())
        , m_now(now)
    {
    }

    QMap<QString, Truth> verdicts() const
    {
        const bool isExpired =
            has(m_token, QStringLiteral("expiresAt")) && at(m_token, QStringLiteral("expiresAt")) <= m_now;
        const bool isRevoked = m_token.value(QStringLiteral("revoked")).toBool();
        const bool isLive = !isRevoked && !isExpired;
        QMap<QString, Truth> all;
        const auto live = [&](const char *rule, Truth truth) {
            all.insert(QString::fromLatin1(rule), isLive ? truth : Truth::No);
        };
        live("never-used", both(isNever(QStringLiteral("lastUsedAt")), age(QStringLiteral("createdAt"), 30)));
        live("unused", age(QStringLiteral("lastUsedAt"), 90));
        live("no-expiry", isNever(QStringLiteral("expiresAt")));
        live("long-lived", gap(QStringLiteral("createdAt"), QStringLiteral("expiresAt"), 365 * dayMsecs));
        live("can-mint", of(scope(QStringLiteral("personalAccessToken:write"))));
        live("writes-accounts", of(scope(QStringLiteral("account:write")) || scope(QStringLiteral("user:write")) ||
                                   scope(QStringLiteral("role:write"))));
        live("write-without-expiry", both(of(writes()), isNever(QStringLiteral("expiresAt"))));
        live("never-rotated", both(isNever(QStringLiteral("lastRotatedAt")), age(QStringLiteral("createdAt"), 365)));
        live("ends-soon-in-use", endsSoonInUse());
        live("owner-gone", m_token.contains(QStringLiteral("user")) ? of(m_token.value(QStringLiteral("user")).isNull())
                                                                    : Truth::Unknown);
        live("owner-without-2fa",
             ofOwner(both(isFalse(QStringLiteral("twoFactorEnabled")), isFalse(QStringLiteral("googleSsoEnabled")))));
        live("owner-inactive", ofOwner(isInactive()));
        live("contradiction", contradiction());
        all.insert(QStringLiteral("used-after-expiry"),
                   has(m_token, QStringLiteral("expiresAt")) && !isExpired
                       ? Truth::No
                       : gap(QStringLiteral("expiresAt"), QStringLiteral("lastUsedAt"), 1));
        all.insert(QStringLiteral("expired-not-revoked"), isRevoked ? Truth::No
                                                          : m_token.contains(QStringLiteral("expiresAt"))
                                                              ? of(isExpired)
                                                              : Truth::Unknown);
        return all;
    }
    QString status() const
    {
        const QString end = QStringLiteral("expiresAt");
        if (m_token.value(QStringLiteral("revoked")).toBool())
            return QStringLiteral("revoked");
        if (!has(m_token, end))
            return QStringLiteral("active");
        const qint64 left = at(m_token, end) - m_now;
        return left <= 0               ? QStringLiteral("expired")
               : left <= 30 * dayMsecs ? QStringLiteral("expiring")
                                       : QStringLiteral("active");
    }
    bool isLive() const
    {
        return !m_token.value(QStringLiteral("revoked")).toBool() &&
               !(has(m_token, QStringLiteral("expiresAt")) && at(m_token, QStringLiteral("expiresAt")) <= m_now);
    }

private:
    static Truth of(bool holds) { return holds ? Truth::Yes : Truth::No; }
    static Truth both(Truth a, Truth b)
    {
        if (a == Truth::No || b == Truth::No)
            return Truth::No;
        return a == Truth::Unknown ? a : b;
    }
    static bool has(const QJsonObject &object, const QString &key) { return object.value(key).isString(); }
    static qint64 at(const QJsonObject &object, const QString &key)
    {
        return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    }
    Truth isNever(const QString &key) const
    {
        return m_token.contains(key) ? of(m_token.value(key).isNull()) : Truth::Unknown;
    }
    Truth agoIn(const QJsonObject &object, const QString &key, int days) const
    {
        if (!object.contains(key))
            return Truth::Unknown;
        return of(has(object, key) && m_now - at(object, key) >= days * dayMsecs);
    }
    Truth age(const QString &key, int days) const { return agoIn(m_token, key, days); }
    /// Null on either side is no gap.
    Truth gap(const QString &from, const QString &to, qint64 least) const
    {
        if (m_token.value(from).isNull() || m_token.value(to).isNull())
            return Truth::No;
        if (!has(m_token, from) || !has(m_token, to))
            return Truth::Unknown;
        return of(at(m_token, to) - at(m_token, from) >= least);
    }
    bool scope(const QString &name) const { return m_token.value(QStringLiteral("scopes")).toArray().contains(name); }
    bool writes() const
    {
        const QJsonArray scopes = m_token.value(QStringLiteral("scopes")).toArray();
        return std::any_of(scopes.begin(), scopes.end(),
                           [](const QJsonValue &scope) { return scope.toString().endsWith(u":write"); });
    }
    Truth endsSoonInUse() const
    {
        Truth ends = m_token.contains(QStringLiteral("expiresAt")) ? Truth::No : Truth::Unknown;
        if (has(m_token, QStringLiteral("expiresAt")))
            ends = of(at(m_token, QStringLiteral("expiresAt")) - m_now <= 30 * dayMsecs);
        Truth used = m_token.contains(QStringLiteral("lastUsedAt")) ? Truth::No : Truth::Unknown;
        if (has(m_token, QStringLiteral("lastUsedAt")))
            used = of(m_now - at(m_token, QStringLiteral("lastUsedAt")) <= 30 * dayMsecs);
        return both(ends, used);
    }
    Truth ofOwner(Truth truth) const
    {
        if (!m_token.contains(QStringLiteral("user")))
            return Truth::Unknown;
        return m_token.value(QStringLiteral("user")).isNull() ? Truth::No : truth;
    }
    Truth isFalse(const QString &key) const
    {
        return m_owner.contains(key) ? of(!m_owner.value(key).toBool()) : Truth::Unknown;
    }
    Truth isInactive() const
    {
        if (has(m_owner, QStringLiteral("lastSeenAt")))
            return agoIn(m_owner, QStringLiteral("lastSeenAt"), 90);
        if (has(m_owner, QStringLiteral("lastLoginAt")) &&
            agoIn(m_owner, QStringLiteral("lastLoginAt"), 90) == Truth::No)
            return Truth::No;
        if (!m_owner.contains(QStringLiteral("lastSeenAt")) || !m_owner.contains(QStringLiteral("lastLoginAt")))
            return Truth::Unknown;
        return agoIn(m_owner,
                     has(m_owner, QStringLiteral("lastLoginAt")) ? QStringLiteral("lastLoginAt")
                                                                 : QStringLiteral("createdAt"),
                     90);
    }
    Truth contradiction() const
    {
        bool isUnknown = false;
        for (const QString &key : {QStringLiteral("updatedAt"), QStringLiteral("lastUsedAt"),
                                   QStringLiteral("lastRotatedAt"), QStringLiteral("expiresAt")}) {
            isUnknown = isUnknown || !m_token.contains(key);
            if (!has(m_token, key))
                continue;
            if (at(m_token, key) < at(m_token, QStringLiteral("createdAt")))
                return Truth::Yes;
            if (key != u"expiresAt" && at(m_token, key) > m_now + 3'600'000)
                return Truth::Yes;
        }
        return isUnknown ? Truth::Unknown : Truth::No;
    }

    static constexpr qint64 dayMsecs = 86'400'000;

    QJsonObject m_token;
    QJsonObject m_owner;
    qint64 m_now;
};
