#include "tests/support/consolewindow.h"
#include "ui/help/guideview.h"
#include "ui/help/guidewindow.h"
#include "ui/theme/theme.h"
#include "ui/window/commands.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

/// The guide as the program shows it.
class TestGuide : public QObject
{
    Q_OBJECT
private slots:
    void init() { applyTheme(*qApp, ThemeMode::Light); }
    void everyLineIsLaidOut();
    void picturesFitAndFollowTheColors();
    void readsNothingOutsideItsFolder();
    void contentsLead();
    void linksLeadToHeadings();
    void linksLeadToFilesBesideTheGuide();
    void findsWords();
    void saysThatItIsNotInstalled();
    void opensWithF1();
    void keysAreThoseOfTheMenus();

public slots:
    void keepOpened(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened; ///< what would have been shown by another program
};

namespace {

const QString guideFolder = QStringLiteral(PAT_GUIDE_FOLDER);

/// The sizes in which pictures stand in the text; an empty one for a picture that was not found.
QList<QSizeF> pictureSizes(const GuideView &view)
{
    QList<QSizeF> sizes;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (format.isValid())
                sizes.append({format.width(), format.height()});
        }
    }
    return sizes;
}

bool writeGuide(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(QStringLiteral("guide.md")));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool writePicture(const QString &path, Qt::GlobalColor color)
{
    QImage picture(1000, 500, QImage::Format_RGB32);
    picture.fill(color);
    return QDir().mkpath(QFileInfo(path).path()) && picture.save(path);
}

QColor middleOf(GuideView *view)
{
    const QImage picture = view->viewport()->grab().toImage();
    return picture.pixelColor(picture.rect().center().x(), 60);
}

} // namespace

/// Pictures that change their size move what stands below them.
void TestGuide::everyLineIsLaidOut()
{
    GuideView view(guideFolder);
    view.resize(800, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    double bottom = 0;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        const QRectF place = view.document()->documentLayout()->blockBoundingRect(block);
        if (block.text().isEmpty() || QTextCursor(block).currentTable())
            continue;
        QVERIFY2(place.height() > 10, qPrintable(block.text()));
        QVERIFY2(place.top() >= bottom, qPrintable(block.text()));
        bottom = place.bottom() - 1;
    }
}

void TestGuide::picturesFitAndFollowTheColors()
{
    const QTemporaryDir folder;
    QVERIFY(writeGuide(folder, "![one](images/light/one.png)\n"));
    QVERIFY(writePicture(folder.filePath(QStringLiteral("images/light/one.png")), Qt::red));
    QVERIFY(writePicture(folder.filePath(QStringLiteral("images/dark/one.png")), Qt::blue));
    GuideView view(folder.path());
    view.resize(600, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const double room = view.viewport()->width() - 2 * view.document()->documentMargin();
    QCOMPARE(pictureSizes(view), QList<QSizeF>{QSizeF(room, room / 2)});
    QCOMPARE(middleOf(&view), QColor(Qt::red));
    view.resize(1400, 700);
    QTRY_COMPARE(pictureSizes(view), (QList<QSizeF>{{1000, 500}}));
    applyTheme(*qApp, ThemeMode::Dark);
    QTRY_COMPARE(middleOf(&view), QColor(Qt::blue));
}

void TestGuide::readsNothingOutsideItsFolder()
{
    const QTemporaryDir parent;
    QVERIFY(writePicture(parent.filePath(QStringLiteral("outside.png")), Qt::red));
    QVERIFY(QDir(parent.path()).mkpath(QStringLiteral("guide")));
    QFile file(parent.filePath(QStringLiteral("guide/guide.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("![one](../outside.png) ![two](file://" + parent.path().toUtf8() + "/outside.png)\n");
    file.close();
    const GuideView view(parent.filePath(QStringLiteral("guide")));
    QCOMPARE(pictureSizes(view), (QList<QSizeF>{{0, 0}, {0, 0}}));
}

void TestGuide::contentsLead()
{
    GuideWindow window(guideFolder);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *contents = window.findChild<QListWidget *>();
    auto *view = window.findChild<GuideView *>();
    QVERIFY(contents->count() >= 8);
    contents->setCurrentRow(5);
    const QString heading = contents->item(5)->text();
    QCOMPARE(view->textCursor().block().text(), heading);
    QVERIFY(view->viewport()->rect().contains(view->cursorRect().center()));
    QVERIFY2(view->cursorRect().top() < 40, "at the top, where reading begins");
}

void TestGuide::linksLeadToHeadings()
{
    const QTemporaryDir folder;
    QVERIFY(writeGuide(folder, "# One\n\n[there](#go-to-a-row)\n\n## Two\n\ntext\n\n## Go to a row\n"));
    GuideView view(folder.path());
    emit view.anchorClicked(QUrl(QStringLiteral("#go-to-a-row")));
    QCOMPARE(view.textCursor().block().text(), QStringLiteral("Go to a row"));
}

void TestGuide::linksLeadToFilesBesideTheGuide()
{
    const QTemporaryDir folder;
    const QString guide = folder.filePath(QStringLiteral("guide"));
    QVERIFY(writePicture(guide + QStringLiteral("/images/one.png"), Qt::red));
    QVERIFY(writePicture(folder.filePath(QStringLiteral("outside.png")), Qt::red));
    GuideView view(guide);
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "keepOpened");
    emit view.anchorClicked(QUrl(QStringLiteral("images/one.png")));
    emit view.anchorClicked(QUrl(QStringLiteral("images/two.png")));
    emit view.anchorClicked(QUrl(QStringLiteral("../outside.png")));
    emit view.anchorClicked(QUrl::fromLocalFile(folder.filePath(QStringLiteral("outside.png"))));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    const QString path = QFileInfo(guide + QStringLiteral("/images/one.png")).canonicalFilePath();
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(path)});
}

void TestGuide::findsWords()
{
    GuideWindow window(guideFolder);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *view = window.findChild<GuideView *>();
    auto *field = window.findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("calendar"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(view->textCursor().selectedText(), QStringLiteral("calendar"));
    const int first = view->textCursor().position();
    field->setText(QStringLiteral("no such word in it"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(view->textCursor().position(), first);
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.contains(QStringLiteral("Not in the guide.")));
}

void TestGuide::saysThatItIsNotInstalled()
{
    const GuideWindow window(QString{});
    QVERIFY(window.findChild<GuideView *>()->toPlainText().contains(QStringLiteral("docs/guide.md")));
}

void TestGuide::opensWithF1()
{
    ConsoleWindow window([] { return qint64(0); });
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    auto *guide = window.findChild<GuideWindow *>();
    QVERIFY(guide && guide->isVisible());
    QVERIFY(guide->findChild<GuideView *>()->headings().size() >= 8);
    QTest::keyClick(&window, Qt::Key_F1);
    QCOMPARE(window.findChildren<GuideWindow *>().size(), 1);
    guide->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), guide);
    QTest::keyClick(guide, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(guide->findChild<QLineEdit *>()->hasFocus());
    QTest::keyClick(guide, Qt::Key_Escape);
    QVERIFY(!guide->isVisible());
}

/// Both ways: what a menu has stands in the guide, and what stands there a menu has.
void TestGuide::keysAreThoseOfTheMenus()
{
    QFile file(guideFolder + QStringLiteral("/guide.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString section = QString::fromUtf8(file.readAll()).section(QStringLiteral("\n## Keys\n"), 1);
    const QString table =
        section.section(QStringLiteral("| keys | command |"), 1).section(QStringLiteral("\n\n"), 0, 0);
    QStringList written;
    for (const QString &line : table.split(u'\n')) {
        const QString command = line.section(u'|', 2, 2).trimmed();
        if (line.startsWith(u"| ") && command != u"the saved views")
            written.append(command + QStringLiteral(": ") + line.section(u'|', 1, 1).trimmed());
    }
    const ConsoleWindow window([] { return qint64(0); });
    QStringList real;
    for (const Command &command : commandsOf(*window.menuBar())) {
        if (!command.action->shortcuts().isEmpty())
            real.append(command.title + QStringLiteral(": ") +
                        QKeySequence::listToString(command.action->shortcuts()).replace(u';', u','));
    }
    written.sort();
    real.sort();
    QCOMPARE(written, real);
    QVERIFY(real.size() >= 14);
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
