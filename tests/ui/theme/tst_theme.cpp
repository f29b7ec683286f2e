#include "tests/support/consolewindow.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <cmath>

/// What everybody must be able to read: WCAG's contrast of every color that words have on every ground they stand on.
class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrast_data();
    void contrast();
    void paletteContrast_data();
    void paletteContrast();
    void focusIsSeen_data();
    void focusIsSeen();
    void nothingMoves();
    void applies();
    void iconsFollowTheTheme();
    void rowsOfListsHaveRoom();
    void noLetterStandsAloneInArabic();
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

void allThemes()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
    QTest::newRow("high contrast") << ThemeMode::HighContrast;
}

/// Those that applyTheme puts into force.
const ThemeColors &colorsOf(ThemeMode mode)
{
    applyTheme(*qApp, mode);
    return themeColors();
}

double wantedContrast()
{
    return themeColors().highContrast ? 7.0 : 4.5;
}

void compareContrast(const QString &name, const QColor &text, const QColor &ground)
{
    const double contrast = contrastOf(text, ground);
    QVERIFY2(
        contrast >= wantedContrast(),
        qPrintable(QStringLiteral("%1 on %2 %3: %4").arg(text.name(), name, ground.name(), QString::number(contrast))));
}

/// The strongest color that the icon paints.
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
    allThemes();
}

void TestTheme::contrast()
{
    QFETCH(ThemeMode, mode);
    const ThemeColors c = colorsOf(mode);
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
    // What is no text but has to be seen: the ring of the focus on everything it surrounds.
    for (const QColor &ground : {c.window, c.paper, c.alternate, c.selection})
        QVERIFY(contrastOf(c.accent, ground) >= 3);
    if (c.highContrast)
        QVERIFY(contrastOf(c.line, c.paper) >= 3);
}

void TestTheme::focusIsSeen_data()
{
    allThemes();
}

/// Each kind of control differs in a ring of the accent color, however it came by the focus.
void TestTheme::focusIsSeen()
{
    QFETCH(ThemeMode, mode);
    const QColor accent = colorsOf(mode).accent;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    const QList<QWidget *> controls{new QPushButton(QStringLiteral("one")),
                                    new QLineEdit,
                                    new QComboBox,
                                    new QSpinBox,
                                    new QCheckBox(QStringLiteral("two")),
                                    new QRadioButton(QStringLiteral("three")),
                                    new QToolButton};
    static_cast<QToolButton *>(controls.last())->setText(QStringLiteral("four"));
    for (QWidget *control : controls) {
        control->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(control);
    }
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto accented = [&](QWidget *control) {
        const QImage image = control->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == accent;
        }
        return count;
    };
    for (qsizetype i = 0; i < controls.size(); ++i) {
        controls[(i + 1) % controls.size()]->setFocus(Qt::TabFocusReason);
        const int without = accented(controls[i]);
        controls[i]->setFocus(Qt::TabFocusReason);
        QVERIFY2(accented(controls[i]) > without + 40, controls[i]->metaObject()->className());
    }
}

void TestTheme::nothingMoves()
{
    applyTheme(*qApp, ThemeMode::Light);
    QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animate), 0);
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QVERIFY(!QApplication::isEffectEnabled(effect));
    const ConsoleWindow window([] { return qint64(0); });
    QVERIFY(!window.isAnimated());
    for (const QTreeView *tree : window.findChildren<QTreeView *>())
        QVERIFY(!tree->isAnimated());
}

void TestTheme::paletteContrast_data()
{
    allThemes();
}

void TestTheme::paletteContrast()
{
    QFETCH(ThemeMode, mode);
    const QPalette palette = themePalette(colorsOf(mode));
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
    applyTheme(*qApp, ThemeMode::HighContrast);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), QColor(Qt::white));
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

void TestTheme::rowsOfListsHaveRoom()
{
    applyTheme(*qApp, ThemeMode::Light);
    QListWidget list;
    list.addItem(QStringLiteral("word"));
    QVERIFY2(list.sizeHintForRow(0) >= 26, qPrintable(QString::number(list.sizeHintForRow(0))));
}

/// Letters join, and Qt draws the one that is underlined by itself.
void TestTheme::noLetterStandsAloneInArabic()
{
    applyTheme(*qApp, ThemeMode::Light);
    QVERIFY(qApp->style()->styleHint(QStyle::SH_UnderlineShortcut));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const bool isUnderlined = qApp->style()->styleHint(QStyle::SH_UnderlineShortcut);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(!isUnderlined);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
