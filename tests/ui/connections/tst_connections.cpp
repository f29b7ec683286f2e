#include "app/demoserver/sandbox.h"
#include "models/text/translations.h"
#include "tests/support/clock.h"
#include "tests/support/consolewindow.h"
#include "tests/support/fakevault.h"
#include "ui/browse/startpage.h"
#include "ui/browse/tokentableview.h"
#include "ui/connections/connectionbutton.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/inlinestatus.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

/// Connections as their user has them: set up in dialogs, switched in the menu, kept over the program's end; with a
/// keychain that works and ones that do not.
class TestConnections : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startPageOffersDemoAndConnecting();
    void startPageOffersWhatIsSetUp();
    void connectsAndIsThereNextTime();
    void dialogSaysWhatIsWrong_data();
    void dialogSaysWhatIsWrong();
    void dialogTidiesWhatIsPasted_data();
    void dialogTidiesWhatIsPasted();
    void dialogReadsThePastedToken_data();
    void dialogReadsThePastedToken();
    void staysOpenWhereItFails_data();
    void staysOpenWhereItFails();
    void productionShowsEverywhere();
    void switchesFromTheMenu();
    void hostileNamesStayPlain();
    void testButtonTellsInASentence_data();
    void testButtonTellsInASentence();
    void keychainTokenIsUsedWithoutQuestion();
    void keychainFailureAsksForTheToken_data();
    void keychainFailureAsksForTheToken();
    void keychainThatTakesNothingIsToldOf();
    void slowKeychainDoesNotHoldUpAnother();
    void startOpensTheLastOneQuietly_data();
    void startOpensTheLastOneQuietly();
    void managerDuplicatesAndRemoves();
    void managerEdits();
    void thresholdsJudgeReviews();
    void enterPressesTheButton();
    void noTextIsCut_data();
    void noTextIsCut();
    void movedConnectionLosesItsToken();
    void tokenMovesIntoTheKeychain();
    void unwritableSettingsAreToldOf();
    void tokenIsNowhereInTheSettings();

private:
    Connection toSandbox(const char *name) const;
    QString addKnown(const Connection &connection, bool withToken = true);
    void makeWindow(FakeVault *vault);
    ConnectionControl &control() { return m_window->connections(); }
    template <typename T> T *named(const QWidget *parent, const char *name) const;
    QPushButton *button(const QWidget *parent, const char *text) const;
    QAction *menuAction(const char *text);
    void fill(ConnectionDialog *dialog, const Connection &connection, const QByteArray &token);
    bool isOpen() const;
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<FakeVault> m_vault;
    std::unique_ptr<MainWindow> m_window;
};

void TestConnections::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    QCoreApplication::setApplicationName(QStringLiteral("connections"));
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
    SandboxOptions options;
    options.tokens = 150;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
}

void TestConnections::init()
{
    static int count = 0;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(QString::number(++count)));
    m_vault = std::make_unique<FakeVault>();
    makeWindow(m_vault.get());
}

void TestConnections::cleanup()
{
    m_window.reset();
    m_vault.reset();
}

void TestConnections::makeWindow(FakeVault *vault)
{
    m_window = std::make_unique<ConsoleWindow>(now, vault);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

Connection TestConnections::toSandbox(const char *name) const
{
    Connection connection;
    connection.name = QString::fromUtf8(name);
    connection.baseUrl = m_sandbox->baseUrl().toString();
    return connection;
}

QString TestConnections::addKnown(const Connection &connection, bool withToken)
{
    const QString id = m_window->workspace().connections().put(connection);
    if (withToken)
        m_window->workspace().credentials().keep(*m_window->workspace().connections().find(id), m_sandbox->token());
    return id;
}

template <typename T> T *TestConnections::named(const QWidget *parent, const char *name) const
{
    const QList<T *> all = parent->findChildren<T *>();
    for (T *widget : all) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->text(QAccessible::Name) == QString::fromUtf8(name))
            return widget;
    }
    return nullptr;
}

QPushButton *TestConnections::button(const QWidget *parent, const char *text) const
{
    const QList<QPushButton *> all = parent->findChildren<QPushButton *>();
    for (QPushButton *one : all) {
        if (one->text() == QString::fromUtf8(text) && one->isVisible())
            return one;
    }
    return nullptr;
}

/// Of the Connection menu as it would open now.
QAction *TestConnections::menuAction(const char *text)
{
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        if (menu->title() != u"&Connection")
            continue;
        QMetaObject::invokeMethod(menu, "aboutToShow");
        for (QAction *action : menu->actions()) {
            if (action->text() == QString::fromUtf8(text))
                return action;
        }
    }
    return nullptr;
}

void TestConnections::fill(ConnectionDialog *dialog, const Connection &connection, const QByteArray &token)
{
    named<QLineEdit>(dialog, "Name")->setText(connection.name);
    named<QLineEdit>(dialog, "API address")->setText(connection.baseUrl);
    named<QLineEdit>(dialog, "Access token")->setText(QString::fromUtf8(token));
    auto *place = named<QComboBox>(dialog, "Keep the token");
    place->setCurrentIndex(place->findData(int(connection.tokenPlace)));
    dialog->findChild<QCheckBox *>()->setChecked(connection.isProduction);
}

bool TestConnections::isOpen() const
{
    return m_window->isSettled() && m_window->findChild<TokenTableView *>()->isVisible();
}

void TestConnections::startPageOffersDemoAndConnecting()
{
    auto *page = m_window->findChild<StartPage *>();
    QVERIFY(page->isVisible());
    QVERIFY(m_window->focusWidget() == button(page, "Connect"));
    QSignalSpy demo(m_window.get(), &MainWindow::demoRequested);
    QTest::mouseClick(button(page, "Try the demo"), Qt::LeftButton);
    QCOMPARE(demo.size(), 1);
    QTest::mouseClick(button(page, "Connect"), Qt::LeftButton);
    QVERIFY(m_window->findChild<ConnectionDialog *>());
}

void TestConnections::startPageOffersWhatIsSetUp()
{
    const QString id = addKnown(toSandbox("Acme & Sons"));
    auto *page = m_window->findChild<StartPage *>();
    QVERIFY(button(page, "Another server"));
    QPushButton *known = button(page, "Acme && Sons");
    QVERIFY(known);
    QTest::mouseClick(known, Qt::LeftButton);
    QTRY_VERIFY(isOpen());
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Acme & Sons – ")));
    QCOMPARE(m_window->workspace().connections().lastId(), id);
}

void TestConnections::connectsAndIsThereNextTime()
{
    QTest::mouseClick(button(m_window.get(), "Connect"), Qt::LeftButton);
    auto *dialog = m_window->findChild<ConnectionDialog *>();
    QVERIFY(dialog);
    auto *token = named<QLineEdit>(dialog, "Access token");
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    fill(dialog, toSandbox("Acme"), m_sandbox->token());
    QTest::keyClick(token, Qt::Key_Return);
    QTRY_VERIFY(isOpen());
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Acme – ")));

    m_window.reset(); // the program ends: the token was for this session only
    makeWindow(m_vault.get());
    QVERIFY(m_window->focusWidget() == button(m_window.get(), "Acme")); // Enter goes on where one was
    QTest::mouseClick(button(m_window.get(), "Acme"), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<ConnectionDialog *>());
    dialog = m_window->findChild<ConnectionDialog *>();
    QCOMPARE(named<QLineEdit>(dialog, "API address")->text(), m_sandbox->baseUrl().toString());
    QVERIFY(named<QLineEdit>(dialog, "Access token")->hasFocus());
    QCOMPARE(m_vault->asked, 0);
}

void TestConnections::dialogSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("word");
    const QString good = QStringLiteral("https://api.example.com/v3");
    QTest::newRow("no address") << QString() << "token"
                                << ""
                                << "URL";
    QTest::newRow("plain http") << QStringLiteral("http://example.com") << "token"
                                << ""
                                << "https://";
    QTest::newRow("no token") << good << ""
                              << ""
                              << "Enter the access token";
    QTest::newRow("bad token") << good << "a b"
                               << ""
                               << "without spaces";
    QTest::newRow("bad proxy") << good << "token"
                               << "somewhere"
                               << "proxy";
}

void TestConnections::dialogSaysWhatIsWrong()
{
    QFETCH(const QString, address);
    QFETCH(const QString, token);
    QFETCH(const QString, proxy);
    QFETCH(const QString, word);
    control().add();
    auto *dialog = m_window->findChild<ConnectionDialog *>();
    QSignalSpy confirmed(dialog, &ConnectionDialog::confirmed);
    named<QLineEdit>(dialog, "API address")->setText(address);
    named<QLineEdit>(dialog, "Access token")->setText(token);
    named<QLineEdit>(dialog, "Proxy")->setText(proxy);
    QTest::mouseClick(button(dialog, "Connect"), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    const QString text = dialog->findChild<InlineStatus *>()->text();
    QVERIFY2(text.contains(word), qPrintable(text));
    QCOMPARE(confirmed.size(), 0);
    QVERIFY(m_window->workspace().connections().connections().isEmpty());
}

void TestConnections::dialogTidiesWhatIsPasted_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tidy");
    const QString root = QStringLiteral("https://api.example.com/v3");
    QTest::newRow("endpoint") << QByteArray("API address")
                              << QStringLiteral("https://api.example.com/v3/personal-access-tokens?limit=100") << root;
    QTest::newRow("slash, upper case and quotes")
        << QByteArray("API address") << QStringLiteral(" “HTTPS://API.Example.com/v3/” ") << root;
    QTest::newRow("no scheme") << QByteArray("API address") << QStringLiteral("api.example.com") << root;
    QTest::newRow("what is none stays") << QByteArray("API address") << QStringLiteral(" ftp://x ")
                                        << QStringLiteral("ftp://x");
    QTest::newRow("name") << QByteArray("Name") << QStringLiteral("\u00A0Acme\u200B") << QStringLiteral("Acme");
    QTest::newRow("proxy") << QByteArray("Proxy") << QStringLiteral("'http://proxy:3128' ")
                           << QStringLiteral("http://proxy:3128");
    QTest::newRow("file") << QByteArray("CA file") << QStringLiteral("\"/no/such/ca.pem\"")
                          << QStringLiteral("/no/such/ca.pem");
}

void TestConnections::dialogTidiesWhatIsPasted()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, text);
    QFETCH(const QString, tidy);
    control().add();
    auto *dialog = m_window->findChild<ConnectionDialog *>();
    auto *field = named<QLineEdit>(dialog, name.constData());
    field->setText(text);
    emit field->editingFinished();
    QCOMPARE(field->text(), tidy);
    const QString said = dialog->findChild<InlineStatus *>()->text();
    QVERIFY2(said.contains(QString::fromUtf8(name)), qPrintable(said));
    field->setText(tidy + u'x');
    QCOMPARE(dialog->findChild<InlineStatus *>()->text(), QString());
}

void TestConnections::dialogReadsThePastedToken_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("scheme") << QByteArray("Bearer ") << QByteArray() << true;
    QTest::newRow("quotes and lines") << QByteArray("\n\"") << QByteArray("\"\r\n\n") << true;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") << QByteArray("\xC2\xA0") << true;
    QTest::newRow("two") << QByteArray("token-of-before\n") << QByteArray() << false;
    QTest::newRow("zero-width space") << QByteArray() << QByteArray("\xE2\x80\x8B") << false;
}

void TestConnections::dialogReadsThePastedToken()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const bool, isRead);
    control().add();
    auto *dialog = m_window->findChild<ConnectionDialog *>();
    fill(dialog, toSandbox("Acme"), before + m_sandbox->token() + after);
    QSignalSpy confirmed(dialog, &ConnectionDialog::confirmed);
    QTest::mouseClick(button(dialog, "Connect"), Qt::LeftButton);
    QTRY_COMPARE(confirmed.size(), isRead ? 1 : 0);
    if (isRead) {
        QCOMPARE(confirmed.first().at(1).toByteArray(), m_sandbox->token());
        return;
    }
    const QString said = dialog->findChild<InlineStatus *>()->text();
    QVERIFY2(said.contains(QStringLiteral("Copy")) || said.contains(QStringLiteral("alone")), qPrintable(said));
    QVERIFY(!said.contains(QString::fromLatin1(m_sandbox->token())));
}

void TestConnections::staysOpenWhereItFails_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("isMended");
    QTest::newRow("another token") << QByteArray("wrong") << true;
    QTest::newRow("the same once more") << QByteArray("wrong") << false;
}

/// What shows stays until the new connection is known to work, or its user insists.
void TestConnections::staysOpenWhereItFails()
{
    QFETCH(const QByteArray, token);
    QFETCH(const bool, isMended);
    control().open(addKnown(toSandbox("First")));
    QTRY_VERIFY(isOpen());
    control().add();
    auto *dialog = m_window->findChild<ConnectionDialog *>();
    fill(dialog, toSandbox("Second"), token);
    QSignalSpy confirmed(dialog, &ConnectionDialog::confirmed);
    QTest::mouseClick(button(dialog, "Connect"), Qt::LeftButton);
    QTRY_VERIFY(button(dialog, "Connect anyway"));
    QVERIFY(dialog->findChild<InlineStatus *>()->text().contains(QStringLiteral("does not accept this token")));
    QCOMPARE(confirmed.size(), 0);
    QVERIFY(isOpen());
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("First")));
    QCOMPARE(m_window->workspace().connections().connections().size(), 1);
    if (isMended) {
        named<QLineEdit>(dialog, "Access token")->setText(QString::fromLatin1(m_sandbox->token()));
        QCOMPARE(dialog->findChild<InlineStatus *>()->text(), QString());
        QTest::mouseClick(button(dialog, "Connect"), Qt::LeftButton);
        QTRY_COMPARE(confirmed.size(), 1);
        QTRY_VERIFY(isOpen());
    } else {
        QTest::mouseClick(button(dialog, "Connect anyway"), Qt::LeftButton);
        QCOMPARE(confirmed.size(), 1);
        QTRY_VERIFY2(message().contains(QStringLiteral("does not accept this token")), qPrintable(message()));
    }
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Second")));
}

void TestConnections::productionShowsEverywhere()
{
    Connection connection = toSandbox("Acme");
    control().add();
    auto *dialog = m_window->findChild<ConnectionDialog *>();
    connection.isProduction = true;
    fill(dialog, connection, m_sandbox->token());
    QCOMPARE(named<QComboBox>(dialog, "Color")->currentData().toInt(), int(ConnectionMark::Red)); // by itself
    QTest::mouseClick(button(dialog, "Connect"), Qt::LeftButton);
    QTRY_VERIFY(isOpen());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Acme (production) – PAT Console"));
    auto *mark = m_window->findChild<ConnectionButton *>();
    QVERIFY2(mark->accessibleName().contains(QStringLiteral("production")), qPrintable(mark->accessibleName()));
    QVERIFY(menuAction("Acme (production)"));

    // The user's choice of a color wins.
    Connection known = m_window->workspace().connections().connections().first();
    QCOMPARE(known.mark, ConnectionMark::Red);
    known.mark = ConnectionMark::Violet;
    known.name = QStringLiteral("Other");
    m_window->workspace().connections().put(known);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Other (production) – PAT Console"));
}

void TestConnections::switchesFromTheMenu()
{
    addKnown(toSandbox("First"));
    addKnown(toSandbox("Second"));
    menuAction("Second")->trigger();
    QTRY_VERIFY(isOpen());
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Second")));
    QVERIFY(menuAction("Second")->isChecked());
    QVERIFY(!menuAction("First")->isChecked());
    menuAction("First")->trigger();
    QTRY_VERIFY(m_window->windowTitle().startsWith(QStringLiteral("First")));
    QTRY_VERIFY(isOpen());
}

void TestConnections::hostileNamesStayPlain()
{
    Connection connection = toSandbox("<b>x</b>\tCtrl+Q\u202Egpj&exe");
    addKnown(connection);
    const QString shown = QStringLiteral("<b>x</b>‹U+0009›Ctrl+Q‹U+202E›gpj");
    QVERIFY(menuAction(qPrintable(shown + QStringLiteral("&&exe"))));
    control().open(m_window->workspace().connections().connections().first().id);
    QTRY_VERIFY(isOpen());
    QVERIFY2(m_window->windowTitle().startsWith(shown), qPrintable(m_window->windowTitle()));
    control().manage({});
    auto *dialog = m_window->findChild<ConnectionsDialog *>();
    QVERIFY(dialog->findChild<QListWidget *>()->item(0)->text().startsWith(shown));
    QTest::mouseClick(button(dialog, "Remove …"), Qt::LeftButton);
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
}

void TestConnections::testButtonTellsInASentence_data()
{
    QTest::addColumn<bool>("isManager");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("word");
    QTest::newRow("good") << false << m_sandbox->token() << "It works";
    QTest::newRow("wrong token") << false << QByteArray("wrong") << "does not accept this token";
    QTest::newRow("no token") << false << QByteArray() << "no token";
    QTest::newRow("kept") << true << m_sandbox->token() << "It works";
    QTest::newRow("kept and wrong") << true << QByteArray("wrong") << "does not accept this token";
}

void TestConnections::testButtonTellsInASentence()
{
    QFETCH(const bool, isManager);
    QFETCH(const QByteArray, token);
    QFETCH(const QString, word);
    QDialog *dialog = nullptr;
    if (isManager) {
        const QString id = addKnown(toSandbox("Acme"), false);
        m_window->workspace().credentials().keep(*m_window->workspace().connections().find(id), token);
        control().manage({});
        dialog = m_window->findChild<ConnectionsDialog *>();
    } else {
        control().add();
        auto *form = m_window->findChild<ConnectionDialog *>();
        fill(form, toSandbox("Acme"), token);
        dialog = form;
    }
    auto *result = dialog->findChild<InlineStatus *>();
    QTest::mouseClick(button(dialog, "Test"), Qt::LeftButton);
    QTRY_VERIFY2(result->text().contains(word), qPrintable(result->text()));
    QVERIFY(dialog->isVisible());
    QVERIFY(button(dialog, "Test")->isEnabled());
}

void TestConnections::keychainTokenIsUsedWithoutQuestion()
{
    Connection connection = toSandbox("Acme");
    connection.tokenPlace = CredentialPlace::Keychain;
    const QString id = addKnown(connection);
    QTRY_COMPARE(m_vault->entries.size(), 1);
    m_window.reset();
    makeWindow(m_vault.get());
    control().open(id);
    QTRY_VERIFY(isOpen());
    QVERIFY(!m_window->findChild<ConnectionDialog *>());
}

void TestConnections::keychainFailureAsksForTheToken_data()
{
    QTest::addColumn<VaultAnswer::Kind>("mood");
    QTest::addColumn<int>("delay");
    QTest::addColumn<QString>("word");
    QTest::newRow("missing") << VaultAnswer::Kind::Missing << 0 << "no keychain";
    QTest::newRow("locked") << VaultAnswer::Kind::Refused << 0 << "locked";
    QTest::newRow("30 s slow") << VaultAnswer::Kind::Done << 30'000 << "did not answer within";
    QTest::newRow("empty") << VaultAnswer::Kind::NotFound << 0 << "";
}

void TestConnections::keychainFailureAsksForTheToken()
{
    QFETCH(const VaultAnswer::Kind, mood);
    QFETCH(const int, delay);
    QFETCH(const QString, word);
    m_vault->mood = mood;
    m_vault->delayMsecs = delay;
    m_window->workspace().credentials().setPatience(1000);
    Connection connection = toSandbox("Acme");
    connection.tokenPlace = CredentialPlace::Keychain;
    control().open(addKnown(connection, false));
    if (delay > 0)
        QTRY_VERIFY2(message().contains(QStringLiteral("Waiting for the keychain")), qPrintable(message()));
    QTRY_VERIFY(m_window->findChild<ConnectionDialog *>());
    auto *dialog = m_window->findChild<ConnectionDialog *>();
    QVERIFY2(dialog->findChild<InlineStatus *>()->text().contains(word), qPrintable(word));
    QCOMPARE(message(), QString());
    fill(dialog, connection, m_sandbox->token());
    QTest::mouseClick(button(dialog, "Connect"), Qt::LeftButton);
    QTRY_VERIFY(isOpen()); // whatever the keychain does
}

void TestConnections::keychainThatTakesNothingIsToldOf()
{
    m_vault->mood = VaultAnswer::Kind::Refused;
    Connection connection = toSandbox("Acme");
    connection.tokenPlace = CredentialPlace::Keychain;
    control().add();
    auto *dialog = m_window->findChild<ConnectionDialog *>();
    fill(dialog, connection, m_sandbox->token());
    QTest::mouseClick(button(dialog, "Connect"), Qt::LeftButton);
    QTRY_VERIFY(isOpen());
    QTRY_VERIFY2(message().contains(QStringLiteral("locked")), qPrintable(message()));
    QVERIFY(message().contains(QStringLiteral("in memory until the program ends")));
    QVERIFY(!message().contains(QString::fromUtf8(m_sandbox->token())));
}

void TestConnections::slowKeychainDoesNotHoldUpAnother()
{
    m_vault->delayMsecs = 1500;
    Connection slow = toSandbox("Slow");
    slow.tokenPlace = CredentialPlace::Keychain;
    const QString slowId = addKnown(slow, false);
    m_vault->entries.insert(originOf(slow) + u' ' + slowId, m_sandbox->token());
    const QString id = addKnown(toSandbox("Quick"));
    control().open(slowId);
    control().open(id);
    QTRY_VERIFY(isOpen());
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Quick")));
    QTest::qWait(1800); // the slow answer comes, and nobody wants it any more
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Quick")));
    QVERIFY(!m_window->findChild<ConnectionDialog *>());
}

void TestConnections::startOpensTheLastOneQuietly_data()
{
    QTest::addColumn<bool>("isInKeychain");
    QTest::addColumn<VaultAnswer::Kind>("mood");
    QTest::addColumn<QString>("word");
    QTest::newRow("in the keychain") << true << VaultAnswer::Kind::Done << "";
    QTest::newRow("locked keychain") << true << VaultAnswer::Kind::Refused << "locked";
    QTest::newRow("for the session") << false << VaultAnswer::Kind::Done << "";
}

void TestConnections::startOpensTheLastOneQuietly()
{
    QFETCH(const bool, isInKeychain);
    QFETCH(const VaultAnswer::Kind, mood);
    QFETCH(const QString, word);
    Connection connection = toSandbox("Acme");
    connection.tokenPlace = isInKeychain ? CredentialPlace::Keychain : CredentialPlace::Session;
    control().open(addKnown(connection));
    QTRY_VERIFY(isOpen());
    m_window.reset();
    m_vault->mood = mood;
    makeWindow(m_vault.get());
    control().openLastQuietly();
    if (isInKeychain && mood == VaultAnswer::Kind::Done)
        QTRY_VERIFY(isOpen());
    else
        QTRY_VERIFY2(message().contains(word), qPrintable(message()));
    QVERIFY(!m_window->findChild<ConnectionDialog *>());
    QCOMPARE(m_window->findChild<StartPage *>()->isVisible(), !isOpen());
}

void TestConnections::managerDuplicatesAndRemoves()
{
    Connection connection = toSandbox("Acme");
    connection.tokenPlace = CredentialPlace::Keychain;
    const QString id = addKnown(connection);
    QTRY_COMPARE(m_vault->entries.size(), 1);
    control().manage({});
    auto *dialog = m_window->findChild<ConnectionsDialog *>();
    auto *list = dialog->findChild<QListWidget *>();
    QTest::mouseClick(button(dialog, "Duplicate"), Qt::LeftButton);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(1)->text().startsWith(QStringLiteral("Acme (copy)")));
    QTRY_COMPARE(m_vault->entries.size(), 2); // with the token

    list->setCurrentRow(0);
    QTest::mouseClick(button(dialog, "Remove …"), Qt::LeftButton);
    auto *question = dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(question->text().contains(QStringLiteral("Acme")));
    QVERIFY(question->defaultButton()->text().contains(QStringLiteral("Cancel")));
    QCOMPARE(list->count(), 2);
    QTest::mouseClick(button(question, "Remove"), Qt::LeftButton);
    QCOMPARE(list->count(), 1);
    QVERIFY(!m_window->workspace().connections().find(id));
    QTRY_COMPARE(m_vault->entries.size(), 1);
    QVERIFY(dialog->isVisible());
}

void TestConnections::managerEdits()
{
    const QString id = addKnown(toSandbox("Acme"));
    control().manage({});
    auto *manager = m_window->findChild<ConnectionsDialog *>();
    QTest::mouseClick(button(manager, "Edit …"), Qt::LeftButton);
    auto *dialog = manager->findChild<ConnectionDialog *>();
    QVERIFY(dialog);
    QVERIFY(named<QLineEdit>(dialog, "Access token")->placeholderText().startsWith(QStringLiteral("Kept")));
    named<QLineEdit>(dialog, "Name")->setText(QStringLiteral("Renamed"));
    QTest::mouseClick(button(dialog, "Save"), Qt::LeftButton);
    QVERIFY(manager->findChild<QListWidget *>()->item(0)->text().startsWith(QStringLiteral("Renamed")));
    QVERIFY(m_window->workspace().credentials().holds(*m_window->workspace().connections().find(id)));
    QTest::mouseClick(button(manager, "Connect"), Qt::LeftButton);
    QTRY_VERIFY(isOpen());
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Renamed")));
}

/// Those of the connection, from the next time on that all tokens are loaded.
void TestConnections::thresholdsJudgeReviews()
{
    const auto loadAndCount = [this](qint64 *unused) {
        TokenReview &review = m_window->workspace().session()->review();
        review.load({});
        QTRY_VERIFY(!review.isLoading() && !review.isPreparing() && review.isOn() && !review.model().isArranging());
        const QList<FindingCount> &findings = review.model().arrangement().findings;
        *unused = std::ranges::find_if(findings, [](const FindingCount &finding) {
                      return finding.rule->key == std::string_view("unused");
                  })->tokens;
    };
    const QString id = addKnown(toSandbox("Acme"));
    control().open(id);
    QTRY_VERIFY(isOpen());
    qint64 byDefault = 0;
    loadAndCount(&byDefault);
    control().manage(id);
    auto *manager = m_window->findChild<ConnectionsDialog *>();
    QTest::mouseClick(button(manager, "Edit …"), Qt::LeftButton);
    auto *dialog = manager->findChild<ConnectionDialog *>();
    auto *days = named<QSpinBox>(dialog, "Not used for, in days");
    QVERIFY(days && !days->isVisible());
    const auto folds = dialog->findChildren<QToolButton *>();
    (*std::ranges::find_if(folds, [](const QToolButton *fold) {
        return fold->text() == u"Thresholds of reviews";
    }))->click();
    QVERIFY(days->isVisible());
    QCOMPARE(days->value(), 90);
    days->setValue(1'000);
    QTest::mouseClick(button(dialog, "Save"), Qt::LeftButton);
    QCOMPARE(m_window->workspace().connections().find(id)->thresholds.unusedDays, 1'000);
    qint64 later = byDefault;
    loadAndCount(&later);
    QVERIFY(later < byDefault);
}

void TestConnections::enterPressesTheButton()
{
    addKnown(toSandbox("Acme"));
    control().manage({});
    auto *manager = m_window->findChild<ConnectionsDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(manager));
    auto *list = manager->findChild<QListWidget *>();
    button(manager, "Duplicate")->setFocus();
    QTest::keyClick(button(manager, "Duplicate"), Qt::Key_Return);
    QCOMPARE(list->count(), 2);
    QTest::keyClick(button(manager, "Duplicate"), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(list->count(), 3);
    button(manager, "Edit …")->setFocus();
    QTest::keyClick(button(manager, "Edit …"), Qt::Key_Return);
    auto *dialog = manager->findChild<ConnectionDialog *>();
    QVERIFY(dialog);
    fill(dialog, toSandbox("Acme"), m_sandbox->token());
    // In a dialog with a default button, too, the one that has the keyboard counts.
    button(dialog, "Test")->setFocus();
    QTest::keyClick(button(dialog, "Test"), Qt::Key_Return);
    QTRY_VERIFY(dialog->findChild<InlineStatus *>()->text().contains(QStringLiteral("It works")));
    QVERIFY(dialog->isVisible());
    dialog->close();
    button(manager, "Close")->setFocus();
    QTest::keyClick(button(manager, "Close"), Qt::Key_Return);
    QVERIFY(!manager->isVisible());
}

void TestConnections::noTextIsCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a sentence") << QStringLiteral("Enter the access token.");
    QTest::newRow("several lines") << QStringLiteral("What the server says about its certificate. ").repeated(12);
}

/// Of the hint and of the result, wherever they need more lines than the dialog had.
void TestConnections::noTextIsCut()
{
    QFETCH(QString, text);
    control().add();
    auto *dialog = m_window->findChild<ConnectionDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    dialog->showProblem(text);
    const auto isWhole = [dialog] {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::all_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return !label->isVisible() || !label->wordWrap() ||
                   label->height() >= label->heightForWidth(label->width());
        });
    };
    QTRY_VERIFY(isWhole());
    auto *place = named<QComboBox>(dialog, "Keep the token");
    place->setCurrentIndex(place->count() - 1); // a longer hint
    dialog->showProblem(text);
    QTRY_VERIFY(isWhole());
}

/// A token is for the origin that it was entered for.
void TestConnections::movedConnectionLosesItsToken()
{
    Connection connection = toSandbox("Acme");
    connection.tokenPlace = CredentialPlace::Keychain;
    const QString id = addKnown(connection);
    QTRY_COMPARE(m_vault->entries.size(), 1);
    control().manage({});
    auto *manager = m_window->findChild<ConnectionsDialog *>();
    QTest::mouseClick(button(manager, "Edit …"), Qt::LeftButton);
    auto *dialog = manager->findChild<ConnectionDialog *>();
    named<QLineEdit>(dialog, "API address")->setText(QStringLiteral("https://elsewhere.example.com/v3"));
    QTest::mouseClick(button(dialog, "Save"), Qt::LeftButton);
    QTRY_COMPARE(m_vault->entries.size(), 0);
    QVERIFY(!m_window->workspace().credentials().holds(*m_window->workspace().connections().find(id)));
}

void TestConnections::tokenMovesIntoTheKeychain()
{
    const QString id = addKnown(toSandbox("Acme"));
    control().manage({});
    auto *manager = m_window->findChild<ConnectionsDialog *>();
    for (const CredentialPlace place : {CredentialPlace::Keychain, CredentialPlace::Session}) {
        QTest::mouseClick(button(manager, "Edit …"), Qt::LeftButton);
        ConnectionDialog *dialog = nullptr;
        for (ConnectionDialog *one : manager->findChildren<ConnectionDialog *>())
            dialog = one->isVisible() ? one : dialog;
        QVERIFY(dialog);
        auto *box = named<QComboBox>(dialog, "Keep the token");
        box->setCurrentIndex(box->findData(int(place)));
        QTest::mouseClick(button(dialog, "Save"), Qt::LeftButton);
        QTRY_COMPARE(m_vault->entries.size(), place == CredentialPlace::Keychain ? 1 : 0);
        QTRY_VERIFY(m_window->workspace().credentials().holds(*m_window->workspace().connections().find(id)));
    }
}

void TestConnections::unwritableSettingsAreToldOf()
{
    QDir().mkpath(QSettings().fileName() + QStringLiteral("/in/the/way"));
    const QString id = addKnown(toSandbox("Acme"));
    QVERIFY2(message().contains(QStringLiteral("could not be written")), qPrintable(message()));
    control().open(id);
    QTRY_VERIFY(isOpen());
}

void TestConnections::tokenIsNowhereInTheSettings()
{
    Connection connection = toSandbox("Acme");
    connection.tokenPlace = CredentialPlace::Keychain;
    control().add();
    fill(m_window->findChild<ConnectionDialog *>(), connection, m_sandbox->token());
    QTest::mouseClick(button(m_window->findChild<ConnectionDialog *>(), "Connect"), Qt::LeftButton);
    QTRY_VERIFY(isOpen());
    m_window->close();
    QSettings().sync();
    QFile file(QSettings().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(all.contains("baseUrl"));
    for (const QByteArray &part : m_sandbox->token().split('.'))
        QVERIFY(!all.contains(part));
}

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"
