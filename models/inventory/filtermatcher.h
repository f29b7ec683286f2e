#pragma once

#include "models/inventory/inventory.h"
#include "models/inventory/reviewfilter.h"
#include "models/inventory/termtest.h"

#include <QTimeZone>

#include <vector>

/// Which rows of an inventory a filter means. What it asks of owners and scopes is answered once, for as many as there
/// are: a row then costs a few comparisons. Any thread may ask. What was not reported or could not be read never
/// matches a statement about its value; a term with a minus matches whatever it would not match without.
class FilterMatcher
{
public:
    /// `inventory` is not owned and must outlive the matcher, as its marks must. Days are those of `zone`.
    FilterMatcher(const ReviewFilter &filter, const Inventory &inventory, const QTimeZone &zone,
                  const RowMarks &marks = {});

    /// Answers for owners and scopes that have come since.
    void update();

    bool matches(int row) const;
    /// In the inventory's order.
    std::vector<int> matchingRows() const;

private:
    struct Term
    {
        bool isNegated;
        TermTest test;
        std::vector<bool> owners; ///< answers by their numbers; empty where they are not asked
        std::vector<bool> scopes;
    };
    bool holds(const Term &term, int row) const;

    const Inventory *m_inventory;
    std::vector<Term> m_terms;
};
