#include "ui/widgets/wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPointer>
#include <QScrollBar>
#include <QTabBar>

namespace {

/// Whether the wheel would change a value: a scroll bar's is only where one looks.
bool isBox(const QWidget *widget)
{
    const bool isSlider = qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget);
    return isSlider || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QTabBar *>(widget);
}

bool hasKeyboard(const QWidget *box)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == box || box->isAncestorOf(focus));
}

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isAsked = event->type() == QEvent::Polish || event->type() == QEvent::Wheel;
        if (!isAsked || !watched->isWidgetType())
            return false;
        auto *widget = static_cast<QWidget *>(watched);
        if (!isBox(widget))
            return false;
        if (event->type() == QEvent::Polish) {
            // Or the wheel would bring the keyboard along, before it is asked where that is.
            if (widget->focusPolicy() == Qt::WheelFocus)
                widget->setFocusPolicy(Qt::StrongFocus);
            return false;
        }
        if (hasKeyboard(widget))
            return false;
        event->ignore(); // goes on to what is around
        return true;
    }
};

} // namespace

void guardFromWheel()
{
    static QPointer<WheelGuard> guard;
    if (!guard) {
        guard = new WheelGuard(qApp);
        qApp->installEventFilter(guard);
    }
}
