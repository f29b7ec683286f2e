#include "models/text/fieldcatalog.h"

#include "models/text/displaytext.h"

#include <QCoreApplication>

#include <string_view>

namespace {

constexpr int mostKeyChars = 40;

struct FieldInfo
{
    std::string_view key;
    const char *label;
    bool isSortKey = false;
};

/// All objects together.
constexpr FieldInfo fieldInfos[] = {
    {"name", QT_TRANSLATE_NOOP("TokenFacts", "Name"), true},
    {"createdAt", QT_TRANSLATE_NOOP("TokenFacts", "Created"), true},
    {"updatedAt", QT_TRANSLATE_NOOP("TokenFacts", "Updated"), true},
    {"expiresAt", QT_TRANSLATE_NOOP("TokenFacts", "Expires"), true},
    {"lastUsedAt", QT_TRANSLATE_NOOP("TokenFacts", "Last used"), true},
    {"lastRotatedAt", QT_TRANSLATE_NOOP("TokenFacts", "Last rotated"), true},
    {"id", QT_TRANSLATE_NOOP("TokenFacts", "Id"), true},
    {"revoked", QT_TRANSLATE_NOOP("TokenFacts", "Revoked"), true},
    {"userId", QT_TRANSLATE_NOOP("TokenFacts", "Owner id"), true},
    {"scopes", QT_TRANSLATE_NOOP("TokenFacts", "Scopes")},
    {"user", QT_TRANSLATE_NOOP("TokenFacts", "Owner")},
    {"firstName", QT_TRANSLATE_NOOP("TokenFacts", "First name")},
    {"lastName", QT_TRANSLATE_NOOP("TokenFacts", "Last name")},
    {"email", QT_TRANSLATE_NOOP("TokenFacts", "E-mail")},
    {"role", QT_TRANSLATE_NOOP("TokenFacts", "Role")},
    {"roles", QT_TRANSLATE_NOOP("TokenFacts", "Roles")},
    {"twoFactorEnabled", QT_TRANSLATE_NOOP("TokenFacts", "Two-factor authentication")},
    {"googleSsoEnabled", QT_TRANSLATE_NOOP("TokenFacts", "Google sign-in")},
    {"lastLoginAt", QT_TRANSLATE_NOOP("TokenFacts", "Last login")},
    {"lastSeenAt", QT_TRANSLATE_NOOP("TokenFacts", "Last seen")},
    {"company", QT_TRANSLATE_NOOP("TokenFacts", "Company")},
    {"allowCustomerPortalAccess", QT_TRANSLATE_NOOP("TokenFacts", "Customer portal")},
    {"organizationId", QT_TRANSLATE_NOOP("TokenFacts", "Organization id")},
    {"organization", QT_TRANSLATE_NOOP("TokenFacts", "Organization")},
    {"resellerId", QT_TRANSLATE_NOOP("TokenFacts", "Reseller id")},
    {"reseller", QT_TRANSLATE_NOOP("TokenFacts", "Reseller")},
    {"description", QT_TRANSLATE_NOOP("TokenFacts", "Description")},
    {"allowedUsers", QT_TRANSLATE_NOOP("TokenFacts", "Allowed users")},
    {"allowedOrganizations", QT_TRANSLATE_NOOP("TokenFacts", "Allowed organizations")},
    {"address", QT_TRANSLATE_NOOP("TokenFacts", "Address")},
    {"addressLine1", QT_TRANSLATE_NOOP("TokenFacts", "Line 1")},
    {"addressLine2", QT_TRANSLATE_NOOP("TokenFacts", "Line 2")},
    {"postalCode", QT_TRANSLATE_NOOP("TokenFacts", "Postal code")},
    {"city", QT_TRANSLATE_NOOP("TokenFacts", "City")},
    {"state", QT_TRANSLATE_NOOP("TokenFacts", "State")},
    {"country", QT_TRANSLATE_NOOP("TokenFacts", "Country")},
    {"metadata", QT_TRANSLATE_NOOP("TokenFacts", "Metadata")},
    {"key", QT_TRANSLATE_NOOP("TokenFacts", "Key")},
    {"visible", QT_TRANSLATE_NOOP("TokenFacts", "Visible")},
    {"viewPermissions", QT_TRANSLATE_NOOP("TokenFacts", "View permissions")},
    {"tags", QT_TRANSLATE_NOOP("TokenFacts", "Tags")},
    {"emailPreference", QT_TRANSLATE_NOOP("TokenFacts", "E-mail preference")},
    {"metrics", QT_TRANSLATE_NOOP("TokenFacts", "Metrics")},
};

} // namespace

QString fieldLabel(const char *key)
{
    for (const FieldInfo &info : fieldInfos) {
        if (info.key == key)
            return QCoreApplication::translate("TokenFacts", info.label);
    }
    return {};
}

QString fieldTitle(const QString &key)
{
    const QString label = fieldLabel(key.toLatin1().constData());
    return label.isEmpty() ? displayText(key, mostKeyChars) : label;
}

QStringList sortKeys()
{
    QStringList keys;
    for (const FieldInfo &info : fieldInfos) {
        if (info.isSortKey)
            keys += QLatin1String(info.key.data(), qsizetype(info.key.size()));
    }
    return keys;
}
