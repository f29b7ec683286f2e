#include "models/inventory/filtercompletion.h"

#include "models/inventory/filtermatcher.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

constexpr qsizetype mostValues = 50;

using ValueCounts = QHash<QString, int>; ///< by what is offered

/// What a field is about in one owner or list of scopes: texts to offer, and others that match the same.
struct GroupTexts
{
    QStringList offered;
    QStringList others;
};

GroupTexts textsOf(const InventoryOwner &owner, FilterField field)
{
    switch (field) {
    case FilterField::Owner:
        return {{owner.name}, {owner.email, owner.id}};
    case FilterField::Organization:
        return {{owner.organization.name}, {owner.organization.id}};
    case FilterField::Reseller:
        return {{owner.reseller.name}, {owner.reseller.id}};
    case FilterField::Role:
        return {{owner.role}, {}};
    case FilterField::Company:
        return {{owner.company}, {}};
    case FilterField::Tag:
        return {owner.tags, {}};
    default:
        return {};
    }
}

/// Texts that differ in their case alone are one value, offered as it came first.
class TextCounts
{
public:
    explicit TextCounts(const FilterFieldInfo &info)
        : m_info(info)
    {
    }

    /// Of `tokens` tokens.
    void add(const GroupTexts &texts, int tokens)
    {
        QSet<QString> folded;
        for (const QString &text : texts.offered) {
            const QString key = text.toCaseFolded();
            folded.insert(key);
            if (!text.isEmpty() && !m_offered.contains(key))
                m_offered.insert(key, quotedValue(m_info, text));
        }
        for (const QString &text : texts.others)
            folded.insert(text.toCaseFolded());
        for (const QString &key : std::as_const(folded))
            m_tokens[key] += tokens;
    }
    void addTo(ValueCounts *counts) const
    {
        for (const auto &[key, text] : m_offered.asKeyValueRange())
            counts->insert(text, m_tokens.value(key));
    }

private:
    const FilterFieldInfo &m_info;
    QHash<QString, QString> m_offered; ///< by their folded texts, like the tokens
    QHash<QString, int> m_tokens;
};

void countOwners(const Inventory &inventory, const FilterFieldInfo &info, ValueCounts *counts)
{
    std::vector<int> tokens(inventory.owners().size());
    for (int row = 0; row < inventory.size(); ++row)
        ++tokens[inventory.row(row).owner];
    TextCounts texts(info);
    for (size_t i = 0; i < tokens.size(); ++i)
        texts.add(textsOf(inventory.owners()[i], info.field), tokens[i]);
    texts.addTo(counts);
}

void countScopes(const Inventory &inventory, const FilterFieldInfo &info, ValueCounts *counts)
{
    std::map<std::vector<quint16>, int> lists; // tokens have few different ones
    for (int row = 0; row < inventory.size(); ++row) {
        const std::span<const quint16> scopes = inventory.scopesAt(row);
        ++lists[{scopes.begin(), scopes.end()}];
    }
    TextCounts texts(info);
    for (const auto &[scopes, tokens] : lists) {
        GroupTexts ofList;
        for (const quint16 scope : scopes)
            ofList.offered += inventory.scopes()[scope];
        texts.add(ofList, tokens);
    }
    texts.addTo(counts);
}

/// Names are folded already.
void countNames(const Inventory &inventory, const FilterFieldInfo &info, ValueCounts *counts)
{
    std::unordered_map<std::string_view, int> names;
    for (int row = 0; row < inventory.size(); ++row)
        ++names[inventory.nameAt(row)];
    std::vector<std::pair<std::string_view, int>> frequent(names.begin(), names.end());
    std::sort(frequent.begin(), frequent.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    // One more than are offered: the empty name is none of them.
    frequent.resize(std::min(frequent.size(), size_t(mostValues) + 1));
    for (const auto &[name, tokens] : frequent) {
        if (!name.empty())
            counts->insert(quotedValue(info, QString::fromUtf8(name.data(), qsizetype(name.size()))), tokens);
    }
}

void countTexts(const Inventory &inventory, const FilterFieldInfo &info, ValueCounts *counts)
{
    if (info.field == FilterField::Name)
        countNames(inventory, info, counts);
    else if (info.field == FilterField::Scope)
        countScopes(inventory, info, counts);
    else if (info.field != FilterField::Id)
        countOwners(inventory, info, counts);
}

/// By the filter itself. No word depends on the zone.
void countWords(const Inventory &inventory, const RowMarks &marks, const FilterFieldInfo &info,
                const QStringList &words, ValueCounts *counts)
{
    for (const QString &word : words) {
        const FilterTerm term(info.field, false, {{word, false}}, {});
        const FilterMatcher matcher(ReviewFilter({term}), inventory, QTimeZone::utc(), marks);
        if (const qsizetype rows = qsizetype(matcher.matchingRows().size()); rows > 0)
            counts->insert(word, int(rows));
    }
}

QStringList agesFor(FilterField field)
{
    if (field == FilterField::Expires)
        return {QStringLiteral("<7d"), QStringLiteral("<30d"), QStringLiteral("<90d"), QStringLiteral(">365d")};
    return {QStringLiteral("<7d"), QStringLiteral("<30d"), QStringLiteral(">30d"), QStringLiteral(">90d"),
            QStringLiteral(">365d")};
}

} // namespace

QStringList filterFields(FilterKnows knows)
{
    QStringList names;
    for (const FilterFieldInfo &info : namedFilterFields()) {
        if ((knows.earlier || !info.needsEarlier) && (knows.decisions || !info.needsDecisions))
            names += info.name;
    }
    return names;
}

QList<QPair<QString, int>> filterValues(const QString &field, const Inventory &inventory, const RowMarks &marks)
{
    const FilterFieldInfo *info = findFilterField(field);
    if (!info)
        return {};
    ValueCounts counts;
    countWords(inventory, marks, *info, info->words, &counts);
    if (info->values == FilterValues::Text)
        countTexts(inventory, *info, &counts);
    else if (info->values == FilterValues::Dates)
        countWords(inventory, marks, *info, agesFor(info->field), &counts);
    QList<QPair<QString, int>> values;
    for (const auto &[value, count] : counts.asKeyValueRange())
        values.append({value, count});
    std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return values.first(std::min(mostValues, values.size()));
}
