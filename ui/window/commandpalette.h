#pragma once

#include "ui/window/commands.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

/// Finds a command by a few letters of its name and runs it. Goes when something is run, and when the user turns to
/// something else.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// `window` is where the commands come from, and where the keyboard is afterwards.
    CommandPalette(QList<Command> commands, QWidget *window);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showFound(const QString &typed);
    void describeCurrent();
    void run();

    QList<Command> m_commands;
    QList<Command> m_found; ///< in the list's order
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_count;
};
