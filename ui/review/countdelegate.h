#pragma once

#include <QStyledItemDelegate>

class QKeyEvent;

/// A line that ends in a number: a mark where the line has one, what is counted, how many there are. A line that the
/// filter names stands on the ground of what is selected, its check state says so to assistive technology.
class CountDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< a qint64
        SeverityRole,             ///< a Severity as int; invalid for no mark
        TermRole,                 ///< what the line does to the filter
        KindRole,                 ///< of a heading, which has no number and folds
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Whether the key chooses the current line of a list of such lines.
bool isChoice(const QKeyEvent &event);
