#include "models/reporting/reviewreporting.h"

#include "models/reporting/recordhash.h"
#include "models/reporting/reportfile.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace {

ReviewReport reportOf(const LoadedInventory &loaded, const InventoryRows &rows)
{
    ReviewReport report;
    report.host = loaded.host;
    report.writtenBy = userOfThisMachine();
    report.query = loaded.query;
    report.where = rows.where;
    report.isComplete = loaded.isExact;
    report.incompleteBecause = loaded.inexactReason;
    report.sha256 = sha256OfRecords(loaded.inventory, rows.rows, loaded.records);
    return report;
}

QString write(const QString &path, const InventoryRows &rows, const ReviewComparison *reviews,
              const SharedDecisions &decisions, const ReportOptions &options, const QTimeZone &zone,
              const QLocale &locale)
{
    const LoadedInventory &loaded = *rows.inventory;
    ReportFile file(path);
    if (!file.open())
        return file.problem();
    ReportSource source = reportSource(rows, decisions, zone, locale);
    if (reviews)
        source.before = ReportedBefore{&reviews->earlier->inventory, &reviews->comparison, reviews->comparison.gone,
                                       QFileInfo(reviews->earlier->path).fileName()};
    return file.write(reportOf(loaded, rows), source, options) ? QString() : file.problem();
}

} // namespace

QFuture<QString> writeReviewReport(const QString &path, const InventoryRows &rows,
                                   std::shared_ptr<const ReviewComparison> reviews, const SharedDecisions &decisions,
                                   const ReportOptions &options, const QTimeZone &zone)
{
    // Of one job alone: what its thread knows of fonts from others would place some of them otherwise.
    auto pool = std::make_shared<QThreadPool>();
    return QtConcurrent::run(pool.get(),
                             [path, rows, reviews = std::move(reviews), decisions, options, zone, locale = QLocale()] {
                                 return write(path, rows, reviews.get(), decisions, options, zone, locale);
                             })
        .then(QtFuture::Launch::Async, [pool](const QString &problem) { return problem; });
}

ReportSource reportSource(const InventoryRows &rows, const SharedDecisions &decisions, const QTimeZone &zone,
                          const QLocale &locale)
{
    const LoadedInventory &loaded = *rows.inventory;
    return {&loaded.inventory,
            rows.rows,
            [&loaded](int row) { return loaded.tokenAt(row); },
            {},
            reportTime(loaded.inventory, zone, locale),
            decisions};
}

QFuture<QString> writeHandoverText(const Handover &handover, std::shared_ptr<const InventoryRows> rows,
                                   const SharedDecisions &decisions, const QTimeZone &zone)
{
    return QtConcurrent::run([handover, rows = std::move(rows), decisions, zone, locale = QLocale()] {
        return handoverText(handover, reportSource(*rows, decisions, zone, locale), rows->inventory->host);
    });
}
