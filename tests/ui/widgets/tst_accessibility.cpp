#include "app/demoserver/sandbox.h"
#include "models/text/displaytext.h"
#include "tests/support/consolewindow.h"
#include "ui/browse/startpage.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/connections/inlinestatus.h"
#include "ui/details/facttree.h"
#include "ui/details/valuedialog.h"
#include "ui/exporting/exportdialog.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString spoken(QObject *object, QAccessible::Text kind)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(object);
    return interface ? interface->text(kind) : QString();
}

QStringList describedWithMarkup(const QWidget &window, int *described)
{
    QStringList wrong;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QString description = spoken(widget, QAccessible::Description);
        *described += description.isEmpty() ? 0 : 1;
        if (description.contains(u'<') || description.contains(u"&amp;"))
            wrong.append(description);
    }
    return wrong;
}

} // namespace

/// What a screen reader is told by itself, and that the keyboard stays where it is.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void toolTipsAreWordsAgain_data();
    void toolTipsAreWordsAgain();
    void descriptionsAreNoMarkup();
    void descriptionFollowsToolTip();
    void messageIsAnAlert();
    void resultIsAnAlert();
    void testKeepsTheKeyboard();
    void enterPressesTheButton();
    void tabReachesEveryButton_data();
    void tabReachesEveryButton();
    void choiceOfFormatHasItsName();
    void homeGoesToTheFirstColumnThatShows();
    void contextMenusAreHeardEveryTime();

private:
    QPushButton *button(const QWidget *parent, const QString &text) const;
    QDialog *openDialog(const QString &kind);
    void openSandbox();

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessibility::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    QCoreApplication::setApplicationName(u"spoken"_s);
    SandboxOptions options;
    options.tokens = 20;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
}

void TestAccessibility::init()
{
    m_window = std::make_unique<ConsoleWindow>([] { return QDateTime::currentMSecsSinceEpoch(); });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccessibility::cleanup()
{
    m_window.reset();
}

QPushButton *TestAccessibility::button(const QWidget *parent, const QString &text) const
{
    for (QPushButton *candidate : parent->findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

void TestAccessibility::openSandbox()
{
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox->baseUrl();
    endpoint.credential = Credential(m_sandbox->token());
    m_window->openSession(endpoint, {}, std::nullopt);
    QTRY_VERIFY(m_window->isSettled());
}

void TestAccessibility::toolTipsAreWordsAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"Refresh (F5)"_s;
    QTest::newRow("markup") << u"<b>&amp;</b> \"R&D\" &lt;"_s;
    QTest::newRow("lines") << u"one\ntwo"_s;
    QTest::newRow("bar") << u"a|b"_s;
}

void TestAccessibility::toolTipsAreWordsAgain()
{
    QFETCH(const QString, text);
    QCOMPARE(wordsOfToolTip(toolTipLines(text.split(u'\n'))), text);
    QCOMPARE(wordsOfToolTip(text), text);
}

void TestAccessibility::descriptionsAreNoMarkup()
{
    openSandbox();
    m_window->selectFirstRow();
    m_window->connections().add();
    int described = 0;
    QCOMPARE(describedWithMarkup(*m_window, &described), QStringList());
    QVERIFY2(described >= 20, qPrintable(QString::number(described)));
}

void TestAccessibility::descriptionFollowsToolTip()
{
    QWidget widget;
    widget.setToolTip(toolTipText(u"one < two"));
    QCOMPARE(spoken(&widget, QAccessible::Description), u"one < two"_s);
    widget.setToolTip(toolTipText(u"three"));
    QCOMPARE(spoken(&widget, QAccessible::Description), u"three"_s);
    QWidget other;
    other.setAccessibleDescription(u"its own"_s);
    other.setToolTip(toolTipText(u"three"));
    QCOMPARE(spoken(&other, QAccessible::Description), u"its own"_s);
}

/// That they are heard is what the tests with AT-SPI show: no event comes here without a platform's own accessibility.
void TestAccessibility::messageIsAnAlert()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Error, u"a"_s, u"b"_s, true);
    QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->role(), QAccessible::AlertMessage);
    QCOMPARE(spoken(&bar, QAccessible::Name), u"a b"_s);
}

void TestAccessibility::resultIsAnAlert()
{
    InlineStatus line;
    line.showResult(InlineStatus::Kind::Good, u"It works"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&line)->role(), QAccessible::AlertMessage);
    QCOMPARE(spoken(&line, QAccessible::Name), u"It works"_s);
}

void TestAccessibility::testKeepsTheKeyboard()
{
    QDialog *dialog = openDialog(u"connect"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QPushButton *test = button(dialog, u"Test"_s);
    test->setFocus();
    QTest::keyClick(test, Qt::Key_Space);
    QCOMPARE(dialog->focusWidget(), test);
    auto *result = dialog->findChild<InlineStatus *>();
    QTest::keyClick(test, Qt::Key_Space); // asked again meanwhile
    QTRY_VERIFY(!result->text().isEmpty() && !result->text().contains(u"Asking"));
    QCOMPARE(dialog->focusWidget(), test);
}

void TestAccessibility::enterPressesTheButton()
{
    QPushButton *connect = button(m_window.get(), u"Connect"_s);
    QVERIFY(connect);
    connect->setFocus();
    QTest::keyClick(connect, Qt::Key_Return);
    QVERIFY(m_window->findChild<QDialog *>());
    openSandbox();
    auto *table = m_window->findChild<QTableView *>();
    table->setFocus();
    const qsizetype dialogs = m_window->findChildren<QDialog *>().size();
    QTest::keyClick(table, Qt::Key_Return); // no button: nothing to press
    QCOMPARE(m_window->findChildren<QDialog *>().size(), dialogs);
}

QDialog *TestAccessibility::openDialog(const QString &kind)
{
    QDialog *dialog = nullptr;
    if (kind == u"connect") {
        m_window->connections().add();
        dialog = m_window->findChild<QDialog *>();
    } else if (kind == u"value") {
        Fact fact;
        fact.text = fact.value = kind;
        dialog = new ValueDialog(fact, m_window.get());
        dialog->open();
    } else {
        dialog = new ExportDialog({u"all"_s}, 0, {}, {}, m_window.get());
        dialog->open();
    }
    return dialog;
}

void TestAccessibility::tabReachesEveryButton_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("connect") << u"connect"_s;
    QTest::newRow("export") << u"export"_s;
    QTest::newRow("value") << u"value"_s;
}

/// Qt 6.4's boxes of buttons pass over the one that was made first.
void TestAccessibility::tabReachesEveryButton()
{
    QFETCH(const QString, kind);
    QDialog *dialog = openDialog(kind);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        QSet<QWidget *> seen;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(dialog->focusWidget(), key);
            seen.insert(dialog->focusWidget());
        }
        const auto buttons = dialog->findChild<QDialogButtonBox *>()->buttons();
        QVERIFY(buttons.size() >= 2);
        for (QAbstractButton *each : buttons)
            QVERIFY2(seen.contains(each), qPrintable(each->text()));
    }
}

void TestAccessibility::choiceOfFormatHasItsName()
{
    const auto boxes = openDialog(u"export"_s)->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 1);
    QCOMPARE(spoken(boxes.first(), QAccessible::Name), u"Format"_s);
    QCOMPARE(spoken(boxes.first(), QAccessible::Value), boxes.first()->currentText());
    QCOMPARE(spoken(boxes.first(), QAccessible::Description), boxes.first()->currentText());
}

void TestAccessibility::homeGoesToTheFirstColumnThatShows()
{
    const QDialog *dialog = openDialog(u"export"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog->window()));
    auto *columns = dialog->findChild<QListWidget *>();
    button(dialog, u"None"_s)->click();
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Find a column")
            field->setText(u"user.email"_s);
    }
    columns->setFocus();
    for (const auto key : {Qt::Key_Home, Qt::Key_End}) {
        QTest::keyClick(columns, key);
        QVERIFY(columns->currentItem()->text().startsWith(u"user.email"));
        QVERIFY(!columns->currentItem()->isHidden());
    }
}

void TestAccessibility::contextMenusAreHeardEveryTime()
{
    openSandbox();
    m_window->selectFirstRow();
    QAbstractItemView *views[] = {m_window->findChild<QTableView *>(), m_window->findChild<FactTree *>()};
    for (int time = 0; time < 2; ++time) {
        for (QAbstractItemView *view : views) {
            emit view->customContextMenuRequested(QPoint(5, 5));
            const QPointer<QMenu> menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(menu);
            QVERIFY(interface->childCount() >= 5);
            for (int i = 0; i < interface->childCount(); ++i)
                QVERIFY(interface->child(i) && interface->child(i)->isValid());
            menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
