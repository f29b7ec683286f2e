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

QStringList nearestExportColumns(const QString &path)
{
    std::vector<std::pair<int, QString>> ranked;
    for (const auto &[known, kind] : exportFields()) {
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
