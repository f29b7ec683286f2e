#pragma once

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

/// One message below the table, whose rows it does not move: what happened in bold, what is kept and what to do below
/// it, and Retry where that may help. What can be tried again stands until it has been, or the user closes the bar:
/// other messages come beside it. Always plain text; told to screen readers without taking the focus.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what is shown, its other action included; where it offers no Retry, not what does.
    /// One more that offers Retry takes the place of the one before, and leaves what came beside that. Text of a server
    /// needs no preparation.
    void showMessage(Kind kind, const QString &text, const QString &advice, bool canRetry);
    /// Nothing has to be tried again any more. What came beside it stays.
    void endRetry();
    /// Offers something else than to try again.
    void setAction(const QString &text, std::function<void()> act);
    /// Takes back what was told last, but not what can be tried again.
    void endNews();
    /// The same, where it was good news.
    void endSuccess();
    /// Hides the bar.
    void clear();

    /// What the bar says; empty where it is hidden.
    QString text() const;

signals:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Message
    {
        Kind kind;
        QString text;
        QString advice;
    };
    void setupLayout();
    void showMessages();
    void showOne(const Message &message);
    void showIcon();

    std::optional<Message> m_failure; ///< may be tried again
    std::optional<Message> m_news;
    std::function<void()> m_act;
    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_advice;
    QPushButton *m_retry;
    QPushButton *m_action;
    QToolButton *m_close;
};
