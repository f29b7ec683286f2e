#include "ui/widgets/linkbutton.h"

#include "models/text/displaytext.h"
#include "ui/widgets/textline.h"

#include <QPainter>
#include <QStyleOption>

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void LinkButton::setRawText(const QString &text, Tone tone, const QString &action)
{
    m_shown = displayText(text);
    m_tone = tone;
    setAccessibleName(m_shown);
    setAccessibleDescription(isEnabled() ? action : QString());
    setToolTip(toolTipLines(isEnabled() ? QStringList{text, action} : QStringList(text)));
    setCursor(isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QFont LinkButton::shownFont() const
{
    QFont shown = font();
    shown.setItalic(m_tone != Tone::Plain);
    shown.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    return shown;
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(shownFont());
    return {metrics.horizontalAdvance(m_shown) + 2 * frame + 1, metrics.height() + 2 * frame};
}

QSize LinkButton::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // a name runs the way it is written
    painter.setFont(shownFont());
    const QPalette::ColorRole role = isEnabled()             ? QPalette::Link
                                     : m_tone == Tone::Plain ? QPalette::Text
                                                             : QPalette::PlaceholderText;
    painter.setPen(palette().color(QPalette::Active, role));
    QStyleOption option;
    option.initFrom(this);
    drawTextLine(&painter, option, rect().adjusted(frame, 0, -frame, 0), m_shown);
    if (hasFocus())
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
