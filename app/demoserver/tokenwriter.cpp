#include "app/demoserver/tokenwriter.h"

#include "app/demoserver/rows.h"

namespace sandbox {

namespace {

constexpr const char *joined = R"(
SELECT t.id, t.created, t.updated, t.name, t.expires, t.revoked, t.scopes, t.lastUsed, t.lastRotated, t.format, t.extra,
    u.id, u.presence, u.fields, u.organizationReference, o.id, o.fields, o.resellerReference, p.id, p.fields,
    u.resellerReference, r.id, r.fields
FROM token t JOIN user u ON u.key = t.user
    LEFT JOIN organization o ON o.key = u.organization
    LEFT JOIN reseller p ON p.key = o.reseller
    LEFT JOIN reseller r ON r.key = u.reseller
WHERE t.key = ?)";

/// In the order of the columns above.
enum Column {
    TokenId,
    Created,
    Updated,
    Name,
    Expires,
    Revoked,
    Scopes,
    LastUsed,
    LastRotated,
    Format,
    Extra,
    OwnerId,
    OwnerPresence,
    OwnerFields,
    OrganizationReference,
    OrganizationId,
    OrganizationFields,
    PartnerReference, ///< the organization's reseller
    PartnerId,
    PartnerFields,
    ResellerReference, ///< the owner's
    ResellerId,
    ResellerFields
};

void writeMoment(JsonWriter *json, std::string_view key, const Moment &moment)
{
    if (moment.presence == Presence::Value)
        json->text(key, ticksText(moment.ticks, moment.digits));
    else if (moment.presence == Presence::Null)
        json->null(key);
}

/// The id of what is linked; true where the object itself is to follow.
bool writeLink(JsonWriter *json, Reference reference, std::string_view idKey, std::string_view id, std::string_view key)
{
    switch (reference) {
    case Reference::Absent:
        return false;
    case Reference::Null:
        json->null(idKey).null(key);
        return false;
    case Reference::IdOnly:
        json->text(idKey, id);
        return false;
    case Reference::Whole:
        json->text(idKey, id).openObject(key);
        return true;
    }
    return false;
}

void writeReseller(JsonWriter *json, const Statement &row, Column reference, Column id, Column fields)
{
    if (writeLink(json, Reference(row.integer(reference)), "resellerId", row.text(id), "reseller"))
        json->members(row.text(fields)).close('}');
}

} // namespace

TokenWriter::TokenWriter(const Database &database)
    : m_row(database, joined)
{
}

void TokenWriter::write(JsonWriter *json, Key key)
{
    m_row.bind(1, key);
    if (m_row.step()) {
        const std::int64_t format = m_row.integer(Format);
        json->openObject().text("id", m_row.text(TokenId));
        writeMoment(json, "createdAt", unpackMoment(m_row, Created, format, 0));
        writeMoment(json, "updatedAt", unpackMoment(m_row, Updated, format, 1));
        json->text("name", m_row.text(Name));
        writeMoment(json, "expiresAt", unpackMoment(m_row, Expires, format, 2));
        json->boolean("revoked", m_row.integer(Revoked) != 0).raw("scopes", m_row.text(Scopes));
        json->text("userId", m_row.text(OwnerId));
        writeOwner(json);
        writeMoment(json, "lastUsedAt", unpackMoment(m_row, LastUsed, format, 3));
        writeMoment(json, "lastRotatedAt", unpackMoment(m_row, LastRotated, format, 4));
        json->members(m_row.text(Extra)).close('}');
    }
    m_row.reset();
}

void TokenWriter::writeOwner(JsonWriter *json)
{
    const auto presence = Presence(m_row.integer(OwnerPresence));
    if (presence == Presence::Null)
        json->null("user");
    if (presence != Presence::Value)
        return;
    json->openObject("user").members(m_row.text(OwnerFields));
    writeOrganization(json);
    writeReseller(json, m_row, ResellerReference, ResellerId, ResellerFields);
    json->close('}');
}

void TokenWriter::writeOrganization(JsonWriter *json)
{
    if (!writeLink(json, Reference(m_row.integer(OrganizationReference)), "organizationId", m_row.text(OrganizationId),
                   "organization"))
        return;
    json->members(m_row.text(OrganizationFields));
    writeReseller(json, m_row, PartnerReference, PartnerId, PartnerFields);
    json->close('}');
}

} // namespace sandbox
