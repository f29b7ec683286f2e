#include "ui/browse/emptypage.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int emptyIconSize = 40;

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
                EmptyPage::tr("The message below says why, and what helps."),
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
    case EmptyPage::State::Gone:
        return {QStringLiteral("search"), EmptyPage::tr("Tokens that are gone are not in this list"),
                EmptyPage::tr("They were in the earlier review, and the server does not list them any more."),
                EmptyPage::tr("Show gone tokens")};
    }
    return {};
}

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : PlaceholderPage(parent)
    , m_action(new QPushButton)
{
    setWhatsThis(tr("Why no tokens show, and what to do about it."));
    m_action->setProperty("primary", true);
    connect(m_action, &QPushButton::clicked, this, &EmptyPage::actionRequested);
    below()->addWidget(m_action, 0, Qt::AlignHCenter);
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
    setTitle(content.title);
    setText(content.text);
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
    showIcon();
}

void EmptyPage::showIcon()
{
    setPicture(icon(contentOf(m_state).icon, themeColors().quiet), emptyIconSize);
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}
