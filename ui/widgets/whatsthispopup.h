#pragma once

#include <QLabel>

/// What a control is for, in a frame beside it that is read out and goes with the next key or click.
class WhatsThisPopup : public QLabel
{
    Q_OBJECT

public:
    WhatsThisPopup(const QString &text, QWidget *control);

    /// As Qt's own does, and besides: Enter instead of a click explains what has the keyboard.
    static void enterMode();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};
