#include "ui/widgets/actions.h"

#include "models/text/displaytext.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>

namespace {

struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

} // namespace

QString textWithKeys(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty()
               ? text
               : ActionText::tr("%1 (%2)", "Refresh (F5)").arg(text, keys.toString(QKeySequence::NativeText));
}

QAction *makeAction(QObject *parent, const QString &iconName, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, parent);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    action->setToolTip(toolTipText(textWithKeys(text, shortcut)));
    return action;
}
