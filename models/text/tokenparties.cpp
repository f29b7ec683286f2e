#include "models/text/tokenparties.h"

#include "models/text/fieldcatalog.h"
#include "models/text/partynames.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

struct PartyText
{
    Q_DECLARE_TR_FUNCTIONS(TokenFacts)
};

/// Says why there is nobody.
template <typename T> void describeMissing(Party &party, const Token &token, const Field<T> &field, const char *path)
{
    if (field.isUnreadable()) {
        party.name = notReadable(token, QLatin1String(path));
        party.tone = Tone::Odd;
        return;
    }
    party.name = field.isNull() ? PartyText::tr("none") : notReported();
    party.tone = field.isNull() ? Tone::Quiet : Tone::Silent;
}

/// The e-mail address, unless it is shown as the name already.
QString emailBeside(const QString &name, const Field<QString> &email)
{
    return email.value() == name ? QString() : email.value();
}

} // namespace

Party ownerParty(const Token &token)
{
    const User &user = *token.user;
    Party party;
    party.title = fieldLabel("user");
    party.name = ownerName(token);
    party.detail = emailBeside(party.name, user.email);
    if (user.name.isUnreadable())
        describeMissing(party, token, user.name, "user.name");
    else if (token.user.isUnreadable() || party.name.isEmpty())
        describeMissing(party, token, token.user, "user");
    if (token.user)
        party.path = QStringLiteral("user");
    return party;
}

Party organizationParty(const Token &token)
{
    const Field<Organization> &organization = token.user->organization;
    Party party;
    party.title = fieldLabel("organization");
    if (!organization) {
        describeMissing(party, token, organization, "user.organization");
        return party;
    }
    party.name = organizationName(*organization);
    party.detail = firstKnown({emailBeside(party.name, organization->email), addressText(*organization->address)});
    party.path = QStringLiteral("user.organization");
    return party;
}

Party resellerParty(const Token &token)
{
    const Field<Reseller> &reseller = resellerOf(*token.user);
    Party party;
    party.title = fieldLabel("reseller");
    if (!reseller) {
        describeMissing(party, token, reseller, pathOfReseller(*token.user));
        return party;
    }
    party.name = resellerName(*reseller);
    party.detail = emailBeside(party.name, reseller->email);
    party.path = QLatin1String(pathOfReseller(*token.user));
    return party;
}

QString ownerSearchText(const Token &token)
{
    return firstKnown({token.user->email.value(), token.user->name.value(), *token.userId});
}

QString addressText(const Address &address)
{
    const QString town = QString(address.postalCode.value() + u' ' + address.city.value()).trimmed();
    QStringList parts{address.addressLine1.value(), address.addressLine2.value(), town, address.state.value(),
                      address.country.value()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}
