#include "ui/messagebar.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace {

constexpr int iconSize = 16;

QColor groundOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return themeColors().infoBar;
    case MessageBar::Kind::Warning:
        return themeColors().warningBar;
    case MessageBar::Kind::Error:
        break;
    }
    return themeColors().errorBar;
}

QIcon iconOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return icon(QStringLiteral("info"), themeColors().accent);
    case MessageBar::Kind::Warning:
        return icon(QStringLiteral("warning"), themeColors().expiring);
    case MessageBar::Kind::Error:
        break;
    }
    return icon(QStringLiteral("error"), themeColors().revoked);
}

QLabel *makeText()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(makeText())
    , m_advice(makeText())
    , m_retry(new QPushButton(tr("Retry")))
    , m_close(new QToolButton)
{
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_retry, &QPushButton::clicked, this, &MessageBar::retryRequested);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_text);
    words->addWidget(m_advice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_retry, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &advice, bool canRetry)
{
    m_kind = kind;
    m_text->setText(text);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_retry->setVisible(canRetry);
    setAccessibleName(QString(text + u' ' + advice));
    showIcon();
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    hide();
    m_text->clear();
    m_advice->clear();
}

QString MessageBar::text() const
{
    return QString(m_text->text() + u' ' + m_advice->text()).trimmed();
}

void MessageBar::showIcon()
{
    m_icon->setPixmap(iconOf(m_kind).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), groundOf(m_kind));
    painter.fillRect(0, height() - 1, width(), 1, themeColors().line);
}
