#pragma once

#include <QDialog>

class QLayout;
class ScrollPage;

/// A dialog in which Enter presses the button that has the keyboard, whether or not it is the default one, and which
/// grows where a text needs more lines than it had. On a screen that is too small its content scrolls, and its buttons
/// stay.
class BaseDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    /// Everything there is; to be called once. `news` is the part of the content that is brought into view when it says
    /// something; null where there is none.
    void setParts(QLayout *content, QWidget *buttons, QWidget *news = nullptr);
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitIn();

    ScrollPage *m_page = nullptr;
    QWidget *m_news = nullptr;
};
