#pragma once

#include "models/text/tokenfacts.h"
#include "ui/details/scopechips.h"

#include <QStyledItemDelegate>

class FactTree;

/// Paints the rows of a FactTree: headings with what is below them, quiet labels, values by their tone, lists of words
/// as chips that make their row higher when they wrap. Everything is plain text.
class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Room on both sides of a row, so that the text stands in line with what is above the tree.
    static constexpr int margin = 12;

    explicit FactDelegate(FactTree *tree);

    /// Where the metadata's heading, painted into `row`, tells how its entries are sorted.
    QRect sortRect(const QRect &row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Fact &fact) const;
    void paintLabel(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Fact &fact) const;
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Fact &fact) const;
    QList<scopechips::Chip> chipsOf(const Fact &fact, const QFont &font) const;

    QString sortText() const;

    const FactTree &m_tree;
};
