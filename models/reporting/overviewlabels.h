#pragma once

#include <QLocale>
#include <QString>

/// What the values of an overview are called beside their bars; keys as in Overview, and of FacetKind::Created.
QString endLabel(const QString &key, const QLocale &locale);
QString useLabel(const QString &key, const QLocale &locale);
QString yearLabel(const QString &key, const QLocale &locale);
