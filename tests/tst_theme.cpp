#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QTest>

#include <cmath>

/// What everybody must be able to read: WCAG's contrast of every colour that words have on every ground they stand on.
class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrast_data();
    void contrast();
    void paletteContrast_data();
    void paletteContrast();
    void applies();
    void iconsFollowTheTheme();
};

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrastOf(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

void bothThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void compareContrast(const QString &name, const QColor &text, const QColor &ground)
{
    const double contrast = contrastOf(text, ground);
    QVERIFY2(
        contrast >= 4.5,
        qPrintable(QStringLiteral("%1 on %2 %3: %4").arg(text.name(), name, ground.name(), QString::number(contrast))));
}

/// The strongest colour that the icon paints.
QColor inkOf(const QIcon &icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(QSize(32, 32), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

} // namespace

void TestTheme::contrast_data()
{
    bothThemes();
}

void TestTheme::contrast()
{
    QFETCH(bool, dark);
    const ThemeColors c = dark ? darkColors() : lightColors();
    const QList<std::pair<QString, QColor>> grounds = {{QStringLiteral("window"), c.window},
                                                       {QStringLiteral("paper"), c.paper},
                                                       {QStringLiteral("alternate"), c.alternate},
                                                       {QStringLiteral("selection"), c.selection},
                                                       {QStringLiteral("hover"), c.hover},
                                                       {QStringLiteral("info bar"), c.infoBar},
                                                       {QStringLiteral("warning bar"), c.warningBar},
                                                       {QStringLiteral("error bar"), c.errorBar}};
    for (const auto &[name, ground] : grounds) {
        for (const QColor &text : {c.text, c.quiet, c.accent, c.active, c.expiring, c.revoked, c.expired})
            compareContrast(name, text, ground);
    }
    compareContrast(QStringLiteral("accent"), c.onAccent, c.accent);
    compareContrast(QStringLiteral("pressed"), c.text, c.pressed);
}

void TestTheme::paletteContrast_data()
{
    bothThemes();
}

void TestTheme::paletteContrast()
{
    QFETCH(bool, dark);
    const QPalette palette = themePalette(dark ? darkColors() : lightColors());
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window}};
        for (const auto &[text, ground] : pairs)
            compareContrast(QString::number(ground), palette.color(group, text), palette.color(group, ground));
    }
}

void TestTheme::applies()
{
    applyTheme(*qApp, ThemeMode::Dark);
    QVERIFY(themeColors().dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkColors().window);
    QCOMPARE(QApplication::palette("QAbstractItemView").color(QPalette::Highlight), darkColors().selection);
    applyTheme(*qApp, ThemeMode::Light);
    QVERIFY(!themeColors().dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightColors().window);
    // The platform that tests run on is a light one.
    applyTheme(*qApp, ThemeMode::Dark);
    applyTheme(*qApp, ThemeMode::System);
    QVERIFY(!themeColors().dark);
}

void TestTheme::iconsFollowTheTheme()
{
    const QIcon search = icon(QStringLiteral("search"));
    applyTheme(*qApp, ThemeMode::Light);
    QCOMPARE(inkOf(search, QIcon::Normal).name(), lightColors().text.name());
    applyTheme(*qApp, ThemeMode::Dark);
    QCOMPARE(inkOf(search, QIcon::Normal).name(), darkColors().text.name());
    QCOMPARE(inkOf(search, QIcon::Disabled).name(), darkColors().quiet.name());
    QCOMPARE(search.pixmap(QSize(16, 16), 3.0).size(), QSize(48, 48));
    QVERIFY(!applicationIcon().pixmap(48).isNull());

    QDirIterator files(QStringLiteral(":/icons"));
    int count = 0;
    for (; files.hasNext(); ++count) {
        const QString name = QFileInfo(files.next()).baseName();
        QVERIFY2(inkOf(icon(name), QIcon::Normal).alpha() > 200, qPrintable(name));
    }
    QVERIFY(count >= 21);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
