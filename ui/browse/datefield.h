#pragma once

#include "models/query/tokenquery.h"

#include <QLineEdit>

#include <optional>

/// One end of a date range: typed as `2026-11-01` or as an ISO 8601 instant, or chosen from a calendar (its button,
/// Alt+Down or F4). Empty means no bound. Refused text is marked and stays.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    /// `name` is what assistive technology reads.
    explicit DateField(const QString &name, QWidget *parent = nullptr);

    /// What the text says; nothing where it says no date.
    std::optional<DateBound> bound() const;
    /// Shows a bound, without a signal and without a mark.
    void setBound(const DateBound &bound);

    /// Whether the user is still on the way to a date, so that it is too early to find fault with it.
    bool isBeingTyped() const { return m_isBeingTyped && hasFocus(); }

    /// Marks the text as refused and says why; empty takes the mark away.
    void setProblem(const QString &problem);
    const QString &problem() const { return m_problem; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The text is another one; more may follow.
    void edited();
    /// The user is through with a change: Enter, focus out, or a day from the calendar.
    void committed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void commit();
    void openCalendar();
    void choose(const QDate &day);
    void updateWidths();
    int widthFor(const QString &text) const;

    QString m_problem;
    bool m_isBeingTyped = false;
};
