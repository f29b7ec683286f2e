#include "ui/details/factwindow.h"

#include "ui/details/factitem.h"

#include <algorithm>

FactWindow::FactWindow(QTreeWidgetItem *heading, qsizetype first)
    : m_heading(heading)
    , m_list(factItem(heading)->fact().list)
{
    m_first = std::clamp<qsizetype>(first, 0, count() - 1);
    insert(0, m_first, m_first == 0 ? step : most);
}

void FactWindow::setFilter(const QString &text)
{
    if (text.isEmpty() && !m_isFiltered)
        return;
    m_isFiltered = !text.isEmpty();
    m_found.clear();
    for (qsizetype i = 0; m_isFiltered && i < m_list->count; ++i) {
        if (m_list->mentions(i, text))
            m_found.append(i);
    }
    moveToStart();
}

qsizetype FactWindow::foundElsewhere() const
{
    return m_isFiltered ? m_found.size() - m_heading->childCount() : 0;
}

void FactWindow::moveToStart()
{
    remove(0, m_heading->childCount());
    m_first = 0;
    insert(0, 0, step);
}

bool FactWindow::moveDown()
{
    const qsizetype last = m_first + m_heading->childCount();
    if (last >= count())
        return false;
    insert(m_heading->childCount(), last, step);
    const qsizetype surplus = std::max<qsizetype>(0, m_heading->childCount() - most);
    remove(0, int(surplus));
    m_first += surplus;
    return true;
}

bool FactWindow::moveUp()
{
    if (m_first == 0)
        return false;
    const qsizetype rows = std::min(m_first, step);
    m_first -= rows;
    insert(0, m_first, rows);
    const qsizetype surplus = std::max<qsizetype>(0, m_heading->childCount() - most);
    remove(m_heading->childCount() - int(surplus), int(surplus));
    return true;
}

void FactWindow::insert(int row, qsizetype first, qsizetype rows)
{
    QList<QTreeWidgetItem *> items;
    for (qsizetype i = first; i < std::min(first + rows, count()); ++i)
        items.append(new FactItem(m_list->at(m_isFiltered ? m_found[i] : i)));
    m_heading->insertChildren(row, items);
}

void FactWindow::remove(int row, int rows)
{
    for (int i = row + rows - 1; i >= row; --i)
        delete m_heading->takeChild(i);
}
