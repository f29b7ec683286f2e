#include "ui/details/scopechips.h"

#include "models/review/rules.h"
#include "models/review/tokenstatus.h"
#include "models/text/displaytext.h"
#include "ui/widgets/statusicon.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

namespace scopechips {

namespace {

constexpr int padding = 6;
constexpr int chipGap = 4;
constexpr int maxChips = 200;
constexpr int maxScopeChars = 80;

struct ScopeChips
{
    Q_DECLARE_TR_FUNCTIONS(ScopeChips)
};

QColor fillColor(const QPalette &palette)
{
    QColor fill = palette.color(QPalette::Text);
    fill.setAlphaF(0.08F);
    return fill;
}

} // namespace

QList<Chip> layOut(const QStringList &items, const QFontMetrics &metrics, int width)
{
    QList<Chip> chips;
    for (const QString &item : items.first(qMin<qsizetype>(items.size(), maxChips)))
        chips.append({displayText(item, maxScopeChars), {}, rules::isWriteScope(item)});
    if (items.size() > maxChips)
        chips.append({ScopeChips::tr("%Ln more", nullptr, int(items.size()) - maxChips), {}, false});
    const int height = metrics.height() + 2;
    QPoint at;
    for (Chip &chip : chips) {
        const int wanted = metrics.horizontalAdvance(chip.text) + 2 * padding;
        const int chipWidth = qMin(wanted, qMax(width, 4 * padding));
        if (at.x() > 0 && at.x() + chipWidth > width)
            at = {0, at.y() + height + chipGap};
        chip.rect = QRect(at, QSize(chipWidth, height));
        at.rx() += chipWidth + chipGap;
    }
    return chips;
}

int heightOf(const QList<Chip> &chips)
{
    return chips.isEmpty() ? 0 : chips.last().rect.bottom() + 1;
}

void paint(QPainter *painter, const QRect &area, const QList<Chip> &chips, const QPalette &palette,
           Qt::LayoutDirection direction)
{
    const QColor warning = statusColor(TokenStatus::Expiring);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Chip &chip : chips) {
        const QRect rect = QStyle::visualRect(direction, area, chip.rect.translated(area.topLeft()));
        painter->setPen(chip.isWarning ? QPen(warning) : QPen(Qt::NoPen));
        painter->setBrush(chip.isWarning ? QBrush(Qt::NoBrush) : QBrush(fillColor(palette)));
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->setPen(chip.isWarning ? warning : palette.color(QPalette::Text));
        const QString text =
            painter->fontMetrics().elidedText(chip.text, Qt::ElideMiddle, rect.width() - 2 * padding + 1);
        painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    }
    painter->restore();
}

} // namespace scopechips
