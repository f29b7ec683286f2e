#include "ui/emptypage.h"

#include "ui/icons.h"
#include "ui/scaledfont.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int iconSize = 40;
constexpr int textWidth = 420;

struct Content
{
    QString icon;
    QString title;
    QString text;
    QString action;
};

Content contentOf(EmptyPage::State state)
{
    switch (state) {
    case EmptyPage::State::NotConnected:
        return {QStringLiteral("connection"), EmptyPage::tr("Not connected"),
                EmptyPage::tr("Connect to a licensing server to browse its personal access tokens."),
                EmptyPage::tr("Connect to a server")};
    case EmptyPage::State::Loading:
        return {{}, EmptyPage::tr("Loading …"), {}, {}};
    case EmptyPage::State::NotLoaded:
        return {QStringLiteral("key"),
                EmptyPage::tr("No tokens loaded"),
                EmptyPage::tr("The message above says why, and what can be done."),
                {}};
    case EmptyPage::State::NothingMatches:
        return {
            QStringLiteral("search"), EmptyPage::tr("No tokens match"),
            EmptyPage::tr("No token of this account fits all filters. Widen them, or clear them to see every token."),
            EmptyPage::tr("Clear all filters")};
    case EmptyPage::State::NoTokens:
        return {QStringLiteral("key"),
                EmptyPage::tr("This account has no personal access tokens"),
                EmptyPage::tr("They show here once somebody has created one. Refresh to look again."),
                {}};
    }
    return {};
}

QLabel *makeLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    label->setMaximumWidth(textWidth);
    return label;
}

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(makeLabel())
    , m_text(makeLabel())
    , m_action(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = scaledFont(m_title->font(), 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_action->setProperty("primary", true);
    connect(m_action, &QPushButton::clicked, this, &EmptyPage::actionRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    showState();
}

void EmptyPage::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    showState();
}

void EmptyPage::showState()
{
    const Content content = contentOf(m_state);
    m_icon->setVisible(!content.icon.isEmpty());
    if (!content.icon.isEmpty())
        m_icon->setPixmap(
            icon(content.icon, themeColors().quiet).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
    setAccessibleName(content.title);
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}
