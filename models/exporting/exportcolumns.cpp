#include "models/exporting/exportcolumns.h"

#include "models/exporting/computedcells.h"
#include "models/record/editdistance.h"
#include "models/record/exportfields.h"

#include <algorithm>
#include <utility>
#include <vector>

std::optional<RecordCells::Column> findExportColumn(const QString &name)
{
    if (ComputedCells::columns().contains(name))
        return RecordCells::Column{{}, FieldKind::Text};
    if (const ExportField *field = findExportField(name))
        return RecordCells::Column{field->path, field->kind};
    const ExportField *asked = name.endsWith(u'?') ? findExportField(QStringView(name).chopped(1)) : nullptr;
    if (!asked)
        return {};
    return RecordCells::Column{asked->path, FieldKind::Bool, RecordCells::Use::Reported};
}

QString exportColumnOf(Column column)
{
    constexpr const char *names[columnCount] = {"name",
                                                "status",
                                                "user.name",
                                                "user.organization.name",
                                                "scopes",
                                                "createdAt",
                                                "updatedAt",
                                                "expiresAt",
                                                "lastUsedAt",
                                                "lastRotatedAt",
                                                "id",
                                                "user.email",
                                                "user.role",
                                                "user.twoFactorEnabled",
                                                "user.googleSsoEnabled",
                                                "user.lastLoginAt",
                                                "user.company",
                                                "user.reseller.name",
                                                "user.tags",
                                                "findings",
                                                "change",
                                                "decision"};
    return QString::fromLatin1(names[int(column)]);
}

QStringList nearestExportColumns(const QString &name)
{
    const QString mark = name.endsWith(u'?') ? QStringLiteral("?") : QString();
    QStringList all = ComputedCells::columns();
    for (const ExportField &field : exportFields())
        all.append(field.path + mark);
    std::vector<std::pair<int, QString>> ranked;
    for (const QString &known : std::as_const(all)) {
        // What was typed is often right but for its parents: `organization.name`, `email`.
        const int off = known.endsWith(u'.' + name, Qt::CaseInsensitive) ? 1 : editDistance(name, known);
        ranked.emplace_back(off, known);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList nearest;
    for (const auto &[off, known] : ranked) {
        if (nearest.size() == 3 || off > std::max<qsizetype>(3, name.size() / 2))
            break;
        nearest.append(known);
    }
    return nearest;
}
