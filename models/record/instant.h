#pragma once

#include "models/qtversions.h"

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>
#include <string_view>

/// A moment as the server wrote it: the text keeps every digit (for filters that continue a walk, and for the CSV),
/// the milliseconds since 1970 UTC compare and display. Digits beyond milliseconds are cut off in `msecs`.
struct Instant
{
    QString text;
    qint64 msecs = 0;

    /// Whether it is a moment that programs write where there is none: the first and the last day of the calendar and
    /// the zero of Unix. Nothing is to be reckoned with it.
    bool isPlaceholder() const;
    bool operator==(const Instant &) const = default;
};

/// Reads ISO 8601 with date, time and zone, in all its forms and in RFC 3339's: `2019-08-24T14:15:22Z`, a fraction of
/// any length (64 characters in all) after a point or a comma, without seconds, `T` or a space, small letters,
/// `±hh:mm`, `±hhmm`, `±hh`, the day by month, by week or by its number in the year, with or without hyphens and
/// colons. Empty for anything else: days that do not exist, and a time without a zone, which is not a moment.
std::optional<Instant> parseInstant(QStringView text);
/// The same without keeping the text, for who checks many.
std::optional<qint64> parseMoment(std::string_view text);

/// `2019-08-24T14:15:22.123Z`, which sorts as time does. With a zone, the first and the last day that four digits can
/// write reach beyond them in UTC: the first and the last moment stand for those.
QString instantText(qint64 msecs);
