#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Where a program finds the SHA-256 of a report's records (see sha256OfRecords); empty where it is not known. In the
/// head of a web page:
QByteArray markOfHtml(const QByteArray &sha256);
/// In the metadata of a PDF, as XMP, which is not packed as its pages are:
QByteArray markOfPdf(const QByteArray &sha256);

/// What a report's mark says.
struct ReportMark
{
    std::optional<QByteArray> sha256; ///< in lower case; empty where it is not known; nothing where there is no mark
    QString problem;                  ///< why the file could not be read
};
/// Reads only the beginning of the file, of any kind, and believes nothing of it but the one mark.
ReportMark readReportMark(const QString &path);
