#pragma once

#include "models/token/tokencolumns.h"

#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>

class TokenTableModel;

/// Paints the cells of the token table itself, as plain text in one line: several times cheaper than the styled
/// delegate, which a jump to another place of the list needs. A row that is not in memory is a bar where its text will
/// be.
class TokenDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 28;
    /// Room on both sides of a cell's text.
    static constexpr int padding = 8;
    /// What the shape in front of a status takes, with its gap.
    static constexpr int markWidth = 16;

    using QStyledItemDelegate::QStyledItemDelegate;

    void setModel(const TokenTableModel *model) { m_model = model; }
    /// The row that has the keyboard; -1 for none.
    void setFocusRow(int row) { m_focusRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Prepared
    {
        QString text;
        int width;
        bool isItalic;
        bool operator==(const Prepared &) const = default;
        friend size_t qHash(const Prepared &prepared, size_t seed)
        {
            return qHashMulti(seed, prepared.text, prepared.width, prepared.isItalic);
        }
    };

    const QStaticText &prepared(const Cell &cell, int width, const QFont &font) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, int row) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const Cell &cell) const;

    const TokenTableModel *m_model = nullptr;
    /// Texts as they are drawn, cut to their width: shaping them is most of what painting costs.
    mutable QHash<Prepared, QStaticText> m_prepared;
    mutable QFont m_preparedFont;
    int m_focusRow = -1;
};
