#include "ui/browse/periodbutton.h"

#include "models/text/displaytext.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace {

constexpr int padding = 10;
constexpr int periodGap = 8;
constexpr int arrowWidth = 8;
constexpr int compactWidth = 28;

/// In days, today included; none is a period without ends.
constexpr int periods[] = {0, 1, 7, 30, 90};

QString textOf(int days)
{
    if (days == 0)
        return PeriodButton::tr("Any time");
    return days == 1 ? PeriodButton::tr("Today") : PeriodButton::tr("Last %Ln day(s)", nullptr, days);
}

QString textOf(const DateRange &range)
{
    return range.isOpen() || range.lastDays > 0 ? textOf(range.lastDays) : PeriodButton::tr("Custom", "period");
}

} // namespace

PeriodButton::PeriodButton(const QString &name, QWidget *parent)
    : QPushButton(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &PeriodButton::fillMenu);
    fillMenu();
    setRange({});
}

void PeriodButton::setRange(const DateRange &range)
{
    m_range = range;
    const QString text = textOf(range);
    setText(text);
    setToolTip(toolTipText(tr("%1: %2", "Created period: Last 7 days").arg(accessibleName(), text)));
    setAccessibleDescription(text);
    update();
}

void PeriodButton::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    connect(menu(), &QMenu::aboutToHide, group, &QObject::deleteLater);
    for (const int days : periods) {
        QAction *action = menu()->addAction(textOf(days));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(days > 0 ? m_range.lastDays == days : m_range.isOpen());
        connect(action, &QAction::triggered, this, [this, days] { emit chosen(days); });
    }
}

void PeriodButton::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    updateGeometry();
    update();
}

int PeriodButton::fullWidth() const
{
    // Room for the longest, so that nothing moves when another one is chosen.
    int width = fontMetrics().horizontalAdvance(tr("Custom", "period"));
    for (const int days : periods)
        width = qMax(width, fontMetrics().horizontalAdvance(textOf(days)));
    return width + 2 * padding + periodGap + arrowWidth;
}

int PeriodButton::spareWidth() const
{
    return fullWidth() - compactWidth;
}

QSize PeriodButton::sizeHint() const
{
    return {m_isCompact ? compactWidth : fullWidth(), QPushButton::sizeHint().height()};
}

QSize PeriodButton::minimumSizeHint() const
{
    return sizeHint(); // words that are cut short say nothing
}

void PeriodButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features.setFlag(QStyleOptionButton::HasMenu, false);
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    QStyleOption arrow = option;
    arrow.rect = m_isCompact ? rect() : QRect(width() - padding - arrowWidth, 0, arrowWidth, height());
    arrow.rect = QStyle::visualRect(layoutDirection(), rect(), arrow.rect);
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, &painter, this);
    if (m_isCompact)
        return;
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(padding, 0, -padding, 0));
    style()->drawItemText(&painter, words, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextHideMnemonic,
                          option.palette, isEnabled(), text(), QPalette::ButtonText);
}
