#pragma once

#include "models/comparing/comparison.h"
#include "models/decisions/decisionset.h"

#include <QString>

#include <optional>
#include <vector>

/// What a review was compared with.
struct ReviewedBefore
{
    Inventory inventory; ///< finished
    Comparison comparison;
    std::vector<int> gone; ///< of its rows, which the review means
};

/// What a review has found, and of what.
struct ReviewResult
{
    QString host;
    bool isComplete = false;
    Inventory inventory;   ///< finished
    std::vector<int> rows; ///< of it, which were reviewed
    std::optional<ReviewedBefore> before;
    SharedDecisions decisions = {}; ///< null where nobody asked for them

    QList<FindingCount> findings() const;
    /// Empty where it was compared with nothing.
    QList<ChangeCount> changes() const;
};

/// For people: one line for the whole, one for each rule that found something or could not judge, and one for each kind
/// of change that there is. Ends with a line break.
QString reviewText(const ReviewResult &result);
/// `{"host","asOf","complete","tokens","findings":[{"rule","severity","tokens","notJudged","ids":[…]}]}`, all rules, on
/// one line that ends with a line break. Of what was compared also `"changes":{"new":n,…}`, all kinds of changes, and
/// `"changedIds":{"new":[…],…}`.
QByteArray reviewJson(const ReviewResult &result);
/// RFC 4180, a row for each rule: `rule,severity,tokens,notJudged,ids`, the ids joined with `;`. Of what was
/// compared also a row for each kind of change, whose `rule` is its term: `changed:new`.
QByteArray reviewCsv(const ReviewResult &result);
