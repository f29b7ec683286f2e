#include "ui/theme/themestyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/themepainting.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolBar>
#include <QToolButton>

namespace {

constexpr int controlHeight = 28;
constexpr int headerInset = 8;
constexpr int headerArrow = 10;
constexpr int headerHeight = 29;
constexpr int fieldInset = 6;
constexpr int buttonPadding = 24;
/// Words in a combo box, and in the list below it, begin where those in a field do.
constexpr int comboInset = 4;
constexpr int listRowHeight = 26;

/// Grows with the text, so that large fonts fit too.
int heightFor(const QStyleOption *option, int height)
{
    return qMax(height, option ? option->fontMetrics.height() + 8 : 0);
}

bool hasFrame(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

/// Also those below combo boxes.
bool isList(const QWidget *widget)
{
    return qobject_cast<const QListView *>(widget);
}

/// Push and tool buttons show the focus by their border.
bool showsFocusItself(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget);
}

Qt::ArrowType arrowType(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::DownArrow;
    }
}

/// The column that sorts is written in the accent color.
void accentSortedTitle(QStyleOptionHeader &header)
{
    if (header.sortIndicator != QStyleOptionHeader::None)
        header.palette.setColor(QPalette::ButtonText, themeColors().accent);
}

/// A tool button with words and a border; null for one that is an icon alone.
const QStyleOptionToolButton *borderedTool(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool hasWords = tool && tool->toolButtonStyle != Qt::ToolButtonIconOnly && !tool->text.isEmpty();
    return hasWords && button && !button->autoRaise() ? tool : nullptr;
}

/// Title and arrow stand on one line, the arrow at the end.
QRect headerPart(const QStyleOption &option, bool isArrow)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const bool isSorted = header && header->sortIndicator != QStyleOptionHeader::None;
    QRect rect = option.rect.adjusted(headerInset, 0, -headerInset, -1);
    if (isArrow)
        rect.setLeft(rect.right() - headerArrow + 1);
    else if (isSorted)
        rect.setRight(rect.right() - headerArrow - headerInset / 2);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Labels inside Qt's own dialogs, too: none of them may guess whether a text is markup. A tooltip is the exception,
    // see toolTipText.
    if (auto *label = qobject_cast<QLabel *>(widget); label && !label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *button = qobject_cast<QToolButton *>(widget);
    // A tool bar's buttons keep their border; only the arrow for those that find no room stays bare.
    if (button && qobject_cast<QToolBar *>(widget->parentWidget()) && button->defaultAction())
        button->setAutoRaise(false);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *tool = qobject_cast<const QToolButton *>(widget);
    switch (element) {
    case PE_PanelLineEdit:
        if (hasFrame(option))
            return ThemePainting::drawField(painter, *option, widget);
        break;
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        return ThemePainting::drawButton(painter, *option, widget, flat);
    }
    case PE_PanelButtonTool:
        return ThemePainting::drawButton(painter, *option, widget, tool && tool->autoRaise());
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        if (option->state & State_NoChange)
            break;
        return ThemePainting::drawMark(painter, *option, false);
    case PE_IndicatorRadioButton:
        return ThemePainting::drawMark(painter, *option, true);
    case PE_FrameFocusRect:
        if (!showsFocusItself(widget))
            ThemePainting::drawFocusRing(painter, option->rect);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        if (tool && !tool->autoRaise() && tool->popupMode() == QToolButton::InstantPopup)
            return; // drawToolLabel has drawn it in its place
        return ThemePainting::drawChevron(painter, option->rect, arrowType(element), option->state & State_Enabled);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Qt calls the descending order "up"; the arrow here points as the button Descending does.
            ThemePainting::drawSortArrow(painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortUp);
        }
        return;
    case PE_Frame:
        return ThemePainting::drawFrame(painter, option->rect);
    case PE_PanelStatusBar:
        return ThemePainting::drawEdge(painter, option->rect, Qt::TopEdge);
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameTabBarBase:
        return ThemePainting::drawEdge(painter, option->rect, Qt::BottomEdge);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    switch (element) {
    case CE_HeaderSection:
        return ThemePainting::drawHeaderSection(painter, *option);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, themeColors().window);
        return ThemePainting::drawEdge(painter, option->rect, Qt::BottomEdge);
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeader(*header, painter, widget);
        break;
    case CE_ToolButtonLabel:
        if (const auto *tool = borderedTool(option, widget))
            return ThemePainting::drawToolLabel(painter, *tool);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, themeColors().window);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return ThemePainting::drawMenuBarItem(*proxy(), painter, *item, widget);
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, themeColors().window);
        return ThemePainting::drawEdge(painter, option->rect, Qt::BottomEdge);
    case CE_Splitter: {
        const bool upright = option->state & State_Horizontal;
        return ThemePainting::drawEdge(painter, option->rect, upright ? Qt::LeftEdge : Qt::TopEdge);
    }
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return ThemePainting::drawTab(painter, *tab);
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        // With text on it the bar needs the height and the colors that Fusion gives it.
        if (progress && !progress->textVisible)
            return ThemePainting::drawProgress(painter, *progress, element == CE_ProgressBarGroove);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// As a whole, for the common style asks itself, and not this one, where its parts stand.
void ThemeStyle::drawHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const
{
    drawControl(CE_HeaderSection, &header, painter, widget);
    QStyleOptionHeaderV2 label;
    if (const auto *whole = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&header))
        label = *whole;
    else
        static_cast<QStyleOptionHeader &>(label) = header;
    accentSortedTitle(label);
    label.rect = headerPart(header, false);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
    if (header.sortIndicator == QStyleOptionHeader::None)
        return;
    QStyleOptionHeader arrow = header;
    arrow.rect = headerPart(header, true);
    drawPrimitive(PE_IndicatorHeaderArrow, &arrow, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    if (control == CC_ComboBox) {
        ThemePainting::drawBox(painter, *option);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        return ThemePainting::drawChevron(painter, arrow, Qt::DownArrow, enabled);
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider && themeColors().highContrast)
        return ThemePainting::drawScrollBar(*proxy(), painter, *slider, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin && spin->frame) {
        ThemePainting::drawBox(painter, *option);
        const QRect up = subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
        const QRect down = subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget);
        ThemePainting::drawChevron(painter, up, Qt::UpArrow, spin->stepEnabled & QAbstractSpinBox::StepUpEnabled);
        ThemePainting::drawChevron(painter, down, Qt::DownArrow, spin->stepEnabled & QAbstractSpinBox::StepDownEnabled);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && hasFrame(option))
        return rect.adjusted(fieldInset, 0, -fieldInset, 0);
    return rect;
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                 const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return rect.adjusted(comboInset, 0, -comboInset, 0);
    return rect;
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
        if (hasFrame(option))
            result = QSize(size.width() + 2 * fieldInset, heightFor(option, controlHeight));
        break;
    case CT_PushButton:
        result = QSize(size.width() + buttonPadding, heightFor(option, controlHeight));
        break;
    case CT_ComboBox:
        result = QSize(result.width() + 2 * comboInset, heightFor(option, controlHeight));
        break;
    case CT_ItemViewItem:
        if (isList(widget))
            result.setHeight(heightFor(option, listRowHeight));
        break;
    case CT_SpinBox:
        result.setHeight(heightFor(option, controlHeight));
        break;
    case CT_ToolButton:
        if (const auto *tool = borderedTool(option, widget))
            result = ThemePainting::toolButtonSize(*tool, heightFor(option, controlHeight));
        break;
    case CT_HeaderSection:
        result.setHeight(heightFor(option, headerHeight));
        break;
    default:
        break;
    }
    return result;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        return QProxyStyle::pixelMetric(metric, option, widget) + (isList(widget) ? comboInset + 1 : 0);
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderMarkSize:
        return 10;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarItemSpacing:
        return 8;
    case PM_SplitterWidth:
        return 5;
    case PM_MenuBarHMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    // A list below the box, not a menu over it.
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
        return 0;
    // An underlined letter is drawn by itself: an Arabic word would fall apart. The keys work all the same.
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
        return 0;
    // Their words say it, and the desktop's icons are not ours.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QIcon ThemeStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    if (standardIcon == SP_LineEditClearButton)
        return icon(QStringLiteral("clear"));
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}
