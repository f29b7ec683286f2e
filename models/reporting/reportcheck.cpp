#include "models/reporting/reportcheck.h"

#include "models/exporting/writtenmanifest.h"
#include "models/files/linefile.h"
#include "models/record/recordcells.h"
#include "models/reporting/recordhash.h"
#include "models/reporting/reportmark.h"

#include <QCoreApplication>

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(ReportCheck)
};

constexpr qsizetype decodingRoom = 64; ///< see decodePage

ExportCheck notChecked(const QString &problem)
{
    return {ExportCheck::Outcome::NotReadable, problem + u' ' + CheckText::tr("Nothing was checked.")};
}

ExportCheck unreadable(const QString &path, const QString &reason)
{
    return notChecked(CheckText::tr("%1 could not be read: %2.").arg(path, reason));
}

/// False where the line is not one record.
bool addLine(QByteArrayView line, RecordCells *cells, RecordHash *hash)
{
    QByteArray page;
    page.reserve(line.size() + 2 + decodingRoom);
    page.append('[').append(line).append(']');
    int records = 0;
    const auto error = cells->read(page, [&](const RecordRow &row) {
        ++records;
        hash->add(row.id, row.raw);
    });
    return !error && records == 1;
}

/// The number of the first line that is no record, 0 for none. Reads all of the file.
qint64 addLines(LineFile *file, RecordHash *hash)
{
    RecordCells cells({});
    qint64 wrong = 0;
    while (const std::optional<QByteArrayView> line = file->next()) {
        if (wrong == 0 && !addLine(*line, &cells, hash))
            wrong = file->lines();
    }
    return wrong;
}

} // namespace

ExportCheck checkReport(const QString &reportPath, const QString &recordsPath)
{
    const ReportMark mark = readReportMark(reportPath);
    if (!mark.problem.isEmpty())
        return unreadable(reportPath, mark.problem);
    if (!mark.sha256)
        return notChecked(CheckText::tr("%1 is not a report of this program.").arg(reportPath));
    if (mark.sha256->isEmpty())
        return notChecked(CheckText::tr("%1 does not know the SHA-256 of its records: they could not be read back when "
                                        "it was written.")
                              .arg(reportPath));
    LineFile file(recordsPath, true);
    if (!file.problem().isEmpty())
        return unreadable(recordsPath, file.problem());
    QString manifestPath;
    const ManifestReading beside = readManifestOf(recordsPath, &manifestPath);
    if (!beside.isMissing && !beside.problem.isEmpty())
        return unreadable(manifestPath, beside.problem);
    if (!beside.isMissing && !beside.manifest)
        return notChecked(CheckText::tr("%1 is not the manifest of an export.").arg(manifestPath));
    if (beside.manifest && beside.manifest->isCsv)
        return notChecked(CheckText::tr("%1 is CSV, and only JSON Lines hold whole records.").arg(recordsPath));

    RecordHash hash;
    const qint64 wrongLine = addLines(&file, &hash);
    if (!file.problem().isEmpty())
        return unreadable(recordsPath, file.problem());
    const FileContent content{file.sha256(), file.sha256OfFile(), file.lines()};
    if (const QStringList clauses = beside.manifest ? differences(content, *beside.manifest) : QStringList();
        !clauses.isEmpty())
        return {ExportCheck::Outcome::Differs, CheckText::tr("%1 is not what its manifest says: %2.")
                                                   .arg(recordsPath, clauses.join(QStringLiteral("; ")))};
    if (wrongLine > 0)
        return notChecked(CheckText::tr("Line %2 of %1 is no record. Reports are of JSON Lines, as --export writes "
                                        "them to a file that ends in .jsonl.")
                              .arg(recordsPath, QString::number(wrongLine)));
    const QByteArray sha256 = hash.result();
    if (sha256.isEmpty())
        return notChecked(CheckText::tr("The records could not be sorted: %1.").arg(hash.problem()));
    const QString is = QString::fromLatin1(sha256);
    if (sha256 != *mark.sha256)
        return {ExportCheck::Outcome::Differs,
                CheckText::tr("%1 is not a report of the records in %2: sorted by id, their SHA-256 is %3, and the "
                              "report names %4.")
                    .arg(reportPath, recordsPath, is, QString::fromLatin1(*mark.sha256))};
    const QString agrees =
        CheckText::tr("%1 is a report of the records in %2: sorted by id, their SHA-256 is %3, number of records %4.")
            .arg(reportPath, recordsPath, is, QString::number(content.rows));
    return {ExportCheck::Outcome::Agrees,
            agrees + u' ' +
                (beside.manifest ? CheckText::tr("The file is what its manifest says.")
                                 : CheckText::tr("The file has no manifest, which would tell how it came about."))};
}
