#pragma once

#include "models/query/tokenquery.h"

#include <QPushButton>

/// Offers the periods that people ask for most, and says which of them a range is. Where there is no room for the words
/// it is no more than an arrow.
class PeriodButton : public QPushButton
{
    Q_OBJECT

public:
    /// `name` is what assistive technology reads.
    explicit PeriodButton(const QString &name, QWidget *parent = nullptr);

    void setRange(const DateRange &range);
    void setCompact(bool compact);
    /// What being compact saves.
    int spareWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Days, today included; 0 for a period without ends.
    void chosen(int lastDays);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    int fullWidth() const;

    DateRange m_range;
    bool m_isCompact = false;
};
