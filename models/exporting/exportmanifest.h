#pragma once

#include "models/record/recordcells.h"
#include "models/walk/exportplan.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// Records of an export with fields that could not be read. Of very many, the first are named.
struct UnreadableRecords
{
    static constexpr qsizetype mostIds = 1'000;

    qint64 records = 0;
    qint64 fields = 0;
    QStringList ids;               ///< in the order in which they came
    QMap<QString, qint64> byField; ///< how many records lack it, by its path without places in lists

    void add(const RecordRow &row);
};

/// What an auditor may ask of an export later; without the token. Instants are UTC.
struct ExportManifest
{
    QString file; ///< its name, without where it lay
    QString host;
    ExportPlan plan;
    QString where; ///< the filter by which the console chose, empty for none
    QString format;
    QStringList columns;           ///< of CSV
    std::optional<QDateTime> asOf; ///< when the records were judged, where computed columns are among them
    QDateTime started;
    QDateTime ended;
    qint64 rows = 0;
    qint64 pages = 0;
    qint64 retries = 0;
    qint64 repeatsDropped = 0;
    qint64 gone = 0; ///< of a selection: tokens that are not there any more
    UnreadableRecords unreadable;
    bool isExact = true;
    QString inexactReason;
    QStringList searchedHere;   ///< fields that the console searched, where the server does not
    QStringList ignoredFilters; ///< as clauses; what came has been filtered by the console
    QByteArray sha256;          ///< of the file, in hexadecimal

    QByteArray toJson() const;
    /// What the server was asked for: the parameters as they are sent, but for those of the page.
    static QJsonObject queryOf(const ExportPlan &plan);
    /// Where it stands beside a file.
    static QString pathOf(const QString &file) { return file + QStringLiteral(".manifest.json"); }
};
