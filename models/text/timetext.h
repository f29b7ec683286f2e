#pragma once

#include "models/record/instant.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <optional>

/// What times are shown against: the user's zone and language, and the moment that is now.
struct TimeContext
{
    qint64 nowMsecs = 0;
    QTimeZone zone;
    QLocale locale;
    bool areDaysRelative = false; ///< in cells, as the user wants
};

/// Of a moment that stands for none (see Instant::isPlaceholder) each of these says that, and the moment as sent:
/// "9999-12-31T23:59:59Z, probably means never".

/// The local day as cells of a list show it: "2026-11-12", which the eye can sort in every language, or as
/// relativeText does where the user wants that.
QString cellDayText(const Instant &instant, const TimeContext &context);
/// "12 Nov 2026": the local day.
QString dayText(const Instant &instant, const TimeContext &context);
/// "12 Nov 2026, 18:04:22 CET · 2026-11-12T17:04:22Z": local with its zone, and what the server wrote.
QString exactText(const Instant &instant, const TimeContext &context);
/// "today", "yesterday", "4 days ago", "in 9 days", "in 11 months": by local days, never finer, for the API does not
/// say how fresh its times are.
QString relativeText(const Instant &instant, const TimeContext &context);
/// "Europe/Berlin (UTC+1)", as it is now.
QString zoneText(const TimeContext &context);
/// The day that is meant by a text as the language writes days: by numbers in its order and with its separator
/// ("1.11.2026" or "01.11.26" in German; years of two digits are of this century), in its own digits too, or with the
/// month's name ("1 Nov 2026"). Nothing where the text could mean another day elsewhere: "01.11.2026" in English.
std::optional<QDate> readDay(const QString &text, const QLocale &locale);
