#include "scenes.h"
#include "stage.h"

#include "models/session/workspace.h"
#include "tests/support/fakeserver.h"
#include "ui/browse/tokentableview.h"
#include "ui/exporting/exportdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/statusline.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace {

constexpr int selectedRows = 4;

void ask(Stage &stage)
{
    stage.openDemo();
    stage.selectRow(0);
    for (int i = 1; i < selectedRows; ++i)
        QTest::keyClick(stage.table(), Qt::Key_Down, Qt::ShiftModifier);
    stage.settle();
    stage.trigger("MainWindow", "Export selection");
}

void exportDialog(Stage &stage)
{
    ask(stage);
    stage.shoot();
}

void exportReplaces(Stage &stage)
{
    const QString path = QDir::home().filePath(QStringLiteral("Documents/tokens.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        stage.addProblem(QStringLiteral("there can be no file"));
    ask(stage);
    if (auto *field = stage.named<QLineEdit>("ExportDialog", "File"))
        field->setText(path);
    if (auto *format = stage.named<QComboBox>("ExportDialog", "Format"))
        format->setCurrentIndex(0);
    stage.shootDialog();
    file.remove();
}

void exportJson(Stage &stage)
{
    ask(stage);
    if (auto *format = stage.named<QComboBox>("ExportDialog", "Format"))
        format->setCurrentIndex(1);
    stage.shootDialog();
}

void exportNothing(Stage &stage)
{
    ask(stage);
    stage.press("ExportDialog", "None");
    stage.shootDialog();
}

/// Begins an export of everything, and leaves it under way.
void begin(Stage &stage)
{
    stage.trigger("MainWindow", "Export all");
    stage.press("ExportDialog", "Export");
}

void exporting(Stage &stage)
{
    stage.openSandbox([](SandboxOptions *options) { options->latencyMs = 400; });
    stage.settle();
    stage.selectRow(selectedRows);
    begin(stage);
    QTest::qWait(3'000); // it has come some way then
    stage.shoot();
}

void exportWaits(Stage &stage)
{
    bool isRefusing = false;
    stage.openFake([&isRefusing](const FakeRequest &) -> std::optional<FakeReply> {
        if (!isRefusing)
            return std::nullopt;
        return FakeReply::answer(
            429, R"({"message": "Too many requests"})", "application/json",
            {{"Retry-After", "90"}, {"X-Rate-Limit-Limit", "50"}, {"X-Rate-Limit-Remaining", "0"}});
    });
    stage.settle();
    isRefusing = true;
    begin(stage);
    QTest::qWait(2'000);
    stage.shoot();
    stage.window().workspace().exports().cancelAll();
}

void waitForEnd(Stage &stage)
{
    auto *message = stage.window().findChild<MessageBar *>();
    stage.waitFor([message] { return !message->text().isEmpty(); }, "the export does not end");
}

void exported(Stage &stage)
{
    ask(stage);
    stage.press("ExportDialog", "Export");
    waitForEnd(stage);
    stage.shoot();
}

void exportFailed(Stage &stage)
{
    bool isBroken = false;
    stage.openFake([&isBroken](const FakeRequest &) -> std::optional<FakeReply> {
        if (!isBroken)
            return std::nullopt;
        return FakeReply::answer(403, R"({"message": "This token may not read personal access tokens"})");
    });
    stage.settle();
    isBroken = true;
    begin(stage);
    waitForEnd(stage);
    stage.shoot();
}

void exportCancelled(Stage &stage)
{
    stage.openSandbox([](SandboxOptions *options) { options->latencyMs = 400; });
    stage.settle();
    begin(stage);
    QTest::qWait(1'000);
    stage.press("StatusLine", "Cancel");
    waitForEnd(stage);
    stage.shoot();
}

} // namespace

QList<Scene> exportScenes()
{
    return {
        {"export", exportDialog},
        {"export-replaces", exportReplaces},
        {"export-json", exportJson},
        {"export-nothing", exportNothing},
        {"exporting", exporting},
        {"export-waits", exportWaits},
        {"exported", exported},
        {"export-failed", exportFailed},
        {"export-cancelled", exportCancelled},
    };
}
