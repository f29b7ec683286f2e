#include "models/settings/connection.h"
#include "tests/support/consolewindow.h"
#include "ui/connections/connectionform.h"
#include "ui/exporting/exportdialog.h"
#include "ui/theme/theme.h"

#include <QAbstractSlider>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDial>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

/// What hands do: the mouse wheel on its way over a form, and keyboards other than the American one.
class TestHands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void wheelScrollsWhatIsAround_data();
    void wheelScrollsWhatIsAround();
    void wheelTurnsTheBoxInUse();
    void wheelChangesNoChoice_data();
    void wheelChangesNoChoice();
    void keysAreFoundByPlace_data();
    void keysAreFoundByPlace();
    void keysThatSayWhatTheyAreStay_data();
    void keysThatSayWhatTheyAreStay();
    void textFieldsKnowTheirKeys_data();
    void textFieldsKnowTheirKeys();
    void nothingIsDoneTwice();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

/// As a mouse gives it: three lines down.
void turnWheel(QWidget *over)
{
    const QPointF at = over->rect().center();
    QWheelEvent event(at, over->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(over, &event);
}

QString valueOf(QWidget *box)
{
    if (auto *combo = qobject_cast<QComboBox *>(box))
        return QString::number(combo->currentIndex());
    if (auto *spin = qobject_cast<QSpinBox *>(box))
        return QString::number(spin->value());
    if (auto *date = qobject_cast<QDateTimeEdit *>(box))
        return date->dateTime().toString(Qt::ISODate);
    if (auto *slider = qobject_cast<QAbstractSlider *>(box))
        return QString::number(slider->value());
    if (auto *tabs = qobject_cast<QTabBar *>(box))
        return QString::number(tabs->currentIndex());
    return {};
}

QWidget *makeBox(const QString &kind)
{
    if (kind == u"choice" || kind == u"choice that can be typed") {
        auto *combo = new QComboBox;
        combo->setEditable(kind != u"choice");
        combo->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        return combo;
    }
    if (kind == u"number") {
        auto *number = new QSpinBox;
        number->setValue(50);
        return number;
    }
    if (kind == u"date")
        return new QDateEdit(QDate(2026, 11, 5));
    if (kind == u"slider" || kind == u"dial") {
        auto *slider = kind == u"dial" ? static_cast<QAbstractSlider *>(new QDial) : new QSlider(Qt::Horizontal);
        slider->setValue(50);
        return slider;
    }
    auto *tabs = new QTabBar;
    for (const char *name : {"a", "b", "c"})
        tabs->addTab(QString::fromLatin1(name));
    return tabs;
}

/// A form that is longer than its window.
struct Form
{
    explicit Form(const QString &kind)
        : other(new QLineEdit)
        , box(makeBox(kind))
    {
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        layout->addWidget(other);
        layout->addWidget(box);
        layout->addSpacing(2000);
        area.setWidget(content);
        area.setWidgetResizable(true);
        area.resize(300, 200);
        area.show();
        area.activateWindow();
        other->setFocus();
    }
    int scrolled() const { return area.verticalScrollBar()->value(); }

    QScrollArea area;
    QLineEdit *other;
    QWidget *box;
};

/// A key as the desktop gives it: what it writes, and where it is.
void pressKey(QWidget *receiver, int key, const QString &text, Qt::KeyboardModifiers held, quint32 scanCode)
{
    for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress}) {
        QKeyEvent event(type, key, held, scanCode, quint32(key), 0, text);
        if (type == QEvent::ShortcutOverride)
            event.ignore();
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(receiver, &event);
    }
}

} // namespace

void TestHands::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    QCoreApplication::setApplicationName(QStringLiteral("hands"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    applyTheme(*qApp, ThemeMode::Light);
}

void TestHands::init()
{
    m_window = std::make_unique<ConsoleWindow>([] { return QDateTime::currentMSecsSinceEpoch(); });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestHands::cleanup()
{
    m_window.reset();
}

void TestHands::wheelScrollsWhatIsAround_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"choice", "choice that can be typed", "number", "date", "slider", "dial", "tabs"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestHands::wheelScrollsWhatIsAround()
{
    QFETCH(const QString, kind);
    Form form(kind);
    QVERIFY(QTest::qWaitForWindowActive(&form.area));
    QTRY_VERIFY(form.other->hasFocus());
    const QString before = valueOf(form.box);
    turnWheel(form.box);
    QCOMPARE(valueOf(form.box), before);
    QVERIFY(form.other->hasFocus());
    QVERIFY(form.scrolled() > 0);
}

void TestHands::wheelTurnsTheBoxInUse()
{
    Form form(QStringLiteral("choice"));
    QVERIFY(QTest::qWaitForWindowActive(&form.area));
    form.box->setFocus();
    QTRY_VERIFY(form.box->hasFocus());
    turnWheel(form.box);
    QCOMPARE(valueOf(form.box), QStringLiteral("1"));
    QCOMPARE(form.scrolled(), 0);
}

void TestHands::wheelChangesNoChoice_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("order") << QStringLiteral("Sort by");
    QTest::newRow("file format") << QStringLiteral("Format");
    QTest::newRow("keep the token") << QStringLiteral("Keep the token");
    QTest::newRow("tabs of the details") << QString();
}

void TestHands::wheelChangesNoChoice()
{
    QFETCH(const QString, name);
    ExportDialog exporting({QStringLiteral("all")}, 0, {}, {}, m_window.get());
    exporting.show();
    ConnectionForm connecting({}, false, true);
    connecting.show();
    QList<QWidget *> boxes;
    for (QWidget *widget : QApplication::allWidgets()) {
        const bool isTabs = name.isEmpty() && qobject_cast<QTabBar *>(widget);
        if (isTabs || (qobject_cast<QComboBox *>(widget) && widget->accessibleName() == name))
            boxes.append(widget);
    }
    QVERIFY(!boxes.isEmpty());
    for (QWidget *box : std::as_const(boxes)) {
        if (QApplication::focusWidget())
            QApplication::focusWidget()->clearFocus();
        const QString before = valueOf(box);
        turnWheel(box);
        QCOMPARE(valueOf(box), before);
    }
}

void TestHands::keysAreFoundByPlace_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scanCode");
    QTest::addColumn<QKeySequence>("shortcut");
    const auto row = [](const char *name, char16_t letter, int scanCode, const QKeySequence &shortcut) {
        QTest::newRow(name) << int(QChar(letter).toUpper().unicode()) << QString(QChar(letter)) << scanCode << shortcut;
    };
    row("French 1", u'&', 10, Qt::CTRL | Qt::Key_1);
    row("French 2", u'é', 11, Qt::CTRL | Qt::Key_2);
    row("French 8", u'_', 17, Qt::CTRL | Qt::Key_8);
    row("Czech 1", u'+', 10, Qt::CTRL | Qt::Key_1);
    row("Czech 2", u'ě', 11, Qt::CTRL | Qt::Key_2);
    row("Czech 0", u'é', 19, Qt::CTRL | Qt::Key_0);
    row("Russian F", u'а', 41, Qt::CTRL | Qt::Key_F);
    row("Russian Q", u'й', 24, Qt::CTRL | Qt::Key_Q);
    row("Greek F", u'φ', 41, Qt::CTRL | Qt::Key_F);
    row("Greek shift E", u'ε', 26, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    row("Arabic K", u'ن', 45, Qt::CTRL | Qt::Key_K);
    row("Hebrew G", u'ע', 42, Qt::CTRL | Qt::Key_G);
    row("Georgian Alt F", u'ფ', 41, Qt::ALT | Qt::Key_F);
}

void TestHands::keysAreFoundByPlace()
{
    QFETCH(const int, key);
    QFETCH(const QString, text);
    QFETCH(const int, scanCode);
    QFETCH(const QKeySequence, shortcut);
    QWidget window;
    QAction action;
    action.setShortcut(shortcut);
    window.addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    pressKey(&window, key, text, shortcut[0].keyboardModifiers(), quint32(scanCode));
    QCOMPARE(triggered.count(), 1);
}

void TestHands::keysThatSayWhatTheyAreStay_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("scanCode");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::addColumn<QKeySequence>("wrong");
    QTest::newRow("French A is where Q was")
        << int(Qt::Key_A) << 24 << Qt::KeyboardModifiers(Qt::ControlModifier) << QKeySequence(Qt::CTRL | Qt::Key_Q);
    QTest::newRow("German Z is where Y was")
        << int(Qt::Key_Z) << 29 << Qt::KeyboardModifiers(Qt::ControlModifier) << QKeySequence(Qt::CTRL | Qt::Key_Y);
    QTest::newRow("French comma is where M was")
        << int(Qt::Key_Comma) << 58 << Qt::KeyboardModifiers(Qt::ControlModifier) << QKeySequence(Qt::CTRL | Qt::Key_M);
    QTest::newRow("typed, not combined") << 0x0424 << 38 << Qt::KeyboardModifiers() << QKeySequence(Qt::Key_A);
}

void TestHands::keysThatSayWhatTheyAreStay()
{
    QFETCH(const int, key);
    QFETCH(const int, scanCode);
    QFETCH(const Qt::KeyboardModifiers, held);
    QFETCH(const QKeySequence, wrong);
    QWidget window;
    QAction action;
    action.setShortcut(wrong);
    window.addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    pressKey(&window, key, {}, held, quint32(scanCode));
    QCOMPARE(triggered.count(), 0);
}

void TestHands::textFieldsKnowTheirKeys_data()
{
    QTest::addColumn<int>("copyKey");
    QTest::addColumn<int>("allKey");
    QTest::newRow("Russian") << 0x0421 << 0x0424;
    QTest::newRow("Greek") << 0x03a8 << 0x0391;
    QTest::newRow("Arabic") << 0x0624 << 0x0634;
}

void TestHands::textFieldsKnowTheirKeys()
{
    QFETCH(const int, copyKey);
    QFETCH(const int, allKey);
    QLineEdit field(QStringLiteral("what is in it"));
    field.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.deselect();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    pressKey(&field, allKey, {}, Qt::ControlModifier, 38);
    QCOMPARE(field.selectedText(), field.text());
    pressKey(&field, copyKey, {}, Qt::ControlModifier, 54);
    QCOMPARE(QGuiApplication::clipboard()->text(), field.text());
}

/// A key that nobody takes goes up from parent to parent.
void TestHands::nothingIsDoneTwice()
{
    class Counter : public QWidget
    {
    public:
        int count = 0;

    protected:
        void keyPressEvent(QKeyEvent *event) override
        {
            ++count;
            event->ignore();
        }
    };
    Counter outer;
    auto *inner = new QWidget(&outer);
    outer.show();
    pressKey(inner, 0x0418, {}, Qt::ControlModifier, 56); // Ctrl+B, which is no command
    QCOMPARE(outer.count, 1);
}

QTEST_MAIN(TestHands)
#include "tst_hands.moc"
