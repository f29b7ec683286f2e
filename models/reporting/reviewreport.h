#pragma once

#include "models/comparing/comparison.h"
#include "models/decisions/decisionset.h"
#include "models/query/tokenquery.h"
#include "models/record/token.h"
#include "models/text/timetext.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>

class ReportPaper;

/// What a report claims of its review: of whom, by whom, of what, and whether that was all. Texts are as sent.
struct ReviewReport
{
    QString host;
    QString writtenBy; ///< see userOfThisMachine
    TokenQuery query;
    QString where; ///< the filter by which the console chose, empty for none
    bool isComplete = false;
    QString incompleteBecause; ///< a clause, empty where it is complete
    QStringList remarks;       ///< sentences about what limits the review
    QByteArray sha256;         ///< see sha256OfRecords
};

/// What a review was compared with.
struct ReportedBefore
{
    const Inventory *inventory;   ///< finished
    const Comparison *comparison; ///< of it and the one that is reported
    std::span<const int> gone;    ///< of its rows, which the review means
    QString file;                 ///< its name, without where it lies
};

/// Where a report finds its tokens; what is pointed to outlives it. Rows are read in the order of the inventory, which
/// is that of their records, once for each finding.
struct ReportSource
{
    const Inventory *inventory; ///< finished
    std::span<const int> rows;
    std::function<Token(int row)> tokenAt; ///< without an id where its record could not be read
    std::optional<ReportedBefore> before;
    TimeContext time;               ///< as of when the inventory was judged, see reportTime
    SharedDecisions decisions = {}; ///< about its tokens; null for none
};
TimeContext reportTime(const Inventory &inventory, const QTimeZone &zone, const QLocale &locale);

/// What a report holds beside what it claims, and of whom.
struct ReportOptions
{
    bool summary = true;
    bool overview = true;
    bool findings = true;
    bool changes = true;   ///< where there is what to compare with
    bool decisions = true; ///< where there are some
    bool notJudged = true;
    bool verification = true;
    bool emails = true; ///< without them no e-mail address is told anywhere, also none that stands in another text
};

/// Puts it on paper, in the program's language. The same for the same arguments. Lists are whole.
void writeReport(const ReviewReport &report, const ReportSource &source, const ReportOptions &options,
                 ReportPaper *paper);

/// By what name the system knows who runs the program.
QString userOfThisMachine();
