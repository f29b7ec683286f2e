#pragma once

#include "models/review/reviewrules.h"
#include "models/text/timetext.h"
#include "models/text/tokencolumns.h"

/// Why a rule holds for a token, in facts: "Last used 29 Apr 2026, 214 days before this review; the threshold is 90."
/// `context` tells as of when the token was judged. Not yet fit for display: texts of the server's stand as sent. Empty
/// for a rule that is not known here.
QString findingText(const ReviewRule &rule, const Token &token, const TimeContext &context,
                    const Thresholds &thresholds = {});

/// What the column of findings shows of a token that was judged: "3 · Can create tokens, Never used, Never expires".
Cell findingsCell(const FoundRules &findings);
/// The rules' keys, as filters and exports name them, with `;` between them: a text that no language changes.
QString findingsValue(const FoundRules &findings);
/// A line for each, with its severity.
QStringList findingsDetail(const FoundRules &findings);
