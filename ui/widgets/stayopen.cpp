#include "ui/widgets/stayopen.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace {

class StayOpen : public QObject
{
public:
    explicit StayOpen(QMenu *menu)
        : QObject(menu)
        , m_menu(menu)
    {
        menu->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        QAction *action = nullptr;
        if (event->type() == QEvent::MouseButtonRelease)
            action = m_menu->actionAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
            action = m_menu->activeAction();
        if (!action || !action->isCheckable())
            return QObject::eventFilter(watched, event);
        if (action->isEnabled())
            action->trigger();
        return true;
    }

private:
    QMenu *m_menu;
};

} // namespace

void stayOpenForChecks(QMenu *menu)
{
    const QString name = QStringLiteral("stay open");
    if (menu->findChild<QObject *>(name, Qt::FindDirectChildrenOnly))
        return;
    auto *filter = new StayOpen(menu);
    filter->setObjectName(name);
}
