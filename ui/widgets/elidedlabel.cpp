#include "ui/widgets/elidedlabel.h"

#include "models/text/displaytext.h"
#include "ui/widgets/textline.h"

#include <QPainter>
#include <QStyleOption>

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
    painter.setPen(palette().color(foregroundRole()));
    QStyleOption option;
    option.initFrom(this);
    drawTextLine(&painter, option, contentsRect(), text());
}
