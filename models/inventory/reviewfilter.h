#pragma once

#include "models/inventory/filterterm.h"

#include <QList>
#include <QString>

#include <optional>

struct ParsedFilter;

/// What is known of tokens beside themselves, where a filter is used.
struct FilterKnows
{
    bool earlier = false;   ///< an earlier review, to compare with
    bool decisions = false; ///< what was decided
};

/// Which tokens are meant, in the language that the guide describes: terms that all have to hold. A value;
/// FilterMatcher applies it.
class ReviewFilter
{
public:
    ReviewFilter() = default;
    explicit ReviewFilter(QList<FilterTerm> terms);

    /// Fields that ask for what is not known are refused.
    static ParsedFilter parse(const QString &text, FilterKnows knows = {});

    /// Everything matches.
    bool isEmpty() const { return m_terms.isEmpty(); }
    const QList<FilterTerm> &terms() const { return m_terms; }
    /// The terms as they were typed, with a space between them; parse makes the same filter of it.
    QString text() const;
    /// Where a term stands that is typed so; -1 for nowhere.
    qsizetype placeOf(const QString &term) const;
    /// With another term at the end, unless it is there already.
    ReviewFilter with(const FilterTerm &term) const;
    ReviewFilter without(qsizetype index) const;
    /// Without the terms that ask for changes.
    ReviewFilter withoutChanges() const;
    /// With all terms of a text of the program's own, also of changes; as it is where that cannot be read.
    ReviewFilter withText(const QString &text) const;

    /// Whether it names days, which depend on a zone.
    bool namesDays() const;
    /// Whether it asks for findings that take more than one token to judge, or for changes, which they belong to.
    bool needsAllTokens() const;
    /// Whether it asks for what was decided.
    bool asksForDecisions() const;
    /// Whether it asks for changes since an earlier review.
    bool asksForChanges() const;

    bool operator==(const ReviewFilter &) const = default;

private:
    QList<FilterTerm> m_terms;
};

/// A term that cannot be read: where it stands in the text, and what is wrong with it.
struct FilterError
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString problem;
    bool operator==(const FilterError &) const = default;
};

/// A filter, or why the text is none; the filter is empty then.
struct ParsedFilter
{
    ReviewFilter filter;
    std::optional<FilterError> error;
};
