#include "ui/theme/themepainting.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyleOption>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>
#include <QVariant>
#include <QWidget>

namespace {

constexpr qreal radius = 4.5;
constexpr int progressHeight = 6;
constexpr qreal indicatorSize = 14;

class Saved
{
public:
    explicit Saved(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

void drawPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal width)
{
    // Half the line's width inwards: the border falls on whole pixels.
    const qreal inset = width / 2;
    painter->setBrush(fill);
    painter->setPen(QPen(border, width));
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

qreal focusWidth()
{
    return themeColors().highContrast ? 3 : 2;
}

QColor buttonFill(const QStyleOption &option)
{
    const ThemeColors &colors = themeColors();
    if (!has(option, QStyle::State_Enabled))
        return colors.window;
    if (has(option, QStyle::State_Sunken))
        return colors.pressed;
    if (has(option, QStyle::State_On))
        return colors.selection;
    return has(option, QStyle::State_MouseOver) ? colors.hover : colors.paper;
}

constexpr int toolPadding = 10;
constexpr int toolGap = 6;
constexpr int menuArrow = 9;

bool isPrimary(const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    return isDefault || (widget && widget->property("primary").toBool());
}

} // namespace

namespace ThemePainting {

void drawField(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Saved saved(painter);
    const ThemeColors &colors = themeColors();
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool invalid = widget && widget->property("invalid").toBool();
    const QColor plain = focused ? colors.accent : colors.line;
    drawPanel(painter, option.rect, has(option, QStyle::State_Enabled) ? colors.paper : colors.window,
              invalid ? colors.revoked : plain, focused ? focusWidth() : 1);
}

void drawButton(QPainter *painter, const QStyleOption &option, const QWidget *widget, bool flat)
{
    const Saved saved(painter);
    const ThemeColors &colors = themeColors();
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool marked = focused || (has(option, QStyle::State_On) && !flat) || isPrimary(option, widget);
    const bool bare = flat && !(option.state & (QStyle::State_Sunken | QStyle::State_On | QStyle::State_MouseOver));
    const QColor plain = flat ? QColor(Qt::transparent) : colors.line;
    const bool accented = marked && has(option, QStyle::State_Enabled);
    drawPanel(painter, option.rect, bare ? QColor(Qt::transparent) : buttonFill(option),
              accented ? colors.accent : plain, focused ? focusWidth() : 1);
}

void drawBox(QPainter *painter, const QStyleOption &option)
{
    const Saved saved(painter);
    const ThemeColors &colors = themeColors();
    const bool focused = has(option, QStyle::State_HasFocus);
    drawPanel(painter, option.rect, has(option, QStyle::State_Enabled) ? colors.paper : colors.window,
              focused ? colors.accent : colors.line, focused ? focusWidth() : 1);
}

void drawMark(QPainter *painter, const QStyleOption &option, bool round)
{
    const Saved saved(painter);
    const ThemeColors &colors = themeColors();
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor ink = enabled ? colors.accent : colors.quiet;
    QRectF box(0, 0, indicatorSize, indicatorSize);
    box.moveCenter(QRectF(option.rect).center());
    painter->setBrush(enabled ? colors.paper : colors.window);
    painter->setPen(QPen(has(option, QStyle::State_On) ? ink : colors.quiet, 1));
    painter->drawRoundedRect(box, round ? indicatorSize / 2 : 3, round ? indicatorSize / 2 : 3);
    if (has(option, QStyle::State_On) && round) {
        painter->setBrush(ink);
        painter->drawEllipse(box.center(), indicatorSize / 4, indicatorSize / 4);
    } else if (has(option, QStyle::State_On)) {
        painter->setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->translate(box.center());
        painter->drawPolyline(QPolygonF({{-3.5, 0}, {-1, 2.5}, {3.5, -3}}));
    }
}

void drawScrollBar(const QStyle &style, QPainter *painter, const QStyleOptionSlider &option, const QWidget *widget)
{
    const Saved saved(painter);
    const auto rectOf = [&](QStyle::SubControl part) {
        return style.subControlRect(QStyle::CC_ScrollBar, &option, part, widget);
    };
    painter->fillRect(option.rect, themeColors().window);
    drawPanel(painter, rectOf(QStyle::SC_ScrollBarSlider).adjusted(2, 2, -2, -2), themeColors().line,
              themeColors().line, 1);
    const bool upright = option.orientation == Qt::Vertical;
    const bool mirrored = option.direction == Qt::RightToLeft;
    drawChevron(painter, rectOf(QStyle::SC_ScrollBarSubLine),
                upright    ? Qt::UpArrow
                : mirrored ? Qt::RightArrow
                           : Qt::LeftArrow,
                true);
    drawChevron(painter, rectOf(QStyle::SC_ScrollBarAddLine),
                upright    ? Qt::DownArrow
                : mirrored ? Qt::LeftArrow
                           : Qt::RightArrow,
                true);
}

void drawToolLabel(QPainter *painter, const QStyleOptionToolButton &option)
{
    const Saved saved(painter);
    QRect rect = option.rect.adjusted(toolPadding, 0, -toolPadding, 0);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (!option.icon.isNull()) {
        QRect place(QPoint(rect.left(), rect.center().y() - option.iconSize.height() / 2), option.iconSize);
        place = QStyle::visualRect(option.direction, rect, place.translated(0, 1));
        option.icon.paint(painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(rect.left() + option.iconSize.width() + toolGap);
    }
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu)) {
        const QRect arrow(rect.right() - menuArrow + 1, rect.top(), menuArrow, rect.height());
        drawChevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), Qt::DownArrow, isEnabled);
        rect.setRight(rect.right() - menuArrow - toolGap);
    }
    painter->setPen(option.palette.color(isEnabled ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                      int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      option.text);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, int height)
{
    int width = 2 * toolPadding + option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() + 1;
    if (!option.icon.isNull())
        width += option.iconSize.width() + toolGap;
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu))
        width += menuArrow + toolGap;
    return {width, height};
}

void drawChevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, bool enabled)
{
    const Saved saved(painter);
    QPen pen(enabled ? themeColors().text : themeColors().quiet, 1.5);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->setPen(pen);
    painter->translate(QRectF(rect).center());
    if (direction == Qt::UpArrow)
        painter->rotate(180);
    else if (direction == Qt::RightArrow)
        painter->rotate(-90);
    else if (direction == Qt::LeftArrow)
        painter->rotate(90);
    painter->drawPolyline(QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}));
}

void drawSortArrow(QPainter *painter, const QRect &rect, bool down)
{
    const Saved saved(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColors().accent);
    painter->translate(QRectF(rect).center());
    if (!down)
        painter->rotate(180);
    painter->drawPolygon(QPolygonF({{-4, -3}, {4, -3}, {0, 3.5}}));
}

void drawFocusRing(QPainter *painter, const QRect &rect)
{
    const Saved saved(painter);
    drawPanel(painter, rect, Qt::transparent, themeColors().accent, focusWidth() - 1);
}

void drawHeaderSection(QPainter *painter, const QStyleOption &option)
{
    const ThemeColors &colors = themeColors();
    const bool sunken = has(option, QStyle::State_Sunken);
    const bool hovered = has(option, QStyle::State_MouseOver);
    painter->fillRect(option.rect, sunken ? colors.pressed : hovered ? colors.hover : colors.window);
    drawEdge(painter, option.rect, Qt::BottomEdge);
    drawEdge(painter, option.rect, option.direction == Qt::RightToLeft ? Qt::LeftEdge : Qt::RightEdge);
}

void drawMenuBarItem(const QStyle &style, QPainter *painter, const QStyleOptionMenuItem &item, const QWidget *widget)
{
    const bool selected = item.state & QStyle::State_Selected;
    painter->fillRect(item.rect, selected ? themeColors().selection : themeColors().window);
    const bool underlined = style.styleHint(QStyle::SH_UnderlineShortcut, &item, widget);
    const int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine |
                      (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    style.drawItemText(painter, item.rect, flags, item.palette, item.state & QStyle::State_Enabled, item.text,
                       QPalette::ButtonText);
}

void drawTab(QPainter *painter, const QStyleOptionTab &option)
{
    const Saved saved(painter);
    drawEdge(painter, option.rect, Qt::BottomEdge);
    if (!has(option, QStyle::State_Selected))
        return;
    QRect underline = option.rect;
    underline.setTop(underline.bottom() - 1);
    painter->fillRect(underline, themeColors().accent);
}

void drawProgress(QPainter *painter, const QStyleOptionProgressBar &option, bool groove)
{
    const Saved saved(painter);
    QRect rect = option.rect;
    rect.setTop(rect.top() + (rect.height() - progressHeight) / 2);
    rect.setHeight(progressHeight);
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (!groove && range > 0) {
        const qint64 done = qBound(qint64(0), qint64(option.progress) - option.minimum, range);
        const int width = int(rect.width() * done / range);
        if (option.direction == Qt::RightToLeft)
            rect.setLeft(rect.right() - width + 1);
        else
            rect.setWidth(width);
    }
    if (rect.isEmpty())
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(groove ? themeColors().placeholder : option.palette.color(QPalette::Highlight));
    // An end that is not known is the whole bar at half strength: nothing moves that says nothing.
    painter->setOpacity(!groove && range <= 0 ? 0.5 : 1.0);
    painter->drawRoundedRect(rect, progressHeight / 2.0, progressHeight / 2.0);
}

void drawFrame(QPainter *painter, const QRect &rect)
{
    for (const auto edge : {Qt::TopEdge, Qt::BottomEdge, Qt::LeftEdge, Qt::RightEdge})
        drawEdge(painter, rect, edge);
}

void drawEdge(QPainter *painter, const QRect &rect, Qt::Edge edge)
{
    QRect line = rect;
    if (edge == Qt::TopEdge)
        line.setHeight(1);
    else if (edge == Qt::BottomEdge)
        line.setTop(rect.bottom());
    else if (edge == Qt::LeftEdge)
        line.setWidth(1);
    else
        line.setLeft(rect.right());
    painter->fillRect(line, themeColors().line);
}

} // namespace ThemePainting
