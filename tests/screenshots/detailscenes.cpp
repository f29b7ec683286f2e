#include "models/review/tokenstatus.h"
#include "scenes.h"
#include "stage.h"

#include "tests/support/fakeserver.h"
#include "ui/browse/tokentableview.h"
#include "ui/details/facttree.h"

#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

namespace {

void showStatus(Stage &stage, TokenStatus status)
{
    stage.openDemo();
    const qint64 now = stage.now().toMSecsSinceEpoch();
    stage.selectWhere([=](const Token &token) { return tokenStatus(token, now) == status && token.lastUsedAt; });
    stage.shoot();
}

void expiring(Stage &stage)
{
    showStatus(stage, TokenStatus::Expiring);
}

void expired(Stage &stage)
{
    showStatus(stage, TokenStatus::Expired);
}

void revoked(Stage &stage)
{
    showStatus(stage, TokenStatus::Revoked);
}

void neverUsed(Stage &stage)
{
    stage.openDemo();
    stage.selectWhere([](const Token &token) { return token.lastUsedAt.isNull() && token.expiresAt.isNull(); });
    stage.shoot();
}

void notReported(Stage &stage)
{
    stage.openFake([](const FakeRequest &request) {
        if (request.intParam(QStringLiteral("page"), 1) > 1)
            return FakeReply::json("[]");
        return FakeReply::json(
            R"([{"id": "0b54fe7f-26f3-4a3b-8f1c-5f0d2f9d8a10", "name": "",)"
            R"( "createdAt": "2026-03-01T08:00:00Z", "updatedAt": "2026-03-01T08:00:00Z",)"
            R"( "revoked": false, "scopes": [], "userId": "7c9e6679-7425-40de-944b-e07fc1f90ae7"}])");
    });
    stage.settle();
    stage.selectRow(0);
    stage.shoot();
}

bool hasEverything(const Token &token)
{
    return token.user && token.user->organization && token.user->reseller && token.user->metadata &&
           token.user->metadata->size() >= 3 && !token.scopes->isEmpty();
}

void sections(Stage &stage, bool atEnd)
{
    stage.openDemo();
    stage.selectWhere(hasEverything);
    auto *tree = stage.window().findChild<FactTree *>();
    tree->expandAll();
    if (atEnd)
        tree->scrollToBottom();
    else
        tree->verticalScrollBar()->setValue(tree->verticalScrollBar()->maximum() / 3);
    stage.shoot();
}

void sectionsMiddle(Stage &stage)
{
    sections(stage, false);
}

void sectionsEnd(Stage &stage)
{
    sections(stage, true);
}

void find(Stage &stage)
{
    stage.openDemo();
    stage.selectWhere(hasEverything);
    stage.trigger("MainWindow", "Find in details");
    if (auto *field = stage.named<QLineEdit>("TokenDetailPane", "Find in details"))
        QTest::keyClicks(field, QStringLiteral("name"));
    stage.shoot();
}

void value(Stage &stage)
{
    stage.openDemo();
    stage.selectWhere(hasEverything);
    auto *tree = stage.window().findChild<FactTree *>();
    tree->goTo(QStringLiteral("user.metadata[0].value"));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return, Qt::AltModifier);
    stage.shootDialog();
}

void detailMenu(Stage &stage)
{
    stage.openDemo();
    stage.selectWhere(hasEverything);
    auto *tree = stage.window().findChild<FactTree *>();
    tree->goTo(QStringLiteral("userId"));
    QMenu menu;
    menu.addActions(tree->actions());
    const QRect row = tree->visualRect(tree->currentIndex().siblingAtColumn(0));
    // As if the screen ended with the window.
    const QPoint place = tree->viewport()->mapTo(&stage.window(), row.center());
    const int most = stage.window().width() - menu.sizeHint().width();
    menu.popup(stage.window().mapToGlobal(QPoint(qBound(0, place.x(), most), place.y())));
    stage.shoot();
}

void json(Stage &stage)
{
    stage.openDemo();
    stage.selectRow(shownRow);
    for (QTabBar *tabs : stage.window().findChildren<QTabBar *>())
        tabs->setCurrentIndex(tabs->count() - 1);
    stage.shoot();
}

void folded(Stage &stage)
{
    stage.openDemo();
    stage.selectRow(shownRow);
    stage.trigger("MainWindow", "Token details");
    stage.shoot();
}

} // namespace

QList<Scene> detailScenes()
{
    return {
        {"expiring", expiring},
        {"expired", expired},
        {"revoked", revoked},
        {"never-used", neverUsed},
        {"not-reported", notReported},
        {"sections", sectionsMiddle},
        {"sections-end", sectionsEnd},
        {"find", find},
        {"value", value},
        {"detail-menu", detailMenu},
        {"json", json},
        {"no-details", folded},
    };
}
