#include "album.h"

#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace {

/// There is no desktop around an off-screen window that would draw where a dialog ends.
void drawOnTop(QPainter *painter, QWidget *widget, const QWidget *window)
{
    const QPoint place = window->mapFromGlobal(widget->mapToGlobal(QPoint(0, 0)));
    const QRect frame(place, widget->size());
    if (widget->windowType() == Qt::Dialog || widget->windowType() == Qt::Window) {
        for (int width = 1; width <= 6; ++width)
            painter->fillRect(frame.adjusted(-width, -width + 3, width, width + 3), QColor(0, 0, 0, 14));
    }
    painter->drawPixmap(place, widget->grab());
    painter->setPen(themeColors().line);
    painter->drawRect(frame.adjusted(-1, -1, 0, 0));
}

} // namespace

Album::Album(QString folder)
    : m_folder(std::move(folder))
{
}

void Album::save(const QString &name, QWidget *window)
{
    QTest::qWait(100); // for what is painted late: cursors stop, layouts settle
    QPixmap picture = window->grab();
    {
        QPainter painter(&picture);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget != window && widget->isVisible() && !widget->inherits("QTipLabel"))
                drawOnTop(&painter, widget, window);
        }
    }
    QDir().mkpath(m_folder);
    const QString path = m_folder + u'/' + name + QStringLiteral(".png");
    if (!picture.toImage().convertToFormat(QImage::Format_RGB888).save(path, "PNG"))
        addProblem(QStringLiteral("%1 could not be saved").arg(path));
}
