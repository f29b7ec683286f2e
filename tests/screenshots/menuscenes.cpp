#include "scenes.h"
#include "stage.h"

#include "models/settings/viewstore.h"
#include "ui/help/guidewindow.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QTest>

namespace {

void addViews(Stage &stage)
{
    auto *store = stage.window().findChild<ViewStore *>();
    const auto add = [store](const char *name, const TokenQuery &query) {
        SavedView view;
        view.name = QString::fromLatin1(name);
        view.query = query;
        store->put(view);
    };
    TokenQuery query;
    query.sort = {QStringLiteral("expiresAt"), false};
    add("What ends next", query);
    query.sort = {QStringLiteral("lastUsedAt"), false};
    add("Long unused", query);
    query = {};
    query.search = QStringLiteral("deploy");
    add("Deployment", query);
}

void views(Stage &stage)
{
    stage.openDemo();
    addViews(stage);
    stage.openMenu("ViewsMenu", "Saved vie&ws");
    stage.shoot();
}

void saveView(Stage &stage)
{
    stage.openDemo();
    stage.trigger("ViewsMenu", "Save this view …");
    if (auto *field = stage.named<QLineEdit>("ViewsMenu", "Name of the view"))
        QTest::keyClicks(field, QStringLiteral("What ends next"));
    stage.shootDialog();
}

void manageViews(Stage &stage)
{
    stage.openDemo();
    addViews(stage);
    stage.trigger("ViewsMenu", "Manage views …");
    stage.shootDialog();
}

void palette(Stage &stage, const QString &letters)
{
    stage.openDemo();
    stage.selectRow(shownRow);
    stage.trigger("MainWindow", "Find a command …");
    if (auto *field = stage.named<QLineEdit>("CommandPalette", "Command"))
        field->insert(letters); // keys have no letters beyond Latin ones
    stage.shoot();
}

void commands(Stage &stage)
{
    palette(stage, Stage::say("MainWindow", "Columns").left(3).toLower());
}

void commandsNone(Stage &stage)
{
    palette(stage, QStringLiteral("xyzzy"));
}

void menu(Stage &stage, const char *title, const char *sub = nullptr, const char *subContext = "MainWindow")
{
    stage.addConnections();
    stage.openDemo();
    stage.selectRow(shownRow);
    stage.openMenu("MainWindow", title, subContext, sub);
    stage.shoot();
}

void editMenu(Stage &stage)
{
    menu(stage, "&Edit");
}

void goMenu(Stage &stage)
{
    menu(stage, "&Go");
}

void connectionMenu(Stage &stage)
{
    menu(stage, "&Connection");
}

void languages(Stage &stage)
{
    menu(stage, "&View", "Language", "LanguageMenu");
}

void colors(Stage &stage)
{
    menu(stage, "&View", "Colors");
}

void guide(Stage &stage)
{
    stage.openDemo();
    stage.trigger("HelpMenu", "Guide");
    if (auto *window = stage.window().findChild<GuideWindow *>()) {
        window->resize(stage.window().size() - QSize(160, 80));
        window->move(80, 40);
    }
    stage.shoot();
}

void about(Stage &stage)
{
    stage.openDemo();
    stage.trigger("HelpMenu", "About PAT Console");
    stage.shootDialog();
}

} // namespace

QList<Scene> menuScenes()
{
    return {
        {"views", views},
        {"save-view", saveView},
        {"views-manager", manageViews},
        {"commands", commands},
        {"commands-none", commandsNone},
        {"edit-menu", editMenu},
        {"go-menu", goMenu},
        {"connection-menu", connectionMenu},
        {"colors", colors},
        {"languages", languages},
        {"guide", guide},
        {"about", about},
    };
}
