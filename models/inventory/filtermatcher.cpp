#include "models/inventory/filtermatcher.h"

#include <algorithm>

FilterMatcher::FilterMatcher(const ReviewFilter &filter, const Inventory &inventory, const QTimeZone &zone,
                             const RowMarks &marks)
    : m_inventory(&inventory)
{
    for (const FilterTerm &term : filter.terms())
        m_terms.push_back({term.isNegated(), termTest(term, inventory.now(), zone, marks), {}, {}});
    update();
}

void FilterMatcher::update()
{
    for (Term &term : m_terms) {
        if (term.test.ofOwner) {
            for (const InventoryOwner &owner : m_inventory->owners().subspan(term.owners.size()))
                term.owners.push_back(term.test.ofOwner(owner));
        }
        if (term.test.ofScope) {
            for (qsizetype i = qsizetype(term.scopes.size()); i < m_inventory->scopes().size(); ++i)
                term.scopes.push_back(term.test.ofScope(m_inventory->scopes()[i]));
        }
    }
}

bool FilterMatcher::holds(const Term &term, int row) const
{
    if (!term.owners.empty() && term.owners[m_inventory->row(row).owner])
        return true;
    if (!term.scopes.empty()) {
        const std::span<const quint16> scopes = m_inventory->scopesAt(row);
        if (std::any_of(scopes.begin(), scopes.end(), [&term](quint16 scope) { return term.scopes[scope]; }))
            return true;
    }
    return term.test.ofRow && term.test.ofRow(*m_inventory, row);
}

bool FilterMatcher::matches(int row) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [this, row](const Term &term) { return holds(term, row) != term.isNegated; });
}

std::vector<int> FilterMatcher::matchingRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_inventory->size(); ++row) {
        if (matches(row))
            rows.push_back(row);
    }
    return rows;
}
