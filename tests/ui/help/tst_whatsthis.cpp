#include "app/demoserver/sandbox.h"
#include "models/text/translations.h"
#include "tests/support/consolewindow.h"
#include "tests/support/triggering.h"
#include "ui/browse/calendarpopup.h"
#include "ui/browse/datefield.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/help/guidewindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/statusline.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDateTime>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

/// Shift+F1 has something to say about everything that can be clicked or typed into.
class TestWhatsThis : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void walkFindsWhatIsMissing();
    void startPage();
    void windowWithTokens();
    void everyDialog_data();
    void everyDialog();
    void calendar();
    void guide();
    void requestsLeftAreAMeter();
    void enterExplainsWhatHasTheKeyboard();

private:
    void open();

    QTemporaryDir m_folder;
    Sandbox m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

bool isInteractive(const QWidget &widget)
{
    return widget.isVisible() &&
           (widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget));
}

/// As Qt looks for it: a widget without one leaves the answer to what it is part of.
QString explanationOf(const QWidget *widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (!widget->whatsThis().isEmpty())
            return widget->whatsThis();
    }
    return {};
}

QStringList unexplained(const QWidget &window, int *count)
{
    QStringList missing;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !isInteractive(*widget))
            continue;
        ++*count;
        if (explanationOf(widget).isEmpty())
            missing.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName());
    }
    return missing;
}

} // namespace

#define VERIFY_EXPLAINED(window, atLeast)                                 \
    do {                                                                  \
        int count = 0;                                                    \
        const QStringList missing = unexplained(window, &count);          \
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));     \
        QVERIFY2(count >= (atLeast), qPrintable(QString::number(count))); \
    } while (false)

void TestWhatsThis::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
    QCOMPARE(m_sandbox.start(), QString());
}

void TestWhatsThis::init()
{
    QSettings().clear();
    m_window = std::make_unique<ConsoleWindow>([] { return QDateTime::currentMSecsSinceEpoch(); });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWhatsThis::cleanup()
{
    m_window.reset();
}

void TestWhatsThis::open()
{
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox.baseUrl();
    endpoint.credential = Credential(m_sandbox.token());
    m_window->openSession(endpoint, {}, TokenQuery());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20'000);
    m_window->selectFirstRow();
}

void TestWhatsThis::walkFindsWhatIsMissing()
{
    QWidget window;
    auto *part = new QWidget(&window);
    new QToolButton(part);
    window.show();
    int count = 0;
    QCOMPARE(unexplained(window, &count).size(), 1);
    part->setWhatsThis(u"What the button does."_s);
    QCOMPARE(unexplained(window, &count).size(), 0);
    QCOMPARE(count, 2);
}

void TestWhatsThis::startPage()
{
    Connection connection;
    connection.name = u"Acme"_s;
    connection.baseUrl = u"https://acme.example/v3"_s;
    m_window->workspace().connections().put(connection);
    VERIFY_EXPLAINED(*m_window, 15);
}

void TestWhatsThis::windowWithTokens()
{
    open();
    m_window->findChild<MessageBar *>()->showMessage(MessageBar::Kind::Error, u"text"_s, u"advice"_s, true);
    m_window->findChild<StatusLine *>()->showWork(u"Exporting"_s, 1, 10);
    VERIFY_EXPLAINED(*m_window, 20);
}

void TestWhatsThis::everyDialog_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("controls");
    QTest::newRow("connect") << u"Connect to a server …"_s << 8;
    QTest::newRow("connections") << u"Manage connections …"_s << 7;
    QTest::newRow("export") << u"Export all"_s << 10;
    QTest::newRow("row") << u"Go to row …"_s << 3;
    QTest::newRow("save a view") << u"Save this view …"_s << 3;
    QTest::newRow("palette") << u"Find a command …"_s << 1;
}

void TestWhatsThis::everyDialog()
{
    QFETCH(QString, action);
    QFETCH(int, controls);
    open();
    if (action == u"Connect to a server …")
        m_window->connections().add();
    else if (action == u"Manage connections …")
        m_window->connections().manage({});
    else
        QVERIFY(triggerAction(*m_window, action));
    const auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog);
    for (auto *more : dialog->findChildren<QToolButton *>()) {
        if (more->isCheckable())
            more->click(); // shows what is folded
    }
    VERIFY_EXPLAINED(*dialog, controls);
}

void TestWhatsThis::calendar()
{
    open();
    const auto *field = m_window->findChild<DateField *>();
    QVERIFY(field);
    field->findChild<QAction *>()->trigger();
    const auto *popup = m_window->findChild<CalendarPopup *>();
    QVERIFY(popup);
    VERIFY_EXPLAINED(*popup, 3);
    QVERIFY(!popup->whatsThis().isEmpty());
}

void TestWhatsThis::guide()
{
    QVERIFY(triggerAction(*m_window, u"Guide"_s));
    VERIFY_EXPLAINED(*m_window->findChild<GuideWindow *>(), 3);
}

/// Not in words alone.
void TestWhatsThis::requestsLeftAreAMeter()
{
    open();
    QProgressBar *meter = nullptr;
    for (auto *bar : m_window->findChildren<QProgressBar *>()) {
        if (bar->accessibleName() == u"Requests left")
            meter = bar;
    }
    QVERIFY(meter);
    auto *line = m_window->findChild<StatusLine *>();
    line->setAllowance({}, {}); // of a server that does not tell
    QVERIFY(!meter->isVisible());
    line->setAllowance(12, 50);
    QVERIFY(meter->isVisible());
    QCOMPARE(meter->value(), 12);
    QCOMPARE(meter->maximum(), 50);
}

/// A click takes a mouse.
void TestWhatsThis::enterExplainsWhatHasTheKeyboard()
{
    open();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QLineEdit *field = nullptr;
    for (QLineEdit *candidate : m_window->findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == u"Token ids")
            field = candidate;
    }
    QVERIFY(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!QApplication::activePopupWidget()); // outside of the mode, Enter is the field's
    QVERIFY(triggerAction(*m_window, u"What is this?"_s));
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QPointer<QWidget> popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(popup);
    QCOMPARE(interface->role(), QAccessible::AlertMessage);
    QVERIFY(interface->text(QAccessible::Name).startsWith(u"Shows only the tokens with these ids."));
    QTest::keyClick(popup.data(), Qt::Key_Escape);
    QTRY_VERIFY(!popup);
    QCOMPARE(m_window->focusWidget(), field);
    QVERIFY(triggerAction(*m_window, u"What is this?"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!QApplication::activePopupWidget());
}

QTEST_MAIN(TestWhatsThis)
#include "tst_whatsthis.moc"
