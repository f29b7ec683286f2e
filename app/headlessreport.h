#pragma once

#include "app/commandline.h"
#include "app/reviewtext.h"
#include "models/inventory/recordstore.h"
#include "models/reporting/handoverfolder.h"
#include "models/reporting/reportfile.h"

#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <string_view>

/// What a report has to tell of how its tokens were read.
struct ReportedWalk
{
    QString inexactReason; ///< a clause
    QStringList remarks;   ///< sentences
    QTimeZone zone;        ///< of days and times
};

/// The file of --report and the folder of --hand-over beside a review, and the records that they tell of; where neither
/// is asked for it does nothing. What goes wrong, and what was handed over, is printed.
class HeadlessReport
{
public:
    explicit HeadlessReport(const CommandLine &line);

    /// False where one of them cannot be written.
    bool open();
    /// Records are kept from now on, those of before are forgotten: a walk begins again.
    void begin();
    /// Where it lies, for the inventory.
    RecordPosition keep(std::string_view record);
    /// Of records that were all kept. False where one of them is not there then.
    bool write(const ReviewResult &result, const ReportedWalk &walk);

private:
    bool keepsRecords() const { return m_file || m_folder; }
    bool fail(const QString &problem) const;
    bool failFolder() const;
    bool writeReport(const ReviewResult &result, const ReportedWalk &walk, ReportSource source);
    bool handOver(const ReviewResult &result, const ReportSource &source);
    ReviewReport reportOn(const ReviewResult &result, const ReportedWalk &walk) const;

    const CommandLine &m_line;
    std::optional<ReportFile> m_file;
    std::optional<HandoverFolder> m_folder;
    std::optional<RecordStore> m_records;
};
