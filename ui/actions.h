#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QObject;

/// An action whose tooltip, which is that of its buttons, tells the keys, too. `iconName` may be empty.
QAction *makeAction(QObject *parent, const QString &iconName, const QString &text, const QKeySequence &shortcut);
