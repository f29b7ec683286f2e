#pragma once

#include <QString>

class QWidget;

/// What a screen reader says of the window by itself, where Qt alone leaves it silent or has it read markup.

/// Makes of a widget what is read out when it comes. Call it first in the constructor: the role is asked for once.
void makeAlert(QWidget *widget);

/// Shows the alert where it does not show yet, and has its name read out either way.
void announce(QWidget *alert);

/// From now on a widget that has no description of its own is described by its tool tip, without the markup. May be
/// called again.
void describeByToolTips();

/// The words of what toolTipText and toolTipLines make; of any other text, the text.
QString wordsOfToolTip(const QString &toolTip);
