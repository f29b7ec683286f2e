#include "ui/details/findbar.h"

#include "models/text/displaytext.h"
#include "ui/details/factdelegate.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

FindBar::FindBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
{
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(name);
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(toolTipText(tr("Close")));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(FactDelegate::margin, 6, FactDelegate::margin - 4, 2);
    layout->setSpacing(8);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::close()
{
    if (isHidden())
        return;
    m_field->clear();
    hide();
    emit closed();
}

void FindBar::setMatchCount(int count)
{
    m_count->setText(m_field->text().isEmpty() ? QString() : tr("%Ln found", nullptr, count));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        emit nextRequested(!key->modifiers().testFlag(Qt::ShiftModifier));
    else if (key->key() == Qt::Key_Down)
        emit leaveRequested();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}
