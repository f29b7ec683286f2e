#pragma once

#include <QFontMetrics>
#include <QList>
#include <QRect>
#include <QStringList>

class QPainter;
class QPalette;

/// Words in small boxes that flow like text: the scopes, roles and tags of a token. A scope that lets its holder change
/// things is outlined in the color of a warning.
namespace scopechips {

struct Chip
{
    QString text; ///< displayable
    QRect rect;   ///< relative to the area's top left, laid out from left to right
    bool isWarning = false;
};

/// Sets the words into lines of `width` pixels. Of very many, the last chip says how many are left out.
QList<Chip> layOut(const QStringList &items, const QFontMetrics &metrics, int width);
int heightOf(const QList<Chip> &chips);
void paint(QPainter *painter, const QRect &area, const QList<Chip> &chips, const QPalette &palette,
           Qt::LayoutDirection direction);

} // namespace scopechips
