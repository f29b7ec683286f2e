#include "models/inventory/rowkeys.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <iterator>

namespace {

/// Behind all values. Two numbers apart, so that a moment that stands for none fits between none and not reported.
quint64 keyOfMissing(Presence presence)
{
    return mostSortValue + 2 * quint64(presence);
}

constexpr quint64 keyOfPlaceholder = mostSortValue + 2 * quint64(Presence::None) + 1;

/// For what belongs to an owner who may be missing.
Presence presenceIn(const InventoryOwner &owner, Presence presence)
{
    return owner.presence == Presence::Value ? presence : owner.presence;
}

quint64 keyOf(Moment moment)
{
    constexpr qint64 zero = qint64(1) << 61; // moments lie on both sides of 1970
    if (moment.isKnown())
        return quint64(moment.msecs() + zero);
    if (moment.isPlaceholder())
        return keyOfPlaceholder;
    if (moment.isNever())
        return keyOfMissing(Presence::None);
    return keyOfMissing(moment.isUnreadable() ? Presence::NotReadable : Presence::NotReported);
}

template <Moment InventoryRow::*Member> quint64 momentKey(const Inventory &inventory, int row)
{
    return keyOf(inventory.row(row).*Member);
}

quint64 expiresKey(const Inventory &inventory, int row)
{
    const Moment end = inventory.row(row).expires;
    if (end.isNever())
        return mostSortValue;
    return end.isPlaceholder() ? mostSortValue - 1 : keyOf(end);
}

quint64 lastLoginKey(const Inventory &inventory, int row)
{
    const InventoryOwner &owner = inventory.ownerAt(row);
    return owner.presence == Presence::Value ? keyOf(owner.lastLogin) : keyOfMissing(owner.presence);
}

quint64 statusKey(const Inventory &inventory, int row)
{
    switch (inventory.statusAt(row)) {
    case TokenStatus::Expiring:
        return 0;
    case TokenStatus::Active:
        return 1;
    case TokenStatus::Expired:
        return 2;
    case TokenStatus::Revoked:
        return 3;
    case TokenStatus::Unknown:
        break;
    }
    return keyOfMissing(Presence::NotReadable);
}

quint64 scopesKey(const Inventory &inventory, int row)
{
    const InventoryRow &is = inventory.row(row);
    if (is.scopes != Presence::Value)
        return keyOfMissing(is.scopes);
    return (quint64(Power::Mints) - quint64(is.power)) << 16 | (0xffff - quint64(is.scopeCount));
}

quint64 findingsKey(const Inventory &inventory, int row)
{
    const std::optional<Severity> severity = severityAt(inventory, row);
    if (!severity)
        return keyOfMissing(Presence::None);
    return (quint64(Severity::High) - quint64(*severity)) << 8 | quint64(32 - std::popcount(inventory.row(row).found));
}

quint64 changesKey(const RowMarks &marks, int row)
{
    const quint32 changes = marks.changesAt(row);
    if (changes == 0)
        return keyOfMissing(Presence::None);
    return quint64(std::countr_zero(changes)) << 8 | quint64(32 - std::popcount(changes));
}

/// By the number of the verdict, which goes from keep to revoke and ask.
quint64 decisionKey(const RowMarks &marks, int row)
{
    constexpr quint64 places[] = {0, 2, 0, 1};
    const quint8 verdict = marks.verdictAt(row);
    if (verdict == 0)
        return keyOfMissing(Presence::None);
    return places[verdictNumber(verdict)] + ((verdict & outdatedVerdict) != 0 ? 0 : std::size(places));
}

template <YesNo InventoryOwner::*Member> quint64 yesNoKey(const Inventory &inventory, int row)
{
    const InventoryOwner &owner = inventory.ownerAt(row);
    if (owner.presence != Presence::Value)
        return keyOfMissing(owner.presence);
    switch (owner.*Member) {
    case YesNo::No:
        return 0;
    case YesNo::Yes:
        return 1;
    case YesNo::None:
        return keyOfMissing(Presence::None);
    case YesNo::NotReported:
        return keyOfMissing(Presence::NotReported);
    case YesNo::NotReadable:
        break;
    }
    return keyOfMissing(Presence::NotReadable);
}

/// Texts, and why there are none, until all are there to be ranked.
template <typename Text> class TextKeys
{
public:
    void add(const Text &text, Presence presence)
    {
        if (presence == Presence::Value && text.size() > 0) {
            m_keys.push_back(m_texts.size());
            m_texts.push_back(text);
        } else {
            m_keys.push_back(keyOfMissing(presence == Presence::Value ? Presence::None : presence));
        }
    }

    /// One for each text that was added.
    std::vector<quint64> keys(const TextRanks &ranks) &&
    {
        const std::vector<quint32> ranked = ranks.of(m_texts);
        for (quint64 &key : m_keys)
            key = key <= mostSortValue ? ranked[size_t(key)] : key;
        return std::move(m_keys);
    }

private:
    std::vector<Text> m_texts;
    std::vector<quint64> m_keys; ///< of those that are there, their places in m_texts
};

std::vector<quint64> nameKeys(const Inventory &inventory, const TextRanks &ranks)
{
    TextKeys<std::string_view> texts;
    for (int row = 0; row < inventory.size() && !ranks.isCancelled(); ++row)
        texts.add(inventory.nameAt(row), inventory.row(row).name);
    return std::move(texts).keys(ranks);
}

std::vector<quint64> idKeys(const Inventory &inventory, const TextRanks &ranks)
{
    struct Uuid
    {
        std::array<quint64, 2> digits;
        int row;
    };
    std::vector<Uuid> uuids;
    std::vector<int> others;
    TextKeys<QString> texts;
    for (int row = 0; row < inventory.size() && !ranks.isCancelled(); ++row) {
        const InventoryRow &is = inventory.row(row);
        if (is.hasUuid) {
            uuids.push_back({{qFromBigEndian(is.id[0]), qFromBigEndian(is.id[1])}, row});
        } else {
            others.push_back(row);
            texts.add(inventory.idAt(row), Presence::Value);
        }
    }
    std::sort(uuids.begin(), uuids.end(), [](const Uuid &a, const Uuid &b) { return a.digits < b.digits; });
    std::vector<quint64> keys(size_t(inventory.size()));
    for (size_t i = 0; i < uuids.size(); ++i)
        keys[size_t(uuids[i].row)] = i;
    const std::vector<quint64> ranked = std::move(texts).keys(ranks);
    for (size_t i = 0; i < others.size(); ++i)
        keys[size_t(others[i])] = ranked[i] <= mostSortValue ? uuids.size() + ranked[i] : ranked[i];
    return keys;
}

struct OwnersText
{
    QString text;
    Presence presence;
};

/// As a cell shows it: one who is gone by what the token calls the owner, one who was not reported not at all.
OwnersText nameOf(const InventoryOwner &owner)
{
    return {owner.name, owner.presence == Presence::None ? Presence::Value : owner.presence};
}

template <InventoryParty InventoryOwner::*Member> OwnersText partyOf(const InventoryOwner &owner)
{
    return {(owner.*Member).name, presenceIn(owner, (owner.*Member).presence)};
}

OwnersText emailOf(const InventoryOwner &owner)
{
    return {owner.email, owner.presence};
}

template <QString InventoryOwner::*Text, Presence InventoryOwner::*Present>
OwnersText textOf(const InventoryOwner &owner)
{
    return {owner.*Text, presenceIn(owner, owner.*Present)};
}

OwnersText tagsOf(const InventoryOwner &owner)
{
    return {owner.tags.join(QStringLiteral(", ")), presenceIn(owner, owner.tagsPresence)};
}

template <OwnersText (*read)(const InventoryOwner &)>
std::vector<quint64> ownersKeys(const Inventory &inventory, const TextRanks &ranks)
{
    TextKeys<QString> texts;
    for (const InventoryOwner &owner : inventory.owners()) {
        const OwnersText text = read(owner);
        texts.add(text.text, text.presence);
    }
    return std::move(texts).keys(ranks);
}

constexpr RowKeyInfo read(quint64 (*ofRow)(const Inventory &, int))
{
    return {ofRow, nullptr, false};
}

template <OwnersText (*text)(const InventoryOwner &)> constexpr RowKeyInfo collated()
{
    return {nullptr, ownersKeys<text>, true};
}

/// In the order of RowKey.
constexpr RowKeyInfo infos[rowKeyCount] = {
    {nullptr, nameKeys, false},
    read(statusKey),
    collated<nameOf>(),
    collated<partyOf<&InventoryOwner::organization>>(),
    read(scopesKey),
    read(momentKey<&InventoryRow::created>),
    read(momentKey<&InventoryRow::updated>),
    read(expiresKey),
    read(momentKey<&InventoryRow::lastUsed>),
    read(momentKey<&InventoryRow::lastRotated>),
    {nullptr, idKeys, false},
    read(findingsKey),
    collated<emailOf>(),
    collated<textOf<&InventoryOwner::role, &InventoryOwner::rolePresence>>(),
    read(yesNoKey<&InventoryOwner::twoFactor>),
    read(yesNoKey<&InventoryOwner::sso>),
    read(lastLoginKey),
    collated<textOf<&InventoryOwner::company, &InventoryOwner::companyPresence>>(),
    collated<partyOf<&InventoryOwner::reseller>>(),
    collated<tagsOf>(),
    {nullptr, nullptr, false, changesKey},
    {nullptr, nullptr, false, decisionKey},
};

} // namespace

RowKey keyOf(Column column)
{
    // In the order of Column.
    constexpr RowKey keys[] = {
        RowKey::Name,    RowKey::Status,    RowKey::Owner,    RowKey::Organization, RowKey::Scopes,  RowKey::Created,
        RowKey::Updated, RowKey::Expires,   RowKey::LastUsed, RowKey::LastRotated,  RowKey::Id,      RowKey::Email,
        RowKey::Role,    RowKey::TwoFactor, RowKey::Sso,      RowKey::LastLogin,    RowKey::Company, RowKey::Reseller,
        RowKey::Tags,    RowKey::Findings,  RowKey::Changes,  RowKey::Decision};
    static_assert(std::size(keys) == columnCount);
    return keys[int(column)];
}

const RowKeyInfo &infoOf(RowKey key)
{
    return infos[int(key)];
}
