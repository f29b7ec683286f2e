#pragma once

#include "models/inventory/inventory.h"
#include "models/record/tokenjson.h"

#include <QJsonDocument>
#include <QJsonObject>

/// Tokens to compare, for the tests of it.
namespace comparedtokens {

inline const qint64 then = parseInstant(u"2026-05-01T00:00:00Z")->msecs;
inline const qint64 now = parseInstant(u"2026-06-01T00:00:00Z")->msecs;

inline void replace(QJsonObject *object, const QByteArray &with)
{
    const QJsonObject other = QJsonDocument::fromJson('{' + with + '}').object();
    for (auto it = other.begin(); it != other.end(); ++it) {
        object->remove(it.key());
        if (it.value() != QJsonValue(QStringLiteral("absent")))
            object->insert(it.key(), it.value());
    }
}

/// A live token of which everything is told, with other fields of its own and of its owner's.
inline Token tokenWith(const QByteArray &fields, const QByteArray &ownersFields = {},
                       const QString &id = QStringLiteral("t1"))
{
    QJsonObject token = QJsonDocument::fromJson(R"({"createdAt":"2026-03-10T00:00:00Z",
        "updatedAt":"2026-04-01T00:00:00Z","name":"ci","expiresAt":"2027-03-03T00:00:00Z","revoked":false,
        "scopes":["license:read"],"userId":"u1","lastUsedAt":"2026-04-15T00:00:00Z",
        "lastRotatedAt":"2026-04-01T00:00:00Z","user":{"id":"u1","createdAt":"2020-01-01T00:00:00Z",
        "updatedAt":"2020-01-01T00:00:00Z","name":"Ken","role":"user","twoFactorEnabled":true,
        "googleSsoEnabled":false,"lastLoginAt":"2026-04-30T00:00:00Z","lastSeenAt":"2026-04-30T00:00:00Z",
        "organization":{"id":"o1","createdAt":"2020-01-01T00:00:00Z","updatedAt":"2020-01-01T00:00:00Z",
        "name":"One"}}})")
                            .object();
    QJsonObject owner = token.value(QStringLiteral("user")).toObject();
    replace(&owner, ownersFields);
    token.insert(QStringLiteral("user"), owner);
    replace(&token, fields);
    token.insert(QStringLiteral("id"), id);
    const QByteArray json = QJsonDocument(token).toJson();
    Token decoded;
    return decodeRecord({json.data(), size_t(json.size())}, &decoded) ? Token() : decoded;
}

inline Inventory inventoryOf(const QList<Token> &tokens, qint64 moment)
{
    Inventory inventory(moment);
    for (const Token &token : tokens)
        inventory.add(token);
    inventory.finish();
    return inventory;
}

} // namespace comparedtokens
