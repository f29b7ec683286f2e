#include "ui/widgets/statusicon.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int statusMarkSize = 10;

QPolygonF triangle(const QRectF &box)
{
    return QPolygonF{QPointF(box.center().x(), box.top() + 0.5), QPointF(box.right(), box.bottom() - 0.5),
                     QPointF(box.left(), box.bottom() - 0.5)};
}

} // namespace

QColor statusColor(TokenStatus status)
{
    const ThemeColors &colors = themeColors();
    switch (status) {
    case TokenStatus::Active:
        return colors.active;
    case TokenStatus::Expiring:
        return colors.expiring;
    case TokenStatus::Expired:
        return colors.expired;
    case TokenStatus::Revoked:
        return colors.revoked;
    case TokenStatus::Unknown:
        break;
    }
    return colors.text;
}

void paintStatus(QPainter *painter, const QRect &rect, TokenStatus status, const QColor &color)
{
    const qreal size = qMin(statusMarkSize, qMin(rect.width(), rect.height()));
    QRectF box(0, 0, size, size);
    box.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    switch (status) {
    case TokenStatus::Active:
        painter->drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case TokenStatus::Expiring:
        painter->drawPolygon(triangle(box));
        break;
    case TokenStatus::Expired:
    case TokenStatus::Revoked:
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
        break;
    case TokenStatus::Unknown:
        painter->setPen(QPen(color, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    }
    painter->restore();
}

StatusMark::StatusMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusMark::setStatus(TokenStatus status)
{
    m_status = status;
    update();
}

QSize StatusMark::sizeHint() const
{
    return {statusMarkSize, statusMarkSize};
}

void StatusMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatus(&painter, rect(), m_status, statusColor(m_status));
}
