#pragma once

#include "models/exporting/csvwriter.h"
#include "models/exporting/exportfields.h"

#include <QSaveFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

enum class ExportFormat { Csv, JsonLines };

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    QStringList columns = defaultExportColumns(); ///< known paths; for CSV
    bool formulaGuard = true;
    bool byteOrderMark = false;
};

/// By the file's ending: `.jsonl` and `.ndjson` are JSON Lines, all else is CSV.
ExportFormat exportFormatOf(const QString &path);

/// Where an export goes: a file that appears whole under its name or not at all (`commit`), readable by its owner
/// alone where it is new, or standard output for `-`. Destroying it without a commit leaves what was there before.
class ExportFile
{
public:
    ExportFile(QString path, ExportOptions options);
    ~ExportFile();

    /// False where the target cannot be written; `problem` then says why. Refuses what is no regular file.
    bool open();
    /// Writes one record.
    void write(const RecordRow &row);
    /// Writes what is pending through to the disk and gives the file its name.
    bool commit();
    /// Hands pending text to the device; false once anything could not be written.
    bool flush();

    RecordCells &cells() { return m_cells; }
    const QString &path() const { return m_path; }
    QString problem() const;

private:
    QString m_path;
    ExportOptions m_options;
    RecordCells m_cells;
    std::unique_ptr<QFileDevice> m_device;
    QSaveFile *m_saveFile = nullptr; ///< m_device, where it is one
    std::optional<CsvWriter> m_csv;
    QByteArray m_lines;
    QString m_problem;
};
