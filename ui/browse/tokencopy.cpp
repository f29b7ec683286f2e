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

QString tableOf(const QList<Token> &tokens, const TimeContext &context)
{
    QString text;
    for (int column = 0; column < columnCount; ++column)
        text += columnTitle(static_cast<Column>(column)) % QLatin1Char(column + 1 < columnCount ? '\t' : '\n');
    for (const Token &token : tokens) {
        for (int column = 0; column < columnCount; ++column)
            text += tableCell(columnValue(static_cast<Column>(column), token, context)) %
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

QString copyRecords(const QList<QByteArray> &records, CopyAs as, const TimeContext &context)
{
    switch (as) {
    case CopyAs::Table:
        return tableOf(decodePage(arrayOf(records)).tokens, context);
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
    const Token *token = model.tokenAt(index.row());
    return token ? columnValue(static_cast<Column>(index.column()), *token, model.timeContext()) : QString();
}
