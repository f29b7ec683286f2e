#include "models/text/columninfo.h"
#include "models/text/displaytext.h"
#include "models/text/partynames.h"

#include <QCoreApplication>

namespace columninfo {

namespace {

struct OwnerText
{
    Q_DECLARE_TR_FUNCTIONS(TokenFacts)
};

QStringList ownerPaths(const Token &token)
{
    QStringList paths{QStringLiteral("user"), QStringLiteral("user.name")};
    if (!token.user.isAbsent() && ownerName(token).isEmpty())
        paths += {QStringLiteral("user.id"), QStringLiteral("userId")};
    return paths;
}

Cell nameOfOwnerCell(const Token &token, const TimeContext &)
{
    return ownerCell(token);
}

QString nameOfOwner(const Token &token, const TimeContext &)
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

/// A party's own path, and what its name comes from.
QStringList partyPaths(const char *party, const QString &name)
{
    const QString path = QLatin1String(party);
    QStringList paths{QStringLiteral("user"), path, path + QStringLiteral(".name")};
    if (name.isEmpty())
        paths += path + QStringLiteral(".id");
    return paths;
}

QString organizationValue(const Token &token, const TimeContext &)
{
    return organizationName(*token.user->organization);
}

QStringList organizationPaths(const Token &token)
{
    return partyPaths("user.organization", organizationName(*token.user->organization));
}

Cell organizationCell(const Token &token, const TimeContext &context)
{
    if (!token.user)
        return missing(token.user);
    const Field<Organization> &organization = token.user->organization;
    return organization ? textCell(organizationValue(token, context)) : missing(organization);
}

QString resellerValue(const Token &token, const TimeContext &)
{
    return resellerName(*resellerOf(*token.user));
}

QStringList resellerPaths(const Token &token)
{
    return partyPaths(pathOfReseller(*token.user), resellerName(*resellerOf(*token.user)));
}

Cell resellerCell(const Token &token, const TimeContext &context)
{
    if (!token.user)
        return missing(token.user);
    const Field<Reseller> &reseller = resellerOf(*token.user);
    return reseller ? textCell(resellerValue(token, context)) : missing(reseller);
}

QString tagsValue(const Token &token, const TimeContext &)
{
    return token.user->tags->join(QStringLiteral(", "));
}

Cell tagsCell(const Token &token, const TimeContext &context)
{
    if (!token.user)
        return missing(token.user);
    return token.user->tags ? textCell(tagsValue(token, context)) : missing(token.user->tags);
}

QString tagsDetail(const Token &token, const TimeContext &context)
{
    const QString tags = tagsValue(token, context);
    return tags.isEmpty() ? tagsCell(token, context).text : displayText(tags, detailChars);
}

template <Field<QString> User::*Member> QString textValue(const Token &token, const TimeContext &)
{
    return ((*token.user).*Member).value();
}

template <Field<QString> User::*Member> Cell ownersTextCell(const Token &token, const TimeContext &)
{
    if (!token.user)
        return missing(token.user);
    const Field<QString> &field = (*token.user).*Member;
    return field ? textCell(*field) : missing(field);
}

template <Field<bool> User::*Member> Cell yesNoCell(const Token &token, const TimeContext &)
{
    if (!token.user)
        return missing(token.user);
    const Field<bool> &field = (*token.user).*Member;
    if (!field)
        return missing(field);
    return {*field ? OwnerText::tr("yes") : OwnerText::tr("no")};
}

template <Field<bool> User::*Member> QString yesNoValue(const Token &token, const TimeContext &)
{
    const Field<bool> &field = (*token.user).*Member;
    if (!field)
        return {};
    return *field ? QStringLiteral("true") : QStringLiteral("false");
}

/// Nobody never logs in: "—" where there is no owner.
Cell lastLoginCell(const Token &token, const TimeContext &context)
{
    return token.user ? momentCell(token.user->lastLoginAt, context) : missing(token.user);
}

QString lastLoginValue(const Token &token, const TimeContext &context)
{
    return token.user ? sentInstant(token.user->lastLoginAt, context) : QString();
}

QString lastLoginDetail(const Token &token, const TimeContext &context)
{
    return token.user ? exactInstant(token.user->lastLoginAt, context) : lastLoginCell(token, context).text;
}

template <const char *key> QStringList pathsOf(const Token &)
{
    return {QStringLiteral("user"), QStringLiteral("user.") + QLatin1String(key)};
}

constexpr char email[] = "email";
constexpr char role[] = "role";
constexpr char twoFactor[] = "twoFactorEnabled";
constexpr char sso[] = "googleSsoEnabled";
constexpr char lastLogin[] = "lastLoginAt";
constexpr char company[] = "company";
constexpr char tags[] = "tags";

constexpr ColumnInfo ownerInfos[] = {
    {Column::Owner, "user", nameOfOwnerCell, nameOfOwner, ownerDetail, ownerPaths},
    {Column::Organization, "organization", organizationCell, organizationValue, nullptr, organizationPaths},
    {Column::Email, email, ownersTextCell<&User::email>, textValue<&User::email>, nullptr, pathsOf<email>},
    {Column::Role, role, ownersTextCell<&User::role>, textValue<&User::role>, nullptr, pathsOf<role>},
    {Column::TwoFactor, twoFactor, yesNoCell<&User::twoFactorEnabled>, yesNoValue<&User::twoFactorEnabled>, nullptr,
     pathsOf<twoFactor>, QT_TRANSLATE_NOOP("TokenColumns", "Two-factor")},
    {Column::Sso, sso, yesNoCell<&User::googleSsoEnabled>, yesNoValue<&User::googleSsoEnabled>, nullptr, pathsOf<sso>},
    {Column::LastLogin, lastLogin, lastLoginCell, lastLoginValue, lastLoginDetail, pathsOf<lastLogin>},
    {Column::Company, company, ownersTextCell<&User::company>, textValue<&User::company>, nullptr, pathsOf<company>},
    {Column::Reseller, "reseller", resellerCell, resellerValue, nullptr, resellerPaths},
    {Column::Tags, tags, tagsCell, tagsValue, tagsDetail, pathsOf<tags>},
};

} // namespace

std::span<const ColumnInfo> ownerColumns()
{
    return ownerInfos;
}

} // namespace columninfo
