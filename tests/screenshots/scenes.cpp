#include "scenes.h"

#include "ui/connectioncontrol.h"
#include "ui/filterbar.h"
#include "ui/tokentableview.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace {

constexpr QSize windowSize(1280, 780);
constexpr int shownRow = 4;

} // namespace

const QList<Scenes::Scene> &Scenes::all()
{
    static const QList<Scene> scenes{
        {"start", &Scenes::playStart},
        {"connect", &Scenes::playConnect},
        {"connections", &Scenes::playConnections},
        {"window", &Scenes::playWindow},
        {"search", &Scenes::playSearch},
        {"dates", &Scenes::playDates},
        {"columns", &Scenes::playColumns},
        {"selection", &Scenes::playSelection},
        {"json", &Scenes::playJson},
        {"go-to-row", &Scenes::playGoToRow},
        {"commands", &Scenes::playCommands},
        {"nothing", &Scenes::playNothing},
        {"loading", &Scenes::playLoading},
        {"unreachable", &Scenes::playUnreachable},
        {"refused", &Scenes::playRefused},
    };
    return scenes;
}

Scenes::Scenes(Album *album, QDateTime now)
    : m_album(album)
    , m_now(std::move(now))
{
}

Scenes::~Scenes() = default;

QString Scenes::start()
{
    m_sandbox = makeSandbox([](SandboxOptions *) {});
    return m_sandbox ? QString() : QStringLiteral("the sandbox did not start");
}

void Scenes::play(const QStringList &names)
{
    for (const Scene &scene : all()) {
        m_name = QString::fromLatin1(scene.name);
        if (!names.isEmpty() && !names.contains(m_name))
            continue;
        QSettings().clear();
        openWindow();
        (this->*scene.play)();
        m_window.reset();
    }
}

std::unique_ptr<Sandbox> Scenes::makeSandbox(const std::function<void(SandboxOptions *)> &change) const
{
    SandboxOptions options;
    options.now = m_now;
    change(&options);
    auto sandbox = std::make_unique<Sandbox>(options);
    return sandbox->start().isEmpty() ? std::move(sandbox) : nullptr;
}

void Scenes::openWindow()
{
    m_window = std::make_unique<MainWindow>([now = m_now.toMSecsSinceEpoch()] { return now; });
    m_window->resize(windowSize);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        m_album->addProblem(m_name + QStringLiteral(": the window does not come to the front"));
}

void Scenes::open(const Sandbox &sandbox, const QByteArray &token, const TokenQuery &query)
{
    ApiEndpoint endpoint;
    endpoint.baseUrl = sandbox.baseUrl();
    endpoint.bearer = token;
    Connection connection;
    connection.name = QStringLiteral("Demo");
    connection.mark = ConnectionMark::Teal;
    m_window->openSession(endpoint, connection, query);
}

void Scenes::openDemo(const TokenQuery &query)
{
    open(*m_sandbox, m_sandbox->token(), query);
    settle();
}

/// Waits for what was asked for last, which may begin a moment later.
void Scenes::settle()
{
    QTest::qWait(500);
    if (!QTest::qWaitFor([this] { return m_window->isSettled(); }, 20'000))
        m_album->addProblem(m_name + QStringLiteral(": does not settle"));
}

template <typename T> T *Scenes::named(const QString &name) const
{
    for (T *widget : m_window->findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    m_album->addProblem(QStringLiteral("%1: there is no \"%2\"").arg(m_name, name));
    return nullptr;
}

void Scenes::trigger(const QString &text)
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == text) {
            action->trigger();
            return;
        }
    }
    m_album->addProblem(QStringLiteral("%1: there is no menu entry \"%2\"").arg(m_name, text));
}

void Scenes::type(const QString &field, const QString &text)
{
    if (auto *edit = named<QLineEdit>(field)) {
        edit->setFocus();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
}

void Scenes::selectRow(int row)
{
    auto *table = m_window->findChild<TokenTableView *>();
    table->setFocus();
    table->goToRow(row);
    settle();
}

void Scenes::shoot()
{
    m_album->save(m_name, m_window.get());
}

void Scenes::playStart()
{
    shoot();
}

void Scenes::playConnect()
{
    m_window->connections().add();
    shoot();
}

void Scenes::playConnections()
{
    const auto add = [this](const char *name, const char *url, ConnectionMark mark, bool isProduction) {
        Connection connection;
        connection.name = QString::fromLatin1(name);
        connection.baseUrl = QString::fromLatin1(url);
        connection.mark = mark;
        connection.isProduction = isProduction;
        m_window->connections().store().put(connection);
    };
    add("Acme production", "https://api.acme.example/v3", ConnectionMark::Red, true);
    add("Acme staging", "https://staging.acme.example/v3", ConnectionMark::Amber, false);
    add("Globex", "https://licenses.globex.example/v3", ConnectionMark::Blue, false);
    openDemo();
    m_window->connections().manage({});
    shoot();
}

void Scenes::playWindow()
{
    openDemo();
    selectRow(shownRow);
    shoot();
}

void Scenes::playSearch()
{
    openDemo();
    type(QStringLiteral("Search"), QStringLiteral("deploy"));
    settle();
    trigger(QStringLiteral("Search"));
    shoot();
}

void Scenes::playDates()
{
    openDemo();
    type(QStringLiteral("Created from"), QStringLiteral("2026-09-01"));
    settle();
    auto *field = named<QLineEdit>(QStringLiteral("Created to"));
    if (!field)
        return;
    // The calendar's button is the field's own action.
    for (QToolButton *button :
         field->findChildren<QToolButton *>() + field->parentWidget()->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->accessibleName() != QStringLiteral("Created from")) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    shoot();
}

void Scenes::playColumns()
{
    openDemo();
    QMenu menu;
    m_window->findChild<TokenTableView *>()->fillColumnsMenu(&menu);
    menu.popup(m_window->mapToGlobal(QPoint(420, 170)));
    shoot();
    menu.close();
}

void Scenes::playSelection()
{
    openDemo();
    selectRow(shownRow);
    auto *table = m_window->findChild<TokenTableView *>();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    settle();
    shoot();
}

void Scenes::playJson()
{
    openDemo();
    selectRow(shownRow);
    for (QTabBar *tabs : m_window->findChildren<QTabBar *>())
        tabs->setCurrentIndex(tabs->count() - 1);
    shoot();
}

void Scenes::playGoToRow()
{
    openDemo();
    trigger(QStringLiteral("Go to row …"));
    shoot();
}

void Scenes::playCommands()
{
    openDemo();
    selectRow(shownRow);
    trigger(QStringLiteral("Find a command …"));
    if (auto *field = named<QLineEdit>(QStringLiteral("Command")))
        QTest::keyClicks(field, QStringLiteral("col"));
    shoot();
}

void Scenes::playNothing()
{
    openDemo();
    type(QStringLiteral("Search"), QStringLiteral("no token is called so"));
    settle();
    shoot();
}

void Scenes::playLoading()
{
    const auto slow = makeSandbox([](SandboxOptions *options) { options->latencyMs = 1'500; });
    open(*slow, slow->token());
    auto *table = m_window->findChild<TokenTableView *>();
    if (!QTest::qWaitFor([table] { return table->isVisible() && table->model() && table->model()->rowCount() > 1000; },
                         60'000))
        m_album->addProblem(m_name + QStringLiteral(": no rows come"));
    table->goToRow(table->model()->rowCount() / 2);
    shoot();
    m_window.reset();
}

void Scenes::playUnreachable()
{
    const auto brief = makeSandbox([](SandboxOptions *) {});
    open(*brief, brief->token());
    settle();
    selectRow(shownRow);
    brief->stop();
    trigger(QStringLiteral("Refresh"));
    settle();
    QTest::qWait(3'000); // until it has given up, not at its first failure
    shoot();
    m_window.reset();
}

void Scenes::playRefused()
{
    open(*m_sandbox, "not-a-token-of-this-server");
    settle();
    shoot();
}
