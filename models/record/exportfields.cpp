#include "models/record/exportfields.h"

#include "models/record/contract.h"
#include "models/record/fieldpath.h"

#include <algorithm>
#include <vector>

namespace {

void append(std::vector<ExportField> *all, const QString &parent, std::span<const ContractField> fields)
{
    for (const ContractField &field : fields) {
        const QString path = joinedPath(parent, QString::fromLatin1(field.key.data(), qsizetype(field.key.size())));
        if (field.isObject)
            append(all, path, field.fields);
        else
            all->push_back({path, field.kind});
    }
}

} // namespace

std::span<const ExportField> exportFields()
{
    static const std::vector<ExportField> fields = [] {
        std::vector<ExportField> all;
        append(&all, {}, tokenContract());
        // What the token itself has comes before its owner, whom servers send in its midst.
        std::stable_partition(all.begin(), all.end(),
                              [](const ExportField &field) { return !field.path.contains(u'.'); });
        return all;
    }();
    return fields;
}

const ExportField *findExportField(QStringView path)
{
    const std::span<const ExportField> all = exportFields();
    const auto it =
        std::find_if(all.begin(), all.end(), [path](const ExportField &candidate) { return path == candidate.path; });
    return it == all.end() ? nullptr : &*it;
}

QStringList defaultExportColumns()
{
    return QStringLiteral("id,name,createdAt,updatedAt,expiresAt,revoked,scopes,lastUsedAt,lastRotatedAt,userId,"
                          "user.name,user.email,user.role,user.twoFactorEnabled,user.lastLoginAt,"
                          "user.organization.name,user.reseller.name")
        .split(u',');
}
