#include "models/inventory/filterfields.h"

#include "models/inventory/changerules.h"
#include "models/record/editdistance.h"
#include "models/review/reviewrules.h"

#include <algorithm>
#include <vector>

namespace {

QStringList wordsOfFindings()
{
    QStringList words;
    for (const ReviewRule &rule : reviewRules())
        words += QString::fromLatin1(rule.key);
    for (const Severity severity : {Severity::High, Severity::Medium, Severity::Low})
        words += QString::fromLatin1(severityKey(severity));
    return words << QStringLiteral("any") << QStringLiteral("none");
}

QStringList wordsOfChanges()
{
    QStringList words;
    for (const ChangeRule &rule : changeRules())
        words += QString::fromLatin1(rule.key);
    return words << QStringLiteral("any") << QStringLiteral("none");
}

std::vector<FilterFieldInfo> makeFields()
{
    std::vector<FilterFieldInfo> fields;
    const auto add = [&fields](FilterField field, const char *name, FilterValues values, const char *words) {
        fields.push_back({field, QString::fromLatin1(name), values,
                          QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts), false});
    };
    add(FilterField::State, "state", FilterValues::Words, "active expiring expired revoked unknown live");
    add(FilterField::Scope, "scope", FilterValues::Text, "none unknown");
    add(FilterField::Can, "can", FilterValues::Words, "read write mint");
    add(FilterField::Used, "used", FilterValues::Dates, "never unknown");
    add(FilterField::Unused, "unused", FilterValues::Dates, "unknown");
    add(FilterField::Created, "created", FilterValues::Dates, "unknown");
    add(FilterField::Updated, "updated", FilterValues::Dates, "unknown");
    add(FilterField::Rotated, "rotated", FilterValues::Dates, "never unknown");
    add(FilterField::Expires, "expires", FilterValues::Dates, "never past unknown");
    add(FilterField::Owner, "owner", FilterValues::Text, "none unknown");
    add(FilterField::Organization, "org", FilterValues::Text, "none unknown");
    add(FilterField::Reseller, "reseller", FilterValues::Text, "none unknown");
    add(FilterField::Role, "role", FilterValues::Text, "none unknown");
    add(FilterField::Tag, "tag", FilterValues::Text, "none unknown");
    add(FilterField::Company, "company", FilterValues::Text, "none unknown");
    add(FilterField::Name, "name", FilterValues::Text, "none unknown");
    add(FilterField::Id, "id", FilterValues::Text, "");
    add(FilterField::TwoFactor, "2fa", FilterValues::Words, "yes no unknown");
    add(FilterField::Sso, "sso", FilterValues::Words, "yes no unknown");
    add(FilterField::Finding, "finding", FilterValues::Words, "");
    fields.back().words = wordsOfFindings();
    fields.push_back({FilterField::Changed, QStringLiteral("changed"), FilterValues::Words, wordsOfChanges(), true});
    add(FilterField::Decision, "decision", FilterValues::Words, "keep revoke ask none any outdated");
    fields.back().needsDecisions = true;
    return fields;
}

} // namespace

std::span<const FilterFieldInfo> namedFilterFields()
{
    static const std::vector<FilterFieldInfo> fields = makeFields();
    return fields;
}

const FilterFieldInfo *findFilterField(QStringView name)
{
    const std::span<const FilterFieldInfo> all = namedFilterFields();
    const auto it = std::find_if(all.begin(), all.end(), [name](const FilterFieldInfo &info) {
        return name.compare(info.name, Qt::CaseInsensitive) == 0;
    });
    return it == all.end() ? nullptr : &*it;
}

const FilterFieldInfo &infoOf(FilterField field)
{
    const std::span<const FilterFieldInfo> all = namedFilterFields();
    return *std::find_if(all.begin(), all.end(), [field](const FilterFieldInfo &info) { return info.field == field; });
}

QStringList nearestFilterFields(const QString &name)
{
    constexpr qsizetype longestName = 12; // of one that was meant to be a field
    std::vector<std::pair<int, QString>> ranked;
    for (const FilterFieldInfo &info : namedFilterFields()) {
        const bool isBegun = !name.isEmpty() && (name.startsWith(info.name, Qt::CaseInsensitive) ||
                                                 info.name.startsWith(name, Qt::CaseInsensitive));
        if (name.size() <= longestName)
            ranked.emplace_back(isBegun ? 0 : editDistance(name, info.name), info.name);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList nearest;
    for (const auto &[off, known] : ranked) {
        if (nearest.size() == 3 || (off > 0 && off * 2 >= name.size()))
            break;
        nearest.append(known);
    }
    return nearest;
}
