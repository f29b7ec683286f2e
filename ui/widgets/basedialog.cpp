#include "ui/widgets/basedialog.h"

#include "ui/widgets/screenroom.h"
#include "ui/widgets/scrollpage.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace {

constexpr int partsGap = 12;

} // namespace

void BaseDialog::setParts(QLayout *content, QWidget *buttons, QWidget *news)
{
    m_news = news;
    auto *page = new QWidget;
    content->setContentsMargins(0, 0, 0, 0);
    page->setLayout(content);
    m_page = new ScrollPage(page);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(partsGap);
    layout->addWidget(m_page, 1);
    layout->addWidget(buttons);
}

bool BaseDialog::event(QEvent *event)
{
    const bool result = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitIn();
    return result;
}

/// Tall enough for the content, whose wrapped words Qt gives their height only when a window is shown first; but never
/// taller than the screen, nor beyond its end.
void BaseDialog::fitIn()
{
    if (!m_page || !isVisible())
        return;
    const int around = height() - m_page->height();
    const int wanted = qMax(height(), around + m_page->fullHeight(m_page->width()));
    resize(QSize(width(), wanted).boundedTo(screenRoom(this)));
    const QRect room = screen()->availableGeometry();
    const QRect frame = frameGeometry();
    const int below = frame.bottom() - room.bottom();
    if (below > 0)
        move(frame.left(), qMax(room.top(), frame.top() - below));
    if (m_news && m_news->isVisible()) {
        m_page->widget()->layout()->activate();
        m_page->ensureWidgetVisible(m_news);
    }
}

void BaseDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter && button)
        button->click();
    else
        QDialog::keyPressEvent(event);
}
