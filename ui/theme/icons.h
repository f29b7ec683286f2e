#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

/// An icon of our own set by its file name without ending, such as `export-all`. It is drawn from its SVG at the size
/// and device pixel ratio that are asked for, in the text color of the theme in force at that moment; disabled in the
/// quiet one.
QIcon icon(const QString &name);

/// The same in a color that carries a meaning, such as that of an error.
QIcon icon(const QString &name, const QColor &color);

/// The program's own, in colors.
QIcon applicationIcon();
