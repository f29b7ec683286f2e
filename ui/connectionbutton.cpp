#include "ui/connectionbutton.h"

#include "models/token/displaytext.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace {

constexpr int markWidth = 4;
constexpr int padding = 12;
constexpr int gap = 8;

} // namespace

ConnectionButton::ConnectionButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setConnection({}, {});
}

void ConnectionButton::setConnection(const QString &name, const QString &host)
{
    m_name = host.isEmpty() ? tr("Not connected") : displayText(name, 60);
    m_host = displayText(host, 100);
    setAccessibleName(tr("Connection: %1").arg(QString(m_name + u' ' + m_host).trimmed()));
    setToolTip(toolTipText(tr("Connect to another server")));
    updateGeometry();
    update();
}

QSize ConnectionButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int between = m_name.isEmpty() || m_host.isEmpty() ? 0 : gap;
    return {markWidth + 2 * padding + 2 + metrics.horizontalAdvance(m_name) + between +
                metrics.horizontalAdvance(m_host),
            28};
}

void ConnectionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state.setFlag(isDown() ? QStyle::State_Sunken : QStyle::State_Raised);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const ThemeColors &colors = themeColors();
    const QRect mark(1, 1, markWidth, height() - 2);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), mark),
                     m_host.isEmpty() ? colors.line : colors.accent);
    QRect text = rect().adjusted(markWidth + padding, 0, -padding, 0);
    const auto draw = [&](const QString &words, const QColor &color) {
        painter.setPen(color);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), text);
        painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                         fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
        text.setLeft(text.left() + fontMetrics().horizontalAdvance(words) + gap);
    };
    if (!m_name.isEmpty())
        draw(m_name, colors.text);
    draw(m_host, m_name.isEmpty() ? colors.text : colors.quiet);
}
