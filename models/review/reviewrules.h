#pragma once

#include "models/record/token.h"
#include "models/review/severity.h"
#include "models/review/thresholds.h"

#include <QList>
#include <QString>

#include <span>

/// `low`, `medium` and `high`, as the command line and files name it.
const char *severityKey(Severity severity);

/// Whether a rule holds. Unknown where what decides was not reported or could not be read: that is no finding, and is
/// counted apart.
enum class Verdict { No, Yes, Unknown };

/// What a review asks of every token. Live tokens alone are judged unless the rule says otherwise: those that are
/// neither revoked nor known to be expired.
struct ReviewRule
{
    const char *key; ///< as scripts name it
    Severity severity;
    const char *title; ///< to be translated
    /// Null of `sameNameRule`, which takes more than one token to judge.
    Verdict (*judge)(const Token &token, const ReviewBasis &basis);
};

/// The rules that hold for a token, in their order: the weightiest first.
using FoundRules = QList<const ReviewRule *>;

/// All rules, in the order in which they are shown. Where they come from: OWASP Non-Human Identities Top 10, and NIST
/// SP 800-53 AC-2 and IA-5.
std::span<const ReviewRule> reviewRules();
/// Those of them that a bit is set for, the first one's the lowest.
FoundRules findingsIn(quint32 bits);
/// Several live tokens of one owner have the same name.
const ReviewRule &sameNameRule();
QString ruleTitle(const ReviewRule &rule);
QString severityText(Severity severity);

/// Whether the token is neither revoked nor known to be expired.
Verdict isLive(const Token &token, const ReviewBasis &basis);
