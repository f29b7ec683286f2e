#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/window/statusline.h"

#include <QLabel>
#include <QTest>

/// The line at the window's foot: what it shows is whole, and what there is no room for is not begun.
class TestStatusLine : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void nothingIsCut_data();
    void nothingIsCut();
    void warnsAtNothingLeft();

private:
    static const QLabel *label(const StatusLine &line, const QString &part);
};

const QLabel *TestStatusLine::label(const StatusLine &line, const QString &part)
{
    for (const QLabel *label : line.findChildren<QLabel *>()) {
        if (label->text().contains(part))
            return label;
    }
    return nullptr;
}

void TestStatusLine::nothingIsCut_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isWorking");
    QTest::addColumn<bool>("showsAllowance");
    QTest::addColumn<bool>("showsZone");
    QTest::newRow("wide") << 1900 << true << true << true;
    QTest::newRow("no work") << 1000 << false << true << true;
    QTest::newRow("no room for the zone") << 1000 << true << true << false;
    QTest::newRow("no room for either") << 760 << true << false << false;
}

void TestStatusLine::nothingIsCut()
{
    QFETCH(const int, width);
    QFETCH(const bool, isWorking);
    StatusLine line;
    line.resize(width, 32);
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    line.setList(QStringLiteral("at least 4,800 tokens · 3 selected"));
    line.setZone(QStringLiteral("Times in Europe/Berlin (UTC+1)"));
    line.setAllowance(12, 50);
    if (isWorking)
        line.showWork(QStringLiteral("Exporting 1,200 of 4,800"), 1, 4);
    QCoreApplication::processEvents();
    line.endWork();
    if (isWorking)
        line.showWork(QStringLiteral("Exporting 1,200 of 4,800"), 1, 4);
    QTest::qWait(0);
    for (const QLabel *shown : line.findChildren<QLabel *>()) {
        if (shown->isVisible() && !shown->text().isEmpty())
            QVERIFY2(shown->width() >= shown->fontMetrics().horizontalAdvance(shown->text()),
                     qPrintable(shown->text()));
    }
    QTEST(label(line, QStringLiteral("requests left"))->isVisible(), "showsAllowance");
    QTEST(label(line, QStringLiteral("Times in"))->isVisible(), "showsZone");
    // They come back with the room.
    line.resize(2000, 32);
    QTRY_VERIFY(label(line, QStringLiteral("Times in"))->isVisible());
    QVERIFY(label(line, QStringLiteral("requests left"))->isVisible());
}

void TestStatusLine::warnsAtNothingLeft()
{
    StatusLine line;
    line.resize(1000, 32);
    const auto color = [&line] {
        const QLabel *text = label(line, QStringLiteral("requests left"));
        return text->palette().color(text->foregroundRole());
    };
    line.setAllowance(1, 50);
    const QColor calm = color();
    line.setAllowance(0, 50);
    QCOMPARE(color(), themeColors().expiring);
    line.setAllowance(50, 50);
    QCOMPARE(color(), calm);
    line.setAllowance({}, 50); // the server does not tell any more
    QVERIFY(label(line, QStringLiteral("requests left"))->parentWidget()->isHidden());
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
