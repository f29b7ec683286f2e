#include "app/demoserver/sandbox.h"
#include "models/paging/tokentablemodel.h"
#include "models/text/translations.h"
#include "tests/support/consolewindow.h"
#include "tests/support/exportanswers.h"
#include "tests/support/fakeserver.h"
#include "tests/support/testtokens.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/tokentableview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

/// What is selected is a set of tokens, whatever the window shows meanwhile: what the status says of it, what an export
/// offers and what ends up in the file or on the clipboard.
class TestBasket : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void staysWhatItIs_data();
    void staysWhatItIs();
    void everythingStaysWhatItIs_data();
    void everythingStaysWhatItIs();
    void rowsThatWereNotLoadedStay_data();
    void rowsThatWereNotLoadedStay();
    void growsInAnotherSearch();
    void isOfOneServer();
    void clickReplacesAndComesBack_data();
    void clickReplacesAndComesBack();
    void isShownAlone();
    void isCleared();
    void goneTokensAreTold();
    void everythingIsWhatIsThere_data();
    void everythingIsWhatIsThere();
    void copiesWhatIsNotLoaded_data();
    void copiesWhatIsNotLoaded();
    void copiesNoMoreThanSay();
    void copiesExactTimes();
    void copiesGuarded();

private:
    void open(const QUrl &url, const QByteArray &bearer);
    void openSandbox() { open(m_sandbox->baseUrl(), m_sandbox->token()); }
    void click(int row, Qt::KeyboardModifiers modifiers = {});
    void choose(int count, int step);
    void search(const QString &text);
    void clickHeader(Column column);
    void settle();
    void trigger(const QString &text);
    QAction *action(const QString &text) const;
    QString status() const;
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    TokenTableView *table() const { return m_window->findChild<TokenTableView *>(); }
    TokenTableModel *model() const { return qobject_cast<TokenTableModel *>(table()->model()); }
    QStringList selectedInView() const;
    QStringList exported();
    QString copied(const QString &how);
    void change(const QString &how);

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
    QString m_offer; ///< what the export dialog offered to export
    QJsonObject m_manifest;
};

namespace {

constexpr int tokens = 2'000;

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// Of a CSV file whose first column is the id; names may hold line breaks.
QStringList idsIn(const QByteArray &csv)
{
    static const QRegularExpression id(QStringLiteral("(?:^|\n)([0-9a-f]{8}-[0-9a-f-]{27}),"));
    QStringList ids;
    for (auto it = id.globalMatch(QString::fromUtf8(csv)); it.hasNext();)
        ids.append(it.next().captured(1));
    return ids;
}

} // namespace

void TestBasket::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_basket"));
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
}

void TestBasket::init()
{
    QSettings().clear();
    QSettings().setValue(QStringLiteral("export/manifest"), true);
    SandboxOptions options;
    options.tokens = tokens;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
    m_window = std::make_unique<ConsoleWindow>([] { return QDateTime::currentMSecsSinceEpoch(); });
    m_window->findChild<FilterBar *>()->setPause(10);
    m_window->resize(1360, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestBasket::cleanup()
{
    m_window.reset();
}

void TestBasket::open(const QUrl &url, const QByteArray &bearer)
{
    ApiAccess endpoint;
    endpoint.baseUrl = url;
    endpoint.credential = Credential(bearer);
    m_window->openSession(endpoint, {}, TokenQuery());
    settle();
}

void TestBasket::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20'000);
}

void TestBasket::click(int row, Qt::KeyboardModifiers modifiers)
{
    table()->scrollTo(model()->index(row, 0));
    const QRect rect = table()->visualRect(model()->index(row, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, rect.center());
}

void TestBasket::choose(int count, int step)
{
    for (int i = 0; i < count; ++i)
        click(i * step, Qt::ControlModifier);
}

void TestBasket::search(const QString &text)
{
    auto *filter = m_window->findChild<FilterBar *>();
    for (QLineEdit *field : filter->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Search")
            field->setText(text);
    }
    QTRY_COMPARE(model()->shownQuery()->search, text);
    settle();
}

void TestBasket::clickHeader(Column column)
{
    QHeaderView *header = table()->horizontalHeader();
    const int section = int(column);
    const QString first = model()->tokenAt(0)->id;
    const int x = header->sectionViewportPosition(section) + header->sectionSize(section) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    QTRY_COMPARE(header->sortIndicatorSection(), section);
    settle();
}

QAction *TestBasket::action(const QString &text) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void TestBasket::trigger(const QString &text)
{
    QVERIFY2(action(text), qPrintable(text));
    QVERIFY2(action(text)->isEnabled(), qPrintable(text));
    action(text)->trigger();
}

QString TestBasket::status() const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u" token") && label->parentWidget()->inherits("StatusLine"))
            return label->text();
    }
    return {};
}

QStringList TestBasket::selectedInView() const
{
    QStringList ids;
    for (const RowRange &range : table()->selectedRanges()) {
        for (int row = range.first; row <= range.last; ++row)
            ids.append(model()->tokenAt(row) ? model()->tokenAt(row)->id : QStringLiteral("?"));
    }
    return sorted(ids);
}

/// Exports the selection and returns the ids in the file.
QStringList TestBasket::exported()
{
    QSignalSpy finished(&m_window->workspace().exports(), &ExportQueue::finished);
    const QString path = m_folder.filePath(QStringLiteral("selection.csv"));
    action(QStringLiteral("Export selection"))->trigger();
    for (const QRadioButton *source : m_window->findChildren<QRadioButton *>()) {
        if (source->isChecked())
            m_offer = source->text();
    }
    if (!answerExportDialog(*m_window, path) ||
        !QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 30'000)) // may wait for a dialog that is closing
        return {};
    QFile file(path);
    QFile manifest(path + QStringLiteral(".manifest.json"));
    if (!file.open(QIODevice::ReadOnly) || !manifest.open(QIODevice::ReadOnly))
        return {};
    m_manifest = QJsonDocument::fromJson(manifest.readAll()).object();
    return sorted(idsIn(file.readAll()));
}

/// What is on the clipboard after a command of the menu.
QString TestBasket::copied(const QString &how)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QSignalSpy changed(QGuiApplication::clipboard(), &QClipboard::dataChanged);
    action(how)->trigger();
    const bool hasChanged =
        QTest::qWaitFor([] { return QGuiApplication::clipboard()->text() != QStringLiteral("before"); }, 20'000);
    return hasChanged ? QGuiApplication::clipboard()->text() : QString();
}

void TestBasket::change(const QString &how)
{
    if (how == u"sorted by name") {
        clickHeader(Column::Name);
    } else if (how == u"sorted twice") {
        clickHeader(Column::Name);
        clickHeader(Column::Updated);
    } else if (how == u"searched") {
        search(QStringLiteral("deploy"));
    } else if (how == u"searched in vain") {
        search(QStringLiteral("nothing has such a name"));
    } else if (how == u"searched and cleared") {
        search(QStringLiteral("deploy"));
        search(QString());
    } else if (how == u"refreshed") {
        trigger(QStringLiteral("Refresh"));
        settle();
    } else if (how == u"connected anew") {
        openSandbox();
    }
}

void TestBasket::staysWhatItIs_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"", "sorted by name", "sorted twice", "searched", "searched in vain",
                            "searched and cleared", "refreshed", "connected anew"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestBasket::staysWhatItIs()
{
    QFETCH(const QString, how);
    openSandbox();
    choose(12, 7);
    const QStringList ids = selectedInView();
    QCOMPARE(ids.size(), 12);
    QCOMPARE(status(), QStringLiteral("2,000 tokens · 12 selected"));
    change(how);
    const qsizetype inView = selectedInView().size();
    const QString expected =
        inView == 12 ? QStringLiteral("12 selected") : QStringLiteral("12 selected, %1 not in view").arg(12 - inView);
    QTRY_VERIFY2(status().endsWith(expected), qPrintable(status()));
    QCOMPARE(exported(), ids);
    QVERIFY2(m_offer.startsWith(QStringLiteral("12 selected tokens")), qPrintable(m_offer));
    QCOMPARE(m_manifest.value(u"complete").toBool(), true);
    QCOMPARE(m_manifest.value(u"selected").toInt(), 12);
    QCOMPARE(m_manifest.value(u"query").toObject().contains(u"search"), false);
}

void TestBasket::everythingStaysWhatItIs_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("butOne");
    for (const char *how : {"", "sorted by name", "searched", "searched and cleared", "refreshed", "connected anew"}) {
        QTest::addRow("all, %s", how) << QString::fromLatin1(how) << false;
        QTest::addRow("all but one, %s", how) << QString::fromLatin1(how) << true;
    }
}

void TestBasket::everythingStaysWhatItIs()
{
    QFETCH(const QString, how);
    QFETCH(const bool, butOne);
    openSandbox();
    QStringList ids = m_sandbox->ids();
    table()->setFocus();
    QTest::keySequence(table(), QKeySequence::SelectAll);
    QCOMPARE(status(), QStringLiteral("2,000 tokens · 2,000 selected"));
    if (butOne) {
        ids.removeOne(model()->tokenAt(4)->id);
        click(4, Qt::ControlModifier);
        QCOMPARE(status(), QStringLiteral("2,000 tokens · 1,999 selected"));
    }
    change(how);
    const QString said = QStringLiteral("%1 selected").arg(QLocale().toString(ids.size()));
    QTRY_VERIFY2(status().contains(said), qPrintable(status()));
    QCOMPARE(exported(), sorted(ids));
    QVERIFY2(m_offer.startsWith(QLocale().toString(ids.size()) + QStringLiteral(" selected tokens")),
             qPrintable(m_offer));
    QCOMPARE(m_manifest.value(u"complete").toBool(), true);
}

void TestBasket::rowsThatWereNotLoadedStay_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"", "sorted by name", "searched and cleared", "connected anew"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

/// Most of these rows have not been on screen.
void TestBasket::rowsThatWereNotLoadedStay()
{
    QFETCH(const QString, how);
    openSandbox();
    click(30);
    table()->scrollTo(model()->index(1'449, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      table()->visualRect(model()->index(1'449, 0)).center());
    int loaded = 0;
    for (int row = 30; row < 1'450; ++row)
        loaded += model()->tokenAt(row) ? 1 : 0;
    QVERIFY2(loaded < 1'000, qPrintable(QString::number(loaded)));
    QVERIFY2(status().endsWith(QStringLiteral("1,420 selected")), qPrintable(status()));
    QTRY_VERIFY(model()->tokenAt(1'449));
    const QStringList ids = m_sandbox->ids().mid(30, 1'420);
    change(how);
    QVERIFY2(status().contains(QStringLiteral("1,420 selected")), qPrintable(status()));
    QCOMPARE(exported(), sorted(ids));
    QVERIFY2(m_offer.startsWith(QStringLiteral("1,420 selected tokens")), qPrintable(m_offer));
    QCOMPARE(m_manifest.value(u"complete").toBool(), true);
}

void TestBasket::growsInAnotherSearch()
{
    openSandbox();
    choose(7, 3);
    QStringList ids = selectedInView();
    search(QStringLiteral("terraform"));
    const qsizetype common = selectedInView().size();
    int added = 0;
    for (int row = 0; added < 2; ++row) {
        if (table()->selectionModel()->isRowSelected(row))
            continue;
        ids.append(model()->tokenAt(row)->id);
        click(row, Qt::ControlModifier);
        ++added;
    }
    QVERIFY2(status().endsWith(QStringLiteral("9 selected, %1 not in view").arg(7 - common)), qPrintable(status()));
    search(QString());
    QVERIFY2(status().contains(QStringLiteral("9 selected")), qPrintable(status()));
    QCOMPARE(exported(), sorted(ids));
}

void TestBasket::isOfOneServer()
{
    openSandbox();
    choose(3, 1);
    Sandbox other{SandboxOptions()};
    QCOMPARE(other.start(), QString());
    open(other.baseUrl(), other.token());
    QCOMPARE(status(), QStringLiteral("5,000 tokens"));
    QVERIFY(!action(QStringLiteral("Export selection"))->isEnabled());
}

void TestBasket::clickReplacesAndComesBack_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("a click") << QStringLiteral("click");
    QTest::newRow("a click beside the rows") << QStringLiteral("beside");
    QTest::newRow("a key") << QStringLiteral("key");
    QTest::newRow("everything") << QStringLiteral("all");
    QTest::newRow("the command") << QStringLiteral("clear");
}

/// As everywhere on a desktop; but what was not in view does not go in silence, and nothing is lost.
void TestBasket::clickReplacesAndComesBack()
{
    QFETCH(const QString, how);
    openSandbox();
    choose(12, 7);
    const QStringList ids = selectedInView();
    search(QStringLiteral("nightly"));
    QVERIFY(selectedInView().size() < 12);
    if (how == u"click")
        click(1);
    else if (how == u"beside")
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          QPoint(20, table()->rowViewportPosition(model()->rowCount() - 1) + 60));
    else if (how == u"key")
        QTest::keyClick(table(), Qt::Key_Home);
    else if (how == u"all")
        table()->selectAll();
    else
        trigger(QStringLiteral("Clear selection"));
    settle();
    const int left = how == u"all" ? model()->rowCount() : how == u"beside" || how == u"clear" ? 0 : 1;
    QVERIFY2(status().endsWith(left > 0 ? QStringLiteral("· %1 selected").arg(left) : QStringLiteral("tokens")),
             qPrintable(status()));
    if (how == u"clear")
        QCOMPARE(message(), QString()); // who asks for it need not be told
    else
        QVERIFY2(message().startsWith(QStringLiteral("12 token")), qPrintable(message()));
    if (how == u"click")
        click(2); // looking around loses nothing more
    trigger(QStringLiteral("Bring back the former selection"));
    QVERIFY2(status().contains(QStringLiteral("12 selected")), qPrintable(status()));
    QCOMPARE(message(), QString());
    search(QString());
    QCOMPARE(exported(), ids);
}

void TestBasket::isShownAlone()
{
    openSandbox();
    choose(5, 11);
    const QStringList ids = selectedInView();
    search(QStringLiteral("deploy"));
    trigger(QStringLiteral("Show selected only"));
    QTRY_COMPARE(model()->rowCount(), 5);
    settle();
    QCOMPARE(status(), QStringLiteral("5 tokens · 5 selected"));
    QCOMPARE(selectedInView(), ids);
    QCOMPARE(model()->shownQuery()->search, QString());
    trigger(QStringLiteral("Back"));
    QTRY_COMPARE(model()->shownQuery()->search, QStringLiteral("deploy"));
    QVERIFY2(status().contains(QStringLiteral("5 selected")), qPrintable(status()));
}

void TestBasket::isCleared()
{
    openSandbox();
    QVERIFY(!action(QStringLiteral("Clear selection"))->isEnabled());
    choose(5, 11);
    search(QStringLiteral("nothing has such a name"));
    QVERIFY2(status().endsWith(QStringLiteral("5 selected, 5 not in view")), qPrintable(status()));
    trigger(QStringLiteral("Clear selection"));
    QVERIFY2(!status().contains(QStringLiteral("selected")), qPrintable(status()));
    QVERIFY(!action(QStringLiteral("Export selection"))->isEnabled());
    search(QString());
    QCOMPARE(status(), QStringLiteral("2,000 tokens"));
}

void TestBasket::goneTokensAreTold()
{
    openSandbox();
    choose(12, 7);
    QStringList ids = selectedInView();
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_sandbox->deleteToken(ids.takeFirst()));
    QCOMPARE(exported(), ids);
    QVERIFY2(message().contains(QStringLiteral("2 of 12 selected tokens are gone")), qPrintable(message()));
    QCOMPARE(m_manifest.value(u"complete").toBool(true), false);
    QCOMPARE(m_manifest.value(u"incompleteBecause").toString(), QStringLiteral("2 of 12 selected tokens are gone"));
    QCOMPARE(m_manifest.value(u"selected").toInt(), 12);
    QCOMPARE(m_manifest.value(u"gone").toInt(), 2);
}

void TestBasket::everythingIsWhatIsThere_data()
{
    QTest::addColumn<int>("deleted");
    QTest::addColumn<int>("created");
    QTest::addColumn<QString>("told");
    QTest::newRow("as before") << 0 << 0 << QStringLiteral("2,000 tokens exported.");
    QTest::newRow("five deleted") << 5 << 0 << QStringLiteral("5 of 2,000 selected tokens are gone");
    QTest::newRow("three created") << 0 << 3 << QStringLiteral("of them came after");
}

void TestBasket::everythingIsWhatIsThere()
{
    QFETCH(const int, deleted);
    QFETCH(const int, created);
    QFETCH(const QString, told);
    openSandbox();
    table()->selectAll();
    QStringList ids = m_sandbox->ids();
    for (int i = 0; i < deleted; ++i)
        QVERIFY(m_sandbox->deleteToken(ids.takeAt(20 + i * 300)));
    for (int i = 0; i < created; ++i)
        ids.append(m_sandbox->insertToken({QStringLiteral("new"), {}, {}}));
    QCOMPARE(exported(), sorted(ids));
    QVERIFY2(message().contains(told), qPrintable(message()));
    QCOMPARE(m_manifest.value(u"complete").toBool(), deleted == 0);
}

void TestBasket::copiesWhatIsNotLoaded_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("which");
    for (const char *how : {"Copy selected tokens", "Copy as CSV", "Copy ids", "Copy as JSON"}) {
        for (const char *which : {"all", "rows", "not in view"})
            QTest::addRow("%s, %s", how, which) << QString::fromLatin1(how) << QString::fromLatin1(which);
    }
}

void TestBasket::copiesWhatIsNotLoaded()
{
    QFETCH(const QString, how);
    QFETCH(const QString, which);
    openSandbox();
    QStringList ids = m_sandbox->ids();
    if (which == u"all") {
        table()->selectAll();
    } else if (which == u"rows") {
        table()->selectionModel()->select(QItemSelection(model()->index(20, 0), model()->index(1'250, columnCount - 1)),
                                          QItemSelectionModel::Select);
        ids = ids.mid(20, 1'231);
    } else {
        choose(9, 5);
        ids = selectedInView();
        search(QStringLiteral("nothing has such a name"));
    }
    const QString text = copied(how);
    int found = 0;
    for (const QString &id : std::as_const(ids))
        found += text.count(id) == 1;
    QCOMPARE(found, ids.size());
    if (how == u"Copy ids") {
        QCOMPARE(text.count(u'\n'), ids.size());
    } else if (how == u"Copy as JSON") {
        QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).array().size(), ids.size());
    }
    QTRY_VERIFY2(message().startsWith(QLocale().toString(ids.size()) + u' ') && message().contains(u"copied"),
                 qPrintable(message()));
}

void TestBasket::copiesNoMoreThanSay()
{
    SandboxOptions options;
    options.tokens = 10'001;
    Sandbox sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    open(sandbox.baseUrl(), sandbox.token());
    table()->selectAll();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    trigger(QStringLiteral("Copy selected tokens"));
    QTRY_VERIFY2(message().contains(QStringLiteral("10,000")), qPrintable(message()));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestBasket::copiesExactTimes()
{
    FakeServer server(
        [](const FakeRequest &) { return FakeReply::json(testtokens::listOf({testtokens::fullRecord()})); });
    open(server.baseUrl(), "secret");
    click(0);
    const QString line = copied(QStringLiteral("Copy selected tokens")).split(u'\n').value(1);
    const QJsonObject record = testtokens::fullRecord();
    for (const char *field : {"createdAt", "updatedAt", "expiresAt", "lastUsedAt", "lastRotatedAt"}) {
        const QString time = record.value(QLatin1String(field)).toString();
        QVERIFY(!time.isEmpty());
        QVERIFY2(line.split(u'\t').contains(time), qPrintable(line));
    }
    table()->setCurrentIndex(model()->index(0, int(Column::Expires)));
    QCOMPARE(copied(QStringLiteral("Copy cell")), record.value(u"expiresAt").toString());
}

void TestBasket::copiesGuarded()
{
    QJsonObject record = testtokens::withValue(testtokens::fullRecord(), QStringLiteral("name"),
                                               QStringLiteral("=HYPERLINK(\"http://x\")"));
    record.insert(QStringLiteral("id"), QStringLiteral("+1"));
    FakeServer server([&record](const FakeRequest &) { return FakeReply::json(testtokens::listOf({record})); });
    open(server.baseUrl(), "secret");
    click(0);
    const QString line = copied(QStringLiteral("Copy selected tokens")).split(u'\n').value(1);
    QVERIFY2(line.startsWith(QStringLiteral("'=HYPERLINK")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("\t'+1\t")), qPrintable(line));
    QVERIFY(copied(QStringLiteral("Copy as CSV")).contains(QStringLiteral("'=HYPERLINK")));
    QCOMPARE(copied(QStringLiteral("Copy ids")), QStringLiteral("'+1\n"));
}

QTEST_MAIN(TestBasket)
#include "tst_basket.moc"
