#pragma once

#include "models/record/token.h"
#include "models/review/tokenstatus.h"
#include "models/text/timetext.h"

#include <QString>

#include <optional>

/// The columns of the table, in their order; new ones come last, for what is kept of them goes by their numbers. Tables
/// in tokencolumns.cpp and ownercolumns.cpp say of each which field it shows, by which it is called and sorted (see
/// fieldcatalog.h), and what a cell shows: a row there and a name here make a column.
enum class Column {
    Name,
    Status,
    Owner,
    Organization,
    Scopes,
    Created,
    Updated,
    Expires,
    LastUsed,
    LastRotated,
    Id,
    Email, ///< of the owner, like those that follow
    Role,
    TwoFactor,
    Sso,
    LastLogin,
    Company,
    Reseller,
    Tags,
    Findings, ///< no field: what a review says, see findingtext.h; these functions know only tokens that are not judged
    Changes,  ///< the same, since an earlier review
    Decision  ///< the same, what was decided
};
constexpr int columnCount = int(Column::Decision) + 1;

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
/// Whether it shows until the user says otherwise.
constexpr bool isShownAtFirst(Column column)
{
    return column <= Column::Id;
}
/// The field name for the `sort` parameter; empty where the server cannot sort by what the column shows.
QString columnSortKey(Column column);
/// The column that shows what `key` sorts by, if one does; without a key, what the API sorts by by itself.
std::optional<Column> columnOfSortKey(const QString &key);

/// The cell's text, displayable (see displayText).
Cell columnCell(Column column, const Token &token, const TimeContext &context);
/// What the cell stands for, whole and as sent, for the clipboard: times in the server's own words, `true` and `false`,
/// nothing where there is nothing. "never", "not reported", "not judged" and the status stay words.
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
