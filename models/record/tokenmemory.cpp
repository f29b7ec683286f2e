#include "models/record/tokenmemory.h"

namespace {

/// What is allocated for a text beside its characters.
constexpr qint64 textOverhead = 32;
/// Of a byte that was sent: itself, kept verbatim, and a UTF-16 character.
constexpr qint64 bytesEach = 3;

qint64 ofList(const QStringList &texts)
{
    return texts.size() * (qint64(sizeof(QString)) + textOverhead);
}

qint64 ofList(const QList<UnknownField> &fields)
{
    return fields.size() * (qint64(sizeof(UnknownField)) + 2 * textOverhead);
}

qint64 ofList(const QList<UnreadableField> &fields)
{
    qint64 bytes = fields.size() * (qint64(sizeof(UnreadableField)) + 3 * textOverhead);
    for (const UnreadableField &field : fields)
        bytes += field.json.size() + 2 * field.path.size();
    return bytes;
}

qint64 ofList(const QList<Metadata> &entries)
{
    qint64 bytes = entries.size() * (qint64(sizeof(Metadata)) + 3 * textOverhead);
    for (const Metadata &entry : entries)
        bytes += ofList(*entry.viewPermissions) + ofList(entry.unknown);
    return bytes;
}

qint64 ofUser(const User &user)
{
    const Organization &organization = *user.organization;
    return ofList(*user.roles) + ofList(*user.tags) + ofList(*user.metadata) + ofList(user.unknown) +
           ofList(organization.unknown) + ofList(organization.address->unknown) +
           ofList(organization.reseller->unknown) + ofList(user.reseller->unknown) +
           ofList(user.emailPreference->unknown);
}

} // namespace

qint64 memoryOf(const QList<Token> &tokens)
{
    qint64 bytes = tokens.size() * qint64(sizeof(Token));
    for (const Token &token : tokens)
        bytes += bytesEach * token.raw.size() + ofList(*token.scopes) + ofList(token.unknown) +
                 ofList(token.unreadable) + ofUser(*token.user);
    return bytes;
}
