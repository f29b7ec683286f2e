#include "ui/browse/calendarpopup.h"

#include "models/text/displaytext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int popupGap = 2;
constexpr int margin = 8;
constexpr int buttonSize = 28;

} // namespace

CalendarPopup::CalendarPopup(QWidget *field, const QDate &shown)
    : QFrame(field, Qt::Popup)
    , m_calendar(new QCalendarWidget)
    , m_month(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(field->accessibleName());
    // It is a window of its own, which the field's explanation does not reach.
    for (const QWidget *part = field; part && whatsThis().isEmpty(); part = part->parentWidget())
        setWhatsThis(part->whatsThis());
    setupCalendar(shown);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addLayout(setupHeading());
    layout->addWidget(m_calendar);
    showMonth();
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, &CalendarPopup::showMonth);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
}

/// In place of the calendar's own, which is white on the accent color and hides the month under a menu's arrow.
QBoxLayout *CalendarPopup::setupHeading()
{
    QFont bold = m_month->font();
    bold.setBold(true);
    m_month->setFont(bold);
    m_month->setTextFormat(Qt::PlainText);
    m_month->setAlignment(Qt::AlignCenter);
    const QString left = QStringLiteral("chevron-left");
    const QString right = QStringLiteral("chevron-right");
    QToolButton *back = makeStep(left, tr("Previous month"));
    QToolButton *on = makeStep(right, tr("Next month"));
    connect(back, &QToolButton::clicked, m_calendar, &QCalendarWidget::showPreviousMonth);
    connect(on, &QToolButton::clicked, m_calendar, &QCalendarWidget::showNextMonth);
    auto *heading = new QHBoxLayout;
    heading->addWidget(back);
    heading->addWidget(m_month, 1);
    heading->addWidget(on);
    return heading;
}

QToolButton *CalendarPopup::makeStep(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(toolTipText(name));
    button->setAutoRaise(true);
    button->setFixedSize(buttonSize, buttonSize);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void CalendarPopup::setupCalendar(const QDate &shown)
{
    m_calendar->setAccessibleName(accessibleName());
    m_calendar->setNavigationBarVisible(false);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(locale().firstDayOfWeek());
    // Dates are typed in the field; a second place to type them in would only hide the month.
    m_calendar->setDateEditEnabled(false);
    m_calendar->setSelectedDate(shown);

    // Qt's week-ends are pure red, which no dark ground carries.
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_calendar->setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), {});
    QTextCharFormat header;
    header.setForeground(themeColors().quiet);
    header.setBackground(themeColors().paper);
    m_calendar->setHeaderTextFormat(header);
    QTextCharFormat today;
    today.setFontWeight(QFont::Bold);
    today.setForeground(themeColors().accent);
    m_calendar->setDateTextFormat(QDate::currentDate(), today);
}

void CalendarPopup::showMonth()
{
    QLocale words = locale();
    words.setNumberOptions(QLocale::OmitGroupSeparator); // a year has none
    m_month->setText(
        tr("%1 %2", "November 2026")
            .arg(words.standaloneMonthName(m_calendar->monthShown()), words.toString(m_calendar->yearShown())));
    // A screen reader says the day alone: the month goes with what has the keyboard.
    if (auto *days = m_calendar->findChild<QAbstractItemView *>())
        days->setAccessibleName(m_month->text());
}

void CalendarPopup::popUp()
{
    const QWidget *field = parentWidget();
    const QRect screen = field->screen()->availableGeometry();
    const QSize size = sizeHint();
    QRect place(field->mapToGlobal(QPoint(0, field->height() + popupGap)), size);
    if (isRightToLeft())
        place.moveRight(field->mapToGlobal(QPoint(field->width() - 1, 0)).x());
    if (place.bottom() > screen.bottom())
        place.moveBottom(field->mapToGlobal(QPoint(0, -popupGap)).y());
    place.moveLeft(qBound(screen.left(), place.left(), qMax(screen.left(), screen.right() - size.width() + 1)));
    setGeometry(place);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::choose(const QDate &day)
{
    // A click may come as activation too; the first says it all.
    m_calendar->disconnect(this);
    close();
    emit dayChosen(day);
}
