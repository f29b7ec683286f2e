#include "scenes.h"
#include "stage.h"

#include "tests/support/fakeserver.h"
#include "tests/support/testcertificates.h"
#include "ui/browse/tokentableview.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QSslServer>
#include <QTest>

namespace {

/// Until it has given up, not at its first failure.
void waitForMessage(Stage &stage)
{
    auto *message = stage.window().findChild<MessageBar *>();
    stage.waitFor([message] { return !message->text().isEmpty(); }, "there is no message");
    QTest::qWait(500);
}

void unreachable(Stage &stage)
{
    Sandbox &brief = stage.openSandbox([](SandboxOptions *) {});
    stage.settle();
    stage.selectRow(shownRow);
    brief.stop();
    stage.trigger("MainWindow", "Refresh");
    waitForMessage(stage);
    stage.shoot();
}

void unreachableAtOnce(Stage &stage)
{
    stage.open(Stage::deadUrl(), "a-token");
    waitForMessage(stage);
    stage.shoot();
}

void refused(Stage &stage)
{
    stage.open(stage.demoUrl(), "not-a-token-of-this-server");
    waitForMessage(stage);
    stage.shoot();
}

void forbidden(Stage &stage)
{
    Sandbox &strict = stage.openSandbox(
        [](SandboxOptions *options) { options->demandScope = QStringLiteral("personalAccessToken:read"); });
    stage.open(strict.baseUrl(), strict.tokenWithoutScope());
    waitForMessage(stage);
    stage.shoot();
}

void waiting(Stage &stage)
{
    stage.openSandbox([](SandboxOptions *options) { options->rate = SandboxRate{6, 120}; });
    QTest::qWait(2'500);
    stage.table()->goToRow(shownRow);
    stage.shoot();
}

void serverError(Stage &stage)
{
    bool isBroken = false;
    stage.openFake([&isBroken](const FakeRequest &) -> std::optional<FakeReply> {
        if (!isBroken)
            return std::nullopt;
        return FakeReply::answer(503, R"({"message": "The database is being moved"})", "application/json",
                                 {{"Retry-After", "1"}});
    });
    stage.settle();
    isBroken = true;
    stage.trigger("MainWindow", "Refresh");
    waitForMessage(stage);
    stage.shoot();
}

void notTheApi(Stage &stage)
{
    stage.openFake([](const FakeRequest &) {
        return FakeReply::answer(200, "<!DOCTYPE html><title>Sign in</title>", "text/html");
    });
    waitForMessage(stage);
    stage.shoot();
}

void rowsMissing(Stage &stage)
{
    Sandbox &brief = stage.openSandbox([](SandboxOptions *) {});
    stage.settle();
    stage.selectRow(shownRow);
    brief.stop();
    stage.table()->goToRow(2'500);
    waitForMessage(stage);
    stage.shoot();
}

void certificate(Stage &stage)
{
    TestCertificates certificates;
    const QString name = QStringLiteral("self");
    if (!certificates.makeAuthority() ||
        !certificates.makeSelfSigned(name, QStringLiteral("api.acme.example"), QStringLiteral("IP:127.0.0.1"))) {
        stage.addProblem(QStringLiteral("openssl has made no certificate"));
        return;
    }
    QSslServer server;
    server.setSslConfiguration(certificates.serverConfiguration(name));
    if (!server.listen(QHostAddress::LocalHost))
        stage.addProblem(QStringLiteral("there is no server"));
    stage.open(QUrl(QStringLiteral("https://127.0.0.1:%1/v3").arg(server.serverPort())), "a-token");
    waitForMessage(stage);
    stage.shoot();
}

void sortRefused(Stage &stage)
{
    stage.openFake([](const FakeRequest &request) -> std::optional<FakeReply> {
        if (request.param(QStringLiteral("sort")).isEmpty())
            return std::nullopt;
        return FakeReply::answer(400, R"({"message": "sort: not a field"})");
    });
    stage.settle();
    stage.selectRow(shownRow);
    emit stage.table()->sortRequested({QStringLiteral("lastUsedAt"), true});
    waitForMessage(stage);
    stage.shoot();
}

} // namespace

QList<Scene> troubleScenes()
{
    return {
        {"unreachable", unreachable},  {"unreachable-at-once", unreachableAtOnce},
        {"refused", refused},          {"forbidden", forbidden},
        {"waiting", waiting},          {"certificate", certificate},
        {"sort-refused", sortRefused}, {"server-error", serverError},
        {"not-the-api", notTheApi},    {"rows-missing", rowsMissing},
    };
}
