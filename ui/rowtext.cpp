#include "ui/rowtext.h"

#include "models/exporting/selectionplan.h"
#include "models/paging/tokentablemodel.h"

RowText rowText(const TokenTableModel &model, const QList<RowRange> &ranges)
{
    RowText result;
    const auto addLine = [&result](const auto &cellOf) {
        for (int column = 0; column < columnCount; ++column)
            result.text += cellOf(static_cast<Column>(column)) % QLatin1Char(column + 1 < columnCount ? '\t' : '\n');
    };
    addLine([](Column column) { return columnTitle(column); });
    for (const RowRange &range : ranges) {
        for (int row = range.first; row <= range.last; ++row) {
            if (!model.tokenAt(row)) {
                ++result.missing;
                continue;
            }
            ++result.copied;
            addLine([&model, row](Column column) { return model.cellAt(row, column).text; });
        }
    }
    return result;
}
