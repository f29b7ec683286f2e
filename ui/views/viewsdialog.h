#pragma once

#include "ui/widgets/basedialog.h"

class QListWidget;
class QPushButton;
class ViewStore;

/// The saved views in their order, which is that of their shortcuts: move, rename in place, remove. Changes count at
/// once.
class ViewsDialog : public BaseDialog
{
    Q_OBJECT

public:
    /// `store` is not owned and must outlive the dialog.
    explicit ViewsDialog(ViewStore *store, QWidget *parent = nullptr);

private:
    QPushButton *addButton(const QString &text, void (ViewsDialog::*act)());
    void showViews();
    void showButtons();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void rename();
    void remove();
    void takeName(int row);

    ViewStore *m_store;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_rename;
    QPushButton *m_remove;
};
