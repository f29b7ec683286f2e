#include "ui/details/twofactorbadge.h"

#include "models/review/rules.h"
#include "models/review/tokenstatus.h"
#include "ui/theme/icons.h"
#include "ui/widgets/statusicon.h"
#include "ui/widgets/textline.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOption>

namespace {

constexpr int factorIconSize = 14;
constexpr int factorIconRoom = factorIconSize + 3;

} // namespace

TwoFactorBadge::TwoFactorBadge(QWidget *parent)
    : ElidedLabel(parent)
{
}

void TwoFactorBadge::setOwner(const User &owner)
{
    const Field<bool> &enabled = owner.twoFactorEnabled;
    m_state = rules::lacksSecondFactor(owner) ? State::Off : enabled ? State::On : State::Unknown;
    setRawText(m_state == State::On     ? tr("Two-factor authentication on")
               : m_state == State::Off  ? tr("No two-factor authentication")
               : enabled.isUnreadable() ? tr("Two-factor authentication not readable")
                                        : tr("Two-factor authentication not reported"));
    QFont slanted = font();
    slanted.setItalic(m_state == State::Unknown);
    setFont(slanted);
}

void TwoFactorBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    QRect area = contentsRect();
    QColor color = palette().color(QPalette::PlaceholderText);
    if (m_state != State::Unknown) {
        color = statusColor(m_state == State::On ? TokenStatus::Active : TokenStatus::Expiring);
        const QRect place(area.left(), area.center().y() - factorIconSize / 2, factorIconSize, factorIconSize);
        const QString name = m_state == State::On ? QStringLiteral("check") : QStringLiteral("warning");
        icon(name, color).paint(&painter, QStyle::visualRect(option.direction, option.rect, place));
        area.setLeft(area.left() + factorIconRoom);
    }
    painter.setPen(color);
    drawTextLine(&painter, option, area, text());
}
