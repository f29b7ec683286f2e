#include "app/headlessreport.h"

#include "app/headlessrun.h"
#include "models/reporting/recordhash.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

HeadlessReport::HeadlessReport(const CommandLine &line)
    : m_line(line)
{
    if (!line.reportPath.isEmpty())
        m_file.emplace(line.reportPath);
    if (!line.handOverPath.isEmpty())
        m_folder.emplace(line.handOverPath);
}

bool HeadlessReport::open()
{
    begin();
    if (m_folder && !m_folder->check())
        return failFolder();
    return !m_file || m_file->open() || fail(m_file->problem());
}

void HeadlessReport::begin()
{
    if (keepsRecords())
        m_records.emplace(RecordStore::folder());
}

RecordPosition HeadlessReport::keep(std::string_view record)
{
    return m_records ? m_records->add(record).value_or(RecordPosition()) : RecordPosition();
}

bool HeadlessReport::fail(const QString &problem) const
{
    printProblem(unwrittenText(m_file ? m_line.reportPath : m_line.handOverPath, problem));
    return false;
}

bool HeadlessReport::failFolder() const
{
    printProblem(QCoreApplication::translate(
                     "HeadlessReview", "Nothing can be handed over in %1: %2. Name a folder that is new or empty.")
                     .arg(m_line.handOverPath, m_folder->problem()));
    return false;
}

ReviewReport HeadlessReport::reportOn(const ReviewResult &result, const ReportedWalk &walk) const
{
    ReviewReport report;
    report.host = result.host;
    report.writtenBy = userOfThisMachine();
    report.query = m_line.query;
    report.where = m_line.where.text();
    report.isComplete = result.isComplete;
    report.incompleteBecause = walk.inexactReason;
    report.remarks = walk.remarks;
    report.sha256 = sha256OfRecords(result.inventory, result.rows, *m_records);
    return report;
}

bool HeadlessReport::write(const ReviewResult &result, const ReportedWalk &walk)
{
    if (!keepsRecords())
        return true;
    if (!m_records->finish() || !m_records->problem().isEmpty())
        return fail(QCoreApplication::translate("HeadlessReview", "there is no room for the records in %1 (%2)")
                        .arg(RecordStore::folder(), m_records->problem()));
    const auto tokenAt = [this, &result](int row) { return m_records->tokenAt(result.inventory.row(row).record); };
    const ReportSource source{
        &result.inventory, result.rows, tokenAt, {}, reportTime(result.inventory, walk.zone, QLocale()),
        result.decisions};
    return (!m_file || writeReport(result, walk, source)) && (!m_folder || handOver(result, source));
}

bool HeadlessReport::writeReport(const ReviewResult &result, const ReportedWalk &walk, ReportSource source)
{
    if (result.before)
        source.before = ReportedBefore{&result.before->inventory, &result.before->comparison, result.before->gone,
                                       QFileInfo(m_line.againstPath).fileName()};
    ReportOptions options;
    options.emails = m_line.reportsEmails;
    return m_file->write(reportOn(result, walk), source, options) || fail(m_file->problem());
}

bool HeadlessReport::handOver(const ReviewResult &result, const ReportSource &source)
{
    const QList<Handover> handovers = handoversOf(source);
    if (!m_folder->write(handovers, source, result.host))
        return failFolder();
    const IdsToRevoke &ids = m_folder->ids();
    QString text = QCoreApplication::translate(
                       "HeadlessReview", "In %1 are texts for owners, %2, and ids to revoke, %3.", "folder, numbers")
                       .arg(m_line.handOverPath, QString::number(handovers.size()), QString::number(ids.ids));
    if (ids.leftOut > 0)
        text += u' ' + QCoreApplication::translate("HeadlessReview",
                                                   "Ids that cannot stand on a line are left out: %1. The texts name "
                                                   "them.")
                           .arg(ids.leftOut);
    if (const qint64 hidden = notHandedOver(source); hidden > 0)
        text +=
            u' ' + QCoreApplication::translate("HeadlessReview", "Decisions that --where leaves out: %1.").arg(hidden);
    printProblem(text);
    return true;
}
