#include "app/demoserver/sandbox.h"
#include "models/text/translations.h"
#include "tests/support/consolewindow.h"
#include "ui/browse/tokentableview.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/theme/theme.h"
#include "ui/window/commandpalette.h"

#include <QAccessible>
#include <QAction>
#include <QDateTime>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Everything by the keyboard: the palette of commands, and the keys that need no menu.
class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void ranksWhatFits_data();
    void ranksWhatFits();
    void bestComesFirst();
    void disabledOnesComeLast();
    void opensWithItsKeys();
    void hasEveryEntryOfTheMenus();
    void hasViewsAndConnections();
    void runsTheRealAction();
    void arrowsChoose();
    void escapeLeavesEverythingAsItWas();
    void disabledOneIsNotRun();
    void goesWhenTheUserTurnsAway();
    void isReadOut();
    void slashSearches();
    void slashIsALetterInFields();
    void buttonsTellTheirKeys();

private:
    void open();
    CommandPalette *palette() const { return m_window->findChild<CommandPalette *>(); }
    CommandPalette *askForPalette();
    QStringList titles() const;
    void type(const QString &text);
    QLineEdit *search() const;

    QTemporaryDir m_folder;
    Sandbox m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

/// Commands of menus that belong to nothing else.
struct Menus
{
    QMenuBar bar;
    QMenu *add(const QString &title, const QStringList &texts)
    {
        QMenu *menu = bar.addMenu(title);
        for (const QString &text : texts)
            menu->addAction(text);
        return menu;
    }
    QStringList find(const QString &typed) const
    {
        QStringList found;
        for (const Command &command : findCommands(commandsOf(bar), typed))
            found.append(command.title);
        return found;
    }
};

} // namespace

void TestCommandPalette::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
    QCOMPARE(m_sandbox.start(), QString());
}

void TestCommandPalette::init()
{
    QSettings().clear();
    m_window = std::make_unique<ConsoleWindow>([] { return QDateTime::currentMSecsSinceEpoch(); });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCommandPalette::cleanup()
{
    m_window.reset();
}

void TestCommandPalette::open()
{
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox.baseUrl();
    endpoint.credential = Credential(m_sandbox.token());
    m_window->openSession(endpoint, {}, TokenQuery());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20'000);
}

CommandPalette *TestCommandPalette::askForPalette()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    const QPointer<CommandPalette> found = palette();
    // Not qWaitForWindowActive, which is content with the window below.
    return QTest::qWaitFor([&] { return found && QApplication::activeWindow() == found; }) ? found : nullptr;
}

QStringList TestCommandPalette::titles() const
{
    QStringList texts;
    const auto *list = palette()->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        texts.append(list->item(row)->text());
    return texts;
}

void TestCommandPalette::type(const QString &text)
{
    QTest::keyClicks(palette()->findChild<QLineEdit *>(), text);
}

QLineEdit *TestCommandPalette::search() const
{
    for (auto *field : m_window->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Search")
            return field;
    }
    return nullptr;
}

void TestCommandPalette::ranksWhatFits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing typed") << QString() << true;
    QTest::newRow("beginning") << u"exp"_s << true;
    QTest::newRow("capitals") << u"EXP"_s << true;
    QTest::newRow("second word") << u"sel"_s << true;
    QTest::newRow("inside a word") << u"port"_s << true;
    QTest::newRow("words in another order") << u"sel exp"_s << true;
    QTest::newRow("with its menu") << u"file sel"_s << true;
    QTest::newRow("letters in their order") << u"exsl"_s << true;
    QTest::newRow("letters across menu and name") << u"flxpt"_s << true;
    QTest::newRow("spaces around") << u"  export "_s << true;
    QTest::newRow("accents") << u"sélection"_s << true;
    QTest::newRow("letters in another order") << u"lsxe"_s << false;
    QTest::newRow("another word") << u"quit"_s << false;
}

void TestCommandPalette::ranksWhatFits()
{
    QFETCH(QString, typed);
    QFETCH(bool, fits);
    const Command command{nullptr, u"Export selection"_s, u"File"_s, {}};
    QCOMPARE(commandRank(command, typed) > 0, fits);
}

void TestCommandPalette::bestComesFirst()
{
    Menus menus;
    menus.add(u"&Rows"_s, {u"A row at a time"_s, u"Tomorrow"_s, u"Go to row …"_s, u"Row && column"_s});
    menus.add(u"Other"_s, {u"Rich or wide"_s, u"Nothing"_s});
    QCOMPARE(menus.find(u"row"_s), (QStringList{u"Row & column"_s, u"A row at a time"_s, u"Go to row …"_s,
                                                u"Tomorrow"_s, u"Rich or wide"_s}));
    QCOMPARE(menus.find({}).size(), 6);
    QCOMPARE(commandsOf(menus.bar).first().menu, u"Rows"_s);
}

void TestCommandPalette::disabledOnesComeLast()
{
    Menus menus;
    QMenu *menu = menus.add(u"File"_s, {u"Export selection"_s, u"Export all"_s});
    menu->actions().first()->setEnabled(false);
    menu->addAction(u"Export nothing"_s)->setVisible(false);
    menu->addSeparator();
    QMenu *below = menu->addMenu(u"More"_s);
    below->addAction(u"Export more"_s);
    QCOMPARE(menus.find(u"export"_s), (QStringList{u"Export all"_s, u"Export more"_s, u"Export selection"_s}));
    QCOMPARE(commandsOf(menus.bar).last().menu, u"File › More"_s);
}

void TestCommandPalette::opensWithItsKeys()
{
    QVERIFY(askForPalette());
    QCOMPARE(palette()->windowTitle(), u"Find a command"_s);
    auto *field = palette()->findChild<QLineEdit *>();
    QCOMPARE(field->accessibleName(), u"Command"_s);
    QVERIFY(field->hasFocus());
    QVERIFY(m_window->geometry().contains(palette()->geometry()));
    type(u"token det"_s);
    QCOMPARE(titles().first(), u"Token details"_s);
    type(u" qqq"_s);
    QCOMPARE(titles(), QStringList());
    QTest::keyClick(field, Qt::Key_Return); // runs nothing, and stays
    QVERIFY(palette()->isVisible());
}

void TestCommandPalette::hasEveryEntryOfTheMenus()
{
    open();
    QVERIFY(askForPalette());
    const QStringList all = titles();
    for (const char *title : {"Refresh", "Export all", "Copy ids", "Select all tokens", "Clear filters",
                              "Token details", "Reset columns", "Owner", "Deutsch", "Dark", "Save this view …",
                              "Go to row …", "Connect to a server …", "Manage connections …", "Guide", "Quit"})
        QVERIFY2(all.contains(QString::fromUtf8(title)), title);
}

void TestCommandPalette::hasViewsAndConnections()
{
    Connection connection;
    connection.name = u"Acme & Söhne"_s;
    connection.baseUrl = u"https://acme.example/v3"_s;
    m_window->workspace().connections().put(connection);
    open();
    for (const Command &command : commandsOf(*m_window->menuBar())) {
        if (command.title == u"Save this view …")
            command.action->trigger();
    }
    auto *dialog = m_window->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(u"Without an end"_s);
    dialog->accept();
    QVERIFY(askForPalette());
    type(u"acme sohne"_s);
    QCOMPARE(titles().value(0), u"Acme & Söhne"_s);
    palette()->findChild<QLineEdit *>()->setText(u"wthtend"_s);
    QCOMPARE(titles().value(0), u"Without an end"_s);
    QVERIFY(palette()->findChild<QLineEdit *>()->accessibleDescription().contains(u"Ctrl+1"));
}

void TestCommandPalette::runsTheRealAction()
{
    open();
    m_window->findChild<TokenTableView *>()->setFocus();
    QVERIFY(askForPalette());
    type(u"last row"_s);
    QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Return);
    auto *table = m_window->findChild<TokenTableView *>();
    QTRY_VERIFY(!palette());
    QCOMPARE(table->currentIndex().row(), table->model()->rowCount() - 1);
    QTRY_VERIFY(table->hasFocus());

    QVERIFY(askForPalette());
    type(u"search"_s);
    QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Enter, Qt::KeypadModifier);
    QTRY_VERIFY(search()->hasFocus());
}

void TestCommandPalette::arrowsChoose()
{
    open();
    QVERIFY(askForPalette());
    type(u"export"_s);
    auto *list = palette()->findChild<QListWidget *>();
    auto *field = palette()->findChild<QLineEdit *>();
    const QStringList found = titles();
    QVERIFY(found.size() >= 2);
    QCOMPARE(list->currentRow(), 0);
    palette()->findChild<QLineEdit *>()->setText(u"co"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 2);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(list->currentRow(), 1);
    QVERIFY(field->hasFocus());
    QVERIFY(field->accessibleDescription().startsWith(list->item(1)->text()));
}

void TestCommandPalette::escapeLeavesEverythingAsItWas()
{
    open();
    QVERIFY(askForPalette());
    type(u"quit"_s);
    QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    QVERIFY(m_window->isVisible());
}

void TestCommandPalette::disabledOneIsNotRun()
{
    QVERIFY(askForPalette());
    type(u"export all"_s);
    QCOMPARE(titles().value(0), u"Export all"_s);
    auto *list = palette()->findChild<QListWidget *>();
    QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled));
    QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(palette()->isVisible());
}

void TestCommandPalette::goesWhenTheUserTurnsAway()
{
    QVERIFY(askForPalette());
    m_window->activateWindow();
    QTRY_VERIFY(!palette());
}

void TestCommandPalette::isReadOut()
{
    QVERIFY(askForPalette());
    type(u"light"_s);
    auto *list = palette()->findChild<QListWidget *>();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(list);
    QCOMPARE(interface->role(), QAccessible::List);
    QCOMPARE(interface->text(QAccessible::Name), u"Commands"_s);
    QCOMPARE(interface->child(0)->text(QAccessible::Name), u"Light, View › Colors"_s);
    const auto spoken = [&](const QString &typed) {
        palette()->findChild<QLineEdit *>()->setText(typed);
        return list->item(0)->data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(u"go to row"_s), u"Go to row …, Go, Ctrl+G"_s);
    QCOMPARE(spoken(u"system default"_s), u"System default, View › Language, chosen"_s);
}

void TestCommandPalette::slashSearches()
{
    open();
    auto *table = m_window->findChild<TokenTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Slash);
    QTRY_VERIFY(search()->hasFocus());
    QCOMPARE(search()->text(), QString());
}

void TestCommandPalette::slashIsALetterInFields()
{
    open();
    for (auto *field : m_window->findChildren<QLineEdit *>()) {
        if (!field->isVisible() || field->isReadOnly())
            continue;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Slash);
        QVERIFY2(field->text().contains(u'/'), qPrintable(field->accessibleName()));
        QVERIFY(field->hasFocus());
    }
}

void TestCommandPalette::buttonsTellTheirKeys()
{
    int buttons = 0;
    for (const auto *button : m_window->findChildren<QToolButton *>()) {
        const QAction *action = button->defaultAction();
        if (!action || action->shortcut().isEmpty())
            continue;
        ++buttons;
        QVERIFY2(button->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
                 qPrintable(button->toolTip()));
    }
    QVERIFY(buttons >= 3);
    for (const auto *button : m_window->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Clear filters")
            QVERIFY(button->toolTip().contains(u"Ctrl+Shift+L"));
    }
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
