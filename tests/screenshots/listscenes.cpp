#include "scenes.h"
#include "stage.h"

#include "tests/support/fakeserver.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/tokentableview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace {

void firstLoading(Stage &stage)
{
    stage.openFake([](const FakeRequest &) { return FakeReply::hang(); });
    QTest::qWait(500);
    stage.shoot();
}

void loading(Stage &stage)
{
    stage.openSandbox([](SandboxOptions *options) { options->latencyMs = 1'500; });
    TokenTableView *table = stage.table();
    stage.waitFor([table] { return table->isVisible() && table->model() && table->model()->rowCount() > 1000; },
                  "no rows come");
    table->goToRow(table->model()->rowCount() / 2);
    stage.shoot();
}

/// In front of everything else, as large as most see it.
void window(Stage &stage)
{
    if (stage.window().devicePixelRatioF() == 1.0)
        stage.resize(QSize(1280, 780));
    stage.openDemo();
    stage.selectRow(shownRow);
    stage.shoot();
}

void search(Stage &stage)
{
    stage.openDemo();
    stage.type("FilterBar", "Search", QStringLiteral("deploy"));
    stage.settle();
    stage.trigger("MainWindow", "Search");
    stage.shoot();
}

void nothing(Stage &stage)
{
    stage.openDemo();
    stage.type("FilterBar", "Search", QStringLiteral("no token is called so"));
    stage.settle();
    stage.shoot();
}

void noTokens(Stage &stage)
{
    stage.openFake([](const FakeRequest &) { return FakeReply::json("[]"); });
    stage.settle();
    stage.shoot();
}

void dates(Stage &stage)
{
    stage.openDemo();
    stage.type("FilterBar", "Created from", QStringLiteral("2026-09-01"));
    stage.settle();
    if (auto *field = stage.named<QLineEdit>("FilterBar", "Created to")) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Down, Qt::AltModifier);
    }
    stage.shoot();
}

void dateWrong(Stage &stage)
{
    stage.openDemo();
    stage.type("FilterBar", "Created from", QStringLiteral("2026-09-01"));
    stage.type("FilterBar", "Created to", QStringLiteral("2026-08-01"));
    stage.type("FilterBar", "Updated from", QStringLiteral("yesterday"));
    stage.settle();
    stage.shoot();
}

void period(Stage &stage)
{
    stage.openDemo();
    // Not with a click, which would wait until the menu is closed.
    if (auto *button = stage.named<QPushButton>("FilterBar", "Created period")) {
        QMenu *menu = button->menu();
        const int x = button->isRightToLeft() ? button->width() - menu->sizeHint().width() : 0;
        menu->popup(button->mapToGlobal(QPoint(x, button->height())));
    }
    stage.shoot();
}

void order(Stage &stage)
{
    stage.openDemo();
    if (auto *box = stage.named<QComboBox>("SortField", "Sort by"))
        box->showPopup();
    stage.shoot();
}

void columns(Stage &stage)
{
    stage.resize(QSize(1080, 780)); // or the menu would be higher
    stage.openDemo();
    QHeaderView *header = stage.table()->horizontalHeader();
    const QPoint where(header->sectionViewportPosition(2) + header->sectionSize(2) / 2, header->height() / 2);
    emit header->customContextMenuRequested(where);
    stage.shoot();
}

void selection(Stage &stage)
{
    stage.openDemo();
    stage.selectRow(shownRow);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(stage.table(), Qt::Key_Down, Qt::ShiftModifier);
    stage.settle();
    stage.shoot();
}

void selectAll(Stage &stage)
{
    stage.openDemo();
    stage.table()->setFocus();
    QTest::keyClick(stage.table(), Qt::Key_A, Qt::ControlModifier);
    stage.settle();
    stage.trigger("CopyActions", "Copy as CSV");
    stage.shoot();
}

void rowMenu(Stage &stage)
{
    stage.openDemo();
    stage.selectRow(0); // the menu is nearly as high as the window
    const QRect row = stage.table()->visualRect(stage.table()->currentIndex());
    emit stage.table()->customContextMenuRequested({stage.table()->width() / 3, row.center().y()});
    stage.shoot();
}

void goToRow(Stage &stage)
{
    stage.openDemo();
    stage.trigger("MainWindow", "Go to row …");
    stage.shoot();
}

} // namespace

QList<Scene> listScenes()
{
    return {
        {"window", window},        {"first-loading", firstLoading},
        {"loading", loading},      {"search", search},
        {"nothing", nothing},      {"no-tokens", noTokens},
        {"dates", dates},          {"date-wrong", dateWrong},
        {"period", period},        {"order", order},
        {"columns", columns},      {"selection", selection},
        {"select-all", selectAll}, {"row-menu", rowMenu},
        {"go-to-row", goToRow},
    };
}
