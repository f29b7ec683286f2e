#pragma once

#include <QStringList>

class QWidget;

/// Reads every text that a program shows, as people and as assistive technology read it, and says what is wrong with
/// it. It knows nothing of displayText: what must not be seen is written down here a second time.
namespace screenwalk {

/// One line each, "QLabel 'name': what is wrong with "text"", for all widgets that exist, shown or not: windows, menus,
/// dialogs, labels, buttons, tooltips, item views with all their texts, and the tree of accessible objects.
QStringList faults();
/// The same for one text, without its place. Empty where there is nothing wrong with it.
QString faultOf(const QString &text);
/// A tooltip has no switch for plain text: it has to be markup of one form, or nothing that looks like markup.
QString toolTipFault(const QString &text);
/// The texts that the last call of faults() has read.
const QStringList &texts();

} // namespace screenwalk
