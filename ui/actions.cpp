#include "ui/actions.h"

#include "models/token/displaytext.h"
#include "ui/icons.h"

#include <QAction>
#include <QCoreApplication>

namespace {

struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

} // namespace

QAction *makeAction(QObject *parent, const QString &iconName, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, parent);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(toolTipText(keys.isEmpty() ? text : ActionText::tr("%1 (%2)", "Refresh (F5)").arg(text, keys)));
    return action;
}
