#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

/// One message between filters and table: what happened in bold, what to do after it, and Retry where that may help.
/// Plain text, never in the way of the rows, and told to screen readers without taking the focus.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text, const QString &advice, bool canRetry);
    void clear();
    /// What the bar says; empty where it is hidden.
    QString text() const;

signals:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showIcon();

    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_advice;
    QPushButton *m_retry;
    QToolButton *m_close;
};
