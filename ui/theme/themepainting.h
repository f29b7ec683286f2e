#pragma once

#include <Qt>

class QPainter;
class QRect;
class QSize;
class QStyle;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

/// How ThemeStyle's parts look. Each function draws one part in the colors of themeColors() and leaves the painter as
/// it was; none of them decides when a part is drawn.
namespace ThemePainting {

/// Where text is typed. The border tells focus and, by the widget's property `invalid`, refused text.
void drawField(QPainter *painter, const QStyleOption &option, const QWidget *widget);

/// What is pressed. `flat` leaves out border and fill until the pointer is on it.
void drawButton(QPainter *painter, const QStyleOption &option, const QWidget *widget, bool flat);

/// A combo box or spin box without its text.
void drawBox(QPainter *painter, const QStyleOption &option);

/// Icon and words of a tool button with a border, set in from its edges as a push button's are.
/// The box of a check box, or the disc of a radio button, with what says that it is on.
void drawMark(QPainter *painter, const QStyleOption &option, bool round);
/// Handle and arrows in the colors of lines and text, where those of Fusion would be lost.
void drawScrollBar(const QStyle &style, QPainter *painter, const QStyleOptionSlider &option, const QWidget *widget);
void drawToolLabel(QPainter *painter, const QStyleOptionToolButton &option);
QSize toolButtonSize(const QStyleOptionToolButton &option, int height);

void drawChevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, bool enabled);
void drawSortArrow(QPainter *painter, const QRect &rect, bool down);
void drawFocusRing(QPainter *painter, const QRect &rect);
void drawHeaderSection(QPainter *painter, const QStyleOption &option);
void drawMenuBarItem(const QStyle &style, QPainter *painter, const QStyleOptionMenuItem &item, const QWidget *widget);
void drawTab(QPainter *painter, const QStyleOptionTab &option);
void drawProgress(QPainter *painter, const QStyleOptionProgressBar &option, bool groove);

/// Round what scrolls.
void drawFrame(QPainter *painter, const QRect &rect);

/// A line one pixel wide along an edge of the rectangle.
void drawEdge(QPainter *painter, const QRect &rect, Qt::Edge edge);

} // namespace ThemePainting
