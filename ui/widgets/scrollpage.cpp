#include "ui/widgets/scrollpage.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace {

/// A line or two.
constexpr int leastHeight = 48;

} // namespace

ScrollPage::ScrollPage(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it has the keyboard
    setWidgetResizable(true);
    setWidget(content);
    setFocusProxy(content->focusProxy());
}

int ScrollPage::fullHeight(int pageWidth) const
{
    const QLayout *layout = widget()->layout();
    return layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(pageWidth)
                                                 : widget()->sizeHint().height();
}

QSize ScrollPage::sizeHint() const
{
    return widget()->sizeHint();
}

/// Never to be scrolled sideways.
QSize ScrollPage::minimumSizeHint() const
{
    const QSize content = widget()->minimumSizeHint();
    const int bar = content.height() > leastHeight ? verticalScrollBar()->sizeHint().width() : 0;
    return {content.width() + bar, qMin(content.height(), leastHeight)};
}

/// What the content wants is told to what is around it, which a scroll area keeps to itself.
bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}
