#include "app/demoserver/sandbox.h"
#include "models/session/session.h"
#include "models/text/translations.h"
#include "tests/support/clock.h"
#include "tests/support/consolewindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <cctype>

/// A language that nobody speaks, whose texts are half as long again as English and marked at both ends: what is cut
/// has too little room for some language, and what has no marks goes past translators.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void findsWhatIsCut();
    void windowFits_data();
    void windowFits();
    void dialogsFit();
    void nothingGoesPastTranslators();

private:
    void openDemo();

    QTemporaryDir m_folder;
    Sandbox m_sandbox;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        // Qt's own texts have other translations than ours.
        if (context[0] == 'Q' && std::isupper(context[1]))
            return {};
        const QString english = QString::fromUtf8(text);
        return u'[' + english + QString((english.size() + 1) / 2, u'~') + u']';
    }
};

/// Texts that are shortened on purpose have a tooltip instead, and a button that shows an icon shows no text.
bool mayBeShort(const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    const bool isIcon = button && button->toolButtonStyle() == Qt::ToolButtonIconOnly && !button->icon().isNull();
    return isIcon || qobject_cast<const ElidedLabel *>(widget) || widget->inherits("ConnectionButton");
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return group->title();
    return {};
}

bool isCut(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    // A widget is also cut where its parent ends before it does.
    const QWidget *parent = widget->parentWidget();
    const bool isOutside = parent && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry());
    return isOutside || widget->width() < widget->minimumSizeHint().width();
}

/// One line for each text that does not fit.
QStringList cutTexts(const QWidget *top)
{
    QStringList cut;
    for (const QWidget *widget : top->findChildren<QWidget *>()) {
        const QString text = textOf(widget);
        if (!text.isEmpty() && widget->isVisible() && !mayBeShort(widget) && isCut(widget))
            cut.append(QStringLiteral("%1 '%2', %3 x %4 of %5")
                           .arg(QString::fromLatin1(widget->metaObject()->className()), text)
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(widget->minimumSizeHint().width()));
    }
    return cut;
}

} // namespace

/// Layouts come a moment after the texts.
#define VERIFY_FITS(top) \
    QVERIFY2(QTest::qWaitFor([&] { return cutTexts(top).isEmpty(); }), qPrintable(cutTexts(top).join(u'\n')))

void TestPseudoLocale::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    applyTheme(*qApp, ThemeMode::Light);
    QCOMPARE(m_sandbox.start(), QString());
    m_translator = std::make_unique<PseudoTranslator>();
    QCoreApplication::installTranslator(m_translator.get());
}

void TestPseudoLocale::init()
{
    QSettings().clear();
    m_window = std::make_unique<ConsoleWindow>(now);
    m_window->resize(1360, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestPseudoLocale::cleanup()
{
    m_window.reset();
}

void TestPseudoLocale::openDemo()
{
    ApiAccess endpoint;
    endpoint.baseUrl = m_sandbox.baseUrl();
    endpoint.credential = Credential(m_sandbox.token());
    m_window->openSession(endpoint, Connection(), TokenQuery());
    QTRY_VERIFY(m_window->isSettled());
    m_window->selectFirstRow();
}

void TestPseudoLocale::findsWhatIsCut()
{
    QWidget top;
    auto *label = new QLabel(QStringLiteral("much too long for so few pixels"), &top);
    label->setGeometry(0, 0, 40, 20);
    top.resize(300, 100);
    top.show();
    QCOMPARE(cutTexts(&top).size(), 1);
    label->adjustSize();
    QCOMPARE(cutTexts(&top), QStringList());
    label->move(200, 0);
    QCOMPARE(cutTexts(&top).size(), 1);
}

void TestPseudoLocale::windowFits_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("first start") << false;
    QTest::newRow("tokens") << true;
}

void TestPseudoLocale::windowFits()
{
    QFETCH(const bool, isOpen);
    if (isOpen)
        openDemo();
    QVERIFY2(m_window->minimumSizeHint().width() <= 1360,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    VERIFY_FITS(m_window.get());
    m_window->showNotice(QStringLiteral("Something happened."), QStringLiteral("Do something."));
    VERIFY_FITS(m_window.get());
}

void TestPseudoLocale::dialogsFit()
{
    openDemo();
    QList<QPointer<QAction>> actions; // a menu may be filled anew
    for (QAction *action : m_window->findChildren<QAction *>())
        actions += action;
    int dialogs = 0;
    for (const QPointer<QAction> &action : actions) {
        if (!action || !action->isEnabled() || action->menu() || action->isCheckable() ||
            action->text().contains(u"Quit"))
            continue;
        action->trigger();
        for (auto *dialog : m_window->findChildren<QDialog *>()) {
            if (!dialog->inherits("QFileDialog")) { // Qt's own
                ++dialogs;
                QVERIFY(QTest::qWaitForWindowExposed(dialog));
                VERIFY_FITS(dialog);
            }
            dialog->close();
            delete dialog;
        }
    }
    QVERIFY2(dialogs >= 4, qPrintable(QString::number(dialogs)));
}

void TestPseudoLocale::nothingGoesPastTranslators()
{
    openDemo();
    QStringList languages; // go by their own names
    for (const Language &language : availableLanguages())
        languages.append(language.name);
    QStringList unmarked;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        const bool isQts = action->parent() && action->parent()->inherits("QLineEdit");
        const bool isLanguage = languages.contains(action->text());
        if (!action->text().isEmpty() && !action->text().contains(u'~') && !isQts && !isLanguage)
            unmarked.append(u"action " + action->text());
    }
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool isOurs = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QGroupBox *>(widget);
        if (isOurs && !textOf(widget).isEmpty() && !textOf(widget).contains(u'~') && !mayBeShort(widget))
            unmarked.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + textOf(widget));
    }
    QVERIFY2(unmarked.isEmpty(), qPrintable(unmarked.join(u'\n')));
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
