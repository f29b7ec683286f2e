#include "truthcheck.h"
#include "models/query/pagerequest.h"

#include "models/text/userzone.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

constexpr int pageSize = 100;

/// The quick look at most of the rows; of every tenth each byte counts.
bool isSame(const Token &token, const QJsonObject &record, bool isThorough)
{
    const bool isAlike = token.id == record[u"id"].toString() && *token.name == record[u"name"].toString() &&
                         token.updatedAt->text == record[u"updatedAt"].toString() &&
                         *token.revoked == record[u"revoked"].toBool();
    return isAlike && (!isThorough || QJsonDocument::fromJson(token.raw).object() == record);
}

/// A line of JSON Lines, or of CSV whose first column is the id and whose others hold no line break.
QString idOfLine(const QByteArray &line)
{
    if (line.startsWith('{'))
        return QJsonDocument::fromJson(line).object()[u"id"].toString();
    return QString::fromUtf8(line.left(line.indexOf(',')));
}

QStringList idsOfFile(const QString &path)
{
    QStringList ids;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("unreadable")};
    if (!path.endsWith(u".jsonl"))
        file.readLine();
    while (!file.atEnd())
        ids.append(idOfLine(file.readLine()));
    return ids;
}

} // namespace

ServerProcess::Truth TruthCheck::page(const TokenQuery &query, int page)
{
    return m_server->truth(PageRequest(query, page, pageSize, userZone().zone).encoded());
}

QString TruthCheck::problemOf(const TokenTableModel &model, const TokenQuery &query)
{
    const int total = page(query, 1).total;
    if (model.rowCount() != total)
        return QStringLiteral("%1 rows instead of %2").arg(QString::number(model.rowCount()), QString::number(total));
    for (int first = 0; first < total; first += pageSize) {
        QJsonArray records;
        for (int row = first; row < std::min(first + pageSize, total); ++row) {
            const Token *token = model.tokenAt(row);
            if (!token)
                continue;
            if (records.isEmpty())
                records = page(query, first / pageSize + 1).records;
            ++m_rowsCompared;
            if (!isSame(*token, records[row - first].toObject(), row % 10 == 0))
                return QStringLiteral("row %1 is not the server's").arg(row);
        }
    }
    return {};
}

QStringList TruthCheck::ids(const TokenQuery &query, const QList<RowRange> &rows)
{
    QStringList ids;
    int total = 1;
    for (int first = 0; first < total; first += pageSize) {
        const ServerProcess::Truth truth = page(query, first / pageSize + 1);
        total = truth.total;
        for (int i = 0; i < truth.records.size(); ++i) {
            const bool isWanted =
                rows.isEmpty() || std::any_of(rows.begin(), rows.end(), [row = first + i](RowRange one) {
                    return row >= one.first && row <= one.last;
                });
            if (isWanted)
                ids.append(truth.records[i][u"id"].toString());
        }
    }
    return ids;
}

QString TruthCheck::problemOf(const QString &path, const TokenQuery &query, const QList<RowRange> &rows)
{
    QStringList expected = ids(query, rows);
    QStringList written = idsOfFile(path);
    expected.sort(); // of equal keys no order is promised
    written.sort();
    if (written == expected)
        return {};
    return QStringLiteral("the file holds %1 tokens instead of %2, or other ones")
        .arg(QString::number(written.size()), QString::number(expected.size()));
}
