#pragma once

#include "models/text/tokenfacts.h"

#include <QObject>

enum class CommandId;
class FactTree;
class QAction;
class QActionGroup;
class QMenu;

/// What can be done with the row of a FactTree that is the current one, as actions of the tree and of its context menu:
/// copy, see all of a value, follow an id or a link, sort the metadata.
class FactActions : public QObject
{
    Q_OBJECT

public:
    /// `tree` owns the actions.
    explicit FactActions(FactTree *tree);

    /// Call it when the current row, or what it shows, has changed.
    void update();
    /// Opens a window with the value of the current row, where it has one.
    void showValue();
    QMenu *sortMenu() const { return m_sortMenu; }

private:
    QAction *add(CommandId id, void (FactActions::*act)());
    void addSeparator();
    void setupSortMenu();
    void copyValue();
    void copyPath();
    void copyBoth();
    void openLink();
    void goToTarget();
    void showMenu(const QPoint &where);
    Fact current() const;

    FactTree *m_tree;
    QAction *m_copyValue = nullptr;
    QAction *m_copyPath = nullptr;
    QAction *m_copyBoth = nullptr;
    QAction *m_showValue = nullptr;
    QAction *m_openLink = nullptr;
    QAction *m_goToTarget = nullptr;
    QMenu *m_menu;
    QMenu *m_sortMenu = nullptr;
    QActionGroup *m_orders = nullptr;
};
