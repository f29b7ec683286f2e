#pragma once

#include "models/exporting/csvwriter.h"
#include "models/files/atomicfile.h"
#include "models/files/packing.h"
#include "models/record/exportfields.h"

#include <QCryptographicHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

enum class ExportFormat { Csv, JsonLines };

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    QStringList columns = defaultExportColumns(); ///< known ones, see findExportColumn; for CSV
    bool formulaGuard = true;
    bool byteOrderMark = false;
    bool manifest = false; ///< a second file that tells how the first one came about; not for standard output
};

/// By the file's ending: `.jsonl`, `.ndjson`, `.jsonlines` and `.jl` are JSON Lines, all else is CSV. `.zst` behind it
/// says that the file is packed (see isPackedName).
ExportFormat exportFormatOf(const QString &path);

/// The file's ending in lower case where it promises another format, such as `xlsx` or `gz`; empty where it does not.
QString otherFormatOf(const QString &path);

/// Where an export goes: a file that appears whole under its name or not at all (`commit`), readable by its owner
/// alone, or standard output for `-`. A file whose name ends in `.zst` is packed. Destroying it without a commit leaves
/// what was there before.
class ExportFile
{
public:
    ExportFile(QString path, ExportOptions options);
    ~ExportFile();

    /// False where the target, or its manifest's, cannot be written; `problem` then says why.
    bool open();
    /// One record as the file will hold it, valid until the next call.
    QByteArrayView line(const RecordRow &row);
    void write(QByteArrayView line);
    /// Hands pending text to the device; false once anything could not be written.
    bool flush();
    /// What is written goes to the disk. Blocks; nothing else may be called meanwhile, but from any thread.
    bool sync();
    /// After sync: gives the file its name, and the manifest, empty for none, its own.
    bool commit(const QByteArray &manifest = {});

    /// Removes what was written, also while another thread syncs.
    void discard();

    /// Of the file as it is written, in hexadecimal; only where a manifest is asked for.
    QByteArray sha256() const { return m_hash.result().toHex(); }
    const QString &path() const { return m_path; }
    const ExportOptions &options() const { return m_options; }
    bool isStandardOutput() const { return m_path == u"-"; }
    /// Where temporary files have the room that the file itself will need.
    QString directory() const;
    QString problem() const { return m_problem; }

private:
    bool fail(const QString &problem);
    bool put(const QByteArray &bytes);
    bool finish();
    QString manifestProblem() const;
    QFile &device() { return isStandardOutput() ? m_output : m_part.device(); }

    QString m_path;
    ExportOptions m_options;
    QFile m_output;
    bool m_isTerminal = false; ///< the output is one
    AtomicFile m_part;
    AtomicFile m_manifest;
    QByteArray m_line;
    CsvWriter m_csv; ///< into m_line
    QByteArray m_pending;
    std::unique_ptr<Packer> m_packer; ///< of a packed file, until its end
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QString m_problem;
};

/// A record as a line of JSON Lines, with its line break.
void appendJsonLine(QByteArray *text, std::string_view raw);

/// What the file needs of each record.
QList<RecordCells::Column> recordColumnsOf(const ExportOptions &options);
