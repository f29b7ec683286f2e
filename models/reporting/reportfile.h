#pragma once

#include "models/files/atomicfile.h"
#include "models/reporting/reviewreport.h"

#include <QString>

#include <optional>

enum class ReportFormat { Html, Pdf };

/// By the file's ending, `.html` or `.pdf`; empty for any other.
std::optional<ReportFormat> reportFormatOf(const QString &path);

/// A report in the making: a file that appears whole under its name or not at all, readable by its owner alone. What is
/// there before stays until then. A PDF needs a QGuiApplication.
class ReportFile
{
public:
    /// The format is that of the path's ending, which is a known one.
    explicit ReportFile(QString path);

    /// False where the target cannot be written; `problem` then says why.
    bool open();
    /// Writes the whole, and gives it its name. Blocks as long as that takes.
    bool write(const ReviewReport &report, const ReportSource &source, const ReportOptions &options);

    const QString &path() const { return m_path; }
    QString problem() const { return m_problem; }

private:
    void add(QByteArrayView bytes);

    QString m_path;
    AtomicFile m_part;
    QString m_problem;
};
