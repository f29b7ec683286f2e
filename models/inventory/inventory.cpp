#include "models/inventory/inventory.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace {

constexpr size_t maxNameBytes = std::numeric_limits<quint16>::max();
constexpr qsizetype maxScopes = std::numeric_limits<quint16>::max();

} // namespace

quint32 bitOf(const ReviewRule &rule)
{
    return quint32(1) << (&rule - reviewRules().data());
}

Inventory::Inventory(const ReviewBasis &basis)
    : m_basis(basis)
{
}

void Inventory::add(const Token &token, RecordPosition record)
{
    InventoryRow row;
    row.created = Moment(token.createdAt);
    row.updated = Moment(token.updatedAt);
    row.expires = Moment(token.expiresAt);
    row.lastUsed = Moment(token.lastUsedAt);
    row.lastRotated = Moment(token.lastRotatedAt);
    row.revoked = yesNoOf(token.revoked);
    row.record = record;
    addId(&row, token.id);
    addName(&row, token.name);
    addScopes(&row, token.scopes);
    row.owner = ownerOf(token);
    judge(&row, token);
    m_rows.push_back(row);
}

void Inventory::clearRows()
{
    m_rows.clear();
    m_text.clear();
    m_scopeLists.clear();
    m_names.clear();
}

quint32 Inventory::addText(std::string_view text)
{
    const auto at = quint32(m_text.size());
    m_text.insert(m_text.end(), text.begin(), text.end());
    return at;
}

void Inventory::addId(InventoryRow *row, const QString &id)
{
    if (const auto uuid = uuidOf(id)) {
        row->id = *uuid;
        row->hasUuid = true;
        return;
    }
    const std::string text = id.toStdString();
    row->id = {addText(text), text.size()};
}

void Inventory::addName(InventoryRow *row, const Field<QString> &name)
{
    row->name = presenceOf(name);
    row->nameHash = quint32(qHash(*name, 0));
    const QByteArray text = foldedText(name.value());
    row->nameSize = quint16(std::min(size_t(text.size()), maxNameBytes));
    row->nameAt = addText({text.constData(), row->nameSize});
}

void Inventory::addScopes(InventoryRow *row, const Field<QStringList> &scopes)
{
    row->scopes = presenceOf(scopes);
    row->scopesAt = quint32(m_scopeLists.size());
    for (const QString &scope : scopes->first(std::min(scopes->size(), maxScopes))) {
        auto number = m_scopeNumbers.constFind(scope);
        // What nobody names, of more scopes than there are numbers, still counts for what it lets do.
        if (number == m_scopeNumbers.constEnd() && m_scopes.size() < maxScopes) {
            m_scopeNumbers.insert(scope, quint16(m_scopes.size()));
            number = m_scopeNumbers.constFind(scope);
            m_scopes.append(scope);
            m_scopePowers.push_back(powerOf(scope));
        }
        if (number == m_scopeNumbers.constEnd()) {
            row->power = std::max(row->power, powerOf(scope));
            continue;
        }
        m_scopeLists.push_back(*number);
        row->power = std::max(row->power, m_scopePowers[*number]);
    }
    row->scopeCount = quint16(m_scopeLists.size() - row->scopesAt);
}

quint32 Inventory::ownerOf(const Token &token)
{
    if (token.user->fingerprint == Fingerprint())
        return addOwner(token);
    const std::pair key(token.user->fingerprint, token.userId.value());
    const auto known = m_ownersOfUser.constFind(key);
    return known != m_ownersOfUser.constEnd() ? *known : *m_ownersOfUser.insert(key, addOwner(token));
}

/// What was not told in the same bytes may still be the same.
quint32 Inventory::addOwner(const Token &token)
{
    InventoryOwner owner = inventoryOwner(token);
    const auto [first, last] = m_ownersOfId.equal_range(owner.id);
    const auto known = std::find_if(first, last, [this, &owner](quint32 number) { return m_owners[number] == owner; });
    if (known != last)
        return *known;
    shareTexts(&owner);
    const auto number = quint32(m_owners.size());
    m_ownersOfId.insert(owner.id, number);
    m_owners.push_back(std::move(owner));
    return number;
}

/// Many owners have the same role, company and organization.
void Inventory::shareTexts(InventoryOwner *owner)
{
    const auto share = [this](QString *text) {
        const auto known = m_texts.constFind(*text);
        if (known != m_texts.constEnd())
            *text = *known;
        else
            m_texts.insert(*text, *text);
    };
    for (QString *text : {&owner->name, &owner->role, &owner->company, &owner->organization.id,
                          &owner->organization.name, &owner->reseller.id, &owner->reseller.name})
        share(text);
    for (QString &tag : owner->tags)
        share(&tag);
}

void Inventory::judge(InventoryRow *row, const Token &token)
{
    for (const ReviewRule &rule : reviewRules()) {
        const Verdict verdict = rule.judge ? rule.judge(token, m_basis) : Verdict::No;
        if (verdict == Verdict::Yes)
            row->found |= bitOf(rule);
        else if (verdict == Verdict::Unknown)
            row->notJudged |= bitOf(rule);
    }
    judgeName(row, token);
}

/// A token without a name has no other of the same.
void Inventory::judgeName(InventoryRow *row, const Token &token)
{
    const Verdict live = isLive(token, m_basis);
    if (live == Verdict::No || (token.name && token.name->isEmpty()))
        return;
    if (live == Verdict::Unknown || !token.name || !token.userId)
        row->notJudged |= bitOf(sameNameRule());
    else
        m_names.push_back({qHashMulti(QHashSeed::globalSeed(), *token.userId, *token.name), quint32(m_rows.size())});
}

void Inventory::findSameNames()
{
    std::sort(m_names.begin(), m_names.end(), [](const NamedToken &a, const NamedToken &b) { return a.name < b.name; });
    const auto isSame = [this](const NamedToken &a, const NamedToken &b) {
        return a.name == b.name && nameAt(int(a.row)) == nameAt(int(b.row));
    };
    for (size_t i = 1; i < m_names.size(); ++i) {
        if (isSame(m_names[i - 1], m_names[i])) {
            m_rows[m_names[i - 1].row].found |= bitOf(sameNameRule());
            m_rows[m_names[i].row].found |= bitOf(sameNameRule());
        }
    }
    m_names = {};
}

void Inventory::finish()
{
    findSameNames();
    // What only adding needs. Rows and texts stay where they are: room that nobody has written to costs nothing, and
    // moving them would take both for a while.
    m_ownersOfId = {};
    m_ownersOfUser = {};
    m_texts = {};
    m_scopeNumbers = {};
}

QString Inventory::idAt(int row) const
{
    UuidText buffer;
    const std::string_view id = idAt(row, &buffer);
    return QString::fromUtf8(id.data(), qsizetype(id.size()));
}

std::string_view Inventory::idAt(int row, UuidText *buffer) const
{
    const InventoryRow &is = this->row(row);
    return is.hasUuid ? writeUuid(is.id, buffer) : std::string_view(m_text.data() + is.id[0], is.id[1]);
}

int Inventory::rowOf(const QString &id) const
{
    const auto uuid = uuidOf(id);
    const std::string text = id.toStdString();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const InventoryRow &row) {
        if (row.hasUuid != uuid.has_value())
            return false;
        return uuid ? row.id == *uuid : std::string_view(m_text.data() + row.id[0], row.id[1]) == text;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::string_view Inventory::nameAt(int row) const
{
    return {m_text.data() + this->row(row).nameAt, this->row(row).nameSize};
}

TokenStatus Inventory::statusAt(int row) const
{
    const InventoryRow &is = this->row(row);
    return tokenStatus(is.revoked == YesNo::Yes,
                       is.expires.isKnown() ? std::optional(is.expires.msecs()) : std::nullopt,
                       is.revoked == YesNo::NotReadable || is.expires.isUnreadable(), now());
}

std::span<const quint16> Inventory::scopesAt(int row) const
{
    return std::span(m_scopeLists).subspan(this->row(row).scopesAt, this->row(row).scopeCount);
}

QList<FindingCount> findingCounts(const Inventory &inventory, std::span<const int> rows)
{
    QList<FindingCount> counts;
    for (const ReviewRule &rule : reviewRules())
        counts.append({&rule});
    for (const int row : rows) {
        const InventoryRow &is = inventory.row(row);
        for (quint32 bits = is.found; bits != 0; bits &= bits - 1)
            ++counts[std::countr_zero(bits)].tokens;
        for (quint32 bits = is.notJudged; bits != 0; bits &= bits - 1)
            ++counts[std::countr_zero(bits)].notJudged;
    }
    return counts;
}

bool isLiveAt(const Inventory &inventory, int row)
{
    const InventoryRow &is = inventory.row(row);
    return is.revoked == YesNo::No && !(is.expires.isKnown() && is.expires.msecs() <= inventory.now());
}

std::optional<Severity> highestSeverity(quint32 found)
{
    std::optional<Severity> highest;
    for (quint32 bits = found; bits != 0; bits &= bits - 1) {
        const Severity severity = reviewRules()[size_t(std::countr_zero(bits))].severity;
        highest = std::max(highest.value_or(severity), severity);
    }
    return highest;
}

std::optional<Severity> severityAt(const Inventory &inventory, int row)
{
    return highestSeverity(inventory.row(row).found);
}
