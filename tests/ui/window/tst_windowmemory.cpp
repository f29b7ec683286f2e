#include "app/demoserver/sandbox.h"
#include "models/settings/connectionstore.h"
#include "models/text/tokencolumns.h"
#include "models/text/translations.h"
#include "tests/support/clock.h"
#include "tests/support/consolewindow.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/tokentableview.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/details/tokendetailpane.h"
#include "ui/exporting/exportdialog.h"
#include "ui/theme/theme.h"
#include "ui/views/viewsdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

/// The window as its user left it, connection by connection; saved views; back and forth.
class TestWindowMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void looksComeBackForEachConnection();
    void widthsOfNoRowsAreNotKept();
    void looksComeBackWithoutConnection();
    void exportChoicesComeBackForEachConnection();
    void sortComesBackFiltersIfWished_data();
    void sortComesBackFiltersIfWished();
    void namedQueryWins();
    void anotherWindowsLooksStay();
    void geometryComesBack();
    void damagedLooksChangeNothing();
    void switchingTakesNoFiltersAlong();
    void viewIsSavedAndChosen();
    void viewHasAShortcut();
    void viewsBelongToTheirConnection();
    void viewsAreManaged();
    void backAndForward();
    void refusedSortIsNoStep();

private:
    QString addConnection(const char *name, bool remembersFilters = false);
    void open(const QString &id, const std::optional<TokenQuery> &query = {});
    void makeWindow();
    void saveView(const char *name);
    QAction *action(const char *text) const;
    QList<QAction *> viewActions() const;
    TokenTableView *table() const { return m_window->findChild<TokenTableView *>(); }
    TokenDetailPane *details() const { return m_window->findChild<TokenDetailPane *>(); }
    FilterBar *filter() const { return m_window->findChild<FilterBar *>(); }
    void ask(const TokenQuery &query);

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QByteArray ownerFolded = R"({"folded":{"#user":true},"metadata":""})";
const QByteArray metadataSorted = R"({"folded":{"#user":false},"metadata":"-key"})";

TokenQuery searchedByName()
{
    TokenQuery query;
    query.search = QStringLiteral("deploy");
    query.sort = {QStringLiteral("name"), true};
    return query;
}

} // namespace

void TestWindowMemory::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    QCoreApplication::setApplicationName(QStringLiteral("windowmemory"));
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
    SandboxOptions options;
    options.tokens = 300;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
}

void TestWindowMemory::init()
{
    static int count = 0;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(QString::number(++count)));
    makeWindow();
}

void TestWindowMemory::cleanup()
{
    m_window.reset();
}

/// As a start of the program; ends the one before by its closing.
void TestWindowMemory::makeWindow()
{
    if (m_window)
        m_window->close();
    m_window = std::make_unique<ConsoleWindow>(now);
    filter()->setPause(20);
}

QString TestWindowMemory::addConnection(const char *name, bool remembersFilters)
{
    Connection connection;
    connection.name = QString::fromLatin1(name);
    connection.baseUrl = m_sandbox->baseUrl().toString();
    connection.remembersFilters = remembersFilters;
    return m_window->workspace().connections().put(connection);
}

void TestWindowMemory::open(const QString &id, const std::optional<TokenQuery> &query)
{
    const Connection *connection = m_window->workspace().connections().find(id);
    QVERIFY(connection);
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox->baseUrl();
    endpoint.credential = Credential(m_sandbox->token());
    m_window->openSession(endpoint, *connection, query);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_window->isSettled());
}

/// As the filter bar does when the user has changed it.
void TestWindowMemory::ask(const TokenQuery &query)
{
    filter()->setQuery(query);
    emit filter()->queryChanged(query);
    QTRY_VERIFY(m_window->isSettled());
}

QAction *TestWindowMemory::action(const char *text) const
{
    const QList<QAction *> all = m_window->findChildren<QAction *>();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const QAction *one) { return one->text() == QString::fromUtf8(text); });
    return found == all.end() ? nullptr : *found;
}

QList<QAction *> TestWindowMemory::viewActions() const
{
    QList<QAction *> views;
    const QList<QAction *> all = qobject_cast<QWidget *>(action("Save this view …")->parent())->actions();
    for (QAction *one : all) {
        if (one->isCheckable())
            views.append(one);
    }
    return views;
}

void TestWindowMemory::saveView(const char *name)
{
    action("Save this view …")->trigger();
    auto *dialog = m_window->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(QString::fromUtf8(name));
    dialog->accept();
    delete dialog;
}

void TestWindowMemory::looksComeBackForEachConnection()
{
    const QString first = addConnection("First");
    const QString second = addConnection("Second");
    open(first);
    table()->setColumnHidden(int(Column::Owner), true);
    table()->setColumnWidth(int(Column::Name), 333);
    table()->horizontalHeader()->moveSection(0, 3);
    details()->restoreState(ownerFolded);
    const auto widen = [this] { m_window->resize(1360, 820); }; // wider than the screen of the test
    widen();
    m_window->findChild<QSplitter *>()->setSizes({700, 600});
    const QList<int> sizes = m_window->findChild<QSplitter *>()->sizes();
    open(second);
    table()->setColumnHidden(int(Column::Owner), false);
    table()->setColumnWidth(int(Column::Name), 111);
    details()->restoreState(metadataSorted);
    action("Token details")->setChecked(false);
    for (const bool isNewStart : {false, true}) {
        if (isNewStart) {
            makeWindow();
            widen();
        }
        open(first);
        QVERIFY(table()->isColumnHidden(int(Column::Owner)));
        QCOMPARE(table()->columnWidth(int(Column::Name)), 333);
        QCOMPARE(table()->horizontalHeader()->visualIndex(0), 3);
        QCOMPARE(details()->state(), ownerFolded);
        QVERIFY(action("Token details")->isChecked());
        QCOMPARE(m_window->findChild<QSplitter *>()->sizes(), sizes);
        open(second);
        QVERIFY(!table()->isColumnHidden(int(Column::Owner)));
        QCOMPARE(table()->columnWidth(int(Column::Name)), 111);
        QCOMPARE(details()->state(), metadataSorted);
        QVERIFY(!action("Token details")->isChecked());
    }
}

/// A window that was closed before its first rows came knows no widths worth keeping.
void TestWindowMemory::widthsOfNoRowsAreNotKept()
{
    const QString id = addConnection("First");
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox->baseUrl();
    endpoint.credential = Credential("wrong");
    m_window->openSession(endpoint, *m_window->workspace().connections().find(id), {});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    makeWindow();
    open(id);
    QVERIFY(table()->columnWidth(int(Column::Name)) > 100);
    QVERIFY(table()->columnWidth(int(Column::Id)) > 250);
}

/// The demo, and what the command line names.
void TestWindowMemory::looksComeBackWithoutConnection()
{
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox->baseUrl();
    endpoint.credential = Credential(m_sandbox->token());
    const auto start = [&] {
        m_window->openSession(endpoint, Connection(), {});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(m_window->isSettled());
    };
    start();
    const int measured = table()->columnWidth(int(Column::Id));
    QVERIFY(measured > 250);
    table()->setColumnWidth(int(Column::Name), 333);
    table()->setColumnHidden(int(Column::Owner), true);
    for (const bool isNewStart : {false, true, true}) {
        if (isNewStart)
            makeWindow();
        start();
        QCOMPARE(table()->columnWidth(int(Column::Id)), measured);
        QCOMPARE(table()->columnWidth(int(Column::Name)), 333);
        QVERIFY(table()->isColumnHidden(int(Column::Owner)));
    }
}

void TestWindowMemory::exportChoicesComeBackForEachConnection()
{
    const QString first = addConnection("First");
    const QString second = addConnection("Second");
    const auto ask = [this](const QString &id) {
        open(id);
        action("Export all")->trigger();
        return m_window->findChild<ExportDialog *>();
    };
    const auto formatOf = [](const ExportDialog *dialog) {
        return dialog->findChild<QComboBox *>(); // the only one
    };
    int format = 1;
    for (const QString &id : {first, second}) {
        ExportDialog *dialog = ask(id);
        QVERIFY(dialog);
        formatOf(dialog)->setCurrentIndex(format--);
        for (auto *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"File")
                field->setText(m_folder.filePath(id));
        }
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Export")
                button->click();
        }
        QTRY_VERIFY(!m_window->findChild<ExportDialog *>());
        QTRY_VERIFY(QFile::exists(m_folder.filePath(id)));
    }
    makeWindow();
    ExportDialog *dialog = ask(first);
    QVERIFY(dialog);
    QCOMPARE(formatOf(dialog)->currentIndex(), 1);
    dialog->close();
    QTRY_VERIFY(!m_window->findChild<ExportDialog *>());
    dialog = ask(second);
    QVERIFY(dialog);
    QCOMPARE(formatOf(dialog)->currentIndex(), 0);
}

void TestWindowMemory::sortComesBackFiltersIfWished_data()
{
    QTest::addColumn<bool>("isWished");
    QTest::newRow("wished") << true;
    QTest::newRow("not wished") << false;
}

void TestWindowMemory::sortComesBackFiltersIfWished()
{
    QFETCH(const bool, isWished);
    const QString id = addConnection("Acme", isWished);
    open(id);
    ask(searchedByName());
    makeWindow();
    open(id);
    QCOMPARE(filter()->query().sort.key, QStringLiteral("name"));
    QVERIFY(filter()->query().sort.descending);
    QCOMPARE(filter()->query().search, isWished ? QStringLiteral("deploy") : QString());
    QCOMPARE(table()->model()->rowCount() < 300, isWished);
    m_window->close();
    QSettings().sync();
    QFile file(QSettings().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().contains("deploy"), isWished);
}

/// As of another program: what this window did not change, it does not write.
void TestWindowMemory::anotherWindowsLooksStay()
{
    const QString id = addConnection("one");
    open(id);
    makeWindow(); // all is remembered
    open(id);
    const auto other = std::make_unique<ConsoleWindow>(now);
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox->baseUrl();
    endpoint.credential = Credential(m_sandbox->token());
    other->openSession(endpoint, *other->workspace().connections().find(id), {});
    QTRY_VERIFY(other->isSettled());
    other->findChild<TokenTableView *>()->setColumnHidden(int(Column::Id), true);
    other->close();
    action("Token details")->toggle();
    makeWindow();
    open(id);
    QVERIFY(table()->isColumnHidden(int(Column::Id)));
}

void TestWindowMemory::namedQueryWins()
{
    const QString id = addConnection("Acme", true);
    open(id);
    ask(searchedByName());
    makeWindow();
    TokenQuery query;
    query.sort.key = QStringLiteral("id");
    open(id, query);
    QVERIFY(filter()->query() == query);
}

void TestWindowMemory::geometryComesBack()
{
    const QString id = addConnection("Acme");
    open(id);
    m_window->resize(1111, 777);
    QTRY_COMPARE(m_window->size(), QSize(1111, 777));
    makeWindow();
    open(id);
    QCOMPARE(m_window->size(), QSize(1111, 777));
    // A window that shows stays as it is.
    const QString other = addConnection("Other");
    m_window->resize(1200, 800);
    open(other);
    open(id);
    QCOMPARE(m_window->size(), QSize(1200, 800));
}

void TestWindowMemory::damagedLooksChangeNothing()
{
    const QString id = addConnection("Acme");
    for (const char *key : {"geometry", "splitter", "columns", "detail", "folds", "query"})
        QSettings().setValue(ConnectionStore::settingsGroup(id) + QStringLiteral("window/") + QString::fromLatin1(key),
                             QByteArray("no such thing \x00\xff", 16));
    makeWindow();
    open(id);
    QCOMPARE(table()->model()->rowCount(), 300);
    QVERIFY(table()->columnWidth(int(Column::Name)) > 40);
    QVERIFY(m_window->width() > 600);
}

void TestWindowMemory::switchingTakesNoFiltersAlong()
{
    const QString first = addConnection("First", true);
    const QString second = addConnection("Second");
    open(first);
    ask(searchedByName());
    open(second);
    QVERIFY(filter()->query() == TokenQuery());
    QCOMPARE(table()->model()->rowCount(), 300);
    open(first);
    QVERIFY(filter()->query() == searchedByName());
}

void TestWindowMemory::viewIsSavedAndChosen()
{
    QVERIFY(!action("Save this view …")->isEnabled());
    const QString id = addConnection("Acme");
    open(id);
    ask(searchedByName());
    table()->setColumnHidden(int(Column::Owner), true);
    saveView("Deploy & <b>more</b>");
    action("Manage views …")->trigger();
    ask({});
    table()->setColumnHidden(int(Column::Owner), false);

    makeWindow();
    open(id);
    QCOMPARE(viewActions().size(), 1);
    QCOMPARE(viewActions().first()->text(), QStringLiteral("Deploy && <b>more</b>"));
    viewActions().first()->trigger();
    QTRY_VERIFY(m_window->isSettled());
    QVERIFY(filter()->query() == searchedByName());
    QVERIFY(table()->isColumnHidden(int(Column::Owner)));
    QVERIFY(table()->model()->rowCount() < 300);
    action("Back")->trigger();
    QTRY_COMPARE(table()->model()->rowCount(), 300);
}

void TestWindowMemory::viewHasAShortcut()
{
    open(addConnection("Acme"));
    saveView("All");
    ask(searchedByName());
    saveView("Deploy");
    QCOMPARE(viewActions().size(), 2);
    QCOMPARE(viewActions()[1]->shortcut(), QKeySequence(QStringLiteral("Ctrl+2")));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Ctrl+1")));
    QTRY_COMPARE(table()->model()->rowCount(), 300);
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Ctrl+2")));
    QTRY_VERIFY(table()->model()->rowCount() < 300);
}

void TestWindowMemory::viewsBelongToTheirConnection()
{
    const QString first = addConnection("First");
    const QString second = addConnection("Second");
    open(first);
    saveView("Mine");
    open(second);
    QCOMPARE(viewActions().size(), 0);
    open(first);
    QCOMPARE(viewActions().size(), 1);
}

void TestWindowMemory::viewsAreManaged()
{
    open(addConnection("Acme"));
    for (const char *name : {"One", "Two", "Three"})
        saveView(name);
    action("Manage views …")->trigger();
    auto *dialog = m_window->findChild<ViewsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    const auto press = [dialog](const char *text) {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QString::fromUtf8(text))
                button->click();
        }
    };
    const auto texts = [this] {
        QStringList all;
        for (const QAction *one : viewActions())
            all.append(one->text());
        return all.join(u',');
    };
    list->setCurrentRow(2);
    press("Up");
    press("Up");
    QCOMPARE(texts(), QStringLiteral("Three,One,Two"));
    QCOMPARE(list->currentRow(), 0);
    press("Down");
    QCOMPARE(texts(), QStringLiteral("One,Three,Two"));
    list->item(2)->setText(QStringLiteral("Last"));
    QTRY_COMPARE(texts(), QStringLiteral("One,Three,Last"));
    QCoreApplication::processEvents();
    list->item(0)->setText(QStringLiteral("Last")); // taken
    QTRY_COMPARE(list->item(0)->text(), QStringLiteral("One"));
    list->setCurrentRow(1);
    press("Remove");
    QCOMPARE(texts(), QStringLiteral("One,Last"));
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Remove") {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
        }
    }
    QCOMPARE(texts(), QStringLiteral("One"));
}

void TestWindowMemory::backAndForward()
{
    open(addConnection("Acme"));
    QVERIFY(!action("Back")->isEnabled() && !action("Forward")->isEnabled());
    ask(searchedByName());
    QVERIFY(action("Back")->isEnabled());
    m_window->activateWindow();
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Alt+Left")));
    QTRY_COMPARE(table()->model()->rowCount(), 300);
    QVERIFY(filter()->query() == TokenQuery());
    QVERIFY(!action("Back")->isEnabled());
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Alt+Right")));
    QTRY_VERIFY(table()->model()->rowCount() < 300);
    QVERIFY(filter()->query() == searchedByName());
    open(addConnection("Other"));
    QVERIFY(!action("Back")->isEnabled() && !action("Forward")->isEnabled());
}

void TestWindowMemory::refusedSortIsNoStep()
{
    open(addConnection("Acme"));
    TokenQuery query;
    query.sort.key = QStringLiteral("color");
    ask(query);
    QTRY_VERIFY(m_window->findChild<MessageBar *>()->text().contains(QStringLiteral("does not sort")));
    action("Back")->trigger();
    QTRY_VERIFY(m_window->isSettled());
    QVERIFY(filter()->query() == TokenQuery());
}

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
