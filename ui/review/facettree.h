#pragma once

#include "models/inventory/arrangement.h"

#include <QSet>
#include <QTreeWidget>

/// What the tokens that show can be narrowed by, each value with how many of them have it: state, power, owner and so
/// on, under headings that fold. Choosing a value narrows to it, or takes that back.
class FacetTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FacetTree(QWidget *parent = nullptr);

    void setArrangement(const Arrangement &arrangement);

signals:
    /// A term of the filter, to be added or taken away.
    void termChosen(const QString &term);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFacet(const Facet &facet, const ReviewFilter &filter);
    void choose(const QTreeWidgetItem *item);
    void fold(const QTreeWidgetItem *item);

    QSet<int> m_folded; ///< kinds of facets that the user has folded
};
