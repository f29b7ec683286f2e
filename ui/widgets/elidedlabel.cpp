#include "ui/widgets/elidedlabel.h"

#include "models/text/displaytext.h"

#include <QPainter>
#include <QStyle>

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setRawText(const QString &text)
{
    setText(displayText(text));
    setToolTip(toolTipText(text));
}

QSize ElidedLabel::minimumSizeHint() const
{
    // A script whose letters are lower moves nothing below it.
    return {0, qMax(QLabel::minimumSizeHint().height(), fontMetrics().height())};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QRect area = contentsRect();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(area, int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}
