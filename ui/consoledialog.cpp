#include "ui/consoledialog.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPushButton>
#include <QScreen>

bool ConsoleDialog::event(QEvent *event)
{
    const bool result = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        growToFit();
    return result;
}

/// Qt gives wrapped words their height only when a window is shown first.
void ConsoleDialog::growToFit()
{
    if (!layout() || !isVisible() || !layout()->hasHeightForWidth())
        return;
    const int needed = qMin(layout()->totalHeightForWidth(width()), screen()->availableGeometry().height());
    if (needed > height())
        resize(width(), needed);
}

void ConsoleDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter && button)
        button->click();
    else
        QDialog::keyPressEvent(event);
}
