#include "ui/exporting/columnlist.h"

QModelIndex ColumnList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QListWidget::moveCursor(action, modifiers);
    const int step = action == MoveHome ? 1 : -1;
    for (int row = action == MoveHome ? 0 : count() - 1; row >= 0 && row < count(); row += step) {
        if (!isRowHidden(row))
            return model()->index(row, 0);
    }
    return {};
}
