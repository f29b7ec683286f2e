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

struct ColumnInfo
{
    const char *title;
    const char *sortKey;
};

/// In the order of Column.
constexpr ColumnInfo columnInfos[columnCount] = {
    {QT_TRANSLATE_NOOP("TokenColumns", "Name"), "name"},
    {QT_TRANSLATE_NOOP("TokenColumns", "Status"), nullptr},
    {QT_TRANSLATE_NOOP("TokenColumns", "Owner"), nullptr},
    {QT_TRANSLATE_NOOP("TokenColumns", "Organization"), nullptr},
    {QT_TRANSLATE_NOOP("TokenColumns", "Scopes"), nullptr},
    {QT_TRANSLATE_NOOP("TokenColumns", "Created"), "createdAt"},
    {QT_TRANSLATE_NOOP("TokenColumns", "Updated"), "updatedAt"},
    {QT_TRANSLATE_NOOP("TokenColumns", "Expires"), "expiresAt"},
    {QT_TRANSLATE_NOOP("TokenColumns", "Last used"), "lastUsedAt"},
    {QT_TRANSLATE_NOOP("TokenColumns", "Last rotated"), "lastRotatedAt"},
    {QT_TRANSLATE_NOOP("TokenColumns", "Id"), "id"},
};

const ColumnInfo &infoOf(Column column)
{
    return columnInfos[static_cast<int>(column)];
}

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

QString scopesText(const Token &token)
{
    return token.scopes->join(QStringLiteral(", "));
}

/// Where it stands in the record what the column would show, first what holds the rest of it.
QStringList pathsOf(Column column, const Token &token)
{
    switch (column) {
    case Column::Name:
        return {QStringLiteral("name")};
    case Column::Owner:
        if (token.user.isAbsent() || !ownerName(token).isEmpty())
            return {QStringLiteral("user"), QStringLiteral("user.name")};
        return {QStringLiteral("user"), QStringLiteral("user.name"), QStringLiteral("user.id"),
                QStringLiteral("userId")};
    case Column::Organization:
        return {QStringLiteral("user"), QStringLiteral("user.organization"), QStringLiteral("user.organization.name"),
                organizationName(*token.user->organization).isEmpty() ? QStringLiteral("user.organization.id")
                                                                      : QString()};
    case Column::Scopes:
        return {QStringLiteral("scopes")};
    case Column::Created:
    case Column::Updated:
    case Column::Expires:
    case Column::LastUsed:
    case Column::LastRotated:
        return {QLatin1String(infoOf(column).sortKey)};
    case Column::Status: // has a word of its own
    case Column::Id:
        break;
    }
    return {};
}

/// What of it could not be read; null in most cases.
const UnreadableField *oddOf(Column column, const Token &token)
{
    if (token.unreadable.isEmpty())
        return nullptr;
    for (const QString &path : pathsOf(column, token)) {
        if (const UnreadableField *odd = unreadableAt(token, path))
            return odd;
    }
    return nullptr;
}

QString oddText(const Token &token, const UnreadableField &odd)
{
    return displayText(notReadable(token, odd.path, cellBytes));
}

Cell organizationCell(const Token &token)
{
    if (!token.user)
        return missing(token.user);
    const Field<Organization> &organization = token.user->organization;
    if (!organization)
        return missing(organization);
    return textCell(organizationName(*organization));
}

/// A time that null means something for: "never" used, rotated or expiring.
Cell relativeCell(const Field<Instant> &field, const TimeContext &context)
{
    if (field.isAbsent())
        return silent();
    return {field.isNull() ? TokenColumns::tr("never") : relativeText(*field, context)};
}

Cell expiresCell(const Token &token, const TimeContext &context)
{
    Cell cell = relativeCell(token.expiresAt, context);
    if (tokenStatus(token, context.nowMsecs) == TokenStatus::Expiring)
        cell.tone = Tone::Expiring;
    return cell;
}

QString exactOr(const Field<Instant> &field, const TimeContext &context)
{
    return field ? exactText(*field, context) : relativeCell(field, context).text;
}

/// What the status follows from: the end, or what could not be read of it.
QString statusDetail(const Token &token, const TimeContext &context)
{
    for (const QString &path : {QStringLiteral("revoked"), QStringLiteral("expiresAt")}) {
        if (const UnreadableField *odd = unreadableAt(token, path))
            return oddText(token, *odd);
    }
    return exactOr(token.expiresAt, context);
}

QString ownerDetail(const Token &token)
{
    QString detail = ownerCell(token).text;
    if (token.user && token.user->email && !token.user->email->isEmpty() && displayText(*token.user->email) != detail)
        detail += QStringLiteral(" · ") + displayText(*token.user->email);
    return detail;
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

bool columnOfSortKey(const QString &key, Column *column)
{
    // Without a sort the API orders by creation date.
    const QString wanted = key.isEmpty() ? QStringLiteral("createdAt") : key;
    for (int i = 0; i < columnCount; ++i) {
        if (columnInfos[i].sortKey && wanted == QLatin1String(columnInfos[i].sortKey)) {
            *column = static_cast<Column>(i);
            return true;
        }
    }
    return false;
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
    switch (column) {
    case Column::Name:
        return textCell(*token.name);
    case Column::Status:
        return {statusText(tokenStatus(token, context.nowMsecs))};
    case Column::Owner:
        return ownerCell(token);
    case Column::Organization:
        return organizationCell(token);
    case Column::Scopes:
        return textCell(scopesText(token));
    case Column::Created:
        return {dayText(*token.createdAt, context)};
    case Column::Updated:
        return {dayText(*token.updatedAt, context)};
    case Column::Expires:
        return expiresCell(token, context);
    case Column::LastUsed:
        return relativeCell(token.lastUsedAt, context);
    case Column::LastRotated:
        return relativeCell(token.lastRotatedAt, context);
    case Column::Id:
        return textCell(token.id);
    }
    return {};
}

QString columnValue(Column column, const Token &token, const TimeContext &context)
{
    if (const UnreadableField *odd = oddOf(column, token))
        return odd->json.isEmpty() ? notReported() : QString::fromUtf8(odd->json);
    const Cell shown = columnCell(column, token, context);
    const auto sent = [&shown](const Field<Instant> &field) { return field ? field->text : shown.text; };
    if (shown.tone == Tone::Silent)
        return shown.text;
    switch (column) {
    case Column::Name:
        return *token.name;
    case Column::Status:
        return shown.text;
    case Column::Owner:
        return ownerName(token);
    case Column::Organization:
        return organizationName(*token.user->organization);
    case Column::Scopes:
        return scopesText(token);
    case Column::Created:
        return token.createdAt->text;
    case Column::Updated:
        return token.updatedAt->text;
    case Column::Expires:
        return sent(token.expiresAt);
    case Column::LastUsed:
        return sent(token.lastUsedAt);
    case Column::LastRotated:
        return sent(token.lastRotatedAt);
    case Column::Id:
        return token.id;
    }
    return {};
}

QString columnDetail(Column column, const Token &token, const TimeContext &context)
{
    if (const UnreadableField *odd = oddOf(column, token))
        return oddText(token, *odd);
    switch (column) {
    case Column::Owner:
        return ownerDetail(token);
    case Column::Scopes:
        return displayText(scopesText(token), detailChars);
    case Column::Created:
        return exactText(*token.createdAt, context);
    case Column::Updated:
        return exactText(*token.updatedAt, context);
    case Column::Status:
        return statusDetail(token, context);
    case Column::Expires:
        return exactOr(token.expiresAt, context);
    case Column::LastUsed:
        return exactOr(token.lastUsedAt, context);
    case Column::LastRotated:
        return exactOr(token.lastRotatedAt, context);
    case Column::Name:
    case Column::Organization:
    case Column::Id:
        return columnCell(column, token, context).text;
    }
    return {};
}
