#include "app/demoserver/sandbox.h"
#include "models/credentials/credentialstore.h"
#include "models/qtversions.h"
#include "models/settings/connectionstore.h"
#include "models/text/timetext.h"
#include "models/text/tokencolumns.h"
#include "models/text/translations.h"
#include "tests/support/consolewindow.h"
#include "tests/support/exportanswers.h"
#include "tests/support/triggering.h"
#include "ui/browse/calendarpopup.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/tokentableview.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/languagemenu.h"
#include "ui/window/languageswitcher.h"

#include <QAction>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

#include <algorithm>

/// The choice of a language while the program runs: everything is said in the new one, and what was open stays open.
class TestLanguage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void offersEachByItsOwnName();
    void switchesAndKeepsWhatIsOpen();
    void keepsThePlace();
    void keepsTheWayBack();
    void arabicReadsFromTheRight();
    void arabicHasItsDigits();
    void connectionsReadFromTheRight();
    void isRememberedOnAnotherDay();
    void exportGoesOn();
    void failedListIsAskedForAgain();

private:
    LanguageSwitcher::Factory factory(Workspace *workspace) const;
    void choose(LanguageSwitcher *app, const QString &language) const;

    QTemporaryDir m_folder;
    Sandbox m_sandbox;
};

void TestLanguage::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    QApplication::setQuitOnLastWindowClosed(false);
    applyTheme(*qApp, ThemeMode::Light);
    QCOMPARE(m_sandbox.start(), QString());
}

void TestLanguage::cleanup()
{
    QSettings().clear();
    applyLanguage();
}

LanguageSwitcher::Factory TestLanguage::factory(Workspace *workspace) const
{
    return [workspace] { return std::make_unique<MainWindow>(workspace); };
}

void TestLanguage::choose(LanguageSwitcher *app, const QString &language) const
{
    const QPointer<MainWindow> former = &app->window();
    triggerAction(*former, language);
    QTRY_VERIFY(!former);
}

void TestLanguage::offersEachByItsOwnName()
{
    QMenu menu;
    QStringList names;
    for (const QAction *action : addLanguageMenu(&menu, [](const QString &) {})->actions())
        names.append(action->isSeparator() ? QStringLiteral("-") : action->text());
    QCOMPARE(names.mid(0, 3),
             (QStringList{QStringLiteral("System default"), QStringLiteral("-"), QStringLiteral("English")}));
    for (const char *name : {"العربية", "Deutsch", "Español", "Français", "日本語"})
        QVERIFY2(names.contains(QString::fromUtf8(name)), name);
}

void TestLanguage::switchesAndKeepsWhatIsOpen()
{
    Workspace workspace(&QDateTime::currentMSecsSinceEpoch);
    LanguageSwitcher app(factory(&workspace));
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox.baseUrl();
    endpoint.credential = Credential(m_sandbox.token());
    TokenQuery query;
    query.search = QStringLiteral("deploy");
    app.window().openSession(endpoint, {}, query);
    app.window().resize(1111, 777);
    app.window().show();
    QTRY_VERIFY_WITH_TIMEOUT(app.window().isSettled(), 20'000);
    const int rows = app.window().findChild<TokenTableView *>()->model()->rowCount();
    QVERIFY(rows > 0);

    choose(&app, QStringLiteral("Français"));
    QVERIFY(app.window().isVisible());
    QCOMPARE(app.window().size(), QSize(1111, 777));
    QTRY_VERIFY_WITH_TIMEOUT(app.window().isSettled(), 20'000);
    const auto *table = app.window().findChild<TokenTableView *>();
    QCOMPARE(table->model()->rowCount(), rows);
    QCOMPARE(table->model()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Propriétaire"));
    QStringList texts;
    for (const QLineEdit *edit : app.window().findChildren<QLineEdit *>())
        texts.append(edit->text());
    QVERIFY(texts.contains(QStringLiteral("deploy")));

    choose(&app, QStringLiteral("日本語"));
    QCOMPARE(app.window().findChild<TokenTableView *>()->model()->headerData(2, Qt::Horizontal).toString(),
             QStringLiteral("所有者"));
}

/// What is selected, current and on screen, also where rows have left the memory or are still to come.
void TestLanguage::keepsThePlace()
{
    SandboxOptions options;
    options.tokens = 3'000;
    Sandbox large(options);
    QCOMPARE(large.start(), QString());
    Workspace workspace(&QDateTime::currentMSecsSinceEpoch);
    LanguageSwitcher app(factory(&workspace));
    ApiAccess endpoint;
    endpoint.baseUrl = large.baseUrl();
    endpoint.credential = Credential(large.token());
    app.window().openSession(endpoint, {}, TokenQuery());
    app.window().show();
    QTRY_VERIFY_WITH_TIMEOUT(app.window().isSettled(), 20'000);
    auto *former = app.window().findChild<TokenTableView *>();
    former->goToRow(1'500);
    QTRY_VERIFY(former->currentToken());
    const QString id = former->currentToken()->id;
    for (const int row : {1'490, 500}) // the last is in no page that was asked for
        former->selectionModel()->select(former->model()->index(row, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const int top = former->visibleRows().first;
    QVERIFY(top > 1'000);

    choose(&app, QStringLiteral("العربية"));
    auto *table = app.window().findChild<TokenTableView *>();
    QCOMPARE(table->selectedRowCount(), 3);
    QCOMPARE(table->selectedCount(), 3);
    for (const int row : {500, 1'490, 1'500})
        QVERIFY(table->selectionModel()->isRowSelected(row));
    QCOMPARE(table->currentIndex().row(), 1'500);
    QTRY_VERIFY(table->currentToken());
    QCOMPARE(table->currentToken()->id, id);
    QTRY_COMPARE(table->visibleRows().first, top);

    // It is known by its id still: where the rows turn round, it is not what is in its place.
    choose(&app, QStringLiteral("English"));
    table = app.window().findChild<TokenTableView *>();
    emit table->sortRequested({QStringLiteral("createdAt"), true});
    QTRY_VERIFY(table->isCurrentAway());
    QTRY_VERIFY_WITH_TIMEOUT(app.window().isSettled(), 20'000);
    table->scrollTo(table->model()->index(3'000 - 1 - 1'500, 0));
    QTRY_VERIFY(table->currentToken());
    QCOMPARE(table->currentToken()->id, id);
    QCOMPARE(table->currentIndex().row(), 3'000 - 1 - 1'500);
}

void TestLanguage::keepsTheWayBack()
{
    Workspace workspace(&QDateTime::currentMSecsSinceEpoch);
    LanguageSwitcher app(factory(&workspace));
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox.baseUrl();
    endpoint.credential = Credential(m_sandbox.token());
    app.window().openSession(endpoint, {}, TokenQuery());
    app.window().show();
    QTRY_VERIFY_WITH_TIMEOUT(app.window().isSettled(), 20'000);
    auto *table = app.window().findChild<TokenTableView *>();
    emit table->sortRequested({QStringLiteral("name"), true});
    QTRY_COMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);

    choose(&app, QStringLiteral("Deutsch"));
    QVERIFY(workspace.canGoBack());
    workspace.goBack();
    QTRY_VERIFY_WITH_TIMEOUT(app.window().isSettled(), 20'000);
    QVERIFY(workspace.canGoForward());
    table = app.window().findChild<TokenTableView *>();
    QTRY_COMPARE(table->model()->index(0, int(Column::Created)).data().isValid(), true);
    QTRY_COMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
}

void TestLanguage::arabicReadsFromTheRight()
{
    Workspace workspace(&QDateTime::currentMSecsSinceEpoch);
    LanguageSwitcher app(factory(&workspace));
    app.window().show();
    QVERIFY(!app.window().isRightToLeft());
    choose(&app, QStringLiteral("العربية"));
    QVERIFY(app.window().isRightToLeft());
    QVERIFY(app.window().findChild<FilterBar *>()->isRightToLeft());
    choose(&app, QStringLiteral("English"));
    QVERIFY(!app.window().isRightToLeft());
}

/// All of them: a date in Arabic digits beside a number of months in others is hard to read.
void TestLanguage::arabicHasItsDigits()
{
    installTranslations(QStringLiteral("ar"));
    const qint64 now = QDateTime(QDate(2026, 11, 24), QTime(9, 30), utcZone).toMSecsSinceEpoch();
    const TimeContext context{now, QTimeZone::utc(), QLocale()};
    QStringList texts;
    for (const int days : {-400, -300, -30, -5, 5, 300, 4000})
        texts.append(relativeText({{}, now + days * qint64(86'400'000)}, context));
    FilterBar bar;
    for (const QAction *action : bar.findChildren<QAction *>())
        texts.append(action->text());
    CalendarPopup calendar(&bar, QDate(2026, 11, 24));
    for (const QLabel *label : calendar.findChildren<QLabel *>())
        texts.append(label->text());
    for (const QString &text : std::as_const(texts)) {
        QVERIFY2(std::none_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }),
                 qPrintable(text));
    }
    QVERIFY(texts.contains(QStringLiteral("نوفمبر ٢٠٢٦")));
}

/// The name first, also where all of the line is Latin.
void TestLanguage::connectionsReadFromTheRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ConnectionStore store;
    CredentialStore keeper(nullptr);
    Connection connection;
    connection.name = QStringLiteral("Acme");
    connection.baseUrl = QStringLiteral("https://api.example.com/v3");
    store.put(connection);
    const ConnectionsDialog dialog(&store, &keeper, {});
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    const QString text = dialog.findChild<QListWidget *>()->item(0)->text();
    QTextLayout layout(text);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    QVERIFY2(line.cursorToX(1) > line.cursorToX(int(text.indexOf(QStringLiteral("example")))), qPrintable(text));
}

void TestLanguage::isRememberedOnAnotherDay()
{
    {
        Workspace workspace(&QDateTime::currentMSecsSinceEpoch);
        LanguageSwitcher app(factory(&workspace));
        app.window().show();
        choose(&app, QStringLiteral("Español"));
    }
    installTranslations(QStringLiteral("en"));
    QCOMPARE(chosenLanguage(), QStringLiteral("es"));
    applyLanguage();
    QCOMPARE(QCoreApplication::translate("MainWindow", "Quit"), QStringLiteral("Salir"));
}

/// All that were asked for, as one that nothing came between.
void TestLanguage::exportGoesOn()
{
    SandboxOptions options;
    options.tokens = 2'000;
    options.latencyMs = 40;
    Sandbox slow(options);
    QCOMPARE(slow.start(), QString());
    Workspace workspace(&QDateTime::currentMSecsSinceEpoch);
    LanguageSwitcher app(factory(&workspace));
    ApiAccess endpoint;
    endpoint.baseUrl = slow.baseUrl();
    endpoint.credential = Credential(slow.token());
    app.window().openSession(endpoint, {}, TokenQuery());
    app.window().show();
    QTRY_VERIFY_WITH_TIMEOUT(app.window().isSettled(), 20'000);
    const QStringList paths{m_folder.filePath(QStringLiteral("one.csv")), m_folder.filePath(QStringLiteral("two.csv"))};
    for (const QString &path : paths) {
        QVERIFY(triggerAction(app.window(), u"Export all"));
        QVERIFY2(answerExportDialog(app.window(), path), qPrintable(path));
        QTRY_VERIFY(!app.window().findChild<ExportDialog *>());
    }
    QVERIFY(app.window().workspace().exports().isBusy());

    choose(&app, QStringLiteral("Deutsch"));
    auto *exporter = &app.window().workspace().exports();
    QVERIFY(exporter->isBusy());
    QSignalSpy finished(exporter, &ExportQueue::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
    for (const QString &path : paths) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(file.readAll().count("\r\n"), 2'001);
    }
    QVERIFY(app.window().findChild<MessageBar *>()->text().contains(QStringLiteral("exportiert")));
    // And the list is one to work with.
    auto *table = app.window().findChild<TokenTableView *>();
    QCOMPARE(table->model()->rowCount(), 2'000);
    table->goToRow(1'500);
    QTRY_VERIFY(table->currentToken());
    QVERIFY(table->model()->index(1'500, int(Column::Created)).data(Qt::ToolTipRole).toString().contains(u"vor "));
}

void TestLanguage::failedListIsAskedForAgain()
{
    Workspace workspace(&QDateTime::currentMSecsSinceEpoch);
    LanguageSwitcher app(factory(&workspace));
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox.baseUrl();
    endpoint.credential = Credential("wrong");
    app.window().openSession(endpoint, {}, TokenQuery());
    app.window().show();
    QTRY_VERIFY_WITH_TIMEOUT(!app.window().findChild<MessageBar *>()->text().isEmpty(), 20'000);
    choose(&app, QStringLiteral("Deutsch"));
    QTRY_VERIFY_WITH_TIMEOUT(app.window().findChild<MessageBar *>()->text().contains(QStringLiteral("Liste")), 20'000);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
