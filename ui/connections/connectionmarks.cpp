#include "ui/connections/connectionmarks.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionMark)
};

constexpr int markIconSize = 16;

} // namespace

QColor markColor(ConnectionMark mark)
{
    const bool dark = themeColors().dark;
    switch (mark) {
    case ConnectionMark::Blue:
        return dark ? QColor(0x6ea2ff) : QColor(0x2f6fde);
    case ConnectionMark::Teal:
        return dark ? QColor(0x4fc3c9) : QColor(0x0b7f86);
    case ConnectionMark::Green:
        return dark ? QColor(0x57c98a) : QColor(0x1f8a4c);
    case ConnectionMark::Amber:
        return dark ? QColor(0xe8b04a) : QColor(0x9a6200);
    case ConnectionMark::Red:
        return dark ? QColor(0xff8a65) : QColor(0xc2410c);
    case ConnectionMark::Violet:
        return dark ? QColor(0xb79bff) : QColor(0x7a3fd1);
    case ConnectionMark::Gray:
        return dark ? QColor(0x9aa1ad) : QColor(0x6b7280);
    }
    return {};
}

QString markName(ConnectionMark mark)
{
    switch (mark) {
    case ConnectionMark::Blue:
        return Words::tr("Blue");
    case ConnectionMark::Teal:
        return Words::tr("Teal");
    case ConnectionMark::Green:
        return Words::tr("Green");
    case ConnectionMark::Amber:
        return Words::tr("Amber");
    case ConnectionMark::Red:
        return Words::tr("Red");
    case ConnectionMark::Violet:
        return Words::tr("Violet");
    case ConnectionMark::Gray:
        return Words::tr("Gray");
    }
    return {};
}

QIcon markIcon(ConnectionMark mark)
{
    QIcon result;
    for (const int scale : {1, 2, 3}) {
        QPixmap picture(markIconSize * scale, markIconSize * scale);
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(markColor(mark));
        painter.drawRoundedRect(QRectF(3, 3, markIconSize - 6, markIconSize - 6), 2, 2);
        painter.end();
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected}) // not tinted where it is selected
            result.addPixmap(picture, mode);
    }
    return result;
}
