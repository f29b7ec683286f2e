#include "ui/datefield.h"

#include "models/token/displaytext.h"
#include "ui/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace {

/// The calendar under its field; gone when a day is chosen, on Escape, or when something else is clicked.
class CalendarPopup : public QFrame
{
public:
    CalendarPopup(QWidget *parent, const QDate &day)
        : QFrame(parent, Qt::Popup)
        , m_calendar(new QCalendarWidget)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
        m_calendar->setSelectedDate(day);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(1, 1, 1, 1);
        layout->addWidget(m_calendar);
        setFocusProxy(m_calendar);
    }

    QCalendarWidget *calendar() const { return m_calendar; }

private:
    QCalendarWidget *m_calendar;
};

} // namespace

DateField::DateField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(tr("yyyy-mm-dd"));
    QAction *calendar = addAction(icon(QStringLiteral("calendar")), TrailingPosition);
    calendar->setToolTip(tr("Choose a day (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateField::committed);
    setProblem({});
}

std::optional<DateBound> DateField::bound() const
{
    DateBound bound;
    if (!parseDateBound(text().trimmed(), &bound))
        return {};
    return bound;
}

void DateField::setBound(const DateBound &bound)
{
    setText(bound.text());
    setCursorPosition(0);
}

void DateField::setProblem(const QString &problem)
{
    if (problem == m_problem && !toolTip().isEmpty())
        return;
    m_problem = problem;
    setProperty("invalid", !problem.isEmpty());
    const QString hint = tr("A day such as 2026-11-01, or an instant such as 2026-11-01T12:00:00Z");
    setToolTip(toolTipText(problem.isEmpty() ? hint : problem));
    setAccessibleDescription(problem.isEmpty() ? hint : problem);
    update();
}

QSize DateField::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(QStringLiteral("2026-11-30"));
    return {text + 52, QLineEdit::sizeHint().height()};
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (isDown || event->key() == Qt::Key_F4) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::openCalendar()
{
    const std::optional<DateBound> shown = bound();
    const QDate day = shown && shown->day.isValid() ? shown->day : QDate::currentDate();
    auto *popup = new CalendarPopup(this, day);
    const auto choose = [this, popup](const QDate &chosen) {
        setText(chosen.toString(Qt::ISODate));
        popup->close();
        emit committed();
    };
    connect(popup->calendar(), &QCalendarWidget::clicked, this, choose);
    connect(popup->calendar(), &QCalendarWidget::activated, this, choose);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    popup->calendar()->setFocus();
}
