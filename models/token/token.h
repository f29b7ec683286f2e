#pragma once

#include "models/token/field.h"
#include "models/token/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The record of `GET /v3/personal-access-tokens` as plain values, every field of the contract, nested as the API
/// nests. Fields that the contract requires and never sets to null are bare; all others are a Field.

/// A field that the contract does not know, kept verbatim for display.
struct UnknownField
{
    QString key;
    QByteArray json;
    bool operator==(const UnknownField &) const = default;
};

struct Metadata
{
    Field<QString> id;
    Field<Instant> createdAt;
    Field<Instant> updatedAt;
    QString key;
    QString value;
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
    QString id;
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
    QString id;
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

struct User
{
    QString id;
    Instant createdAt;
    Instant updatedAt;
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
    bool operator==(const User &) const = default;
};

struct Token
{
    QString id;
    Instant createdAt;
    Instant updatedAt;
    QString name;
    Field<Instant> expiresAt;
    bool revoked = false;
    QStringList scopes;
    QString userId;
    Field<User> user;
    Field<Instant> lastUsedAt;
    Field<Instant> lastRotatedAt;
    QList<UnknownField> unknown;
    /// The record as the server sent it, byte for byte.
    QByteArray raw;
    bool operator==(const Token &) const = default;
};

/// What an administrator asks first of a token. Revoked wins over expired; expiring means within 30 days of `now`.
enum class TokenStatus { Active, Expiring, Expired, Revoked };
TokenStatus tokenStatus(const Token &token, qint64 nowMsecs);
/// When, after `now`, time alone makes the status another one; empty where it never does.
std::optional<qint64> nextStatusChange(const Token &token, qint64 nowMsecs);
