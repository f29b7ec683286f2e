#include "models/query/savedview.h"

#include "models/text/pastedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace {

const QString searchKey = QStringLiteral("search");
const QString idsKey = QStringLiteral("ids");
const QString sortKey = QStringLiteral("sort");
const QString nameKey = QStringLiteral("name");
const QString queryKey = QStringLiteral("query");
const QString whereKey = QStringLiteral("where");
const QString columnsKey = QStringLiteral("columns");

struct BoundName
{
    QString key;
    DateBound *bound;
};

std::array<BoundName, 4> boundsOf(TokenQuery *query)
{
    return {{{QStringLiteral("createdFrom"), &query->created.from},
             {QStringLiteral("createdTo"), &query->created.to},
             {QStringLiteral("updatedFrom"), &query->updated.from},
             {QStringLiteral("updatedTo"), &query->updated.to}}};
}

struct PeriodName
{
    QString key;
    DateRange *range;
};

std::array<PeriodName, 2> periodsOf(TokenQuery *query)
{
    return {
        {{QStringLiteral("createdLastDays"), &query->created}, {QStringLiteral("updatedLastDays"), &query->updated}}};
}

/// Longer than any token lives.
constexpr int mostLastDays = 36'500;

/// Only what is asked for: a query of nothing is an empty object.
QJsonObject toObject(const TokenQuery &asked)
{
    TokenQuery query = onNoDay(asked);
    QJsonObject object;
    if (!query.search.isEmpty())
        object.insert(searchKey, query.search);
    if (!query.ids.isEmpty())
        object.insert(idsKey, QJsonArray::fromStringList(query.ids));
    for (const auto &[key, bound] : boundsOf(&query)) {
        if (!bound->isOpen())
            object.insert(key, bound->text());
    }
    for (const auto &[key, range] : periodsOf(&query)) {
        if (range->lastDays > 0)
            object.insert(key, range->lastDays);
    }
    if (!query.sort.key.isEmpty())
        object.insert(sortKey, sortText(query.sort));
    return object;
}

/// Empty where a bound is no date: without it, others would match than those that were meant.
std::optional<TokenQuery> fromObject(const QJsonObject &object)
{
    TokenQuery query;
    query.search = unwrapped(object.value(searchKey).toString());
    const QJsonArray ids = object.value(idsKey).toArray();
    for (const auto &id : ids) {
        if (!id.toString().isEmpty())
            query.ids.append(id.toString());
    }
    for (const auto &[key, bound] : boundsOf(&query)) {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && (!value.isString() || !parseDateBound(value.toString(), bound)))
            return {};
    }
    for (const auto &[key, range] : periodsOf(&query)) {
        const QJsonValue value = object.value(key);
        const int days = value.toInt();
        if (!value.isUndefined() && (days < 1 || days > mostLastDays))
            return {};
        if (days > 0)
            *range = {{}, {}, days};
    }
    query.sort = parseSort(object.value(sortKey).toString());
    if (query.sort.key.isEmpty())
        query.sort = {};
    return query;
}

} // namespace

QByteArray queryJson(const TokenQuery &query)
{
    return QJsonDocument(toObject(query)).toJson(QJsonDocument::Compact);
}

std::optional<TokenQuery> queryOfJson(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return {};
    return fromObject(document.object());
}

QByteArray viewsJson(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views) {
        QJsonObject object{{nameKey, view.name}, {queryKey, toObject(view.query)}};
        if (!view.where.isEmpty())
            object.insert(whereKey, view.where);
        if (!view.columns.isEmpty())
            object.insert(columnsKey, QString::fromLatin1(view.columns.toBase64()));
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::optional<QList<SavedView>> viewsOfJson(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isArray())
        return {};
    QList<SavedView> views;
    const QJsonArray array = document.array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const QString name = object.value(nameKey).toString();
        const auto query =
            object.value(queryKey).isObject() ? fromObject(object.value(queryKey).toObject()) : std::nullopt;
        if (!name.isEmpty() && query)
            views.append({name, *query, QByteArray::fromBase64(object.value(columnsKey).toString().toLatin1()),
                          unwrapped(object.value(whereKey).toString())});
    }
    return views;
}
