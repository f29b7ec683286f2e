#include "models/exporting/formulaguard.h"
#include "models/text/rawjson.h"
#include "models/text/tokencolumns.h"
#include "tests/support/consolewindow.h"
#include "tests/support/testtokens.h"
#include "tests/support/triggering.h"
#include "ui/browse/tokentableview.h"
#include "ui/details/textview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace testtokens;

/// What is copied is what the server sent, whole, and not how it is shown: by every way there is.
class TestCopying : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cell_data();
    void cell();
    void cellOfNothing_data();
    void cellOfNothing();
    void rows();
    void rowsStayRows();
    void otherForms_data();
    void otherForms();
    void selectedTextOfTheRecord();
    void selectedPartOfALongLine();
    void selectedTextOfAValue_data();
    void selectedTextOfAValue();

private:
    QString copiedBy(const char *command) const;
    void goTo(int row, int column) const;
    TokenTableView *table() const { return m_window->findChild<TokenTableView *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QString longName = QString(400, u'n') + u"\u200B ‹end› \u202Eback\u0007";
const QString tornName = QStringLiteral("a\tb\n\"c\"");

QStringList sixtyScopes()
{
    QStringList scopes;
    for (int i = 0; i < 60; ++i)
        scopes += QStringLiteral("resource-number-%1:read").arg(i);
    return scopes;
}

QJsonObject longRecord()
{
    QJsonObject record = fullRecord(1);
    record.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(sixtyScopes()));
    for (const char *path : {"name", "user.name", "user.organization.name"})
        record = withValue(record, QString::fromLatin1(path), longName);
    return record;
}

/// A record of which as little is there as there may be.
QJsonObject emptyRecord()
{
    QJsonObject record = smallRecord(2);
    record.insert(QStringLiteral("name"), QString());
    record.insert(QStringLiteral("scopes"), QJsonArray());
    record.insert(QStringLiteral("expiresAt"), QJsonValue::Null);
    return record;
}

QStringList linesOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

void press(QWidget *widget, QKeySequence::StandardKey keys)
{
    QTest::keySequence(widget, QKeySequence(keys));
}

} // namespace

void TestCopying::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    QCoreApplication::setApplicationName(QStringLiteral("copying"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    applyTheme(*qApp, ThemeMode::Light);
    m_server = std::make_unique<FakeServer>([](const FakeRequest &request) {
        if (request.param(QStringLiteral("page")).toInt() > 1)
            return FakeReply::json("[]");
        const QList<QJsonObject> records{longRecord(), emptyRecord(),
                                         withValue(smallRecord(3), QStringLiteral("name"), tornName)};
        return FakeReply::json(listOf(records));
    });
    m_window = std::make_unique<ConsoleWindow>([] { return qint64(1'800'000'000'000); });
    m_window->show();
    m_window->openSession(endpointOf(*m_server), {}, TokenQuery());
    QTRY_VERIFY(m_window->isSettled());
}

void TestCopying::cleanupTestCase()
{
    m_window.reset();
}

void TestCopying::goTo(int row, int column) const
{
    table()->selectionModel()->setCurrentIndex(table()->model()->index(row, column),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString TestCopying::copiedBy(const char *command) const
{
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    triggerAction(*m_window, QString::fromUtf8(command));
    return QGuiApplication::clipboard()->text();
}

void TestCopying::cell_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<QString>("value");
    const QJsonObject record = longRecord();
    QTest::newRow("name") << Column::Name << longName;
    QTest::newRow("owner") << Column::Owner << longName;
    QTest::newRow("organization") << Column::Organization << longName;
    QTest::newRow("all scopes") << Column::Scopes << sixtyScopes().join(QStringLiteral(", "));
    QTest::newRow("created") << Column::Created << record.value(u"createdAt").toString();
    QTest::newRow("expires") << Column::Expires << record.value(u"expiresAt").toString();
    QTest::newRow("id") << Column::Id << record.value(u"id").toString();
    QTest::newRow("e-mail") << Column::Email << QStringLiteral("zoe@example.com");
    QTest::newRow("two-factor") << Column::TwoFactor << QStringLiteral("true");
    QTest::newRow("last login") << Column::LastLogin << QStringLiteral("2021-01-01T00:00:00Z");
    QTest::newRow("company") << Column::Company << QStringLiteral("-Company");
    QTest::newRow("tags") << Column::Tags << QStringLiteral("t1, t2, t3");
    QTest::newRow("not judged") << Column::Findings << QStringLiteral("not judged");
}

void TestCopying::cell()
{
    QFETCH(const Column, column);
    goTo(0, int(column));
    QTEST(copiedBy("Copy cell"), "value");
}

/// A dash is how nothing is drawn; that the server said nothing, or "never", is told in words.
void TestCopying::cellOfNothing_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<QString>("value");
    QTest::newRow("name") << Column::Name << QString();
    QTest::newRow("scopes") << Column::Scopes << QString();
    QTest::newRow("never") << Column::Expires << QStringLiteral("never");
    QTest::newRow("not reported") << Column::LastUsed << QStringLiteral("not reported");
}

void TestCopying::cellOfNothing()
{
    QFETCH(const Column, column);
    goTo(1, int(column));
    QTEST(copiedBy("Copy cell"), "value");
}

void TestCopying::rows()
{
    goTo(0, 0);
    press(table(), QKeySequence::Copy);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(!text.contains(u'…') && !text.contains(QStringView(u"‹U+")));
    const QStringList cells = linesOf(text).value(1).split(u'\t');
    QCOMPARE(cells.size(), columnCount);
    QCOMPARE(cells[int(Column::Name)], guardedText(longName));
    QCOMPARE(cells[int(Column::Scopes)], sixtyScopes().join(QStringLiteral(", ")));
    QCOMPARE(cells[int(Column::Company)], guardedText(QStringLiteral("-Company")));
    goTo(1, 0);
    QCOMPARE(linesOf(copiedBy("Copy selected tokens")).value(1).section(u'\t', 0, 0), QString());
}

void TestCopying::rowsStayRows()
{
    goTo(2, 0);
    QVERIFY(copiedBy("Copy selected tokens").contains(QStringLiteral("\n\"a\tb\n\"\"c\"\"\"\t")));
    goTo(2, int(Column::Name));
    QCOMPARE(copiedBy("Copy cell"), tornName);
}

void TestCopying::otherForms_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("CSV") << QByteArray("Copy as CSV");
    QTest::newRow("JSON") << QByteArray("Copy as JSON");
    QTest::newRow("whole token") << QByteArray("Copy whole token as &JSON");
}

void TestCopying::otherForms()
{
    QFETCH(const QByteArray, command);
    goTo(0, 0);
    const QString text = copiedBy(command.constData());
    QVERIFY(!text.contains(u'…') && !text.contains(QStringView(u"‹U+")));
    for (const QString &scope : sixtyScopes())
        QVERIFY2(text.contains(scope), qPrintable(scope));
}

void TestCopying::selectedTextOfTheRecord()
{
    goTo(0, 0);
    auto *view = m_window->findChild<TextView *>();
    for (QTabWidget *tabs : m_window->findChildren<QTabWidget *>())
        tabs->setCurrentWidget(view);
    const QByteArray raw = json(longRecord());
    QTRY_COMPARE(view->toPlainText(), indentedJson(raw));
    press(view, QKeySequence::SelectAll);
    press(view, QKeySequence::Copy);
    QCOMPARE(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object(), longRecord());
    const int mark = int(view->toPlainText().indexOf(QStringView(u"‹U+200B›")));
    QTextCursor cursor = view->textCursor();
    cursor.setPosition(mark - 2);
    cursor.setPosition(mark + 10, QTextCursor::KeepAnchor);
    view->setTextCursor(cursor);
    press(view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("nn\u200B ‹"));
}

/// A line that is too long for a text widget shows on several; what is copied is one.
void TestCopying::selectedPartOfALongLine()
{
    TextView view(QStringLiteral("value"));
    const QByteArray json = R"({"a":")" + QByteArray("0123456789").repeated(2'500) + R"(","b":1})";
    view.setPlainText(indentedJson(json));
    view.setValue(QString::fromUtf8(json));
    QVERIFY(view.document()->blockCount() > 6);
    QTextCursor cursor = view.textCursor();
    cursor.setPosition(2);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"  \"a\": \"" + QStringLiteral("0123456789").repeated(2'500) + u"\",\n  \"b\": 1\n}");
}

void TestCopying::selectedTextOfAValue_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("allButTheFirst");
    QTest::newRow("zero width") << QStringLiteral("a\u200Bb") << QStringLiteral("a‹U+200B›b")
                                << QStringLiteral("\u200Bb");
    QTest::newRow("beyond the first plane")
        << QStringLiteral("a\U000E0041") << QStringLiteral("a‹U+E0041›") << QStringLiteral("\U000E0041");
    QTest::newRow("half a pair") << QString(QStringLiteral("a") + QChar(0xD83D)) << QStringLiteral("a‹U+D83D›")
                                 << QString(QChar(0xD83D));
    QTest::newRow("written as a mark") << QStringLiteral("a‹U+200B›") << QStringLiteral("a‹U+200B›")
                                       << QStringLiteral("‹U+200B›");
}

void TestCopying::selectedTextOfAValue()
{
    QFETCH(const QString, value);
    QFETCH(const QString, shown);
    TextView view(QStringLiteral("value"));
    view.setPlainText(shown);
    view.setValue(value);
    view.selectAll();
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), value);
    QTextCursor cursor = view.textCursor();
    cursor.setPosition(1);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    view.copy();
    QTEST(QGuiApplication::clipboard()->text(), "allButTheFirst");
}

QTEST_MAIN(TestCopying)
#include "tst_copying.moc"
