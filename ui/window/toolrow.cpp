#include "ui/window/toolrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace {

constexpr int leastEndWidth = 160; ///< what stands at the end shortens its text then

/// As it would be in that style. Asks for another layout: to be called where something has changed.
int measured(QToolButton *button, Qt::ToolButtonStyle style)
{
    const Qt::ToolButtonStyle former = button->toolButtonStyle();
    button->setToolButtonStyle(style);
    const int width = button->sizeHint().width();
    button->setToolButtonStyle(former);
    return width;
}

} // namespace

ToolRow::ToolRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(12, 8, 12, 0);
    m_layout->setSpacing(8);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->addStretch();
}

QToolButton *ToolRow::add(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_layout->insertWidget(int(m_buttons.size()), button);
    m_buttons.append(button);
    m_widths.clear();
    return button;
}

void ToolRow::addAtEnd(QWidget *widget)
{
    m_layout->addWidget(widget);
}

/// With the words of so many of them.
int ToolRow::widthOfButtons(int words) const
{
    measure();
    const QMargins margins = m_layout->contentsMargins();
    int width = margins.left() + margins.right();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (!m_buttons[i]->isHidden())
            width += m_layout->spacing() + (words-- > 0 ? m_widths[i].withWords : m_widths[i].withoutWords);
    }
    return width;
}

void ToolRow::measure() const
{
    if (!m_widths.isEmpty())
        return;
    for (QToolButton *button : m_buttons)
        m_widths.append({measured(button, Qt::ToolButtonTextBesideIcon), measured(button, Qt::ToolButtonIconOnly)});
}

int ToolRow::widthOfEnd() const
{
    int width = 0;
    for (int i = int(m_buttons.size()); i < m_layout->count(); ++i) {
        if (const QWidget *widget = m_layout->itemAt(i)->widget(); widget && !widget->isHidden())
            width += m_layout->spacing() + widget->sizeHint().width();
    }
    return width;
}

QSize ToolRow::minimumSizeHint() const
{
    return {widthOfButtons(0) + qMin(widthOfEnd(), leastEndWidth), m_layout->sizeHint().height()};
}

void ToolRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ToolRow::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest:
        fit();
        break;
    case QEvent::Polish:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_widths.clear();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void ToolRow::fit()
{
    int words = int(m_buttons.size());
    while (words > 0 && widthOfButtons(words) + widthOfEnd() > width())
        --words;
    for (QToolButton *button : m_buttons) {
        const bool hasWords = button->isHidden() || words-- > 0;
        button->setToolButtonStyle(hasWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
}
