#pragma once

#include <Qt>

class QPainter;
class QRect;
class QString;
class QStyleOption;

/// Draws one line into `rect`, with the painter's font and color, cut off with an ellipsis; returns how wide it became.
/// `rect` lies within `option.rect` as for left to right, and is mirrored here where the window reads from the right.
/// Which way the text itself runs is the painter's layout direction.
int drawTextLine(QPainter *painter, const QStyleOption &option, const QRect &rect, const QString &text,
                 Qt::TextElideMode elide = Qt::ElideRight);
