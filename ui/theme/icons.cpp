#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStringBuilder>
#include <QSvgRenderer>

// A static library's resources are only linked when something names them, and the macro wants no namespace around it.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace {

/// Draws one SVG at any size. An invalid color means that of the theme when the icon is painted.
class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QString path, const QColor &color)
        : m_path(std::move(path))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QSvgRenderer renderer(file.readAll().replace("currentColor", color(mode).name().toLatin1()));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isMirrored()) {
            painter->translate(2 * rect.x() + rect.width(), 0);
            painter->scale(-1, 1);
        }
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"pat-icon/" % m_path % u'/' % color(mode).name() % u'/' % QString::number(size.width()) %
                            u'x' % QString::number(size.height()) % (isMirrored() ? u"m" : u"");
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    QString key() const override { return QStringLiteral("pat-svg"); }
    bool isNull() override { return !QFile::exists(m_path); }

private:
    QColor color(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return themeColors().quiet;
        return m_color.isValid() ? m_color : themeColors().text;
    }

    /// What points along the reading direction turns round with it.
    bool isMirrored() const
    {
        const bool isAlongText = m_path.endsWith(u"chevron-right.svg") || m_path.endsWith(u"chevron-left.svg");
        return isAlongText && QGuiApplication::isRightToLeft();
    }

    QString m_path;
    QColor m_color;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &color)
{
    initResources();
    return QIcon(new SvgIconEngine(u":/icons/" % name % u".svg", color));
}

QIcon applicationIcon()
{
    initResources();
    return QIcon(new SvgIconEngine(QStringLiteral(":/pat-console.svg"), QColor()));
}
