#include "ui/window/querynavigator.h"

#include "ui/theme/icons.h"

#include <QAction>

QueryNavigator::QueryNavigator(QObject *parent)
    : QObject(parent)
    , m_back(new QAction(tr("Back"), this))
    , m_forward(new QAction(tr("Forward"), this))
{
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_forward->setShortcut(Qt::ALT | Qt::Key_Right);
    m_back->setIcon(icon(QStringLiteral("chevron-left")));
    m_forward->setIcon(icon(QStringLiteral("chevron-right")));
    connect(m_back, &QAction::triggered, this, [this] {
        const TokenQuery query = m_history.back();
        showActions();
        emit queryChosen(query);
    });
    connect(m_forward, &QAction::triggered, this, [this] {
        const TokenQuery query = m_history.forward();
        showActions();
        emit queryChosen(query);
    });
    showActions();
}

void QueryNavigator::visit(const TokenQuery &query)
{
    m_history.visit(query);
    showActions();
}

void QueryNavigator::replace(const TokenQuery &query)
{
    m_history.replace(query);
}

void QueryNavigator::takeOver(const QueryNavigator &former)
{
    m_history = former.m_history;
    showActions();
}

void QueryNavigator::clear()
{
    m_history.clear();
    showActions();
}

void QueryNavigator::showActions()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}
