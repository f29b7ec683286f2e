#pragma once

#include "models/review/review.h"

#include <QString>

/// What a review has found, and of what.
struct ReviewResult
{
    QString host;
    bool isComplete = false;
    qint64 asOf = 0; ///< milliseconds since 1970 UTC
    qint64 tokens = 0;
    QList<Finding> findings; ///< of every rule
};

/// For people: one line for the whole, one for each rule that found something or could not judge. Ends with a line
/// break.
QString reviewText(const ReviewResult &result);
/// `{"host","asOf","complete","tokens","findings":[{"rule","severity","tokens","notJudged","ids":[…]}]}`, all rules, on
/// one line that ends with a line break.
QByteArray reviewJson(const ReviewResult &result);
/// RFC 4180, a row for each rule: `rule,severity,tokens,notJudged,ids`, the ids joined with `;`.
QByteArray reviewCsv(const ReviewResult &result);
