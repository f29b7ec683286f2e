#include "ui/browse/tokencopy.h"

#include "models/exporting/csvwriter.h"
#include "models/exporting/exportfile.h"
#include "models/exporting/formulaguard.h"
#include "models/paging/tokenrowsmodel.h"
#include "models/record/tokenjson.h"

#include <algorithm>

namespace {

/// A value that would end its cell or its line is quoted, as spreadsheets do and read it.
QString tableCell(const QString &value)
{
    QString cell = guardedText(value);
    const bool isApart =
        std::any_of(cell.begin(), cell.end(), [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; });
    if (!isApart && !cell.startsWith(u'"'))
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// Records as one array, from which cells can be read and which is JSON to paste.
QByteArray arrayOf(const QList<QByteArray> &records)
{
    return '[' + records.join(",\n") + "]\n";
}

QString tableOf(const QList<Token> &tokens, const TokenRowsModel &rows)
{
    QSet<QString> ids;
    for (const Token &token : tokens)
        ids.insert(token.id);
    const QHash<QString, QHash<Column, QString>> judged = rows.judgedValuesOf(ids);
    const TimeContext context = rows.timeContext();
    const auto value = [&](Column column, const Token &token) {
        const QHash<Column, QString> ofToken = judged.value(token.id);
        return ofToken.contains(column) ? ofToken[column] : columnValue(column, token, context);
    };
    QString text;
    for (int column = 0; column < columnCount; ++column)
        text += columnTitle(static_cast<Column>(column)) % QLatin1Char(column + 1 < columnCount ? '\t' : '\n');
    for (const Token &token : tokens) {
        for (int column = 0; column < columnCount; ++column)
            text += tableCell(value(static_cast<Column>(column), token)) %
                    QLatin1Char(column + 1 < columnCount ? '\t' : '\n');
    }
    return text;
}

QString idsOf(const QList<Token> &tokens)
{
    QString text;
    for (const Token &token : tokens)
        text += guardedText(token.id) + u'\n';
    return text;
}

QString csvOf(const QByteArray &records)
{
    const ExportOptions options;
    const QList<RecordCells::Column> columns = recordColumnsOf(options);
    QList<FieldKind> kinds;
    for (const RecordCells::Column &column : columns)
        kinds.append(column.kind);
    QByteArray text;
    CsvWriter writer(&text, kinds, {});
    writer.writeHeader(options.columns);
    RecordCells cells(columns);
    cells.read(records, [&writer](const RecordRow &row) { writer.writeRow(row.cells, row.unreadableCells); });
    return QString::fromUtf8(text);
}

} // namespace

QString copyRecords(const QList<QByteArray> &records, CopyAs as, const TokenRowsModel &rows)
{
    switch (as) {
    case CopyAs::Table:
        return tableOf(decodePage(arrayOf(records)).tokens, rows);
    case CopyAs::Csv:
        return csvOf(arrayOf(records));
    case CopyAs::Ids:
        return idsOf(decodePage(arrayOf(records)).tokens);
    case CopyAs::Json:
        return QString::fromUtf8(arrayOf(records));
    }
    return {};
}

QString copyCell(const TokenRowsModel &model, const QModelIndex &index)
{
    return model.valueAt(index.row(), static_cast<Column>(index.column()));
}
