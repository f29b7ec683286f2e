#pragma once

#include "models/query/tokenquery.h"

#include <QWidget>

#include <functional>
#include <utility>

class DateField;
class PeriodButton;

/// Both ends of a date range and the usual periods. What is asked for is the last range that made sense: text that is
/// no date, and an end before the start, are marked and change nothing.
class DateRangeField : public QWidget
{
    Q_OBJECT

public:
    /// The names are what assistive technology reads of the fields.
    struct Names
    {
        QString label;
        QString from;
        QString to;
        QString period;
    };
    explicit DateRangeField(const Names &names, QWidget *parent = nullptr);

    const DateRange &range() const { return m_range; }
    /// Which day is today for the periods.
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }
    /// Another day has begun: a period moves on.
    void followToday();
    /// Shows a range, without a signal.
    void setRange(const DateRange &range);
    /// Reads the fields and marks what is wrong with them, but not what is being typed.
    void check();

    /// What is wrong, and with which field; empty where nothing is.
    QString problem() const;
    bool isBlank() const;

    /// Without the name of the period, which saves spareWidth().
    void setCompact(bool compact);
    int spareWidth() const;

signals:
    /// Text has changed; more may follow.
    void edited();
    /// The user is through with a change.
    void committed();

private:
    QString m_label;
    DateRange m_range;
    std::function<QDate()> m_today = QDate::currentDate;
    DateField *m_from;
    DateField *m_to;
    PeriodButton *m_period;
};
