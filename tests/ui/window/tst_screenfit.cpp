#include "models/credentials/credentialstore.h"
#include "models/settings/connectionstore.h"
#include "models/settings/viewstore.h"
#include "models/text/translations.h"
#include "tests/support/consolewindow.h"
#include "tests/support/testtokens.h"
#include "ui/connections/connectionbutton.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/inlinestatus.h"
#include "ui/details/valuedialog.h"
#include "ui/exporting/exportdialog.h"
#include "ui/help/guidewindow.h"
#include "ui/theme/theme.h"
#include "ui/views/viewsdialog.h"
#include "ui/window/commandpalette.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QJsonDocument>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace testtokens;

/// The window and every dialog with its buttons on screens that have little room: of a laptop at 150 %, of a common
/// monitor at 200 %. The test runs itself once for each, as a screen and its scale are those of a process.
class TestScreenFit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allFits_data();
    void allFits();
    void fits_data();
    void fits();

private:
    bool isChild() const { return qEnvironmentVariableIsSet("PAT_SMALL_SCREEN"); }
    std::unique_ptr<MainWindow> makeWindow();

    QTemporaryDir m_folder;
};

namespace {

constexpr int desktopBar = 27; ///< what a desktop keeps for itself, at the top
constexpr int titleBar = 38;   ///< and puts above each window

QRect room()
{
    return QGuiApplication::primaryScreen()->availableGeometry();
}

/// Whether a window fits with the title that the desktop gives it, and nothing of it has to be guessed.
QString problemOf(const QWidget *window)
{
    const QSize size = window->size();
    const int title = window->windowFlags().testFlag(Qt::FramelessWindowHint) ? 0 : titleBar;
    const int height = room().height() - desktopBar - title;
    if (size.height() > height || window->minimumSizeHint().height() > height)
        return QStringLiteral("%1 high, at least %2, of %3")
            .arg(QString::number(size.height()), QString::number(window->minimumSizeHint().height()),
                 QString::number(height));
    if (size.width() > room().width() || window->minimumSizeHint().width() > room().width())
        return QStringLiteral("%1 wide, at least %2")
            .arg(QString::number(size.width()), QString::number(window->minimumSizeHint().width()));
    if (window->geometry().bottom() > room().bottom() || window->geometry().right() > room().right())
        return QStringLiteral("ends beyond the screen");
    for (const auto *box : window->findChildren<QDialogButtonBox *>()) {
        for (const QAbstractButton *button : box->buttons()) {
            const QRect place(button->mapTo(window, QPoint()), button->size());
            if (button->window() == window && button->isVisible() &&
                (!window->rect().contains(place) || button->visibleRegion().isEmpty()))
                return QStringLiteral("the button %1 is not seen").arg(button->text());
        }
    }
    for (const auto *area : window->findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            return QStringLiteral("has to be scrolled sideways");
    }
    return {};
}

Connection connectionOf(int number)
{
    Connection connection;
    connection.name = QStringLiteral("Server %1").arg(number);
    connection.baseUrl = QStringLiteral("https://server-%1.example.com/v3").arg(number);
    connection.proxy = QStringLiteral("http://proxy.example.com:3128"); // so that all fields show
    return connection;
}

QAction *actionOf(MainWindow *window, const QString &text)
{
    for (QAction *action : window->findChildren<QAction *>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

void TestScreenFit::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    QCoreApplication::setApplicationName(QStringLiteral("screenfit"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    applyTheme(*qApp, ThemeMode::Light);
}

std::unique_ptr<MainWindow> TestScreenFit::makeWindow()
{
    auto window = std::make_unique<ConsoleWindow>([] { return qint64(1'800'000'000'000); });
    window->show();
    return window;
}

void TestScreenFit::allFits_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QByteArray>("scale");
    QTest::addColumn<QByteArray>("language");
    for (const char *language : {"en", "de", "ar"}) {
        const QByteArray name(language);
        QTest::addRow("1920x1080 at 200 %%, %s", language) << QSize(1920, 1080) << QByteArray("2") << name;
        QTest::addRow("1366x768 at 150 %%, %s", language) << QSize(1366, 768) << QByteArray("1.5") << name;
    }
}

void TestScreenFit::allFits()
{
    if (isChild())
        QSKIP("in the process with the small screen");
    QFETCH(const QSize, pixels);
    QFETCH(const QByteArray, scale);
    QFETCH(const QByteArray, language);
    QFile screens(m_folder.filePath(QStringLiteral("screens.json")));
    QVERIFY(screens.open(QIODevice::WriteOnly | QIODevice::Truncate));
    screens.write(R"({"screens":[{"name":"small","x":0,"y":0,"width":)" + QByteArray::number(pixels.width()) +
                  R"(,"height":)" + QByteArray::number(pixels.height()) +
                  R"(,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
    screens.close();
    QProcess run;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PAT_SMALL_SCREEN"), QString::fromLatin1(language));
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(scale));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + screens.fileName());
    run.setProcessEnvironment(environment);
    run.setProcessChannelMode(QProcess::MergedChannels);
    run.start(QCoreApplication::applicationFilePath(), {QStringLiteral("fits"), QStringLiteral("-silent")});
    QVERIFY(run.waitForFinished(90'000));
    const QByteArray output = run.readAll();
    QVERIFY2(run.exitCode() == 0 && output.contains(" 0 failed, 0 skipped"), output.right(2000).constData());
}

void TestScreenFit::fits_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"window", "window with rows", "window with news", "export", "connect", "connect with a problem",
          "connections", "views", "value", "guide", "commands", "go to row", "save a view", "about"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestScreenFit::fits()
{
    if (!isChild())
        QSKIP("needs the small screen");
    QFETCH(const QString, what);
    installTranslations(qEnvironmentVariable("PAT_SMALL_SCREEN"));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    QVERIFY(room().height() <= 540);
    FakeServer server([](const FakeRequest &request) {
        return FakeReply::json(request.param(QStringLiteral("page")).toInt() > 1 ? "[]" : listOf({fullRecord()}));
    });
    ConnectionStore store;
    for (int i = 0; i < 9; ++i)
        store.put(connectionOf(i));
    CredentialStore keeper(nullptr);
    ViewStore views;
    const std::unique_ptr<MainWindow> window = makeWindow();
    if (what.startsWith(u"window with") || what == u"go to row" || what == u"save a view") {
        window->openSession(endpointOf(server), {}, TokenQuery());
        QTRY_VERIFY(window->isSettled());
        window->selectFirstRow();
        if (what == u"window with news")
            window->showNotice(QStringLiteral("Something happened that takes some words to tell."),
                               QStringLiteral("And so does what to do about it, for which there are ways."));
        QTest::qWait(20);
    }
    std::unique_ptr<QWidget> dialog;
    if (what == u"export") {
        dialog = std::make_unique<ExportDialog>(QStringList{QStringLiteral("3 selected"), QStringLiteral("all")}, 0,
                                                QString(), ExportOffer(), window.get());
    } else if (what.startsWith(u"connect") && what != u"connections") {
        dialog = std::make_unique<ConnectionDialog>(connectionOf(1), &keeper, ConnectionDialog::Purpose::Connect,
                                                    window.get());
    } else if (what == u"connections") {
        dialog = std::make_unique<ConnectionsDialog>(&store, &keeper, QString(), window.get());
    } else if (what == u"views") {
        dialog = std::make_unique<ViewsDialog>(&views, window.get());
    } else if (what == u"value") {
        Fact fact;
        fact.path = QStringLiteral("name");
        fact.text = fact.value = QString(20'000, u'n');
        dialog = std::make_unique<ValueDialog>(fact, window.get());
    } else if (what == u"guide") {
        dialog = std::make_unique<GuideWindow>(QStringLiteral("/nowhere"), window.get());
    } else if (what == u"commands") {
        dialog = std::make_unique<CommandPalette>(commandsOf(*window->menuBar()), window.get());
    }
    if (dialog) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        if (what == u"connect with a problem")
            dialog->findChild<InlineStatus *>()->showResult(
                InlineStatus::Kind::Bad, QStringLiteral("Something that takes many words to tell. ").repeated(30));
        QTest::qWait(20);
        QCOMPARE(problemOf(dialog.get()), QString());
        if (what == u"connect with a problem")
            QTRY_VERIFY(!dialog->findChild<InlineStatus *>()->visibleRegion().isEmpty());
        if (const QByteArray folder = qgetenv("PAT_PICTURES"); !folder.isEmpty())
            dialog->grab().save(QString::fromLocal8Bit(folder) + u'/' + what + u'-' + QString::number(room().width()) +
                                QStringLiteral(".png"));
    }
    const QHash<QString, QString> commands{{QStringLiteral("go to row"), QStringLiteral("Go to row …")},
                                           {QStringLiteral("save a view"), QStringLiteral("Save this view …")},
                                           {QStringLiteral("about"), QStringLiteral("About PAT Console")}};
    if (commands.contains(what)) {
        QAction *action = actionOf(window.get(), QCoreApplication::translate(what == u"about"       ? "HelpMenu"
                                                                             : what == u"go to row" ? "MainWindow"
                                                                                                    : "ViewsMenu",
                                                                             commands[what].toUtf8().constData()));
        QVERIFY(action);
        action->trigger();
        QVERIFY(window->findChild<QDialog *>());
        QTest::qWait(20);
    }
    for (QDialog *box : window->findChildren<QDialog *>()) {
        if (box->isVisible())
            QCOMPARE(problemOf(box), QString());
    }
    if (const QByteArray folder = qgetenv("PAT_PICTURES"); what.startsWith(u"window") && !folder.isEmpty())
        window->grab().save(QString::fromLocal8Bit(folder) + u'/' + what + u'-' + QString::number(room().width()) +
                            QStringLiteral(".png"));
    QCOMPARE(problemOf(window.get()), QString());
}

QTEST_MAIN(TestScreenFit)
#include "tst_screenfit.moc"
