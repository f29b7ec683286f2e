#include "ui/details/lifetimebar.h"

#include "models/review/tokenstatus.h"
#include "models/text/displaytext.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/statusicon.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

constexpr int lineHeight = 6;
constexpr int tickHeight = 12;
constexpr int labelGap = 8;
constexpr int nowSize = 10;

/// That has a place on a line.
bool isMoment(const Field<Instant> &field)
{
    return field && !field->isPlaceholder();
}

} // namespace

LifetimeBar::LifetimeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool LifetimeBar::canShow(const Token &token)
{
    return isMoment(token.createdAt) && !token.expiresAt.isUnreadable();
}

void LifetimeBar::setToken(const Token &token, const TimeContext &context)
{
    m_status = tokenStatus(token, context.nowMsecs);
    m_from = token.createdAt->msecs;
    m_to = qMax(m_from + 1, hasEnd(token) ? token.expiresAt->msecs : context.nowMsecs);
    m_now = positionOf(context.nowMsecs);
    const QString end = hasEnd(token) ? dayText(*token.expiresAt, context) : tr("now", "end of the lifetime bar");
    m_marks = {{0, dayText(*token.createdAt, context)}, {1, end}};
    m_hasNow = hasEnd(token) && context.nowMsecs > m_from && context.nowMsecs < m_to;
    if (m_hasNow)
        m_marks.append({m_now, tr("now", "end of the lifetime bar")});
    if (isMoment(token.lastUsedAt))
        m_marks.append({positionOf(token.lastUsedAt->msecs), tr("last used", "mark on the lifetime bar")});
    if (isMoment(token.lastRotatedAt))
        m_marks.append({positionOf(token.lastRotatedAt->msecs), tr("rotated", "mark on the lifetime bar")});
    describe(token, context);
    update();
}

void LifetimeBar::describe(const Token &token, const TimeContext &context)
{
    QStringList lines{tr("Created %1").arg(exactText(*token.createdAt, context))};
    if (token.lastRotatedAt)
        lines += tr("Last rotated %1").arg(exactText(*token.lastRotatedAt, context));
    if (token.lastUsedAt)
        lines += tr("Last used %1").arg(exactText(*token.lastUsedAt, context));
    if (token.expiresAt)
        lines += tr("Expires %1").arg(exactText(*token.expiresAt, context));
    setToolTip(toolTipLines(lines));
    setAccessibleName(tr("Lifetime"));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

QSize LifetimeBar::sizeHint() const
{
    return {240, tickHeight + 4 + QFontMetrics(labelFont()).height()};
}

QSize LifetimeBar::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

qreal LifetimeBar::positionOf(qint64 msecs) const
{
    return qBound(0.0, qreal(msecs - m_from) / qreal(m_to - m_from), 1.0);
}

int LifetimeBar::xOf(qreal at) const
{
    return qRound(at * (width() - 2));
}

QFont LifetimeBar::labelFont() const
{
    return scaledFont(font(), 0.85);
}

void LifetimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // a date runs the way it is written
    paintLine(painter);
    paintLabels(painter);
}

void LifetimeBar::paintLine(QPainter &painter) const
{
    const bool isOver = m_status == TokenStatus::Expired || m_status == TokenStatus::Revoked;
    const QColor done = isOver ? statusColor(m_status) : palette().color(QPalette::Link);
    QColor rest = palette().color(QPalette::Text);
    rest.setAlphaF(0.1F);
    const QRect line(0, (tickHeight - lineHeight) / 2, width(), lineHeight);
    QRect filled = line;
    filled.setWidth(xOf(m_now) + 2);
    painter.fillRect(line, rest);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), filled), done);
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        // The end of the line needs no tick, and now has a disc.
        if (i != 1 && !(m_hasNow && i == 2))
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(xOf(m_marks[i].at), 0, 2, tickHeight)),
                             palette().color(QPalette::Text));
    }
    if (m_hasNow)
        paintNow(painter, done);
}

/// A disc, so that it is told from what happened.
void LifetimeBar::paintNow(QPainter &painter, const QColor &color) const
{
    const QRect place(xOf(m_now) + 1 - nowSize / 2, (tickHeight - nowSize) / 2, nowSize, nowSize);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Base), 1.5));
    painter.setBrush(color);
    painter.drawEllipse(QRectF(QStyle::visualRect(layoutDirection(), rect(), place)).adjusted(0, 0, -0.5, -0.5));
    painter.restore();
}

void LifetimeBar::paintLabels(QPainter &painter) const
{
    const QFontMetrics metrics(labelFont());
    painter.setFont(labelFont());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    QList<QRect> taken;
    for (const Mark &mark : m_marks) {
        const int labelWidth = metrics.horizontalAdvance(mark.label) + 1;
        const int left = qBound(0, xOf(mark.at) - labelWidth / 2, qMax(0, width() - labelWidth));
        const QRect place(left, tickHeight + 4, labelWidth, metrics.height());
        const bool isFree = std::none_of(taken.begin(), taken.end(), [&place](const QRect &other) {
            return other.adjusted(-labelGap, 0, labelGap, 0).intersects(place);
        });
        if (!isFree)
            continue;
        taken.append(place);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter, mark.label);
    }
}
