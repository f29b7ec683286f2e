#pragma once

#include <QAction>
#include <QStringView>

#include <algorithm>

/// Triggers the first enabled action below `owner` that shows `text`; false where there is none. Nothing of the list
/// is touched afterwards: what runs may make menus anew, and with them delete other actions of the list.
inline bool triggerAction(const QObject &owner, QStringView text)
{
    const auto actions = owner.findChildren<QAction *>();
    const auto found = std::ranges::find_if(
        actions, [text](const QAction *action) { return action->isEnabled() && action->text() == text; });
    if (found == actions.end())
        return false;
    (*found)->trigger();
    return true;
}
