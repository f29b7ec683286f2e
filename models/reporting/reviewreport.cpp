#include "models/reporting/reviewreport.h"

#include "models/inventory/inventoryorder.h"
#include "models/reporting/reportsections.h"

#include <QCoreApplication>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace {

/// By owner first: whoever acts on a report talks to people.
std::vector<int> orderedRows(const ReportSource &source)
{
    // Nobody owns what outlives this.
    const std::shared_ptr<const Inventory> inventory(std::shared_ptr<const Inventory>(), source.inventory);
    return InventoryOrder(inventory, source.time.locale)
        .sorted({source.rows.begin(), source.rows.end()}, {{RowKey::Owner}, {RowKey::Name}, {RowKey::Id}});
}

} // namespace

TimeContext reportTime(const Inventory &inventory, const QTimeZone &zone, const QLocale &locale)
{
    return {inventory.now(), zone, locale};
}

void writeReport(const ReviewReport &report, const ReportSource &source, const ReportOptions &options,
                 ReportPaper *paper)
{
    ReportContext context{report, source, options, ReportText(options.emails), paper, {}};
    const bool hasChanges = options.changes && source.before;
    const bool hasDecisions = options.decisions && source.decisions && source.decisions->size() > 0;
    if (options.findings || hasChanges || hasDecisions)
        context.ordered = orderedRows(source);
    paper->begin(
        QCoreApplication::translate("ReviewReport", "Token review of %1", "host").arg(context.text.name(report.host)),
        report.sha256);
    writeClaims(context);
    if (options.summary)
        writeSummary(context);
    if (options.overview)
        writeCharts(context);
    if (options.findings)
        writeFindings(context);
    if (hasChanges)
        writeChanges(context);
    if (hasDecisions)
        writeDecisions(context);
    if (options.notJudged)
        writeNotJudged(context);
    if (options.verification)
        writeVerification(context);
    paper->end();
}

QString userOfThisMachine()
{
    std::array<char, 16 * 1024> buffer{};
    passwd entry = {};
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(::geteuid());
}
