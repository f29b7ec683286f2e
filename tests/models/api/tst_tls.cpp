#include "models/api/certificates.h"
#include "models/api/tokenapi.h"
#include "models/credentials/credentialstore.h"
#include "models/text/translations.h"
#include "tests/support/consolewindow.h"
#include "tests/support/testcertificates.h"
#include "ui/connections/certificatetable.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/inlinestatus.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Meets connections when it is told to, each with a certificate of its own.
class LateServer : public QSslServer
{
public:
    int waiting() const { return int(m_descriptors.size()); }
    void meetNext(const QSslConfiguration &configuration)
    {
        setSslConfiguration(configuration);
        QSslServer::incomingConnection(m_descriptors.takeFirst());
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_descriptors.append(descriptor); }

private:
    QList<qintptr> m_descriptors;
};

/// https with real handshakes: whose certificate is not in order gets no token, and the user is shown what it says.
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void judgesCertificates_data();
    void judgesCertificates();
    void systemAuthoritiesStay();
    void readsAuthorities_data();
    void readsAuthorities();
    void authorityBelongsToOneConnection();
    void showsFactsAsPlainText();
    void windowOffersNoWayRound();
    void dialogTakesAnAuthority();
    void forgetsHandshakesOfBefore();
    void programTakesAFile_data();
    void programTakesAFile();

private:
    std::unique_ptr<QSslServer> serve(const QString &name);
    void answerAll(QSslServer *server);
    ApiAccess endpointOf(const QSslServer &server, bool isTrusting) const;
    ApiResult get(const ApiAccess &endpoint) const;
    QString write(const QString &name, const QByteArray &content) const;

    TestCertificates m_certificates;
    QTemporaryDir m_folder;
    QByteArray m_heard; ///< what the server has got, decrypted
};

namespace {

const QByteArray secret = "pat_0123456789_not_for_everybody";
const QString hostileName = u"<b>bold</b> <img src='file:///etc/passwd'> \u202Elive\u200B"_s;

} // namespace

void TestTls::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
    QVERIFY(QSslSocket::supportsSsl());
    QVERIFY2(m_certificates.makeAuthority(), m_certificates.output().constData());
    const bool areMade =
        m_certificates.makeServers() && m_certificates.make(u"hostile"_s, hostileName, u"DNS:other.example"_s,
                                                            u"20200101000000Z"_s, u"20480101000000Z"_s);
    QVERIFY2(areMade, m_certificates.output().constData());
}

/// A server with that certificate, which answers everything with an empty list.
std::unique_ptr<QSslServer> TestTls::serve(const QString &name)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(m_certificates.serverConfiguration(name));
    answerAll(server.get());
    if (!server->listen(QHostAddress::LocalHost))
        return {};
    return server;
}

void TestTls::answerAll(QSslServer *server)
{
    m_heard.clear();
    connect(server, &QTcpServer::pendingConnectionAvailable, this, [this, server] {
        QTcpSocket *socket = server->nextPendingConnection();
        if (!socket)
            return;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_heard += socket->readAll();
            if (m_heard.endsWith("\r\n\r\n"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]");
        });
    });
}

ApiAccess TestTls::endpointOf(const QSslServer &server, bool isTrusting) const
{
    ApiAccess endpoint;
    endpoint.baseUrl = QUrl(u"https://127.0.0.1:%1/v3"_s.arg(server.serverPort()));
    endpoint.credential = Credential(secret);
    QString problem;
    if (isTrusting)
        endpoint.authorities =
            readAuthorities(m_certificates.authorityPath(), &problem).value_or(QList<QSslCertificate>());
    return endpoint;
}

ApiResult TestTls::get(const ApiAccess &endpoint) const
{
    TokenApi api(endpoint);
    std::optional<ApiResult> result;
    api.get({}, [&result](ApiResult one) { result = std::move(one); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
        return {};
    return *result;
}

QString TestTls::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void TestTls::judgesCertificates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTrusting");
    QTest::addColumn<QString>("reason"); // empty where it is accepted
    QTest::newRow("own authority, named") << u"good"_s << true << QString();
    QTest::newRow("own authority, not named") << u"good"_s << false << u"an authority that is not trusted"_s;
    QTest::newRow("self-signed") << u"self"_s << false << u"signed by itself"_s;
    QTest::newRow("self-signed beside an authority") << u"self"_s << true << u"signed by itself"_s;
    QTest::newRow("expired") << u"expired"_s << true << u"has expired"_s;
    QTest::newRow("not valid yet") << u"early"_s << true << u"not valid yet"_s;
    QTest::newRow("wrong host") << u"other"_s << true << u"for another host"_s;
    QTest::newRow("wrong host and no authority") << u"other"_s << false << u"for another host"_s;
}

void TestTls::judgesCertificates()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isTrusting);
    QFETCH(const QString, reason);
    const auto server = serve(name);
    QVERIFY(server);
    const ApiResult result = get(endpointOf(*server, isTrusting));
    if (reason.isEmpty()) {
        QVERIFY2(!result.error, result.error ? qPrintable(errorText(*result.error)) : "");
        QCOMPARE(result.body, QByteArray("[]"));
        QVERIFY(m_heard.toLower().contains(QByteArray("authorization: bearer " + secret.toLower())));
        return;
    }
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, ApiError::Kind::Tls);
    QVERIFY(!result.error->isTransient());
    const QString text = errorText(*result.error) + u' ' + errorAdvice(*result.error);
    QVERIFY2(text.contains(reason), qPrintable(text));
    QVERIFY2(text.contains(QString::fromLatin1(m_certificates.fingerprint(name))), qPrintable(text));
    QVERIFY(result.error->certificate);
    QVERIFY(result.error->certificate->subject.endsWith(u"server"));
    QVERIFY(text.contains(result.error->certificate->subject));
    QVERIFY(text.contains(name == u"self" ? u"issued by CN=Own server"_s : u"issued by CN=Own authority"_s));
    if (name == u"expired")
        QVERIFY(text.contains(u"valid from 2020-01-01 00:00 UTC to 2021-02-03 04:05 UTC"));
    if (name == u"other")
        QVERIFY(text.contains(u"other.example"));
    QCOMPARE(m_heard, QByteArray());
}

void TestTls::systemAuthoritiesStay()
{
    QString problem;
    const auto own = readAuthorities(m_certificates.authorityPath(), &problem);
    QVERIFY(own && own->size() == 1);
    const QList<QSslCertificate> all = tlsConfiguration(*own).caCertificates();
    QVERIFY(all.contains(own->constFirst()));
    QCOMPARE(all.size(), QSslConfiguration::systemCaCertificates().size() + 1);
    QCOMPARE(tlsConfiguration({}), QSslConfiguration::defaultConfiguration());
    QCOMPARE(tlsConfiguration(*own).peerVerifyMode(), QSslSocket::AutoVerifyPeer);
}

void TestTls::readsAuthorities_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("count"); // -1 for a problem
    QTest::addColumn<QString>("word");
    QFile file(m_certificates.authorityPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pem = file.readAll();
    QFile key(m_certificates.path(u"ca.key"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QByteArray damaged = QByteArray(pem).replace(100, 8, "!!!!!!!!");
    QTest::newRow("no path") << QString() << 0 << QString();
    QTest::newRow("one") << m_certificates.authorityPath() << 1 << QString();
    QTest::newRow("two, and words") << write(u"two"_s, "# ours\n" + pem + "\nand\n" + pem) << 2 << QString();
    QTest::newRow("no file") << m_folder.filePath(u"none.pem"_s) << -1 << u"cannot be read"_s;
    QTest::newRow("folder") << m_folder.path() << -1 << u"not a file"_s;
    QTest::newRow("empty") << write(u"empty"_s, {}) << -1 << u"PEM"_s;
    QTest::newRow("text") << write(u"text"_s, "hello") << -1 << u"PEM"_s;
    QTest::newRow("key") << write(u"key"_s, key.readAll()) << -1 << u"PEM"_s;
    QTest::newRow("DER") << write(u"der"_s, QSslCertificate(pem).toDer()) << -1 << u"PEM"_s;
    QTest::newRow("damaged") << write(u"damaged"_s, damaged) << -1 << u"damaged"_s;
    QTest::newRow("cut off") << write(u"cut"_s, pem + pem.left(200)) << -1 << u"damaged"_s;
    QTest::newRow("huge") << write(u"huge"_s, pem + QByteArray(2 * 1024 * 1024, '\n')) << -1 << u"PEM"_s;
}

void TestTls::readsAuthorities()
{
    QFETCH(const QString, path);
    QFETCH(const int, count);
    QFETCH(const QString, word);
    QString problem;
    const auto certificates = readAuthorities(path, &problem);
    QCOMPARE(certificates ? int(certificates->size()) : -1, count);
    QCOMPARE(problem.isEmpty(), count >= 0);
    QVERIFY2(problem.contains(word), qPrintable(problem));
}

void TestTls::authorityBelongsToOneConnection()
{
    const auto server = serve(u"good"_s);
    QVERIFY(server);
    QVERIFY(!get(endpointOf(*server, true)).error);
    QVERIFY(get(endpointOf(*server, false)).error);
}

void TestTls::showsFactsAsPlainText()
{
    const auto server = serve(u"hostile"_s);
    QVERIFY(server);
    const ApiResult result = get(endpointOf(*server, true));
    QVERIFY(result.error);
    const QString text = errorText(*result.error) + u' ' + errorAdvice(*result.error);
    QVERIFY2(text.contains(u"<b>bold</b>"), qPrintable(text)); // as letters
    QVERIFY(text.contains(u"‹U+202E›live‹U+200B›"));
    QVERIFY(!text.contains(QChar(0x202E)));
}

/// What is said can be read, selected and tried again; nothing lets the connection pass.
void TestTls::windowOffersNoWayRound()
{
    const auto server = serve(u"self"_s);
    QVERIFY(server);
    ConsoleWindow window([] { return QDateTime::currentMSecsSinceEpoch(); });
    window.resize(1000, 700);
    window.show();
    window.openSession(endpointOf(*server, false), {}, {});
    auto *message = window.findChild<MessageBar *>();
    QTRY_VERIFY(!message->text().isEmpty());
    QVERIFY(message->text().contains(QString::fromLatin1(m_certificates.fingerprint(u"self"_s))));
    QStringList buttons;
    for (const auto *button : message->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            buttons += button->accessibleName();
    }
    QCOMPARE(buttons, (QStringList{u"Retry"_s, u"Dismiss"_s}));
    QVERIFY(window.width() <= 1000); // a fingerprint does not push the window wider
    QCOMPARE(m_heard, QByteArray());
    QSettings().clear();
}

/// A refused certificate stands in lines of its own, and the file that makes it good can be chosen there. There is no
/// connecting without.
void TestTls::dialogTakesAnAuthority()
{
    const auto server = serve(u"good"_s);
    QVERIFY(server);
    CredentialStore keeper(nullptr);
    Connection connection;
    connection.baseUrl = u"https://127.0.0.1:%1/v3"_s.arg(server->serverPort());
    ConnectionDialog dialog(connection, &keeper, ConnectionDialog::Purpose::Connect);
    dialog.show();
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Access token")
            field->setText(QString::fromLatin1(secret));
    }
    const auto button = [&dialog](const QString &text) -> QPushButton * {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    };
    auto *table = dialog.findChild<CertificateTable *>();
    QVERIFY(!table->isVisible());
    button(u"Connect"_s)->click();
    QTRY_VERIFY(table->isVisible());
    QString lines;
    for (const QLabel *label : table->findChildren<QLabel *>())
        lines += label->text().remove(u'\n') + u'|';
    QVERIFY2(lines.contains(QString::fromLatin1(m_certificates.fingerprint(u"good"_s))), qPrintable(lines));
    QVERIFY2(lines.contains(u"CN=Own authority"_s), qPrintable(lines));
    QVERIFY(!button(u"Connect anyway"_s));

    button(u"Use a CA file …"_s)->click();
    auto *files = dialog.findChild<QFileDialog *>();
    QVERIFY(files);
    files->selectFile(m_certificates.authorityPath());
    emit files->fileSelected(m_certificates.authorityPath());
    files->close();
    auto *result = dialog.findChild<InlineStatus *>();
    QTRY_VERIFY2(result->text().startsWith(u"It works"_s), qPrintable(result->text()));
    QVERIFY(!table->isVisible());
    QVERIFY(!button(u"Use a CA file …"_s));
}

/// The server has got a good certificate meanwhile: a handshake that was on its way, with that of before, is not what
/// the next try depends on.
void TestTls::forgetsHandshakesOfBefore()
{
    LateServer server;
    answerAll(&server);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    TokenApi api(endpointOf(server, true));
    QList<ApiResult> results;
    const auto keep = [&results](ApiResult one) { results.append(std::move(one)); };
    const TokenApi::Id ids[] = {api.get({}, keep), api.get({}, keep)};
    QTRY_COMPARE(server.waiting(), 2);
    server.meetNext(m_certificates.serverConfiguration(u"expired"_s));
    QTRY_VERIFY(!results.isEmpty());
    QVERIFY(results[0].error && results[0].error->kind == ApiError::Kind::Tls);
    for (const TokenApi::Id id : ids)
        api.cancel(id);

    results.clear();
    api.get({}, keep);
    server.meetNext(m_certificates.serverConfiguration(u"expired"_s));
    const auto isOver = [&] {
        if (server.waiting() > 0)
            server.meetNext(m_certificates.serverConfiguration(u"good"_s));
        return !results.isEmpty();
    };
    QTRY_VERIFY(isOver());
    QVERIFY2(!results[0].error, results[0].error ? qPrintable(errorText(*results[0].error)) : "");
}

void TestTls::programTakesAFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::newRow("authority") << m_certificates.authorityPath() << 0;
    QTest::newRow("none") << QString() << 4;
    QTest::newRow("another certificate") << m_certificates.path(u"self.pem"_s) << 4;
    QTest::newRow("no such file") << m_folder.filePath(u"none.pem"_s) << 2;
    QTest::newRow("no certificate") << m_certificates.path(u"good.key"_s) << 2;
}

void TestTls::programTakesAFile()
{
    QFETCH(const QString, file);
    QFETCH(const int, status);
    const auto server = serve(u"good"_s);
    QVERIFY(server);
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(secret));
    QProcess process;
    process.setProcessEnvironment(variables);
    QStringList arguments{u"--base-url"_s, u"https://127.0.0.1:%1/v3"_s.arg(server->serverPort()), u"--export"_s,
                          m_folder.filePath(u"out.csv"_s)};
    if (!file.isEmpty())
        arguments << u"--ca-file"_s << file;
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM), arguments);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == status, said.constData());
    QCOMPARE(said.count('\n'), status == 0 ? 0 : 1);
    QVERIFY(!said.contains(secret));
    QCOMPARE(said.contains(m_certificates.fingerprint(u"good"_s)), status == 4);
}

QTEST_MAIN(TestTls)
#include "tst_tls.moc"
