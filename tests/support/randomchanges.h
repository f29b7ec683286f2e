#pragma once

#include "models/record/instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <array>

/// Two states of the same tokens as JSON: of each field some have changed, some are null, some are not told; some
/// tokens are gone, others are new.
class RandomChanges
{
public:
    /// Of so many tokens, as of `then`. The same for the same seed.
    RandomChanges(int tokens, qint64 then, quint32 seed)
        : m_then(then)
        , m_random(seed)
    {
        for (int i = 0; i < tokens; ++i) {
            const QJsonObject token = tokenOf(i);
            before.append(token);
            if (m_random.bounded(10) > 0)
                after.append(changed(token));
        }
        for (int i = 0; i < tokens / 10; ++i)
            after.append(tokenOf(tokens + i));
        std::shuffle(after.begin(), after.end(), m_random);
    }

    QList<QJsonObject> before;
    QList<QJsonObject> after;

private:
    static constexpr qint64 dayMsecs = 86'400'000;

    bool isOneIn(int many) { return m_random.bounded(many) == 0; }
    int below(int bound) { return m_random.bounded(bound); }

    QJsonValue moment(qint64 from, int days) { return instantText(from + below(days) * dayMsecs + below(1000)); }
    /// A value, or null.
    QJsonValue orNull(const QJsonValue &value) { return isOneIn(5) ? QJsonValue() : value; }
    static QJsonObject organization(int number)
    {
        return {{QStringLiteral("id"), QStringLiteral("o%1").arg(number)},
                {QStringLiteral("name"), QStringLiteral("Org %1").arg(number % 2)}};
    }
    QJsonArray scopes()
    {
        QJsonArray scopes;
        for (const char *scope :
             {"license:read", "license:write", "user:write", "personalAccessToken:write", "x", "X"}) {
            if (isOneIn(3))
                scopes.append(QString::fromLatin1(scope));
        }
        return scopes;
    }
    QJsonObject owner()
    {
        QJsonObject owner{{QStringLiteral("id"), QStringLiteral("u%1").arg(below(30))},
                          {QStringLiteral("createdAt"), QStringLiteral("2024-01-01T00:00:00Z")},
                          {QStringLiteral("updatedAt"), QStringLiteral("2024-01-01T00:00:00Z")}};
        const QMap<QString, QJsonValue> fields{
            {QStringLiteral("role"), orNull(below(2) == 0 ? QStringLiteral("user") : QStringLiteral("admin"))},
            {QStringLiteral("twoFactorEnabled"), isOneIn(2)},
            {QStringLiteral("googleSsoEnabled"), isOneIn(2)},
            {QStringLiteral("lastLoginAt"), orNull(moment(m_then - 200 * dayMsecs, 200))},
            {QStringLiteral("lastSeenAt"), orNull(moment(m_then - 200 * dayMsecs, 200))},
            {QStringLiteral("organization"), orNull(organization(below(4)))}};
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (!isOneIn(12))
                owner.insert(it.key(), it.value());
        }
        return owner;
    }
    QJsonValue fieldOf(const QString &field)
    {
        const qint64 begin = m_then - 400 * dayMsecs;
        if (field == u"expiresAt")
            return orNull(moment(m_then - 10 * dayMsecs, 500));
        if (field == u"scopes")
            return scopes();
        if (field == u"name")
            return QStringList{QStringLiteral("ci"), QStringLiteral("CI"), QStringLiteral("cd"), QStringLiteral("Bau"),
                               QStringLiteral("")}
                .at(below(5));
        if (field == u"revoked")
            return isOneIn(3);
        if (field == u"userId")
            return QStringLiteral("u%1").arg(below(30));
        if (field == u"user")
            return isOneIn(8) ? QJsonValue() : owner();
        return orNull(moment(begin, 400)); // lastUsedAt, lastRotatedAt
    }
    QJsonObject tokenOf(int number)
    {
        QString id = QStringLiteral("token-%1").arg(number);
        if (number % 3 > 0) {
            std::array<quint32, 4> digits{quint32(number), 1, 2, m_random.generate()};
            id = QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(digits.data()), 16))
                     .toString(QUuid::WithoutBraces);
        }
        QJsonObject token{{QStringLiteral("id"), id},
                          {QStringLiteral("createdAt"), moment(m_then - 500 * dayMsecs, 450)},
                          {QStringLiteral("updatedAt"), moment(m_then - 100 * dayMsecs, 100)}};
        for (const QString &field : requiredFields)
            token.insert(field, fieldOf(field));
        for (const QString &field : optionalFields) {
            if (!isOneIn(12))
                token.insert(field, fieldOf(field));
        }
        return token;
    }
    QJsonObject changed(QJsonObject token)
    {
        for (const QString &field : requiredFields + optionalFields) {
            if (isOneIn(4))
                token.insert(field, fieldOf(field));
        }
        if (isOneIn(10))
            token.remove(optionalFields.at(below(int(optionalFields.size()))));
        if (!token.value(QStringLiteral("user")).isObject() || isOneIn(2))
            return token;
        QJsonObject user = token.value(QStringLiteral("user")).toObject();
        const QJsonObject other = owner();
        for (auto it = other.begin(); it != other.end(); ++it) {
            if (isOneIn(4))
                user.insert(it.key(), it.value());
        }
        token.insert(QStringLiteral("user"), user);
        return token;
    }

    const QStringList requiredFields{QStringLiteral("name"), QStringLiteral("revoked"), QStringLiteral("scopes"),
                                     QStringLiteral("userId")};
    const QStringList optionalFields{QStringLiteral("expiresAt"), QStringLiteral("lastUsedAt"),
                                     QStringLiteral("lastRotatedAt"), QStringLiteral("user")};
    qint64 m_then;
    QRandomGenerator m_random;
};
