#include "stage.h"

#include "models/paging/tokentablemodel.h"
#include "tests/support/consolewindow.h"
#include "tests/support/fakeserver.h"
#include "tests/support/sandboxclient.h"
#include "ui/browse/tokentableview.h"
#include "ui/connections/connectioncontrol.h"

#include <QAction>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QTcpServer>
#include <QTest>

namespace {

constexpr int someTokens = 40;
constexpr QSize windowSize(1080, 680);

} // namespace

Stage::Stage(Album *album, QDateTime now)
    : m_album(album)
    , m_now(std::move(now))
{
}

Stage::~Stage() = default;

QString Stage::start()
{
    SandboxOptions options;
    options.now = m_now;
    m_sandbox = std::make_unique<Sandbox>(options);
    return m_sandbox->start();
}

void Stage::begin(const QString &scene)
{
    m_name = scene;
    QSettings().clear();
    m_window = std::make_unique<ConsoleWindow>([now = m_now.toMSecsSinceEpoch()] { return now; });
    resize(windowSize);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        addProblem(QStringLiteral("the window does not come to the front"));
}

void Stage::resize(const QSize &size)
{
    m_size = size;
    m_window->resize(size);
}

void Stage::end()
{
    m_window.reset();
    m_fake.reset();
    m_ownSandbox.reset();
}

TokenTableView *Stage::table() const
{
    return m_window->findChild<TokenTableView *>();
}

void Stage::addProblem(const QString &problem)
{
    m_album->addProblem(m_name + QStringLiteral(": ") + problem);
}

void Stage::open(const QUrl &url, const QByteArray &token, const TokenQuery &query)
{
    ApiAccess endpoint;
    endpoint.baseUrl = url;
    endpoint.credential = Credential(token);
    Connection connection;
    connection.name = QStringLiteral("Demo");
    connection.mark = ConnectionMark::Teal;
    m_window->openSession(endpoint, connection, query);
}

void Stage::openDemo(const TokenQuery &query)
{
    open(m_sandbox->baseUrl(), m_sandbox->token(), query);
    settle();
}

Sandbox &Stage::openSandbox(const std::function<void(SandboxOptions *)> &change)
{
    SandboxOptions options;
    options.now = m_now;
    change(&options);
    m_ownSandbox = std::make_unique<Sandbox>(options);
    if (const QString problem = m_ownSandbox->start(); !problem.isEmpty())
        addProblem(problem);
    open(m_ownSandbox->baseUrl(), m_ownSandbox->token());
    return *m_ownSandbox;
}

QJsonArray Stage::records()
{
    if (m_records.isEmpty())
        m_records = SandboxClient(*m_sandbox).get("page=1&limit=" + QByteArray::number(someTokens)).records();
    return m_records;
}

FakeServer &Stage::openFake(const std::function<std::optional<FakeReply>(const FakeRequest &)> &answer,
                            const QByteArray &bearer)
{
    m_fake = std::make_unique<FakeServer>([answer, all = records()](const FakeRequest &request) {
        if (const std::optional<FakeReply> reply = answer(request))
            return *reply;
        const int limit = request.intParam(QStringLiteral("limit"), 20);
        const int first = (request.intParam(QStringLiteral("page"), 1) - 1) * limit;
        QJsonArray page;
        for (int i = first; i < qMin<int>(first + limit, int(all.size())); ++i)
            page.append(all[i]);
        return FakeReply::json(QJsonDocument(page).toJson(QJsonDocument::Compact));
    });
    open(m_fake->baseUrl(), bearer);
    return *m_fake;
}

QUrl Stage::deadUrl()
{
    QTcpServer server; // takes a port that nobody else listens at, and leaves it
    server.listen(QHostAddress::LocalHost);
    return QUrl(QStringLiteral("http://127.0.0.1:%1/v3").arg(server.serverPort()));
}

void Stage::addConnections()
{
    const auto add = [this](const char *name, const char *url, ConnectionMark mark, bool isProduction) {
        Connection connection;
        connection.name = QString::fromLatin1(name);
        connection.baseUrl = QString::fromLatin1(url);
        connection.mark = mark;
        connection.isProduction = isProduction;
        m_window->workspace().connections().put(connection);
    };
    add("Acme production", "https://api.acme.example/v3", ConnectionMark::Red, true);
    add("Acme staging", "https://staging.acme.example/v3", ConnectionMark::Amber, false);
    add("Globex", "https://licenses.globex.example/v3", ConnectionMark::Blue, false);
}

void Stage::settle()
{
    QTest::qWait(500);
    waitFor([this] { return m_window->isSettled(); }, "does not settle");
}

void Stage::waitFor(const std::function<bool()> &condition, const char *what)
{
    if (!QTest::qWaitFor(condition, 60'000))
        addProblem(QLatin1String(what));
}

void Stage::selectRow(int row)
{
    table()->setFocus();
    table()->goToRow(row);
    settle();
}

void Stage::selectWhere(const std::function<bool(const Token &)> &isWanted)
{
    const auto *model = qobject_cast<TokenTableModel *>(table()->model());
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const Token *token = model->tokenAt(row);
        if (token && isWanted(*token)) {
            selectRow(row);
            return;
        }
    }
    addProblem(QStringLiteral("there is no such token"));
}

QString Stage::say(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

void Stage::type(const char *context, const char *field, const QString &text)
{
    if (auto *edit = named<QLineEdit>(context, field)) {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
}

void Stage::press(const char *context, const char *text)
{
    const QString wanted = say(context, text);
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->text() == wanted && button->isVisible() && button->isEnabled()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    addProblem(QStringLiteral("there is no button \"%1\"").arg(wanted));
}

void Stage::trigger(const char *context, const char *text)
{
    const QString wanted = say(context, text);
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == wanted) {
            action->trigger();
            return;
        }
    }
    addProblem(QStringLiteral("there is no menu entry \"%1\"").arg(wanted));
}

void Stage::openMenu(const char *context, const char *text, const char *subContext, const char *sub)
{
    QMenuBar *bar = m_window->menuBar();
    for (QAction *action : bar->actions()) {
        if (action->text() != say(context, text))
            continue;
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(action).center());
        for (QAction *entry : action->menu()->actions()) {
            if (sub && entry->text() == say(subContext, sub)) {
                action->menu()->setActiveAction(entry);
                QTest::keyClick(action->menu(), Qt::Key_Return);
                return;
            }
        }
        if (!sub)
            return;
    }
    addProblem(QStringLiteral("there is no menu \"%1\"").arg(say(context, text)));
}

void Stage::shoot()
{
    if (m_window->size() != m_size)
        addProblem(QStringLiteral("the window has another size"));
    m_album->save(m_name, m_window.get(), Album::Frame::Window);
}

void Stage::shootDialog()
{
    m_album->save(m_name, m_window.get(), Album::Frame::Dialogs);
}
