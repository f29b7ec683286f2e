#pragma once

#include <QListWidget>

/// A list of which parts may be hidden. Qt's own goes with Home to the first row although it is hidden, where the space
/// bar would check what nobody sees.
class ColumnList : public QListWidget
{
    Q_OBJECT

public:
    using QListWidget::QListWidget;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};
