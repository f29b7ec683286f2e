#pragma once

#include <QList>
#include <QPointer>
#include <QString>

class QAction;
class QMenuBar;

/// One entry of the menus, as the palette offers it.
struct Command
{
    QPointer<QAction> action; ///< a menu may be filled anew
    QString title;            ///< "Go to row …"
    QString menu;             ///< "View › Columns"
    QString keys;             ///< "Ctrl+G", as the desktop writes it; may be empty
};

/// Everything that the menus hold now, in their order; what is hidden is left out.
QList<Command> commandsOf(const QMenuBar &bar);

/// How well a command fits what was typed; 0 for not at all. Upper and lower case and accents are all one.
int commandRank(const Command &command, const QString &typed);

/// Those that fit, the best first; those that cannot be run now come last.
QList<Command> findCommands(const QList<Command> &commands, const QString &typed);
