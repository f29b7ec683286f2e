#include "ui/details/factactions.h"
#include "ui/details/factdelegate.h"
#include "ui/details/facttree.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

// What keys, the mouse and the size of the window do to the tree.

void FactTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

void FactTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void FactTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentFact() && !currentFact()->hasChildren() && currentFact()->target.isEmpty())
        m_actions->showValue();
    else if (isEnter || event->key() == Qt::Key_Space)
        follow(currentIndex().siblingAtColumn(1));
    else if (event->matches(QKeySequence::Copy))
        event->accept(); // where there is no value, the base class would copy the words that say so
    else
        QTreeWidget::keyPressEvent(event);
}

/// The order's name at the end of the metadata's heading opens its menu; it neither folds nor selects.
void FactTree::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnSort(event->position().toPoint()))
        m_actions->sortMenu()->popup(event->globalPosition().toPoint());
    else
        QTreeWidget::mousePressEvent(event);
}

void FactTree::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    viewport()->setCursor(isOnSort(at) || isOnTarget(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTreeWidget::mouseMoveEvent(event);
}

void FactTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeWidget::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const Fact *fact = factAt(index);
    if (event->button() == Qt::LeftButton && fact && index == currentIndex() && !fact->hasChildren())
        m_actions->showValue();
}

bool FactTree::isOnSort(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    const Fact *fact = factAt(index);
    return fact && hasSortableMetadata(*fact) && m_delegate->sortRect(visualRect(index)).contains(at);
}

bool FactTree::isOnTarget(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    const Fact *fact = factAt(index);
    return fact && index.column() == 1 && !fact->target.isEmpty();
}

void FactTree::fitColumns()
{
    const int wanted =
        fontMetrics().horizontalAdvance(tr("Allowed organizations", "the widest label")) + FactDelegate::margin + 10;
    header()->resizeSection(0, qMin(wanted, viewport()->width() * 2 / 5));
    // Lists wrap, so that the heights of rows follow the width.
    scheduleDelayedItemsLayout();
}

void FactTree::toggle(const QModelIndex &index)
{
    if (model()->hasChildren(index.siblingAtColumn(0)))
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
}

/// An id goes to what it names; everything else folds or unfolds.
void FactTree::follow(const QModelIndex &index)
{
    const Fact *fact = factAt(index);
    if (fact && index.column() == 1 && !fact->target.isEmpty())
        goTo(QString(fact->target));
    else
        toggle(index);
}
