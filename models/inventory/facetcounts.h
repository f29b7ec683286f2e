#pragma once

#include "models/inventory/facets.h"

#include <initializer_list>
#include <map>
#include <utility>

/// Counts of which facets are made.
namespace facetcounts {

/// A term, and how many tokens it lets through.
using TermCount = std::pair<const char *, qint64>;
/// Of values that are words: what stands behind the colon tells which it is.
Facet facetOfWords(FacetKind kind, std::initializer_list<TermCount> terms);

/// How far moments are from now, to one side of it, in ranges that reach up to a distance.
struct DistanceCounts
{
    void add(qint64 distance);
    void addMissing(Moment moment) { ++(moment.isNever() ? never : unknown); }

    qint64 days30 = 0;
    qint64 days90 = 0;
    qint64 year = 0;
    qint64 farther = 0;
    qint64 never = 0;
    qint64 unknown = 0;
};

/// Years of a zone, by where they begin: the zone is asked once a year, not once a token.
class YearCounts
{
public:
    explicit YearCounts(const QTimeZone &zone);

    void add(Moment moment);
    /// The latest first.
    Facet facet() const;

private:
    struct Year
    {
        int number;
        qint64 end;
        qint64 tokens = 0;
    };
    std::map<qint64, Year>::iterator addYear(qint64 msecs);

    QTimeZone m_zone;
    std::map<qint64, Year> m_years;
    qint64 m_unknown = 0;
};

/// Values that are texts of the server's. Case tells none from another, as in the filter's language.
class FacetTexts
{
public:
    void add(const QString &text, qint64 tokens);
    /// Tokens that a term for one of the texts lets through for something else that it says. After all were added.
    void addAliases(const QStringList &aliases, const QString &text, qint64 tokens);
    void addMissing(Presence presence, qint64 tokens);
    Facet facet(FacetKind kind, const QString &field) const;

private:
    struct Text
    {
        QString text;
        qint64 tokens = 0;
    };
    QHash<QString, Text> m_texts; ///< folded
    qint64 m_none = 0;
    qint64 m_unknown = 0;
};

} // namespace facetcounts
