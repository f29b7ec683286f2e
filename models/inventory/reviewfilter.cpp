#include "models/inventory/reviewfilter.h"

#include "models/inventory/filterdates.h"
#include "models/inventory/filterparser.h"
#include "models/review/reviewrules.h"

#include <algorithm>

namespace {

bool namesDay(const FilterValue &value)
{
    const std::optional<FilterDate> date = readFilterDate(value.text);
    return date && (date->period.from.day.isValid() || date->period.to.day.isValid());
}

/// Whether it depends on sameNameRule.
bool asksForSameName(const FilterValue &value)
{
    const auto is = [&value](const char *word) {
        return value.text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    };
    return is("any") || is("none") || is(sameNameRule().key) || is(severityKey(sameNameRule().severity));
}

} // namespace

ReviewFilter::ReviewFilter(QList<FilterTerm> terms)
    : m_terms(std::move(terms))
{
}

ParsedFilter ReviewFilter::parse(const QString &text, FilterKnows knows)
{
    return FilterParser(text, knows).parse();
}

QString ReviewFilter::text() const
{
    QStringList texts;
    for (const FilterTerm &term : m_terms)
        texts += term.text();
    return texts.join(u' ');
}

ReviewFilter ReviewFilter::with(const FilterTerm &term) const
{
    ReviewFilter filter = *this;
    if (!filter.m_terms.contains(term))
        filter.m_terms.append(term);
    return filter;
}

qsizetype ReviewFilter::placeOf(const QString &term) const
{
    const auto found =
        std::find_if(m_terms.begin(), m_terms.end(), [&term](const FilterTerm &one) { return one.text() == term; });
    return found == m_terms.end() ? -1 : found - m_terms.begin();
}

ReviewFilter ReviewFilter::withText(const QString &text) const
{
    const ParsedFilter parsed = parse(text, {true, true});
    ReviewFilter all = *this;
    for (const FilterTerm &term : parsed.filter.terms())
        all = all.with(term);
    return all;
}

ReviewFilter ReviewFilter::without(qsizetype index) const
{
    ReviewFilter filter = *this;
    filter.m_terms.removeAt(index);
    return filter;
}

ReviewFilter ReviewFilter::withoutChanges() const
{
    ReviewFilter filter = *this;
    filter.m_terms.removeIf([](const FilterTerm &term) { return term.field() == FilterField::Changed; });
    return filter;
}

bool ReviewFilter::namesDays() const
{
    return std::any_of(m_terms.begin(), m_terms.end(), [](const FilterTerm &term) {
        return term.field() != FilterField::Words && infoOf(term.field()).values == FilterValues::Dates &&
               std::any_of(term.values().begin(), term.values().end(), namesDay);
    });
}

bool ReviewFilter::needsAllTokens() const
{
    return asksForChanges() || std::any_of(m_terms.begin(), m_terms.end(), [](const FilterTerm &term) {
               return term.field() == FilterField::Finding &&
                      std::any_of(term.values().begin(), term.values().end(), asksForSameName);
           });
}

bool ReviewFilter::asksForDecisions() const
{
    return std::any_of(m_terms.begin(), m_terms.end(),
                       [](const FilterTerm &term) { return term.field() == FilterField::Decision; });
}

bool ReviewFilter::asksForChanges() const
{
    return std::any_of(m_terms.begin(), m_terms.end(),
                       [](const FilterTerm &term) { return term.field() == FilterField::Changed; });
}
