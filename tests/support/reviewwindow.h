#pragma once

#include "app/demoserver/sandbox.h"
#include "tests/support/consolewindow.h"
#include "tests/support/triggering.h"

#include <QDateTime>
#include <QSettings>
#include <QTest>

#include <memory>

/// A window on a server of its own, for tests of the review. What fails here fails the test that calls.

inline void settle(const MainWindow &window)
{
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20'000);
}

/// Makes both anew, without settings of before.
inline void openWindow(std::unique_ptr<Sandbox> *sandbox, std::unique_ptr<MainWindow> *window, int tokens)
{
    QSettings().clear();
    SandboxOptions options;
    options.tokens = tokens;
    *sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE((*sandbox)->start(), QString());
    *window = std::make_unique<ConsoleWindow>([] { return QDateTime::currentMSecsSinceEpoch(); });
    (*window)->resize(1360, 820);
    (*window)->show();
    QVERIFY(QTest::qWaitForWindowExposed(window->get()));
    ApiAccess access;
    access.baseUrl = (*sandbox)->baseUrl();
    access.credential = Credential((*sandbox)->token());
    (*window)->openSession(access, {}, TokenQuery());
    settle(**window);
}

inline void loadAllTokens(const MainWindow &window)
{
    QVERIFY(triggerAction(window, u"Load all"));
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace().session()->review().isOn(), 20'000);
    settle(window);
}
