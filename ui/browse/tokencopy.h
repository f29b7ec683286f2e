#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QModelIndex;
class TokenRowsModel;

/// What tokens become on the clipboard.
enum class CopyAs {
    Table, ///< all columns separated by tabs, values as the server sent them, a line of titles first; guarded
    Csv,   ///< the export's usual columns, RFC 4180, guarded
    Ids,   ///< one a line, guarded
    Json   ///< the server's records in one array, byte for byte
};

/// The server's records as text. What a spreadsheet would run as a formula is guarded as in an export. `rows` say what
/// time it is, and what was found in the tokens.
QString copyRecords(const QList<QByteArray> &records, CopyAs as, const TokenRowsModel &rows);
/// The whole value of one cell; empty where its row is not in memory.
QString copyCell(const TokenRowsModel &model, const QModelIndex &index);
