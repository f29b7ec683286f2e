#pragma once

#include "models/text/tokenfacts.h"

#include <QTreeWidgetItem>

/// A row of a FactTree. It computes what it shows when it is asked, so that rows out of sight cost next to nothing.
class FactItem : public QTreeWidgetItem
{
public:
    /// Of column 0: where the fact stands in the record.
    static constexpr int PathRole = Qt::UserRole;

    explicit FactItem(Fact fact);

    const Fact &fact() const { return m_fact; }
    bool isHeading() const { return !parent(); }
    /// Tells rows apart, the same for every token and in every language.
    QString key() const;
    /// Headings that say little to most readers, and everything below a heading.
    bool startsFolded() const;
    QVariant data(int column, int role) const override;

private:
    QString label() const;
    QStringList whole() const;

    Fact m_fact;
};

/// All rows of a FactTree are FactItems.
inline const FactItem *factItem(const QTreeWidgetItem *item)
{
    return static_cast<const FactItem *>(item);
}
