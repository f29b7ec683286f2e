#include "ui/widgets/severitymark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace {

constexpr int severityMarkSize = 10;

} // namespace

QColor severityColor(Severity severity)
{
    const ThemeColors &colors = themeColors();
    switch (severity) {
    case Severity::High:
        return colors.revoked;
    case Severity::Medium:
        return colors.expiring;
    case Severity::Low:
        break;
    }
    return colors.quiet;
}

void paintSeverity(QPainter *painter, const QRect &rect, Severity severity)
{
    const qreal size = qMin(severityMarkSize, qMin(rect.width(), rect.height()));
    QRectF box(0, 0, size, size);
    box.moveCenter(QRectF(rect).center());
    if (severity == Severity::Low)
        box.adjust(1, 1, -1, -1);
    const QPointF middle = box.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor color = severityColor(severity);
    painter->setPen(severity == Severity::Low ? QPen(color, 1.5) : QPen(Qt::NoPen));
    painter->setBrush(severity == Severity::Low ? QBrush(Qt::NoBrush) : QBrush(color));
    painter->drawPolygon(QPolygonF{QPointF(middle.x(), box.top()), QPointF(box.right(), middle.y()),
                                   QPointF(middle.x(), box.bottom()), QPointF(box.left(), middle.y())});
    painter->restore();
}
