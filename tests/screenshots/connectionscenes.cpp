#include "scenes.h"
#include "stage.h"

#include "tests/support/fakeserver.h"
#include "tests/support/testcertificates.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/connections/inlinestatus.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSslServer>

namespace {

/// A token that says when it ends, as many servers' tokens do. The signature is nobody's.
QByteArray bearerThatEnds(const QDateTime &when)
{
    const auto encode = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QJsonObject claims{{QStringLiteral("sub"), QStringLiteral("user-4711")},
                             {QStringLiteral("email"), QStringLiteral("ada@acme.example")},
                             {QStringLiteral("iss"), QStringLiteral("https://login.acme.example")},
                             {QStringLiteral("scope"), QStringLiteral("account:read personalAccessToken:read")},
                             {QStringLiteral("iat"), when.addDays(-90).toSecsSinceEpoch()},
                             {QStringLiteral("exp"), when.toSecsSinceEpoch()}};
    return encode(R"({"alg":"HS256","typ":"JWT"})") + '.' +
           encode(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' + encode("nobody has signed this");
}

std::optional<FakeReply> asUsual(const FakeRequest &)
{
    return std::nullopt;
}

void start(Stage &stage)
{
    stage.shoot();
}

void startKnown(Stage &stage)
{
    stage.addConnections();
    stage.shoot();
}

void connectDialog(Stage &stage)
{
    stage.window().connections().add();
    stage.shoot();
}

void connectMore(Stage &stage)
{
    stage.window().connections().add();
    stage.press("ConnectionForm", "More settings");
    stage.shootDialog();
}

void connectIncomplete(Stage &stage)
{
    stage.window().connections().add();
    stage.type("ConnectionForm", "API address", QStringLiteral("http://api.acme.example/v3"));
    stage.shootDialog();
}

void test(Stage &stage, const QUrl &url, const QByteArray &token)
{
    stage.window().connections().add();
    const auto fill = [&stage](const char *field, const QString &text) {
        if (auto *edit = stage.named<QLineEdit>("ConnectionForm", field))
            edit->setText(text);
    };
    fill("Name", QStringLiteral("Acme staging"));
    fill("API address", url.toString());
    fill("Access token", QString::fromLatin1(token));
    stage.press("ConnectionDialog", "Test");
    auto *result = stage.window().findChild<InlineStatus *>();
    const QString asking = Stage::say("ConnectionDialog", "Asking the server …");
    stage.waitFor([&] { return result && !result->text().isEmpty() && result->text() != asking; },
                  "the test does not end");
    stage.shootDialog();
}

void connectGood(Stage &stage)
{
    test(stage, stage.demoUrl(), stage.demoToken());
}

void connectBad(Stage &stage)
{
    test(stage, stage.demoUrl(), "not-a-token-of-this-server");
}

void connectUnreachable(Stage &stage)
{
    test(stage, Stage::deadUrl(), "a-token");
}

void connectCertificate(Stage &stage)
{
    TestCertificates certificates;
    const QString name = QStringLiteral("server");
    if (!certificates.makeAuthority() ||
        !certificates.make(name, QStringLiteral("api.acme.example"), QStringLiteral("IP:127.0.0.1"),
                           QStringLiteral("20260101000000Z"), QStringLiteral("20480101000000Z"))) {
        stage.addProblem(QStringLiteral("openssl has made no certificate"));
        return;
    }
    QSslServer server;
    server.setSslConfiguration(certificates.serverConfiguration(name));
    if (!server.listen(QHostAddress::LocalHost))
        stage.addProblem(QStringLiteral("there is no server"));
    stage.resize(QSize(1280, 900));
    test(stage, QUrl(QStringLiteral("https://127.0.0.1:%1/v3").arg(server.serverPort())), "a-token");
}

void connections(Stage &stage)
{
    stage.addConnections();
    stage.openDemo();
    stage.window().connections().manage({});
    stage.shoot();
}

void connectionEdit(Stage &stage)
{
    stage.addConnections();
    stage.window().connections().manage({});
    stage.press("ConnectionsDialog", "Edit …");
    stage.shoot();
}

void connectionRemove(Stage &stage)
{
    stage.addConnections();
    stage.window().connections().manage({});
    stage.press("ConnectionsDialog", "Remove …");
    stage.shootDialog();
}

void tokenClaims(Stage &stage)
{
    stage.openFake(asUsual, bearerThatEnds(stage.now().addDays(60)));
    stage.settle();
    stage.trigger("ClaimsNotice", "About the access token");
    stage.shootDialog();
}

void tokenEnds(Stage &stage)
{
    stage.openFake(asUsual, bearerThatEnds(stage.now().addDays(3)));
    stage.settle();
    stage.shoot();
}

} // namespace

QList<Scene> connectionScenes()
{
    return {
        {"start", start},
        {"start-known", startKnown},
        {"connect", connectDialog},
        {"connect-more", connectMore},
        {"connect-incomplete", connectIncomplete},
        {"connect-good", connectGood},
        {"connect-bad", connectBad},
        {"connect-unreachable", connectUnreachable},
        {"connect-certificate", connectCertificate},
        {"connections", connections},
        {"connection-edit", connectionEdit},
        {"connection-remove", connectionRemove},
        {"token-claims", tokenClaims},
        {"token-ends", tokenEnds},
    };
}
