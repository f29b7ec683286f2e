#pragma once

#include "models/query/savedview.h"

#include <QMenu>

#include <functional>

class ViewStore;

/// The saved views of the connection that is open, the first nine with a shortcut, and what else can be done about
/// views. The one that shows is ticked.
class ViewsMenu : public QMenu
{
    Q_OBJECT

public:
    /// `current` tells what the window shows, without a name. `store` is not owned and must outlive the menu.
    ViewsMenu(ViewStore *store, std::function<SavedView()> current, QWidget *parent = nullptr);

    /// Without a connection there is nothing to save.
    void setCanSave(bool can);

signals:
    void viewChosen(const SavedView &view);

private:
    void rebuild();
    void tickCurrent();
    void askForName();
    void manage();

    ViewStore *m_store;
    std::function<SavedView()> m_current;
    QList<QAction *> m_views; ///< in the store's order
    QAction *m_separator = nullptr;
    QAction *m_save;
    QAction *m_manage;
    bool m_canSave = false;
};
