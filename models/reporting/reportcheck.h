#pragma once

#include "models/exporting/exportcheck.h"

#include <QString>

/// Whether a report, a web page or a PDF, is one of the records in a file of JSON Lines, in whatever order they stand
/// there; the file may be packed. Where a manifest stands beside it (see readManifestOf), the file has to be what that
/// says, too. Reads the file once, in bounded memory: records wait, sorted, on the disk.
ExportCheck checkReport(const QString &reportPath, const QString &recordsPath);
