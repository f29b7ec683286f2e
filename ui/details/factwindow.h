#pragma once

#include "models/text/tokenfacts.h"

class QTreeWidgetItem;

/// The part of a long list of facts that has rows below its heading, so that neither opening nor scrolling costs more
/// than a few hundred of them. It moves as one scrolls.
class FactWindow
{
public:
    /// Rows that are added at once, and those that stay.
    static constexpr qsizetype step = 200;
    static constexpr qsizetype most = 3 * step;

    /// `heading` is not owned and must outlive the window; its fact has a list. Begins at entry `first`.
    FactWindow(QTreeWidgetItem *heading, qsizetype first);

    QTreeWidgetItem *heading() const { return m_heading; }
    /// Only entries that say `text`, from the first one on; all for an empty one.
    void setFilter(const QString &text);
    /// How many entries there are to scroll through.
    qsizetype count() const { return m_isFiltered ? m_found.size() : m_list->count; }
    qsizetype first() const { return m_first; }
    /// Entries that the filter lets through and that have no row.
    qsizetype foundElsewhere() const;
    void moveToStart();
    /// Adds rows at one end and takes some away at the other; false where there are no more.
    bool moveDown();
    bool moveUp();

private:
    void insert(int row, qsizetype first, qsizetype rows);
    void remove(int row, int rows);

    QTreeWidgetItem *m_heading;
    std::shared_ptr<const FactList> m_list;
    bool m_isFiltered = false;
    QList<qsizetype> m_found; ///< the entries that the filter lets through
    qsizetype m_first = 0;
};
