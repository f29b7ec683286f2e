#pragma once

#include <QDateTime>
#include <QTimeZone>

/// The one place for what differs between the versions of Qt that this builds with: 6.4 (Debian 12) and 6.8 (Debian
/// 13).

/// UTC for the constructors of QDateTime: a time specification is deprecated since Qt 6.9 and warned of before, while
/// 6.4 knows no lightweight QTimeZone, only one that is looked up.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto utcZone = QTimeZone::UTC;
#else
constexpr auto utcZone = Qt::UTC;
#endif
