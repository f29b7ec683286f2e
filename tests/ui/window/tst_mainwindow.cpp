#include "app/demoserver/sandbox.h"
#include "models/paging/tokentablemodel.h"
#include "models/text/translations.h"
#include "tests/support/clock.h"
#include "tests/support/consolewindow.h"
#include "tests/support/fakeserver.h"
#include "tests/support/testtokens.h"
#include "tests/support/triggering.h"
#include "ui/browse/browsepage.h"
#include "ui/browse/emptypage.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/tokentableview.h"
#include "ui/details/facttree.h"
#include "ui/exporting/exportdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/statusline.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

/// The window as its user has it: real keys and clicks, a real server over a real socket.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsRowsAndTheirNumber();
    void searchesWhileTyping();
    void enterSearchesAtOnce();
    void clickOnHeaderSorts_data();
    void clickOnHeaderSorts();
    void headerWithoutSortDoesNotPretend();
    void narrowsByDates();
    void refusesNoDate();
    void exportsSelection();
    void exportsSelectionThatIsNotLoaded();
    void detailFollowsKeyboard();
    void ownersTokensAreShown();
    void findInDetailsShowsThem();
    void fillsTheScreen();
    void saysThatNothingMatches();
    void knowsNoMatchesWithoutAnAnswer();
    void serverStopsAndComesBack();
    void saysThatTheNumberIsNotKnown();
    void oneStrangeRecordIsOne();
    void refusedPageIsNamed();
    void newsLeavesRetryWhereItIs();
    void messagesMoveNoRow();
    void goodNewsLeaveWithTheNextQuery();
    void saysWhatIsWrongWithTheToken_data();
    void saysWhatIsWrongWithTheToken();
    void refreshKeepsSelectionById();
    void arrivingPageIsToldOnce();
    void jumpsToTheEnd();
    void goesToRow();
    void copiesRows();
    void selectionStaysInMemory();
    void columnsHideAndComeBack();
    void namesAreThose_data();
    void namesAreThose();
    void everyTextIsPlain();
    void newsMakeTheWindowNoWider();

private:
    void open(Sandbox *sandbox, const TokenQuery &query = {});
    template <typename T> T *named(const QString &name) const;
    QAction *action(const QString &text) const;
    TokenTableView *table() const { return m_window->findChild<TokenTableView *>(); }
    TokenRowsModel *model() const { return qobject_cast<TokenRowsModel *>(table()->model()); }
    QString status() const;
    QStringList column(Column column) const;
    bool isAllLoaded() const;
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {});
    QList<QByteArray> exportTo(const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int tokens = 1234;

} // namespace

void TestMainWindow::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
    SandboxOptions options;
    options.tokens = tokens;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
}

void TestMainWindow::init()
{
    m_window = std::make_unique<ConsoleWindow>(now);
    m_window->findChild<FilterBar *>()->setPause(50);
    m_window->resize(1360, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    QSettings().clear();
}

void TestMainWindow::open(Sandbox *sandbox, const TokenQuery &query)
{
    ApiAccess endpoint;
    endpoint.baseUrl = sandbox->baseUrl();
    endpoint.credential = Credential(sandbox->token());
    m_window->openSession(endpoint, {}, query);
    QTRY_VERIFY(m_window->isSettled());
}

template <typename T> T *TestMainWindow::named(const QString &name) const
{
    const QList<T *> all = m_window->findChildren<T *>();
    for (T *widget : all) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->text(QAccessible::Name) == name)
            return widget;
    }
    return nullptr;
}

QAction *TestMainWindow::action(const QString &text) const
{
    const QList<QAction *> all = m_window->findChildren<QAction *>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const QAction *one) { return one->text() == text; });
    return found == all.end() ? nullptr : *found;
}

/// The label that tells of the list: the one with "token" in it.
QString TestMainWindow::status() const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && (label->text().contains(u" token")) && label->parentWidget()->inherits("StatusLine"))
            return label->text();
    }
    return {};
}

QStringList TestMainWindow::column(Column column) const
{
    QStringList texts;
    for (int row = 0; row < std::min(model()->rowCount(), 100); ++row)
        texts.append(model()->index(row, int(column)).data().toString());
    return texts;
}

bool TestMainWindow::isAllLoaded() const
{
    const auto [first, last] = table()->visibleRows();
    for (int row = first; row <= last; ++row) {
        if (!model()->isLoaded(row))
            return false;
    }
    return last >= first;
}

void TestMainWindow::clickRow(int row, Qt::KeyboardModifiers modifiers)
{
    const QRect rect = table()->visualRect(model()->index(row, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, rect.center());
}

/// Answers the dialog that is open, waits for the file, and returns its lines without the last, empty one.
QList<QByteArray> TestMainWindow::exportTo(const QString &name)
{
    const QString path = m_folder.filePath(name);
    auto *dialog = m_window->findChild<ExportDialog *>();
    if (!dialog)
        return {};
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == QStringLiteral("File"))
            field->setText(path);
    }
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Export"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QFile file(path);
    if (!QTest::qWaitFor([&path] { return QFile::exists(path); }) || !file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast();
    return lines;
}

void TestMainWindow::showsRowsAndTheirNumber()
{
    open(m_sandbox.get());
    QCOMPARE(status(), QStringLiteral("1,234 tokens"));
    QCOMPARE(table()->accessibleDescription(), QStringLiteral("1,234 tokens, in the server's order"));
    QCOMPARE(model()->rowCount(), tokens);
    QVERIFY(isAllLoaded());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("127.0.0.1")));
    table()->setFocus();
    QTest::keySequence(table(), QKeySequence::SelectAll);
    QCOMPARE(status(), QStringLiteral("1,234 tokens · 1,234 selected"));
}

void TestMainWindow::searchesWhileTyping()
{
    open(m_sandbox.get());
    auto *search = named<QLineEdit>(QStringLiteral("Search"));
    QVERIFY(search);
    m_window->findChild<FilterBar *>()->setPause(500); // longer than a busy machine takes for six keys
    const qint64 before = m_sandbox->requestCount();
    QTest::keyClicks(search, QStringLiteral("deploy"));
    QTRY_VERIFY(model()->rowCount() < tokens);
    QTRY_VERIFY(m_window->isSettled());
    QVERIFY(model()->rowCount() > 0);
    QVERIFY(m_sandbox->requestCount() - before < 6); // one for what was typed, the rest for the end of the list
    QVERIFY(named<QPushButton>(QStringLiteral("Clear filters"))->isEnabled());
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Clear filters")), Qt::LeftButton);
    QTRY_COMPARE(status(), QStringLiteral("1,234 tokens"));
    QCOMPARE(search->text(), QString());
}

void TestMainWindow::enterSearchesAtOnce()
{
    open(m_sandbox.get());
    m_window->findChild<FilterBar *>()->setPause(60'000);
    auto *search = named<QLineEdit>(QStringLiteral("Search"));
    QTest::keyClicks(search, QStringLiteral("terraform"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(model()->rowCount() < tokens);
}

void TestMainWindow::clickOnHeaderSorts_data()
{
    QTest::addColumn<int>("section");
    for (int i = 0; i < columnCount; ++i) {
        if (!columnSortKey(static_cast<Column>(i)).isEmpty())
            QTest::newRow(qPrintable(columnTitle(static_cast<Column>(i)))) << i;
    }
}

void TestMainWindow::clickOnHeaderSorts()
{
    QFETCH(const int, section);
    TokenQuery query;
    query.sort.key = QStringLiteral("userId");
    open(m_sandbox.get(), query);
    QHeaderView *header = table()->horizontalHeader();
    const auto click = [&] {
        table()->scrollTo(model()->index(0, section));
        const int x = header->sectionViewportPosition(section) + header->sectionSize(section) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    const QString first = model()->index(0, int(Column::Id)).data().toString();
    QStringList ends;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        click();
        QTRY_COMPARE(header->sortIndicatorSection(), section);
        QTRY_COMPARE(header->sortIndicatorOrder(), order);
        QTRY_VERIFY(m_window->isSettled());
        QCOMPARE(named<QComboBox>(QStringLiteral("Sort by"))->currentData().toString(),
                 columnSortKey(static_cast<Column>(section)));
        QCOMPARE(named<QToolButton>(QStringLiteral("Descending"))->isChecked(), order == Qt::DescendingOrder);
        // What a screen reader says of the table.
        QTRY_COMPARE(table()->accessibleDescription(),
                     QStringLiteral("1,234 tokens, sorted by %1, %2")
                         .arg(columnTitle(static_cast<Column>(section)), order == Qt::DescendingOrder
                                                                             ? QStringLiteral("descending")
                                                                             : QStringLiteral("ascending")));
        ends.append(model()->index(0, int(Column::Id)).data().toString());
    }
    QVERIFY(ends[0] != ends[1]);
    QStringList ids = column(Column::Id);
    if (section == int(Column::Id))
        QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
}

void TestMainWindow::headerWithoutSortDoesNotPretend()
{
    open(m_sandbox.get());
    QHeaderView *header = table()->horizontalHeader();
    const qint64 before = m_sandbox->requestCount();
    const int section = int(Column::Status);
    const int x = header->sectionViewportPosition(section) + header->sectionSize(section) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    QCOMPARE(header->sortIndicatorSection(), int(Column::Created));
    QVERIFY(m_window->isSettled());
    QCOMPARE(m_sandbox->requestCount(), before);
}

void TestMainWindow::narrowsByDates()
{
    open(m_sandbox.get());
    const QDate from = QDate::currentDate().addDays(-300);
    const QDate to = QDate::currentDate().addDays(-100);
    auto *fromField = named<QLineEdit>(QStringLiteral("Created from"));
    auto *toField = named<QLineEdit>(QStringLiteral("Created to"));
    QVERIFY(fromField && toField);
    QTest::keyClicks(fromField, from.toString(Qt::ISODate));
    QTest::keyClick(fromField, Qt::Key_Return);
    QTest::keyClicks(toField, to.toString(Qt::ISODate));
    QTest::keyClick(toField, Qt::Key_Return);
    QTRY_VERIFY(model()->rowCount() < tokens);
    QTRY_VERIFY(m_window->isSettled());
    QVERIFY(model()->rowCount() > 0);
    auto *rows = qobject_cast<TokenTableModel *>(model());
    for (int row = 0; rows->tokenAt(row); ++row) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(rows->tokenAt(row)->createdAt->msecs).date();
        QVERIFY2(day >= from && day <= to, qPrintable(day.toString(Qt::ISODate)));
    }
}

void TestMainWindow::refusesNoDate()
{
    open(m_sandbox.get());
    const qint64 before = m_sandbox->requestCount();
    auto *field = named<QLineEdit>(QStringLiteral("Updated to"));
    QTest::keyClicks(field, QStringLiteral("2026-02-30"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->property("invalid").toBool());
    QCOMPARE(field->text(), QStringLiteral("2026-02-30"));
    QCOMPARE(m_sandbox->requestCount(), before);
    QCOMPARE(status(), QStringLiteral("1,234 tokens"));
}

void TestMainWindow::exportsSelection()
{
    open(m_sandbox.get());
    QVERIFY(!named<QToolButton>(QStringLiteral("Export selection"))->isEnabled());
    clickRow(0);
    clickRow(2, Qt::ControlModifier);
    clickRow(5, Qt::ControlModifier);
    QCOMPARE(status(), QStringLiteral("1,234 tokens · 3 selected"));
    QTest::mouseClick(named<QToolButton>(QStringLiteral("Export selection")), Qt::LeftButton);
    const QList<QByteArray> lines = exportTo(QStringLiteral("three.csv"));
    const QStringList ids = column(Column::Id);
    QVERIFY(lines.size() >= 4); // a name may hold a line break
    const QByteArray all = lines.join('\n');
    for (const int row : {0, 2, 5})
        QVERIFY(all.contains(ids[row].toUtf8()));
    QVERIFY(!all.contains(ids[1].toUtf8()));
    QVERIFY(lines.first().startsWith("id,name,createdAt"));
    QTRY_VERIFY(m_window->findChild<MessageBar *>()->text().contains(QStringLiteral("3 tokens exported")));
}

void TestMainWindow::exportsSelectionThatIsNotLoaded()
{
    open(m_sandbox.get());
    table()->setFocus();
    QTest::keySequence(table(), QKeySequence::SelectAll);
    QTest::mouseClick(named<QToolButton>(QStringLiteral("Export selection")), Qt::LeftButton);
    const QByteArray all = exportTo(QStringLiteral("all.csv")).join('\n');
    const QStringList ids = m_sandbox->ids();
    QCOMPARE(ids.size(), tokens);
    for (const QString &id : ids)
        QCOMPARE(all.count(QByteArray(id.toUtf8() + ',')), 1);
}

void TestMainWindow::detailFollowsKeyboard()
{
    open(m_sandbox.get());
    clickRow(0);
    auto *rows = qobject_cast<TokenTableModel *>(model());
    auto *tree = named<FactTree>(QStringLiteral("Token details"));
    QVERIFY(tree);
    for (int row = 0; row < 30; ++row) {
        QString all;
        const auto collect = [&all, tree](const auto &self, const QModelIndex &parent) -> void {
            for (int i = 0; i < tree->model()->rowCount(parent); ++i) {
                all += tree->model()->index(i, 1, parent).data().toString() + u'\n';
                self(self, tree->model()->index(i, 0, parent));
            }
        };
        collect(collect, {});
        const Token *token = rows->tokenAt(row);
        QVERIFY(all.contains(token->id));
        if (token->user && token->user->email)
            QVERIFY(all.contains(*token->user->email));
        if (token->user && token->user->organization)
            QVERIFY(all.contains(*token->user->organization->id));
        QTest::keyClick(table(), Qt::Key_Down);
    }
}

/// No other filter stays, the order does; and it is a step for Back.
void TestMainWindow::ownersTokensAreShown()
{
    TokenQuery query;
    QVERIFY(parseDateBound(QStringLiteral("2020-01-01"), &query.created.from));
    query.sort = {QStringLiteral("name"), true};
    open(m_sandbox.get(), query);
    const auto *rows = qobject_cast<TokenTableModel *>(model());
    int row = 0;
    while (!rows->tokenAt(row)->user || !rows->tokenAt(row)->user->email || rows->tokenAt(row)->user->email->isEmpty())
        ++row;
    clickRow(row);
    const QString email = *rows->tokenAt(row)->user->email;
    const int all = model()->rowCount();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Ctrl+Shift+O")));
    QTRY_COMPARE(named<QLineEdit>(QStringLiteral("Search"))->text(), email);
    QTRY_VERIFY(m_window->isSettled() && model()->rowCount() < all);
    TokenQuery expected;
    expected.search = email;
    expected.sort = query.sort;
    QVERIFY(m_window->findChild<FilterBar *>()->query() == expected);
    for (int i = 0; i < model()->rowCount(); ++i)
        QVERIFY(!rows->tokenAt(i) || rows->tokenAt(i)->user->email.value() == email);
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Alt+Left")));
    QTRY_COMPARE(model()->rowCount(), all);
}

void TestMainWindow::findInDetailsShowsThem()
{
    open(m_sandbox.get());
    clickRow(0);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("F9")));
    auto *field = named<QLineEdit>(QStringLiteral("Find in details"));
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Ctrl+Shift+F")));
    QTRY_VERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("owner"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(named<FactTree>(QStringLiteral("Token details"))->hasFocus());
}

/// The command shows how it is, whoever made it so.
void TestMainWindow::fillsTheScreen()
{
    m_window->show();
    const auto actions = m_window->findChildren<QAction *>();
    const auto found =
        std::ranges::find_if(actions, [](const QAction *action) { return action->text() == u"Full screen"; });
    QVERIFY(found != actions.end());
    const QAction *fullScreen = *found;
    QVERIFY(!fullScreen->isChecked());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("F11")));
    QTRY_VERIFY(m_window->isFullScreen() && fullScreen->isChecked());
    m_window->showNormal();
    QTRY_VERIFY(!fullScreen->isChecked());
}

void TestMainWindow::saysThatNothingMatches()
{
    open(m_sandbox.get());
    auto *search = named<QLineEdit>(QStringLiteral("Search"));
    QTest::keyClicks(search, QStringLiteral("no such token anywhere"));
    auto *empty = m_window->findChild<EmptyPage *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(status(), QStringLiteral("0 tokens"));
    QVERIFY(named<QLabel>(QStringLiteral("No tokens match")));
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(table()->isVisible());
    QTRY_COMPARE(status(), QStringLiteral("1,234 tokens"));
}

/// That nothing matched before says nothing about now.
void TestMainWindow::knowsNoMatchesWithoutAnAnswer()
{
    SandboxOptions options;
    options.tokens = 20;
    auto sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(sandbox->start(), QString());
    options.port = sandbox->baseUrl().port();
    open(sandbox.get());
    QTest::keyClicks(named<QLineEdit>(QStringLiteral("Search")), QStringLiteral("no such token anywhere"));
    auto *empty = m_window->findChild<EmptyPage *>();
    QTRY_COMPARE(empty->state(), EmptyPage::State::NothingMatches);
    sandbox.reset();
    action(QStringLiteral("Refresh"))->trigger();
    auto *message = m_window->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(empty->state(), EmptyPage::State::NotLoaded);
    QCOMPARE(status(), QStringLiteral("at least 0 tokens"));

    sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(sandbox->start(), QString());
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Retry")), Qt::LeftButton);
    QTRY_VERIFY(!message->isVisible());
    QTRY_COMPARE(status(), QStringLiteral("0 tokens"));
    QCOMPARE(empty->state(), EmptyPage::State::NothingMatches);
}

void TestMainWindow::serverStopsAndComesBack()
{
    SandboxOptions options;
    options.tokens = 2000;
    options.database = m_folder.filePath(QStringLiteral("tokens.sqlite"));
    auto sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(sandbox->start(), QString());
    options.port = sandbox->baseUrl().port();
    open(sandbox.get());
    sandbox.reset();
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() / 2);
    auto *message = m_window->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("could not be loaded")));
    auto *retry = named<QPushButton>(QStringLiteral("Retry"));
    QVERIFY(retry && retry->isVisible());
    QCOMPARE(model()->rowCount(), 2000);
    QVERIFY(!model()->index(0, 0).data().toString().isEmpty());

    sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(sandbox->start(), QString());
    QCOMPARE(sandbox->baseUrl().port(), options.port);
    // A page that gave up while the server was away may tell so after the first click.
    const auto isGone = [&] {
        if (message->isVisible())
            QTest::mouseClick(retry, Qt::LeftButton);
        return !message->isVisible();
    };
    QTRY_VERIFY2(isGone(), qPrintable(message->text()));
    QTRY_VERIFY(isAllLoaded());
}

/// Pages that were to tell where the list ends hold no rows that somebody misses.
void TestMainWindow::saysThatTheNumberIsNotKnown()
{
    const FakeServer server([](const FakeRequest &request) {
        return request.intParam(QStringLiteral("page"), 1) == 1 ? FakeReply::json(testtokens::page(1, 100))
                                                                : FakeReply::answer(400);
    });
    ApiAccess endpoint;
    endpoint.baseUrl = server.baseUrl();
    endpoint.credential = Credential("secret");
    m_window->openSession(endpoint, {}, {});
    const auto *message = m_window->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().startsWith(QStringLiteral("The total could not be determined.")),
             qPrintable(message->text()));
    QCOMPARE(status(), QStringLiteral("at least 100 tokens"));
}

/// Three strange records among 100: all rows are there, what could not be read is named where it would stand, and the
/// file holds the same.
void TestMainWindow::oneStrangeRecordIsOne()
{
    using namespace testtokens;
    QList<QJsonObject> records;
    for (int i = 0; i < 100; ++i)
        records.append(fullRecord(i));
    records[10] = withValue(records[10], QStringLiteral("name"), QJsonValue::Null);
    records[10] = withValue(records[10], QStringLiteral("user.organization.allowedUsers"), QStringLiteral("ten"));
    records[20] = withValue(records[20], QStringLiteral("expiresAt"), QStringLiteral("2020-05-01"));
    records[30] = withValue(records[30], QStringLiteral("user"), QStringLiteral("<b>gone</b>\u202e"));
    records[40] = withValue(records[40], QStringLiteral("expiresAt"), QStringLiteral("0001-01-01T00:00:00Z"));
    const FakeServer server([&records](const FakeRequest &request) {
        QList<QJsonObject> found = records;
        if (request.param(QStringLiteral("sort")).startsWith(u'-'))
            std::reverse(found.begin(), found.end());
        const int limit = request.intParam(QStringLiteral("limit"), 100);
        return FakeReply::json(listOf(found.mid((request.intParam(QStringLiteral("page"), 1) - 1) * limit, limit)));
    });
    m_window->openSession(endpointOf(server), {}, {});
    QTRY_COMPARE(status(), QStringLiteral("100 tokens"));
    QVERIFY(!m_window->findChild<MessageBar *>()->isVisible());
    QVERIFY(named<QLabel>(QStringLiteral("3 record(s) have fields that could not be read")) ||
            named<QLabel>(QStringLiteral("3 records have fields that could not be read")));
    QVERIFY(table()->accessibleDescription().contains(QStringLiteral("have fields that could not be read")));

    for (int row = 0; row < 100; ++row) {
        const bool isStrange = row == 10 || row == 20 || row == 30;
        QCOMPARE(model()->index(row, int(Column::Id)).data().toString(), idOf(row));
        QCOMPARE(model()->index(row, int(Column::Status)).data().toString(),
                 row == 20 ? QStringLiteral("Unknown") : QStringLiteral("Active"));
        bool hasUnreadable = false;
        for (int column = 0; column < model()->columnCount(); ++column)
            hasUnreadable = hasUnreadable ||
                            model()->index(row, column).data().toString().startsWith(QStringLiteral("not readable: "));
        QCOMPARE(hasUnreadable, isStrange);
    }
    const auto cell = [this](int row, Column column) { return model()->index(row, int(column)).data().toString(); };
    QCOMPARE(cell(10, Column::Name), QStringLiteral("not readable: name · null"));
    QCOMPARE(cell(20, Column::Expires), QStringLiteral("not readable: expiresAt · \"2020-05-01\""));
    QCOMPARE(cell(30, Column::Owner), QStringLiteral("not readable: user · \"<b>gone</b>‹U+202E›\""));
    QCOMPARE(cell(40, Column::Expires), QStringLiteral("0001-01-01T00:00:00Z, probably means never"));

    const auto *details = named<FactTree>(QStringLiteral("Token details"));
    const auto detail = [details](const QString &text) {
        return !details->model()
                    ->match(details->model()->index(0, 1), Qt::DisplayRole, text, 1,
                            Qt::MatchExactly | Qt::MatchRecursive)
                    .isEmpty();
    };
    clickRow(10);
    QTRY_VERIFY(detail(QStringLiteral("not readable: name · null")));
    QVERIFY(detail(QStringLiteral("not readable: user.organization.allowedUsers · \"ten\"")));
    clickRow(20);
    QTRY_VERIFY(detail(QStringLiteral("not readable: expiresAt · \"2020-05-01\"")));
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().startsWith(QStringLiteral("expire")), qPrintable(label->text()));

    action(QStringLiteral("Export all"))->trigger();
    const QList<QByteArray> lines = exportTo(QStringLiteral("strange.csv"));
    QCOMPARE(lines.size(), 101);
    QVERIFY(lines.at(11).startsWith("tok-00010,null,"));
    QVERIFY(lines.at(21).contains(R"(,"""2020-05-01""",)"));
}

void TestMainWindow::refusedPageIsNamed()
{
    using namespace testtokens;
    const FakeServer server([](const FakeRequest &) {
        return FakeReply::json(listOf({fullRecord(1), without(fullRecord(2), QStringLiteral("id"))}));
    });
    m_window->openSession(endpointOf(server), {}, {});
    const auto isSaid = [this] {
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("page 1, record 2, id: "));
        });
    };
    QTRY_VERIFY(isSaid() ||
                m_window->findChild<MessageBar *>()->text().contains(QStringLiteral("page 1, record 2, id: ")));
}

void TestMainWindow::newsLeavesRetryWhereItIs()
{
    SandboxOptions options;
    options.tokens = 2000;
    auto sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(sandbox->start(), QString());
    options.port = sandbox->baseUrl().port();
    open(sandbox.get());
    sandbox.reset();
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() / 2);
    auto *message = m_window->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    table()->goToRow(model()->rowCount() / 2);
    action(QStringLiteral("Copy cell"))->trigger();
    QVERIFY2(message->text().contains(QStringLiteral("Nothing was copied")), qPrintable(message->text()));
    QVERIFY2(message->text().contains(QStringLiteral("could not be loaded")), qPrintable(message->text()));
    auto *retry = named<QPushButton>(QStringLiteral("Retry"));
    QVERIFY(retry && retry->isVisible());

    sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(sandbox->start(), QString());
    const auto isGone = [retry] {
        if (retry->isVisible())
            QTest::mouseClick(retry, Qt::LeftButton);
        return !retry->isVisible();
    };
    QTRY_VERIFY2(isGone(), qPrintable(message->text()));
    QVERIFY2(!message->text().contains(QStringLiteral("could not be loaded")), qPrintable(message->text()));
    QVERIFY2(message->text().contains(QStringLiteral("Nothing was copied")), qPrintable(message->text()));
}

/// The row under the mouse stays there, whatever is told.
void TestMainWindow::messagesMoveNoRow()
{
    open(m_sandbox.get());
    const auto place = [this] {
        return table()->viewport()->mapToGlobal(table()->visualRect(model()->index(5, 0)).topLeft());
    };
    const QPoint before = place();
    auto *message = m_window->findChild<MessageBar *>();
    message->showMessage(MessageBar::Kind::Error, QStringLiteral("What happened"), QStringLiteral("What to do"), true);
    QTRY_VERIFY(message->isVisible() && message->height() > 30);
    QCOMPARE(place(), before);
    message->clear();
    QTRY_VERIFY(!message->isVisible());
    QCOMPARE(place(), before);
}

void TestMainWindow::goodNewsLeaveWithTheNextQuery()
{
    open(m_sandbox.get());
    auto *message = m_window->findChild<MessageBar *>();
    message->showMessage(MessageBar::Kind::Info, QStringLiteral("Done"), {}, false);
    action(QStringLiteral("Refresh"))->trigger();
    QTRY_VERIFY(m_window->isSettled());
    QCOMPARE(message->text(), QStringLiteral("Done")); // the same query
    named<QLineEdit>(QStringLiteral("Search"))->setText(QStringLiteral("x"));
    QTRY_VERIFY(!message->isVisible());
    message->showMessage(MessageBar::Kind::Warning, QStringLiteral("Careful"), {}, false);
    named<QLineEdit>(QStringLiteral("Search"))->setText(QStringLiteral("xy"));
    QTRY_COMPARE(m_window->workspace().query().search, QStringLiteral("xy"));
    QCOMPARE(message->text(), QStringLiteral("Careful"));
}

void TestMainWindow::saysWhatIsWrongWithTheToken_data()
{
    QTest::addColumn<bool>("isWrong");
    QTest::addColumn<QString>("word");
    QTest::newRow("401") << true << QStringLiteral("token");
    QTest::newRow("403") << false << QStringLiteral("token");
}

void TestMainWindow::saysWhatIsWrongWithTheToken()
{
    QFETCH(const bool, isWrong);
    QFETCH(const QString, word);
    SandboxOptions options;
    options.tokens = 3;
    options.demandScope = QStringLiteral("personalAccessToken:read");
    Sandbox sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    ApiAccess endpoint;
    endpoint.baseUrl = sandbox.baseUrl();
    endpoint.credential = Credential(isWrong ? QByteArray("not-the-token") : sandbox.tokenWithoutScope());
    m_window->openSession(endpoint, {}, {});
    auto *message = m_window->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(word), qPrintable(message->text()));
    QVERIFY(!message->text().contains(QString::fromUtf8(endpoint.credential.token())));
    QVERIFY(m_window->findChild<EmptyPage *>()->isVisible());
}

void TestMainWindow::refreshKeepsSelectionById()
{
    SandboxOptions options;
    options.tokens = 50;
    Sandbox sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    open(&sandbox);
    const QStringList ids = column(Column::Id);
    clickRow(3);
    clickRow(5, Qt::ControlModifier);
    QVERIFY(sandbox.deleteToken(ids[0]));
    QVERIFY(sandbox.deleteToken(ids[4]));
    QTest::mouseClick(named<QToolButton>(QStringLiteral("Refresh")), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 48);
    QTRY_VERIFY(m_window->isSettled());
    QStringList selected;
    const QModelIndexList rows = table()->selectionModel()->selectedRows(int(Column::Id));
    for (const QModelIndex &index : rows)
        selected.append(index.data().toString());
    selected.sort();
    QStringList expected{ids[3], ids[5]};
    expected.sort();
    QCOMPARE(selected, expected);
    QCOMPARE(table()->currentIndex().siblingAtColumn(int(Column::Id)).data().toString(), ids[5]);
}

void TestMainWindow::arrivingPageIsToldOnce()
{
    open(m_sandbox.get());
    const QSignalSpy told(m_window->findChild<BrowsePage *>(), &BrowsePage::statusChanged);
    const QSignalSpy states(&m_window->workspace().session()->pager(), &TokenPager::stateChanged);
    const QSignalSpy rows(model(), &QAbstractItemModel::dataChanged);
    table()->scrollTo(model()->index(800, 0), QAbstractItemView::PositionAtTop);
    QTRY_VERIFY(rows.count() > 0 && m_window->isSettled());
    QCOMPARE(told.count(), states.count());
}

void TestMainWindow::jumpsToTheEnd()
{
    open(m_sandbox.get());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_End);
    QTRY_VERIFY(isAllLoaded());
    QCOMPARE(table()->currentIndex().row(), tokens - 1);
    QCOMPARE(model()->index(tokens - 1, int(Column::Id)).data().toString(), m_sandbox->ids().last());
    QTest::keyClick(table(), Qt::Key_Home);
    QCOMPARE(table()->currentIndex().row(), 0);
}

void TestMainWindow::goesToRow()
{
    open(m_sandbox.get());
    const qint64 before = m_sandbox->requestCount();
    action(QStringLiteral("Go to row …"))->trigger();
    auto *dialog = m_window->findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->intMaximum(), tokens);
    dialog->setIntValue(750);
    dialog->accept();
    QTRY_COMPARE(table()->currentIndex().row(), 749);
    QTRY_VERIFY(isAllLoaded());
    QCOMPARE(model()->index(749, int(Column::Id)).data().toString(), m_sandbox->ids()[749]);
    QVERIFY(m_sandbox->requestCount() - before <= 3); // the page, perhaps the one beside it, and a neighbor
    QCOMPARE(status(), QStringLiteral("1,234 tokens · 1 selected"));
}

void TestMainWindow::copiesRows()
{
    open(m_sandbox.get());
    clickRow(1);
    clickRow(3, Qt::ControlModifier);
    QTest::keySequence(table(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QStringLiteral("Name\tStatus\tOwner")));
    QCOMPARE(lines[1].split(u'\t').value(int(Column::Id)), model()->index(1, int(Column::Id)).data().toString());
    QVERIFY(lines[1].endsWith(QStringLiteral("\tnot judged\tnot compared\t")));
    const QStringList ids{model()->index(1, int(Column::Id)).data().toString(),
                          model()->index(3, int(Column::Id)).data().toString()};
    const auto copyWith = [this](const QString &name) {
        triggerAction(*m_window, name);
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copyWith(QStringLiteral("Copy ids")), QString(ids.join(u'\n') + u'\n'));
    QCOMPARE(copyWith(QStringLiteral("Copy cell")), model()->index(3, 0).data().toString());
    const QString csv = copyWith(QStringLiteral("Copy as CSV"));
    QVERIFY(csv.startsWith(QStringLiteral("id,name,createdAt")));
    for (const QString &id : ids)
        QVERIFY(csv.contains(QString(u"\r\n" + id + u',')));
    const QJsonArray records = QJsonDocument::fromJson(copyWith(QStringLiteral("Copy as JSON")).toUtf8()).array();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[1].toObject().value(u"id").toString(), ids[1]);
}

void TestMainWindow::selectionStaysInMemory()
{
    SandboxOptions options;
    options.tokens = 10'000; // 100 pages, more than are kept
    Sandbox sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    open(&sandbox);
    clickRow(1);
    const QString id = model()->index(1, int(Column::Id)).data().toString();
    for (int row = 0; row < 10'000; row += 100) {
        table()->verticalScrollBar()->setValue(row * 28);
        QTRY_VERIFY(isAllLoaded());
    }
    QTest::keySequence(table(), QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().contains(id));
    QVERIFY(!model()->isLoaded(450));
}

void TestMainWindow::columnsHideAndComeBack()
{
    open(m_sandbox.get());
    QMenu menu;
    table()->fillColumnsMenu(&menu);
    QCOMPARE(menu.actions().first()->text(), QStringLiteral("Name"));
    menu.actions().first()->trigger();
    QVERIFY(table()->isColumnHidden(0));
    table()->horizontalHeader()->moveSection(2, 1);
    menu.actions().last()->trigger();
    QVERIFY(!table()->isColumnHidden(0));
    QCOMPARE(table()->horizontalHeader()->visualIndex(2), 2);
}

void TestMainWindow::namesAreThose_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"Search", "Token ids", "Created from", "Created to", "Updated from", "Updated to", "Sort by", "Descending",
          "Tokens", "Token details", "Refresh", "Clear filters", "Export selection", "Export all", "Retry"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestMainWindow::namesAreThose()
{
    QFETCH(const QString, name);
    QVERIFY(named<QWidget>(name));
}

void TestMainWindow::everyTextIsPlain()
{
    open(m_sandbox.get());
    clickRow(0);
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    QVERIFY(labels.size() > 5);
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
}

/// The longest that the status line has to say at once: an export that waits.
void TestMainWindow::newsMakeTheWindowNoWider()
{
    ConsoleWindow window([] { return qint64(0); });
    window.resize(1000, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *line = window.findChild<StatusLine *>();
    line->setList(QStringLiteral("at least 1,000,000 tokens · 1,000,000 selected"));
    line->setActivity(QStringLiteral("Rate limited; retrying in 300 s"));
    line->showWork(QStringLiteral("Exporting 100,000 of 1,000,000, waiting 300 s for the server's limit"), 1, 10);
    line->setAllowance(0, 50);
    line->setZone(QStringLiteral("Times in America/Argentina/ComodRivadavia (UTC-3)"));
    QTest::qWait(50);
    QCOMPARE(window.width(), 1000);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
