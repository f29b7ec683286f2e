#include "album.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPixmap>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace {

constexpr int sheetColumns = 6;
constexpr QSize thumbnail(320, 202);
constexpr int labelHeight = 24;
constexpr int gap = 12;
constexpr int dialogMargin = 16;

QPoint placeOn(const QWidget *window, const QWidget *widget)
{
    return window->mapFromGlobal(widget->mapToGlobal(QPoint(0, 0)));
}

/// There is no desktop around an off-screen window that would draw where a dialog ends.
void drawOnTop(QPainter *painter, QWidget *widget, const QWidget *window)
{
    const QPoint place = placeOn(window, widget);
    const QRect frame(place, widget->size());
    if (widget->windowType() == Qt::Dialog || widget->windowType() == Qt::Window) {
        for (int width = 1; width <= 6; ++width)
            painter->fillRect(frame.adjusted(-width, -width + 3, width, width + 3), QColor(0, 0, 0, 14));
    }
    painter->drawPixmap(place, widget->grab());
    painter->setPen(themeColors().line);
    painter->drawRect(frame.adjusted(-1, -1, 0, 0));
}

int depthOf(const QWidget *widget)
{
    int depth = 0;
    for (; widget; widget = widget->parentWidget())
        ++depth;
    return depth;
}

/// What lies on the window, the lowest first.
QList<QWidget *> widgetsOn(const QWidget *window)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != window && widget->isVisible() && !widget->inherits("QTipLabel"))
            widgets.append(widget);
    }
    std::stable_sort(widgets.begin(), widgets.end(),
                     [](QWidget *left, QWidget *right) { return depthOf(left) < depthOf(right); });
    return widgets;
}

} // namespace

Album::Album(QString folder)
    : m_folder(std::move(folder))
{
}

void Album::save(const QString &name, QWidget *window, Frame frame)
{
    QTest::qWait(150); // for what is painted late: cursors stop, layouts settle
    QPixmap picture = window->grab();
    QRect dialogs;
    {
        QPainter painter(&picture);
        for (QWidget *widget : widgetsOn(window)) {
            drawOnTop(&painter, widget, window);
            dialogs |= QRect(placeOn(window, widget), widget->size());
            if (!window->rect().contains(QRect(placeOn(window, widget), widget->size())))
                addProblem(QStringLiteral("%1: %2 lies beside the window")
                               .arg(name, QLatin1String(widget->metaObject()->className())));
        }
    }
    QImage image = picture.toImage();
    const double ratio = picture.devicePixelRatio();
    if (frame == Frame::Dialogs && dialogs.isNull()) {
        addProblem(QStringLiteral("%1: there is no dialog").arg(name));
    } else if (frame == Frame::Dialogs) {
        const QRect part = dialogs.adjusted(-dialogMargin, -dialogMargin, dialogMargin, dialogMargin) & window->rect();
        image = image.copy(QRectF(QPointF(part.topLeft()) * ratio, QSizeF(part.size()) * ratio).toRect());
    }
    image.setDevicePixelRatio(1);
    m_pictures.append({name, image, ratio});
    write(image, m_folder + u'/' + name + QStringLiteral(".png"));
}

void Album::saveSheet(const QString &path)
{
    const int rows = (int(m_pictures.size()) + sheetColumns - 1) / sheetColumns;
    const QSize cell(thumbnail.width() + gap, thumbnail.height() + labelHeight + gap);
    QImage sheet(cell.width() * sheetColumns + gap, cell.height() * rows + gap, QImage::Format_RGB32);
    sheet.fill(themeColors().window);
    QPainter painter(&sheet);
    painter.setLayoutDirection(Qt::LeftToRight);
    for (int i = 0; i < m_pictures.size(); ++i) {
        const Picture &picture = m_pictures[i];
        const QPoint corner(gap + i % sheetColumns * cell.width(), gap + i / sheetColumns * cell.height());
        // A small dialog is not larger than in the window.
        const QSize most = (QSizeF(picture.image.size()) / picture.ratio).toSize().boundedTo(thumbnail);
        const QImage small = picture.image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.setPen(themeColors().text);
        painter.drawText(QRect(corner, QSize(thumbnail.width(), labelHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                         picture.name);
        const QPoint place = corner + QPoint(0, labelHeight);
        painter.drawImage(place, small);
        painter.setPen(themeColors().line);
        painter.drawRect(QRect(place, small.size()).adjusted(-1, -1, 0, 0));
    }
    painter.end();
    write(sheet, path);
}

void Album::write(const QImage &picture, const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    if (!picture.convertToFormat(QImage::Format_RGB888).save(path, "PNG"))
        addProblem(QStringLiteral("%1 could not be saved").arg(path));
}
