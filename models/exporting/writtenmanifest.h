#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// What a manifest says of its file, as it is read again (see ExportManifest).
struct WrittenManifest
{
    QString sha256; ///< in lower case
    qint64 rows = 0;
    bool isCsv = true;
    QString host;
    QJsonObject query; ///< see ExportManifest::queryOf
    QString where;
    bool isSelection = false;
    bool isComplete = false;
    QString incompleteBecause;    ///< a clause
    std::optional<qint64> moment; ///< as of when its rows were judged, or else when it ended

    /// Empty for what is no manifest of an export.
    static std::optional<WrittenManifest> fromJson(const QByteArray &json);
};

/// The manifest beside a file, or why there is none: it does not exist, cannot be read, or else is no manifest.
struct ManifestReading
{
    std::optional<WrittenManifest> manifest;
    bool isMissing = false;
    QString problem; ///< why it could not be read
};
ManifestReading readManifest(const QString &path);
/// The same of the file that it stands beside, see ExportManifest::pathOf; that of a packed file also under the name
/// without `.zst`. `path` becomes where it is, or should be.
ManifestReading readManifestOf(const QString &file, QString *path);

/// What a file is, to be compared with what its manifest says.
struct FileContent
{
    QString sha256;       ///< in lower case, of what it holds, unpacked
    QString sha256OfFile; ///< of the file itself; the manifest's may be either
    qint64 rows = 0;
};
/// What the manifest says otherwise, as clauses.
QStringList differences(const FileContent &is, const WrittenManifest &expected);
