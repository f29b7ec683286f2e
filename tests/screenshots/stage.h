#pragma once

#include "album.h"

#include "app/demoserver/sandbox.h"
#include "models/record/token.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QMenu>

#include <functional>
#include <memory>

class FakeServer;
struct FakeReply;
struct FakeRequest;
class TokenTableView;

/// Whose details most scenes show.
constexpr int shownRow = 4;

/// What every scene plays on: a new window, servers of several kinds, and hands that reach for controls by the names
/// that assistive technology reads. Names are given in English, with the class that says them, and are looked for in
/// the window's language.
class Stage
{
public:
    /// All times lie around `now`, so that the pictures are the same on another day.
    Stage(Album *album, QDateTime now);
    ~Stage();

    /// Empty, or why the server could not start.
    QString start();
    /// A new window, as for somebody who starts the program for the first time.
    void begin(const QString &scene);
    void resize(const QSize &size);
    void end();

    MainWindow &window() { return *m_window; }
    TokenTableView *table() const;
    const QDateTime &now() const { return m_now; }
    void addProblem(const QString &problem);

    void open(const QUrl &url, const QByteArray &token, const TokenQuery &query = {});
    /// The sandbox with its five thousand tokens, settled.
    void openDemo(const TokenQuery &query = {});
    /// A sandbox of its own, until the scene ends.
    Sandbox &openSandbox(const std::function<void(SandboxOptions *)> &change);
    /// A server that does what the function says, and else has forty tokens. Until the scene ends.
    FakeServer &openFake(const std::function<std::optional<FakeReply>(const FakeRequest &)> &answer,
                         const QByteArray &bearer = "a-token");
    /// The address of a server where nobody listens.
    static QUrl deadUrl();
    QUrl demoUrl() const { return m_sandbox->baseUrl(); }
    QByteArray demoToken() const { return m_sandbox->token(); }
    /// Some of what people set up.
    void addConnections();

    /// Waits for what was asked for last, which may begin a moment later.
    void settle();
    void waitFor(const std::function<bool()> &condition, const char *what);
    void selectRow(int row);
    /// The first of the rows in memory that is as wanted.
    void selectWhere(const std::function<bool(const Token &)> &isWanted);

    static QString say(const char *context, const char *text);
    template <typename T> T *named(const char *context, const char *text);
    /// Fills a field as with the keyboard; Enter follows.
    void type(const char *context, const char *field, const QString &text);
    /// Clicks a button that is to be seen.
    void press(const char *context, const char *text);
    /// Chooses a menu's entry.
    void trigger(const char *context, const char *text);
    /// Opens a menu of the menu bar with a click, and one in it where `sub` says which.
    void openMenu(const char *context, const char *text, const char *subContext = nullptr, const char *sub = nullptr);

    /// The window with all that lies on it.
    void shoot();
    /// Only what lies on it: dialogs that say all by themselves.
    void shootDialog();

private:
    QJsonArray records();

    Album *m_album;
    QDateTime m_now;
    QString m_name; ///< of the scene under way
    QSize m_size;   ///< that the window has been given
    QJsonArray m_records;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Sandbox> m_ownSandbox;
    std::unique_ptr<FakeServer> m_fake;
    std::unique_ptr<MainWindow> m_window;
};

template <typename T> T *Stage::named(const char *context, const char *text)
{
    const QString name = say(context, text);
    T *hidden = nullptr;
    for (T *widget : m_window->findChildren<T *>()) {
        if (widget->accessibleName() != name)
            continue;
        if (widget->isVisible())
            return widget;
        hidden = widget;
    }
    if (!hidden)
        addProblem(QStringLiteral("there is no \"%1\"").arg(name));
    return hidden;
}
