#include "ui/browse/emptypage.h"

#include "models/text/displaytext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scaledfont.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int emptyIconSize = 40;
constexpr int emptyTextWidth = 440;
constexpr int maxDetailChars = 400;

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
    case EmptyPage::State::Loading:
        return {QStringLiteral("key"), EmptyPage::tr("Loading tokens …"), {}, {}};
    case EmptyPage::State::NotLoaded:
        return {QStringLiteral("key"),
                EmptyPage::tr("No tokens loaded yet"),
                EmptyPage::tr("The message above says why, and what helps."),
                {}};
    case EmptyPage::State::NothingMatches:
        return {QStringLiteral("search"), EmptyPage::tr("No tokens match"),
                EmptyPage::tr("No token of this account fits all filters at once."), EmptyPage::tr("Clear filters")};
    case EmptyPage::State::NoTokens:
        return {QStringLiteral("key"),
                EmptyPage::tr("This account has no tokens"),
                EmptyPage::tr("Nobody has created a personal access token yet, or the token in use may not see "
                              "those of others."),
                {}};
    }
    return {};
}

QLabel *makeLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
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
    setWhatsThis(tr("Why no tokens show, and what to do about it."));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = scaledFont(m_title->font(), 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_action->setProperty("primary", true);
    connect(m_action, &QPushButton::clicked, this, &EmptyPage::actionRequested);
    setupLayout();
    showState();
}

void EmptyPage::setupLayout()
{
    auto *column = new QWidget;
    column->setMaximumWidth(emptyTextWidth);
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_icon, 0, Qt::AlignHCenter);
    words->addSpacing(12);
    words->addWidget(m_title);
    words->addSpacing(6);
    words->addWidget(m_text);
    words->addSpacing(16);
    words->addWidget(m_action, 0, Qt::AlignHCenter);

    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column, 100);
    middle->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    // A little above the middle, where the eye looks for it.
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
}

void EmptyPage::setState(State state, const QString &detail)
{
    if (state == m_state && detail == m_detail)
        return;
    m_state = state;
    m_detail = detail;
    showState();
}

void EmptyPage::showState()
{
    const Content content = contentOf(m_state);
    const QString text = m_detail.isEmpty() ? content.text : displayText(m_detail, maxDetailChars);
    m_title->setText(content.title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
    setAccessibleName(content.title);
    setAccessibleDescription(text);
    showIcon();
}

void EmptyPage::showIcon()
{
    m_icon->setPixmap(icon(contentOf(m_state).icon, themeColors().quiet)
                          .pixmap(QSize(emptyIconSize, emptyIconSize), devicePixelRatioF()));
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}
