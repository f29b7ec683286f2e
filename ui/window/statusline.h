#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

/// The line at the window's foot: what is known about the list, long work with its cancel, the time zone. A label's
/// accessible name is its text. Where there is not room for all, the zone goes first, then the allowance: nothing cuts
/// another.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setList(const QString &text);
    /// Records with fields that could not be read; empty for none.
    void setUnreadable(const QString &text);
    /// A word about what is under way; empty for nothing.
    void setActivity(const QString &text);
    /// Requests that the server still allows, of how many; nothing is shown where it does not tell.
    void setAllowance(std::optional<int> remaining, std::optional<int> limit);
    void setZone(const QString &text);
    /// `of` < 0 where how many there are is not known.
    void showWork(const QString &text, qint64 done, qint64 of);
    void endWork();

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAllowance();
    void arrange();

    std::optional<int> m_remaining;
    std::optional<int> m_limit;
    QLabel *m_list;
    QLabel *m_unreadable;
    QLabel *m_activity;
    QWidget *m_work;
    QLabel *m_workText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QWidget *m_allowance;
    QLabel *m_allowanceText;
    QProgressBar *m_meter;
    QLabel *m_zone;
};
