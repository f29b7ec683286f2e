#include "scenes.h"
#include "stage.h"

#include "models/api/answer.h"
#include "models/decisions/decisionfile.h"
#include "models/session/workspace.h"
#include "ui/browse/tokentableview.h"
#include "ui/deciding/decisionfiles.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

void loadAll(Stage &stage)
{
    stage.openDemo();
    stage.trigger("MainWindow", "Load all");
    stage.waitFor([&stage] { return stage.window().workspace().session()->review().isOn(); }, "nothing is loaded");
    stage.settle();
}

void review(Stage &stage)
{
    loadAll(stage);
    stage.selectRow(shownRow);
    stage.shoot();
}

void narrowed(Stage &stage)
{
    loadAll(stage);
    stage.type("ReviewBar", "Search", QStringLiteral("can:write expires:never -state:revoked"));
    stage.settle();
    stage.selectRow(0);
    stage.shoot();
}

void wrongTerm(Stage &stage)
{
    loadAll(stage);
    stage.type("ReviewBar", "Search", QStringLiteral("state:sleeping"));
    stage.settle();
    stage.shoot();
}

void groups(Stage &stage)
{
    loadAll(stage);
    if (auto *grouping = stage.named<QComboBox>("ReviewBar", "Group by")) {
        grouping->setCurrentIndex(1);
        emit grouping->activated(1);
    }
    stage.settle();
    stage.shoot();
}

void overview(Stage &stage)
{
    loadAll(stage);
    stage.trigger("MainWindow", "Overview");
    stage.settle();
    stage.shoot();
}

/// The same tokens a quarter ago: a few were not there yet, some had other names, fewer scopes or another end, and a
/// few are gone by now.
QByteArray aQuarterAgo(const LoadedInventory &loaded)
{
    QByteArray lines;
    for (int row = 0; row < loaded.inventory.size(); ++row) {
        QJsonObject record = QJsonDocument::fromJson(loaded.records.record(loaded.inventory.row(row).record)).object();
        if (row % 90 == 7)
            continue;
        if (row % 60 == 4)
            record.insert(QStringLiteral("name"), QStringLiteral("first try"));
        QJsonArray scopes = record.value(QStringLiteral("scopes")).toArray();
        if (row % 40 == 4 && scopes.size() > 1) {
            scopes.removeLast();
            record.insert(QStringLiteral("scopes"), scopes);
        }
        if (row % 70 == 9)
            record.insert(QStringLiteral("expiresAt"), QStringLiteral("2027-06-30T00:00:00Z"));
        lines += QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
        if (row % 200 == 11) {
            record.insert(QStringLiteral("id"),
                          QStringLiteral("00000000-0000-4000-8000-%1").arg(row, 12, 10, QLatin1Char('0')));
            lines += QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
        }
    }
    return lines;
}

void compare(Stage &stage, const QTemporaryDir &folder)
{
    loadAll(stage);
    stage.resize(QSize(1500, 900));
    TokenReview &review = stage.window().workspace().session()->review();
    QFile file(folder.filePath(QStringLiteral("earlier.jsonl")));
    if (!file.open(QIODevice::WriteOnly) || file.write(aQuarterAgo(*review.model().inventory())) < 0 || !file.flush() ||
        !file.setFileTime(stage.now().addMonths(-3), QFileDevice::FileModificationTime))
        stage.addProblem(QStringLiteral("no earlier review"));
    file.close();
    review.compareWith(file.fileName());
    stage.waitFor([&review] { return !review.isPreparing(); }, "nothing is compared");
    stage.press("CompareControl", "Show what has changed");
    stage.waitFor([&review] { return review.comparison() != nullptr; }, "no comparison shows");
    stage.settle();
}

void decide(Stage &stage)
{
    loadAll(stage);
    TokenDecisions &decisions = stage.window().workspace().session()->decisions();
    const InventoryModel &model = stage.window().workspace().session()->review().model();
    QList<Decision> all;
    for (int row = 0; row < 12; ++row) {
        if (row == 1 || row == 8)
            continue;
        const auto verdict = TokenVerdict(1 + row % 3);
        all.append({model.idAt(row), verdict,
                    row == shownRow ? QStringLiteral("Replaced by payroll-v2, revoke in December") : QString(),
                    QStringLiteral("anna"), stage.now().addDays(-row).toMSecsSinceEpoch(),
                    decidedOn(*model.tokenAt(row))});
    }
    decisions.decide(all);
    stage.waitFor([&decisions] { return !decisions.isBusy(); }, "nothing is decided");
    stage.table()->showColumn(Column::Decision);
    stage.settle();
    stage.selectRow(shownRow);
}

void decided(Stage &stage)
{
    decide(stage);
    stage.shoot();
}

void handover(Stage &stage)
{
    decide(stage);
    stage.trigger("MainWindow", "Hand over …");
    stage.settle();
    stage.shoot();
}

/// Another reviewer's file, who has decided otherwise about some.
void conflicts(Stage &stage)
{
    decide(stage);
    Session *session = stage.window().workspace().session();
    DecisionSet theirs;
    for (int row = 2; row < 7; ++row) {
        const QByteArray token = session->review().model().idAt(row).toUtf8();
        Decision decision = session->decisions().decisions()->stored(token)->decision;
        decision.verdict = row % 2 == 0 ? TokenVerdict::Revoke : TokenVerdict::Keep;
        decision.note = row == 4 ? QStringLiteral("In use by the nightly job") : QString();
        decision.who = QStringLiteral("ben");
        decision.whenMsecs = stage.now().addDays(row % 3 - 5).toMSecsSinceEpoch();
        theirs.put(token, std::make_shared<StoredDecision>(decision));
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("theirs.json"));
    writeDecisions(path, hostText(session->endpoint().baseUrl), theirs);
    stage.window().findChild<DecisionFiles *>()->take(path);
    stage.waitFor([session] { return !session->decisions().isBusy(); }, "nothing is merged");
    stage.shoot();
}

void report(Stage &stage)
{
    loadAll(stage);
    stage.trigger("MainWindow", "Report");
    stage.shoot();
}

void compared(Stage &stage)
{
    const QTemporaryDir folder;
    compare(stage, folder);
    stage.selectRow(shownRow);
    stage.shoot();
}

void gone(Stage &stage)
{
    const QTemporaryDir folder;
    compare(stage, folder);
    stage.trigger("MainWindow", "Show gone tokens");
    const auto *rows = stage.named<TokenTableView>("GoneDialog", "Gone tokens");
    stage.waitFor([rows] { return rows && rows->tokens() && rows->isSettled(); }, "no gone tokens show");
    stage.shoot();
}

} // namespace

QList<Scene> reviewScenes()
{
    return {{"review", review},
            {"review-narrowed", narrowed},
            {"review-wrong-term", wrongTerm},
            {"review-groups", groups},
            {"review-overview", overview},
            {"review-decided", decided},
            {"review-conflicts", conflicts},
            {"review-handover", handover},
            {"review-report", report},
            {"review-compared", compared},
            {"review-gone", gone}};
}
