#pragma once

#include "models/record/token.h"
#include "models/review/reviewrules.h"
#include "models/text/timetext.h"
#include "models/text/tokencolumns.h"

/// The filter term for what a cell says of a token: the whole name, the status, the local day of a moment, the
/// weightiest finding, any of several tags. Empty where the cell says nothing that a term could name.
QString cellTerm(Column column, const Token &token, const FoundRules &findings, const TimeContext &context,
                 bool isNegated);
