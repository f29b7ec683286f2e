#pragma once

#include "models/text/tokencolumns.h"

#include <span>

/// How columns come to their texts. Private to models/text.
namespace columninfo {

/// All that is said of a column.
struct ColumnInfo
{
    Column column;
    const char *key; ///< of the field that the cell shows; null where there is none
    Cell (*cell)(const Token &token, const TimeContext &context);
    QString (*value)(const Token &token, const TimeContext &context) = nullptr;  ///< null: as the cell
    QString (*detail)(const Token &token, const TimeContext &context) = nullptr; ///< the same
    QStringList (*paths)(const Token &token) = nullptr; ///< of several fields, parents first; null: `key` alone
    const char *title = nullptr;                        ///< to be translated, of TokenColumns; null: the field's label
};

/// Columns of who a token belongs to: their fields are the owner's, or those of what the owner belongs to.
std::span<const ColumnInfo> ownerColumns();

/// "—".
Cell none();
/// Why a field without a value has none; an unreadable one never comes here.
Cell missing(bool isAbsent);
template <typename T> Cell missing(const Field<T> &field)
{
    return missing(field.isAbsent());
}
/// "—" for an empty text.
Cell textCell(const QString &text);

/// A time that null means something for: "never".
Cell momentCell(const Field<Instant> &field, const TimeContext &context);
/// As the server sent it, or why it did not.
QString sentInstant(const Field<Instant> &field, const TimeContext &context);
QString exactInstant(const Field<Instant> &field, const TimeContext &context);

/// Of a list, which a cell has no room for.
constexpr qsizetype detailChars = 2000;

} // namespace columninfo
