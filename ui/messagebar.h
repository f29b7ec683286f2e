#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

/// One message between filters and table: what happened in bold, what is kept and what to do below it, and Retry where
/// that may help. Always plain text; told to screen readers without taking the focus.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what is shown, its countdown and its other action included. Text of a server needs no preparation.
    void showMessage(Kind kind, const QString &text, const QString &advice, bool canRetry);
    /// Offers something else than to try again; empty for nothing.
    void setAction(const QString &text);
    /// Says when the next try comes by itself; 0 or less for none.
    void setCountdown(int seconds);
    /// Hides the bar.
    void clear();

    /// What the bar says; empty where it is hidden.
    QString text() const;

signals:
    void retryRequested();
    void actionRequested();
    /// The user closed the bar; it is cleared already.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setupLayout();
    void showIcon();
    void dismiss();

    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_advice;
    QLabel *m_countdown;
    QPushButton *m_retry;
    QPushButton *m_action;
    QToolButton *m_close;
};
