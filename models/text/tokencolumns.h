#pragma once

#include "models/record/token.h"
#include "models/review/tokenstatus.h"
#include "models/text/timetext.h"

#include <QString>

#include <span>

/// The columns of the table, in their order. One table says of each how it is called, which key the server sorts it by,
/// and what a cell shows.
enum class Column { Name, Status, Owner, Organization, Scopes, Created, Updated, Expires, LastUsed, LastRotated, Id };
constexpr int columnCount = 11;

/// How a cell's text is meant, for color and slant.
enum class Tone {
    Plain,
    Quiet,    ///< "—": there is none
    Silent,   ///< "not reported": the server did not say
    Odd,      ///< "not readable": the server said what the contract does not have
    Expiring, ///< soon, and worth a look
};

struct Cell
{
    QString text;
    Tone tone = Tone::Plain;
};

QString columnTitle(Column column);
/// The field name for the `sort` parameter; empty where the server cannot sort by what the column shows.
QString columnSortKey(Column column);
/// The column that shows what `key` sorts by; false where none does.
bool columnOfSortKey(const QString &key, Column *column);

/// The cell's text, displayable (see displayText).
Cell columnCell(Column column, const Token &token, const TimeContext &context);
/// What the cell stands for, whole and as sent, for the clipboard: times in the server's own words, nothing where there
/// is nothing. "never", "not reported" and the status stay words.
QString columnValue(Column column, const Token &token, const TimeContext &context);
/// Everything about the cell: exact times, all scopes, the full name. Plain text, displayable.
QString columnDetail(Column column, const Token &token, const TimeContext &context);

QString statusText(TokenStatus status);
/// The owner's name, or the next best thing that tells who it is; see Field for the three states.
Cell ownerCell(const Token &token);
QString notReported();
/// "not readable: expiresAt · "2024-05-01"", with the value as sent; of a path that Token::unreadable has. Not yet fit
/// for display. `mostBytes` of the value, for who shows no more; 0 for all.
QString notReadable(const Token &token, const QString &path, qsizetype mostBytes = 0);
