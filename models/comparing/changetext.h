#pragma once

#include "models/comparing/comparison.h"
#include "models/text/timetext.h"

/// What a change is, before and after, in a sentence: "Its end was moved from 3 Mar 2027 to never." The rule holds of
/// the later row. Names of tokens before stand in small letters, as an inventory keeps them. Not yet fit for display:
/// texts of the server's stand as sent.
QString changeText(const ChangeRule &rule, const Comparison &comparison, const Inventory &earlier,
                   const Inventory &later, int row, const TimeContext &context);
