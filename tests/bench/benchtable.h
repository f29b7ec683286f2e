#pragma once

#include "models/session/session.h"
#include "tests/bench/measuring.h"
#include "ui/browse/tokendelegate.h"
#include "ui/browse/tokentableview.h"

#include <QDateTime>
#include <QHeaderView>
#include <QScrollBar>

#include <functional>

inline qint64 benchClock()
{
    return QDateTime::currentMSecsSinceEpoch();
}

inline void scrollToRow(TokenTableView *view, int row)
{
    view->verticalScrollBar()->setValue(row * TokenDelegate::rowHeight);
}

/// Calls back from the event loop after every painting of a table's rows.
class PaintWatch : public QObject
{
public:
    PaintWatch(TokenTableView *table, std::function<void()> painted)
        : m_painted(std::move(painted))
    {
        table->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                this, [this] { m_painted(); }, Qt::QueuedConnection);
        return false;
    }

private:
    std::function<void()> m_painted;
};

/// A table of 30 rows with all its columns on a session, connected as the window connects them.
class BenchTable
{
public:
    explicit BenchTable(const ApiAccess &endpoint)
        : session(endpoint, benchClock)
    {
        QObject::connect(&view, &TokenTableView::visibleRowsChanged, &session.pager(), &TokenPager::setVisibleRows);
        view.setTokens(&session.model());
        view.resize(1300, 30 * TokenDelegate::rowHeight);
        view.show();
        session.pager().setQuery({});
    }

    /// Until the first rows are there, and their number is known; then makes room for every column.
    void settle()
    {
        waitUntil([this] { return session.pager().shownQuery() && session.pager().isTotalExact(); });
        waitUntil([this] { return isIdle() && view.isSettled(); });
        view.resize(view.horizontalHeader()->length(),
                    30 * TokenDelegate::rowHeight + view.horizontalHeader()->height());
    }

    bool isIdle() { return session.queue().inFlight() + session.queue().waiting() == 0; }

    bool isComplete()
    {
        const auto [first, last] = view.visibleRows();
        return last >= first && session.model().tokenAt(first) && session.model().tokenAt(last);
    }

    Session session;
    TokenTableView view;
};
