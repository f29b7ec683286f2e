#include "models/inventory/cellfilter.h"

#include "models/inventory/filterterm.h"
#include "models/review/rules.h"
#include "models/review/tokenstatus.h"
#include "models/text/partynames.h"

#include <algorithm>

namespace {

QString noneOrUnknown(const char *field, bool isNone, bool isNegated)
{
    return filterWordTerm(QString::fromLatin1(field), isNone ? QStringLiteral("none") : QStringLiteral("unknown"),
                          isNegated);
}

QString textTerm(const char *field, const Field<QString> &value, bool isNegated)
{
    if (!value->isEmpty())
        return filterTerm(QString::fromLatin1(field), *value, isNegated);
    return noneOrUnknown(field, value || value.isNull(), isNegated);
}

/// Of who is known by `name`.
template <typename T> QString partyTerm(const char *field, const QString &name, const Field<T> &party, bool isNegated)
{
    return name.isEmpty() ? noneOrUnknown(field, party || party.isNull(), isNegated)
                          : filterTerm(QString::fromLatin1(field), name, isNegated);
}

QString yesNoTerm(const char *field, const Field<bool> &value, bool isNegated)
{
    const char *word = !value ? "unknown" : *value ? "yes" : "no";
    return filterWordTerm(QString::fromLatin1(field), QString::fromLatin1(word), isNegated);
}

/// Owners are found by their address, but not by having none.
QString emailTerm(const Field<QString> &email, bool isNegated)
{
    return email->isEmpty() ? QString() : filterTerm(QStringLiteral("owner"), *email, isNegated);
}

QString tagsTerm(const Field<QStringList> &tags, bool isNegated)
{
    if (tags->isEmpty())
        return noneOrUnknown("tag", tags || tags.isNull(), isNegated);
    QStringList values;
    for (const QString &tag : *tags) {
        if (!tag.isEmpty())
            values += quotedValue(infoOf(FilterField::Tag), tag);
    }
    return values.isEmpty() ? QString() : filterWordTerm(QStringLiteral("tag"), values.join(u','), isNegated);
}

QString findingTerm(const FoundRules &findings, bool isNegated)
{
    const char *word = findings.isEmpty() ? "none" : findings.constFirst()->key;
    return filterWordTerm(QStringLiteral("finding"), QString::fromLatin1(word), isNegated);
}

QString momentTerm(const char *field, const Field<Instant> &moment, const TimeContext &context, bool isNegated)
{
    QString value = QStringLiteral("unknown");
    if (moment.isNull())
        value = QStringLiteral("never");
    else if (moment && !moment->isPlaceholder())
        value = QDateTime::fromMSecsSinceEpoch(moment->msecs, context.zone).date().toString(Qt::ISODate);
    return (isNegated ? QStringLiteral("-") : QString()) + QString::fromLatin1(field) + u':' + value;
}

/// The most that the scopes let the token do.
QString scopesTerm(const Token &token, bool isNegated)
{
    const auto has = [&token](auto matches) {
        return std::any_of(token.scopes->begin(), token.scopes->end(), matches);
    };
    if (token.scopes->isEmpty())
        return {};
    const QString power = has(rules::isMintScope)    ? QStringLiteral("mint")
                          : has(rules::isWriteScope) ? QStringLiteral("write")
                                                     : QStringLiteral("read");
    return filterTerm(QStringLiteral("can"), power, isNegated);
}

} // namespace

QString cellTerm(Column column, const Token &token, const FoundRules &findings, const TimeContext &context,
                 bool isNegated)
{
    const User &owner = *token.user;
    switch (column) {
    case Column::Name:
        return textTerm("name", token.name, isNegated);
    case Column::Status:
        return filterTerm(QStringLiteral("state"), QString::fromLatin1(statusKey(tokenStatus(token, context.nowMsecs))),
                          isNegated);
    case Column::Owner:
        return partyTerm("owner", ownerName(token), token.user, isNegated);
    case Column::Organization:
        return partyTerm("org", organizationName(*owner.organization), owner.organization, isNegated);
    case Column::Scopes:
        return scopesTerm(token, isNegated);
    case Column::Created:
        return momentTerm("created", token.createdAt, context, isNegated);
    case Column::Updated:
        return momentTerm("updated", token.updatedAt, context, isNegated);
    case Column::Expires:
        return momentTerm("expires", token.expiresAt, context, isNegated);
    case Column::LastUsed:
        return momentTerm("used", token.lastUsedAt, context, isNegated);
    case Column::LastRotated:
        return momentTerm("rotated", token.lastRotatedAt, context, isNegated);
    case Column::Id:
        return filterTerm(QStringLiteral("id"), token.id, isNegated);
    case Column::Email:
        return emailTerm(owner.email, isNegated);
    case Column::Role:
        return textTerm("role", owner.role, isNegated);
    case Column::TwoFactor:
        return yesNoTerm("2fa", owner.twoFactorEnabled, isNegated);
    case Column::Sso:
        return yesNoTerm("sso", owner.googleSsoEnabled, isNegated);
    case Column::Company:
        return textTerm("company", owner.company, isNegated);
    case Column::Reseller:
        return partyTerm("reseller", resellerName(*resellerOf(owner)), resellerOf(owner), isNegated);
    case Column::Tags:
        return tagsTerm(owner.tags, isNegated);
    case Column::Findings:
        return findingTerm(findings, isNegated);
    case Column::LastLogin:
    case Column::Changes:
    case Column::Decision:
        break;
    }
    return {}; // no field of a filter asks for it
}
