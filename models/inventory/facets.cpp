#include "models/inventory/facets.h"

#include "models/inventory/changerules.h"
#include "models/inventory/facetcounts.h"
#include "models/inventory/ownertrait.h"
#include "models/review/rules.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace {

using namespace facetcounts;

class VerdictCounts
{
public:
    void add(quint8 verdict)
    {
        ++m_tokens[verdictNumber(verdict)];
        m_outdated += int((verdict & outdatedVerdict) != 0);
    }

    Facet facet() const
    {
        return facetOfWords(FacetKind::Decision, {{"decision:none", m_tokens[0]},
                                                  {"decision:keep", m_tokens[1]},
                                                  {"decision:revoke", m_tokens[2]},
                                                  {"decision:ask", m_tokens[3]},
                                                  {"decision:outdated", m_outdated}});
    }

private:
    std::array<qint64, 4> m_tokens{}; ///< by number
    qint64 m_outdated = 0;
};

class FacetCounter
{
public:
    FacetCounter(const Inventory &inventory, const QTimeZone &zone, const RowMarks &marks)
        : m_inventory(inventory)
        , m_marks(marks)
        , m_created(zone)
        , m_tokensOfOwner(inventory.owners().size())
    {
        for (const QString &scope : inventory.scopes())
            m_reads.push_back(!rules::isWriteScope(scope));
    }

    void add(int row)
    {
        const InventoryRow &is = m_inventory.row(row);
        ++m_states[size_t(m_inventory.statusAt(row))];
        addPower(row);
        addEnd(is.expires);
        if (is.lastUsed.isKnown())
            m_used.add(m_inventory.now() - is.lastUsed.msecs());
        else
            m_used.addMissing(is.lastUsed);
        m_created.add(is.created);
        ++m_tokensOfOwner[is.owner];
        if (!m_marks.changes.empty())
            addChanges(m_marks.changesAt(row));
        if (!m_marks.verdicts.empty())
            m_verdicts.add(m_marks.verdictAt(row));
    }

    QList<Facet> facets(qint64 gone) const
    {
        return {changes(gone),
                m_verdicts.facet(),
                states(),
                powers(),
                ends(),
                uses(),
                m_created.facet(),
                texts(FacetKind::Owner, OwnerTrait::Owner, QStringLiteral("owner")),
                texts(FacetKind::Organization, OwnerTrait::Organization, QStringLiteral("org")),
                texts(FacetKind::Reseller, OwnerTrait::Reseller, QStringLiteral("reseller")),
                texts(FacetKind::Role, OwnerTrait::Role, QStringLiteral("role")),
                tags(),
                yesNo(FacetKind::TwoFactor, &InventoryOwner::twoFactor, {"2fa:yes", "2fa:no", "2fa:unknown"}),
                yesNo(FacetKind::Sso, &InventoryOwner::sso, {"sso:yes", "sso:no", "sso:unknown"})};
    }

private:
    void addPower(int row)
    {
        const InventoryRow &is = m_inventory.row(row);
        const std::span<const quint16> scopes = m_inventory.scopesAt(row);
        m_mints += int(is.power == Power::Mints);
        m_writes += int(is.power >= Power::Writes);
        m_readers +=
            int(std::any_of(scopes.begin(), scopes.end(), [this](quint16 scope) { return bool(m_reads[scope]); }));
        if (is.scopes == Presence::None || (is.scopes == Presence::Value && scopes.empty()))
            ++m_scopeless;
        else if (is.scopes != Presence::Value)
            ++m_scopesUnknown;
    }

    void addEnd(Moment end)
    {
        if (!end.isKnown())
            m_ends.addMissing(end);
        else if (end.msecs() > m_inventory.now())
            m_ends.add(end.msecs() - m_inventory.now());
        else
            ++m_past;
    }

    void addChanges(quint32 changes)
    {
        m_unchanged += int(changes == 0);
        for (; changes != 0; changes &= changes - 1)
            ++m_tokensOfChange[size_t(std::countr_zero(changes))];
    }

    Facet changes(qint64 gone) const
    {
        Facet facet{FacetKind::Change, {}, 0};
        const auto add = [&facet](const QString &key, qint64 tokens) {
            if (tokens > 0)
                facet.values.append({key, {}, tokens, QStringLiteral("changed:") + key});
        };
        for (const ChangeRule &rule : changeRules())
            add(QString::fromLatin1(rule.key),
                &rule == &goneRule() ? gone : m_tokensOfChange[size_t(std::countr_zero(bitOf(rule)))]);
        add(QStringLiteral("none"), m_unchanged);
        return facet;
    }

    Facet states() const
    {
        const auto count = [this](TokenStatus status) { return m_states[size_t(status)]; };
        return facetOfWords(FacetKind::State, {{"state:expiring", count(TokenStatus::Expiring)},
                                               {"state:active", count(TokenStatus::Active)},
                                               {"state:expired", count(TokenStatus::Expired)},
                                               {"state:revoked", count(TokenStatus::Revoked)},
                                               {"state:unknown", count(TokenStatus::Unknown)}});
    }

    Facet powers() const
    {
        return facetOfWords(FacetKind::Power, {{"can:mint", m_mints},
                                               {"can:write", m_writes},
                                               {"can:read", m_readers},
                                               {"scope:none", m_scopeless},
                                               {"scope:unknown", m_scopesUnknown}});
    }

    Facet ends() const
    {
        return facetOfWords(FacetKind::Expires, {{"expires:past", m_past},
                                                 {"expires:<30d", m_ends.days30},
                                                 {"expires:<90d", m_ends.days90},
                                                 {"expires:<1y", m_ends.year},
                                                 {"expires:>=1y", m_ends.farther},
                                                 {"expires:never", m_ends.never},
                                                 {"expires:unknown", m_ends.unknown}});
    }

    Facet uses() const
    {
        return facetOfWords(FacetKind::LastUsed, {{"used:<30d", m_used.days30},
                                                  {"used:<90d", m_used.days90},
                                                  {"used:<1y", m_used.year},
                                                  {"used:>=1y", m_used.farther},
                                                  {"used:never", m_used.never},
                                                  {"used:unknown", m_used.unknown}});
    }

    template <typename Count> void eachOwner(Count count) const
    {
        for (size_t i = 0; i < m_tokensOfOwner.size(); ++i) {
            if (m_tokensOfOwner[i] > 0)
                count(m_inventory.owners()[i], m_tokensOfOwner[i]);
        }
    }

    /// One who is gone, or was not reported, may still be known by what the token calls the owner, and counts as both.
    Facet texts(FacetKind kind, OwnerTrait trait, const QString &field) const
    {
        FacetTexts counts;
        eachOwner([&counts, trait](const InventoryOwner &owner, qint64 tokens) {
            const InventoryParty party = traitOf(owner, trait);
            if (!party.name.isEmpty())
                counts.add(party.name, tokens);
            if (party.presence != Presence::Value)
                counts.addMissing(party.presence, tokens);
        });
        // A term for a name is one for ids and addresses, too, and others may be known by one of these alone.
        eachOwner([&counts, trait](const InventoryOwner &owner, qint64 tokens) {
            const InventoryParty party = traitOf(owner, trait);
            const QString address = trait == OwnerTrait::Owner ? owner.email : QString();
            counts.addAliases({party.id, address}, party.name, tokens);
        });
        return counts.facet(kind, field);
    }

    Facet tags() const
    {
        FacetTexts counts;
        eachOwner([&counts](const InventoryOwner &owner, qint64 tokens) {
            QStringList tags;
            for (const QString &tag : owner.tags) {
                if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
                    tags.append(tag);
            }
            for (const QString &tag : tags)
                counts.add(tag, tokens);
            if (owner.tags.isEmpty())
                counts.addMissing(owner.tagsPresence == Presence::Value ? Presence::None : owner.tagsPresence, tokens);
        });
        return counts.facet(FacetKind::Tag, QStringLiteral("tag"));
    }

    /// The terms are those of yes, no and unknown.
    Facet yesNo(FacetKind kind, YesNo InventoryOwner::*member, const std::array<const char *, 3> &terms) const
    {
        std::array<qint64, 3> counts{};
        eachOwner([&counts, member](const InventoryOwner &owner, qint64 tokens) {
            counts[size_t(std::min(owner.*member, YesNo::None))] += tokens;
        });
        return facetOfWords(kind, {{terms[0], counts[0]}, {terms[1], counts[1]}, {terms[2], counts[2]}});
    }

    const Inventory &m_inventory;
    RowMarks m_marks;
    VerdictCounts m_verdicts;
    std::array<qint64, 32> m_tokensOfChange{}; ///< by bit
    qint64 m_unchanged = 0;
    std::array<qint64, size_t(TokenStatus::Unknown) + 1> m_states{};
    qint64 m_mints = 0;
    qint64 m_writes = 0;
    qint64 m_readers = 0;
    qint64 m_scopeless = 0;
    qint64 m_scopesUnknown = 0;
    qint64 m_past = 0;
    DistanceCounts m_ends;
    DistanceCounts m_used;
    YearCounts m_created;
    std::vector<qint64> m_tokensOfOwner;
    std::vector<bool> m_reads; ///< of each scope, whether it lets its token read alone
};

} // namespace

QList<Facet> facetsOf(const Inventory &inventory, std::span<const int> rows, const QTimeZone &zone,
                      const RowMarks &marks, qint64 gone)
{
    FacetCounter counter(inventory, zone, marks);
    for (const int row : rows)
        counter.add(row);
    return counter.facets(gone);
}

Facet decisionFacet(std::span<const int> rows, const RowMarks &marks)
{
    VerdictCounts counts;
    for (const int row : rows)
        counts.add(marks.verdictAt(row));
    return counts.facet();
}
