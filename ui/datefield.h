#pragma once

#include "models/token/tokenquery.h"

#include <QLineEdit>

#include <optional>

/// One end of a date range: typed as `2026-11-01` or as an ISO 8601 instant, or chosen from a calendar (its button,
/// Alt+Down or F4). Empty means no bound. Refused text is marked and stays.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(const QString &name, QWidget *parent = nullptr);

    /// What the text says; nothing where it says no date.
    std::optional<DateBound> bound() const;
    void setBound(const DateBound &bound);
    /// Marks the text as refused and says why; empty takes the mark away.
    void setProblem(const QString &problem);
    QSize sizeHint() const override;

signals:
    /// The user is through with a change: Enter, focus out, or a day from the calendar.
    void committed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();

    QString m_problem;
};
