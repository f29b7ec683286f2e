#pragma once

#include <QString>

/// Whether an exported file still is what its manifest says: the SHA-256, and the number of rows.
struct ExportCheck
{
    enum class Outcome { Agrees, Differs, NotReadable };

    Outcome outcome = Outcome::NotReadable;
    QString text; ///< what was compared, what differs, or which of the two could not be read and why
};

/// Reads a file of any size a piece at a time, also one that zstd has packed. Its manifest stands beside it, see
/// readManifestOf.
ExportCheck checkExport(const QString &path);
