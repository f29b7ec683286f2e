#include "models/session/session.h"
#include "models/settings/connectionstore.h"
#include "models/settings/viewstore.h"
#include "models/text/translations.h"
#include "tests/support/clock.h"
#include "tests/support/consolewindow.h"
#include "tests/support/fakeserver.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/screenwalk.h"
#include "tests/support/testtokens.h"
#include "tests/support/triggering.h"
#include "ui/browse/tokendelegate.h"
#include "ui/browse/tokentableview.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/connections/connectiondialog.h"
#include "ui/details/facttree.h"
#include "ui/details/findbar.h"
#include "ui/details/tokendetailpane.h"
#include "ui/details/valuedialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/commandpalette.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHeaderView>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

using namespace testtokens;

/// What strangers wrote is text on every screen, and nothing but text.
class TestHostileText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void walkFindsFaults();
    void rowsAndDetails_data();
    void rowsAndDetails();
    void answersThatFail_data();
    void answersThatFail();
    void refusedSort_data();
    void refusedSort();
    void nameOfConnection_data();
    void nameOfConnection();
    void dialogsAndMenus();
    void knownConnections();
    void paletteOfCommands();
    void exportThatFails();
    void paintsWorstCaseRowsInTime();
    void touchesNoFileAndNoNetwork();
    void control();

private:
    void addTexts();
    QJsonObject record(int number, const QString &text) const;
    void serve(const QByteArray &body);
    void open(const QString &name = {}, const TokenQuery &query = {});
    void walkMenusAndDialogs(int *dialogs);
    void findInDetails(const QString &text);
    void showFullValues(FactTree *tree);
    void showEveryToolTip(const QAbstractItemView *view);
    QString faults() const { return screenwalk::faults().join(u'\n'); }

    QTemporaryDir m_folder;
    QString m_picture; ///< a file that exists
    QString m_page;    ///< an address that answers
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int rowCount = 30;
const char *const canaryFile = "PAT_TEST_CANARY_FILE";
const char *const canaryPage = "PAT_TEST_CANARY_PAGE";

QByteArray sideBySide(const std::function<QJsonObject(int)> &recordOf)
{
    QList<QJsonObject> records;
    for (int i = 0; i < rowCount; ++i)
        records.append(recordOf(i));
    return listOf(records);
}

} // namespace

#define VERIFY_SCREEN()                                          \
    do {                                                         \
        const QString found = faults();                          \
        QVERIFY2(found.isEmpty(), qPrintable(found.left(4000))); \
    } while (false)

void TestHostileText::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
    // Where strace watches from outside, the addresses are its.
    m_picture = qEnvironmentVariable(canaryFile, m_folder.filePath(QStringLiteral("canary.png")));
    m_page = qEnvironmentVariable(canaryPage, QStringLiteral("http://127.0.0.1:9/canary"));
    if (!qEnvironmentVariableIsSet(canaryFile)) {
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(m_picture));
    }
}

void TestHostileText::init()
{
    m_server = std::make_unique<FakeServer>();
    m_window = std::make_unique<ConsoleWindow>(now);
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestHostileText::cleanup()
{
    QToolTip::hideText();
    m_window.reset();
    m_server.reset();
    QSettings().clear();
}

void TestHostileText::addTexts()
{
    QTest::addColumn<QString>("text");
    for (const auto &[name, text] : hostileTexts(m_picture, m_page))
        QTest::newRow(name) << text;
}

/// The text in every field that takes one, as the name of fields that nobody knows, and in their values.
QJsonObject TestHostileText::record(int number, const QString &text) const
{
    QJsonObject record = fullRecord(number);
    for (const ContractField &field : contract()) {
        const QString path = QString::fromLatin1(field.path);
        if (field.type == ContractField::Type::Text)
            record = withValue(record, path, text);
        else if (field.type == ContractField::Type::List)
            record = withValue(record, path, QJsonArray{text, text});
    }
    record = withValue(record, u"id"_s, QString(text + QString::number(number)));
    QJsonObject user = record.value(u"user"_s).toObject();
    user.insert(text + u'1', text);
    record.insert(u"user"_s, user);
    record.insert(text + u'2', QJsonObject{{text, QJsonArray{text, QJsonObject{{text, text}}}}});
    return record;
}

void TestHostileText::serve(const QByteArray &body)
{
    m_server->setHandler([body](const FakeRequest &request) {
        return FakeReply::json(request.intParam(u"page"_s, 1) == 1 ? body : QByteArray("[]"));
    });
}

void TestHostileText::open(const QString &name, const TokenQuery &query)
{
    Connection connection;
    connection.name = name;
    m_window->openSession(endpointOf(*m_server), connection, query);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20'000);
}

/// As if the pointer rested on each: a tooltip that were rich would now fetch what it names.
void TestHostileText::showEveryToolTip(const QAbstractItemView *view)
{
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        const QModelIndex index = view->model()->index(0, column, view->rootIndex());
        QToolTip::showText({10, 10}, index.data(Qt::ToolTipRole).toString(), m_window.get());
        QCoreApplication::processEvents();
    }
}

/// What the user types is the user's; what it leaves to be seen is not.
void TestHostileText::findInDetails(const QString &text)
{
    auto *pane = m_window->findChild<TokenDetailPane *>();
    pane->find();
    auto *bar = pane->findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    auto *field = bar->findChild<QLineEdit *>();
    field->setText(text.left(20));
    if (field->text() == text.left(20)) // it takes no line breaks
        QVERIFY(pane->findChild<FactTree *>()->matchCount() > 5);
    QVERIFY(!m_window->grab().isNull());
    VERIFY_SCREEN();
    bar->close();
}

/// Of a name, a list, an entry of the metadata and a field that nobody knows.
void TestHostileText::showFullValues(FactTree *tree)
{
    QList<QTreeWidgetItem *> rows{tree->topLevelItem(0)->child(1), tree->topLevelItem(0)->child(2)};
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *heading = tree->topLevelItem(i);
        if (heading->childCount() > 0)
            rows += heading->child(heading->childCount() - 1);
    }
    int dialogs = 0;
    for (QTreeWidgetItem *row : std::as_const(rows)) {
        tree->setCurrentItem(row);
        for (QAction *action : tree->actions()) {
            if (action->isEnabled() && action->text() == u"Show &full value …")
                action->trigger();
        }
        auto *dialog = m_window->findChild<ValueDialog *>();
        if (!dialog)
            continue;
        ++dialogs;
        QVERIFY(!dialog->grab().isNull());
        VERIFY_SCREEN();
        delete dialog;
    }
    QVERIFY(dialogs >= 5);
}

void TestHostileText::walkFindsFaults()
{
    QVERIFY(screenwalk::faultOf(u"plain & simple <b>x</b>"_s).isEmpty());
    QVERIFY(!screenwalk::faultOf(u"a\u202Eb"_s).isEmpty());
    QVERIFY(!screenwalk::faultOf(u"a\u200Bb"_s).isEmpty());
    QVERIFY(!screenwalk::toolTipFault(u"<b>x</b>"_s).isEmpty());
    QVERIFY(!screenwalk::toolTipFault(u"&lt;b&gt;"_s).isEmpty());
    QVERIFY(!screenwalk::toolTipFault(u"<span style=\"white-space:pre-wrap\"><b>x</b></span>"_s).isEmpty());
    QVERIFY(screenwalk::toolTipFault(u"<span style=\"white-space:pre-wrap\">&lt;b&gt;</span>"_s).isEmpty());
    QCOMPARE(faults(), QString());
    QPushButton bad(u"a\u202Eb"_s);
    bad.setToolTip(u"<b>rich</b>"_s);
    QCOMPARE(screenwalk::faults().size(), 2);
    QLabel label(u"x"_s);
    label.setTextFormat(Qt::RichText);
    QCOMPARE(screenwalk::faults().size(), 3);
    label.ensurePolished(); // the style makes every label plain that is ever shown
    QCOMPARE(screenwalk::faults().size(), 2);
}

void TestHostileText::rowsAndDetails_data()
{
    addTexts();
}

void TestHostileText::rowsAndDetails()
{
    QFETCH(const QString, text);
    serve(sideBySide([&](int number) { return record(number, text); }));
    open();
    QCOMPARE(m_window->findChild<MessageBar *>()->text(), QString());
    auto *table = m_window->findChild<TokenTableView *>();
    QCOMPARE(table->model()->rowCount(), rowCount);
    m_window->selectFirstRow();
    auto *tree = m_window->findChild<FactTree *>();
    QTRY_VERIFY(tree->topLevelItemCount() > 3);
    tree->expandAll();
    auto *tabs = m_window->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QVERIFY(!m_window->grab().isNull());
        VERIFY_SCREEN();
        QVERIFY(screenwalk::texts().size() > 1000);
    }
    showEveryToolTip(table);
    showEveryToolTip(tree);
    VERIFY_SCREEN();
    tabs->setCurrentIndex(0);
    findInDetails(text);
    showFullValues(tree);
    QVERIFY(!m_window->windowTitle().contains(text));
}

void TestHostileText::answersThatFail_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    for (const auto &[name, text] : hostileTexts(m_picture, m_page)) {
        if (!QByteArrayList{"markup", "local picture", "overrides", "controls", "long markup"}.contains(name))
            continue; // all of them go the way that these go
        for (const char *kind :
             {"400", "401", "403", "404", "429", "500", "reason", "plain", "type", "redirect", "record", "field"})
            QTest::addRow("%s, %s", name, kind) << text << QString::fromLatin1(kind);
    }
}

void TestHostileText::answersThatFail()
{
    QFETCH(const QString, text);
    QFETCH(const QString, kind);
    const QByteArray bytes = QString(text).replace(u'\n', u' ').replace(u'\r', u' ').toUtf8().left(20'000);
    FakeReply reply = FakeReply::answer(kind.toInt(), json({{u"message"_s, text}, {u"code"_s, text}}));
    if (kind == u"reason")
        reply = FakeReply::raw("HTTP/1.1 400 " + bytes + "\r\nContent-Length: 0\r\n\r\n");
    else if (kind == u"plain")
        reply = FakeReply::answer(403, text.toUtf8(), "text/plain");
    else if (kind == u"type")
        reply = FakeReply::answer(200, "[]", bytes);
    else if (kind == u"redirect")
        reply = FakeReply::answer(302, {}, {}, {{"Location", "https://" + bytes + ".example/" + bytes}});
    else if (kind == u"record")
        reply = FakeReply::json(listOf({withValue(smallRecord(1), u"revoked"_s, text)}));
    else if (kind == u"field")
        reply = FakeReply::json(json({{text, text}}));
    m_server->setHandler([reply](const FakeRequest &) { return reply; });
    m_window->openSession(endpointOf(*m_server), {}, {});
    auto *message = m_window->findChild<MessageBar *>();
    // What may pass is asked for again before anything is said.
    QTRY_VERIFY2_WITH_TIMEOUT(!message->text().isEmpty() || m_server->count() > 1, "nothing was said", 10'000);
    QVERIFY(!m_window->grab().isNull());
    VERIFY_SCREEN();
}

void TestHostileText::refusedSort_data()
{
    addTexts();
}

void TestHostileText::refusedSort()
{
    QFETCH(const QString, text);
    m_server->setHandler([text](const FakeRequest &request) {
        return request.rawQuery.contains("sort") ? FakeReply::answer(400, json({{u"message"_s, text}}))
                                                 : FakeReply::json("[]");
    });
    TokenQuery query;
    query.sort = {text, true};
    m_window->openSession(endpointOf(*m_server), {}, query);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<MessageBar *>()->text().isEmpty(), 20'000);
    VERIFY_SCREEN();
}

void TestHostileText::nameOfConnection_data()
{
    addTexts();
}

void TestHostileText::nameOfConnection()
{
    QFETCH(const QString, text);
    serve(sideBySide([](int number) { return fullRecord(number); }));
    open(text);
    VERIFY_SCREEN();
    auto *bar = m_window->findChild<MessageBar *>();
    bar->showMessage(MessageBar::Kind::Error, text, text, true);
    bar->setAction(text, [] {});
    QVERIFY(!m_window->grab().isNull());
    VERIFY_SCREEN();
}

/// Opens whatever can be opened; names that are proposed for files are harmless.
void TestHostileText::walkMenusAndDialogs(int *dialogs)
{
    const QList<QMenu *> menus = m_window->menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() > 5);
    for (QMenu *menu : menus) {
        emit menu->aboutToShow();
        VERIFY_SCREEN();
        emit menu->aboutToHide();
    }
    QList<QPointer<QAction>> actions; // a menu may be filled anew
    for (QAction *action : m_window->findChildren<QAction *>())
        actions += action;
    // The palette comes last: it fills menus anew, whose entries are then others.
    std::stable_partition(actions.begin(), actions.end(),
                          [](const QAction *action) { return action->text() != u"Find a command …"; });
    for (const QPointer<QAction> &action : actions) {
        if (!action || !action->isEnabled() || action->menu() || action->isCheckable() || action->text() == u"Quit")
            continue;
        action->trigger();
        for (auto *dialog : m_window->findChildren<QDialog *>()) {
            ++*dialogs;
            VERIFY_SCREEN();
            if (const auto *files = qobject_cast<const QFileDialog *>(dialog))
                QVERIFY(QRegularExpression(u"^tokens-[0-9-]+\\.csv$"_s)
                            .match(files->selectedFiles().value(0).section(u'/', -1))
                            .hasMatch());
            dialog->close();
            delete dialog;
        }
    }
}

/// While hostile rows show.
void TestHostileText::dialogsAndMenus()
{
    const QString text = u"../../<b>x</b>\u202E"_s;
    serve(sideBySide([&](int number) { return record(number, text); }));
    open(text);
    m_window->selectFirstRow();
    int dialogs = 0;
    walkMenusAndDialogs(&dialogs);
    QVERIFY2(dialogs >= 4, qPrintable(QString::number(dialogs)));
}

/// What stands in the settings may have come from elsewhere.
void TestHostileText::knownConnections()
{
    {
        ConnectionStore store;
        for (const auto &[name, text] : hostileTexts(m_picture, m_page)) {
            Connection connection;
            connection.name = text.left(5'000);
            connection.baseUrl = text.left(5'000);
            connection.isProduction = true;
            store.put(connection);
            connection.name.clear();
            store.put(connection);
        }
    }
    m_window = std::make_unique<ConsoleWindow>(now);
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(!m_window->grab().isNull());
    VERIFY_SCREEN();
    int dialogs = 0;
    walkMenusAndDialogs(&dialogs);
    QVERIFY2(dialogs >= 3, qPrintable(QString::number(dialogs)));
}

/// It lists what views and connections are called.
void TestHostileText::paletteOfCommands()
{
    {
        ConnectionStore store;
        Connection connection;
        connection.name = u"Acme"_s;
        connection.baseUrl = m_server->baseUrl().toString();
        ViewStore views;
        views.setGroup(ConnectionStore::settingsGroup(store.put(connection)));
        for (const auto &[name, text] : hostileTexts(m_picture, m_page)) {
            SavedView view;
            view.name = text.left(200);
            views.put(view);
            Connection other = connection;
            other.name = text.left(5'000);
            store.put(other);
        }
    }
    m_window = std::make_unique<ConsoleWindow>(now);
    m_window->resize(1600, 1000);
    m_window->show();
    serve(sideBySide([](int number) { return fullRecord(number); }));
    m_window->openSession(endpointOf(*m_server), m_window->workspace().connections().connections().first(), {});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20'000);
    QVERIFY(triggerAction(*m_window, u"Find a command …"));
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette);
    auto *list = palette->findChild<QListWidget *>();
    QVERIFY(list->count() > 2 * int(hostileTexts(m_picture, m_page).size()));
    for (const QString &typed : {QString(), u"<b>"_s, u"connection"_s, u"views"_s}) {
        palette->findChild<QLineEdit *>()->setText(typed);
        QVERIFY(!palette->grab().isNull());
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QVERIFY2(screenwalk::faultOf(palette->findChild<QLineEdit *>()->accessibleDescription()).isEmpty(),
                     qPrintable(list->item(row)->text()));
        }
        VERIFY_SCREEN();
    }
}

void TestHostileText::exportThatFails()
{
    serve(sideBySide([](int number) { return fullRecord(number); }));
    open();
    auto *exporter = &m_window->workspace().exports();
    QVERIFY(exporter);
    for (const auto &[name, text] : hostileTexts(m_picture, m_page)) {
        emit exporter->failed(text, text);
        VERIFY_SCREEN();
        emit exporter->finished({text, {}, 3, 0, {text}});
        VERIFY_SCREEN();
        emit exporter->finished({text, text, 3, 0});
        VERIFY_SCREEN();
    }
}

/// The best of many: other work on the machine only adds.
void TestHostileText::paintsWorstCaseRowsInTime()
{
    const auto texts = hostileTexts(m_picture, m_page);
    serve(sideBySide([&](int number) { return record(number, texts[size_t(number) % texts.size()].second); }));
    open();
    auto *table = m_window->findChild<TokenTableView *>();
    m_window->resize(table->horizontalHeader()->length() + 500, rowCount * TokenDelegate::rowHeight + 300);
    double best = 1e9;
    for (int i = 0; i < 20; ++i) {
        // As when they show for the first time: nothing is prepared.
        QFont font = table->font();
        font.setPointSizeF(font.pointSizeF() + (i % 2 == 0 ? 0.01 : -0.01));
        table->setFont(font);
        QElapsedTimer timer;
        timer.start();
        do
            table->viewport()->repaint();
        while (!table->isSettled());
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("30 rows of worst-case names: %.1f ms", best);
#if defined(NDEBUG)
    QVERIFY2(best < 50, qPrintable(QString::number(best)));
#else
    QVERIFY2(best < 250, qPrintable(QString::number(best))); // a debug build, perhaps under sanitizers
#endif
}

/// Runs the tests above in a process of its own, and looks at every file that it opens and every address it calls.
void TestHostileText::touchesNoFileAndNoNetwork()
{
    if (qEnvironmentVariableIsSet(canaryFile))
        QSKIP("Being watched.");
    QTcpServer canary;
    QVERIFY(canary.listen(QHostAddress::LocalHost));
    const QString port = QString::number(canary.serverPort());
    const auto watched = [&](const QStringList &functions) {
        const QString log = m_folder.filePath(QStringLiteral("strace"));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(canaryFile), m_picture);
        environment.insert(QString::fromLatin1(canaryPage), u"http://127.0.0.1:%1/canary"_s.arg(port));
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // which traces, too
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"strace"_s, QStringList{u"-f"_s, u"-qq"_s, u"-s"_s, u"4000"_s, u"-o"_s, log, u"-e"_s,
                                               u"trace=%file,%network"_s, QCoreApplication::applicationFilePath()} +
                                       functions);
        QFile file(log);
        if (!process.waitForFinished(200'000) || process.exitCode() != 0 || !file.open(QIODevice::ReadOnly))
            return QByteArray("failed: " + process.errorString().toUtf8() + process.readAll().right(4000));
        return file.readAll();
    };
    const QByteArray proof = watched({u"control"_s});
    if (proof.contains("PTRACE") || proof.contains("ptrace"))
        QSKIP("This machine lets nobody trace.");
    QVERIFY2(proof.contains(QByteArray(m_picture.toUtf8() + '"')), proof.right(2000).constData());

    // Of every screen, what names a file or an address: the rest is walked above.
    QStringList functions{u"dialogsAndMenus"_s,
                          u"knownConnections"_s,
                          u"answersThatFail:markup, 403"_s,
                          u"answersThatFail:local picture, 403"_s,
                          u"answersThatFail:markup, redirect"_s,
                          u"answersThatFail:local picture, reason"_s};
    for (const char *text : {"markup", "local picture", "remote picture", "document", "end of span"}) {
        for (const char *function : {"rowsAndDetails", "refusedSort", "nameOfConnection"})
            functions += u"%1:%2"_s.arg(QLatin1String(function), QLatin1String(text));
    }
    const QByteArray seen = watched(functions);
    QVERIFY2(seen.contains("socket("), seen.constData());
    QVERIFY(!seen.contains(m_picture.toUtf8()));
    QVERIFY(!seen.contains("canary"));
    QVERIFY2(!seen.contains(QByteArray("htons(" + port.toLatin1() + ')')), "a page was fetched");
    QVERIFY2(!seen.contains("htons(53)"), "a name was looked up");
    QCOMPARE(seen.count("execve("), 1);
    canary.waitForNewConnection(0);
    QVERIFY(!canary.hasPendingConnections());
}

/// What the watcher has to notice: a label that takes a picture's address for markup.
void TestHostileText::control()
{
    if (!qEnvironmentVariableIsSet(canaryFile))
        QSKIP("Only while being watched.");
    QLabel label;
    label.ensurePolished();
    label.setTextFormat(Qt::RichText);
    label.setText(u"<img src=\"%1\">"_s.arg(m_picture));
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QVERIFY(!label.grab().isNull());
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
