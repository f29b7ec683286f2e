#include "models/text/tokencolumns.h"

#include "models/review/tokenstatus.h"
#include "models/text/displaytext.h"
#include "models/text/partynames.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qsizetype detailChars = 2000;
/// Of JSON, more than a cell shows of it.
constexpr qsizetype cellBytes = 4'000;

struct TokenColumns
{
    Q_DECLARE_TR_FUNCTIONS(TokenColumns)
};

Cell none()
{
    return {QStringLiteral("—"), Tone::Quiet};
}

Cell silent()
{
    return {notReported(), Tone::Silent};
}

template <typename T> Cell missing(const Field<T> &field)
{
    return field.isAbsent() ? silent() : none();
}

Cell textCell(const QString &text)
{
    return text.isEmpty() ? none() : Cell{displayText(text)};
}

QString oddText(const Token &token, const UnreadableField &odd)
{
    return displayText(notReadable(token, odd.path, cellBytes));
}

Cell nameCell(const Token &token, const TimeContext &)
{
    return textCell(*token.name);
}

QString nameValue(const Token &token, const TimeContext &)
{
    return *token.name;
}

Cell statusCell(const Token &token, const TimeContext &context)
{
    return {statusText(tokenStatus(token, context.nowMsecs))};
}

/// A time that null means something for: "never" used, rotated or expiring.
template <Field<Instant> Token::*Member> Cell relativeCell(const Token &token, const TimeContext &context)
{
    const Field<Instant> &field = token.*Member;
    if (field.isAbsent())
        return silent();
    return {field.isNull() ? TokenColumns::tr("never") : relativeText(*field, context)};
}

template <Field<Instant> Token::*Member> Cell dayCell(const Token &token, const TimeContext &context)
{
    return {dayText(*(token.*Member), context)};
}

Cell expiresCell(const Token &token, const TimeContext &context)
{
    Cell cell = relativeCell<&Token::expiresAt>(token, context);
    if (tokenStatus(token, context.nowMsecs) == TokenStatus::Expiring)
        cell.tone = Tone::Expiring;
    return cell;
}

template <Field<Instant> Token::*Member> QString sentInstant(const Token &token, const TimeContext &context)
{
    const Field<Instant> &field = token.*Member;
    return field ? field->text : relativeCell<Member>(token, context).text;
}

template <Field<Instant> Token::*Member> QString exactInstant(const Token &token, const TimeContext &context)
{
    const Field<Instant> &field = token.*Member;
    return field ? exactText(*field, context) : relativeCell<Member>(token, context).text;
}

/// What the status follows from: the end, or what could not be read of it.
QString statusDetail(const Token &token, const TimeContext &context)
{
    for (const QString &path : {QStringLiteral("revoked"), QStringLiteral("expiresAt")}) {
        if (const UnreadableField *odd = unreadableAt(token, path))
            return oddText(token, *odd);
    }
    return exactInstant<&Token::expiresAt>(token, context);
}

QStringList ownerPaths(const Token &token)
{
    QStringList paths{QStringLiteral("user"), QStringLiteral("user.name")};
    if (!token.user.isAbsent() && ownerName(token).isEmpty())
        paths += {QStringLiteral("user.id"), QStringLiteral("userId")};
    return paths;
}

Cell ownersCell(const Token &token, const TimeContext &)
{
    return ownerCell(token);
}

QString ownerValue(const Token &token, const TimeContext &)
{
    return ownerName(token);
}

QString ownerDetail(const Token &token, const TimeContext &)
{
    QString detail = ownerCell(token).text;
    if (token.user && token.user->email && !token.user->email->isEmpty() && displayText(*token.user->email) != detail)
        detail += QStringLiteral(" · ") + displayText(*token.user->email);
    return detail;
}

QStringList organizationPaths(const Token &token)
{
    QStringList paths{QStringLiteral("user"), QStringLiteral("user.organization"),
                      QStringLiteral("user.organization.name")};
    if (organizationName(*token.user->organization).isEmpty())
        paths += QStringLiteral("user.organization.id");
    return paths;
}

Cell organizationCell(const Token &token, const TimeContext &)
{
    if (!token.user)
        return missing(token.user);
    const Field<Organization> &organization = token.user->organization;
    if (!organization)
        return missing(organization);
    return textCell(organizationName(*organization));
}

QString organizationValue(const Token &token, const TimeContext &)
{
    return organizationName(*token.user->organization);
}

QString scopesValue(const Token &token, const TimeContext &)
{
    return token.scopes->join(QStringLiteral(", "));
}

Cell scopesCell(const Token &token, const TimeContext &context)
{
    return textCell(scopesValue(token, context));
}

QString scopesDetail(const Token &token, const TimeContext &context)
{
    return displayText(scopesValue(token, context), detailChars);
}

Cell idCell(const Token &token, const TimeContext &)
{
    return textCell(token.id);
}

QString idValue(const Token &token, const TimeContext &)
{
    return token.id;
}

struct ColumnInfo
{
    const char *title;
    const char *sortKey; ///< null where the server sorts by nothing that the column shows
    const char *path;    ///< of the field that the cell shows; null where there are several, or none can be odd
    Cell (*cell)(const Token &token, const TimeContext &context);
    QString (*value)(const Token &token, const TimeContext &context) = nullptr;  ///< null: as the cell
    QString (*detail)(const Token &token, const TimeContext &context) = nullptr; ///< the same
    QStringList (*paths)(const Token &token) = nullptr; ///< what holds the rest comes before it
};

/// In the order of Column: all that is said of a column.
constexpr ColumnInfo columnInfos[columnCount] = {
    {QT_TRANSLATE_NOOP("TokenColumns", "Name"), "name", "name", nameCell, nameValue},
    {QT_TRANSLATE_NOOP("TokenColumns", "Status"), nullptr, nullptr, statusCell, nullptr, statusDetail},
    {QT_TRANSLATE_NOOP("TokenColumns", "Owner"), nullptr, nullptr, ownersCell, ownerValue, ownerDetail, ownerPaths},
    {QT_TRANSLATE_NOOP("TokenColumns", "Organization"), nullptr, nullptr, organizationCell, organizationValue, nullptr,
     organizationPaths},
    {QT_TRANSLATE_NOOP("TokenColumns", "Scopes"), nullptr, "scopes", scopesCell, scopesValue, scopesDetail},
    {QT_TRANSLATE_NOOP("TokenColumns", "Created"), "createdAt", "createdAt", dayCell<&Token::createdAt>,
     sentInstant<&Token::createdAt>, exactInstant<&Token::createdAt>},
    {QT_TRANSLATE_NOOP("TokenColumns", "Updated"), "updatedAt", "updatedAt", dayCell<&Token::updatedAt>,
     sentInstant<&Token::updatedAt>, exactInstant<&Token::updatedAt>},
    {QT_TRANSLATE_NOOP("TokenColumns", "Expires"), "expiresAt", "expiresAt", expiresCell,
     sentInstant<&Token::expiresAt>, exactInstant<&Token::expiresAt>},
    {QT_TRANSLATE_NOOP("TokenColumns", "Last used"), "lastUsedAt", "lastUsedAt", relativeCell<&Token::lastUsedAt>,
     sentInstant<&Token::lastUsedAt>, exactInstant<&Token::lastUsedAt>},
    {QT_TRANSLATE_NOOP("TokenColumns", "Last rotated"), "lastRotatedAt", "lastRotatedAt",
     relativeCell<&Token::lastRotatedAt>, sentInstant<&Token::lastRotatedAt>, exactInstant<&Token::lastRotatedAt>},
    {QT_TRANSLATE_NOOP("TokenColumns", "Id"), "id", nullptr, idCell, idValue},
};

const ColumnInfo &infoOf(Column column)
{
    return columnInfos[static_cast<int>(column)];
}

/// What of it could not be read; null in most cases.
const UnreadableField *oddOf(Column column, const Token &token)
{
    if (token.unreadable.isEmpty())
        return nullptr;
    const ColumnInfo &info = infoOf(column);
    const QStringList paths = info.paths  ? info.paths(token)
                              : info.path ? QStringList(QLatin1String(info.path))
                                          : QStringList();
    for (const QString &path : paths) {
        if (const UnreadableField *odd = unreadableAt(token, path))
            return odd;
    }
    return nullptr;
}

} // namespace

QString notReported()
{
    return TokenColumns::tr("not reported");
}

QString notReadable(const Token &token, const QString &path, qsizetype mostBytes)
{
    const UnreadableField *field = unreadableAt(token, path);
    const QByteArrayView json = field ? QByteArrayView(field->json) : QByteArrayView();
    const qsizetype size = mostBytes > 0 ? std::min(mostBytes, json.size()) : json.size();
    const QString sent = json.isEmpty() ? notReported() : QString::fromUtf8(json.first(size));
    return TokenColumns::tr("not readable: %1 · %2", "field · value as sent").arg(path, sent);
}

QString columnTitle(Column column)
{
    return QCoreApplication::translate("TokenColumns", infoOf(column).title);
}

QString columnSortKey(Column column)
{
    return QLatin1String(infoOf(column).sortKey);
}

std::optional<Column> columnOfSortKey(const QString &key)
{
    // Without a sort the API orders by creation date.
    const QString wanted = key.isEmpty() ? QStringLiteral("createdAt") : key;
    for (int i = 0; i < columnCount; ++i) {
        if (columnInfos[i].sortKey && wanted == QLatin1String(columnInfos[i].sortKey))
            return static_cast<Column>(i);
    }
    return {};
}

QString statusText(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Active:
        return TokenColumns::tr("Active");
    case TokenStatus::Expiring:
        return TokenColumns::tr("Expiring");
    case TokenStatus::Expired:
        return TokenColumns::tr("Expired");
    case TokenStatus::Revoked:
        return TokenColumns::tr("Revoked");
    case TokenStatus::Unknown:
        return TokenColumns::tr("Unknown", "status");
    }
    return {};
}

Cell ownerCell(const Token &token)
{
    if (const UnreadableField *odd = oddOf(Column::Owner, token))
        return {oddText(token, *odd), Tone::Odd};
    return token.user.isAbsent() ? silent() : textCell(ownerName(token));
}

Cell columnCell(Column column, const Token &token, const TimeContext &context)
{
    if (const UnreadableField *odd = oddOf(column, token))
        return {oddText(token, *odd), Tone::Odd};
    return infoOf(column).cell(token, context);
}

QString columnValue(Column column, const Token &token, const TimeContext &context)
{
    if (const UnreadableField *odd = oddOf(column, token))
        return odd->json.isEmpty() ? notReported() : QString::fromUtf8(odd->json);
    const ColumnInfo &info = infoOf(column);
    const Cell shown = info.cell(token, context);
    return info.value && shown.tone != Tone::Silent ? info.value(token, context) : shown.text;
}

QString columnDetail(Column column, const Token &token, const TimeContext &context)
{
    if (const UnreadableField *odd = oddOf(column, token))
        return oddText(token, *odd);
    const ColumnInfo &info = infoOf(column);
    return info.detail ? info.detail(token, context) : info.cell(token, context).text;
}
