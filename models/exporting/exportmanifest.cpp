#include "models/exporting/exportmanifest.h"

#include "models/query/pagerequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

QJsonObject unreadableOf(const UnreadableRecords &unreadable)
{
    QJsonObject byField;
    for (const auto &[path, count] : unreadable.byField.asKeyValueRange())
        byField.insert(path, count);
    return {{QStringLiteral("records"), unreadable.records},
            {QStringLiteral("fields"), unreadable.fields},
            {QStringLiteral("byField"), byField},
            {QStringLiteral("ids"), QJsonArray::fromStringList(unreadable.ids)}};
}

} // namespace

void UnreadableRecords::add(const RecordRow &row)
{
    ++records;
    fields += qint64(row.unreadable.size());
    if (ids.size() < mostIds)
        ids.append(QString::fromUtf8(row.id.data(), qsizetype(row.id.size())));
    for (const UnreadableField &field : row.unreadable) {
        static const QRegularExpression place(QStringLiteral("\\[\\d+\\]"));
        ++byField[QString(field.path).remove(place)];
    }
}

QJsonObject ExportManifest::queryOf(const ExportPlan &plan)
{
    const PageRequest sent(plan.query, 1, plan.pageSize, plan.zone);
    QJsonObject query;
    for (const auto &[name, value] : sent.parameters()) {
        if (name != "page" && name != "limit")
            query.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    }
    return query;
}

QByteArray ExportManifest::toJson() const
{
    QJsonObject json{{QStringLiteral("program"), QStringLiteral("pat-console")},
                     {QStringLiteral("version"), QStringLiteral(PAT_VERSION)},
                     {QStringLiteral("host"), host},
                     {QStringLiteral("query"), queryOf(plan)},
                     {QStringLiteral("selection"), plan.selection.has_value()},
                     {QStringLiteral("file"), file},
                     {QStringLiteral("format"), format},
                     {QStringLiteral("started"), started.toString(Qt::ISODateWithMs)},
                     {QStringLiteral("ended"), ended.toString(Qt::ISODateWithMs)},
                     {QStringLiteral("rows"), rows},
                     {QStringLiteral("pages"), pages},
                     {QStringLiteral("retries"), retries},
                     {QStringLiteral("repeatsDropped"), repeatsDropped},
                     {QStringLiteral("unreadable"), unreadableOf(unreadable)},
                     {QStringLiteral("complete"), isExact},
                     {QStringLiteral("sha256"), QString::fromLatin1(sha256)}};
    if (plan.selection) {
        json.insert(QStringLiteral("selected"), plan.selection->count());
        json.insert(QStringLiteral("gone"), gone);
    }
    if (!where.isEmpty())
        json.insert(QStringLiteral("where"), where);
    if (format == u"csv")
        json.insert(QStringLiteral("columns"), QJsonArray::fromStringList(columns));
    if (asOf)
        json.insert(QStringLiteral("asOf"), asOf->toString(Qt::ISODateWithMs));
    if (!ignoredFilters.isEmpty())
        json.insert(QStringLiteral("filteredByTheConsole"), QJsonArray::fromStringList(ignoredFilters));
    if (!isExact)
        json.insert(QStringLiteral("incompleteBecause"), inexactReason);
    if (!searchedHere.isEmpty())
        json.insert(QStringLiteral("searchedHere"), QJsonArray::fromStringList(searchedHere));
    return QJsonDocument(json).toJson();
}
