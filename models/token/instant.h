#pragma once

#include "models/qtversions.h"

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>

/// A moment as the server wrote it: the text keeps every digit (for filters that continue a walk, and for the CSV),
/// the milliseconds since 1970 UTC compare and display. Digits beyond milliseconds are cut off in `msecs`.
struct Instant
{
    QString text;
    qint64 msecs = 0;

    QDateTime toDateTime() const { return QDateTime::fromMSecsSinceEpoch(msecs, utcZone); }
    bool operator==(const Instant &) const = default;
};

/// Reads ISO 8601 with date, time and zone (`2019-08-24T14:15:22Z`, a fraction of 1 to 9 digits, `Z` or `±hh:mm`).
/// Empty for anything else, days that do not exist included.
std::optional<Instant> parseInstant(QStringView text);

/// `2019-08-24T14:15:22.123Z`, which sorts as time does. With a zone, the first and the last day that four digits can
/// write reach beyond them in UTC: the first and the last moment stand for those.
QString instantText(qint64 msecs);
