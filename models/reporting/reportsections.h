#pragma once

#include "models/reporting/reportpaper.h"
#include "models/reporting/reporttext.h"
#include "models/reporting/reviewreport.h"

#include <functional>
#include <vector>

/// The sections of a report, and what they share. Private to models/reporting.
struct ReportContext
{
    QString number(qint64 count) const { return source.time.locale.toString(count); }

    const ReviewReport &report;
    const ReportSource &source;
    const ReportOptions &options;
    ReportText text;
    ReportPaper *paper;
    std::vector<int> ordered; ///< the source's rows by owner and name; empty where no section names tokens
};

/// Always there: what the report is about, as of when, and whether it is all.
void writeClaims(const ReportContext &context);
void writeSummary(const ReportContext &context);
void writeCharts(const ReportContext &context);
void writeFindings(const ReportContext &context);
void writeChanges(const ReportContext &context);
/// Of tokens about which something was decided, and how many are left.
void writeDecisions(const ReportContext &context);
void writeNotJudged(const ReportContext &context);
void writeVerification(const ReportContext &context);

/// What is said of a token beside its name and its owner; the token is without an id where its record could not be
/// read.
using SayOfToken = std::function<QString(int row, const Token &token)>;
/// A table of these rows, in this order.
void writeTokens(const ReportContext &context, const QString &caption, const QString &title,
                 const std::vector<int> &rows, const SayOfToken &say);
/// A bar for each, drawn as long as its number of tokens asks for; `label` says what is counted.
struct ReportBar
{
    ReportCell label;
    qint64 tokens;
};
void writeBars(const ReportContext &context, const QString &caption, const QString &label,
               const QList<ReportBar> &bars);
