#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

/// Calls `act` in the thread of `context`, which is the caller's own, with what another thread has found. Where
/// `context` is gone by then, or the future was canceled, nothing happens: QFuture::then with a context asserts that it
/// is there, and asks in the other thread (Qt 6.4).
template <typename Result, typename Act> void whenDone(const QFuture<Result> &found, QObject *context, Act act)
{
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, act = std::move(act)] {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            act(watcher->result());
    });
    watcher->setFuture(found);
}
