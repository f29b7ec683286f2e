#include "models/inventory/termtest.h"

#include "models/inventory/changerules.h"
#include "models/inventory/filterdates.h"
#include "models/inventory/wantedtexts.h"
#include "models/review/rules.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <vector>

namespace {

/// Texts of an owner, of which `text` of the owner has all: most owners need no further look.
bool areInTexts(const WantedTexts &wanted, const InventoryOwner &owner, const QStringList &texts)
{
    return std::any_of(wanted.texts.begin(), wanted.texts.end(), [&owner, &texts](const WantedText &text) {
        const std::string_view all(owner.text.constData(), size_t(owner.text.size()));
        return containsText(all, text.text) && std::any_of(texts.begin(), texts.end(), [&text](const QString &one) {
                   return text.isIn(foldedText(one).toStdString());
               });
    });
}

bool asksForParty(const WantedTexts &wanted, const InventoryOwner &owner, const InventoryParty &party)
{
    return wanted.asksFor(party.presence, party.name.isEmpty()) || areInTexts(wanted, owner, {party.name, party.id});
}

TermTest testOfOwner(const FilterTerm &term)
{
    const WantedTexts wanted(term);
    switch (term.field()) {
    case FilterField::Organization:
        return {
            [wanted](const InventoryOwner &owner) { return asksForParty(wanted, owner, owner.organization); }, {}, {}};
    case FilterField::Reseller:
        return {[wanted](const InventoryOwner &owner) { return asksForParty(wanted, owner, owner.reseller); }, {}, {}};
    case FilterField::Role:
        return {[wanted](const InventoryOwner &owner) {
                    return wanted.asksFor(owner.rolePresence, owner.role.isEmpty()) ||
                           areInTexts(wanted, owner, {owner.role});
                },
                {},
                {}};
    case FilterField::Company:
        return {[wanted](const InventoryOwner &owner) {
                    return wanted.asksFor(owner.companyPresence, owner.company.isEmpty()) ||
                           areInTexts(wanted, owner, {owner.company});
                },
                {},
                {}};
    case FilterField::Tag:
        return {[wanted](const InventoryOwner &owner) {
                    return wanted.asksFor(owner.tagsPresence, owner.tags.isEmpty()) ||
                           areInTexts(wanted, owner, owner.tags);
                },
                {},
                {}};
    default:
        return {[wanted](const InventoryOwner &owner) {
                    return wanted.asksFor(owner.presence, owner.name.isEmpty()) ||
                           areInTexts(wanted, owner, {owner.name, owner.email, owner.id});
                },
                {},
                {}};
    }
}

/// `part` is folded. Most of what is searched for cannot stand in a UUID.
bool isPartOfId(const Inventory &inventory, int row, const std::string &part, bool canBeOfUuid)
{
    if (inventory.row(row).hasUuid && !canBeOfUuid)
        return false;
    UuidText buffer;
    const std::string_view id = inventory.idAt(row, &buffer);
    return inventory.row(row).hasUuid ? containsText(id, part) : containsText(foldedBytes(id), part);
}

TermTest testOfWords(const FilterTerm &term)
{
    const std::string words = foldedText(term.values().constFirst().text).toStdString();
    const bool canBeOfUuid =
        words.size() <= UuidText().size() && words.find_first_not_of("0123456789abcdef-") == std::string::npos;
    return {[words](const InventoryOwner &owner) {
                return containsText({owner.text.constData(), size_t(owner.text.size())}, words);
            },
            {},
            [words, canBeOfUuid](const Inventory &inventory, int row) {
                return containsText(inventory.nameAt(row), words) || isPartOfId(inventory, row, words, canBeOfUuid);
            }};
}

TermTest testOfName(const FilterTerm &term)
{
    return {{}, {}, [wanted = WantedTexts(term)](const Inventory &inventory, int row) {
                const std::string_view name = inventory.nameAt(row);
                return wanted.asksFor(inventory.row(row).name, name.empty()) || wanted.areIn(name);
            }};
}

TermTest testOfId(const FilterTerm &term)
{
    std::vector<WantedText> ids;
    for (const FilterValue &value : term.values())
        ids.push_back({foldedText(value.text).toStdString(), value.isQuoted});
    return {{}, {}, [ids](const Inventory &inventory, int row) {
                UuidText buffer;
                const std::string_view id = inventory.idAt(row, &buffer);
                const std::string folded = inventory.row(row).hasUuid ? std::string(id) : foldedBytes(id);
                return std::any_of(ids.begin(), ids.end(), [&folded](const WantedText &wanted) {
                    return wanted.isWhole ? folded == wanted.text : folded.starts_with(wanted.text);
                });
            }};
}

TermTest testOfScope(const FilterTerm &term)
{
    const WantedTexts wanted(term);
    const auto ofScope = [wanted](const QString &scope) {
        const std::string folded = foldedText(scope).toStdString();
        return std::any_of(wanted.texts.begin(), wanted.texts.end(), [&folded](const WantedText &text) {
            const bool isBeginning = !text.isWhole && text.text.ends_with('*');
            return isBeginning ? folded.starts_with(std::string_view(text.text).substr(0, text.text.size() - 1))
                               : folded == text.text;
        });
    };
    return {{}, ofScope, [wanted](const Inventory &inventory, int row) {
                return wanted.asksFor(inventory.row(row).scopes, inventory.row(row).scopeCount == 0);
            }};
}

bool hasValue(const FilterTerm &term, const char *word)
{
    return std::any_of(term.values().begin(), term.values().end(), [word](const FilterValue &value) {
        return value.text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    });
}

TermTest testOfPower(const FilterTerm &term)
{
    const bool reads = hasValue(term, "read");
    const bool writes = hasValue(term, "write");
    const bool mints = hasValue(term, "mint");
    return {{},
            [reads](const QString &scope) { return reads && !rules::isWriteScope(scope); },
            [writes, mints](const Inventory &inventory, int row) {
                const Power power = inventory.row(row).power;
                return (writes && power >= Power::Writes) || (mints && power == Power::Mints);
            }};
}

TermTest testOfState(const FilterTerm &term)
{
    std::vector<TokenStatus> wanted;
    for (const TokenStatus status : {TokenStatus::Active, TokenStatus::Expiring, TokenStatus::Expired,
                                     TokenStatus::Revoked, TokenStatus::Unknown}) {
        if (hasValue(term, statusKey(status)))
            wanted.push_back(status);
    }
    return {{}, {}, [wanted, hasLive = hasValue(term, "live")](const Inventory &inventory, int row) {
                return (hasLive && isLiveAt(inventory, row)) ||
                       std::find(wanted.begin(), wanted.end(), inventory.statusAt(row)) != wanted.end();
            }};
}

TermTest testOfYesNo(const FilterTerm &term)
{
    const auto is = [yes = hasValue(term, "yes"), no = hasValue(term, "no"),
                     unknown = hasValue(term, "unknown")](YesNo value) {
        return value == YesNo::Yes ? yes : value == YesNo::No ? no : unknown;
    };
    if (term.field() == FilterField::TwoFactor)
        return {[is](const InventoryOwner &owner) { return is(owner.twoFactor); }, {}, {}};
    return {[is](const InventoryOwner &owner) { return is(owner.sso); }, {}, {}};
}

TermTest testOfFinding(const FilterTerm &term)
{
    quint32 wanted = 0;
    quint32 bit = 1;
    for (const ReviewRule &rule : reviewRules()) {
        if (hasValue(term, rule.key) || hasValue(term, severityKey(rule.severity)) || hasValue(term, "any"))
            wanted |= bit;
        bit <<= 1;
    }
    return {{}, {}, [wanted, hasNone = hasValue(term, "none")](const Inventory &inventory, int row) {
                const quint32 found = inventory.row(row).found;
                return (found & wanted) != 0 || (hasNone && found == 0);
            }};
}

/// Nothing has changed of what is compared with nothing.
TermTest testOfChange(const FilterTerm &term, const RowMarks &marks)
{
    quint32 wanted = 0;
    for (const ChangeRule &rule : changeRules()) {
        if (hasValue(term, rule.key) || hasValue(term, "any"))
            wanted |= bitOf(rule);
    }
    return {{}, {}, [wanted, marks, hasNone = hasValue(term, "none")](const Inventory &, int row) {
                const quint32 changes = marks.changesAt(row);
                return (changes & wanted) != 0 || (hasNone && changes == 0);
            }};
}

TermTest testOfDecision(const FilterTerm &term, const RowMarks &marks)
{
    const bool isAny = hasValue(term, "any");
    // In the order of their numbers.
    const std::array<bool, 4> isWanted{hasValue(term, "none"), isAny || hasValue(term, "keep"),
                                       isAny || hasValue(term, "revoke"), isAny || hasValue(term, "ask")};
    return {{}, {}, [isWanted, marks, isOutdatedWanted = hasValue(term, "outdated")](const Inventory &, int row) {
                const quint8 verdict = marks.verdictAt(row);
                return isWanted[verdictNumber(verdict)] || (isOutdatedWanted && (verdict & outdatedVerdict) != 0);
            }};
}

/// Of a token that was never used, time without use began with it.
Moment beginOfDisuse(const InventoryRow &row)
{
    return row.lastUsed.isNever() ? row.created : row.lastUsed;
}

Moment momentOf(const InventoryRow &row, FilterField field)
{
    switch (field) {
    case FilterField::Used:
        return row.lastUsed;
    case FilterField::Unused:
        return beginOfDisuse(row);
    case FilterField::Created:
        return row.created;
    case FilterField::Updated:
        return row.updated;
    case FilterField::Rotated:
        return row.lastRotated;
    default:
        return row.expires;
    }
}

} // namespace

TermTest termTest(const FilterTerm &term, qint64 now, const QTimeZone &zone, const RowMarks &marks)
{
    switch (term.field()) {
    case FilterField::Words:
        return testOfWords(term);
    case FilterField::State:
        return testOfState(term);
    case FilterField::Scope:
        return testOfScope(term);
    case FilterField::Can:
        return testOfPower(term);
    case FilterField::Name:
        return testOfName(term);
    case FilterField::Id:
        return testOfId(term);
    case FilterField::TwoFactor:
    case FilterField::Sso:
        return testOfYesNo(term);
    case FilterField::Finding:
        return testOfFinding(term);
    case FilterField::Changed:
        return testOfChange(term, marks);
    case FilterField::Decision:
        return testOfDecision(term, marks);
    case FilterField::Owner:
    case FilterField::Organization:
    case FilterField::Reseller:
    case FilterField::Role:
    case FilterField::Tag:
    case FilterField::Company:
        return testOfOwner(term);
    default:
        return {
            {}, {}, [moments = MomentSet(term, now, zone), field = term.field()](const Inventory &inventory, int row) {
                return moments.contains(momentOf(inventory.row(row), field));
            }};
    }
}
