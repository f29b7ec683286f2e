#pragma once

#include <QDialog>

/// A dialog in which Enter presses the button that has the keyboard, whether or not it is the default one, and which
/// grows where a text needs more lines than it had.
class ConsoleDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void growToFit();
};
