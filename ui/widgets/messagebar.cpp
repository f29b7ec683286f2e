#include "ui/widgets/messagebar.h"

#include "models/text/displaytext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/bidi.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace {

constexpr int messageIconSize = 16;
constexpr int controlHeight = 28;
constexpr int maxMessageChars = 2000;
constexpr int maxActionChars = 60;

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
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(makeText())
    , m_advice(makeText())
    , m_retry(new QPushButton(tr("Retry")))
    , m_action(new QPushButton)
    , m_close(new QToolButton)
{
    makeAlert(this);
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    setWhatsThis(tr("What happened, what is kept, and what to do next."));
    m_retry->setAccessibleName(tr("Retry"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(toolTipText(tr("Dismiss")));
    m_close->setAutoRaise(true);
    m_close->setFixedSize(controlHeight, controlHeight);
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_retry, &QPushButton::clicked, this, &MessageBar::retryRequested);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> act = m_act; // which may show another message
        act();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    setupLayout();
    hide();
}

void MessageBar::setupLayout()
{
    // The first line of text, the icon and the buttons share one middle.
    m_icon->setFixedSize(messageIconSize, controlHeight);
    m_text->setContentsMargins(0, qMax(0, (controlHeight - m_text->fontMetrics().height()) / 2), 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_advice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9); // and the lines
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_retry), static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_close)})
        layout->addWidget(widget, 0, Qt::AlignTop);
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &advice, bool canRetry)
{
    if (canRetry && !m_failure)
        m_news.reset();
    (canRetry ? m_failure : m_news) = Message{kind, text, advice};
    showMessages();
}

void MessageBar::endRetry()
{
    m_failure.reset();
    showMessages();
}

void MessageBar::endNews()
{
    m_news.reset();
    showMessages();
}

void MessageBar::endSuccess()
{
    if (m_news && m_news->kind == Kind::Info)
        endNews();
}

void MessageBar::showMessages()
{
    if (!m_failure && !m_news)
        clear();
    else if (m_failure && m_news)
        showOne({m_failure->kind, m_failure->text,
                 QStringList{m_failure->advice, m_news->text, m_news->advice}.join(u' ').simplified()});
    else
        showOne(m_failure ? *m_failure : *m_news);
}

void MessageBar::showOne(const Message &message)
{
    const QString words = inReadingOrder(displayText(message.text, maxMessageChars));
    const QString advised = inReadingOrder(displayText(message.advice, maxMessageChars));
    const bool isSame = !isHidden() && message.kind == m_kind && words == m_text->text() && advised == m_advice->text();
    m_kind = message.kind;
    m_text->setText(words);
    m_advice->setText(advised);
    m_advice->setVisible(!advised.isEmpty());
    m_retry->setVisible(m_failure.has_value());
    m_action->hide();
    setAccessibleName(QString(words + u' ' + advised).trimmed());
    showIcon();
    update();
    if (!isSame) // a screen reader has said it
        announce(this);
}

void MessageBar::setAction(const QString &text, std::function<void()> act)
{
    m_act = std::move(act);
    const QString words = displayText(text, maxActionChars);
    // An ampersand is one, not the mark of a shortcut.
    m_action->setText(QString(words).replace(u'&', QStringLiteral("&&")));
    m_action->setAccessibleName(words);
    m_action->show();
}

void MessageBar::clear()
{
    m_failure.reset();
    m_news.reset();
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
    m_icon->setPixmap(iconOf(m_kind).pixmap(QSize(messageIconSize, messageIconSize), devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        return clear();
    QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), groundOf(m_kind));
    painter.fillRect(0, 0, width(), 1, themeColors().line);
    painter.fillRect(0, height() - 1, width(), 1, themeColors().line);
}
