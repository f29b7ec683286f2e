#include "ui/tokencopy.h"

#include "models/exporting/csvwriter.h"
#include "models/exporting/exportfile.h"
#include "models/paging/rowrange.h"
#include "models/paging/tokentablemodel.h"

#include <algorithm>

namespace {

QString tableLine(const std::function<QString(Column)> &cellOf)
{
    QString line;
    for (int column = 0; column < columnCount; ++column)
        line += cellOf(static_cast<Column>(column)) % QLatin1Char(column + 1 < columnCount ? '\t' : '\n');
    return line;
}

/// Records as one array, from which cells can be read and which is JSON to paste.
QByteArray arrayOf(const QList<const Token *> &tokens)
{
    QByteArray body = "[";
    for (const Token *token : tokens)
        body += (body.size() > 1 ? ",\n" : "") + token->raw;
    return body + "]\n";
}

QString csvOf(const QList<const Token *> &tokens)
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
    cells.read(arrayOf(tokens), [&writer](const RecordRow &row) { writer.writeRow(row.cells); });
    return QString::fromUtf8(text);
}

} // namespace

CopiedRows copyRows(const TokenTableModel &model, QList<RowRange> ranges, CopyAs as)
{
    std::sort(ranges.begin(), ranges.end(), [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    CopiedRows result;
    QList<const Token *> tokens;
    if (as == CopyAs::Table)
        result.text = tableLine([](Column column) { return columnTitle(column); });
    for (const RowRange &range : std::as_const(ranges)) {
        for (int row = range.first; row <= range.last; ++row) {
            const Token *token = model.tokenAt(row);
            if (!token) {
                ++result.missing;
                continue;
            }
            tokens.append(token);
            if (as == CopyAs::Table)
                result.text += tableLine([&model, row](Column column) { return model.cellAt(row, column).text; });
            else if (as == CopyAs::Ids)
                result.text += token->id + u'\n';
        }
    }
    result.copied = tokens.size();
    if (as == CopyAs::Csv)
        result.text = csvOf(tokens);
    else if (as == CopyAs::Json)
        result.text = QString::fromUtf8(arrayOf(tokens));
    return result;
}

QString copyCell(const TokenTableModel &model, const QModelIndex &index)
{
    if (!index.isValid() || !model.tokenAt(index.row()))
        return {};
    return model.cellAt(index.row(), static_cast<Column>(index.column())).text;
}
