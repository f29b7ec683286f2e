#pragma once

#include <QString>

class QModelIndex;
class TokenTableModel;
struct RowRange;

/// What rows become on the clipboard.
enum class CopyAs {
    Table, ///< as they show: columns separated by tabs, a line of titles first
    Csv,   ///< the export's usual columns, RFC 4180, with the guard
    Ids,   ///< one a line
    Json   ///< the server's records in one array, byte for byte
};

struct CopiedRows
{
    QString text;
    qint64 copied = 0;
    qint64 missing = 0; ///< rows that are not in memory, and not in the text
};

/// The rows of these ranges in the list's order.
CopiedRows copyRows(const TokenTableModel &model, QList<RowRange> ranges, CopyAs as);
/// One cell as it shows; empty where its row is not in memory.
QString copyCell(const TokenTableModel &model, const QModelIndex &index);
