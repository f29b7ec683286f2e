#include "ui/details/factitem.h"
#include "ui/details/facttree.h"

#include <QScopedValueRollback>
#include <QScrollBar>

// Of very long lists, the tree has rows only for what is near. They are made and dropped as one scrolls.

/// What has a row has been found already; each entry counts once.
bool FactTree::filterWindow(QTreeWidgetItem *heading, bool isInNamed)
{
    for (int i = 0; i < heading->childCount(); ++i) {
        heading->child(i)->setExpanded(false);
        if (!isInNamed)
            m_matches.append(heading->child(i));
    }
    heading->setHidden(heading->childCount() == 0);
    heading->setExpanded(true);
    return !heading->isHidden();
}

/// Long lists get rows ahead of where one scrolls.
void FactTree::moveWindows()
{
    if (m_isMoving || m_windows.empty())
        return;
    const QScopedValueRollback moving(m_isMoving, true);
    for (FactWindow &window : m_windows) {
        const QPersistentModelIndex above = indexAt({0, 0}); // stays where it is on the screen
        const int place = visualRect(above).top();
        const QSignalBlocker blocker(this);
        setAutoScroll(false);
        if (moveWindow(window)) {
            showFiltered();
            doItemsLayout();
            if (above.isValid())
                verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(above).top() - place);
        }
        setAutoScroll(true);
    }
}

bool FactTree::moveWindow(FactWindow &window)
{
    const QTreeWidgetItem *heading = window.heading();
    const int rows = heading->childCount();
    if (!heading->isExpanded() || heading->isHidden() || rows == 0)
        return false;
    const int height = viewport()->height();
    const int top = visualItemRect(heading->child(0)).top();
    const int bottom = visualItemRect(heading->child(rows - 1)).bottom();
    if (window.first() > 0 && top >= 0) {
        window.moveToStart(); // from elsewhere, to where the list begins
        return true;
    }
    if (top > -height)
        return window.moveUp();
    return bottom >= 0 && bottom < 2 * height && window.moveDown();
}
