#pragma once

#include <QDate>
#include <QFrame>

class QBoxLayout;
class QCalendarWidget;
class QLabel;
class QToolButton;

/// A month to choose a day from, beside the field that asks for it. It deletes itself when a day is chosen, on Escape
/// and when something else is clicked.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    CalendarPopup(QWidget *field, const QDate &shown);

    /// Below the field, or above it where the screen ends.
    void popUp();

signals:
    void dayChosen(const QDate &day);

private:
    QBoxLayout *setupHeading();
    QToolButton *makeStep(const QString &iconName, const QString &name);
    void setupCalendar(const QDate &shown);
    void showMonth();
    void choose(const QDate &day);

    QCalendarWidget *m_calendar;
    QLabel *m_month;
};
