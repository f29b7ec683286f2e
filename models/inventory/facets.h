#pragma once

#include "models/inventory/inventory.h"
#include "models/inventory/rowmarks.h"

#include <QTimeZone>

/// What tokens are counted by.
enum class FacetKind {
    Change,
    Decision,
    State,
    Power,
    Expires,
    LastUsed,
    Created,
    Owner,
    Organization,
    Reseller,
    Role,
    Tag,
    TwoFactor,
    Sso
};

struct FacetValue
{
    QString key;   ///< a text of the server's, or what stands behind the term's colon
    QString label; ///< the text of the server's; empty where the key is a word of the filter's language
    qint64 tokens = 0;
    QString term; ///< of a filter, which lets through the tokens that are counted here
    bool operator==(const FacetValue &) const = default;
};

struct Facet
{
    FacetKind kind;
    QList<FacetValue> values;
    qint64 leftOut = 0; ///< values of fewer tokens than those that are here
};

/// How many tokens have which value, in the order of FacetKind; values that no token has are left out. A token counts
/// wherever a term lets it through: one that ends within 30 days ends within 90 days, too, and what creates tokens
/// writes. Texts of the server's come by their number of tokens, the most first, and not more than `mostFacetTexts`;
/// behind them stand `none` and `unknown`. Owners, organizations and resellers of one name are one value, as they are
/// to a filter; one whose id is another's name is not counted there, though the filter finds it. Years are those of
/// `zone`. Changes and decisions are counted where there are some; `gone` tokens, which have no rows, stand among them.
QList<Facet> facetsOf(const Inventory &inventory, std::span<const int> rows, const QTimeZone &zone,
                      const RowMarks &marks = {}, qint64 gone = 0);
/// The one of decisions alone.
Facet decisionFacet(std::span<const int> rows, const RowMarks &marks);
constexpr int mostFacetTexts = 20;
