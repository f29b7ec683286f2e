#include "ui/connections/connectionbutton.h"

#include "models/text/displaytext.h"
#include "ui/connections/connectionmarks.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textline.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace {

constexpr int markWidth = 4;
constexpr int padding = 12;
constexpr int buttonGap = 8;
constexpr int arrowSize = 16;

} // namespace

ConnectionButton::ConnectionButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(toolTipText(tr("Connect to another server")));
    setWhatsThis(tr("The server whose tokens show. Click to open another one, or to set one up."));
    setConnection({}, {});
}

void ConnectionButton::setConnection(const Connection &connection, const QString &host)
{
    m_connection = connection;
    m_name = host.isEmpty() ? tr("Not connected") : displayText(connection.name.trimmed(), 60);
    m_host = displayText(host, 100);
    setAccessibleName(tr("Connection: %1").arg(words()));
    updateGeometry();
    update();
}

/// "Acme production api.example.com", the word in the middle for production alone.
QString ConnectionButton::words() const
{
    QStringList parts{m_name, m_connection.isProduction ? tr("production") : QString(), m_host};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QSize ConnectionButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = markWidth + 2 * padding + 2 + arrowSize;
    for (const QString &part : {m_name, m_connection.isProduction ? tr("production") : QString(), m_host}) {
        if (!part.isEmpty())
            width += metrics.horizontalAdvance(part) + buttonGap;
    }
    return {width, 28};
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
                     m_host.isEmpty() ? colors.line : markColor(m_connection.mark));
    const QRect arrow(width() - padding - arrowSize, (height() - arrowSize) / 2, arrowSize, arrowSize);
    ::icon(QStringLiteral("chevron-down")).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow));
    QRect text = rect().adjusted(markWidth + padding, 0, -padding - arrowSize - buttonGap, 0);
    const auto draw = [&](const QString &words, const QColor &color) {
        painter.setPen(color);
        drawTextLine(&painter, option, text, words);
        text.setLeft(text.left() + fontMetrics().horizontalAdvance(words) + buttonGap);
    };
    if (!m_name.isEmpty())
        draw(m_name, colors.text);
    if (m_connection.isProduction)
        draw(tr("production"), markColor(m_connection.mark));
    draw(m_host, m_name.isEmpty() ? colors.text : colors.quiet);
}
