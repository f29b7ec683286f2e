#include "models/text/tokencolumns.h"

#include "models/review/tokenstatus.h"
#include "models/text/columninfo.h"
#include "models/text/displaytext.h"
#include "models/text/fieldcatalog.h"
#include "models/text/partynames.h"
#include "models/text/scopetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace columninfo;

namespace {

/// Of JSON, more than a cell shows of it.
constexpr qsizetype cellBytes = 4'000;

struct TokenColumns
{
    Q_DECLARE_TR_FUNCTIONS(TokenColumns)
};

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

template <Field<Instant> Token::*Member> Cell memberCell(const Token &token, const TimeContext &context)
{
    return momentCell(token.*Member, context);
}

template <Field<Instant> Token::*Member> Cell dayCell(const Token &token, const TimeContext &context)
{
    return {cellDayText(*(token.*Member), context)};
}

Cell expiresCell(const Token &token, const TimeContext &context)
{
    Cell cell = momentCell(token.expiresAt, context);
    if (tokenStatus(token, context.nowMsecs) == TokenStatus::Expiring)
        cell.tone = Tone::Expiring;
    return cell;
}

template <Field<Instant> Token::*Member> QString momentValue(const Token &token, const TimeContext &context)
{
    return sentInstant(token.*Member, context);
}

template <Field<Instant> Token::*Member> QString momentDetail(const Token &token, const TimeContext &context)
{
    return exactInstant(token.*Member, context);
}

/// What the status follows from: the end, or what could not be read of it.
QString statusDetail(const Token &token, const TimeContext &context)
{
    for (const QString &path : {QStringLiteral("revoked"), QStringLiteral("expiresAt")}) {
        if (const UnreadableField *odd = unreadableAt(token, path))
            return oddText(token, *odd);
    }
    return exactInstant(token.expiresAt, context);
}

QString scopesValue(const Token &token, const TimeContext &)
{
    return token.scopes->join(QStringLiteral(", "));
}

Cell scopesCell(const Token &token, const TimeContext &context)
{
    return textCell(scopesText(*token.scopes, context.locale));
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

Cell notJudgedCell(const Token &, const TimeContext &)
{
    return none();
}

QString notJudgedValue(const Token &, const TimeContext &)
{
    return TokenColumns::tr("not judged");
}

QString notJudgedDetail(const Token &, const TimeContext &)
{
    return TokenColumns::tr("Load all tokens to judge them (F6).");
}

QString notComparedValue(const Token &, const TimeContext &)
{
    return TokenColumns::tr("not compared");
}

QString notComparedDetail(const Token &, const TimeContext &)
{
    return TokenColumns::tr("Load all tokens, and compare them with an earlier review.");
}

QString notDecidedValue(const Token &, const TimeContext &)
{
    return {};
}

QString notDecidedDetail(const Token &, const TimeContext &)
{
    return TokenColumns::tr("Load all tokens to decide about them (F6).");
}

constexpr ColumnInfo tokenColumns[] = {
    {Column::Name, "name", nameCell, nameValue},
    {Column::Status, nullptr, statusCell, nullptr, statusDetail, nullptr, QT_TRANSLATE_NOOP("TokenColumns", "Status")},
    {Column::Scopes, "scopes", scopesCell, scopesValue, scopesDetail},
    {Column::Created, "createdAt", dayCell<&Token::createdAt>, momentValue<&Token::createdAt>,
     momentDetail<&Token::createdAt>},
    {Column::Updated, "updatedAt", dayCell<&Token::updatedAt>, momentValue<&Token::updatedAt>,
     momentDetail<&Token::updatedAt>},
    {Column::Expires, "expiresAt", expiresCell, momentValue<&Token::expiresAt>, momentDetail<&Token::expiresAt>},
    {Column::LastUsed, "lastUsedAt", memberCell<&Token::lastUsedAt>, momentValue<&Token::lastUsedAt>,
     momentDetail<&Token::lastUsedAt>},
    {Column::LastRotated, "lastRotatedAt", memberCell<&Token::lastRotatedAt>, momentValue<&Token::lastRotatedAt>,
     momentDetail<&Token::lastRotatedAt>},
    {Column::Id, "id", idCell, idValue},
    {Column::Findings, nullptr, notJudgedCell, notJudgedValue, notJudgedDetail, nullptr,
     QT_TRANSLATE_NOOP("TokenColumns", "Findings")},
    {Column::Changes, nullptr, notJudgedCell, notComparedValue, notComparedDetail, nullptr,
     QT_TRANSLATE_NOOP("TokenColumns", "Changes")},
    {Column::Decision, nullptr, notJudgedCell, notDecidedValue, notDecidedDetail, nullptr,
     QT_TRANSLATE_NOOP("TokenColumns", "Decision")},
};

const ColumnInfo &infoOf(Column column)
{
    const auto is = [column](const ColumnInfo &info) { return info.column == column; };
    const std::span<const ColumnInfo> owners = ownerColumns();
    const auto ofOwner = std::find_if(owners.begin(), owners.end(), is);
    return ofOwner == owners.end() ? *std::find_if(std::begin(tokenColumns), std::end(tokenColumns), is) : *ofOwner;
}

/// What of it could not be read; null in most cases.
const UnreadableField *oddOf(Column column, const Token &token)
{
    if (token.unreadable.isEmpty())
        return nullptr;
    const ColumnInfo &info = infoOf(column);
    const QStringList paths = info.paths ? info.paths(token)
                              : info.key ? QStringList(QLatin1String(info.key))
                                         : QStringList();
    for (const QString &path : paths) {
        if (const UnreadableField *odd = unreadableAt(token, path))
            return odd;
    }
    return nullptr;
}

} // namespace

Cell columninfo::none()
{
    return {QStringLiteral("—"), Tone::Quiet};
}

Cell columninfo::missing(bool isAbsent)
{
    return isAbsent ? Cell{notReported(), Tone::Silent} : none();
}

Cell columninfo::textCell(const QString &text)
{
    return text.isEmpty() ? none() : Cell{displayText(text)};
}

Cell columninfo::momentCell(const Field<Instant> &field, const TimeContext &context)
{
    if (field.isAbsent())
        return missing(field);
    return {field.isNull() ? TokenColumns::tr("never") : cellDayText(*field, context)};
}

QString columninfo::sentInstant(const Field<Instant> &field, const TimeContext &context)
{
    return field ? field->text : momentCell(field, context).text;
}

QString columninfo::exactInstant(const Field<Instant> &field, const TimeContext &context)
{
    if (!field)
        return momentCell(field, context).text;
    const QString exact = exactText(*field, context);
    return field->isPlaceholder()
               ? exact
               : TokenColumns::tr("%1 · %2", "relative time · exact time").arg(relativeText(*field, context), exact);
}

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
    const ColumnInfo &info = infoOf(column);
    return info.title ? QCoreApplication::translate("TokenColumns", info.title) : fieldLabel(info.key);
}

QString columnSortKey(Column column)
{
    const QString key = QLatin1String(infoOf(column).key);
    return sortKeys().contains(key) ? key : QString();
}

std::optional<Column> columnOfSortKey(const QString &key)
{
    // Without a sort the API orders by creation date.
    const QString wanted = key.isEmpty() ? QStringLiteral("createdAt") : key;
    for (int i = 0; i < columnCount; ++i) {
        if (columnSortKey(static_cast<Column>(i)) == wanted)
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
    return token.user.isAbsent() ? missing(token.user) : textCell(ownerName(token));
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
