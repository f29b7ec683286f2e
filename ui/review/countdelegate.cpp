#include "ui/review/countdelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/severitymark.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace {

constexpr int countLineHeight = 26;
constexpr int countLineMargin = 12;
constexpr int countMarkWidth = 19;
constexpr int countGap = 8;

} // namespace

void CountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors();
    const bool isNamed = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (isNamed)
        painter->fillRect(option.rect, colors.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.hover);
    if (hasFocus) {
        painter->setPen(QPen(colors.accent, colors.highContrast ? 2 : 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    QRect line = option.rect.adjusted(countLineMargin, 0, -countLineMargin, 0);
    const QVariant severity = index.data(SeverityRole);
    if (severity.isValid()) {
        const QRect mark(line.left(), line.top(), 10, line.height());
        paintSeverity(painter, QStyle::visualRect(option.direction, line, mark), Severity(severity.toInt()));
    }
    const QVariant number = index.data(CountRole);
    const bool isHeading = index.data(KindRole).isValid();
    // Of a heading whether it is folded, in place of a number.
    const QString count = number.isValid()                            ? QLocale().toString(number.toLongLong())
                          : !isHeading                                ? QString()
                          : option.state.testFlag(QStyle::State_Open) ? QStringLiteral("▾")
                                                                      : QStringLiteral("▸");
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    const QRect words = line.adjusted(severity.isValid() ? countMarkWidth : 0, 0, -countWidth - countGap, 0);
    painter->setFont(qvariant_cast<QFont>(index.data(Qt::FontRole)).resolve(option.font));
    painter->setPen(isHeading ? colors.quiet : colors.text);
    const auto alignment = Qt::AlignVCenter | Qt::AlignAbsolute;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QString text =
        option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width());
    painter->drawText(QStyle::visualRect(option.direction, line, words),
                      int(alignment | (isMirrored ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextSingleLine, text);
    painter->setPen(colors.quiet);
    painter->drawText(line, int(alignment | (isMirrored ? Qt::AlignLeft : Qt::AlignRight)) | Qt::TextSingleLine, count);
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int words = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {words + 2 * countLineMargin + countMarkWidth, countLineHeight};
}

bool isChoice(const QKeyEvent &event)
{
    return !event.isAutoRepeat() &&
           (event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}
