#pragma once

#include <QtGlobal>

/// The one place for what tests expect otherwise with one version of Qt than with another; docs/qt.md has the rest.

/// Qt 6.4 takes an early hint (103) for the answer, 6.8 goes on to the answer. Not known of those between.
constexpr bool takesEarlyHintForAnswer = QT_VERSION < QT_VERSION_CHECK(6, 8, 0);
