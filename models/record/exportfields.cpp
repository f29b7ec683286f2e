#include "models/record/exportfields.h"

#include <algorithm>
#include <vector>

// The kinds' short names are for the table alone.
namespace exporttable {

using enum FieldKind;

constexpr ExportField field(const char *path, FieldKind kind)
{
    return {QLatin1String(path), kind};
}

constexpr ExportField fields[] = {
    field("id", Text),
    field("createdAt", Instant),
    field("updatedAt", Instant),
    field("name", Text),
    field("expiresAt", Instant),
    field("revoked", Bool),
    field("scopes", List),
    field("userId", Text),
    field("lastUsedAt", Instant),
    field("lastRotatedAt", Instant),
    field("user.id", Text),
    field("user.createdAt", Instant),
    field("user.updatedAt", Instant),
    field("user.name", Text),
    field("user.firstName", Text),
    field("user.lastName", Text),
    field("user.email", Text),
    field("user.role", Text),
    field("user.twoFactorEnabled", Bool),
    field("user.googleSsoEnabled", Bool),
    field("user.lastLoginAt", Instant),
    field("user.company", Text),
    field("user.allowCustomerPortalAccess", Bool),
    field("user.roles", List),
    field("user.lastSeenAt", Instant),
    field("user.organizationId", Text),
    field("user.organization.id", Text),
    field("user.organization.createdAt", Instant),
    field("user.organization.updatedAt", Instant),
    field("user.organization.name", Text),
    field("user.organization.email", Text),
    field("user.organization.description", Text),
    field("user.organization.allowedUsers", Integer),
    field("user.organization.address.addressLine1", Text),
    field("user.organization.address.addressLine2", Text),
    field("user.organization.address.city", Text),
    field("user.organization.address.state", Text),
    field("user.organization.address.country", Text),
    field("user.organization.address.postalCode", Text),
    field("user.organization.resellerId", Text),
    field("user.organization.reseller.id", Text),
    field("user.organization.reseller.createdAt", Instant),
    field("user.organization.reseller.updatedAt", Instant),
    field("user.organization.reseller.name", Text),
    field("user.organization.reseller.email", Text),
    field("user.organization.reseller.description", Text),
    field("user.organization.reseller.allowedUsers", Integer),
    field("user.organization.reseller.allowedOrganizations", Integer),
    field("user.resellerId", Text),
    field("user.reseller.id", Text),
    field("user.reseller.createdAt", Instant),
    field("user.reseller.updatedAt", Instant),
    field("user.reseller.name", Text),
    field("user.reseller.email", Text),
    field("user.reseller.description", Text),
    field("user.reseller.allowedUsers", Integer),
    field("user.reseller.allowedOrganizations", Integer),
    field("user.metadata", Json),
    field("user.tags", List),
    field("user.emailPreference.metrics", Bool),
};

} // namespace exporttable

namespace {

/// Levenshtein's distance, without regard to case.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const bool same = a[i - 1].toCaseFolded() == b[qsizetype(j) - 1].toCaseFolded();
            const int replaced = diagonal + (same ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::span<const ExportField> exportFields()
{
    return exporttable::fields;
}

const ExportField *findExportField(QStringView path)
{
    const auto *it = std::find_if(std::begin(exporttable::fields), std::end(exporttable::fields),
                                  [path](const ExportField &candidate) { return path == candidate.path; });
    return it == std::end(exporttable::fields) ? nullptr : it;
}

QStringList defaultExportColumns()
{
    return QStringLiteral("id,name,createdAt,updatedAt,expiresAt,revoked,scopes,lastUsedAt,lastRotatedAt,userId,"
                          "user.name,user.email,user.role,user.twoFactorEnabled,user.lastLoginAt,"
                          "user.organization.name,user.reseller.name")
        .split(u',');
}

QStringList nearestExportColumns(const QString &path)
{
    std::vector<std::pair<int, QString>> ranked;
    for (const ExportField &candidate : exporttable::fields) {
        const QString known = candidate.path;
        // What was typed is often right but for its parents: `organization.name`, `email`.
        const int off = known.endsWith(u'.' + path, Qt::CaseInsensitive) ? 1 : distance(path, known);
        ranked.emplace_back(off, known);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList nearest;
    for (const auto &[off, known] : ranked) {
        if (nearest.size() == 3 || off > std::max<qsizetype>(3, path.size() / 2))
            break;
        nearest.append(known);
    }
    return nearest;
}
