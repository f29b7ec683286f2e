#include "ui/widgets/textline.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

int drawTextLine(QPainter *painter, const QStyleOption &option, const QRect &rect, const QString &text,
                 Qt::TextElideMode elide)
{
    if (rect.width() <= 0)
        return 0;
    const QString shown = painter->fontMetrics().elidedText(text, elide, rect.width());
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                      int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
    return painter->fontMetrics().horizontalAdvance(shown);
}
