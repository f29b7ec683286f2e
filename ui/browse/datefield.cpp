#include "ui/browse/datefield.h"

#include "models/text/displaytext.h"
#include "models/text/timetext.h"
#include "ui/browse/calendarpopup.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace {

/// The frame's insets on both sides, and the calendar's button.
constexpr int besideText = 46;

QDate dayOf(const DateBound &bound)
{
    return bound.day.isValid() ? bound.day : QDate::fromString(bound.instant.left(10), Qt::ISODate);
}

QString longestText()
{
    return QStringLiteral("2026-11-30T00:00:00Z");
}

QString hint()
{
    return DateField::tr("A day such as 2026-11-01, or a time such as 2026-11-01T12:00:00Z");
}

} // namespace

DateField::DateField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(tr("yyyy-mm-dd"));
    // Never mirrored: digits and hyphens read from left to right everywhere.
    setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    QAction *calendar = addAction(icon(QStringLiteral("calendar")), TrailingPosition);
    calendar->setText(tr("%1: calendar", "Created from: calendar").arg(name));
    calendar->setToolTip(toolTipText(tr("Choose a day (Alt+Down)")));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_isBeingTyped = true;
        emit edited();
    });
    connect(this, &QLineEdit::editingFinished, this, &DateField::commit);
    setToolTip(toolTipText(hint()));
    setAccessibleDescription(hint());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateWidths();
}

std::optional<DateBound> DateField::bound() const
{
    DateBound bound;
    if (!parseDateBound(text(), &bound))
        return {};
    return bound;
}

void DateField::setBound(const DateBound &bound)
{
    const QSignalBlocker quiet(this);
    setText(bound.text());
    setCursorPosition(0);
    m_isBeingTyped = false;
    setProblem({});
}

void DateField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setProperty("invalid", !problem.isEmpty());
    const QString says = problem.isEmpty() ? hint() : problem;
    setToolTip(toolTipText(says));
    setAccessibleDescription(says);
    update();
}

QSize DateField::sizeHint() const
{
    return {widthFor(longestText()), QLineEdit::sizeHint().height()};
}

QSize DateField::minimumSizeHint() const
{
    const int width = qMax(widthFor(QStringLiteral("2026-11-30")), widthFor(placeholderText()));
    return {width, QLineEdit::minimumSizeHint().height()};
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (isDown || (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier)) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateWidths();
}

void DateField::commit()
{
    if (!bound()) {
        if (const std::optional<QDate> day = readDay(text(), locale()))
            setText(DateBound{*day, {}}.text()); // shown as it was understood
    }
    m_isBeingTyped = false;
    emit committed();
}

void DateField::openCalendar()
{
    const QDate day = dayOf(bound().value_or(DateBound()));
    auto *popup = new CalendarPopup(this, day.isValid() ? day : QDate::currentDate());
    connect(popup, &CalendarPopup::dayChosen, this, &DateField::choose);
    popup->popUp();
}

void DateField::choose(const QDate &day)
{
    setText(DateBound{day, {}}.text());
    setFocus(Qt::PopupFocusReason);
    commit();
}

/// A day always fits; an instant, where the row has room for it.
void DateField::updateWidths()
{
    setMaximumWidth(widthFor(longestText()));
    updateGeometry();
}

int DateField::widthFor(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text) + besideText;
}
