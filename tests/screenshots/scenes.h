#pragma once

#include "album.h"

#include "app/sandbox/sandbox.h"
#include "ui/mainwindow.h"

#include <QList>

#include <functional>
#include <memory>

class QAction;

/// Every state of the window that the guide shows, each reached as a user reaches it: with keys and clicks on controls
/// found by the names that assistive technology reads.
class Scenes
{
public:
    /// All times lie around `now`, so that the pictures are the same on another day.
    Scenes(Album *album, QDateTime now);
    ~Scenes();

    /// Empty, or why the server could not start.
    QString start();
    /// All of them, or those of these names.
    void play(const QStringList &names);

private:
    struct Scene
    {
        const char *name;
        void (Scenes::*play)();
    };
    static const QList<Scene> &all();

    void playCommands();
    void playStart();
    void playConnect();
    void playConnections();
    void playWindow();
    void playSearch();
    void playDates();
    void playColumns();
    void playSelection();
    void playJson();
    void playGoToRow();
    void playNothing();
    void playLoading();
    void playUnreachable();
    void playRefused();

    void openWindow();
    void open(const Sandbox &sandbox, const QByteArray &token, const TokenQuery &query = {});
    void openDemo(const TokenQuery &query = {});
    std::unique_ptr<Sandbox> makeSandbox(const std::function<void(SandboxOptions *)> &change) const;
    void selectRow(int row);
    void settle();
    template <typename T> T *named(const QString &name) const;
    void trigger(const QString &text);
    void type(const QString &field, const QString &text);
    void shoot();

    Album *m_album;
    QDateTime m_now;
    QString m_name; ///< of the scene under way
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};
