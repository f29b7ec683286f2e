#pragma once

#include "ui/tokencopy.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class TokenTableView;

/// What of the table can be put on the clipboard, as actions for a menu, for the table's own context menu and for
/// Ctrl+C in it. What is not in memory is never copied as something empty: `rowsMissing` tells how many those are.
class CopyActions : public QObject
{
    Q_OBJECT

public:
    /// `table` is not owned and must outlive the actions.
    CopyActions(TokenTableView *table, QObject *parent);

    void fill(QMenu *menu) const;
    void copy(CopyAs as);
    void copyCell();

signals:
    void rowsMissing(qint64 rows);

private:
    void showContextMenu(const QPoint &where);

    TokenTableView *m_table;
    QList<QAction *> m_actions;
    QMenu *m_menu;
};
