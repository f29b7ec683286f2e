#include "models/token/tokenparties.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

struct PartyText
{
    Q_DECLARE_TR_FUNCTIONS(TokenFacts)
};

QString firstKnown(const QStringList &texts)
{
    for (const QString &text : texts) {
        if (!text.trimmed().isEmpty())
            return text;
    }
    return {};
}

/// Says why there is nobody.
template <typename T> void describeMissing(Party &party, const Field<T> &field)
{
    party.name = field.isNull() ? PartyText::tr("none") : notReported();
    party.tone = field.isNull() ? Tone::Quiet : Tone::Silent;
}

/// The e-mail address, unless it stands for the name already.
QString emailBeside(const QString &name, const Field<QString> &email)
{
    return email.value() == name ? QString() : email.value();
}

} // namespace

Party ownerParty(const Token &token)
{
    const User &user = *token.user;
    Party party;
    party.title = PartyText::tr("Owner");
    party.name = firstKnown({user.name.value(), user.email.value(), token.userId, user.id});
    party.detail = emailBeside(party.name, user.email);
    if (party.name.isEmpty())
        describeMissing(party, token.user);
    if (token.user)
        party.path = QStringLiteral("user");
    return party;
}

Party organizationParty(const Token &token)
{
    const Field<Organization> &organization = token.user->organization;
    Party party;
    party.title = PartyText::tr("Organization");
    if (!organization) {
        describeMissing(party, organization);
        return party;
    }
    party.name = firstKnown({organization->name.value(), organization->email.value(), organization->id});
    party.detail = firstKnown({emailBeside(party.name, organization->email), addressText(*organization->address)});
    party.path = QStringLiteral("user.organization");
    return party;
}

Party resellerParty(const Token &token)
{
    const bool isOwners = token.user->reseller.hasValue();
    const Field<Reseller> &other = token.user->organization->reseller;
    const Field<Reseller> &reseller = isOwners || !other ? token.user->reseller : other;
    Party party;
    party.title = PartyText::tr("Reseller");
    if (!reseller) {
        describeMissing(party, reseller);
        return party;
    }
    party.name = firstKnown({reseller->name.value(), reseller->email.value(), reseller->id});
    party.detail = emailBeside(party.name, reseller->email);
    party.path = isOwners ? QStringLiteral("user.reseller") : QStringLiteral("user.organization.reseller");
    return party;
}

QString ownerSearchText(const Token &token)
{
    return firstKnown({token.user->email.value(), token.user->name.value(), token.userId});
}

QString addressText(const Address &address)
{
    const QString town = QString(address.postalCode.value() + u' ' + address.city.value()).trimmed();
    QStringList parts{address.addressLine1.value(), address.addressLine2.value(), town, address.state.value(),
                      address.country.value()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}
