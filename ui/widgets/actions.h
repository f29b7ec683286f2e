#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QObject;

/// "Refresh (F5)"; the text alone where there are no keys.
QString textWithKeys(const QString &text, const QKeySequence &keys);

/// An action whose tooltip, which is that of its buttons, tells the keys, too. `iconName` may be empty.
QAction *makeAction(QObject *parent, const QString &iconName, const QString &text, const QKeySequence &shortcut);
