#pragma once

#include "models/record/field.h"
#include "models/record/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

/// The record of `GET /v3/personal-access-tokens` as plain values, every field of the contract, nested as the API
/// nests. Any field may be missing or not what the contract says but the token's id, without which there is no record.

/// A field that the contract does not know, kept verbatim for display.
struct UnknownField
{
    QString key;
    QByteArray json;
    bool operator==(const UnknownField &) const = default;
};

/// A field of the contract that could not be read: it is shown and written as it was sent, and nothing follows from it.
struct UnreadableField
{
    QString path;    ///< such as `user.organization.allowedUsers` or `user.metadata[0].value`
    QByteArray json; ///< as sent; empty where a field that has to be there was not sent
    QString problem; ///< "expected a string, found null"
    bool operator==(const UnreadableField &) const = default;
};

struct Metadata
{
    Field<QString> id;
    Field<Instant> createdAt;
    Field<Instant> updatedAt;
    Field<QString> key;
    Field<QString> value;
    Field<QStringList> viewPermissions;
    Field<bool> visible;
    QList<UnknownField> unknown;
    bool operator==(const Metadata &) const = default;
};

struct Address
{
    Field<QString> addressLine1;
    Field<QString> addressLine2;
    Field<QString> city;
    Field<QString> state;
    Field<QString> country;
    Field<QString> postalCode;
    QList<UnknownField> unknown;
    bool operator==(const Address &) const = default;
};

struct Reseller
{
    Field<QString> id;
    Field<Instant> createdAt;
    Field<Instant> updatedAt;
    Field<QString> name;
    Field<QString> email;
    Field<QString> description;
    Field<qint64> allowedUsers;
    Field<qint64> allowedOrganizations;
    QList<UnknownField> unknown;
    bool operator==(const Reseller &) const = default;
};

struct Organization
{
    Field<QString> id;
    Field<Instant> createdAt;
    Field<Instant> updatedAt;
    Field<QString> name;
    Field<QString> email;
    Field<QString> description;
    Field<qint64> allowedUsers;
    Field<Address> address;
    Field<QString> resellerId;
    Field<Reseller> reseller;
    QList<UnknownField> unknown;
    bool operator==(const Organization &) const = default;
};

struct EmailPreference
{
    Field<bool> metrics;
    QList<UnknownField> unknown;
    bool operator==(const EmailPreference &) const = default;
};

/// Stands for the bytes that a value was read from: the same bytes have the same one, and others another, but for a
/// chance of one in 2^128. It has a meaning within this process alone.
using Fingerprint = std::pair<quint64, quint64>;

struct User
{
    Field<QString> id;
    Field<Instant> createdAt;
    Field<Instant> updatedAt;
    Field<QString> name;
    Field<QString> firstName;
    Field<QString> lastName;
    Field<QString> email;
    Field<QString> role;
    Field<bool> twoFactorEnabled;
    Field<bool> googleSsoEnabled;
    Field<Instant> lastLoginAt;
    Field<QString> company;
    Field<bool> allowCustomerPortalAccess;
    Field<QStringList> roles;
    Field<Instant> lastSeenAt;
    Field<QString> organizationId;
    Field<Organization> organization;
    Field<QString> resellerId;
    Field<Reseller> reseller;
    Field<QList<Metadata>> metadata;
    Field<QStringList> tags;
    Field<EmailPreference> emailPreference;
    QList<UnknownField> unknown;
    Fingerprint fingerprint; ///< of an object that was read; zero of others
    bool operator==(const User &) const = default;
};

struct Token
{
    QString id;
    Field<Instant> createdAt;
    Field<Instant> updatedAt;
    Field<QString> name;
    Field<Instant> expiresAt;
    Field<bool> revoked;
    Field<QStringList> scopes;
    Field<QString> userId;
    Field<User> user;
    Field<Instant> lastUsedAt;
    Field<Instant> lastRotatedAt;
    QList<UnknownField> unknown;
    QList<UnreadableField> unreadable; ///< of the record and of all that is in it, in the contract's order
    /// The record as the server sent it, byte for byte; what is not UTF-8 in it stands as an escape.
    QByteArray raw;
    bool operator==(const Token &) const = default;
};

/// The field at this path, null where it could be read.
const UnreadableField *unreadableAt(const Token &token, const QString &path);
