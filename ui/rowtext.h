#pragma once

#include <QString>

class TokenTableModel;
struct RowRange;

/// Rows as a spreadsheet takes them from the clipboard: columns separated by tabs, a line of titles first, cells as
/// they show.
struct RowText
{
    QString text;
    qint64 copied = 0;
    qint64 missing = 0; ///< rows that are not in memory, and not in the text
};

RowText rowText(const TokenTableModel &model, const QList<RowRange> &ranges);
