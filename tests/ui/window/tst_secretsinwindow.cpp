#include "models/credentials/credentialstore.h"
#include "models/session/session.h"
#include "models/text/translations.h"
#include "tests/support/consolewindow.h"
#include "tests/support/fakeserver.h"
#include "tests/support/screenwalk.h"
#include "tests/support/secretsearch.h"
#include "tests/support/testtokens.h"
#include "ui/browse/tokentableview.h"
#include "ui/connections/connectiondialog.h"
#include "ui/details/facttree.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/claimsnotice.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// What the window shows, says and copies of the token that it was given: nothing but what the token says about itself.
class TestSecretsInWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void noTextHoldsTheToken();
    void quotedAsFieldName_data();
    void quotedAsFieldName();
    void clipboardHoldsNoToken();
    void passwordFieldKeepsIt();
    void tellsWhatTheTokenSays();
    void warnsBeforeItEnds_data();
    void warnsBeforeItEnds();
    void refusalSaysThatItHasEnded();
    void hostileClaims();
    void showsTheProxy();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr qint64 nowMsecs = 1'700'000'000'000;
constexpr qint64 daySeconds = 24 * 3600;

qint64 now()
{
    return nowMsecs;
}

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QJsonObject &claims)
{
    return part(R"({"alg":"HS256","typ":"JWT"})") + '.' + part(testtokens::json(claims)) + '.' +
           part("a signature of the kind that opens doors");
}

QJsonObject claimsOf(qint64 expiresInSeconds)
{
    return {{u"sub"_s, u"user-1"_s},
            {u"email"_s, u"zoë@example.com"_s},
            {u"scope"_s, u"account:read personalAccessToken:read"_s},
            {u"exp"_s, double(nowMsecs / 1000 + expiresInSeconds)}};
}

QByteArray clipboardBytes()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QByteArray bytes;
    for (const QString &format : data->formats())
        bytes += data->data(format);
    return bytes;
}

Connection mainConnection()
{
    Connection connection;
    connection.name = u"Main"_s;
    connection.baseUrl = u"https://api.example.com/v3"_s;
    return connection;
}

} // namespace

void TestSecretsInWindow::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
}

void TestSecretsInWindow::init()
{
    m_server = std::make_unique<FakeServer>(
        [](const FakeRequest &request) { return FakeReply::json(testtokens::pageFor(request, 30)); });
    m_window = std::make_unique<ConsoleWindow>(now);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestSecretsInWindow::cleanup()
{
    m_window.reset();
    QSettings().clear();
    QGuiApplication::clipboard()->clear();
}

void TestSecretsInWindow::noTextHoldsTheToken()
{
    ApiAccess endpoint = testtokens::endpointOf(*m_server);
    endpoint.credential = Credential(jwt(claimsOf(3 * daySeconds)));
    const SecretSearch search(endpoint.credential.token());
    const auto walk = [&search] {
        screenwalk::faults();
        for (const QString &text : screenwalk::texts()) {
            if (!search.in(text.toUtf8()).isEmpty())
                return text;
        }
        return QString();
    };
    m_window->openSession(endpoint, mainConnection(), {});
    QTRY_VERIFY(m_window->isSettled());
    m_window->selectFirstRow();
    QCOMPARE(walk(), QString());
    QVERIFY(screenwalk::texts().size() > 500);

    m_server->setHandler([](const FakeRequest &request) {
        return FakeReply::answer(403, "{\"message\":\"You sent " + request.header("Authorization") + "\"}");
    });
    m_window->openSession(endpoint, mainConnection(), {});
    QTRY_VERIFY(m_window->findChild<MessageBar *>()->text().contains(u"You sent Bearer …"));
    QCOMPARE(walk(), QString());
    m_window->findChild<ClaimsNotice *>()->action()->trigger();
    QCOMPARE(walk(), QString());
}

void TestSecretsInWindow::quotedAsFieldName_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("itself") << QByteArray(R"("TOKEN":tru)");
    QTest::newRow("inside a longer name") << QByteArray(R"("you sent: Bearer TOKEN!":tru)");
    QTest::newRow("in another's object") << QByteArray(R"("user":{"id":"u","x":{},"TOKEN":1e})");
    QTest::newRow("escaped") << QByteArray(R"("\u0065ESCAPED":[1,)");
    QTest::newRow("where it stands twice") << QByteArray(R"("TOKEN":1,"TOKEN":nul)");
}

/// An error that names the field tells it neither in the bar nor to a screen reader.
void TestSecretsInWindow::quotedAsFieldName()
{
    QFETCH(QByteArray, record);
    ApiAccess endpoint = testtokens::endpointOf(*m_server);
    endpoint.credential = Credential(jwt(claimsOf(30 * daySeconds)));
    record.replace("TOKEN", endpoint.credential.token()).replace("ESCAPED", endpoint.credential.token().mid(1));
    m_server->setHandler([&record](const FakeRequest &) {
        return FakeReply::json(testtokens::page(0, 1).chopped(2) + ',' + record + "}]");
    });
    const SecretSearch search(endpoint.credential.token());
    m_window->openSession(endpoint, mainConnection(), {});
    const auto *bar = m_window->findChild<MessageBar *>();
    QTRY_VERIFY(!bar->text().isEmpty());
    QTRY_VERIFY(m_window->isSettled());
    screenwalk::faults();
    for (const QString &text : screenwalk::texts() + QStringList{bar->text()})
        QVERIFY2(search.in(text.toUtf8()).isEmpty(), qPrintable(text));
}

void TestSecretsInWindow::clipboardHoldsNoToken()
{
    ApiAccess endpoint = testtokens::endpointOf(*m_server);
    endpoint.credential = Credential(jwt(claimsOf(30 * daySeconds)));
    const SecretSearch search(endpoint.credential.token());
    m_window->openSession(endpoint, mainConnection(), {});
    QTRY_VERIFY(m_window->isSettled());
    m_window->selectFirstRow();
    auto *table = m_window->findChild<TokenTableView *>();
    table->setFocus();
    QTest::keySequence(table, QKeySequence::SelectAll);
    QTest::keySequence(table, QKeySequence::Copy);
    QVERIFY(clipboardBytes().contains("tok-00001"));
    QCOMPARE(search.in(clipboardBytes()), QByteArray());
    auto *tree = m_window->findChild<FactTree *>();
    tree->setCurrentItem(tree->topLevelItem(0)->childCount() > 0 ? tree->topLevelItem(0)->child(0)
                                                                 : tree->topLevelItem(0));
    for (QAction *action : tree->actions()) {
        if (action->isEnabled() && !action->text().contains(u"link"))
            action->trigger();
        QCOMPARE(search.in(clipboardBytes()), QByteArray());
    }
}

/// Neither copied nor read out, while it is typed.
void TestSecretsInWindow::passwordFieldKeepsIt()
{
    const QByteArray secret = jwt(claimsOf(daySeconds));
    const SecretSearch search(secret);
    CredentialStore keeper(nullptr);
    ConnectionDialog dialog(mainConnection(), &keeper, ConnectionDialog::Purpose::Connect);
    dialog.show();
    QLineEdit *field = nullptr;
    for (auto *one : dialog.findChildren<QLineEdit *>())
        field = one->echoMode() == QLineEdit::Password ? one : field;
    QVERIFY(field);
    field->setFocus();
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClicks(field, QString::fromLatin1(secret));
    QTest::keySequence(field, QKeySequence::SelectAll);
    QTest::keySequence(field, QKeySequence::Copy);
    QCOMPARE(field->text(), QString::fromLatin1(secret));
    QCOMPARE(clipboardBytes().contains("before"), true);
    QCOMPARE(search.in(clipboardBytes()), QByteArray());
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(field);
    QVERIFY(interface);
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        QCOMPARE(search.in(interface->text(kind).toUtf8()), QByteArray());
}

void TestSecretsInWindow::tellsWhatTheTokenSays()
{
    ApiAccess endpoint = testtokens::endpointOf(*m_server);
    auto *notice = m_window->findChild<ClaimsNotice *>();
    QVERIFY(!notice->action()->isEnabled());
    endpoint.credential = Credential(jwt(claimsOf(30 * daySeconds)));
    m_window->openSession(endpoint, {}, {});
    QCOMPARE(notice->warning(), QString());
    QVERIFY(notice->action()->isEnabled());
    QVERIFY(notice->lines().value(0).contains(u"Nobody has checked"));
    QCOMPARE(notice->lines().value(1), u"Subject: user-1"_s);
    QCOMPARE(notice->lines().value(2), u"E-mail: zoë@example.com"_s);
    QCOMPARE(notice->lines().value(3), u"Scopes: account:read, personalAccessToken:read"_s);
    QVERIFY(notice->lines().value(4).startsWith(u"Expires: "));
    notice->action()->trigger();
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->text().contains(u"Nobody has checked"));
    QVERIFY(box->informativeText().contains(u"zoë@example.com"));
    box->close();

    endpoint.credential = Credential("opaque-0123456789");
    m_window->openSession(endpoint, {}, {});
    QVERIFY(notice->lines().isEmpty() && !notice->action()->isEnabled());
}

void TestSecretsInWindow::warnsBeforeItEnds_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("warning");
    QTest::newRow("in a month") << 30 * daySeconds << QString();
    QTest::newRow("in three days") << 3 * daySeconds << u"This access token expires in 3 days."_s;
    QTest::newRow("two days ago") << -2 * daySeconds << u"This access token expired 2 days ago."_s;
}

void TestSecretsInWindow::warnsBeforeItEnds()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, warning);
    ApiAccess endpoint = testtokens::endpointOf(*m_server);
    endpoint.credential = Credential(jwt(claimsOf(seconds)));
    m_window->openSession(endpoint, {}, {});
    QTRY_VERIFY(m_window->isSettled());
    const QString text = m_window->findChild<MessageBar *>()->text();
    QCOMPARE(text.isEmpty(), warning.isEmpty());
    QVERIFY2(text.startsWith(warning), qPrintable(text));
}

void TestSecretsInWindow::refusalSaysThatItHasEnded()
{
    m_server->setHandler([](const FakeRequest &) { return FakeReply::answer(401); });
    ApiAccess endpoint = testtokens::endpointOf(*m_server);
    endpoint.credential = Credential(jwt(claimsOf(-2 * daySeconds)));
    m_window->openSession(endpoint, {}, {});
    const auto *message = m_window->findChild<MessageBar *>();
    QTRY_VERIFY(message->text().contains(u"(401)"));
    QVERIFY2(message->text().contains(u"This access token expired 2 days ago."), qPrintable(message->text()));
}

void TestSecretsInWindow::hostileClaims()
{
    ApiAccess endpoint = testtokens::endpointOf(*m_server);
    const QString text = u"<img src=x>\u202E\u200B"_s + QString(5000, u'x');
    endpoint.credential =
        Credential(jwt({{u"sub"_s, text}, {u"email"_s, text}, {u"iss"_s, text}, {u"scp"_s, QJsonArray{text}}}));
    m_window->openSession(endpoint, {}, {});
    auto *notice = m_window->findChild<ClaimsNotice *>();
    QCOMPARE(notice->lines().size(), 5);
    notice->action()->trigger();
    QCOMPARE(screenwalk::faults().join(u'\n'), QString());
}

void TestSecretsInWindow::showsTheProxy()
{
    ApiAccess endpoint;
    endpoint.baseUrl = QUrl(u"https://api.example.invalid/v3"_s);
    endpoint.credential = Credential("opaque-0123456789");
    endpoint.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9);
    m_window->openSession(endpoint, {}, {});
    QVERIFY2(m_window->windowTitle().contains(u"api.example.invalid via 127.0.0.1:9"),
             qPrintable(m_window->windowTitle()));
    endpoint.proxy = QNetworkProxy::NoProxy;
    m_window->openSession(endpoint, {}, {});
    QVERIFY(!m_window->windowTitle().contains(u"via"));
}

QTEST_MAIN(TestSecretsInWindow)
#include "tst_secretsinwindow.moc"
