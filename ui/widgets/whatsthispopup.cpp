#include "ui/widgets/whatsthispopup.h"

#include "ui/widgets/accessibility.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QToolTip>
#include <QWhatsThis>

namespace {

constexpr int explanationWidth = 320;
constexpr int edge = 10;
constexpr int explanationGap = 2;

/// A control without one leaves it to what it is part of.
QString textOf(const QWidget *widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (!widget->whatsThis().isEmpty())
            return wordsOfToolTip(widget->whatsThis());
    }
    return {};
}

class ModeListener : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!QWhatsThis::inWhatsThisMode()) {
            deleteLater();
        } else if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                QWhatsThis::leaveWhatsThisMode();
                deleteLater();
                explain(QApplication::focusWidget());
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static void explain(QWidget *control)
    {
        const QString text = textOf(control);
        if (!text.isEmpty())
            (new WhatsThisPopup(text, control))->show();
    }
};

} // namespace

WhatsThisPopup::WhatsThisPopup(const QString &text, QWidget *control)
    : QLabel(control, Qt::Popup)
{
    makeAlert(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    setText(text);
    setAccessibleName(text);
    setWordWrap(true);
    setMargin(edge);
    setFrameShape(QFrame::StyledPanel);
    setPalette(QToolTip::palette());
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    setFixedWidth(explanationWidth);
    const QSize size(explanationWidth, heightForWidth(explanationWidth));
    const QRect screen = control->screen()->availableGeometry();
    QRect place(control->mapToGlobal(QPoint(0, qMin(control->height(), size.height()) + explanationGap)), size);
    place.moveBottom(qMin(place.bottom(), screen.bottom()));
    place.moveLeft(qBound(screen.left(), place.left(), qMax(screen.left(), screen.right() - size.width() + 1)));
    setGeometry(place);
}

void WhatsThisPopup::enterMode()
{
    QWhatsThis::enterWhatsThisMode();
    qApp->installEventFilter(new ModeListener(qApp)); // after Qt's own, and so before it
}

void WhatsThisPopup::keyPressEvent(QKeyEvent *)
{
    close();
}

void WhatsThisPopup::mousePressEvent(QMouseEvent *)
{
    close();
}
