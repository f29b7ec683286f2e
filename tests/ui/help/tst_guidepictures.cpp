#include "tests/screenshots/scenes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

/// Whether scenes, pictures and the pages that show them belong together.
class TestGuidePictures : public QObject
{
    Q_OBJECT
private slots:
    void everyPictureIsThere_data();
    void everyPictureIsThere();
    void everyPictureIsUsed();
    void everySceneIsAmongTheStates();
    void everySheetIsThere();
};

namespace {

const QString guideFolder = QStringLiteral(PAT_GUIDE_FOLDER);

/// What a page of the documents refers to: pictures, or links to pictures.
QStringList picturesOf(const QString &page, const QString &pattern = QStringLiteral("!\\[[^\\]]+\\]\\(([^)]+)\\)"))
{
    QFile file(guideFolder + u'/' + page);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList names;
    for (const QRegularExpressionMatch &match :
         QRegularExpression(pattern).globalMatch(QString::fromUtf8(file.readAll())))
        names.append(match.captured(1));
    return names;
}

QStringList filesIn(const QString &folder)
{
    return QDir(guideFolder + QStringLiteral("/images/guide/") + folder).entryList(QDir::Files);
}

} // namespace

void TestGuidePictures::everyPictureIsThere_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("guide") << QStringLiteral("guide.md") << 30;
    QTest::newRow("states") << QStringLiteral("states.md") << int(allScenes().size());
}

void TestGuidePictures::everyPictureIsThere()
{
    QFETCH(const QString, page);
    QFETCH(const int, atLeast);
    const QStringList names = picturesOf(page);
    QVERIFY2(names.size() >= atLeast, qPrintable(QString::number(names.size())));
    for (const QString &name : names) {
        QVERIFY2(name.startsWith(QStringLiteral("images/guide/light/")), qPrintable(name));
        QVERIFY2(QFile::exists(guideFolder + u'/' + name), qPrintable(name));
    }
}

/// The guide follows the window's colors; dark pictures that it does not show only make the program larger.
void TestGuidePictures::everyPictureIsUsed()
{
    QStringList names = picturesOf(QStringLiteral("guide.md"));
    names.replaceInStrings(QStringLiteral("images/guide/light/"), QString());
    names.removeDuplicates();
    names.sort();
    QCOMPARE(filesIn(QStringLiteral("dark")), names);
    for (const QString &name : picturesOf(QStringLiteral("states.md")))
        names.append(QFileInfo(name).fileName());
    for (const QString &file : filesIn(QStringLiteral("light")))
        QVERIFY2(names.contains(file), qPrintable(file));
}

/// In the order of the scenes.
void TestGuidePictures::everySceneIsAmongTheStates()
{
    QStringList expected;
    for (const Scene &scene : allScenes())
        expected.append(QStringLiteral("images/guide/light/%1.png").arg(QLatin1String(scene.name)));
    QCOMPARE(picturesOf(QStringLiteral("states.md")), expected);
}

void TestGuidePictures::everySheetIsThere()
{
    QStringList expected{QStringLiteral("contrast-100-ltr.png")};
    for (const char *theme : {"dark", "light"}) {
        for (const char *variant : {"100-ltr", "100-rtl", "200-ltr", "200-rtl"})
            expected.append(QStringLiteral("%1-%2.png").arg(QLatin1String(theme), QLatin1String(variant)));
    }
    QCOMPARE(filesIn(QStringLiteral("sheets")), expected);
    QStringList linked =
        picturesOf(QStringLiteral("states.md"), QStringLiteral("\\]\\(images/guide/sheets/([^)]+)\\)"));
    linked.sort();
    QCOMPARE(linked, expected);
}

QTEST_GUILESS_MAIN(TestGuidePictures)
#include "tst_guidepictures.moc"
