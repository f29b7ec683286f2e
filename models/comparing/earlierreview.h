#pragma once

#include "models/exporting/writtenmanifest.h"
#include "models/inventory/inventory.h"
#include "models/query/tokenquery.h"

#include <QStringList>
#include <QTimeZone>

#include <optional>

/// The tokens of a JSON Lines export, as rows of values alone, judged as of when it was made: what a later review is
/// compared with.
struct EarlierReview
{
    QString path;
    Inventory inventory;                     ///< finished
    std::optional<WrittenManifest> manifest; ///< the file is what it says; empty without one
};

/// An earlier review, or why there is none, in a sentence.
struct EarlierReading
{
    std::optional<EarlierReview> review;
    QString problem;
    bool differs = false; ///< the file is not what its manifest says
};

/// Reads a file once, in bounded memory but for the rows, also one that zstd has packed. Its manifest may stand beside
/// it, see ExportManifest::pathOf; that of a packed file also under the name without `.zst`, and the SHA-256 of either.
/// Every line has to be a record, and no token may stand twice. In any thread; takes seconds for a million. The tokens
/// are judged by `thresholds`, as the later review is.
EarlierReading readEarlierReview(const QString &path, const Thresholds &thresholds = {});

/// What a review is, that an earlier one is compared with.
struct LaterReview
{
    QString host;
    TokenQuery query;
    QTimeZone zone; ///< where the query's days are meant
    qint64 now = 0; ///< as of when it is judged
};
/// What has to be known before the comparison is looked at, as sentences: the two are not of the same, or the earlier
/// one is not what it should be.
QStringList remarksOn(const EarlierReview &earlier, const LaterReview &later);
