#pragma once

#include "ui/widgets/listdialog.h"

class ViewStore;

/// The saved views in their order, which is that of their shortcuts: move, rename in place, remove. Changes count at
/// once.
class ViewsDialog : public ListDialog
{
    Q_OBJECT

public:
    /// `store` is not owned and must outlive the dialog.
    explicit ViewsDialog(ViewStore *store, QWidget *parent = nullptr);

private:
    void showViews();
    void showButtons();
    void move(int by);
    void rename();
    void remove();
    void takeName(int row);

    ViewStore *m_store;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_rename;
    QPushButton *m_remove;
};
