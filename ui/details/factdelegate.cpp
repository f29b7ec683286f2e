#include "ui/details/factdelegate.h"

#include "models/review/tokenstatus.h"
#include "models/text/displaytext.h"
#include "ui/details/facttree.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/statusicon.h"
#include "ui/widgets/textline.h"

#include <QPainter>

namespace {

constexpr int rowPadding = 3;         ///< above and below a line of text
constexpr int spaceAboveHeading = 10; ///< above a heading
constexpr int arrowSize = 7;
constexpr int arrowRoom = arrowSize + 5;
constexpr int childIndent = 14;
constexpr int noteMinWidth = 32;

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

/// On the selection only one color is sure to be legible.
QColor textColor(const QStyleOptionViewItem &option, const QColor &color)
{
    return isSelected(option) ? option.palette.color(QPalette::HighlightedText) : color;
}

QColor quietColor(const QStyleOptionViewItem &option)
{
    return textColor(option, option.palette.color(QPalette::PlaceholderText));
}

QColor linkColor(const QStyleOptionViewItem &option)
{
    return textColor(option, option.palette.color(QPalette::Link));
}

QColor toneColor(const QStyleOptionViewItem &option, Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return textColor(option, option.palette.color(QPalette::Text));
    case Tone::Quiet:
    case Tone::Silent:
    case Tone::Odd:
        return quietColor(option);
    case Tone::Expiring:
        return textColor(option, statusColor(TokenStatus::Expiring));
    }
    return {};
}

QFont toneFont(QFont font, Tone tone)
{
    font.setItalic(tone == Tone::Quiet || tone == Tone::Silent || tone == Tone::Odd);
    return font;
}

QFont headingFont(QFont font)
{
    font.setBold(true);
    font.setCapitalization(QFont::AllUppercase);
    return scaledFont(font, 0.92);
}

/// A triangle that points down when unfolded, else in reading direction.
void drawArrow(QPainter *painter, const QStyleOptionViewItem &option, QRect rect)
{
    rect = QStyle::visualRect(option.direction, option.rect, rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(rect).center());
    if (!option.state.testFlag(QStyle::State_Open))
        painter->rotate(option.direction == Qt::RightToLeft ? 90 : -90);
    painter->setBrush(painter->pen().color());
    painter->setPen(Qt::NoPen);
    const qreal half = arrowSize / 2.0;
    painter->drawPolygon(QPolygonF{{-half, -half / 2}, {half, -half / 2}, {0, half * 0.7}});
    painter->restore();
}

} // namespace

FactDelegate::FactDelegate(FactTree *tree)
    : QStyledItemDelegate(tree)
    , m_tree(*tree)
{
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Fact *fact = m_tree.factAt(index);
    if (!fact)
        return;
    m_tree.style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, &m_tree);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // a value runs the way it is written
    if (!index.parent().isValid())
        paintHeading(painter, option, index, *fact);
    else if (index.column() == 0)
        paintLabel(painter, option, index, *fact);
    else
        paintValue(painter, option, index, *fact);
    painter->restore();
}

void FactDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const Fact &fact) const
{
    QRect rect = option.rect.adjusted(margin, spaceAboveHeading, -margin, 0);
    if (m_tree.hasSortableMetadata(fact)) {
        painter->setFont(option.font);
        painter->setPen(linkColor(option));
        const QRect sort = sortRect(option.rect);
        painter->drawText(sort, Qt::AlignCenter | Qt::TextSingleLine, sortText());
        rect.setWidth(rect.width() - sort.width() - 10);
    }
    painter->setPen(quietColor(option));
    if (fact.hasChildren()) {
        drawArrow(painter, option, QRect(rect.left(), rect.top(), arrowSize, rect.height()));
        rect.setLeft(rect.left() + arrowRoom);
    }
    painter->setFont(headingFont(option.font));
    const int width = drawTextLine(painter, option, rect, index.siblingAtColumn(0).data().toString());
    rect.setLeft(rect.left() + width + 10);
    painter->setFont(toneFont(option.font, fact.tone));
    drawTextLine(painter, option, rect, ::displayText(fact.text));
}

void FactDelegate::paintLabel(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const Fact &fact) const
{
    const bool isChild = index.parent().parent().isValid();
    QRect rect = option.rect.adjusted(margin + (isChild ? childIndent : 0), 0, -8, 0);
    rect.setHeight(QFontMetrics(option.font).height() + 2 * rowPadding); // beside the first line of chips
    painter->setFont(option.font);
    painter->setPen(quietColor(option));
    // Of a path both ends tell something.
    drawTextLine(painter, option, rect, index.data().toString(),
                 fact.label == fact.path ? Qt::ElideMiddle : Qt::ElideRight);
}

void FactDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const Fact &fact) const
{
    if (!fact.items.isEmpty()) {
        painter->setFont(option.font);
        QPalette palette = option.palette;
        if (isSelected(option))
            palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
        const QRect area = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 2, -margin, -2));
        scopechips::paint(painter, area, chipsOf(fact, option.font), palette, option.direction);
        return;
    }
    QRect rect = option.rect.adjusted(0, 0, -margin, 0);
    const int arrow = fact.hasChildren() ? arrowRoom : 0;
    painter->setFont(toneFont(option.font, fact.tone));
    painter->setPen(fact.target.isEmpty() ? toneColor(option, fact.tone) : linkColor(option));
    const int width = drawTextLine(painter, option, rect.adjusted(0, 0, -arrow, 0), index.data().toString());
    rect.setLeft(rect.left() + width);
    painter->setFont(option.font);
    painter->setPen(quietColor(option));
    if (!fact.note.isEmpty() && rect.width() - arrow >= noteMinWidth) {
        const QString note = QStringLiteral(" · ") + ::displayText(fact.note);
        rect.setLeft(rect.left() + drawTextLine(painter, option, rect.adjusted(0, 0, -arrow, 0), note));
    }
    if (arrow > 0)
        drawArrow(painter, option, QRect(rect.left() + 5, rect.top(), arrowSize, rect.height()));
}

QList<scopechips::Chip> FactDelegate::chipsOf(const Fact &fact, const QFont &font) const
{
    return scopechips::layOut(fact.items, QFontMetrics(font), m_tree.columnWidth(1) - margin);
}

QString FactDelegate::sortText() const
{
    return m_tree.metadataOrderWords() + QStringLiteral(" ▾");
}

QRect FactDelegate::sortRect(const QRect &row) const
{
    const int width = m_tree.fontMetrics().horizontalAdvance(sortText()) + 2;
    const QRect rect(row.right() + 1 - margin - width, row.top() + spaceAboveHeading, width,
                     row.height() - spaceAboveHeading);
    return QStyle::visualRect(m_tree.layoutDirection(), row, rect);
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height() + 2 * rowPadding;
    if (!index.parent().isValid())
        return {0, line + spaceAboveHeading};
    const Fact *fact = m_tree.factAt(index);
    if (!fact || index.column() == 0 || fact->items.isEmpty())
        return {0, line};
    return {0, qMax(line, scopechips::heightOf(chipsOf(*fact, option.font)) + 4)};
}
