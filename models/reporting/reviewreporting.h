#pragma once

#include "models/comparing/reviewcomparison.h"
#include "models/exporting/inventoryexport.h"
#include "models/reporting/handover.h"
#include "models/reporting/reviewreport.h"

#include <QFuture>
#include <QLocale>
#include <QTimeZone>

#include <memory>

/// Writes a report of rows of a review in another thread; the comparison is the one that shows, null for none, as
/// for decisions. Why it
/// could not be written, a clause; empty where it was.
QFuture<QString> writeReviewReport(const QString &path, const InventoryRows &rows,
                                   std::shared_ptr<const ReviewComparison> reviews, const SharedDecisions &decisions,
                                   const ReportOptions &options, const QTimeZone &zone);

/// Where what is said of rows of a review finds its tokens; valid as long as the rows are.
ReportSource reportSource(const InventoryRows &rows, const SharedDecisions &decisions, const QTimeZone &zone,
                          const QLocale &locale);

/// Writes the text for one owner of these rows in another thread.
QFuture<QString> writeHandoverText(const Handover &handover, std::shared_ptr<const InventoryRows> rows,
                                   const SharedDecisions &decisions, const QTimeZone &zone);
