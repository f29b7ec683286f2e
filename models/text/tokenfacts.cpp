#include "models/text/tokenfacts.h"

#include "models/review/tokenstatus.h"
#include "models/text/factbuilder.h"
#include "models/text/tokenparties.h"

#include <QCoreApplication>

#include <tuple>

namespace {

using namespace factbuilder;

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(TokenFacts)
};

const QString userPath = QStringLiteral("user");
const QString organizationPath = QStringLiteral("user.organization");
const QString addressPath = QStringLiteral("user.organization.address");
const QString organizationResellerPath = QStringLiteral("user.organization.reseller");
const QString resellerPath = QStringLiteral("user.reseller");
const QString metadataPath = QStringLiteral("user.metadata");
const QString preferencePath = QStringLiteral("user.emailPreference");

/// What is known of the fact by its children, where they are folded away.
void summarize(Fact &fact, const QString &summary)
{
    if (fact.tone != Tone::Plain)
        return;
    fact.text = summary;
    fact.value = summary;
    if (summary.isEmpty())
        describeEmpty(fact);
}

QString nameOrId(const Field<QString> &name, const Field<QString> &id)
{
    return name->isEmpty() ? *id : *name;
}

Fact tokenSection(const Token &token, const TimeContext &context)
{
    const QString never = FactText::tr("never");
    FactBuilder facts(context, {});
    facts.add("id", token.id)
        .add("name", token.name)
        .add("scopes", token.scopes)
        .add("expiresAt", token.expiresAt, never)
        .add("lastUsedAt", token.lastUsedAt, never)
        .add("lastRotatedAt", token.lastRotatedAt, never)
        .add("createdAt", token.createdAt)
        .add("updatedAt", token.updatedAt)
        .add("revoked", token.revoked)
        .add("userId", token.userId);
    Fact section;
    section.label = FactText::tr("Token");
    section.section = QStringLiteral("token");
    section.children = facts.facts();
    for (Fact &fact : section.children) {
        if (fact.path == QLatin1String("expiresAt") && tokenStatus(token, context.nowMsecs) == TokenStatus::Expiring)
            fact.tone = Tone::Expiring;
    }
    return section;
}

QList<Fact> ownerFacts(const User &user, const TimeContext &context)
{
    const QString never = FactText::tr("never");
    FactBuilder facts(context, userPath);
    facts.add("name", user.name)
        .add("firstName", user.firstName)
        .add("lastName", user.lastName)
        .add("email", user.email)
        .add("role", user.role)
        .add("roles", user.roles)
        .add("twoFactorEnabled", user.twoFactorEnabled)
        .inWords(QStringLiteral("✓ ") + FactText::tr("on", "two-factor authentication"),
                 QStringLiteral("✗ ") + FactText::tr("off", "two-factor authentication"))
        .add("googleSsoEnabled", user.googleSsoEnabled)
        .inWords(FactText::tr("on", "Google sign-in"), FactText::tr("off", "Google sign-in"))
        .add("lastLoginAt", user.lastLoginAt, never)
        .add("lastSeenAt", user.lastSeenAt, never)
        .add("company", user.company)
        .add("allowCustomerPortalAccess", user.allowCustomerPortalAccess)
        .add("id", user.id)
        .add("organizationId", user.organizationId)
        .add("resellerId", user.resellerId)
        .add("createdAt", user.createdAt)
        .add("updatedAt", user.updatedAt);
    return facts.facts();
}

QList<Fact> resellerFacts(const Field<Reseller> &reseller, const QString &path, const TimeContext &context)
{
    if (!reseller)
        return {};
    FactBuilder facts(context, path);
    facts.add("name", reseller->name)
        .add("email", reseller->email)
        .add("description", reseller->description)
        .add("allowedUsers", reseller->allowedUsers)
        .add("allowedOrganizations", reseller->allowedOrganizations)
        .add("id", reseller->id)
        .add("createdAt", reseller->createdAt)
        .add("updatedAt", reseller->updatedAt);
    return facts.facts();
}

QList<Fact> addressFacts(const Field<Address> &address, const TimeContext &context)
{
    if (!address)
        return {};
    FactBuilder facts(context, addressPath);
    facts.add("addressLine1", address->addressLine1)
        .add("addressLine2", address->addressLine2)
        .add("postalCode", address->postalCode)
        .add("city", address->city)
        .add("state", address->state)
        .add("country", address->country);
    return facts.facts();
}

QList<Fact> organizationFacts(const Field<Organization> &organization, const TimeContext &context)
{
    if (!organization)
        return {};
    FactBuilder facts(context, organizationPath);
    Fact address = facts.object("address", organization->address, addressFacts(organization->address, context));
    summarize(address, addressText(*organization->address));
    Fact reseller = facts.object("reseller", organization->reseller,
                                 resellerFacts(organization->reseller, organizationResellerPath, context));
    summarize(reseller, nameOrId(organization->reseller->name, organization->reseller->id));
    facts.add("name", organization->name)
        .add("email", organization->email)
        .add("description", organization->description)
        .append(std::move(address))
        .add("allowedUsers", organization->allowedUsers)
        .append(std::move(reseller))
        .add("resellerId", organization->resellerId)
        .add("id", organization->id)
        .add("createdAt", organization->createdAt)
        .add("updatedAt", organization->updatedAt);
    return facts.facts();
}

/// Who sees the entry, so that it need not be unfolded for that.
QString metadataNote(const Metadata &entry)
{
    QStringList words;
    if (entry.visible)
        words += *entry.visible ? FactText::tr("visible") : FactText::tr("hidden");
    words += entry.viewPermissions.value();
    return words.join(QStringLiteral(" · "));
}

Fact metadataFact(const Metadata &entry, const QString &path, const TimeContext &context)
{
    FactBuilder whole(context, path);
    whole.add("value", entry.value);
    FactBuilder parts(context, path);
    parts.add("key", entry.key)
        .add("visible", entry.visible)
        .add("viewPermissions", entry.viewPermissions)
        .add("id", entry.id)
        .add("createdAt", entry.createdAt)
        .add("updatedAt", entry.updatedAt);
    Fact fact = whole.facts().constFirst();
    fact.label = entry.key.isUnreadable() ? path : *entry.key;
    fact.note = metadataNote(entry);
    fact.children = parts.facts();
    return fact;
}

/// A heading that counts; where there is nothing below it, it says why.
Fact counted(Fact heading, qsizetype count)
{
    if (heading.tone != Tone::Plain)
        return heading;
    heading.count = int(count);
    if (count == 0) {
        describeEmpty(heading);
        heading.children.clear();
    }
    return heading;
}

void addChildren(Fact &heading, FactList list)
{
    if (list.count > mostFactChildren) {
        heading.list = std::make_shared<const FactList>(std::move(list));
        return;
    }
    for (qsizetype i = 0; i < list.count; ++i)
        heading.children += list.at(i);
}

Fact metadataSection(const Token &token, const TimeContext &context)
{
    const User &user = *token.user;
    const QList<Metadata> entries = *user.metadata;
    const FactBuilder owner(context, userPath);
    Fact heading = owner.object("metadata", user.metadata, {});
    addChildren(heading, {entries.size(),
                          [entries, context, token](qsizetype i) {
                              Fact fact = metadataFact(entries[i], elementPath(metadataPath, i), context);
                              tellUnreadable(fact, token);
                              return fact;
                          },
                          [entries](qsizetype i, const QString &text) {
                              const Metadata &entry = entries[i];
                              return entry.key->contains(text, Qt::CaseInsensitive) ||
                                     entry.value->contains(text, Qt::CaseInsensitive) ||
                                     entry.id->contains(text, Qt::CaseInsensitive);
                          }});
    return counted(std::move(heading), entries.size());
}

Fact tagsSection(const User &user, const TimeContext &context)
{
    FactBuilder owner(context, userPath);
    owner.add("tags", user.tags);
    const Fact tags = owner.facts().constFirst();
    const QList<Fact> children = user.tags ? QList<Fact>{tags} : QList<Fact>();
    return counted(owner.object("tags", user.tags, children), tags.items.size());
}

QList<Fact> preferenceFacts(const User &user, const TimeContext &context)
{
    FactBuilder facts(context, preferencePath);
    if (user.emailPreference)
        facts.add("metrics", user.emailPreference->metrics);
    return facts.facts();
}

/// An unknown field and the path of the object that holds it.
using PlacedField = std::pair<QString, UnknownField>;

void addUnknown(QList<PlacedField> &all, const QList<UnknownField> &fields, const QString &path)
{
    for (const UnknownField &field : fields)
        all.append({path, field});
}

QList<PlacedField> unknownFields(const Token &token)
{
    // A struct that is not there holds no fields: its value() is an empty one.
    const User &user = *token.user;
    const Organization &organization = *user.organization;
    QList<PlacedField> all;
    addUnknown(all, token.unknown, {});
    addUnknown(all, user.unknown, userPath);
    addUnknown(all, organization.unknown, organizationPath);
    addUnknown(all, organization.address->unknown, addressPath);
    addUnknown(all, organization.reseller->unknown, organizationResellerPath);
    addUnknown(all, user.reseller->unknown, resellerPath);
    addUnknown(all, user.emailPreference->unknown, preferencePath);
    const QList<Metadata> &entries = *user.metadata;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries[i].unknown.isEmpty())
            addUnknown(all, entries[i].unknown, elementPath(metadataPath, i));
    }
    return all;
}

Fact unknownFact(const PlacedField &placed)
{
    const auto &[path, field] = placed;
    Fact fact;
    fact.path = joinedPath(path, field.key);
    fact.label = fact.path;
    fact.text = QString::fromUtf8(field.json);
    fact.value = fact.text;
    return fact;
}

Fact unknownSection(const Token &token)
{
    const QList<PlacedField> fields = unknownFields(token);
    Fact section;
    section.label = FactText::tr("Other fields");
    section.section = QStringLiteral("other");
    section.count = int(fields.size());
    addChildren(section, {fields.size(), [fields](qsizetype i) { return unknownFact(fields[i]); },
                          [fields](qsizetype i, const QString &text) {
                              return fields[i].second.key.contains(text, Qt::CaseInsensitive) ||
                                     QString::fromUtf8(fields[i].second.json).contains(text, Qt::CaseInsensitive);
                          }});
    return section;
}

/// Ids lead to what they name, where that is in the record.
void addTargets(QList<Fact> &facts, const Token &token)
{
    const User &user = *token.user;
    const std::tuple<QString, QString, bool> links[] = {
        {QStringLiteral("userId"), userPath, token.user.hasValue()},
        {QStringLiteral("user.organizationId"), organizationPath, user.organization.hasValue()},
        {QStringLiteral("user.resellerId"), resellerPath, user.reseller.hasValue()},
        {QStringLiteral("user.organization.resellerId"), organizationResellerPath,
         user.organization->reseller.hasValue()}};
    for (Fact &section : facts) {
        for (Fact &fact : section.children) {
            for (const auto &[path, target, isThere] : links) {
                if (fact.path == path && isThere && !fact.value.isEmpty() && fact.tone == Tone::Plain)
                    fact.target = target;
            }
        }
    }
}

} // namespace

QList<Fact> tokenFacts(const Token &token, const TimeContext &context)
{
    QList<Fact> sections{tokenSection(token, context)};
    const User &user = *token.user;
    const FactBuilder record(context, {});
    const FactBuilder owner(context, userPath);
    sections += record.object("user", token.user, token.user ? ownerFacts(user, context) : QList<Fact>());
    if (token.user) {
        sections += owner.object("organization", user.organization, organizationFacts(user.organization, context));
        sections += metadataSection(token, context);
        sections += owner.object("reseller", user.reseller, resellerFacts(user.reseller, resellerPath, context));
        sections += tagsSection(user, context);
        sections += owner.object("emailPreference", user.emailPreference, preferenceFacts(user, context));
    }
    const Fact unknown = unknownSection(token);
    if (unknown.count > 0)
        sections += unknown;
    for (Fact &section : sections) {
        if (section.section.isEmpty())
            section.section = section.path;
        if (!token.unreadable.isEmpty())
            tellUnreadable(section, token);
    }
    addTargets(sections, token);
    return sections;
}
