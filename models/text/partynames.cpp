#include "models/text/partynames.h"

QString firstKnown(const QStringList &texts)
{
    for (const QString &text : texts) {
        if (!text.trimmed().isEmpty())
            return text;
    }
    return {};
}

QString ownerName(const Token &token)
{
    const User &user = *token.user;
    const QString fullName = QString(user.firstName.value() + u' ' + user.lastName.value()).trimmed();
    return firstKnown({user.name.value(), fullName, user.email.value(), token.userId.value(), user.id.value()});
}

QString organizationName(const Organization &organization)
{
    return firstKnown({organization.name.value(), organization.email.value(), organization.id.value()});
}

QString resellerName(const Reseller &reseller)
{
    return firstKnown({reseller.name.value(), reseller.email.value(), reseller.id.value()});
}

const Field<Reseller> &resellerOf(const User &owner)
{
    return owner.reseller || !owner.organization ? owner.reseller : owner.organization->reseller;
}

const char *pathOfReseller(const User &owner)
{
    return &resellerOf(owner) == &owner.reseller ? "user.reseller" : "user.organization.reseller";
}
