#include "models/inventory/inventoryowner.h"

#include "models/text/partynames.h"

namespace {

InventoryParty partyOf(const Field<Organization> &organization)
{
    return {organization->id.value(), organizationName(*organization), presenceOf(organization)};
}

InventoryParty partyOf(const Field<Reseller> &reseller)
{
    return {reseller->id.value(), resellerName(*reseller), presenceOf(reseller)};
}

/// Name, e-mail, ids, organization, reseller, company, role, tags, and the values of metadata with their keys.
QByteArray searchedText(const InventoryOwner &owner, const User &user)
{
    QString texts;
    texts.reserve(512);
    texts += owner.name + u'\n' + user.firstName.value() + u' ' + user.lastName.value();
    const auto add = [&texts](const QString &text) { texts.append(u'\n').append(text); };
    for (const QString *text :
         {&owner.email, &owner.id, &owner.company, &owner.role, &owner.organization.name,
          &user.organization->email.value(), &owner.organization.id, &owner.reseller.name, &owner.reseller.id})
        add(*text);
    for (const QString &tag : owner.tags)
        add(tag);
    for (const Metadata &entry : *user.metadata) {
        add(entry.key.value());
        add(entry.value.value());
    }
    return foldedText(texts);
}

} // namespace

YesNo yesNoOf(const Field<bool> &field)
{
    switch (presenceOf(field)) {
    case Presence::Value:
        return *field ? YesNo::Yes : YesNo::No;
    case Presence::None:
        return YesNo::None;
    case Presence::NotReported:
        return YesNo::NotReported;
    case Presence::NotReadable:
        break;
    }
    return YesNo::NotReadable;
}

InventoryOwner inventoryOwner(const Token &token)
{
    const User &user = *token.user;
    InventoryOwner owner;
    owner.id = firstKnown({user.id.value(), token.userId.value()});
    owner.name = ownerName(token);
    owner.email = user.email.value();
    owner.role = user.role.value();
    owner.company = user.company.value();
    owner.tags = user.tags.value();
    owner.organization = partyOf(user.organization);
    owner.reseller = partyOf(resellerOf(user));
    owner.created = Moment(user.createdAt);
    owner.lastLogin = Moment(user.lastLoginAt);
    owner.lastSeen = Moment(user.lastSeenAt);
    owner.presence = presenceOf(token.user);
    owner.tagsPresence = presenceOf(user.tags);
    owner.rolePresence = presenceOf(user.role);
    owner.companyPresence = presenceOf(user.company);
    owner.twoFactor = yesNoOf(user.twoFactorEnabled);
    owner.sso = yesNoOf(user.googleSsoEnabled);
    owner.text = searchedText(owner, user);
    return owner;
}

QByteArray foldedText(const QString &text)
{
    QByteArray folded(text.size(), Qt::Uninitialized);
    char *to = folded.data();
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return text.toCaseFolded().toUtf8();
        *to++ = char(c >= u'A' && c <= u'Z' ? c.unicode() - u'A' + u'a' : c.unicode());
    }
    return folded;
}
