#include "hands.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

void Hands::click(QWidget *widget, QPoint place, Qt::KeyboardModifiers modifiers) const
{
    QTest::mouseClick(widget, Qt::LeftButton, modifiers, place);
    m_rest();
}

void Hands::press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(widget, key, modifiers);
    m_rest();
}

void Hands::turn(QWidget *widget, int notches) const
{
    const QPoint middle = widget->rect().center();
    QWheelEvent wheel(middle, widget->mapToGlobal(middle), {}, {0, notches * QWheelEvent::DefaultDeltasPerStep},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &wheel);
    m_rest();
}

void Hands::typeInto(const QString &field, const QString &text) const
{
    auto *edit = find<QLineEdit>(field);
    edit->clear();
    m_rest();
    for (const QChar letter : text) {
        QTest::keyClick(edit, letter.toLatin1());
        m_rest();
    }
    press(edit, Qt::Key_Return);
}

void Hands::trigger(const QKeySequence &shortcut) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcut() == shortcut) {
            action->trigger();
            return m_rest();
        }
    }
}
