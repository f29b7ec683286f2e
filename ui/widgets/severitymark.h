#pragma once

#include "models/review/severity.h"

#include <QColor>
#include <QRect>

class QPainter;

/// How much a finding weighs as a shape, so that it does not hang on color alone: a filled diamond is high or medium, a
/// hollow one low. Always shown beside a word.

/// For text and shapes, of the theme in force.
QColor severityColor(Severity severity);
/// Draws the shape in the middle of `rect`, at most as large as a small letter.
void paintSeverity(QPainter *painter, const QRect &rect, Severity severity);
