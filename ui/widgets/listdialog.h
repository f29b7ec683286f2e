#pragma once

#include "ui/widgets/basedialog.h"

#include <functional>

class QListWidget;
class QPushButton;
class QVBoxLayout;

/// A dialog of one list, a column of buttons for its current row beside it, and Close below. Enter belongs to the list.
class ListDialog : public BaseDialog
{
    Q_OBJECT

protected:
    /// `title` names the window and the list, which is at least `listSize` large.
    ListDialog(const QString &title, const QSize &listSize, QWidget *parent);

    QListWidget *list() const { return m_list; }
    QPushButton *addButton(const QString &text, std::function<void()> act);
    void addGap();
    /// To be called once, when all buttons are there. `news` is placed below the list; see BaseDialog::setParts.
    void finishLayout(QWidget *news = nullptr);

private:
    QListWidget *m_list;
    QVBoxLayout *m_column;
};
